"""Writing many visits at once says exactly what writing them one by one says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import to_ms
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Choice, Event, Exit, Fact, Tap, Voiding, encode
from kiosk.domain.visit import ExitBy
from kiosk.store import batch, journal, unseen, visits
from kiosk.store.batch import AnswerRow, Batch, Newcomer, Page
from kiosk.store.journal import Draft
from kiosk.store.migrations import bring_up_to_date
from kiosk.store.sqlite import sqlite3
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


# A batch of many transactions


def page(*drafts: Draft) -> Page:
    """What these events make, each at its own time."""
    events = [
        Event(one.visit, one.visitor, one.at, to_ms(one.at) << 16, "import", one.fact)
        for one in drafts
    ]
    rows = [visits.as_row(visit) for visit in fold(events)]
    return Page(contents=[encode(event) for event in events], rows=rows)


def test_pages_are_told_all_at_once(store: Store) -> None:
    under_way = Batch(store)
    under_way.write(under_way.seal(page(*A_DAY[5:6])))
    under_way.write(under_way.seal(page(draft(8, ANN, 3, Arrival(DAY)))))
    assert visits.between(store, DAY, DAY) == []
    assert visits.of_visitor(store, ANN, DAY) == []
    assert_sound(store)
    under_way.show()
    assert [visit.visitor for visit in visits.between(store, DAY, DAY)] == [ANN, BOB]
    assert_sound(store)


def test_a_shared_day_is_folded_with_what_others_wrote_before_and_meanwhile(
    tmp_path: Path, store: Store
) -> None:
    one_by_one(store, A_DAY[:2])
    under_way = Batch(store)
    under_way.write(
        under_way.seal(page(draft(8, ANN, 45, Arrival(DAY)), draft(9, BOB, 20, Arrival(DAY))))
    )
    under_way.share(ANN, DAY)
    under_way.share(BOB, DAY)
    other = Store(bring_up_to_date(tmp_path / "parvis.db", tmp_path / "backups"), DEVICE)
    one_by_one(other, [draft(10, BOB, 50, Arrival(DAY, activity="BOIS"))])
    other.close()
    assert [visit.until for visit in visits.of_visitor(store, ANN, DAY)] == [None]
    under_way.show()
    ann, bob = (visits.of_visitor(store, who, DAY) for who in (ANN, BOB))
    assert [visit.until for visit in ann] == [ann[1].arrived, None]
    assert [visit.until for visit in bob] == [bob[1].arrived, None]
    origins = store.db.execute("SELECT batch FROM visit ORDER BY arrived_ms").fetchall()
    assert origins == [(None,), (under_way.number,), (under_way.number,), (None,)]
    assert_sound(store)


def test_a_complete_batch_is_as_fixed_as_the_rest_of_the_journal(store: Store) -> None:
    done = Batch(store)
    done.write(done.seal(page(*A_DAY[5:6])))
    done.show()
    for statement in (
        "UPDATE batch SET complete = 0",
        "DELETE FROM batch",
        "DELETE FROM envelope",
        "DELETE FROM body",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            store.db.execute(statement)


def test_beside_a_batch_under_way_the_rest_of_the_journal_stays_fixed(store: Store) -> None:
    one_by_one(store, A_DAY[:2])
    under_way = Batch(store)
    under_way.write(under_way.seal(page(*A_DAY[5:6])))
    for table in ("envelope", "body"):
        with pytest.raises(sqlite3.IntegrityError):
            store.db.execute(f"DELETE FROM {table}")


def test_what_a_batch_wrote_can_be_taken_away_while_it_is_under_way(store: Store) -> None:
    one_by_one(store, A_DAY[:2])
    before = told(store)
    under_way = Batch(store)
    answer = AnswerRow("a" * 32, None, f"{8:032x}", "genre", 1, "F", 1)
    under_way.write(
        under_way.seal(
            replace(
                page(draft(8, None, 3, Arrival(DAY)), draft(9, "c" * 32, 3, Arrival(DAY))),
                answers=[answer],
                newcomers=[Newcomer("c" * 32, b"h" * 32)],
            )
        )
    )
    assert unseen.under_way(store) == [under_way.number]
    with unseen.unwaited(store):
        unseen.discard(store, under_way.number)
    assert told(store) == before
    for table in ("answer", "visitor", "membership", "batch"):
        assert store.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert unseen.under_way(store) == []


def test_an_unwaited_stretch_ends_with_every_promise_kept(store: Store) -> None:
    def promises() -> list[object]:
        names = ("synchronous", "wal_autocheckpoint", "cache_size")
        return [store.db.execute(f"PRAGMA {name}").fetchone() for name in names]

    before = promises()
    with pytest.raises(InterruptedError), unseen.unwaited(store):
        assert promises() != before
        raise InterruptedError
    assert promises() == before
