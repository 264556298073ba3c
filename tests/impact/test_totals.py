"""What the next period's report is set beside: the same numbers as in the period's own."""

from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.totals import totals
from tests.impact.build import PLACE, QUARTER, crowd, report, value, visit


def told(*visits: Visit) -> dict[str, object]:
    return {figure.indicator: figure.value for figure in totals(QUARTER, PLACE, visits)}


def test_they_are_those_of_the_periods_own_report() -> None:
    visits = [
        *crowd(12),
        visit("10:00", "12:00", persons=24),
        visit("09:30", left_by=ExitBy.CLOSING),
        visit("23:00", "2026-07-01T05:00", day="2026-06-30"),
    ]
    found = told(*visits)
    assert found == {code: value(report(*visits), code) for code in found}
    assert len(found) == 4


def test_hours_that_nobody_knows_are_left_out_and_an_empty_period_has_none() -> None:
    assert "HEURES_PERSONNES" not in told(visit("10:00"))
    assert told() == {}
    assert told(visit("10:00", "11:00", day="2026-05-01")) == {}
