"""« Badges »: the sheets of the page, and which opens upon which."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.badge_sheet import Layout
from kiosk.services.make_badges import NewBadge
from kiosk.services.visitors import Visitor, card
from kiosk.ui.desk.badges.answers import AnswersSheet
from kiosk.ui.desk.badges.finding import FindSheet
from kiosk.ui.desk.badges.made import MadeSheet
from kiosk.ui.desk.badges.making import PICTURES, MakeSheet
from kiosk.ui.desk.badges.replacing import ReplaceSheet
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.showing import ShowSheet
from kiosk.ui.desk.badges.trying import TrySheet
from kiosk.ui.desk.badges.visitor import VisitorSheet
from kiosk.ui.desk.badges.words import alias_words
from kiosk.ui.desk.kit.sheet import Sheet, SheetPage
from kiosk.ui.desk.page import Bench, HowRead
from kiosk.ui.desk.saving.choosing import BrowseSheet, FolderSheet
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class BadgesPage(SheetPage):
    """Begins with finding; all else is opened from there."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        find = FindSheet(bench, look)
        find.making_wanted.connect(self._make)
        find.trying_wanted.connect(lambda: self.open(TrySheet(self.bench, self.look)))
        self.open(find)

    def open(self, sheet: Sheet) -> None:
        if isinstance(sheet, BadgeSheet):
            sheet.news.connect(self.banner.show_news)
            sheet.problem.connect(self.banner.show_problem)
            sheet.visitor_wanted.connect(self._open_visitor)
            sheet.replacing_wanted.connect(self._replace)
        self.banner.clear()
        super().open(sheet)

    def close_top(self) -> None:
        """Back to the sheet below; not before what was made has reached somebody, or is let go."""
        if isinstance(self.top, MadeSheet) and not self.top.may_close():
            return
        self.banner.clear()
        super().close_top()

    def take_scan(self, code: str | None, how: HowRead) -> bool:
        if not isinstance(self.top, TrySheet) or not self.isVisible():
            return False
        self.top.take_scan(code)
        return True

    def leave(self) -> None:
        for sheet in self.sheets:
            if isinstance(sheet, BadgeSheet):
                sheet.end()

    def _make(self) -> None:
        sheet = MakeSheet(self.bench, self.look)
        sheet.made.connect(self._show_made)
        sheet.logo_wanted.connect(lambda: self._pick_logo(sheet))
        self.open(sheet)

    def _show_made(self, made: list[NewBadge], layout: Layout = "a4") -> None:
        """In place of the sheet that made them: going back does not make them again."""
        self.close_top()
        sheet = MadeSheet(self.bench, self.look, made, layout)
        sheet.saving_wanted.connect(lambda: self._choose_folder(sheet.save))
        sheet.showing_wanted.connect(
            lambda badge: self.open(ShowSheet(self.bench, self.look, badge))
        )
        self.open(sheet)

    def _open_visitor(self, visitor: str) -> None:
        sheet = VisitorSheet(self.bench, self.look, visitor)
        sheet.answers_wanted.connect(self._review)
        sheet.revoked.connect(self._offer_to_take_back)
        sheet.erased.connect(
            lambda words: self._close_to(sheet, lambda: self.banner.show_news(words))
        )
        self.open(sheet)

    def _offer_to_take_back(self, words: str, then: Callable[[], None]) -> None:
        self.banner.offer(
            words, translate("Badges", "Annuler"), then, "bold/arrow-counter-clockwise"
        )

    def _replace(self, visitor: str) -> None:
        known = self._known(visitor)
        if known is not None:
            sheet = ReplaceSheet(self.bench, self.look, known)
            sheet.made.connect(lambda badge: self._show_made([badge]))
            self.open(sheet)

    def _review(self, visitor: str) -> None:
        known = self._known(visitor)
        if known is not None:
            alias = alias_words(known.alias)
            self.open(AnswersSheet(self.bench, self.look, visitor, alias))

    def _known(self, visitor: str) -> Visitor | None:
        try:
            return card(self.bench.place, visitor).visitor
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
            return None

    def _choose_folder(self, then: Callable[[Path], None]) -> None:
        sheet = FolderSheet(
            self.look,
            lambda: translate("Badges", "Enregistrer les badges en PDF"),
            lambda: translate("Badges", "Qui aura ce fichier aura les badges."),
        )
        sheet.chosen.connect(lambda folder: self._close_to(sheet, lambda: then(folder)))
        sheet.elsewhere.connect(lambda: self._browse(sheet, then))
        self.open(sheet)

    def _browse(self, below: Sheet, then: Callable[[Path], None]) -> None:
        sheet = BrowseSheet(self.look, lambda: translate("Badges", "Enregistrer les badges en PDF"))
        sheet.chosen.connect(lambda folder: self._close_to(below, lambda: then(folder)))
        self.open(sheet)

    def _pick_logo(self, below: MakeSheet) -> None:
        sheet = BrowseSheet(self.look, lambda: translate("Badges", "Le logo du lieu"), PICTURES)
        sheet.chosen.connect(lambda file: self._close_to(sheet, lambda: below.take_logo(file)))
        self.open(sheet)

    def _close_to(self, sheet: Sheet, then: Callable[[], None]) -> None:
        """Close that sheet and what lies upon it, then go on."""
        while sheet in self.sheets:
            self.close_top()
        then()
