"""« Santé »: what can fail, how it is with it now, and what to do about it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.health import Line, Remedy, State, Subject, lines, worst_first
from kiosk.services.health_facts import (
    CheckAll,
    Findings,
    counted,
    gather,
    keep_diagnosis,
    note_checked,
)
from kiosk.ui.desk.beside import Beside
from kiosk.ui.desk.health.card import HealthCard
from kiosk.ui.desk.health.screen_facts import screen_facts, smallest_arc
from kiosk.ui.desk.health.trial import TrialSheet
from kiosk.ui.desk.health.words import diagnosis
from kiosk.ui.desk.kit.column import Row
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import Bench, HowRead
from kiosk.ui.desk.settings.section_page import BACKUP, SectionPage
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

AGAIN_MS = 3000
"""How often the page looks again by itself while it is on show."""
LEAST = 430
"""Width that a card needs, in design pixels."""


class HealthSheet(Sheet):
    """A card for each line, the worst first; the head says how it is on the whole."""

    def __init__(self, look: Look, look_again: Callable[[], None]) -> None:
        """`look_again` sees how everything is now, and calls `show_lines`."""
        super().__init__(look, root=True)
        self._look_again = look_again
        self.copy = self.tool("bold/copy", Kind.PRIMARY)
        self.cards = {subject: HealthCard(look) for subject in Subject}
        self._order: list[Subject] = []

    def tell(self) -> None:
        self._look_again()

    def show_lines(self, told: tuple[Line, ...], language: str, busy: str) -> None:
        """Show how it is with everything; `busy`: the base is being checked."""
        self.title.setText(translate("Health", "Santé"))
        self.sub.setText(self._on_the_whole(told))
        self.copy.say(translate("Health", "Copier le diagnostic"))
        for line in told:
            card = self.cards[line.subject]
            card.show_line(line, language, busy if line.subject is Subject.BASE else "")
        order = [line.subject for line in worst_first(told)]
        if order != self._order:
            self._order = order
            self.show_cards(Row([self.cards[subject] for subject in order], LEAST))
        else:
            self.measure()

    def _on_the_whole(self, told: tuple[Line, ...]) -> str:
        wrong = sum(line.state is State.WRONG for line in told)
        notes = sum(line.state is State.NOTE for line in told)
        if not wrong and not notes:
            return translate("Health", "Tout va bien.")
        words = translate("Health", "À régler : {wrong}. À savoir : {notes}.")
        if not wrong:
            words = translate("Health", "Rien à régler. À savoir : {notes}.")
        return words.format(wrong=wrong, notes=notes)


class HealthPage(SectionPage):
    """How the kiosk is; looked at anew every few seconds, and when the door moved."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        zone = bench.place.place.zone
        self.ran = counted(bench.place.folder.logs, bench.clock().at.astimezone(zone))
        self.screen_facts = screen_facts()
        self.lines: tuple[Line, ...] = ()
        self.sheet = HealthSheet(look, self.look_again)
        self.sheet.copy.clicked.connect(self.copy)
        for card in self.sheet.cards.values():
            card.wanted.connect(self.remedy)
        self.beside = Beside(self)
        self.beside.done.connect(self.show_findings)
        self.beside.failed.connect(self._could_not)
        self.beside.broken.connect(lambda: self._could_not(None))
        self.open(self.sheet)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._look_if_shown)
        self._again.start()

    @property
    def is_checking(self) -> bool:
        """Whether the base is being checked."""
        return self.beside.process is not None

    def look_again(self) -> None:
        """See how it is now, and show it."""
        screen = replace(self.screen_facts, arc=smallest_arc(self.bench.place, self.look))
        try:
            facts = gather(
                self.bench.place, self.bench.clock(), self.bench.devices(), screen, self.ran
            )
        except (KioskError, OSError) as error:
            self._could_not(error if isinstance(error, KioskError) else None)
            return
        self.lines = lines(facts)
        busy = translate("Health", "La vérification est en cours. La porte reste ouverte.")
        self.sheet.show_lines(self.lines, self.bench.language(), busy if self.is_checking else "")

    def remedy(self, what: Remedy) -> None:
        """Do what a line's button says."""
        match what:
            case Remedy.CHECK:
                self.beside.start(self.bench.place.folder, CheckAll(self.bench.clock()))
                self.look_again()
            case Remedy.SEE_BACKUP:
                self.open_section(BACKUP)
            case Remedy.TRY_SCANNER:
                self.open(TrialSheet(self.look))
            case Remedy.SEE_CODES:
                self.open_section("codes")
            case Remedy.SEE_SCREEN:
                self.open_section("screen")

    def show_findings(self, found: Findings) -> None:
        """The check is done: remember and show what it found."""
        try:
            note_checked(self.bench.place, found, self.bench.clock())
        except KioskError as error:
            self._could_not(error)
            return
        if found.problems or found.easy:
            self.banner.show_problem(translate("Health", "La vérification a trouvé des défauts."))
        else:
            self.banner.show_news(translate("Health", "La vérification n’a rien trouvé à régler."))
        self.refresh()

    def copy(self) -> None:
        """Put all that is told on the clipboard, and beside the log."""
        place, now = self.bench.place, self.bench.clock()
        text = diagnosis(self.lines, now.at.astimezone(place.place.zone), self.bench.language())
        QGuiApplication.clipboard().setText(text)
        try:
            keep_diagnosis(place, text)
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
        else:
            self.banner.show_news(
                translate(
                    "Health",
                    "Copié, et gardé dans logs/diagnostic.txt. Il n’y a rien de personnel dedans.",
                )
            )

    def take_scan(self, code: str | None, how: HowRead) -> bool:
        if not isinstance(self.top, TrialSheet) or not self.isVisible():
            return False
        self.top.take_scan(code, how)
        return True

    def leave(self) -> None:
        self._again.stop()
        self.beside.end()

    def _look_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _could_not(self, error: KioskError | None) -> None:
        if error is None:
            words = translate("Health", "La vérification n’a pas pu se faire.")
        else:
            words = told(error, self.bench.language())
        self.banner.show_problem(words)
        if self.lines:
            self.sheet.show_lines(self.lines, self.bench.language(), "")
