"""What an hour given is worth, and when."""

from datetime import date

import pytest

from kiosk.domain.hourly_rate import HourlyRate, rate_on, with_own

JANUARY, JUNE = HourlyRate(date(2026, 1, 1), 1202), HourlyRate(date(2026, 6, 1), 1231)
OWN = HourlyRate(date(2026, 3, 1), 1500, 3110)


def test_a_rate_holds_from_its_day_until_the_next_begins() -> None:
    rates = with_own([JUNE, JANUARY], [])
    assert rates == (JANUARY, JUNE)
    assert rate_on(rates, date(2026, 5, 31)) == JANUARY
    assert rate_on(rates, date(2026, 6, 1)) == rate_on(rates, date(2030, 1, 1)) == JUNE


def test_before_the_first_rate_there_is_none() -> None:
    assert rate_on((JANUARY, JUNE), date(2025, 12, 31)) is None
    assert rate_on((), date(2026, 1, 1)) is None


def test_from_its_first_own_rate_on_only_the_places_rates_hold() -> None:
    """The minimum wage of June does not come back over what the place decided in March."""
    rates = with_own([JANUARY, JUNE], [OWN])
    assert rates == (JANUARY, OWN)
    assert rate_on(rates, date(2026, 7, 14)) == OWN


@pytest.mark.parametrize(("cents", "charges"), [(0, 0), (100_001, 0), (1, -1), (1, 10_001)])
def test_a_rate_beyond_all_measure_is_refused(cents: int, charges: int) -> None:
    with pytest.raises(ValueError, match="2026-01-01"):
        HourlyRate(date(2026, 1, 1), cents, charges)
