"""What visitors are told: on which ground, for how long; as a paper to hang up beside the door."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRect

from kiosk.domain.errors import KioskError
from kiosk.services.letter import Heading, Part, Text
from kiosk.services.notice import notice_parts
from kiosk.services.setting_up import Step
from kiosk.services.settings import change_all
from kiosk.ui.desk.cards import PAD
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.entries import Fault
from kiosk.ui.desk.settings.notice import NoticeForm
from kiosk.ui.desk.settings.rules import PrivacyForm
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard
from kiosk.ui.parts.theme import Role
from kiosk.ui.setup.step import Outcome, StepSheet

translate = QCoreApplication.translate

AIR = 6


class NoticeText(Block):
    """The words of the paper, to be read before it hangs there."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.labels: list[Label] = []

    def show_parts(self, parts: Iterator[Part]) -> None:
        """Show these."""
        discard(self.labels)
        self.labels = []
        for part in parts:
            match part:
                case Heading(words):
                    label = Label(self.look, Role.STAFF_HEAD, max_lines=3, text=words, parent=self)
                case Text(words):
                    label = Label(
                        self.look,
                        Role.STAFF_BODY,
                        colour=ink2,
                        max_lines=14,
                        text=words,
                        parent=self,
                    )
                case _:
                    continue
            label.show()
            self.labels.append(label)

    def tall(self, width: int) -> int:
        room, px = self.room(width), self.look.px
        return sum(label.heightForWidth(room) + px(AIR) for label in self.labels) + 2 * px(PAD)

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        top = box.top()
        for label in self.labels:
            tall = label.heightForWidth(box.width())
            self.put(label, QRect(box.left(), top, box.width(), tall))
            top += tall + px(AIR)


class NoticeSheet(StepSheet):
    """What is chosen is in force at once, so that the paper always says what is true."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(Step.NOTICE, look)
        self.bench = bench
        self.privacy = PrivacyForm(bench, look)
        self.paper = NoticeForm(bench, look)
        self.paper.retranslate()
        self.text = NoticeText(look)
        self.paper.saving_wanted.connect(lambda: self.ask_folder(self.paper))
        for entry in self.privacy.entries:
            entry.changed.connect(self._keep)
        self.show_cards(self.privacy, self.paper, self.text)

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Informer les personnes"))
        self.sub.setText(
            translate(
                "Setup",
                "La loi demande de dire ce qui est noté et pourquoi. Parvis l’écrit pour vous, "
                "d’après ces réponses.",
            )
        )
        self._tell_text()

    def go(self) -> Outcome:
        return Outcome.DONE if self.save([self.privacy]) else Outcome.STAY

    def _keep(self) -> None:
        """Set what was entered, as soon as all of it can be."""
        wanted = self.privacy.read()
        if isinstance(wanted, Fault):
            return
        try:
            changes = [(entry.which, value) for entry, value in wanted]
            change_all(self.bench.place, changes, self.privacy.by)
        except KioskError as error:
            self.privacy.fail(error)
            self.failed.emit(self.privacy.problem)
        self._tell_text()

    def _tell_text(self) -> None:
        self.text.show_parts(notice_parts(self.bench.place, self.bench.language()))
        self.measure()
