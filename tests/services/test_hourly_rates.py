"""The rates that ship, and those that a place sets."""

from datetime import date

import pytest

from kiosk.domain.errors import BadInput
from kiosk.domain.hourly_rate import HourlyRate
from kiosk.services.hourly_rates import rates, set_rate, usual_rates
from tests.services.front import Front
from tests.services.hands import host, manager, told


def test_the_minimum_wage_ships_with_its_dates() -> None:
    assert [(rate.since, rate.cents, rate.charges) for rate in usual_rates()] == [
        (date(2026, 1, 1), 1202, 0),
        (date(2026, 6, 1), 1231, 0),
    ]
    assert {rate.source for rate in usual_rates()} == {"SMIC brut horaire"}


def test_a_place_sets_its_own_rate_and_changes_its_mind(front: Front) -> None:
    assert rates(front.place) == usual_rates()
    for cents in (1400, 1500):
        set_rate(front.place, HourlyRate(date(2026, 6, 1), cents, 3110))
    set_rate(front.place, HourlyRate(date(2027, 1, 1), 1600))
    front.reopen()
    assert rates(front.place) == (
        usual_rates()[0],
        HourlyRate(date(2026, 6, 1), 1500, 3110),
        HourlyRate(date(2027, 1, 1), 1600),
    )


def test_a_rate_set_at_the_desk_is_the_managers_and_told(front: Front) -> None:
    rate = HourlyRate(date(2026, 6, 1), 1400)
    with pytest.raises(BadInput, match=r"desk\.manager_only"):
        set_rate(front.place, rate, host(front))
    assert rates(front.place) == usual_rates()
    set_rate(front.place, rate, manager(front))
    assert told(front) == [("rate.changed", "2026-06-01", None)]
