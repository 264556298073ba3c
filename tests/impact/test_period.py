"""Periods: calendar quarters and years, in business days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import BadInput
from kiosk.impact.period import Period

quarters = st.builds(Period, st.integers(1001, 2998), st.integers(1, 4))
periods = st.one_of(quarters, st.builds(Period, st.integers(1001, 2998)))


@given(periods)
def test_a_period_is_read_back_as_itself(period: Period) -> None:
    assert Period.parse(str(period)) == period


@pytest.mark.parametrize(
    "text",
    ["", "2026-T5", "2026-T0", "2026-t3", "T3 2026", "2026-Q3", "26", "0999", "2026-07", "2026 "],
)
def test_anything_else_than_a_quarter_or_a_year_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as error:
        Period.parse(text)
    assert (error.value.key, error.value.facts) == ("report.period", {"text": text})


@pytest.mark.parametrize(
    ("text", "first", "last", "label", "before"),
    [
        ("2026-T1", date(2026, 1, 1), date(2026, 3, 31), "T1 2026", "2025-T4"),
        ("2026-T2", date(2026, 4, 1), date(2026, 6, 30), "T2 2026", "2026-T1"),
        ("2026-T3", date(2026, 7, 1), date(2026, 9, 30), "T3 2026", "2026-T2"),
        ("2026-T4", date(2026, 10, 1), date(2026, 12, 31), "T4 2026", "2026-T3"),
        ("2028", date(2028, 1, 1), date(2028, 12, 31), "2028", "2027"),
    ],
)
def test_a_period_knows_its_bounds_its_name_and_the_one_before(
    text: str, first: date, last: date, label: str, before: str
) -> None:
    period = Period.parse(text)
    assert (period.first, period.last) == (first, last)
    assert period.label == label
    assert str(period.previous) == before
    assert period.contains(first)
    assert period.contains(last)
    assert not period.contains(date(first.year - 1, 12, 31))
    assert not period.contains(date(last.year + 1, 1, 1))


def test_a_period_has_ended_once_its_last_business_day_is_over() -> None:
    period = Period(2026, 3)
    assert not period.ended(date(2026, 9, 30))
    assert period.ended(date(2026, 10, 1))


@given(quarters)
def test_quarters_are_numbered_without_gap(quarter: Period) -> None:
    assert quarter.quarter_number == quarter.previous.quarter_number + 1


def test_a_year_is_made_of_four_quarters_and_twelve_months() -> None:
    year = Period(2026)
    assert [str(quarter) for quarter in year.quarters] == [f"2026-T{n}" for n in (1, 2, 3, 4)]
    assert year.months == tuple(date(2026, month, 1) for month in range(1, 13))
    assert year.quarter_number == year.quarters[0].quarter_number
    assert Period(2026, 2).months == (date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1))
    assert Period(2026, 2).quarters == (Period(2026, 2),)
