"""The last page: what was done, what waits, and the door."""

from PySide6.QtCore import QCoreApplication

from kiosk.services.setting_up import Step
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import Listing, RowView
from kiosk.ui.parts.look import Look
from kiosk.ui.setup.step import StepSheet
from kiosk.ui.setup.words import found_again, step_name

translate = QCoreApplication.translate


class ReadySheet(StepSheet):
    """Going on opens the door."""

    def __init__(self, look: Look) -> None:
        super().__init__(Step.READY, look)
        self.done: frozenset[Step] = frozenset()
        self.waiting, self.made = Listing(look), Form(look)

    @property
    def may_wait(self) -> bool:
        return False

    def show_done(self, done: frozenset[Step]) -> None:
        """Say what was done; the rest waits."""
        self.done = done
        self.tell()

    def tell(self) -> None:
        self.title.setText(translate("Setup", "C’est prêt"))
        self.sub.setText(
            translate(
                "Setup",
                "La porte peut ouvrir. L’équipe y entre par le bouton « Équipe », en bas de l’écran.",
            )
        )
        steps = [step for step in Step if step not in (Step.WELCOME, Step.READY)]
        waits = [step for step in steps if step not in self.done]
        self.waiting.say(translate("Setup", "Peut attendre"))
        self.waiting.show_rows(
            [
                RowView(step, step_name(step), found_again(step), icon="fill/clock-countdown")
                for step in waits
            ]
        )
        names = [step_name(step) for step in steps if step in self.done]
        self.made.say(translate("Setup", "C’est fait"), " · ".join(names))
        self.show_cards(*([self.waiting] if waits else []), self.made)
