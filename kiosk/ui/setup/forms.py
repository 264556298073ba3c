"""The steps that are cards of the settings, shown one after the other."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import KioskError
from kiosk.services.pins import roles_with_pin
from kiosk.services.setting_up import Step
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.codes import CodesForm
from kiosk.ui.desk.settings.place import CapacityForm, HoursForm
from kiosk.ui.desk.settings.screen import ScreenForm
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.parts.look import Look
from kiosk.ui.setup.step import Outcome, StepSheet

translate = QCoreApplication.translate


class FormsSheet(StepSheet):
    """Some cards, saved together."""

    def __init__(self, step: Step, look: Look, forms: list[SectionForm]) -> None:
        super().__init__(step, look)
        self.forms = forms
        for form in forms:
            form.acted.connect(self._tell_news)
        self.show_cards(*forms)

    def go(self) -> Outcome:
        return Outcome.DONE if self.save(self.forms) else Outcome.STAY

    def _tell_news(self) -> None:
        form = self.sender()
        assert isinstance(form, SectionForm)
        (self.failed if form.problem else self.told).emit(form.problem or form.news)


class HoursSheet(FormsSheet):
    """How many people the place holds, and when it is open."""

    def __init__(self, bench: Bench, look: Look) -> None:
        self.capacity, self.hours = CapacityForm(bench, look), HoursForm(bench, look)
        super().__init__(Step.HOURS, look, [self.capacity, self.hours])

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Horaires et places"))
        self.sub.setText(
            translate(
                "Setup", "Pour dire quand c’est complet, et qui a peut-être oublié de sortir."
            )
        )
        self.measure()


class CodesSheet(FormsSheet):
    """The codes that open the desk."""

    def __init__(self, bench: Bench, look: Look) -> None:
        self.bench = bench
        super().__init__(Step.CODES, look, [CodesForm(bench, look)])

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Les codes de l’équipe"))
        self.sub.setText(
            translate(
                "Setup",
                "L’espace de l’équipe s’ouvre par un code. Notez-le ailleurs que sur la borne : "
                "Parvis n’en garde qu’une empreinte.",
            )
        )
        self.measure()

    def go(self) -> Outcome:
        if super().go() is Outcome.STAY:
            return Outcome.STAY
        try:
            has_one = StaffRole.MANAGER in roles_with_pin(self.bench.place)
        except KioskError:
            has_one = False  # it can be chosen later all the same
        return Outcome.DONE if has_one else Outcome.LATER


class ScreenSheet(FormsSheet):
    """Colours, motion, and the screen's true size."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(Step.SCREEN, look, [ScreenForm(bench, look)])

    def tell(self) -> None:
        self.title.setText(translate("Setup", "L’écran"))
        self.sub.setText(
            translate("Setup", "Mesuré une fois, il dit si tout se lit d’où l’on se tient.")
        )
        self.measure()

    def go(self) -> Outcome:
        outcome = super().go()
        if outcome is not Outcome.STAY:
            self.changed.emit()
        return outcome
