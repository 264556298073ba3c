"""A report's files into a folder: which ones, where, how far it is, and what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.report import Written
from kiosk.services.report.jobs import Step, WriteReport
from kiosk.services.report.periods import Period
from kiosk.ui.desk.beside import Beside
from kiosk.ui.desk.cards import Card
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.report.export_words import Files, State, doing, remarked, titled
from kiosk.ui.desk.report.prose import Prose
from kiosk.ui.desk.saving.browse import Browse
from kiosk.ui.desk.saving.places import GIGABYTE, documents, plugged_in, system_disk, volumes
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, err, ink, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard, in_order
from kiosk.ui.parts.tape import TapeCountdown
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

MOST_DISKS = 4
TALL, GAP = 64, 12
PROFILES = ("excel-fr", "ouvert")


PARTS = {Step.FIGURES: 0.2, Step.PAGES: 0.6, Step.FILES: 0.9}
"""How much of the tape each step has drawn out when it begins."""


class Export(Card):
    """Takes the report's place until it is `closed`. `back` goes back a step, or breaks off."""

    closed = Signal()

    def __init__(self, bench: Bench, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.bench = bench
        self.period = Period(1)
        self.files = Files.ALL
        self.profile = PROFILES[0]
        self.state = State.CHOOSING
        self.step: Step | None = None
        self.folder = Path()
        self.result: Written | KioskError | None = None
        self.title = Label(look, Role.STAFF_TITLE, max_lines=2, parent=self)
        self.remark = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=4, parent=self)
        self.profiles = [self._button() for _ in PROFILES]
        self.places: list[Button] = []
        self.elsewhere = self._button("bold/folder-open", TALL)
        self.tape = TapeCountdown(look, parent=self)
        self.sentence = Prose(look, "", self, Role.STAFF_HEAD)
        self.cancel = self._button("bold/x")
        self.close_button = self._button("bold/check")
        self.close_button.become(Kind.PRIMARY)
        self.browse = Browse(look, self)
        self.beside = Beside(self)
        for profile, button in zip(PROFILES, self.profiles, strict=True):
            button.clicked.connect(partial(self._take_profile, profile))
        self.elsewhere.clicked.connect(self._browse)
        self.cancel.clicked.connect(self.back)
        self.close_button.clicked.connect(self.closed)
        self.browse.chosen.connect(self.write)
        self.browse.cancelled.connect(self.back)
        self.beside.told.connect(self._show_step)
        self.beside.done.connect(partial(self.end_with, State.WRITTEN))
        self.beside.failed.connect(partial(self.end_with, State.REFUSED))
        self.beside.broken.connect(partial(self.end_with, State.REFUSED, None))
        self.beside.cancelled.connect(self._choose)
        self.hide()

    def ask(self, period: Period, files: Files) -> None:
        """Ask where to write a period's files."""
        self.period, self.files = period, files
        self._list_places()
        self._choose()

    def write(self, folder: Path) -> None:
        """Write them into a folder."""
        self.folder, self.step = folder, None
        only = ".pdf" if self.files is Files.PDF else ""
        now = self.bench.clock()
        job = WriteReport(self.period, folder, self.profile, now, only)
        self.beside.start(self.bench.place.folder, job)
        self._enter(State.WRITING)

    def back(self) -> bool:
        """One step back: from the choice to the report, from writing to the choice."""
        match self.state:
            case State.BROWSING:
                self._choose()
            case State.WRITING:
                self.beside.cancel()
                self._enter(State.CANCELLING)
            case State.CANCELLING:
                pass
            case State.REFUSED:
                self._choose()
            case State.CHOOSING | State.WRITTEN:
                self.closed.emit()
        return True

    def end(self) -> None:
        """The desk is being locked: write no further."""
        self.beside.end()

    def retranslate(self) -> None:
        self.title.setText(titled(self.state, self.period))
        choosing = self.state is State.CHOOSING
        self.remark.setText(remarked(self.files, self.profile) if choosing else "")
        self.sentence.setText(self._said())
        bad = self.state is State.REFUSED
        self.sentence.colour = err if bad else ink
        self._word_profiles()
        self.elsewhere.say(translate("Export", "Autre dossier…"))
        if self.state is State.REFUSED:
            self.cancel.say(translate("Export", "Choisir un autre dossier"))
        else:
            self.cancel.say(translate("Export", "Annuler"))
        self.close_button.say(translate("Export", "Revenir au rapport"))

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        top = box.top()
        for label in (self.title, self.remark):
            tall = label.heightForWidth(box.width()) if label.text() else 0
            self.put(label, QRect(box.left(), top, box.width(), tall))
            top += tall + px(6)
        rest = QRect(box.left(), top + px(8), box.width(), box.bottom() + 1 - top - px(8))
        self.put(self.browse, rest)
        top = self._arrange_choice(rest) if self.state is State.CHOOSING else rest.top()
        if not self.tape.isHidden():
            self.put(self.tape, QRect(box.left(), top, box.width(), px(28)))
            top += px(28 + GAP)
        if not self.sentence.isHidden():
            tall = self.sentence.heightForWidth(box.width())
            self.put(self.sentence, QRect(box.left(), top, box.width(), tall))
            top += tall + px(GAP)
        left = box.left()
        for button in (self.close_button, self.cancel):
            if not button.isHidden():
                wide = button.sizeHint().width()
                self.put(button, QRect(left, top + px(GAP), wide, px(56)))
                left += wide + px(GAP)

    def _arrange_choice(self, box: QRect) -> int:
        """Profiles in a row, places in one or two columns; where they end."""
        px, top, left = self.look.px, box.top(), box.left()
        if self.files is Files.ALL:
            for button in self.profiles:
                wide = min(button.sizeHint().width(), (box.width() - px(GAP)) // 2)
                self.put(button, QRect(left, top, wide, px(56)))
                left += wide + px(GAP)
            top += px(56 + 2 * GAP)
        abreast = 2 if box.width() >= px(800) else 1
        wide = (box.width() - (abreast - 1) * px(GAP)) // abreast
        for number, button in enumerate([*self.places, self.elsewhere]):
            row, column = divmod(number, abreast)
            x, y = box.left() + column * (wide + px(GAP)), top + row * px(TALL + GAP)
            self.put(button, QRect(x, y, wide, px(TALL)))
        return y + px(TALL + GAP)

    def _button(self, icon: str = "", tall: int = 56) -> Button:
        return Button(self.look, icon=icon, height=tall, role=Role.STAFF_BUTTON, parent=self)

    def _list_places(self) -> None:
        """What is plugged in now, then Documents."""
        discard(self.places)
        self.places = []
        for disk in plugged_in(volumes(), system_disk())[:MOST_DISKS]:
            words = translate("Export", "Disque « {name} » · {free} Go libres")
            free = disk.free // GIGABYTE
            self._offer("fill/usb", words.format(name=disk.name, free=free), disk.folder)
        self._offer("fill/folder", translate("Export", "Documents"), documents())
        in_order([*self.profiles, *self.places, self.elsewhere, self.close_button, self.cancel])

    def _offer(self, icon: str, words: str, folder: Path) -> None:
        button = self._button(icon, TALL)
        button.say(words)
        button.clicked.connect(partial(self.write, folder))
        self.places.append(button)

    def _take_profile(self, profile: str) -> None:
        self.profile = profile
        self.retranslate()
        self.arrange()

    def _choose(self) -> None:
        self._enter(State.CHOOSING)

    def _browse(self) -> None:
        self.browse.begin(documents())
        self._enter(State.BROWSING)

    def _show_step(self, step: Step) -> None:
        self.step = step
        self._enter(self.state)

    def end_with(self, state: State, result: Written | KioskError | None) -> None:
        """Say what came of it; without a result it is our own fault."""
        self.result = result
        self._enter(state)

    def _enter(self, state: State) -> None:
        self.state = state
        choosing, busy = state is State.CHOOSING, state in (State.WRITING, State.CANCELLING)
        for button in [*self.places, self.elsewhere]:
            button.setVisible(choosing)
        for button in self.profiles:
            button.setVisible(choosing and self.files is Files.ALL)
        self.browse.setVisible(state is State.BROWSING)
        self.tape.setVisible(busy)
        self.tape.show_left(PARTS.get(self.step, 0.05) if self.step else 0.05, 60)
        self.sentence.setVisible(state not in (State.CHOOSING, State.BROWSING))
        self.cancel.setVisible(state in (State.CHOOSING, State.WRITING, State.REFUSED))
        self.close_button.setVisible(state in (State.WRITTEN, State.REFUSED))
        self.retranslate()
        self.arrange()

    def _said(self) -> str:
        match self.state, self.result:
            case State.WRITTEN, Written() as written:
                return " ".join(self._standing(written))
            case State.REFUSED, KioskError() as error:
                return told(error, self.bench.language())
            case State.REFUSED, _:
                return translate("Export", "Parvis s’est arrêté en chemin. Rien n’a été changé.")
            case State.CANCELLING, _:
                return translate("Export", "Annulation…")
        return doing(self.step, self.folder)

    def _standing(self, written: Written) -> Sequence[str]:
        words = self.tr("%n fichier(s) dans {folder}.", "", len(written.files))
        said = [words.format(folder=written.folder)]
        if written.is_empty:
            said.append(translate("Export", "Personne n’est venu : ils le disent."))
        if written.is_sealed:
            words = translate("Export", "Cette période est close : c’est sa version {version}.")
            said.append(words.format(version=written.version))
        if written.has_changed:
            said.append(translate("Export", "Des corrections faites depuis n’y sont pas."))
        return said

    def _word_profiles(self) -> None:
        words = (
            translate("Export", "Pour un tableur"),
            translate("Export", "Données ouvertes"),
        )
        for profile, button, label in zip(PROFILES, self.profiles, words, strict=True):
            taken = profile == self.profile
            button.become(Kind.CHOSEN if taken else Kind.SECONDARY)
            button.icon_name = "bold/check" if taken else ""
            button.say(label)
            state = translate("Export", "choisi") if taken else ""
            button.setAccessibleDescription(state)
