"""The sheet of paper that opens the place's encrypted copies."""

from PySide6.QtCore import QCoreApplication

from kiosk.services.recovery import recipient
from kiosk.services.setting_up import Step
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.recovery import RecoveryForm
from kiosk.ui.parts.look import Look
from kiosk.ui.setup.step import Outcome, StepSheet

translate = QCoreApplication.translate


class RecoverySheet(StepSheet):
    """Printed and proved, or put off; half of it would be worth nothing."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(Step.RECOVERY, look)
        self.bench = bench
        self.form = RecoveryForm(bench, look)
        self.form.saving_wanted.connect(lambda: self.ask_folder(self.form))
        self.form.acted.connect(self._tell_news)
        self.show_cards(self.form)

    def tell(self) -> None:
        self.title.setText(translate("Setup", "La feuille de secours"))
        self.sub.setText(
            translate(
                "Setup",
                "Si cette machine casse ou disparaît, il faut elle et une copie de sauvegarde pour "
                "retrouver le passé du lieu et ses badges.",
            )
        )
        self.measure()

    def go(self) -> Outcome:
        if self.form.is_handed:
            if not self.form.line.text().strip():
                words = translate(
                    "Setup",
                    "Recopiez-les du papier. Pas encore imprimée ? Touchez « Plus tard ».",
                )
                self.form.find_fault(self.form.proof, words)
                self.show_fault(self.form.proof)
                return Outcome.STAY
            if not self.save([self.form]):
                return Outcome.STAY
            self._tell_news()
        known = recipient(self.bench.place) is not None
        return Outcome.DONE if known else Outcome.LATER

    def _tell_news(self) -> None:
        if any(field.fault for field in self.form.fields):
            self.show_fault(self.form.proof)
        elif self.form.problem:
            self.failed.emit(self.form.problem)
        else:
            self.told.emit(self.form.news)
