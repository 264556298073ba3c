"""Tab as one reads: from top to bottom, and along a line, whatever was made first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.scroll import Scroll


def move_focus(whole: QWidget, regions: Sequence[QWidget], *, forwards: bool) -> bool:
    """Give the focus to the next control, or the one before, and bring it into sight.

    `regions` are read one after the other. False: there is nothing to give it to.
    """
    stops = [stop for region in regions for stop in stops_in(region, whole)]
    if not stops:
        return False
    now = whole.focusWidget()
    if now in stops:
        place = (stops.index(now) + (1 if forwards else -1)) % len(stops)
    else:
        place = 0 if forwards else len(stops) - 1
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    stops[place].setFocus(reason)
    above = stops[place].parentWidget()
    while above is not None and above is not whole:
        if isinstance(above, Scroll):
            above.ensureWidgetVisible(stops[place])
        above = above.parentWidget()
    return True


def stops_in(region: QWidget, whole: QWidget) -> list[QWidget]:
    """Where Tab stops in a region, in reading order."""
    found = [
        widget
        for widget in region.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(whole)
        and widget.isEnabled()
    ]
    leftwards = whole.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def place(widget: QWidget) -> tuple[int, int]:
        at = widget.mapTo(whole, widget.rect().topLeft())
        return at.y(), whole.width() - at.x() - widget.width() if leftwards else at.x()

    return sorted(found, key=place)
