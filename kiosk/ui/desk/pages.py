"""The desk's pages, in the order of the rail: one more is one more line here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.services.staff import StaffRole
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.badges.page import BadgesPage
from kiosk.ui.desk.health.page import HealthPage
from kiosk.ui.desk.live.page import Live
from kiosk.ui.desk.page import Bench, Page
from kiosk.ui.desk.report.page import ReportPage
from kiosk.ui.desk.settings.page import SettingsPage
from kiosk.ui.desk.visits.page import VisitsPage
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
    PageEntry(VisitsPage, "fill/list-checks", lambda: translate("Desk", "Visites")),
    PageEntry(BadgesPage, "fill/identification-badge", lambda: translate("Desk", "Badges")),
    PageEntry(ActivitiesPage, "fill/squares-four", lambda: translate("Desk", "Activités"), True),
    PageEntry(ReportPage, "fill/chart-bar", lambda: translate("Desk", "Rapports"), True),
    PageEntry(SettingsPage, "fill/gear", lambda: translate("Desk", "Réglages"), True),
    PageEntry(HealthPage, "fill/heartbeat", lambda: translate("Desk", "Santé"), True),
)


def pages_for(role: StaffRole) -> Sequence[PageEntry]:
    """The pages that whoever opened the desk may see; the first is the one that it opens with."""
    return [page for page in PAGES if role is StaffRole.MANAGER or not page.for_manager]
