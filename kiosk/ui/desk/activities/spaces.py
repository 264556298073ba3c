"""The rooms and corners of the place: which there are, how many each takes, and who is in."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity
from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.edit_spaces import (
    LONGEST,
    SpaceLoad,
    add_space,
    change_space,
    remove_space,
    space_loads,
)
from kiosk.services.tiles import activities_of
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.parts.button import Kind

translate = QCoreApplication.translate


class SpaceList(WorkSheet):
    """All spaces in their order."""

    def __init__(self, page: SheetPage) -> None:
        super().__init__(page)
        self.loads: Sequence[SpaceLoad] = ()
        self.activities: Sequence[Activity] = ()
        self.add = self.tool("bold/plus", Kind.PRIMARY)
        self.add.clicked.connect(lambda: page.open(SpaceSheet(page, None)))
        self.listing = Listing(page.look)
        self.listing.acted.connect(self._acted)

    def read(self) -> None:
        self.loads = space_loads(self.place, self.by())
        self.activities = [*activities_of(self.place).values()]

    def describe(self) -> None:
        self.title.setText(translate("Spaces", "Les espaces"))
        self.sub.setText(
            translate(
                "Spaces",
                "Une salle ou un coin que plusieurs activités partagent. Sa capacité compte pour "
                "toutes ensemble.",
            )
        )
        self.add.say(translate("Spaces", "Ajouter un espace"))
        empty = translate("Spaces", "Aucun espace pour l’instant : chaque activité compte seule.")
        self.listing.say("", empty=empty)
        self.listing.show_rows([self._row(load) for load in self.loads])
        self.show_cards(self.listing)

    def _row(self, load: SpaceLoad) -> RowView:
        space, over = load.space, load.space.capacity
        held = [
            one.short(self.language)
            for one in self.activities
            if one.space == space.id and not one.archived
        ]
        words = translate("Spaces", "{persons} ici")
        if over is not None:
            words = translate("Spaces", "{persons} ici sur {capacity}")
        remark = ""
        if over is not None and load.persons > over:
            remark = translate("Spaces", "Plus de monde que de places")
        return RowView(
            key=space.id,
            head=space.name,
            sub=", ".join(held) or translate("Spaces", "Aucune activité n’y est"),
            remark=remark,
            aside=words.format(persons=load.persons, capacity=over),
            actions=(ActionView("change", translate("Spaces", "Modifier"), "bold/pencil-simple"),),
            name=space.name,
        )

    def _acted(self, key: str, _action: str) -> None:
        load = next(load for load in self.loads if load.space.id == key)
        self.page.open(SpaceSheet(self.page, load))


class SpaceSheet(WorkSheet):
    """One space, to be added (None) or changed."""

    def __init__(self, page: SheetPage, load: SpaceLoad | None) -> None:
        super().__init__(page)
        self.space = space = None if load is None else load.space
        self.save = self.tool("bold/check", Kind.PRIMARY)
        self.save.clicked.connect(self._save)
        self.remove = self.tool("bold/trash", Kind.DANGER)
        self.remove.setVisible(space is not None)
        self.remove.clicked.connect(self._remove)
        self.name = TextInput(page.look, longest=80)
        self.capacity = NumberInput(page.look, least=1)
        self.name_field = Field(page.look, self.name)
        self.capacity_field = Field(page.look, self.capacity)
        self.name.entered.connect(self._save)
        self.capacity.line.entered.connect(self._save)
        self.form = Form(page.look)
        self.form.ask((self.name_field, self.capacity_field))
        if space is not None:
            self.name.setText(space.name)
            self.capacity.show_value(space.capacity)

    def describe(self) -> None:
        if self.space is None:
            self.title.setText(translate("Spaces", "Un espace de plus"))
        else:
            self.title.setText(self.space.name)
        self.save.say(translate("Spaces", "Enregistrer"))
        self.remove.say(translate("Spaces", "Supprimer"))
        self.name_field.say(
            translate("Spaces", "Nom"),
            translate("Spaces", "Comme sur la porte, {most} caractères au plus.").format(
                most=LONGEST
            ),
        )
        self.capacity_field.say(
            translate("Spaces", "Places"), translate("Spaces", "Vide : sans limite.")
        )
        self.show_cards(self.form)

    def _save(self) -> None:
        capacity = 0 if self.capacity.value is None else self.capacity.value
        wanted = None if self.capacity.is_empty else capacity
        try:
            if self.space is None:
                add_space(self.place, self.name.text(), wanted, self.by())
                remarks = []
            else:
                remarks = [
                    *change_space(self.place, self.space.id, self.name.text(), wanted, self.by())
                ]
        except KioskError as error:
            self._find_fault(error)
        else:
            self.closed.emit()
            done = translate("Spaces", "C’est enregistré : {name}").format(name=self.name.text())
            self.show_remarks(done, remarks)

    def _find_fault(self, error: KioskError) -> None:
        at_fault = {
            "spaces.name": self.name_field,
            "spaces.taken": self.name_field,
            "activity.capacity": self.capacity_field,
        }.get(error.key)
        self.form.find_fault(at_fault, told(error, self.language))
        if at_fault is None:
            self.show_problem(error)

    def _remove(self) -> None:
        assert self.space is not None
        try:
            remove_space(self.place, self.space.id, self.by())
        except KioskError as error:
            self.show_problem(error)
        else:
            self.closed.emit()
            words = translate(
                "Spaces", "« {name} » est supprimé. Ses activités continuent, sans espace."
            )
            self.page.banner.show_news(words.format(name=self.space.name))
