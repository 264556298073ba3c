"""`parvis pin`: a new PIN for whoever has the machine's own account, when nobody knows the old one."""

import argparse
import warnings
from collections.abc import Callable
from getpass import GetPassWarning, getpass

from kiosk.domain.errors import BadInput
from kiosk.sentences import sentence
from kiosk.services.open_place import OpenPlace
from kiosk.services.pins import reset_pin
from kiosk.services.staff import StaffRole, hash_pin
from kiosk.system_clock import read_clock


def ask(place: OpenPlace, options: argparse.Namespace, say: Callable[[str], None]) -> int:
    """Ask for the PIN twice, unseen, and set it; the exit code."""
    pin = _typed_unseen(sentence("pins.ask", options.lang))
    hash_pin(pin)  # what is no PIN is not asked for twice
    if _typed_unseen(sentence("pins.again", options.lang)) != pin:
        raise BadInput("pins.differ")
    reset_pin(place, StaffRole(options.role), pin, read_clock())
    say(sentence("pins.changed", options.lang))
    return 0


def _typed_unseen(question: str) -> str:
    """What is typed at a terminal that does not show it. A pipe is none: a PIN there is seen."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", GetPassWarning)
        try:
            return getpass(f"{question} ").strip()
        except (GetPassWarning, EOFError) as error:
            raise BadInput("pins.no_terminal") from error
