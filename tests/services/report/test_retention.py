"""When visits are removed, no report is made of what is left of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.errors import BadInput
from kiosk.store.retention import before_forgetting, forgotten_before
from tests.services.front import Front, make_front
from tests.services.report.test_sealing import QUARTER, come, contents, written

NEW_YEAR = date(2027, 1, 1)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Front]:
    """Ten people came once."""
    front = make_front(tmp_path / "place", badges=10)
    for number in range(10):
        come(front, number, "R1")
    yield front
    front.place.close()


def forget(front: Front, before: date) -> None:
    """As a purge will: what must outlive the visits first, then the visits."""
    store = front.place.store
    with store.writing():
        before_forgetting(store, before)
        store.db.execute("DELETE FROM visit WHERE day < ?", [before.isoformat()])


def test_a_closed_period_whose_visits_were_removed_is_not_closed_again(
    place: Front, tmp_path: Path
) -> None:
    sealed = written(place, tmp_path / "one", closing=True)
    forget(place, NEW_YEAR)
    with pytest.raises(BadInput, match=r"report\.purged"):
        written(place, tmp_path / "two", closing=True, why="par habitude")
    after = written(place, tmp_path / "three")
    assert contents(after) == contents(sealed)
    assert after.standing == ["report.as_sealed"]
    assert place.count("seal") == 1


@pytest.mark.parametrize("period", [QUARTER, "2026", "2027-T1"])
def test_an_open_period_is_not_told_of_what_is_left(
    place: Front, tmp_path: Path, period: str
) -> None:
    """The first quarter of a year needs the last of the one before: who was new there?"""
    forget(place, date(2026, 12, 1))
    with pytest.raises(BadInput, match=r"report\.purged"):
        written(place, tmp_path, period=period)


def test_what_is_older_than_all_that_a_period_needs_may_go(place: Front, tmp_path: Path) -> None:
    before = written(place, tmp_path / "one")
    forget(place, date(2025, 12, 31))
    assert contents(written(place, tmp_path / "two")) == contents(before)


def test_what_must_outlive_visits_does_and_who_was_counted_goes_with_them(
    place: Front, tmp_path: Path
) -> None:
    written(place, tmp_path / "one")
    assert place.count("counted") == 10
    forget(place, date(2026, 10, 1))
    assert place.count("counted") == 10
    forget(place, date(2026, 10, 2))
    assert place.count("counted") == 0
    assert place.count("telling") == 1
    forget(place, NEW_YEAR)
    assert place.rows("SELECT DISTINCT first_quarter FROM visitor") == [("2026-T4",)]


def test_what_was_forgotten_stays_so(place: Front) -> None:
    assert forgotten_before(place.place.store) is None
    forget(place, NEW_YEAR)
    forget(place, date(2026, 1, 1))
    assert forgotten_before(place.place.store) == NEW_YEAR
