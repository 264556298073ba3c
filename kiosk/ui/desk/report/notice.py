"""In the report's place while there is none: it is being made, nobody ever came, or it failed."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.cards import Card
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.label import Label, err, ink, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate


class Notice(Card):
    """A sentence, perhaps with what it means, perhaps with [Réessayer]."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.problem = ""
        self.is_busy = False
        self.sentence = Label(look, Role.STAFF_HEAD, max_lines=8, parent=self)
        self.remark = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=6, parent=self)
        self.retry = Button(
            look,
            icon="bold/arrow-counter-clockwise",
            height=56,
            role=Role.STAFF_BUTTON,
            parent=self,
        )

    def show_busy(self) -> None:
        """The report is being made."""
        self._show("", busy=True)

    def show_nothing(self) -> None:
        """Nobody ever came."""
        self._show("", busy=False)

    def show_problem(self, sentence: str) -> None:
        """Something went wrong."""
        self._show(sentence, busy=False)

    def retranslate(self) -> None:
        self.sentence.colour = err if self.problem else ink
        self.remark.setText("")
        if self.problem:
            self.sentence.setText(self.problem)
        elif self.is_busy:
            self.sentence.setText(translate("Report", "Le rapport se prépare…"))
            self.remark.setText(translate("Report", "La porte reste ouverte pendant ce temps."))
        else:
            self.sentence.setText(translate("Report", "Aucune visite pour l’instant."))
            words = translate(
                "Report", "Le premier rapport se lira ici dès que quelqu’un sera venu."
            )
            self.remark.setText(words)
        self.retry.say(translate("Report", "Réessayer"))

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        top = box.top() + px(12)
        for label in (self.sentence, self.remark):
            tall = label.heightForWidth(box.width()) if label.text() else 0
            self.put(label, QRect(box.left(), top, box.width(), tall))
            top += tall + px(10)
        wide = self.retry.sizeHint().width()
        self.put(self.retry, QRect(box.left(), top + px(6), wide, px(56)))

    def _show(self, problem: str, *, busy: bool) -> None:
        self.problem, self.is_busy = problem, busy
        self.retry.setVisible(bool(problem))
        self.retranslate()
        self.show()
        self.setAccessibleName(self.sentence.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
