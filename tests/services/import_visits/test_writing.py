"""What lines become: visits, events, answers and visitors, and what is kept of a reference."""

import json
import re
import uuid
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.badge import keyed_hash, mint
from kiosk.domain.clock import to_ms
from kiosk.impact.period import Period
from kiosk.services.import_visits.checking import COLUMNS
from kiosk.services.import_visits.people import reference_hash
from kiosk.services.import_visits.times import read_time
from kiosk.services.import_visits.writing import hex_uuid5
from kiosk.services.report import report
from kiosk.store import journal, visits
from tests.services.front import SENSITIVE, Front, make_front
from tests.services.import_visits.build import NOW, bring, table
from tests.services.programs import TOP

Rows = list[tuple[object, ...]]


def told(front: Front) -> Rows:
    """Activity, local times of arrival, exit and bound, and the number of the visitor."""
    local = "strftime('%H:%M', {}_ms / 1000 + 60 * offset_min, 'unixepoch')"
    times = ", ".join(local.format(name) for name in ("arrived", "left", "until"))
    return front.rows(
        f"SELECT activity, {times}, ordinal FROM visit LEFT JOIN visitor USING (visitor_id)"
        " ORDER BY arrived_ms, visit_id"
    )


def ids(front: Front) -> list[object]:
    return [row[0] for row in front.rows("SELECT visit_id FROM visit ORDER BY visit_id")]


# Who


def test_the_same_reference_is_the_same_person(front: Front) -> None:
    bring(
        front.place,
        table(
            *("007;2026-07-14T09:05;;E01", " 007 ;2026-07-15T09:05;;E01"),
            *("7;2026-07-16T09:05;;E01", ";2026-07-17T09:05;;E01"),
        ),
    )
    first, again, other, nobody = [row[-1] for row in told(front)]
    assert first == again
    assert other not in (first, None)
    assert nobody is None
    bring(front.place, table("007;2026-08-14T09:05;;E02"))
    assert told(front)[-1] == ("E02", "09:05", None, None, first)


def test_two_ways_of_writing_an_accent_are_one_reference(front: Front) -> None:
    bring(front.place, table("Zo\u00e9;2026-07-14T09:05;;E01", "Zoe\u0301;2026-07-15T09:05;;E01"))
    assert front.count("membership") == 1


def test_of_a_reference_only_a_keyed_hash_is_kept(front: Front) -> None:
    bring(front.place, table("Membre-4711;2026-07-14T09:05;;E01"))
    assert front.rows("SELECT reference_hash FROM membership") == [
        (reference_hash("Membre-4711", front.place.key),)
    ]
    content = b"".join(path.read_bytes() for path in front.place.folder.root.glob("parvis.db*"))
    assert b"4711" not in content


def test_nobody_who_has_the_database_finds_a_reference_by_trying(front: Front) -> None:
    """Membership numbers are few, and a visit's id must not tell when one is guessed right."""
    bring(front.place, table("4711;2026-07-14T09:05;;E01"))
    place = uuid.UUID(front.place.place.id)
    ((arrived,),) = front.rows("SELECT arrived_ms FROM visit")
    for text in (f"4711|{arrived}|None|E01|PARTICIPANT|1||||", f"4711|{arrived}"):
        assert uuid.uuid5(place, f"{text}|1").hex not in ids(front)


def test_the_code_of_a_badge_of_this_place_is_that_badge_s_visitor(front: Front) -> None:
    spaced = " ".join(front.codes[1].lower())
    bring(
        front.place,
        table(f"{front.codes[1]};2026-07-14T09:05;;E01", f"{spaced};2026-07-15T09:05;;E01"),
    )
    assert [row[-1] for row in told(front)] == [2, 2]
    assert front.count("membership") == 0


def test_a_badge_that_is_revoked_is_still_its_visitor_s(front: Front) -> None:
    front.rows("UPDATE badge SET revoked = 1")
    bring(front.place, table(f"{front.codes[0]};2026-07-14T09:05;;E01"))
    assert told(front)[0][-1] == 1


def test_a_reference_that_looks_like_a_code_never_becomes_a_badge(front: Front) -> None:
    code = mint(b"\1\2\3\4\5")
    bring(front.place, table(f"{code};2026-07-14T09:05;;E01"))
    assert type(check_scan(front, code)).__name__ == "Unknown"
    known = front.rows("SELECT reference_hash FROM membership")
    assert known != [(keyed_hash(code, front.place.key),)]


def check_scan(front: Front, code: str) -> object:
    front.codes.append(code)
    return front.scan(len(front.codes) - 1).outcome


def test_the_badge_of_a_visitor_who_came_in_by_a_file_has_no_alias_and_hurts_nobody(
    front: Front,
) -> None:
    bring(front.place, table("7;2026-11-23T13:30;;E01"))
    assert front.present == 1
    front.scan(0)
    assert front.present == 2


# When, and how long


def test_a_line_becomes_an_arrival_and_an_exit_at_their_own_times(front: Front) -> None:
    bring(front.place, table("7;2026-07-14T09:05;2026-07-14T11:00;E01;BENEVOLE"))
    bodies = [json.loads(str(row[0])) for row in front.rows("SELECT content FROM body")]
    arrival, left = sorted(bodies, key=lambda body: str(body["kind"]))
    at = read_time("2026-07-14T09:05", front.place.place.zone, to_ms(NOW.at)).ms
    assert (arrival["at"], arrival["offset"], arrival["actor"]) == (at, 120, "import")
    assert arrival["fact"] == {
        "day": "2026-07-14",
        "activity": "E01",
        "persons": 1,
        "role": "BENEVOLE",
        "group": None,
        "adults": None,
        "tap": None,
    }
    assert (left["at"] - at, left["fact"]) == (115 * 60_000, {"by": "SCAN"})
    assert [body["hlc"] >> 16 for body in (arrival, left)] == [arrival["at"], left["at"]]


@pytest.mark.parametrize(
    ("arrived", "day"),
    [
        ("2026-07-14T03:59", "2026-07-13"),
        ("2026-07-14T04:00", "2026-07-14"),
        ("2026-07-14T03:59:00+02:00", "2026-07-13"),
        ("2026-07-13T22:30:00-04:00", "2026-07-14"),
    ],
)
def test_a_visit_belongs_to_the_business_day_on_which_it_begins(
    front: Front, arrived: str, day: str
) -> None:
    bring(front.place, table(f";{arrived};;E01"))
    assert front.rows("SELECT day, offset_min FROM visit") == [(day, 120)]


def test_lines_of_one_badge_that_overlap_end_where_the_next_begins(front: Front) -> None:
    bring(
        front.place,
        table(
            "7;2026-07-14T11:00;2026-07-14T12:00;E02",
            "7;2026-07-14T09:05;2026-07-14T11:30;E01",
            "7;2026-07-14T15:00;;E01",
            "7;2026-07-14T13:00;;E01",
        ),
    )
    assert [row[:4] for row in told(front)] == [
        ("E01", "09:05", "11:00", None),
        ("E02", "11:00", "12:00", None),
        ("E01", "13:00", None, "15:00"),
        ("E01", "15:00", None, None),
    ]


def test_a_line_ends_a_visit_that_the_door_has_noted(front: Front) -> None:
    front.enter(0, "E02")  # at 14:00
    bring(front.place, table(f"{front.codes[0]};2026-11-23T14:20;;E01"))
    assert [row[:4] for row in told(front)] == [
        ("E02", "14:00", None, "14:20"),
        ("E01", "14:20", None, None),
    ]


def test_the_door_s_visit_ends_one_of_an_earlier_line(front: Front) -> None:
    front.enter(0, "E02")
    bring(front.place, table(f"{front.codes[0]};2026-11-23T10:00;2026-11-23T15:00;E01"))
    assert [row[:4] for row in told(front)] == [
        ("E01", "10:00", "14:00", None),
        ("E02", "14:00", None, None),
    ]


def test_two_files_fold_as_one(front: Front) -> None:
    bring(front.place, table("7;2026-07-14T09:05;;E01", "7;2026-07-14T15:00;;E01"))
    bring(front.place, table("7;2026-07-14T12:00;2026-07-14T17:00;E02"))
    assert [row[:4] for row in told(front)] == [
        ("E01", "09:05", None, "12:00"),
        ("E02", "12:00", "15:00", None),
        ("E01", "15:00", None, None),
    ]


def test_someone_who_came_in_by_a_file_today_leaves_at_the_door(front: Front) -> None:
    bring(front.place, table(f"{front.codes[0]};2026-11-23T13:30;;E01"))
    assert front.present == 1
    front.scan(0)
    assert [row[:4] for row in told(front)] == [("E01", "13:30", None, None)]  # already in


# The same again


def test_the_same_file_twice_adds_nothing(front: Front) -> None:
    file = table(
        *("7;2026-07-14T09:05;;E01;;;A25_39", "7;2026-07-14T09:05;;E01;;;A25_39"),
        *(";2026-07-14T09:05;;E01", ";2026-07-14T09:05;;E01", f";2026-07-14T09:05;;{SENSITIVE}"),
    )
    assert bring(front.place, file).added == 5
    before = [front.count(table_) for table_ in ("visit", "body", "answer", "batch", "visitor")]
    again = bring(front.place, file)
    assert (again.lines, again.added) == (5, 0)
    after = [front.count(table_) for table_ in ("visit", "body", "answer", "batch", "visitor")]
    assert after == before


def test_a_file_that_grew_adds_what_is_new(front: Front) -> None:
    lines = ["7;2026-07-14T09:05;;E01", ";2026-07-14T09:05;;E01"]
    bring(front.place, table(*lines))
    grown = bring(front.place, table(lines[1], *lines, "7;2026-07-14T14:05;;E01"))
    assert (grown.lines, grown.added) == (4, 2)
    assert len(ids(front)) == 4


def test_however_it_is_written_a_line_is_the_same_line(front: Front) -> None:
    bring(front.place, table("7;2026-07-14T09:05;2026-07-14T10:05;E01;;1;A25_39"))
    same = '"7",2026-07-14T07:05:00.000Z,2026-07-14 10:05,e01,PARTICIPANT,,a25_39'
    header = "badge,arrivee,depart,activite,role,personnes,tranche_age"
    assert bring(front.place, f"{header}\n{same}").added == 0


def test_identical_lines_without_badge_are_different_people(front: Front) -> None:
    bring(front.place, table(*[";2026-07-14T09:05;;E01"] * 3))
    assert len(ids(front)) == 3


@given(st.uuids(), st.text())
def test_ids_are_those_of_the_standard(place: uuid.UUID, name: str) -> None:
    assert hex_uuid5(place.bytes, name) == uuid.uuid5(place, name).hex


def test_another_place_gives_other_ids(front: Front, tmp_path: object) -> None:
    bring(front.place, table(";2026-07-14T09:05;;E01"))
    line = f"|{read_time('2026-07-14T09:05', front.place.place.zone, to_ms(NOW.at)).ms}"
    line += "|None|E01|PARTICIPANT|1||||"
    assert ids(front) == [uuid.uuid5(uuid.UUID(front.place.place.id), f"{line}|1").hex]


def test_a_visit_that_was_cancelled_does_not_come_back(front: Front) -> None:
    file = table(f"{front.codes[0]};2026-11-23T13:55;;E01")
    bring(front.place, file)
    (visit,) = visits.present(front.place.store, front.now.at.date())
    from kiosk.services import check_in

    check_in.undo(front.place, visit.id, front.now, rules=front.rules)
    assert bring(front.place, file).added == 0
    assert front.present == 0


# Sensitive activities


def test_of_a_sensitive_visit_only_the_hour_is_kept_and_nothing_of_anybody(front: Front) -> None:
    bring(
        front.place,
        table(f"7;2026-07-14T09:55;2026-07-14T11:20;{SENSITIVE};BENEVOLE;;A25_39;F;SAL;R1"),
    )
    assert told(front) == [(SENSITIVE, "09:00", "11:00", None, None)]
    assert front.rows("SELECT role FROM visit") == [("BENEVOLE",)]
    assert (front.count("answer"), front.count("membership"), front.count("visitor")) == (0, 0, 3)
    for (content,) in front.rows("SELECT content FROM body"):
        body = json.loads(str(content))
        assert body["visitor"] is None
        assert body["at"] % 3_600_000 == 0
        assert body["hlc"] == body["at"] << 16


def test_the_id_of_a_sensitive_visit_tells_neither_minute_nor_person(front: Front) -> None:
    bring(front.place, table(f"7;2026-07-14T09:55;;{SENSITIVE};;;A25_39"))
    first = ids(front)
    other = table(f"8;2026-07-14T09:05;;{SENSITIVE};;;A70_P")
    assert bring(front.place, other).added == 0
    assert ids(front) == first


def test_the_chain_does_not_tell_beside_whom_a_sensitive_line_stood(front: Front) -> None:
    lines = [f"{n};2026-07-14T09:0{n};;E01" for n in range(8)]
    lines[4:4] = [f"3;2026-07-14T09:35;;{SENSITIVE}"]
    bring(front.place, table(*lines))
    order = front.rows("SELECT visit_id FROM envelope JOIN body USING (event_id) ORDER BY seq")
    assert order == sorted(order)


# Answers


def answers(front: Front) -> Rows:
    return front.rows(
        "SELECT question, choice, date(at_ms / 1000, 'unixepoch'), one_in, visitor_id IS NULL"
        " FROM answer ORDER BY question, at_ms"
    )


def test_answers_are_those_of_the_visitor_or_of_the_visit(front: Front) -> None:
    bring(
        front.place,
        table("7;2026-07-14T09:05;;E01;;;A25_39;NSP", ";2026-07-15T09:05;;E01;;;;;RET;R2"),
    )
    assert answers(front) == [
        ("genre", "NSP", "2026-07-14", 1, 0),
        ("residence", "R2", "2026-07-15", 1, 1),
        ("situation", "RET", "2026-07-15", 1, 1),
        ("tranche_age", "A25_39", "2026-07-14", 1, 0),
    ]
    assert (
        front.rows(
            "SELECT answer.visit_id = visit.visit_id FROM answer JOIN visit"
            " ON visit.visitor_id IS NULL WHERE answer.visitor_id IS NULL"
        )
        == [(1,)] * 2
    )


def test_of_the_same_answer_on_each_line_both_ends_are_kept(front: Front) -> None:
    said = "FFFFHF"
    lines = [f"7;2026-07-{14 + n}T09:05;;E01;;;;{one}" for n, one in enumerate(said)]
    bring(front.place, table(*lines, "8;2026-08-01T09:05;;E01;;;;F", "8;2026-08-02T09:05;;E01"))
    assert [row[1:3] for row in answers(front)] == [
        ("F", "2026-07-14"),
        ("F", "2026-07-17"),
        ("H", "2026-07-18"),
        ("F", "2026-07-19"),
        ("F", "2026-08-01"),
    ]


def test_of_someone_known_before_every_answer_is_kept(front: Front) -> None:
    lines = [f"{front.codes[0]};2026-07-{14 + n}T09:05;;E01;;;;F" for n in range(3)]
    bring(front.place, table(*lines))
    assert len(answers(front)) == 3


# What follows from it


def test_the_figures_count_it(front: Front) -> None:
    days = [date(2026, 7, 1) + timedelta(n) for n in range(40)]
    lines = [
        f"{n % 20};{day}T09:05;{day}T11:05;E01;;;A{'25_39' if n % 2 else '40_59'}"
        for n, day in enumerate(days)
    ]
    bring(front.place, table(*lines, ";2026-07-14T09:05;;E01;;12"))
    figures = {
        (one.indicator, one.dimension, one.modality): one.value
        for one in report(front.place, Period.parse("2026-T3"), NOW).figures
    }
    total = [
        figures[name, "ensemble", "TOTAL"]
        for name in ("VISITES", "ENTREES", "VISITEURS_UNIQUES", "NOUVEAUX", "GROUPES")
    ]
    assert total == [41, 52, 20, 20, 1]
    assert figures["PART", "tranche_age", "A25_39"] == Fraction(1, 2)


def test_a_badge_is_new_in_the_quarter_of_its_oldest_line(front: Front) -> None:
    front.enter(0)
    front.rows(
        "UPDATE visitor SET first_quarter = '2026-T2' WHERE ordinal = 1"
    )  # remembered when an older visit was purged
    quarter = Period.parse("2026-T4")

    def new() -> object:
        figures = report(front.place, quarter, NOW).figures
        return next(one.value for one in figures if one.indicator == "NOUVEAUX")

    assert new() == 0
    bring(front.place, table(f"{front.codes[0]};2025-07-14T09:05;;E01"))
    from kiosk.store import figures

    seen = figures.first_quarters(front.place.store, date(2026, 7, 1), date(2026, 12, 31))
    assert list(seen.values()) == ["2025-T3"]
    front.enter(1)
    assert new() == 1
    bring(front.place, table(f"{front.codes[1]};2026-07-14T09:05;;E01"))
    assert new() == 0


def test_a_batch_has_a_chain_of_its_own_and_the_door_s_goes_on(front: Front) -> None:
    front.enter(0)
    bring(front.place, table("7;2026-07-14T09:05;2026-07-14T11:00;E01"))
    front.enter(1)
    chains = front.rows(
        "SELECT is_self, count(*), max(seq) FROM envelope JOIN device USING (device_id)"
        " GROUP BY device_id ORDER BY is_self"
    )
    assert chains == [(0, 2, 2), (1, 4, 4)]
    assert not list(journal.broken_links(front.place.store))


def test_the_example_for_places_comes_in_as_the_page_says(front: Front) -> None:
    example = TOP / "docs" / "exemple-visites.csv"
    done = bring(front.place, example.read_bytes())
    assert (done.faults.first, done.doubts.first, done.added) == ([], [], 6)
    page = (TOP / "docs" / "importer.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `([a-z_]+)` \|", page, re.MULTILINE)) == set(COLUMNS)


ONE_DAY = st.lists(
    st.tuples(
        st.sampled_from(["", "7", "8", "7", "BADGE"]),
        st.integers(9, 17),
        st.integers(0, 3),
        st.sampled_from(["E01", "E02", SENSITIVE]),
    ),
    min_size=1,
    max_size=12,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ONE_DAY, st.randoms(use_true_random=False), st.integers(1, 3))
def test_however_lines_are_spread_over_files_the_same_visits_are_told(
    tmp_path_factory: pytest.TempPathFactory,
    day: list[tuple[str, int, int, str]],
    chance: Random,
    files: int,
) -> None:
    """Each line differs in its second, else its number among equal lines would tell files apart."""
    at_once, spread = (make_front(tmp_path_factory.mktemp("p")) for _ in range(2))

    def lines(front: Front) -> list[str]:
        return [
            f"{front.codes[0] if who == 'BADGE' else who};2026-07-14T{hour:02d}:00:{n:02d};"
            + (f"2026-07-14T{hour + stay:02d}:30:00" if stay else "")
            + f";{activity}"
            for n, (who, hour, stay, activity) in enumerate(day)
        ]

    bring(at_once.place, table(*lines(at_once)))
    shuffled = lines(spread)
    chance.shuffle(shuffled)
    for number in range(files):
        bring(spread.place, table(*shuffled[number::files]))
    shape = "SELECT activity, arrived_ms, left_ms, left_by, until_ms, visitor_id IS NULL FROM visit"
    # Of sensitive visits only the hour is left, and each file counts its own from one.
    ordinary = f"{shape} WHERE activity <> '{SENSITIVE}' ORDER BY 1, 2, 3, 4, 5, 6"
    assert spread.rows(ordinary) == at_once.rows(ordinary)
    for front in (at_once, spread):
        assert front.problems() == []
        front.place.close()
