"""The desk's buttons: a size smaller than the door's, for a hand that is not in a hurry."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import Role

HEIGHT = 56
"""Of a button of the desk, in design pixels: 9.5 mm on the smallest panel."""


def desk_button(
    look: Look,
    parent: QWidget,
    icon: str = "",
    kind: Kind = Kind.SECONDARY,
    *,
    height: int = HEIGHT,
) -> Button:
    """A button of the desk, without words yet."""
    return Button(look, kind, icon, height=height, role=Role.STAFF_BUTTON, parent=parent)
