"""Each cell of a line: what it may say, and the reason when it may not."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.sentences import LANGUAGES, sentence
from tests.services.front import Front
from tests.services.import_visits.build import NOW, bring, table, wrong


@pytest.mark.parametrize(
    ("line", "column", "key"),
    [
        (";;;E01", "arrivee", "visits.needed"),
        (";14/07/2026;;E01", "arrivee", "visits.time"),
        (";2026-11-24T14:00:01;;E01", "arrivee", "visits.future"),
        (";2026-11-24T13:00;2026-11-24T14:30;E01", "depart", "visits.future"),
        (";2026-07-14T09:05;09:30;E01", "depart", "visits.time"),
        (";2026-07-14T09:05;2026-07-14T09:04;E01", "depart", "visits.left_before"),
        (";2026-07-14T09:05;2026-07-15T09:05:01;E01", "depart", "visits.too_long"),
        (";2026-10-25T02:30+01:00;2026-10-25T02:40;E01", "depart", "visits.left_before"),
        (";2026-07-14T09:05;;", "activite", "visits.needed"),
        (";2026-07-14T09:05;;NULLE", "activite", "visits.activity"),
        (";2026-07-14T09:05;;E01;CHEF", "role", "visits.role"),
        (";2026-07-14T09:05;;E01;;0", "personnes", "visits.persons"),
        (";2026-07-14T09:05;;E01;;2001", "personnes", "visits.persons"),
        (";2026-07-14T09:05;;E01;;-3", "personnes", "visits.persons"),
        (";2026-07-14T09:05;;E01;;12,0", "personnes", "visits.persons"),
        (";2026-07-14T09:05;;E01;;٣", "personnes", "visits.persons"),
        ("7;2026-07-14T09:05;;E01;;2", "personnes", "visits.persons_with_badge"),
        (";2026-07-14T09:05;;E01;;;ENFANT", "tranche_age", "visits.answer"),
        (";2026-07-14T09:05;;E01;;;;X", "genre", "visits.answer"),
        (";2026-07-14T09:05;;E01;;;;;RSA", "situation", "visits.answer"),
        (";2026-07-14T09:05;;E01;;;;;;75011", "residence", "visits.answer"),
        (";2026-07-14T09:05;;A04;;;ENFANT", "tranche_age", "visits.answer"),
    ],
)
def test_a_cell_that_does_not_fit_is_named(front: Front, line: str, column: str, key: str) -> None:
    done = bring(front.place, table(";2026-07-14T09:05;;E01", line))
    assert wrong(done) == [(3, column, key)]
    assert front.count("visit") + front.count("envelope") + front.count("batch") == 0
    for language in LANGUAGES:
        assert sentence(done.faults.first[0].key, language, **done.faults.first[0].facts)


def test_all_that_is_wrong_in_a_line_is_named_at_once(front: Front) -> None:
    done = bring(front.place, table("7;hier;demain;NULLE;CHEF;2;ENFANT;X;RSA;ICI"))
    assert [column for _, column, _ in wrong(done)] == [
        *("arrivee", "depart", "activite", "role", "personnes"),
        *("tranche_age", "genre", "situation", "residence"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        ";2026-07-14T09:05;2026-07-14T09:05;E01",
        ";2026-07-14T09:05;2026-07-15T09:05;E01",
        ";2026-07-14T09:05;;Z00",
        ";2026-11-24T14:00;;E01",
        ";2026-07-14T09:05;;E01;equipe;2000",
        ";2026-07-14T09:05;;E01;ANIMATEUR;1;NSP;nsp;NSP;NSP",
        ";2026-07-14T09:05;;E01;;1;a70_p;f;ret;r5",
    ],
)
def test_what_just_fits_is_taken(front: Front, line: str) -> None:
    done = bring(front.place, table(line))
    assert (wrong(done), done.added) == ([], 1)


def test_an_activity_that_is_archived_is_still_known(front: Front) -> None:
    front.change("E01", archived=True)
    assert bring(front.place, table(";2026-07-14T09:05;;E01")).added == 1


def test_an_hour_that_came_twice_is_taken_and_told(front: Front) -> None:
    done = bring(front.place, table(";2026-10-25T02:30;2026-10-25T02:40+01:00;E01"))
    assert [(one.line, one.column, one.key) for one in done.doubts.first] == [
        (2, "arrivee", "visits.twice")
    ]
    assert front.rows("SELECT (left_ms - arrived_ms) / 60000, offset_min FROM visit") == [(70, 120)]


def test_the_answers_of_a_group_are_left_aside_and_told(front: Front) -> None:
    done = bring(front.place, table(";2026-07-14T09:05;;E01;;12;A25_39"))
    assert [(one.line, one.column, one.key) for one in done.doubts.first] == [
        (2, "tranche_age", "visits.group_answers")
    ]
    assert (front.count("visit"), front.count("answer")) == (1, 0)


def test_what_is_wrong_is_named_on_each_line_however_often_it_was_read(front: Front) -> None:
    alike = "2026-07-14T09:05;;E01;;2;A25_39"
    done = bring(front.place, table(f";{alike}", f"7;{alike}", f";{alike}", f"8;{alike}"))
    key = "visits.persons_with_badge"
    assert wrong(done) == [(3, "personnes", key), (5, "personnes", key)]
    assert [one.line for one in done.doubts.first] == [2, 4]


def test_only_checking_writes_nothing_and_finds_the_same(front: Front) -> None:
    good, bad = table(";2026-07-14T09:05;;E01"), table(";hier;;E01")
    before = front.place.folder.database.read_bytes()
    assert bring(front.place, good, check_only=True).faults.count == 0
    assert wrong(bring(front.place, bad, check_only=True)) == wrong(bring(front.place, bad))
    assert front.place.folder.database.read_bytes() == before
    assert front.count("visit") + front.count("batch") == 0
    assert not front.place.folder.import_lock.exists()


def test_what_is_in_the_future_depends_on_now(front: Front) -> None:
    later = replace(NOW, at=datetime(2026, 12, 24, tzinfo=UTC))
    assert bring(front.place, table(";2026-12-24T09:05;;E01"), check_only=True).faults.count == 1
    assert bring(front.place, table(";2026-12-24T09:05;;E01"), now=later).added == 1


def test_a_cell_is_shown_short_and_on_one_line(front: Front) -> None:
    done = bring(front.place, table(f';"{"=" * 100}\n\x1b";;E01'))
    (one,) = done.faults.first
    value = str(one.facts["value"])
    assert len(value) <= 40
    assert value.isprintable()
