"""Reports of every kind, ready to be told and printed: usual ones, and those that push the edges."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.domain.catalogue import Activity, Choice, Module
from kiosk.domain.reference import Reference, Residents
from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.period import Period
from kiosk.impact.report import Edition, Report
from kiosk.impact.rows import Answer
from kiosk.services.catalogue import load_catalogue
from kiosk.services.report.printing import Printable
from kiosk.services.trips import usual_factors
from tests.impact.build import ACTIVITIES, PLACE, QUARTER, answered, at, crowd, report, visit

CHECKSUM = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
TABLE = "frequentation_la-fabrique_2026-T3_v1.csv"
FIRST = date(2026, 7, 1)
LONG_NAME = "La très grande et très ancienne manufacture des arts, des métiers et des savoirs " * 3
ENDLESS_NAME = "Manufacture" * 19

REFERENCES = {
    "tranche_age": Reference(
        "tranche_age",
        (
            Residents(("A00_11", "A12_17"), 2841),
            Residents(("A18_24",), 775),
            Residents(("A25_39",), 2126),
            Residents(("A40_59", "A60_69", "A70_P"), 6595),
        ),
        "Insee, RP2014",
        "2014",
        "Communauté de communes",
    ),
    "genre": Reference(
        "genre", (Residents(("F",), 6100), Residents(("H",), 5900)), "Insee", "2022", "Commune"
    ),
}


def usual_answers() -> list[Answer]:
    """Of 80 badges, 70 or so answered each question."""
    return [
        *answered(
            "tranche_age",
            {
                "A00_11": 5,
                "A12_17": 8,
                "A18_24": 20,
                "A25_39": 14,
                "A40_59": 15,
                "A60_69": 6,
                "A70_P": 6,
                "NSP": 6,
            },
        ),
        *answered("genre", {"F": 38, "H": 30, "A": 2, "NSP": 10}),
        *answered("situation", {"SAL": 20, "IND": 12, "DEM": 9, "ETU": 15, "RET": 8, "AUT": 7}),
        *answered("residence", {"R1": 40, "R2": 15, "R3": 9, "R4": 3, "R5": 2, "NSP": 5}),
    ]


def usual_visits() -> list[Visit]:
    """A quarter of a lively place: 80 badges, people without, groups, a few forgotten exits."""
    found = []
    codes = ["A09", "A10", "A01", "A02", "E01", "T05"]
    for number in range(640):
        day = FIRST + timedelta(number * 92 // 640)
        if day.weekday() == 6:
            continue
        hour, length = 9 + number * 7 % 9, 30 + number * 37 % 170
        begin = f"{hour:02}:{number % 60:02}"
        minutes = number % 60 + length
        end = f"{hour + minutes // 60:02}:{minutes % 60:02}" if number % 9 else None
        visitor = None if number % 4 == 0 else f"v{number * 31 % 80}"
        found.append(
            visit(begin, end, visitor, day=day.isoformat(), activity=codes[number * number % 6])
        )
    found.append(visit("10:00", "12:00", persons=24, day="2026-09-10"))
    return found


def usual() -> Report:
    """Everything at once, with a territory to compare to."""
    return report(*usual_visits(), answers=usual_answers(), references=REFERENCES)


def empty() -> Report:
    """Nobody came."""
    return report()


def provisional() -> Report:
    """The period has not ended."""
    visits = [one for one in usual_visits() if one.day < date(2026, 8, 20)]
    return report(*visits, answers=usual_answers(), today=date(2026, 8, 20))


def one_visitor() -> Report:
    """One person, once."""
    return report(visit("10:00", "11:30", "v0"))


def to_come() -> Report:
    """The period has not begun."""
    return report(today=date(2026, 6, 1))


def small_place() -> Report:
    """A small place: twelve badges, some of which answered, and a few people without one."""
    visits = [
        visit(
            f"{9 + number % 8:02}:15",
            None if number % 7 == 0 else f"{10 + number % 8:02}:45",
            None if number % 5 == 0 else f"v{number % 12}",
            day=(FIRST + timedelta(2 * number)).isoformat(),
            activity=("A09", "E01", "L09")[number % 3],
        )
        for number in range(40)
    ]
    answers = [
        *answered("tranche_age", {"A25_39": 4, "A40_59": 3, "A70_P": 1}),
        *answered("genre", {"F": 6, "H": 5}),
        *answered("residence", {"R1": 9}),
    ]
    first = {f"v{number}": "2026-T2" for number in range(3)}
    return report(*visits, answers=answers, first_quarters=first)


def corrected() -> Report:
    """A second version, and one question that says again what the first one said."""
    why = "une feuille de présence retrouvée"
    return replace(usual(), version=2, why=why, repeated=("residence",))


def all_refused() -> Report:
    """Sixty badges, and not one answer."""
    refused = [
        one
        for question in ("tranche_age", "genre", "situation", "residence")
        for one in answered(question, {"NSP": 60})
    ]
    return report(*crowd(60), answers=refused)


def no_exit() -> Report:
    """No exit was ever recorded: no hours, no heat map."""
    return report(*(visit("10:00", visitor=f"v{n}", left_by=ExitBy.CLOSING) for n in range(40)))


def one_activity() -> Report:
    """Sixty people, one activity, one day."""
    return report(*crowd(60), answers=answered("tranche_age", {"A00_11": 3, "A25_39": 57}))


def many_activities() -> Report:
    """Forty activities of the longest names that a place may give."""
    own = [_named(number) for number in range(40)]
    visits = [
        visit(
            "10:00", "12:00", f"v{number}", activity=one.code, day=f"2026-08-{number % 28 + 1:02}"
        )
        for number in range(400)
        for one in own[number % 40 : number % 40 + 1]
    ]
    return report(*visits, activities=[*ACTIVITIES, *own])


def _named(number: int) -> Activity:
    name = "WWWWWWWWWWWWWWWWWW" if number % 2 else f"Atelier bois n° {number:02}"
    return replace(ACTIVITIES[0], code=f"LONG{number:02}", position=number, names={"fr": name})


def long_name() -> Report:
    """A place with a name of 200 letters, in words."""
    return replace(usual(), place_name=LONG_NAME[:200])


def endless_name() -> Report:
    """A place with a name of 200 letters, in one word."""
    return replace(provisional(), place_name=ENDLESS_NAME[:200])


def other_letters() -> Report:
    """A name that no French keyboard writes."""
    return replace(one_visitor(), place_name="Майстерня « Œuvre & Cie » <Ateliers> (1\\2)")


def whole_year() -> Report:
    """A year instead of a quarter."""
    return report(
        *usual_visits(), answers=usual_answers(), period=Period(2026), today=date(2027, 2, 1)
    )


def with_modules() -> Report:
    """All that a place can ask besides, answered by all who have a badge."""
    modules = load_catalogue().modules
    own = {
        Module.NEIGHBOURHOOD: [Choice("Q01", {"fr": "Le Bourg"}), Choice("Q02", {"fr": "Le Port"})],
        Module.COMMUNE: [Choice(f"6926{n}", {"fr": f"Saint-Germain-n°-{n}"}) for n in range(3)],
    }
    local = [
        replace(question, choices=(*choices, *question.choices))
        for module, choices in own.items()
        for question in modules[module]
    ]
    further = [*modules[Module.CHILDREN], *modules[Module.LINK]]
    more = [
        *answered("foyer_enfants", {"OUI": 30, "NON": 45}),
        *answered("lien", {"DEC": 9, "USA": 30, "ADH": 20, "BEN": 11, "EQU": 6}),
        *answered("quartier", {"Q01": 25, "Q02": 20, "NON": 31}),
        *answered("commune", {"69260": 33, "69261": 8, "69262": 15, "AUTRE": 12, "NSP": 8}),
    ]
    trips = {
        "contrefactuel": "BUR",
        "dist_bureau_km": "D15_30",
        "mode_bureau": "VOI",
        "dist_lieu_km": "D00_05",
        "mode_lieu": "VEL",
    }
    telework = replace(ACTIVITIES[0], code="T02", family=load_catalogue().families["T02"])
    began = at("09:00", day="2026-07-14")
    more += [Answer(f"v{n}", one, code, began) for n in range(9) for one, code in trips.items()]
    return report(
        *usual_visits(),
        *(visit("09:00", "17:00", f"v{n}", activity="T02") for n in range(12)),
        answers=[*usual_answers(), *more],
        activities=[*ACTIVITIES, telework],
        further=further,
        local=local,
        trips=usual_factors(),
    )


def said_again() -> Report:
    """What too few have changed is what it was."""
    again = ["residence", "commune", "CO2_EVITE_KG"]
    return replace(with_modules(), repeated=again, repeated_visits=["genre", "situation"])


def unremembered() -> Report:
    """Nothing could be written where the data is: nothing is said of people."""
    silent = Edition(is_remembered=False)
    return report(*usual_visits(), answers=usual_answers(), edition=silent)


CASES: Mapping[str, Callable[[], Report]] = {
    one.__name__: one
    for one in (
        *(usual, empty, provisional, one_visitor, all_refused, no_exit, one_activity),
        *(many_activities, long_name, endless_name, other_letters, whole_year),
        *(with_modules, to_come, small_place, corrected, said_again, unremembered),
    )
}


def printable(made: Report, before: Sequence[Visit] | None = None) -> Printable:
    """A report with all that its PDF needs. before: the visits of the quarter before."""
    then = report(*before, period=QUARTER.previous).figures if before is not None else ()
    return Printable(made, PLACE, then, TABLE, CHECKSUM)
