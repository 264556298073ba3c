"""The cards of an activity's sheet: what each asks, and what was answered."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QLocale, Signal

from kiosk.domain.catalogue import SHORT_LABEL_MAX, Activity
from kiosk.domain.hours import Week
from kiosk.services.edit_activities import MOST_PERSONS
from kiosk.services.edit_spaces import SpaceLoad
from kiosk.ui.desk.activities.swatches import Swatches
from kiosk.ui.desk.activities.tile_preview import TilePreview
from kiosk.ui.desk.activities.week_input import WeekInput
from kiosk.ui.desk.activities.words import lookalikes
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.parts.label import ink2, warn
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, WHITE, contrast
from kiosk.ui.parts.tile import TileView
from kiosk.ui.parts.words import LANGUAGES

translate = QCoreApplication.translate


class NamesCard(Form):
    """A name in each language, and the code of an activity that is new."""

    changed = Signal()

    def __init__(self, look: Look, names: Mapping[str, str], *, new: bool) -> None:
        super().__init__(look)
        self.names = {language: TextInput(look, longest=60) for language in LANGUAGES}
        self.name_fields = {code: Field(look, line) for code, line in self.names.items()}
        self.code = TextInput(look, longest=20)
        self.code_field = Field(look, self.code, wide=300)
        self.ask([*self.name_fields.values()], *([self.code_field] if new else []))
        for language, line in self.names.items():
            line.setText(names.get(language, ""))
            line.textEdited.connect(self._typed)

    @property
    def said(self) -> dict[str, str]:
        """What is typed, by language."""
        return {language: line.text() for language, line in self.names.items()}

    def describe(self) -> None:
        """Say everything in the language in force."""
        self.say(translate("Activities", "Le nom sur la tuile"))
        self.code_field.say(
            translate("Activities", "Code"),
            translate(
                "Activities",
                "Pour les tableaux de chiffres, une fois pour toutes : 2 à 16 lettres capitales, "
                "chiffres ou _.",
            ),
        )
        self.count()

    @property
    def too_long(self) -> bool:
        """Whether a name has no room on its tile."""
        return any(len(" ".join(name.split())) > SHORT_LABEL_MAX for name in self.said.values())

    def _typed(self) -> None:
        self.count()
        self.changed.emit()

    def count(self) -> None:
        """Say at each name how long it is, and which are too long."""
        for language, field in self.name_fields.items():
            caption = translate("Activities", "Nom · {language}")
            count = len(" ".join(self.names[language].text().split()))
            words = translate("Activities", "{count} caractères sur {most}")
            if count > SHORT_LABEL_MAX:
                words = translate("Activities", "{count} caractères sur {most} : trop long")
            said = words.format(count=count, most=SHORT_LABEL_MAX)
            over = count > SHORT_LABEL_MAX
            field.say(caption.format(language=LANGUAGES[language]), "" if over else said)
            field.find_fault(said if over else "")
        self.grown.emit()


class PreviewCard(Form):
    """The tile, as the door paints it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.preview = TilePreview(look)
        self.ask(Field(look, self.preview, wide=290))

    def show_view(self, view: TileView) -> None:
        """Show it as it would be now."""
        self.say(translate("Activities", "À la porte"))
        self.preview.show_view(view)


class LookCard(Form):
    """Its pictogram and its colour, and whose tile it could be taken for."""

    changed = Signal()

    def __init__(self, look: Look, icon: str, colour: str) -> None:
        super().__init__(look)
        self.icon = icon
        self.picture = desk_button(look, self)
        self.colours = Swatches(look)
        self.colours.choose(colour)
        self.picture_field = Field(look, self.picture, wide=320)
        self.colour_field = Field(look, self.colours)
        self.ask(self.picture_field, self.colour_field)
        self.colours.changed.connect(self.changed)

    @property
    def colour(self) -> str:
        """The code of the one that is chosen."""
        return self.colours.value

    def describe(self, word: str, code: str, others: Sequence[Activity], language: str) -> None:
        """`word`: what the picture shows; the others: all whose tiles may stand beside."""
        self.say(translate("Activities", "Image et couleur"))
        caption = translate("Activities", "Image : {word}").format(word=word)
        change = translate("Activities", "Changer l’image")
        self.picture_field.say(caption)
        self.picture.icon_name = f"fill/{self.icon}"
        self.picture.say(change, f"{change}, {caption}")
        ratio = contrast(ACTIVITY_COLOURS[self.colour], WHITE)
        alike = lookalikes(code, self.colour, others, language)
        words = translate("Activities", "Le blanc s’y lit bien : contraste {ratio}.")
        said = words.format(ratio=QLocale(language).toString(ratio, "f", 1))
        self.colour_field.say(translate("Activities", "Couleur"), f"{said} {alike}".strip())
        self.colour_field.remark.colour = warn if alike else ink2
        self.colour_field.remark.update()
        self.grown.emit()


class RoomCard(Form):
    """How many it takes, and the space that it shares."""

    changed = Signal()

    def __init__(self, look: Look, capacity: int | None, space: str | None) -> None:
        super().__init__(look)
        self.capacity = NumberInput(look, least=1, most=MOST_PERSONS)
        self.capacity.show_value(capacity)
        self.space = Options(look)
        self._first = space
        self.capacity_field = Field(look, self.capacity)
        self.space_field = Field(look, self.space)
        self.ask(self.capacity_field, self.space_field)
        self.capacity.changed.connect(self.changed)

    @property
    def persons(self) -> int | None:
        """The capacity; None for no limit, 0 for what is no number."""
        if self.capacity.is_empty:
            return None
        return self.capacity.value or 0

    @property
    def chosen_space(self) -> str | None:
        """Its id, None for no space."""
        return cast(str | None, self.space.value)

    def describe(self, spaces: Sequence[SpaceLoad]) -> None:
        """The spaces that there are now."""
        self.say(translate("Activities", "Places et espace"))
        self.capacity_field.say(
            translate("Activities", "Places"),
            translate("Activities", "Vide : libre accès. Si c’est plein, la porte le dit."),
        )
        options = [Option(None, translate("Activities", "Aucun"))]
        options += [Option(load.space.id, load.space.name) for load in spaces]
        chosen = self.space.chosen or [self._first]
        known = [one for one in chosen if one in [option.value for option in options]]
        self.space.offer(options, known or [None])
        self.space_field.say(translate("Activities", "Espace"))


class HoursCard(Form):
    """When it takes place: whenever the place is open, or on its own days and hours."""

    def __init__(self, look: Look, week: Week) -> None:
        super().__init__(look)
        self.own = Options(look)
        self.week = WeekInput(look)
        self.week.show_week(week)
        self.own_field, self.week_field = Field(look, self.own), Field(look, self.week)
        self.ask(self.own_field, self.week_field)
        self._begins_own = bool(week)
        self.own.changed.connect(self._switched)

    @property
    def is_own(self) -> bool:
        """Whether it has hours of its own."""
        return self.own.value is True

    def describe(self, language: str) -> None:
        """Say everything in the language in force."""
        self.week.language = language
        self.say(translate("Activities", "Jours et heures"))
        options = [
            Option(False, translate("Activities", "Quand le lieu est ouvert")),
            Option(True, translate("Activities", "À ses heures")),
        ]
        self.own.offer(options, self.own.chosen or [self._begins_own])
        self.own_field.say(
            "",
            translate(
                "Activities",
                "En dehors, sa tuile est grisée à la porte ; qui la touche est noté quand même.",
            ),
            name=translate("Activities", "Jours et heures"),
        )
        self.week_field.say("", name=translate("Activities", "Jour"))
        self.week_field.setVisible(self.is_own)

    def find_unread(self) -> bool:
        """Say which times are missing, or can't be read; whether there are any."""
        if self.is_own and not any(day.on for day in self.week.days):
            self.find_fault(self.week_field, translate("Activities", "Touchez au moins un jour."))
            return True
        day = self.week.unread if self.is_own else None
        words = translate("Activities", "{day} : écrivez une heure, comme 14 h ou 16 h 30.")
        said = words.format(day=day.day.label) if day is not None else ""
        self.find_fault(self.week_field, said)
        return day is not None

    def _switched(self) -> None:
        self.week_field.setVisible(self.is_own)
        self.grown.emit()


class DiscretionCard(Form):
    """Whether its visits are kept with the badge, and what that means."""

    def __init__(self, look: Look, *, sensitive: bool) -> None:
        super().__init__(look)
        self.kept = Options(look)
        self._begins = sensitive
        self.kept_field = Field(look, self.kept)
        self.ask(self.kept_field)

    @property
    def sensitive(self) -> bool:
        """Whether its visits are recorded without badge."""
        return self.kept.value is True

    def describe(self, *, always: bool) -> None:
        """`always`: its family leaves no choice."""
        self.say(translate("Activities", "Discrétion"))
        options = [Option(True, translate("Activities", "Noter sans badge"))]
        if not always:
            options.insert(0, Option(False, translate("Activities", "Noter avec le badge")))
        self.kept.offer(options, [True] if always else self.kept.chosen or [self._begins])
        self.kept_field.say(
            "",
            translate(
                "Activities",
                "Sans badge : la visite compte, mais ne dit ni qui ni ses réponses, et l’heure est "
                "arrondie à l’heure pleine. Pour ce qui touche à la vie privée : démarches, santé, "
                "aide. Les visites déjà notées ne changent pas.",
            ),
            name=translate("Activities", "Discrétion"),
        )
