"""The first badges: made, then printed, saved or shown before the page is left."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.services.badge_sheet import EACH, Layout
from kiosk.services.make_badges import NewBadge, make_badges
from kiosk.services.setting_up import Step
from kiosk.ui.desk.badges.made import MadeSheet
from kiosk.ui.desk.badges.making import MOST
from kiosk.ui.desk.badges.showing import ShowSheet
from kiosk.ui.desk.badges.words import layouts
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look
from kiosk.ui.setup.step import Outcome, StepSheet

translate = QCoreApplication.translate

USUAL = 24
"""Three sheets of eight."""


class BadgesSheet(StepSheet):
    """Made here; what becomes of them is the desk's own sheet, upon this one."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(Step.BADGES, look)
        self.bench = bench
        self.given: set[str] = set()
        """Codes of badges that reached somebody."""
        self.count = NumberInput(look, least=1, most=MOST)
        self.count.show_value(USUAL)
        self.count_field = Field(look, self.count)
        self.layout_options = Options(look)
        self.layout_field = Field(look, self.layout_options)
        self.form = Form(look)
        self.make_button = desk_button(look, self.form, "bold/plus", Kind.PRIMARY)
        self.form.ask(self.count_field, self.layout_field)
        self.form.offer(self.make_button)
        self.count.changed.connect(self._count_changed)
        self.make_button.clicked.connect(self.make)
        self.show_cards(self.form)

    @property
    def layout_wanted(self) -> Layout:
        """How they will be printed."""
        return next(layout for layout in EACH if layout == (self.layout_options.value or "a4"))

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Les premiers badges"))
        self.sub.setText(
            translate(
                "Setup",
                "Un badge est un code tiré au hasard, sans nom. Il se donne à qui en veut ; on "
                "entre aussi bien sans.",
            )
        )
        said = self.tr("%n badge(s) fait(s)", "", len(self.given)) if self.given else ""
        self.form.say(said)
        self.count_field.say(
            translate("Badges", "Combien de badges ?"),
            translate("Badges", "De 1 à {most}.").format(most=MOST),
        )
        self.layout_options.offer(layouts(), self.layout_options.chosen or ["a4"])
        self.layout_field.say(translate("Badges", "Sur quel papier ?"))
        self._count_changed()

    def go(self) -> Outcome:
        return Outcome.DONE if self.given else Outcome.LATER

    def make(self) -> None:
        """Make them, if their number is one, and show what can be done with them."""
        count = self.count.value
        if count is None:
            words = translate("Badges", "Il faut un nombre de 1 à {most}.").format(most=MOST)
            self.form.find_fault(self.count_field, words)
            return
        self.form.find_fault(None, "")
        try:
            by = By(self.bench.role, self.bench.clock())
            made = make_badges(self.bench.place, count, by)
        except KioskError as error:
            self.failed.emit(told(error, self.bench.language()))
            return
        self._show_made(made)

    def _show_made(self, made: list[NewBadge]) -> None:
        sheet = MadeSheet(self.bench, self.look, made, self.layout_wanted)
        sheet.problem.connect(self.failed)
        sheet.saving_wanted.connect(
            lambda: self.choose_folder(
                lambda: translate("Badges", "Enregistrer les badges en PDF"),
                lambda: translate("Badges", "Qui aura ce fichier aura les badges."),
                sheet.save,
            )
        )
        sheet.showing_wanted.connect(
            lambda badge: self.upon.emit(ShowSheet(self.bench, self.look, badge))
        )
        sheet.closed.connect(lambda: self._count_given(sheet))
        self.upon.emit(sheet)

    def _count_given(self, sheet: MadeSheet) -> None:
        left = sheet.left
        self.given |= {badge.code for badge in sheet.made if badge not in left}

    def _count_changed(self) -> None:
        count = self.count.value
        if count is not None and self.count_field.fault:
            self.form.find_fault(None, "")
        self.make_button.say(self.tr("Créer %n badge(s)", "", count or 0))
        self.measure()
