"""What the place offers, in the order of its catalogue, with who is in now."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity, Family
from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.domain.session import Session
from kiosk.services.edit_activities import order_activities
from kiosk.services.edit_spaces import SpaceLoad, space_loads
from kiosk.services.plan_sessions import sessions_between
from kiosk.services.today import Load, all_loads
from kiosk.ui.desk.activities.activity_sheet import ActivitySheet, bring_back
from kiosk.ui.desk.activities.family_sheet import FamilySheet
from kiosk.ui.desk.activities.order_sheet import OrderSheet
from kiosk.ui.desk.activities.session_sheet import SessionSheet
from kiosk.ui.desk.activities.sessions import AHEAD, SessionList
from kiosk.ui.desk.activities.spaces import SpaceList
from kiosk.ui.desk.activities.words import day_of_session, people_in
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.times import in_words
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.theme import ACTIVITY_COLOURS

translate = QCoreApplication.translate


class ActivityList(WorkSheet):
    """The tiles, those that are always there, and the archived ones apart."""

    def __init__(self, page: SheetPage) -> None:
        super().__init__(page, root=True)
        self.loads: Sequence[Load] = ()
        self.spaces: Sequence[SpaceLoad] = ()
        self.coming: Session | None = None
        self.plan = self.tool("bold/calendar-plus", Kind.PRIMARY)
        self.add = self.tool("bold/plus")
        self.sessions = self.tool("bold/calendar-check")
        self.rooms = self.tool("bold/door-open")
        self.order = self.tool("bold/list-numbers")
        self.plan.clicked.connect(lambda: page.open(SessionSheet(page)))
        self.add.clicked.connect(lambda: page.open(FamilySheet(page, self._begin)))
        self.sessions.clicked.connect(lambda: page.open(SessionList(page)))
        self.rooms.clicked.connect(lambda: page.open(SpaceList(page)))
        self.order.clicked.connect(lambda: page.open(OrderSheet(page)))
        self.tiles, self.always = Listing(page.look), Listing(page.look)
        self.archived = Listing(page.look)
        for listing in (self.tiles, self.always, self.archived):
            listing.acted.connect(self._acted)

    def read(self) -> None:
        by = self.by()
        self.loads = all_loads(self.place, by.now)
        self.spaces = space_loads(self.place, by)
        day = business_day(by.now.at, self.place.place.zone)
        planned = sessions_between(self.place, day, day + AHEAD)
        self.coming = next((one for one in planned if one.ends > by.now.at), None)

    def describe(self) -> None:
        self.title.setText(translate("Activities", "Activités"))
        self.sub.setText(self._next_session())
        self.plan.say(translate("Activities", "Planifier un atelier"))
        self.add.say(translate("Activities", "Ajouter une activité"))
        self.sessions.say(translate("Activities", "Séances"))
        self.rooms.say(translate("Activities", "Espaces"))
        self.order.say(translate("Activities", "Ordre à la porte"))
        tiles = [load for load in self.loads if load.activity.is_tile]
        archived = [load for load in self.loads if load.activity.archived]
        always = [
            load for load in self.loads if not load.activity.is_tile and not load.activity.archived
        ]
        self.tiles.say(
            translate("Activities", "Proposées à la porte"),
            empty=translate("Activities", "Aucune activité pour l’instant."),
        )
        self.tiles.show_rows(
            [self._tile(load, number, len(tiles)) for number, load in enumerate(tiles)]
        )
        self.always.say(translate("Activities", "Toujours là"))
        self.always.show_rows([self._row(load) for load in always])
        self.archived.say(
            translate("Activities", "Archivées"), translate("Activities", "leurs visites restent")
        )
        self.archived.show_rows([self._put_aside(load) for load in archived])
        self.show_cards(self.tiles, self.always, *([self.archived] if archived else []))

    def _next_session(self) -> str:
        if self.coming is None:
            return translate("Activities", "Aucune séance prévue.")
        zone, today = self.place.place.zone, self.by().now.at
        starts = self.coming.starts.astimezone(zone)
        named = {load.activity.code: load.activity for load in self.loads}
        words = translate("Activities", "Prochaine séance : {activity}, {day} à {time}.")
        return words.format(
            activity=named[self.coming.activity].short(self.language),
            day=day_of_session(starts, today.date(), self.language, within=True),
            time=in_words(starts),
        )

    def _tile(self, load: Load, number: int, of: int) -> RowView:
        up, down = translate("Activities", "Monter"), translate("Activities", "Descendre")
        actions = (
            ActionView("up", "", "bold/arrow-up", name=up, enabled=number > 0),
            ActionView("down", "", "bold/arrow-down", name=down, enabled=number < of - 1),
            ActionView("change", translate("Activities", "Modifier"), "bold/pencil-simple"),
        )
        return self._row(load, actions)

    def _put_aside(self, load: Load) -> RowView:
        again = translate("Activities", "Remettre")
        return self._row(load, (ActionView("restore", again, "bold/arrow-counter-clockwise"),))

    def _row(self, load: Load, actions: tuple[ActionView, ...] = ()) -> RowView:
        activity, remark = load.activity, ""
        if activity.capacity is not None and load.persons > activity.capacity:
            remark = translate("Activities", "Plus de monde que de places")
        return RowView(
            key=activity.code,
            head=activity.short(self.language),
            sub=" · ".join(self._said_of(activity)),
            remark=remark,
            aside=people_in(load),
            icon=activity.icon,
            ground=ACTIVITY_COLOURS[activity.colour],
            actions=actions,
            name=activity.short(self.language),
        )

    def _said_of(self, activity: Activity) -> list[str]:
        """Its space, whether it has hours of its own, and whether it is noted without badge."""
        said = [load.space.name for load in self.spaces if load.space.id == activity.space]
        if activity.week:
            said.append(translate("Activities", "à ses heures"))
        if activity.sensitive:
            said.append(translate("Activities", "notée sans badge"))
        return said

    def _begin(self, family: Family) -> None:
        self.page.open(ActivitySheet(self.page, None, family, self))

    def _acted(self, key: str, action: str) -> None:
        if action == "restore":
            bring_back(self.page, key)
        elif action == "change":
            activity = next(load.activity for load in self.loads if load.activity.code == key)
            self.page.open(ActivitySheet(self.page, activity, activity.family, self))
        else:
            self._move(key, -1 if action == "up" else 1)

    def _move(self, code: str, by: int) -> None:
        codes = [load.activity.code for load in self.loads if load.activity.is_tile]
        place = codes.index(code)
        codes.insert(place + by, codes.pop(place))
        try:
            order_activities(self.place, codes, self.by())
        except KioskError as error:
            self.show_problem(error)
        self.tell()
