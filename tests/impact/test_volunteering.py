"""What volunteers gave, and what it is said to be worth."""

from datetime import date
from fractions import Fraction

from kiosk.domain.hourly_rate import HourlyRate
from kiosk.domain.visit import Role, Visit
from kiosk.impact.attendance_figures import FRAGILE
from kiosk.impact.figure import Figure, Status
from kiosk.impact.period import Period
from kiosk.impact.volunteering import value
from tests.impact.build import (
    QUARTER,
    calendar,
    crowd,
    figures,
    report,
    values,
    visit,
)
from tests.impact.test_presence import found

JANUARY = HourlyRate(date(2026, 1, 1), 1202, source="SMIC brut horaire")
JUNE = HourlyRate(date(2026, 6, 1), 1231, source="SMIC brut horaire")
RATES = (JANUARY, JUNE)


def helped(*visits: Visit, rates: tuple[HourlyRate, ...] = RATES) -> tuple[Figure, Figure]:
    """The two figures of these visits."""
    made = report(*visits, rates=rates)
    (hours,) = figures(made, "HEURES_BENEVOLAT").values()
    (worth,) = figures(made, "VALEUR_BENEVOLAT").values()
    return hours, worth


def helper(
    arrived: str,
    left: str | None = None,
    visitor: str | None = "v",
    *,
    day: str = "2026-07-14",
    role: Role = Role.VOLUNTEER,
    persons: int = 1,
) -> Visit:
    return visit(arrived, left, visitor, day=day, role=role, persons=persons)


def test_a_hundred_and_twenty_hours_at_the_minimum_wage() -> None:
    """The worked example: 120 h × 12.31 € = 1,477.20 €."""
    days = [f"2026-07-{day:02}" for day in range(1, 13)]
    hours, worth = helped(*(helper("08:00", "18:00", day=day) for day in days))
    assert (hours.value, worth.value) == (120, Fraction("1477.20"))
    assert (
        worth.label == "T3 2026, 12,31\u00a0€ l’heure depuis le 1er juin 2026 (SMIC brut horaire)"
    )
    assert hours.status is worth.status is Status.PUBLISHED


def test_volunteers_and_leaders_count_and_nobody_else() -> None:
    hours, _ = helped(
        helper("08:00", "10:00", "a"),
        helper("08:00", "11:00", "b", role=Role.LEADER),
        helper("08:00", "12:00", "c", role=Role.PARTICIPANT),
        helper("08:00", "20:00", "d", role=Role.TEAM),
        helper("08:00", "09:00", None, persons=4),
    )
    assert hours.value == 2 + 3 + 4


def test_without_volunteers_there_are_no_hours_and_no_euros() -> None:
    hours, worth = helped(*crowd(2), rates=())
    assert (hours.value, worth.value, worth.label) == (0, 0, "T3 2026")


def test_each_day_has_its_own_rate() -> None:
    made = report(
        helper("10:00", "12:00", day="2026-05-31"),
        helper("10:00", "13:00", day="2026-06-01"),
        rates=RATES,
        period=Period(2026, 2),
    )
    (worth,) = figures(made, "VALEUR_BENEVOLAT").values()
    assert worth.value == 2 * Fraction("12.02") + 3 * Fraction("12.31")
    assert worth.label == (
        "T2 2026, 12,02\u00a0€ l’heure depuis le 1er janvier 2026 (SMIC brut horaire),"
        " 12,31\u00a0€ l’heure depuis le 1er juin 2026 (SMIC brut horaire)"
    )


def test_charges_come_on_top_and_are_named() -> None:
    own = HourlyRate(date(2026, 6, 15), 940, 3110)
    _, worth = helped(helper("10:00", "11:00"), rates=(own,))
    assert worth.value == Fraction("9.40") * Fraction("1.311")
    assert worth.label == (
        "T3 2026, 9,40\u00a0€ l’heure depuis le 15 juin 2026 (taux du lieu, plus 31,1\u202f% de charges)"
    )


def test_before_the_first_known_rate_nothing_is_guessed() -> None:
    before = (HourlyRate(date(2026, 7, 15), 1500),)
    hours, worth = helped(
        helper("10:00", "12:00", day="2026-07-14"),
        helper("10:00", "12:00", day="2026-07-16"),
        rates=before,
    )
    assert hours.value == 4
    assert (worth.value, worth.status, worth.bounds) == (None, Status.NOT_COMPUTABLE, None)
    assert worth.reason == "taux horaire non renseigné avant le 15 juillet 2026"
    assert worth.label == "T3 2026, 15,00\u00a0€ l’heure depuis le 15 juillet 2026 (taux du lieu)"
    _, worth = helped(helper("10:00", "12:00"), rates=())
    assert worth.reason == "taux horaire non renseigné"


def test_a_forgotten_exit_is_estimated_by_everybodys_and_bounded() -> None:
    hours, worth = helped(
        visit("10:00", "12:00", "a"), visit("10:00", "14:00", "b"), helper("17:00", None, "c")
    )
    assert (hours.value, hours.bounds, hours.reason) == (Fraction(5, 2), (0, 3), FRAGILE)
    assert worth.value == Fraction(5, 2) * Fraction("12.31")
    assert worth.bounds == (0, 3 * Fraction("12.31"))
    assert worth.reason == FRAGILE


def test_without_any_recorded_exit_neither_can_be_computed() -> None:
    hours, worth = helped(helper("17:00"))
    assert hours.reason == worth.reason == "aucune sortie enregistrée"
    assert hours.status is worth.status is Status.NOT_COMPUTABLE
    assert hours.bounds == (0, 3)


def test_of_a_visit_that_became_one_the_volunteered_part_counts() -> None:
    """A short absence makes one visit of two; the role is that of each part."""
    parts = (
        helper("09:00", "10:00"),
        helper("10:10", "11:00"),
        helper("11:20", "12:00", role=Role.PARTICIPANT),
    )
    made = report(*parts, rates=RATES)
    assert values(made, "VISITES")["TOTAL"] == 1
    assert values(made, "HEURES_PERSONNES")["TOTAL"] == 3
    assert values(made, "HEURES_BENEVOLAT")["TOTAL"] == 2


def test_a_part_that_was_over_before_the_period_began_gives_nothing() -> None:
    night = (
        helper("2026-06-30T22:00", "2026-07-01T02:00"),
        helper("2026-07-01T02:10", "2026-07-01T03:50", role=Role.PARTICIPANT),
        helper("2026-07-01T03:55", "2026-07-01T05:00"),
    )
    made = report(*night, rates=RATES)
    assert values(made, "HEURES_PERSONNES")["TOTAL"] == 1
    assert values(made, "HEURES_BENEVOLAT")["TOTAL"] == 1
    made = report(*night[:2], visit("10:00", "11:00"), rates=RATES)
    assert values(made, "HEURES_BENEVOLAT")["TOTAL"] == 0


def test_a_forgotten_exit_of_a_part_is_that_of_the_whole_visit() -> None:
    parts = (
        helper("09:00", "10:00", role=Role.PARTICIPANT),
        helper("10:10", None),
    )
    measured = [visit("09:00", "13:00", "a"), *(visit("10:00", "18:00", f"m{n}") for n in range(9))]
    made = report(*parts, *measured, rates=RATES)
    (hours,) = figures(made, "HEURES_BENEVOLAT").values()
    assert hours.value == Fraction(4 + 9 * 8, 10) - Fraction(70, 60)


def test_hours_are_cut_to_the_period_and_have_the_rate_of_their_visits_day() -> None:
    hours, worth = helped(
        visit("2026-06-30T22:00", "2026-07-01T06:00", "v", role=Role.LEADER),
        rates=(JUNE, HourlyRate(date(2026, 7, 1), 2000)),
    )
    assert (hours.value, worth.value) == (2, 2 * Fraction("12.31"))


def test_the_value_adds_up_over_visits() -> None:
    given = found(helper("10:00", "12:00", "a"), helper("10:00", "11:30", "b"))
    assert value(given, RATES) == sum(value([one], RATES) or 0 for one in given)
    assert calendar().end(QUARTER.last) > given[-1].high
