"""What goes in comes out, in whatever way it is counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.hourly_rate import HourlyRate
from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import Report
from kiosk.impact.rows import Answer, VisitAnswer
from kiosk.impact.splitting import Dimension
from tests.impact.build import QUESTIONS, answered, crowd, report, value, values, visit

RATES = (HourlyRate(date(2026, 1, 1), 1202), HourlyRate(date(2026, 8, 1), 1500, 3110))
CHOICES = {question.id: (*question.codes, "NSP") for question in QUESTIONS}
BADGES = tuple(f"v{n}" for n in range(50))
"""The first forty of them may also come in a crowd."""
CODES = ("A09", "A10", "T05", "L09", "Z00", "Z99")


@st.composite
def days_of(draw: st.DrawFn, visitor: str) -> list[Visit]:
    """Days of one badge, as the fold leaves them: of each the next arrival ends the one before."""
    told: list[Visit] = []
    for day in draw(st.lists(days, min_size=1, max_size=3, unique=True)):
        times = sorted(draw(st.lists(minutes, min_size=1, max_size=6, unique=True)))
        for number, begin in enumerate(times[::2]):
            end = times[2 * number + 1] if 2 * number + 1 < len(times) else None
            after = times[2 * number + 2] if 2 * number + 2 < len(times) else None
            forgotten = draw(st.booleans()) if end is not None else True
            told.append(
                visit(
                    clock(begin),
                    None if forgotten or end is None else clock(end),
                    visitor,
                    day=day,
                    activity=draw(codes),
                    role=draw(roles),
                    until=clock(after) if forgotten and after is not None else None,
                )
            )
    return told


@st.composite
def without_badge(draw: st.DrawFn) -> Visit:
    """Somebody alone, or a group."""
    begin, end = sorted((draw(minutes), draw(minutes)))
    left = None if draw(st.booleans()) else clock(end)
    by = draw(st.sampled_from([ExitBy.DESK, ExitBy.COUNT]))
    persons = draw(st.sampled_from([1, 1, 2, 30]))
    return visit(
        clock(begin),
        left,
        day=draw(days),
        persons=persons,
        activity=draw(codes),
        role=draw(roles),
        left_by=by,
    )


days = st.sampled_from(["2026-06-30", "2026-07-01", "2026-07-14", "2026-08-02", "2026-09-30"])
minutes = st.integers(0, 24 * 60 - 1)
codes = st.sampled_from(CODES)
roles = st.sampled_from([Role.PARTICIPANT] * 4 + [*Role])


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A quarter or a year of anything that the door may have seen."""
    visitors = draw(st.lists(st.sampled_from(BADGES), max_size=8, unique=True))
    visits = [told for visitor in visitors for told in draw(days_of(visitor))]
    visits += draw(st.lists(without_badge(), max_size=8))
    long_ago = datetime(2025, 1, 1, tzinfo=UTC)
    answers = [
        Answer(badge, question, draw(st.sampled_from(choices)), long_ago)
        for badge in draw(st.sampled_from([BADGES, BADGES[:30], BADGES[:7]]))
        for question, choices in CHOICES.items()
    ]
    said = [
        VisitAnswer(told.id, "genre", draw(st.sampled_from(CHOICES["genre"])), 3)
        for told in visits
        if told.visitor is None
    ]
    return report(
        *visits,
        *(crowd(draw(st.sampled_from([0, 40])), day="2026-08-03")),
        answers=answers,
        visit_answers=said,
        rates=RATES,
        period=draw(st.sampled_from([Period(2026, 3), Period(2026)])),
        today=draw(st.sampled_from([date(2027, 1, 1), date(2026, 8, 15)])),
        first_quarters={badge: f"2026-T{n % 4 + 1}" for n, badge in enumerate(BADGES)},
    )


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(reports())
def test_any_report_adds_up(made: Report) -> None:
    reconcile(made)


def test_a_report_with_nothing_or_hardly_anything_in_it_adds_up() -> None:
    reconcile(report())
    reconcile(report(visit("2026-06-30T22:00", "2026-07-01T07:00")))


def whole() -> Report:
    """Everything that can be compared: hidden cells, estimates, a group, a volunteer."""
    return report(
        *crowd(60),
        visit("10:00", "12:20", persons=24, activity="Z00", day="2026-08-02"),
        visit("18:00", activity="T05"),
        visit("09:00", "10:00", "h", role=Role.VOLUNTEER),
        answers=answered("genre", {"F": 30, "H": 20, "A": 5, "NSP": 6}),
        rates=RATES,
    )


def with_figure(
    made: Report, indicator: str, dimension: str, modality: str, **changes: object
) -> Report:
    """The report with one figure changed."""

    def changed(figure: Figure) -> Figure:
        about = (figure.indicator, figure.dimension, figure.modality)
        fits = about == (indicator, dimension, modality)
        return replace(figure, **changes) if fits else figure  # type: ignore[arg-type]

    return replace(made, figures=[changed(figure) for figure in made.figures])


def test_a_report_in_which_everything_occurs_adds_up() -> None:
    reconcile(whole())


@pytest.mark.parametrize(
    ("indicator", "dimension", "modality", "wrong"),
    [
        ("VISITES", "ensemble", "TOTAL", 62),
        ("VISITES", "jour_semaine", "lundi", 1),
        ("VISITES", "pilier", "FAIRE", 5),
        ("ENTREES", "famille", "A09", 7),
        ("ENTREES", "transformation", "TRAVAIL", 0),
        ("ENTREES", "mode", "ANONYME", 2),
        ("PASSAGES", "mois", "2026-07", 59),
        ("HEURES_PERSONNES", "activite", "A09", None),
        ("HEURES_PERSONNES", "ensemble", "TOTAL", Fraction(1)),
        ("HEURES_PERSONNES_MAX", "ensemble", "TOTAL", Fraction(1)),
        ("HEURES_BENEVOLAT", "ensemble", "TOTAL", Fraction(1000)),
        ("PIC_PRESENCE", "ensemble", "TOTAL", 3),
        ("JOURS_OUVERTURE", "ensemble", "TOTAL", 3),
        ("GROUPES", "ensemble", "TOTAL", 2),
        ("PERSONNES_EN_GROUPE", "ensemble", "TOTAL", 23),
        ("COUVERTURE_BADGE", "ensemble", "TOTAL", Fraction(1, 2)),
        ("NOUVEAUX", "ensemble", "TOTAL", 62),
        ("VISITEURS_UNIQUES", "mois", "2026-07", 62),
        ("VISITEURS_UNIQUES", "activite", "A09", 3),
        ("VISITEURS_UNIQUES", "genre", "F", 31),
        ("PART", "genre", "F", Fraction(1, 2)),
        ("PART_VISITES", "genre", "H", Fraction(1, 2)),
    ],
)
def test_a_figure_that_was_changed_is_found(
    indicator: str, dimension: str, modality: str, wrong: object
) -> None:
    made = with_figure(whole(), indicator, dimension, modality, value=wrong)
    with pytest.raises(AssertionError, match=f"T3 does not add up: .*{indicator}"):
        reconcile(made)


@pytest.mark.parametrize(
    "lost",
    [
        lambda made: replace(made, days=made.days[1:]),
        lambda made: replace(made, activities=made.activities[1:]),
        lambda made: replace(made, figures=[]),
        lambda made: with_figure(
            made, "VALEUR_BENEVOLAT", "ensemble", "TOTAL", bounds=(Fraction(99), Fraction(100))
        ),
    ],
)
def test_a_row_that_is_missing_or_bounds_that_do_not_hold_are_found(
    lost: Callable[[Report], Report],
) -> None:
    with pytest.raises(AssertionError, match="does not add up"):
        reconcile(lost(whole()))


def test_unique_visitors_do_not_add_up_and_nothing_complains() -> None:
    """The worked example: 3, 3 and 2 badges a month are 5 in the quarter."""
    months = {"2026-07-01": "ABC", "2026-08-01": "BCD", "2026-09-01": "CE"}
    made = report(
        *(
            visit("10:00", "11:00", visitor, day=day)
            for day, visitors in months.items()
            for visitor in visitors
        )
    )
    assert [*values(made, "VISITEURS_UNIQUES", Dimension.MONTH).values()] == [3, 3, 2]
    assert value(made, "VISITEURS_UNIQUES") == 5
    reconcile(made)
