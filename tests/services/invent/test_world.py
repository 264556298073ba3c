"""The data of the invented place make sense, and its calendar is France's."""

from datetime import date
from itertools import combinations

import pytest

from kiosk.paths import RESOURCES
from kiosk.services.catalogue import load_catalogue
from kiosk.services.invent.people import AGES
from kiosk.services.invent.world import Offer, easter, is_holiday, load_world

CATALOGUE = load_catalogue()
WORLD = load_world(CATALOGUE)
TILES = [offer for offer in WORLD.offers.values() if not offer.activity.archived]

REDS, GREENS = {"brique", "framboise"}, {"mousse", "olive"}


def test_eight_tiles_that_nobody_confuses() -> None:
    assert len(TILES) == 8
    colours = [offer.activity.colour for offer in TILES]
    for pair in combinations(colours, 2):
        assert len(set(pair)) == 2
        assert not (set(pair) & REDS and set(pair) & GREENS)
    for attribute in ("icon", "names"):
        assert len({str(getattr(offer.activity, attribute)) for offer in TILES}) == 8


@pytest.mark.parametrize("offer", WORLD.offers.values(), ids=lambda offer: offer.activity.code)
def test_an_activity_says_when_who_and_how_many(offer: Offer) -> None:
    opens, closes = WORLD.place.opens, WORLD.place.closes
    assert len(offer.hours) == closes.hour - opens.hour
    assert len(offer.ages) == len(AGES)
    assert 0 < offer.women < 1
    assert (RESOURCES / "icons" / "fill" / f"{offer.activity.icon}.svg").is_file()
    capacity = offer.activity.capacity or 100
    assert sum(offer.now) < capacity
    assert sum(offer.night) < capacity


def test_answers_are_those_of_the_questionnaire() -> None:
    codes = {question.id: set(question.codes) for question in CATALOGUE.questions}
    assert set(AGES) == codes["tranche_age"] == set(WORLD.situation)
    assert set(WORLD.residence) == codes["residence"]
    assert all(set(weights) <= codes["situation"] for weights in WORLD.situation.values())


def test_the_archived_activity_was_offered_until_six_weeks_ago() -> None:
    today = date(2026, 11, 24)
    assert "DROITS" in WORLD.tiles(date(2026, 10, 12), today)
    assert "DROITS" not in WORLD.tiles(date(2026, 10, 13), today)
    assert len(WORLD.tiles(today, today)) == 8


@pytest.mark.parametrize(
    "sunday",
    ["1818-03-22", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"],
)
def test_easter_is_when_the_calendar_says(sunday: str) -> None:
    day = date.fromisoformat(sunday)
    assert easter(day.year) == day


def test_holidays_are_those_of_france() -> None:
    days = [
        date.fromordinal(n)
        for n in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())
    ]
    assert " ".join(f"{day:%d/%m}" for day in days if is_holiday(day)) == (
        "01/01 06/04 01/05 08/05 14/05 25/05 14/07 15/08 01/11 11/11 25/12"
    )


def test_the_place_rests_in_mid_august_and_over_christmas() -> None:
    assert WORLD.bustle(date(2026, 8, 9)) == 0  # a Sunday
    assert WORLD.bustle(date(2026, 8, 8)) > 0
    assert WORLD.bustle(date(2026, 8, 10)) == WORLD.bustle(date(2026, 8, 14)) == 0
    assert WORLD.bustle(date(2026, 8, 17)) > 0
    assert WORLD.bustle(date(2026, 12, 23)) > 0
    assert WORLD.bustle(date(2026, 12, 24)) == WORLD.bustle(date(2026, 12, 31)) == 0
