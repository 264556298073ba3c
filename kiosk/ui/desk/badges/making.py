"""Making badges: how many, for whom, and how the sheet will look."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.errors import KioskError
from kiosk.services.badge_sheet import EACH, Layout, PrintableBadge, badge_pages
from kiosk.services.hand_out import hand_out
from kiosk.services.logo import keep_logo, logo_of, remove_logo
from kiosk.services.make_badges import make_badges
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.badges.pictures import PageCard
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import layouts
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Row
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import err, ink2
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

MOST, USUAL = 200, 8
LEAST_WIDE = 440
"""Of each card where two stand side by side, in design pixels."""
SAMPLES = (
    *("Renard bleu", "Mésange agile", "Cyprès doré", "Loutre vive"),
    *("Érable rayé", "Moineau calme", "Hérisson vif", "Pomme rouge"),
)
NO_CODE = "XXXXXXXXXXXXXX"
"""On the preview: as long as a badge's code, and none."""
UNDER_15 = "under 15"
PICTURES = ("*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG")


class MakeSheet(BadgeSheet):
    """Nothing is made before [Créer] is touched; the preview shows a sample."""

    made = Signal(object, object)
    """New badges, a list of `NewBadge`, and the `Layout` to print them in."""
    logo_wanted = Signal()

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(bench, look)
        self.count = NumberInput(look, least=1, most=MOST)
        self.count.show_value(USUAL)
        self.count_field = Field(look, self.count)
        self.whom = Options(look)
        self.whom_field = Field(look, self.whom)
        self.layout_options = Options(look)
        self.layout_field = Field(look, self.layout_options)
        self.form = Form(look)
        self.go = desk_button(look, self.form, "bold/plus", Kind.PRIMARY)
        self.form.ask(self.count_field, self.whom_field, self.layout_field)
        self.form.offer(self.go)
        self.preview = PageCard(look)
        self.logo_form = Form(look)
        self.pick = desk_button(look, self.logo_form, "bold/image")
        self.remove = desk_button(look, self.logo_form, "bold/x")
        self.logo_form.offer(self.pick, self.remove)
        self.count.changed.connect(self._count_changed)
        self.layout_options.changed.connect(self._show_preview)
        self.go.clicked.connect(self.make)
        self.count.line.entered.connect(self.make)
        self.pick.clicked.connect(self.logo_wanted)
        self.remove.clicked.connect(self._remove_logo)
        cards = [Row((self.form, self.preview), LEAST_WIDE)]
        if bench.role is StaffRole.MANAGER:
            cards.append(Row((self.logo_form,)))
        self.show_cards(*cards)

    @property
    def layout_wanted(self) -> Layout:
        """How they will be printed."""
        return next(layout for layout in EACH if layout == (self.layout_options.value or "a4"))

    def tell(self) -> None:
        self.title.setText(translate("Badges", "Créer des badges"))
        self.sub.setText(
            translate("Badges", "Un badge s’imprime au moment où il est créé, jamais plus tard.")
        )
        self.count_field.say(
            translate("Badges", "Combien de badges ?"),
            translate("Badges", "De 1 à {most}.").format(most=MOST),
        )
        self.whom.offer(
            [
                Option(None, translate("Badges", "15 ans ou plus")),
                Option(UNDER_15, translate("Badges", "Moins de 15 ans, parents informés")),
            ],
            self.whom.chosen or [None],
        )
        self.whom_field.say(
            translate("Badges", "Pour qui ?"),
            translate(
                "Badges",
                "Avant 15 ans sans parents informés : entrée sans badge, ou avec un groupe.",
            ),
        )
        self.layout_options.offer(layouts(), self.layout_options.chosen or ["a4"])
        self.layout_field.say(translate("Badges", "Sur quel papier ?"))
        self.preview.title.setText(translate("Badges", "Un exemple, pour voir"))
        self.pick.say(translate("Badges", "Choisir un logo…"))
        self.remove.say(translate("Badges", "Retirer le logo"))
        self._count_changed()
        self._tell_logo()

    def make(self) -> None:
        """Make them, if their number is one."""
        count = self.count.value
        if count is None:
            words = translate("Badges", "Il faut un nombre de 1 à {most}.").format(most=MOST)
            self.form.find_fault(self.count_field, words)
            return
        self.form.find_fault(None, "")
        place, by = self.bench.place, self.by
        try:
            if count == 1:
                child = self.whom.value == UNDER_15
                made = [hand_out(place, by, under_15=child, parents_informed=child)]
            else:
                made = make_badges(place, count, by)
        except KioskError as error:
            self.fail(error)
        else:
            self.made.emit(made, self.layout_wanted)

    def take_logo(self, file: Path) -> None:
        """Take this picture for the place's logo, or say why not."""
        try:
            keep_logo(self.bench.place, file, self.by)
        except KioskError as error:
            self.logo_form.remark.colour = err
            self.logo_form.say(self.logo_form.title.text(), self.told(error))
            self.measure()
            return
        self._tell_logo()
        self.news.emit(translate("Badges", "Le logo est sur les badges, à partir de maintenant."))

    def _remove_logo(self) -> None:
        try:
            remove_logo(self.bench.place, self.by)
        except KioskError as error:
            self.fail(error)
        self._tell_logo()

    def _tell_logo(self) -> None:
        self.logo_form.remark.colour = ink2
        self.remove.setVisible(logo_of(self.bench.place) is not None)
        self.logo_form.say(
            translate("Badges", "Le logo du lieu"),
            translate("Badges", "Une image PNG ou JPEG, d’au plus 5 Mo. Il est sur chaque badge."),
        )
        self._show_preview()

    def _count_changed(self) -> None:
        count = self.count.value
        if count is not None and self.count_field.fault:
            self.form.find_fault(None, "")
        self.go.say(self.tr("Créer %n badge(s)", "", count or 0))
        self.whom_field.setVisible(count == 1)
        self._show_preview()

    def _show_preview(self) -> None:
        layout = self.layout_wanted
        count = min(self.count.value or 1, EACH[layout])
        samples = [PrintableBadge(NO_CODE, alias) for alias in SAMPLES[:count]]
        place = self.bench.place
        page = next(badge_pages(samples, place.place.name, layout, logo_of(place)))
        self.preview.show_page(page, 0, 1)
        self.measure()
