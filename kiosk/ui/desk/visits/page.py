"""The page itself: which sheet is on show, and what is said of what was done on it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.services.corrections.desk_deed import Done
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import undo
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.add_sheet import AddSheet
from kiosk.ui.desk.visits.cancel_sheet import CancelSheet
from kiosk.ui.desk.visits.day_list import DayList
from kiosk.ui.desk.visits.link_sheet import LinkSheet
from kiosk.ui.desk.visits.merge_sheet import MergeSheet
from kiosk.ui.desk.visits.paper_sheet import PaperSheet
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.visit_sheet import VisitSheet
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class VisitsPage(SheetPage):
    """Find visits and put them right; add what was not noted as it happened."""

    shows_visits = True
    """Another page may ask for a visit here (`show_visit`)."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.list = DayList(bench, look)
        self.list.visit_wanted.connect(self.open_visit)
        self.list.add.clicked.connect(self._open_add)
        self.list.paper.clicked.connect(self._open_paper)
        self.list.failed.connect(self.banner.show_problem)
        self.open(self.list)

    def refresh(self) -> None:
        # A visit on show is told anew around what is typed; a sheet for a deed is left alone.
        if isinstance(self.top, DayList | VisitSheet):
            self.top.tell()

    def show_visit(self, visit_id: str) -> None:
        """Show that visit's sheet upon its day's list, whatever was on show."""
        self._back_to_list()
        try:
            day = history(self.bench.place, visit_id).visit.day
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
            return
        self.list.show_day(day)
        self.open_visit(visit_id)

    def open_visit(self, visit_id: str) -> None:
        """Show a visit's sheet upon the list."""
        sheet = VisitSheet(self.bench, self.look, visit_id)
        sheet.gone.connect(self._back_to_list, Qt.ConnectionType.QueuedConnection)
        sheet.undo_wanted.connect(self.undo)
        sheet.link_wanted.connect(partial(self._work_upon, sheet, LinkSheet))
        sheet.merge_wanted.connect(partial(self._work_upon, sheet, MergeSheet))
        sheet.cancel_wanted.connect(partial(self._work_upon, sheet, CancelSheet))
        self._work_on(sheet)

    def undo(self, deed: str) -> None:
        """Take a deed back, and offer to take that back in turn."""
        by = By(self.bench.role, self.bench.clock())
        try:
            done = undo(self.bench.place, by, deed)
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
        else:
            assert done.deed is not None
            words = translate("Visits", "C’est défait : la visite est comme avant.")
            again = translate("Visits", "Refaire")
            self.banner.offer(words, again, partial(self.undo, done.deed))
        self.top.tell()

    def _work_upon(
        self,
        sheet: VisitSheet,
        kind: type[LinkSheet] | type[MergeSheet] | type[CancelSheet],
    ) -> None:
        if sheet.told is not None:
            self._work_on(kind(self.bench, self.look, sheet.told, sheet.alias))

    def _open_add(self) -> None:
        self._work_on(AddSheet(self.bench, self.look, self.list.finder.day.day))

    def _open_paper(self) -> None:
        sheet = PaperSheet(self.bench, self.look, self.list.finder.day.day)
        sheet.said.connect(self.banner.show_news)
        self._work_on(sheet)

    def _work_on(self, sheet: VisitsSheet) -> None:
        sheet.failed.connect(self.banner.show_problem)
        sheet.done.connect(self._end_of_work)
        self.open(sheet)
        sheet.begin()

    def _end_of_work(self, done: Done, words: str) -> None:
        self._back_to_list()
        if done.deed is None:
            self.banner.show_news(words)
        else:
            back = translate("Visits", "Revenir en arrière")
            take_back = partial(self.undo, done.deed)
            self.banner.offer(words, back, take_back, "bold/arrow-counter-clockwise")

    def _back_to_list(self) -> None:
        while len(self.sheets) > 1:
            self.close_top()
