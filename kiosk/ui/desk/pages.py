"""The desk's pages, in the order of the rail: one more is one more line here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.services.staff import StaffRole
from kiosk.ui.desk.live.page import Live
from kiosk.ui.desk.page import Bench, Page
from kiosk.ui.desk.report.page import ReportPage
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page as the rail lists it. Where it is `for_manager`, a host's rail does without it."""

    make: Callable[[Bench, Look, QWidget], Page]
    icon: str
    title: Callable[[], str]
    for_manager: bool = False

    @property
    def shows_visits(self) -> bool:
        """Whether its page shows a visit that another wants to be looked at."""
        return bool(getattr(self.make, "shows_visits", False))


PAGES = (
    PageEntry(Live, "fill/house", lambda: translate("Desk", "En direct")),
    PageEntry(ReportPage, "fill/chart-bar", lambda: translate("Desk", "Rapports"), True),
)


def pages_for(role: StaffRole) -> Sequence[PageEntry]:
    """The pages that whoever opened the desk may see; the first is the one that it opens with."""
    return [page for page in PAGES if role is StaffRole.MANAGER or not page.for_manager]
