"""The door at work: a scan or a tap goes to a service, its outcome to a screen.

Nothing is shown as noted before the service has answered, that is before the COMMIT. A scan wins
over whatever is on show; while the desk is open it is noted all the same, and only announced.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.domain.catalogue import JUST_VISITING, OTHER, Activity, Question
from kiosk.domain.clock import Reading
from kiosk.domain.journal import Tap
from kiosk.domain.outcome import (
    ActivityAwaited,
    ActivityFull,
    AlreadyIn,
    Arrived,
    Changed,
    Failed,
    Foreign,
    Intent,
    Left,
    Moved,
    NotIn,
    Repeated,
    Revoked,
    Rules,
    Unchanged,
    Undone,
    Unknown,
    can_undo,
)
from kiosk.domain.visit import Visit
from kiosk.services import check_in, profile
from kiosk.services.check_in import Company
from kiosk.services.deed import Receipt
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.tiles import Tiles, tiles
from kiosk.ui.door import views
from kiosk.ui.door.activity import ActivityView, Occasion
from kiosk.ui.door.done import Noted
from kiosk.ui.door.home import HomeView
from kiosk.ui.door.message import Exit, Matter, MessageView
from kiosk.ui.door.screen import Screen
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.words import Words

translate = QCoreApplication.translate

LANGUAGE_STAYS_MS = 20_000
"""At home, untouched for so long, the door speaks its own language again."""


@dataclass
class Guest:
    """Who stands at the door now, and what is being asked; forgotten on the way home."""

    visit: Visit | None = None
    company: Company | None = None
    code: str = ""
    """The badge just shown: needed once more if the visitor says « J’arrive », or tries again."""
    tiles: Tiles | None = None
    asked_at: float = 0.0
    offer: profile.Offer | None = None
    questions: list[Question] = field(default_factory=list)
    again: Callable[[], None] | None = None
    """What to do once more after « La borne n’arrive pas à enregistrer »."""
