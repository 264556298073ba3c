"""Somebody who keeps every report that was ever made of a place, and holds each against all others."""

from collections.abc import Sequence
from itertools import combinations
from random import Random

import pytest

from tests.impact.attacker import Part, subtracted
from tests.impact.published_files import CODES
from tests.impact.random_places import YEAR, place
from tests.impact.told_places import Archive, history

SEEDS = 24


def found(archive: Archive) -> Sequence[Part]:
    """All that is recovered of a place, of any question."""
    return [part for code in CODES for part in subtracted(code, archive.told, archive.came)]


def test_reports_that_nobody_remembered_give_those_away_who_came_in_late() -> None:
    assert any(found(history(seed, is_kept=False)) for seed in range(3))


@pytest.mark.parametrize("first", range(0, SEEDS, 8))
def test_of_reports_that_were_made_again_nobody_is_recovered(first: int) -> None:
    assert [part for seed in range(first, first + 8) for part in found(history(seed))] == []


def test_not_all_of_them_are_silent() -> None:
    """A good many say something of people, and some say it again."""
    told = [one for seed in range(SEEDS) for one in history(seed).told]
    pairs = [(one, code) for one in told for code in CODES]
    again = [one.repeats(code) for one, code in pairs]
    said = [any(n is not None for n in one.cells(code).values()) for one, code in pairs]
    assert sum(again) > len(pairs) / 20
    assert sum(said) > len(pairs) / 3


@pytest.mark.parametrize("first", range(0, SEEDS, 12))
def test_the_same_data_say_the_same_in_whatever_order_they_are_asked_for(first: int) -> None:
    for seed in range(first, first + 12):
        people, archive = place(seed, 3), Archive()
        periods = [*YEAR.quarters[:3], YEAR]
        Random(seed).shuffle(periods)
        for period in [*periods, *reversed(periods)]:
            archive.tell(people, period)
        for one, other in combinations(archive.told, 2):
            assert one.period != other.period or one.rows == other.rows, (seed, one.period)
