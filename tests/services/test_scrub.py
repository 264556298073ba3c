"""What was forgotten is wiped out of the corners of the file too."""

import secrets
from pathlib import Path

from kiosk.domain.journal import Arrival, Choice, Exit
from kiosk.domain.visit import ExitBy
from kiosk.services.scrub import scrub
from kiosk.store import journal, visits
from kiosk.store.batch import add_visits
from kiosk.store.journal import Draft
from kiosk.store.sqlite import LIBRARY, pragmas
from tests.services.front import SENSITIVE, TODAY, Front
from tests.services.test_faults import no_file_may_grow, wal_of
from tests.store.test_journal import read_elsewhere


def a_crowd(front: Front, forgotten: list[str]) -> None:
    """A visit for each of these ids, and one that stays; then all of these are forgotten."""
    store = front.place.store
    facts = Arrival(TODAY, group="x" * 150), Choice("A01"), Exit(ExitBy.SCAN)
    for visit in forgotten:
        with store.writing():
            for told, who in ((visit, visit), (secrets.token_hex(16), None)):
                add_visits(store, [Draft(told, who, front.now.at, "door", fact) for fact in facts])
    with store.writing():
        for visit in forgotten:
            journal.redact(store, visit)
            visits.refold(store, visit, visit, TODAY)


def left_of(front: Front, words: list[str]) -> int:
    """How many of these words the file or its -wal still hold."""
    files: list[Path] = [front.place.folder.database, wal_of(front)]
    content = b"".join(read_elsewhere(file) for file in files)
    return sum(word.encode() in content for word in words)


def test_after_a_scrub_nothing_of_hundreds_of_forgotten_visits_is_left(front: Front) -> None:
    forgotten = [secrets.token_hex(16) for _ in range(300)]
    a_crowd(front, forgotten)
    assert left_of(front, forgotten) > 0
    scrub(front.place)
    assert left_of(front, forgotten) == 0
    assert front.count("visit") == 300
    assert front.rows("PRAGMA journal_mode") == [(pragmas(LIBRARY)["journal_mode"],)]


def test_the_file_is_written_anew_only_when_something_was_forgotten_since(front: Front) -> None:
    versions = [front.rows("PRAGMA schema_version")]
    for _ in range(2):
        front.choose(front.scan(0), SENSITIVE)
        for _ in range(2):
            scrub(front.place)
            versions.append(front.rows("PRAGMA schema_version"))
    fresh, once, again, twice, still = versions
    assert fresh != once == again != twice == still


def test_without_room_for_it_the_door_opens_and_the_next_start_tries_again(front: Front) -> None:
    front.choose(front.scan(0), SENSITIVE)
    with no_file_may_grow(wal_of(front)):
        scrub(front.place)
    assert front.rows("SELECT value FROM setting WHERE name = 'scrubbed'") == []
    assert front.scan(1).visit is not None
    scrub(front.place)
    assert front.rows("SELECT value FROM setting WHERE name = 'scrubbed'") == [("1",)]


def test_a_place_that_forgot_nothing_is_left_alone(front: Front) -> None:
    before = front.rows("PRAGMA schema_version")
    scrub(front.place)
    assert front.rows("PRAGMA schema_version") == before
    assert front.count("setting") == 0
