"""Erasing a person: asked for, then confirmed with another button; it can't be taken back."""

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class EraseForm(Form):
    """Begins with one button, which says what will be lost before another does it."""

    confirmed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.begin = desk_button(look, self, "bold/trash", Kind.DANGER)
        self.cancel = desk_button(look, self, "bold/x")
        self.confirm = desk_button(look, self, "bold/trash", Kind.DANGER)
        self.offer(self.begin, self.cancel, self.confirm)
        self.begin.clicked.connect(self._warn)
        self.cancel.clicked.connect(lambda: self._ask(sure=False))
        self.confirm.clicked.connect(self.confirmed)
        self._ask(sure=False)

    def tell(self) -> None:
        """Say what it is about, in the screen's language."""
        title = translate("Badges", "Effacer cette personne")
        if self._is_sure:
            title = translate("Badges", "Effacer cette personne pour toujours ?")
        words = translate(
            "Badges",
            "À sa demande. Ses badges, ses réponses et ses visites seront effacés pour toujours : "
            "personne ne pourra les retrouver. Les rapports clos restent tels qu’ils ont été publiés.",
        )
        self.say(title, words)
        self.begin.say(translate("Badges", "Effacer cette personne…"))
        self.cancel.say(translate("Badges", "Annuler"))
        self.confirm.say(translate("Badges", "Effacer pour toujours"))

    def _warn(self) -> None:
        self._ask(sure=True)
        self.cancel.setFocus()

    def _ask(self, *, sure: bool) -> None:
        self._is_sure = sure
        self.begin.setVisible(not sure)
        self.cancel.setVisible(sure)
        self.confirm.setVisible(sure)
        self.tell()
        self.grown.emit()
        self.arrange()
