"""The place, as the whole house knows it."""

from datetime import time
from zoneinfo import ZoneInfo

from kiosk.domain.place import Place


def test_a_place_that_says_no_more_is_open_from_eight_to_twenty_and_holds_any_number() -> None:
    place = Place("a" * 32, "L’Établi", "fablab", ZoneInfo("Europe/Paris"))
    assert (place.opens, place.closes, place.capacity) == (time(8), time(20), None)
