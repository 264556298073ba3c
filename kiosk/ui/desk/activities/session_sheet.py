"""One session: for what, which day, from when to when, by whom, and for how many weeks."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.domain.session import Session
from kiosk.sentences import told
from kiosk.services.plan_sessions import (
    MOST_WEEKS,
    When,
    cancel_session,
    move_session,
    plan_sessions,
    sessions_between,
)
from kiosk.services.tiles import activities_of
from kiosk.ui.desk.activities.words import day_briefly, day_of_session
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.typed import read_date, read_time
from kiosk.ui.desk.times import in_words
from kiosk.ui.parts.button import Kind

translate = QCoreApplication.translate

DAYS_IN_SIGHT = 7
"""From today on: one tap each. Another date is typed."""
_YEAR = timedelta(days=364)


class SessionSheet(WorkSheet):
    """A session to be planned (None), or held otherwise than it was planned."""

    def __init__(self, page: SheetPage, session: Session | None = None) -> None:
        super().__init__(page)
        self.session = session
        self.activities: Mapping[str, Activity] = {}
        self.is_followed = False
        look = page.look
        self.save = self.tool("bold/check", Kind.PRIMARY)
        self.save.clicked.connect(self._save)
        self.stop = self.tool("bold/calendar-x", Kind.DANGER)
        self.stop.clicked.connect(self._stop_series)
        self.stop.setVisible(session is not None)
        self.activity, self.day = Options(look), Options(look)
        self.date, self.host = TextInput(look, longest=20), TextInput(look, longest=80)
        self.starts, self.ends = TextInput(look, longest=10), TextInput(look, longest=10)
        self.weeks = NumberInput(look, least=1, most=MOST_WEEKS)
        self.activity_field = Field(look, self.activity)
        self.day_field = Field(look, self.day)
        self.date_field = Field(look, self.date, wide=260)
        self.starts_field = Field(look, self.starts, wide=180)
        self.ends_field = Field(look, self.ends, wide=180)
        self.weeks_field, self.host_field = Field(look, self.weeks), Field(look, self.host)
        self.what, self.when, self.more = Form(look), Form(look), Form(look)
        self.what.ask(self.activity_field)
        self.when.ask(self.day_field, self.date_field, (self.starts_field, self.ends_field))
        self.more.ask((self.weeks_field, self.host_field))
        self.day.changed.connect(self.date.clear)
        self.date.textEdited.connect(lambda _: self.day.choose([]))
        for line in (self.date, self.starts, self.ends, self.weeks.line, self.host):
            line.entered.connect(self._save)
        self.weeks.show_value(1)
        self._begin()

    def _begin(self) -> None:
        """Show what is known of the session; of a new one nothing is said beforehand."""
        if self.session is None:
            return
        zone = self.place.place.zone
        starts, ends = (at.astimezone(zone) for at in (self.session.starts, self.session.ends))
        self.date.setText(f"{starts:%d/%m/%Y}")
        self.starts.setText(in_words(starts))
        self.ends.setText(in_words(ends))
        self.host.setText(self.session.host or "")
        self.weeks_field.hide()

    @property
    def today(self) -> date:
        """The business day."""
        return business_day(self.by().now.at, self.place.place.zone)

    @property
    def wanted_day(self) -> date | None:
        """The day that was tapped, or the date that was typed: without a year, the next such."""
        if self.date.text().strip():
            return read_date(self.date.text(), self.today + _YEAR)
        return cast(date | None, self.day.value)

    def read(self) -> None:
        self.activities = activities_of(self.place)
        if self.session is not None:
            last = self.session.day + timedelta(weeks=MOST_WEEKS)
            after = sessions_between(self.place, self.session.day, last)
            series = [one for one in after if one.series == self.session.series]
            self.is_followed = any(one.starts > self.session.starts for one in series)

    def _which(self) -> str:
        """What it is for, and when it was planned."""
        assert self.session is not None
        starts = self.session.starts.astimezone(self.place.place.zone)
        words = translate("Sessions", "{activity}, {day} à {time}")
        return words.format(
            activity=self.activities[self.session.activity].short(self.language),
            day=day_of_session(starts, self.today, self.language, within=True),
            time=in_words(starts),
        )

    def describe(self) -> None:
        new = self.session is None
        self.title.setText(
            translate("Sessions", "Planifier un atelier")
            if new
            else translate("Sessions", "Modifier une séance")
        )
        about = translate("Sessions", "Ou une permanence : tout ce qui a une date et une heure.")
        self.sub.setText(about if new else self._which())
        self.save.say(translate("Sessions", "Enregistrer"))
        self.stop.say(
            translate("Sessions", "Annuler celle-ci et les suivantes")
            if self.is_followed
            else translate("Sessions", "Annuler la séance")
        )
        self._offer_activities()
        self._offer_days()
        self.date_field.say(
            translate("Sessions", "Une autre date"), translate("Sessions", "Par exemple 14/10")
        )
        self.starts_field.say(translate("Sessions", "Début"), translate("Sessions", "14 h, 9 h 30"))
        self.ends_field.say(translate("Sessions", "Fin"), translate("Sessions", "16 h, 21:00"))
        self.weeks_field.say(
            translate("Sessions", "Semaines"),
            translate("Sessions", "1 : une seule fois. 10 : chaque semaine, dix fois."),
        )
        self.host_field.say(
            translate("Sessions", "Tenu par (si ce n’est pas le lieu)"),
            translate("Sessions", "Une mission locale, la mairie…"),
        )
        self.show_cards(*([self.what] if new else []), self.when, self.more)

    def _offer_activities(self) -> None:
        tiles = [one for one in self.activities.values() if one.is_tile]
        options = [Option(one.code, one.short(self.language), one.icon) for one in tiles]
        self.activity.offer(options, self.activity.chosen)
        self.activity_field.say(translate("Sessions", "Quelle activité ?"))

    def _offer_days(self) -> None:
        today = self.today
        named = {
            0: translate("Sessions", "Aujourd’hui"),
            1: translate("Sessions", "Demain"),
        }
        days = [today + timedelta(days=number) for number in range(DAYS_IN_SIGHT)]
        options = [
            Option(day, named.get(number) or day_briefly(day, self.language))
            for number, day in enumerate(days)
        ]
        self.day.offer(options, self.day.chosen)
        self.day_field.say(translate("Sessions", "Quel jour ?"))

    def _save(self) -> None:
        for form in (self.what, self.when, self.more):
            form.find_fault(None, "")
        day = self.wanted_day
        starts, ends = read_time(self.starts.text()), read_time(self.ends.text())
        activity = self.session.activity if self.session else cast(str | None, self.activity.value)
        clock = translate("Sessions", "Écrivez une heure : 14 h, 9 h 30…")
        if activity is None:
            choose = translate("Sessions", "Choisissez une activité.")
            self.what.find_fault(self.activity_field, choose)
        elif day is None:
            date_words = translate("Sessions", "Touchez un jour, ou écrivez une date : 14/10.")
            self.when.find_fault(self.date_field, date_words)
        elif starts is None:
            self.when.find_fault(self.starts_field, clock)
        elif ends is None:
            self.when.find_fault(self.ends_field, clock)
        else:
            self._keep(activity, When(day, starts, ends))

    def _keep(self, activity: str, when: When) -> None:
        host, weeks = self.host.text(), self.weeks.value or 0
        try:
            if self.session is not None:
                kept = [move_session(self.place, self.session.id, when, self.by(), host=host)]
            else:
                kept = [
                    *plan_sessions(self.place, activity, when, self.by(), host=host, weeks=weeks)
                ]
        except KioskError as error:
            self._find_fault(error)
            return
        self.closed.emit()
        first = kept[0].starts.astimezone(self.place.place.zone)
        words = self.tr("%n séance(s) : {activity}, {day} à {time}.", "", len(kept)).format(
            activity=self.activities[activity].short(self.language),
            day=day_of_session(first, self.today, self.language, within=True),
            time=in_words(first),
        )
        if self.session is not None:
            self.page.banner.show_news(words)
            return
        undo = translate("Sessions", "Annuler")
        page = self.page
        page.banner.offer(
            words,
            undo,
            lambda: take_back(page, kept[0]),
            "bold/arrow-counter-clockwise",
        )

    def _find_fault(self, error: KioskError) -> None:
        form, field = {
            "sessions.weeks": (self.more, self.weeks_field),
            "sessions.host": (self.more, self.host_field),
            "sessions.overlap": (self.when, self.starts_field),
            "sessions.skipped_hour": (self.when, self.starts_field),
            "sessions.too_long": (self.when, self.ends_field),
            "sessions.activity": (self.what, self.activity_field),
        }.get(error.key, (None, None))
        if form is None:
            self.show_problem(error)
        else:
            form.find_fault(field, told(error, self.language))

    def _stop_series(self) -> None:
        assert self.session is not None
        try:
            count = cancel_session(self.place, self.session.id, self.by(), following=True)
        except KioskError as error:
            self.show_problem(error)
            return
        self.closed.emit()
        words = self.tr("%n séance(s) annulée(s). Les visites restent.", "", count)
        self.page.banner.show_news(words)


def take_back(page: SheetPage, first: Session) -> None:
    """Cancel what was planned a moment ago, all of its weeks."""
    sheet = page.top
    assert isinstance(sheet, WorkSheet)
    try:
        cancel_session(sheet.place, first.id, sheet.by(), following=True)
    except KioskError as error:
        sheet.show_problem(error)
    sheet.tell()
