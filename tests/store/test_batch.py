"""Writing many visits at once says exactly what writing them one by one says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.journal import Arrival, Choice, Exit, Fact, Tap, Voiding
from kiosk.domain.visit import ExitBy
from kiosk.store import batch, journal, visits
from kiosk.store.journal import Draft
from kiosk.store.migrations import bring_up_to_date
from kiosk.store.store import Store

DAY = date(2026, 6, 2)
NINE = datetime(2026, 6, 2, 9, tzinfo=UTC)
DEVICE = "d" * 32
ANN, BOB = "a" * 32, "b" * 32


def opened(folder: Path) -> Store:
    folder.mkdir(exist_ok=True)
    store = Store(bring_up_to_date(folder / "parvis.db", folder / "backups"), DEVICE)
    store.db.execute("INSERT INTO device (device_id, is_self) VALUES (?, 1)", [DEVICE])
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = opened(tmp_path)
    yield store
    store.close()


def draft(visit: int, visitor: str | None, minutes: float, fact: Fact) -> Draft:
    return Draft(f"{visit:032x}", visitor, NINE + timedelta(minutes=minutes), "door", fact)


A_DAY = [
    draft(1, ANN, 0, Arrival(DAY)),
    draft(1, ANN, 0.1, Choice("COUTURE", Tap(3, 8, 5, 1800, True, "fr"))),
    draft(2, None, 5, Arrival(DAY, 24, "FABLAB", group="ECOLE", adults=2)),
    draft(3, BOB, 6, Arrival(DAY)),
    draft(3, BOB, 7, Voiding("undone")),
    draft(4, BOB, 8, Arrival(DAY)),
    replace(draft(5, None, 0, Arrival(DAY, activity="A04")), coarse=True),
    draft(4, BOB, 60, Choice("BOIS")),
    draft(1, ANN, 90, Exit(ExitBy.CHANGE)),
    draft(6, ANN, 90, Arrival(DAY, activity="BOIS")),
    draft(7, BOB, 120, Arrival(DAY)),
    replace(draft(7, BOB, -500, Exit(ExitBy.SCAN)), suspect=True),
    draft(2, None, 180, Exit(ExitBy.DESK)),
]


def one_by_one(store: Store, drafts: list[Draft]) -> None:
    for one in drafts:
        with store.writing():
            journal.append(
                store,
                visit=one.visit,
                visitor=one.visitor,
                at=one.at,
                suspect=one.suspect,
                actor=one.actor,
                fact=one.fact,
                coarse=one.coarse,
            )
            visits.refold(store, one.visit, one.visitor, DAY)


def told(store: Store) -> list[tuple[object, ...]]:
    """All that both ways must agree on: the bodies in their order, the rows, the device's clock."""
    return [
        *store.db.execute("SELECT content FROM body JOIN envelope USING (event_id) ORDER BY seq"),
        *store.db.execute("SELECT * FROM visit ORDER BY visit_id"),
        *store.db.execute("SELECT * FROM device"),
    ]


def assert_sound(store: Store) -> None:
    assert not list(journal.broken_links(store))
    assert not list(visits.differences(store))


def test_a_batch_says_what_one_event_after_the_other_says(tmp_path: Path, store: Store) -> None:
    other = opened(tmp_path / "other")
    one_by_one(other, A_DAY)
    with store.writing():
        batch.add_visits(store, A_DAY)
    assert told(store) == told(other)
    assert_sound(store)
    other.close()


def test_a_batch_goes_on_where_the_chain_ended(store: Store) -> None:
    one_by_one(store, A_DAY[:2])
    with store.writing():
        batch.add_visits(store, A_DAY[2:5])
        batch.add_visits(store, A_DAY[5:6])
    assert [row[0] for row in store.db.execute("SELECT seq FROM envelope")] == [1, 2, 3, 4, 5, 6]
    assert_sound(store)


def test_a_line_that_lands_on_a_day_already_told_bounds_the_visit_before_it(store: Store) -> None:
    one_by_one(store, A_DAY[:2])
    with store.writing():
        batch.add_visits(store, [draft(9, ANN, 45, Arrival(DAY, activity="BOIS"))])
    before, after = visits.of_visitor(store, ANN, DAY)
    assert before.until == after.arrived
    assert after.is_open
    assert_sound(store)


def test_a_batch_without_an_arrival_is_refused_before_anything_is_written(store: Store) -> None:
    with pytest.raises(ValueError, match="without the arrival"), store.writing():
        batch.add_visits(store, A_DAY[1:])
    assert not list(store.db.execute("SELECT 1 FROM envelope"))


def test_a_batch_that_breaks_off_leaves_nothing_behind(store: Store) -> None:
    def cut() -> None:
        with store.writing():
            batch.add_visits(store, A_DAY)
            raise InterruptedError

    before = told(store)
    with pytest.raises(InterruptedError):
        cut()
    assert told(store) == before


def test_an_empty_batch_changes_nothing(store: Store) -> None:
    before = told(store)
    with store.writing():
        batch.add_visits(store, [])
    assert told(store) == before
