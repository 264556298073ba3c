"""How the desk speaks of a visit: who, how it ended, why it was cancelled."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from kiosk.domain.catalogue import NOT_STATED, Activity
from kiosk.domain.corrections import Reason
from kiosk.domain.visit import Added, ExitBy, Role, Visit
from kiosk.services.corrections.find import Row
from kiosk.ui.desk.kit.day_input import in_figures
from kiosk.ui.desk.kit.listing import ActionView, RowView
from kiosk.ui.desk.kit.options import Option
from kiosk.ui.desk.times import day_in_words, in_digits
from kiosk.ui.parts.theme import ACTIVITY_COLOURS

translate = QCoreApplication.translate


def role_word(role: Role) -> str:
    """In what capacity somebody came."""
    match role:
        case Role.PARTICIPANT:
            return translate("Visits", "Participe")
        case Role.VOLUNTEER:
            return translate("Visits", "Bénévole")
        case Role.LEADER:
            return translate("Visits", "Anime")
        case Role.TEAM:
            return translate("Visits", "Équipe salariée")


def role_options() -> Sequence[Option]:
    """All of them."""
    return [Option(role, role_word(role)) for role in Role]


def reason_word(reason: Reason) -> str:
    """Why a visit was cancelled."""
    match reason:
        case Reason.ERROR:
            return translate("Visits", "Notée par erreur")
        case Reason.TWICE:
            return translate("Visits", "Notée deux fois")
        case Reason.TEST:
            return translate("Visits", "C’était un essai")
        case Reason.OTHER:
            return translate("Visits", "Autre raison")
        case Reason.MERGED:
            return translate("Visits", "Réunie à une autre")


class _Counted(QObject):
    """Only an object can say how many: Qt reads no number in any other sentence."""

    def group(self, persons: int) -> str:
        """People who came in together."""
        return self.tr("Groupe · %n personne(s)", "", persons)


def who(visit: Visit, alias: str | None) -> str:
    """« Renard bleu », « Sans badge », « Groupe · 6 personnes »."""
    if visit.persons > 1:
        return _Counted().group(visit.persons)
    if visit.visitor is None:
        return translate("Visits", "Sans badge")
    return alias or translate("Visits", "Sans badge, d’un import")


def activity_options(
    activities: Mapping[str, Activity], language: str, besides: Iterable[str] = ()
) -> Sequence[Option]:
    """Those that are offered, in the order of the tiles, and these besides."""
    told = set(besides)
    shown = [
        one
        for one in activities.values()
        if one.code in told or not (one.archived or one.code == NOT_STATED)
    ]
    return [Option(one.code, one.short(language), f"fill/{one.icon}") for one in shown]


def long_day(day: date, today: date, language: str) -> str:
    """« Mardi 14 octobre », with the year where it is another one."""
    words = day_in_words(day, language)
    return words if day.year == today.year else f"{words} {day.year}"


def short_day(day: date, language: str) -> str:
    """« 14 oct. 2026 »."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def word_of_time() -> str:
    """What a time looks like."""
    return translate("Visits", "Une heure comme 9 h 05 ou 905.")


def word_of_day(today: date) -> str:
    """What a day looks like."""
    words = translate("Visits", "Une date comme {day}, au plus tard aujourd’hui.")
    return words.format(day=in_figures(today))


class Telling:
    """Tells visits as rows of a list, each under a name of its own."""

    def __init__(
        self,
        activities: Mapping[str, Activity],
        zone: ZoneInfo,
        language: str,
        today: date,
        *,
        dated: bool = False,
    ) -> None:
        """`dated`: the rows are of several days, and each says which."""
        self._activities = activities
        self._zone = zone
        self._language = language
        self._today = today
        self._dated = dated

    def time(self, at: datetime) -> str:
        """« 08:34 » on the place's clocks."""
        return in_digits(at.astimezone(self._zone))

    def rows(self, rows: Iterable[Row], *actions: ActionView) -> list[RowView]:
        """These visits, each with what may be done with it."""
        names: Counter[str] = Counter()
        return [self._row(row, actions, names) for row in rows]

    def ended(self, visit: Visit) -> tuple[str, str]:
        """How it ended, and what there is to look at."""
        match visit.left_by, visit.left:
            case ExitBy.COUNT, datetime() as left:
                doubt = translate("Visits", "sortie supposée")
                return translate("Visits", "sortie {time}").format(time=self.time(left)), doubt
            case ((None | ExitBy.CLOSING), _):
                if visit.voided or (visit.is_open and visit.day == self._today):
                    words = "" if visit.voided else translate("Visits", "sur place")
                    return words, ""
                return "", translate("Visits", "sortie non notée")
            case _, datetime() as left:
                return translate("Visits", "sortie {time}").format(time=self.time(left)), ""
            case _:
                return "", ""

    def _row(self, row: Row, actions: tuple[ActionView, ...], names: Counter[str]) -> RowView:
        visit, activity = row.visit, self._activities[row.visit.activity]
        ended, doubt = self.ended(visit)
        facts = [activity.short(self._language)]
        if self._dated:
            facts.insert(0, short_day(visit.day, self._language))
        if visit.role is not Role.PARTICIPANT:
            facts.append(role_word(visit.role))
        if visit.added is Added.PAPER:
            facts.append(translate("Visits", "feuille papier"))
        elif visit.added is Added.TEAM:
            facts.append(translate("Visits", "ajoutée après coup"))
        elif row.is_touched and not visit.voided:
            facts.append(translate("Visits", "corrigée"))
        remarks = [doubt] if doubt else []
        if visit.voided:
            merged = translate("Visits", "réunie à une autre visite")
            remarks.append(merged if visit.into else translate("Visits", "annulée"))
        if visit.suspect:
            remarks.append(translate("Visits", "l’horloge n’était pas sûre"))
        remark = " · ".join(remarks)
        head = who(visit, row.alias)
        said = [self.time(visit.arrived), head, *facts, remark, ended]
        name = ", ".join(word for word in said if word)
        names[name] += 1
        if names[name] > 1:
            name = f"{name} ({names[name]})"
        return RowView(
            visit.id,
            head,
            " · ".join(facts),
            remark[:1].upper() + remark[1:],
            lead=self.time(visit.arrived),
            aside=ended,
            icon=f"fill/{activity.icon}",
            ground=ACTIVITY_COLOURS[activity.colour],
            actions=actions,
            name=name,
        )
