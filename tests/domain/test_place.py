"""What a place is at first, and its hours."""

from datetime import date, time
from zoneinfo import ZoneInfo

from kiosk.domain.hours import Hours
from kiosk.domain.place import Place

UTC = ZoneInfo("UTC")
MONDAY, TUESDAY, WEDNESDAY = (date(2026, 7, day) for day in (13, 14, 15))


def test_a_place_opens_from_eight_to_eight_until_somebody_says_otherwise() -> None:
    place = Place("0" * 32, "L’Établi", "fablab", UTC)
    assert (place.opens, place.closes, place.capacity) == (time(8), time(20), None)
    assert place.opens_on(MONDAY)
    assert place.hours_on(MONDAY) == Hours(time(8), time(20))


def test_a_weekday_may_have_its_own_hours_or_none() -> None:
    late = Hours(time(14), time(22))
    place = Place("0" * 32, "L’Établi", "fablab", UTC, week={0: None, 1: late})
    assert [place.opens_on(day) for day in (MONDAY, TUESDAY, WEDNESDAY)] == [False, True, True]
    assert place.hours_on(TUESDAY) == late
    # Whoever comes on a day that is closed is counted over the usual hours.
    assert place.hours_on(MONDAY) == place.hours_on(WEDNESDAY) == Hours(time(8), time(20))
