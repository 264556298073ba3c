"""Taking away what a batch under way has written."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.clock import to_ms
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Event, encode
from kiosk.store import journal, unseen, visits
from kiosk.store.batch import AnswerRow, Batch, Newcomer, Page
from kiosk.store.loose_ends import loose_ends
from kiosk.store.migrations import bring_up_to_date
from kiosk.store.store import Store
from tests.store.chain import opened

NINE = datetime(2026, 6, 2, 9, tzinfo=UTC)
MANY = 250


class Halting(Store):
    """A connection that takes so many transactions, and no more."""

    takes = 0

    @contextmanager
    def writing(self) -> Iterator[None]:
        if self.takes == 0:
            raise InterruptedError
        self.takes -= 1
        with super().writing():
            yield


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A journal of a door, and a batch under way beside it."""
    store = opened(bring_up_to_date(tmp_path / "parvis.db", tmp_path / "backups"))
    store.db.execute(
        "INSERT INTO activity (code, family, position, icon, colour, sensitive)"
        " VALUES ('Z00', 'Z00', 0, 'x', 'bleu', 0)"
    )
    under_way = Batch(store)
    page = Page()
    for number in range(MANY):
        who = f"{number:032x}"
        event = Event(who, who, NINE, to_ms(NINE) << 16, "import", Arrival(NINE.date()))
        page.rows += map(visits.as_row, fold([event]))
        page.contents.append(encode(event))
        page.newcomers.append(Newcomer(who, number.to_bytes(32)))
        page.answers.append(AnswerRow(who, who, None, "genre", 1, "F", 0))
    under_way.write(under_way.seal(page))
    yield store
    store.close()


def problems(store: Store) -> list[str]:
    """What a check would say of journal, fold and rows."""
    return [*journal.broken_links(store), *visits.differences(store), *loose_ends(store.db)]


def test_wherever_it_breaks_off_the_rest_is_sound_and_goes_later(
    store: Store, tmp_path: Path
) -> None:
    halting = Halting(store.db, store.device)
    (number,) = unseen.under_way(store)
    tries = 0
    while unseen.under_way(store):
        assert problems(store) == []
        halting.takes = 1
        with pytest.raises(InterruptedError):
            unseen.discard(halting, number)
            raise InterruptedError  # the last transaction of all was taken
        tries += 1
    assert tries == 4 * 3 + 1
    for table in ("visit", "answer", "visitor", "membership", "body", "envelope", "batch"):
        assert store.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert store.db.execute("SELECT count(*) FROM device").fetchone() == (1,)
