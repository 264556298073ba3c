"""Who stands at the door now: all that is known, and forgotten on the way home."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.visit import Visit


@dataclass
class Guest:
    """The visitor being served."""

    visit: Visit | None = None
    code: str = ""
    """The badge just shown: needed once more if the visitor says « J’arrive », or tries again."""
    go_on: Callable[[], None] | None = None
    """What follows the warning that the place is full."""
    again: Callable[[], None] | None = None
    """What to do once more after « La borne n’arrive pas à enregistrer »."""
