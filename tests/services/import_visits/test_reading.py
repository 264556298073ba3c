"""Files as people have them: which are read, and what is said of the others."""

import os
from pathlib import Path

import pytest

from kiosk.domain.errors import BadInput
from kiosk.services.import_visits import import_visits
from kiosk.services.import_visits.faults import SHOWN
from kiosk.services.import_visits.reading import LONGEST_LINE
from tests.services.front import Front
from tests.services.import_visits.build import HEADER, NOW, bring, table, wrong

GOOD = table(
    "7;2026-07-14T09:05;2026-07-14T11:00;E01;;;A25_39;F",
    ";2026-07-14T10:00;;E02;;12",
    "Zoé;2026-07-15T10:00;;E02",
)


def rows(front: Front) -> list[tuple[object, ...]]:
    return front.rows(
        "SELECT day, arrived_ms, left_ms, activity, persons, visitor_id IS NULL FROM visit"
        " ORDER BY arrived_ms"
    )


@pytest.mark.parametrize(
    "content",
    [
        GOOD.encode(),
        GOOD.encode("utf-8-sig"),
        GOOD.encode("cp1252"),
        GOOD.replace(";", ",").encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("\n", "\r").encode(),
        GOOD.rstrip("\n").encode(),
        (GOOD + "\n;;;;;;;;;\n\n").encode(),
        GOOD.replace("7;", '"7";').replace("E01", '" E01 "').encode(),
        GOOD.replace("arrivee", '"Arrivee "').encode(),
        GOOD.replace("E02", "e02").encode(),
        GOOD.replace("T", " ").encode(),
    ],
)
def test_however_a_spreadsheet_writes_it_the_same_visits_come_in(
    front: Front, content: bytes
) -> None:
    done = bring(front.place, content)
    assert (wrong(done), done.added) == ([], 3)
    assert [row[0] for row in rows(front)] == ["2026-07-14", "2026-07-14", "2026-07-15"]
    assert [row[3:] for row in rows(front)] == [("E01", 1, 0), ("E02", 12, 1), ("E02", 1, 0)]
    assert bring(front.place, GOOD).added == 0


def test_columns_stand_in_any_order_and_only_two_are_needed(front: Front) -> None:
    done = bring(front.place, "activite,arrivee\nE01,2026-07-14T09:05\n")
    assert (wrong(done), done.added) == ([], 1)


def test_what_was_read_as_cp1252_is_told(front: Front) -> None:
    assert bring(front.place, GOOD.encode("cp1252"), check_only=True).is_cp1252
    assert not bring(front.place, GOOD, check_only=True).is_cp1252


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", [(1, "", "visits.no_header")]),
        ("\n2026;E01", [(1, "", "visits.no_header")]),
        ("badge;activite", [(1, "arrivee", "import.column_missing")]),
        ("arrivee;activite;prenom", [(1, "prenom", "import.column_unknown")]),
        ("arrivee;activite;", [(1, "", "import.column_unknown")]),
        ("arrivee;activite;badge;badge", [(1, "badge", "import.column_twice")]),
        (
            "arrivee\tactivite",
            [
                (1, "arrivee\N{REPLACEMENT CHARACTER}activite", "import.column_unknown"),
                (1, "arrivee", "import.column_missing"),
                (1, "activite", "import.column_missing"),
            ],
        ),
    ],
)
def test_a_header_that_is_not_as_it_should_be_is_told(
    front: Front, header: str, expected: list[tuple[int, str, str]]
) -> None:
    done = bring(front.place, f"{header}\n2026-07-14T09:05;E01\n")
    assert (wrong(done), done.lines) == (expected, 0)


def test_a_header_alone_is_a_valid_and_empty_file(front: Front) -> None:
    done = bring(front.place, HEADER)
    assert (done.faults.count, done.lines, done.added) == (0, 0, 0)
    assert front.count("batch") == 0


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf"])
def test_an_empty_file_has_no_header(front: Front, content: bytes) -> None:
    assert wrong(bring(front.place, content)) == [(1, "", "visits.no_header")]


def test_line_numbers_are_those_of_an_editor(front: Front) -> None:
    bad = ";hier;;E01"
    text = table('"a\nb\nc";2026-07-14T09:05;;E01', bad, "", '"d\n";hier;;E01', bad)
    text = text.replace(";;;;;;;;;\n", "\n")  # the empty line, quite empty
    done = bring(front.place, text)
    assert [line for line, _, _ in wrong(done)] == [5, 7, 9]


def test_quotes_that_do_not_close_are_named_where_they_open(front: Front) -> None:
    done = bring(front.place, table('"7;2026-07-14T09:05;;E01', ";2026-07-14T09:05;;E01"))
    assert wrong(done) == [(2, "", "visits.quotes")]
    done = bring(front.place, table('"7"8;2026-07-14T09:05;;E01', ";hier;;E01"))
    assert wrong(done) == [(2, "", "visits.quotes"), (3, "arrivee", "visits.time")]


def test_too_few_and_too_many_cells_are_named(front: Front) -> None:
    done = bring(front.place, "arrivee;activite\n2026-07-14T09:05\n2026-07-14T09:05;E01;;\n")
    assert [(one.line, one.key, one.facts) for one in done.faults.first] == [
        (2, "import.fields", {"found": 1, "wanted": 2}),
        (3, "import.fields", {"found": 4, "wanted": 2}),
    ]


def test_a_nul_byte_is_named_and_the_reading_goes_on(front: Front) -> None:
    done = bring(front.place, table("7\0;2026-07-14T09:05;;E01", ";hier;;E01"))
    assert wrong(done) == [(2, "", "visits.characters"), (3, "arrivee", "visits.time")]


def test_faults_are_named_in_the_order_of_their_lines(front: Front) -> None:
    done = bring(front.place, table('"7\n\0\n9";hier;;E01', "\0", ";hier;;E01"))
    assert [line for line, _, _ in wrong(done)] == [2, 3, 5, 6]


def test_a_byte_that_no_encoding_knows_is_named(front: Front) -> None:
    done = bring(front.place, table("7é\x81;2026-07-14T09:05;;E01").encode("latin-1"))
    assert wrong(done) == [(2, "", "visits.characters")]


def test_a_line_of_ten_megabytes_is_named_and_the_reading_goes_on(front: Front) -> None:
    long = "x" * 10_000_000
    done = bring(front.place, table(long, ";hier;;E01", f'"{long}', ";hier;;E02"))
    assert wrong(done)[:2] == [(2, "", "visits.long_line"), (3, "arrivee", "visits.time")]
    assert wrong(done)[2:] == [(4, "", "visits.long_line"), (5, "arrivee", "visits.time")]


def test_a_line_as_long_as_may_be_is_read(front: Front) -> None:
    end = ";2026-07-14T09:05;;E01;;;;;;"
    line = "x" * (LONGEST_LINE - len(end)) + end
    assert bring(front.place, f"{HEADER}\n{line}").added == 1


def test_of_five_thousand_faults_the_first_are_named_and_all_counted(front: Front) -> None:
    done = bring(front.place, table(*[";hier;;E01"] * 5000))
    assert (len(done.faults.first), done.faults.count) == (SHOWN, 5000)
    assert done.faults.first[-1].line == SHOWN + 1
    assert front.count("visit") == 0


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"PK\x03\x04" + b"\0" * 50, "visits.workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1" + b"\0" * 50, "visits.workbook"),
        (GOOD.encode("utf-16"), "visits.utf16"),
    ],
)
def test_what_is_no_table_of_text_is_refused_as_a_whole(
    front: Front, content: bytes, key: str
) -> None:
    with pytest.raises(BadInput) as refused:
        bring(front.place, content)
    assert refused.value.key == key


def no_progress(_key: str, _done: int, _whole: int) -> None:
    """Nobody looks."""


def test_what_is_no_file_is_refused(front: Front, tmp_path: Path) -> None:
    for path, key in (
        (tmp_path / "nowhere.csv", "visits.missing"),
        (tmp_path, "visits.not_a_file"),
        (Path(os.devnull), "visits.not_a_file"),
    ):
        with pytest.raises(BadInput) as refused:
            import_visits(front.place, path, NOW, lambda: 0.0, no_progress)
        assert refused.value.key == key


def test_a_file_that_can_t_be_read_is_refused(front: Front) -> None:
    """Even the administrator may not read this one."""
    with pytest.raises(BadInput) as refused:
        import_visits(front.place, Path("/proc/self/mem"), NOW, lambda: 0.0, no_progress)
    assert refused.value.key == "import.unreadable"


def test_progress_goes_from_nothing_to_the_end(front: Front) -> None:
    seen: list[tuple[str, int, int]] = []
    lines = [f"{n};2026-07-14T09:05;;E01" for n in range(2500)]
    bring(front.place, table(*lines), on_progress=lambda *told: seen.append(told))
    for key in ("visits.checking", "visits.writing"):
        steps = [done for name, done, _ in seen if name == key]
        (whole,) = {whole for name, _, whole in seen if name == key}
        assert steps == sorted(steps)
        assert len(steps) >= 3
        assert steps[-1] == whole
    assert seen[-1][0] == "visits.writing"
