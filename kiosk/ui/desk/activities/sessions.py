"""The dates planned: those to come, those of the last weeks, and calling one off."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.domain.session import Session
from kiosk.services.plan_sessions import When, cancel_session, plan_sessions, sessions_between
from kiosk.services.tiles import activities_of
from kiosk.ui.desk.activities.session_sheet import SessionSheet
from kiosk.ui.desk.activities.words import day_of_session
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.times import in_digits, in_words
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.theme import ACTIVITY_COLOURS

translate = QCoreApplication.translate

BACK, AHEAD = timedelta(days=92), timedelta(days=400)
"""How far back and ahead the list goes."""
PAGE = 20
"""Rows of each card, until more are asked for."""


class SessionList(WorkSheet):
    """Those to come first, then those that are over, the newest first."""

    def __init__(self, page: SheetPage) -> None:
        super().__init__(page)
        self.sessions: Sequence[Session] = ()
        self.activities: Mapping[str, Activity] = {}
        self.most = PAGE
        self.plan = self.tool("bold/calendar-plus", Kind.PRIMARY)
        self.plan.clicked.connect(lambda: page.open(SessionSheet(page)))
        self.coming, self.past = Listing(page.look), Listing(page.look)
        for listing in (self.coming, self.past):
            listing.acted.connect(self._acted)
            listing.more_wanted.connect(self._show_more)

    @property
    def today(self) -> date:
        """The business day."""
        return business_day(self.by().now.at, self.place.place.zone)

    def read(self) -> None:
        day = self.today
        self.sessions = sessions_between(self.place, day - BACK, day + AHEAD)
        self.activities = activities_of(self.place)

    def describe(self) -> None:
        now = self.by().now.at
        coming = [one for one in self.sessions if one.ends > now]
        past = [one for one in reversed(self.sessions) if one.ends <= now]
        self.title.setText(translate("Sessions", "Les séances"))
        self.sub.setText(
            translate(
                "Sessions",
                "Ateliers et permanences. Le rapport dit si des personnes différentes s’y "
                "retrouvent ; la porte n’en change pas.",
            )
        )
        self.plan.say(translate("Sessions", "Planifier un atelier"))
        more = translate("Sessions", "Voir la suite")
        self.coming.say(
            translate("Sessions", "À venir"),
            empty=translate("Sessions", "Rien n’est prévu pour l’instant."),
            more=more if len(coming) > self.most else "",
        )
        self.past.say(
            translate("Sessions", "Passées"),
            translate("Sessions", "trois derniers mois"),
            more=more if len(past) > self.most else "",
        )
        self.coming.show_rows([self._row(one) for one in coming[: self.most]])
        self.past.show_rows([self._row(one) for one in past[: self.most]])
        self.show_cards(self.coming, *([self.past] if past else []))

    def _row(self, session: Session) -> RowView:
        activity, zone = self.activities[session.activity], self.place.place.zone
        starts, ends = session.starts.astimezone(zone), session.ends.astimezone(zone)
        day = day_of_session(starts, self.today, self.language)
        until = translate("Sessions", "{day}, jusqu’à {time}")
        said = [until.format(day=day, time=in_words(ends)), session.host or ""]
        name = f"{activity.short(self.language)}, {day}, {in_words(starts)}"
        return RowView(
            key=session.id,
            lead=in_digits(starts),
            head=activity.short(self.language),
            sub=" · ".join(word for word in said if word),
            icon=activity.icon,
            ground=ACTIVITY_COLOURS[activity.colour],
            actions=(
                ActionView("change", translate("Sessions", "Modifier"), "bold/pencil-simple"),
                ActionView("cancel", translate("Sessions", "Annuler"), "bold/calendar-x"),
            ),
            name=name,
        )

    def _show_more(self) -> None:
        self.most += PAGE
        self.tell()

    def _acted(self, key: str, action: str) -> None:
        session = next(one for one in self.sessions if one.id == key)
        if action == "change":
            self.page.open(SessionSheet(self.page, session))
        else:
            self._cancel(session)

    def _cancel(self, session: Session) -> None:
        try:
            cancel_session(self.place, session.id, self.by())
        except KioskError as error:
            self.show_problem(error)
            self.tell()
            return
        self.tell()
        starts = session.starts.astimezone(self.place.place.zone)
        words = translate("Sessions", "La séance de {activity}, {day}, est annulée.").format(
            activity=self.activities[session.activity].short(self.language),
            day=day_of_session(starts, self.today, self.language, within=True),
        )
        again = translate("Sessions", "La remettre")
        icon = "bold/arrow-counter-clockwise"
        self.page.banner.offer(words, again, lambda: self._put_back(session), icon)

    def _put_back(self, session: Session) -> None:
        """Plan it once more; if it was a weekly one, it is now one by itself."""
        zone = self.place.place.zone
        starts, ends = session.starts.astimezone(zone), session.ends.astimezone(zone)
        when = When(starts.date(), starts.time(), ends.time())
        try:
            plan_sessions(self.place, session.activity, when, self.by(), host=session.host or "")
        except KioskError as error:
            self.show_problem(error)
        self.page.top.tell()
