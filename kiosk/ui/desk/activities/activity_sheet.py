"""One activity: its names, how its tile looks, how many it takes, where, when, and how it is kept.

Everything is typed first and kept with [Enregistrer]; what can't be is said at its field. Leaving
with something unsaved asks once.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.catalogue import Activity, Family
from kiosk.domain.errors import KioskError
from kiosk.sentences import sentence, told
from kiosk.services.edit_activities import (
    ALWAYS_THERE,
    Said,
    add_activity,
    archive_activity,
    change_activity,
    proposed_code,
    restore_activity,
)
from kiosk.services.edit_spaces import SpaceLoad, space_loads
from kiosk.services.today import Load, all_loads
from kiosk.ui.desk.activities.activity_cards import (
    DiscretionCard,
    HoursCard,
    LookCard,
    NamesCard,
    PreviewCard,
    RoomCard,
)
from kiosk.ui.desk.activities.family_sheet import FamilySheet
from kiosk.ui.desk.activities.pictures import PictureSheet, picture_word
from kiosk.ui.desk.activities.words import pillar
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.column import Row
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import Sheet, SheetPage
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.tile import TileView
from kiosk.ui.parts.words import LANGUAGES

translate = QCoreApplication.translate

BESIDE = 430
"""Least width, in design pixels, of the names and of the tile beside them."""


class ActivitySheet(WorkSheet):
    """An activity to be changed; or one to be added (None), of that family."""

    def __init__(
        self, page: SheetPage, activity: Activity | None, family: Family, below: Sheet
    ) -> None:
        """`below`: what is on show again once it is kept."""
        super().__init__(page)
        self.activity, self.family = activity, family
        self.loads: Sequence[Load] = ()
        self.spaces: Sequence[SpaceLoad] = ()
        self.below = below
        look, new = page.look, activity is None
        start = activity or Activity(family.code, family, 0, family.icon, family.colour)
        self.save = self.tool("bold/check", Kind.PRIMARY)
        self.other_family = self.tool("bold/pencil-simple")
        self.archive = self.tool("bold/archive", Kind.DANGER)
        self.archive.setVisible(activity is not None and activity.code not in ALWAYS_THERE)
        own = start.names or {language: family.short(language) for language in LANGUAGES}
        names = {language: own.get(language, "") for language in LANGUAGES}
        self.names = NamesCard(look, names, new=new)
        self.preview = PreviewCard(look)
        self.look_card = LookCard(look, start.icon, start.colour)
        self.room = RoomCard(look, start.capacity, start.space)
        self.hours = HoursCard(look, start.week)
        self.discretion = DiscretionCard(look, sensitive=start.sensitive)
        self._own_code = False
        if new:
            self._propose_code()
        self._connect()
        self._first: object = None
        self._asked = False

    def _connect(self) -> None:
        self.save.clicked.connect(self._save)
        self.archive.clicked.connect(self._archive)
        self.other_family.clicked.connect(self._ask_family)
        self.look_card.picture.clicked.connect(self._ask_picture)
        self.names.changed.connect(self._typed)
        self.names.code.textEdited.connect(self._code_typed)
        self.look_card.changed.connect(self._show_look)
        self.room.changed.connect(self._show_look)
        lines = [*self.names.names.values(), self.names.code, self.room.capacity.line]
        for line in lines:
            line.entered.connect(self._save)
        self.back.clicked.disconnect(self.closed)
        self.back.clicked.connect(self._leave)

    @property
    def code(self) -> str:
        """The activity's own; of a new one, what is typed."""
        return self.names.code.text() if self.activity is None else self.activity.code

    def read(self) -> None:
        self.loads = all_loads(self.place, self.by().now)
        self.spaces = space_loads(self.place, self.by())

    def describe(self) -> None:
        new = self.activity is None
        self.save.say(translate("Activities", "Enregistrer"))
        self.other_family.say(translate("Activities", "Famille"))
        self.archive.say(translate("Activities", "Archiver"))
        self.names.describe()
        self.room.describe(self.spaces)
        self.hours.describe(self.language)
        self.discretion.describe(always=self.family.sensitive)
        self.sub.setText(self._about())
        self._show_look()
        tile = Row((self.names, self.preview), BESIDE)
        cards: list[Form | Row] = [tile, self.look_card, self.room, self.hours, self.discretion]
        self.show_cards(*cards)
        if self._first is None:
            self._first = self._typed_in()
        if new:
            self.title.setText(translate("Activities", "Une activité de plus"))

    def _about(self) -> str:
        """Its pillar and family, its code, who is in."""
        family = self.family.label(self.language)
        said = [translate("Activities", "Famille : {family}").format(family=family)]
        if self.family.pillar is not None:
            said.append(pillar(self.family.pillar))
        if self.activity is not None:
            said.append(translate("Activities", "code {code}").format(code=self.activity.code))
            inside = sum(load.persons for load in self.loads if load.activity.code == self.code)
            said.append(translate("Activities", "{persons} ici").format(persons=inside))
        return " · ".join(said)

    def _typed(self) -> None:
        if self.activity is None and not self._own_code:
            self._propose_code()
        self._show_look()

    def _code_typed(self) -> None:
        self._own_code = True

    def _propose_code(self) -> None:
        """Unless one was typed: made of the French name."""
        try:
            self.names.code.setText(proposed_code(self.place, self.names.said["fr"]))
        except KioskError as error:
            self.show_problem(error)

    def _show_look(self) -> None:
        """What the door would show of what is typed."""
        word = picture_word(self, self.look_card.icon)
        others = [load.activity for load in self.loads]
        self.look_card.describe(word, self.code, others, self.language)
        said = self.names.said
        name = said.get(self.language, "").strip() or said["fr"].strip()
        inside = sum(load.persons for load in self.loads if load.activity.code == self.code)
        limit = self.room.persons
        free = None if limit is None else max(0, limit - inside)
        look = self.look_card
        self.preview.show_view(TileView(self.code, name, look.icon, look.colour, free))
        if self.activity is not None:
            self.title.setText(name or self.activity.short(self.language))

    def _ask_picture(self) -> None:
        def take(icon: str) -> None:
            self.look_card.icon = icon

        self.page.open(PictureSheet(self.page, self.look_card.icon, take))

    def _ask_family(self) -> None:
        def take(family: Family) -> None:
            self.family = family
            self.page.close_top()

        self.page.open(FamilySheet(self.page, take, self.family))

    def _said(self) -> Said:
        typed = self.names.said
        named = {language: self.family.short(language) for language in LANGUAGES}
        if self.code == self.family.code and typed == named:
            typed = {}  # called like its family, in whatever language there will be
        return Said(
            family=self.family.code,
            icon=self.look_card.icon,
            colour=self.look_card.colour,
            names=typed,
            capacity=self.room.persons,
            sensitive=self.discretion.sensitive,
            space=self.room.chosen_space,
            week=self.hours.week.week if self.hours.is_own else None,
        )

    def _save(self) -> None:
        for form in (self.names, self.room, self.discretion):
            form.find_fault(None, "")
        self.names.count()
        unread = self.hours.find_unread()
        if self.names.too_long or unread:
            self._look_at(self.names if self.names.too_long else self.hours)
            return
        try:
            if self.activity is None:
                add_activity(self.place, self.code, self._said(), self.by())
                remarks = []
            else:
                remarks = [*change_activity(self.place, self.code, self._said(), self.by())]
        except KioskError as error:
            self._find_fault(error)
            return
        self.close_down_to(self.below)
        name = self.names.said["fr"].strip()
        done = translate("Activities", "C’est enregistré : {name}. La porte le montre déjà.")
        self.show_remarks(done.format(name=name), remarks)

    def _find_fault(self, error: KioskError) -> None:
        names, fields = self.names, self.names.name_fields
        blamed = [code for code, name in names.said.items() if name == error.facts.get("name")]
        name = fields[blamed[0] if blamed else "fr"]
        at_fault: dict[str, tuple[Form, Field]] = {
            "activity.name_needed": (names, fields["fr"]),
            "activity.name": (names, name),
            "activity.name_taken": (names, name),
            "activity.code": (names, names.code_field),
            "activity.taken": (names, names.code_field),
            "activity.capacity": (self.room, self.room.capacity_field),
            "activity.sensitive": (self.discretion, self.discretion.kept_field),
            "spaces.gone": (self.room, self.room.space_field),
        }
        if error.key not in at_fault:
            self.show_problem(error)
            return
        form, field = at_fault[error.key]
        form.find_fault(field, told(error, self.language))
        self._look_at(form)

    def _look_at(self, form: Form) -> None:
        """Bring a card into sight."""
        self.measure()
        self.view.ensureWidgetVisible(form, 0, self.look.px(8))

    def _archive(self) -> None:
        """Offer it no longer, and for a moment its coming back."""
        page, code = self.page, self.code
        try:
            remarks = archive_activity(self.place, code, self.by())
        except KioskError as error:
            self.show_problem(error)
            return
        self.closed.emit()
        name = self.activity.short(self.language) if self.activity else ""
        words = translate(
            "Activities", "L’activité « {name} » n’est plus proposée. Ses visites restent."
        )
        said = [sentence(one.key, self.language, **one.facts) for one in remarks]
        page.banner.offer(
            " ".join(said) or words.format(name=name),
            translate("Activities", "Remettre"),
            lambda: bring_back(page, code),
            "bold/arrow-counter-clockwise",
        )

    def _typed_in(self) -> object:
        """All that a hand can have changed."""
        hours = [(day.on, day.opens.text(), day.closes.text()) for day in self.hours.week.days]
        return self._said(), self.code, self.room.capacity.line.text(), hours

    def _leave(self) -> None:
        """Close; with something unsaved, ask first."""
        if self._asked or self._typed_in() == self._first:
            self.page.banner.clear()
            self.closed.emit()
            return
        self._asked = True
        words = translate("Activities", "Vos changements ne sont pas encore enregistrés.")
        leave = translate("Activities", "Quitter sans enregistrer")
        self.page.banner.offer(words, leave, self.closed.emit)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        return super().take_key(event)


def bring_back(page: SheetPage, code: str) -> None:
    """Offer an archived activity again, and say so."""
    sheet = page.top
    assert isinstance(sheet, WorkSheet)
    try:
        remarks = restore_activity(sheet.place, code, sheet.by())
    except KioskError as error:
        sheet.show_problem(error)
    else:
        done = translate("Activities", "L’activité est de nouveau proposée à la porte.")
        sheet.show_remarks(done, remarks)
    sheet.tell()
