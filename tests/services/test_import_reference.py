"""The local population, from a file to the report; and what is said of a file that is no good."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.domain.reference import Reference, Residents
from kiosk.impact.figure import Status
from kiosk.impact.period import Period
from kiosk.services.catalogue import load_catalogue
from kiosk.services.import_reference import Found, import_reference, read_reference
from kiosk.services.open_place import OpenPlace
from kiosk.services.report import report
from kiosk.store.references import read_references
from tests.services.front import Front, make_front

PROJECT = Path(__file__).parents[2]
QUESTIONS = load_catalogue().questions
HEADER = "dimension;modalite;effectif;source;millesime;territoire"
ABOUT = "Insee, RP;2014;CC des Trois Rivières"
AGES = [
    f"tranche_age;A00_11+A12_17;2841;{ABOUT}",
    f"tranche_age;A18_24;775;{ABOUT}",
    f"tranche_age;A25_39;2126;{ABOUT}",
    f"tranche_age;A40_59+A60_69+A70_P;6595;{ABOUT}",
]
BANDS = (
    Residents(("A00_11", "A12_17"), 2841),
    Residents(("A18_24",), 775),
    Residents(("A25_39",), 2126),
    Residents(("A40_59", "A60_69", "A70_P"), 6595),
)
TERRITORY = Reference("tranche_age", BANDS, "Insee, RP", "2014", "CC des Trois Rivières")
GENDERS = [f"genre;F;6229;{ABOUT}", f"genre;H;6107;{ABOUT}"]


def read(tmp_path: Path, *lines: str, header: str = HEADER) -> Found:
    path = tmp_path / "reference.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return read_reference(path, QUESTIONS)


def complaints(found: Found) -> list[tuple[int, str, str]]:
    assert found.references == []
    return [(one.line, one.column, one.key.split(".")[1]) for one in found.complaints]


def test_a_reference_is_read_in_the_order_of_the_questionnaire(tmp_path: Path) -> None:
    lines = [*reversed(AGES), "", *GENDERS, ";;;;;"]
    lines[0] = lines[0].replace("A40_59+A60_69+A70_P", " A70_P + A40_59+A60_69 ")
    found = read(tmp_path, *lines)
    assert found.complaints == []
    assert found.references[0] == TERRITORY
    assert found.references[1].parts == (Residents(("F",), 6229), Residents(("H",), 6107))
    assert (TERRITORY.population, found.unsure) == (12337, [])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ","])
def test_it_may_come_from_any_spreadsheet(
    tmp_path: Path, encoding: str, delimiter: str, end: str
) -> None:
    rows = [
        ["Effectif", "modalite", "territoire", "DIMENSION", "millesime", "source"],
        ["2\u00a0841", "F", "Évry, centre", "genre", "RP 2021", "Insee « POP1A »; œuvre"],
        ["775", "H", "Évry, centre", "genre", "RP 2021", "Insee « POP1A »; œuvre"],
    ]
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator=end).writerows(rows)
    path = tmp_path / "reference.csv"
    path.write_bytes(buffer.getvalue().encode(encoding))
    (one,) = read_reference(path, QUESTIONS).references
    assert (one.territory, one.source) == ("Évry, centre", "Insee « POP1A »; œuvre")
    assert [part.number for part in one.parts] == [2841, 775]


def test_the_guide_shows_a_file_that_can_be_imported(tmp_path: Path) -> None:
    guide = (PROJECT / "docs" / "territoire.md").read_text(encoding="utf-8")
    _, example, *_ = guide.split("```")
    age, gender = read(tmp_path, *example.split("\n")[2:]).references
    assert age.parts == BANDS
    assert gender.population == 12336


def test_counts_that_insee_warns_of_are_noted(tmp_path: Path) -> None:
    found = read(tmp_path, f"genre;F;199;{ABOUT}", f"genre;H;200;{ABOUT}")
    assert (found.complaints, found.unsure) == ([], [2])


def test_a_header_alone_is_a_file_that_says_nothing(tmp_path: Path) -> None:
    assert read(tmp_path) == Found([], [], [])


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([f"commune;X;1;{ABOUT}"], [(2, "dimension", "dimension")]),
        ([*GENDERS, f"genre;NSP;5;{ABOUT}"], [(4, "modalite", "code")]),
        ([*GENDERS, f"genre;;5;{ABOUT}"], [(4, "modalite", "code")]),
        ([*GENDERS, f"genre;A+F;5;{ABOUT}"], [(4, "modalite", "taken")]),
        ([*GENDERS, f"genre;A+A;5;{ABOUT}"], [(4, "modalite", "taken")]),
        ([GENDERS[0], f"genre;H;12,5;{ABOUT}"], [(3, "effectif", "number")]),
        ([GENDERS[0], f"genre;H;-3;{ABOUT}"], [(3, "effectif", "number")]),
        ([GENDERS[0], f"genre;H;;{ABOUT}"], [(3, "effectif", "number")]),
        ([GENDERS[0], f"genre;H;1 23;{ABOUT}"], [(3, "effectif", "number")]),
        ([GENDERS[0], f"genre;H;99999999999;{ABOUT}"], [(3, "effectif", "number")]),
        ([GENDERS[0], "genre;H;9;;2014;CC des Trois Rivières"], [(3, "source", "text")]),
        ([GENDERS[0], "genre;H;9;Insee, RP;2014;a\x07b"], [(3, "territoire", "text")]),
        (
            [GENDERS[0], "genre;H;9;Insee, RP;2015;CC des Trois Rivières"],
            [(3, "millesime", "differs")],
        ),
        ([GENDERS[0]], [(2, "modalite", "alone")]),
        ([f"genre;F;0;{ABOUT}", f"genre;H;0;{ABOUT}"], [(2, "effectif", "nobody")]),
        (["genre;F;5", *GENDERS], [(2, "", "fields")]),
        ([*GENDERS, f'genre;A;"5;{ABOUT}'], [(4, "", "fields")]),
    ],
)
def test_each_bad_line_is_named(
    tmp_path: Path, lines: list[str], expected: list[tuple[int, str, str]]
) -> None:
    assert complaints(read(tmp_path, *lines)) == expected


def test_complaints_come_in_the_order_of_the_lines(tmp_path: Path) -> None:
    found = read(tmp_path, f"ages;F;1;{ABOUT}", f"genre;X;x;{ABOUT}", f"ages;F;1;{ABOUT}", *GENDERS)
    assert complaints(found) == [
        (2, "dimension", "dimension"),
        (3, "modalite", "code"),
        (3, "effectif", "number"),
        (4, "dimension", "dimension"),
    ]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (HEADER.replace("source", "d’où"), [("source", "missing"), ("d’où", "unknown")]),
        (HEADER + ";genre", [("genre", "unknown")]),
        (HEADER + ";source", [("source", "twice")]),
        (HEADER.replace(";", "\t"), None),
    ],
)
def test_a_header_must_be_the_one_that_is_wanted(
    tmp_path: Path, header: str, expected: list[tuple[str, str]] | None
) -> None:
    found = read(tmp_path, *GENDERS, header=header)
    assert {line for line, _, _ in complaints(found)} == {1}
    told = [(column, key.removeprefix("column_")) for _, column, key in complaints(found)]
    assert told == expected or (expected is None and len(told) == 7)


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "import.unreadable"),
        (b"dimension;\0", "import.no_text"),
        ("dimension".encode("utf-16"), "import.no_text"),
        (b"\x81\x8d", "import.no_text"),
        (b"x" * 10_000_000, "import.too_large"),
    ],
)
def test_what_is_no_small_table_is_refused(tmp_path: Path, content: bytes | None, key: str) -> None:
    path = tmp_path / "reference.csv"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput) as error:
        read_reference(path, QUESTIONS)
    assert error.value.key == key


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "reference.csv"
    path.write_text("\n".join([HEADER, *AGES, *GENDERS]), encoding="utf-8")
    return path


def kept(place: OpenPlace) -> dict[str, Reference]:
    return read_references(place.store)


def test_it_is_kept_until_the_same_question_comes_again(front: Front, file: Path) -> None:
    import_reference(front.place, file, check_only=True)
    assert kept(front.place) == {}
    import_reference(front.place, file, check_only=False)
    assert kept(front.place)["tranche_age"] == TERRITORY
    assert set(kept(front.place)) == {"tranche_age", "genre"}
    file.write_text(
        "\n".join([HEADER, "genre;F;9;Insee;2021;Ici", "genre;H+A;8;Insee;2021;Ici"]),
        encoding="utf-8",
    )
    import_reference(front.place, file, check_only=False)
    assert kept(front.place)["genre"].parts == (Residents(("F",), 9), Residents(("H", "A"), 8))
    assert kept(front.place)["tranche_age"] == TERRITORY


def test_one_bad_line_and_nothing_is_kept(front: Front, file: Path) -> None:
    import_reference(front.place, file, check_only=False)
    before = kept(front.place)
    file.write_text("\n".join([HEADER, f"genre;F;1;{ABOUT}", f"genre;H;x;{ABOUT}"]))
    assert import_reference(front.place, file, check_only=False).complaints
    assert kept(front.place) == before


def test_the_report_compares_with_what_was_imported(front: Front, file: Path) -> None:
    import_reference(front.place, file, check_only=False)
    front.scan()
    told = report(front.place, Period(2026, 4), Reading(datetime(2027, 1, 2, tzinfo=UTC)))
    rows = [row for row in told.figures if row.indicator == "REPRESENTATION"]
    assert [row.modality for row in rows] == [
        *("A00_11+A12_17", "A18_24", "A25_39", "A40_59+A60_69+A70_P", "F", "H"),
    ]
    assert rows[1].label == "18–24 ans — par rapport à CC des Trois Rivières (Insee, RP, 2014)"
    assert {row.status for row in rows} == {Status.SECRET}


def test_the_command_tells_what_it_kept(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_front(tmp_path / "place").place.close()
    command = ["import", "reference", str(file), "--data", str(tmp_path / "place")]
    assert main([*command, "--check"]) == 0
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "tranche_age\u00a0: 4 modalités, CC des Trois Rivières (Insee, RP, 2014)."
    assert told[-1] == "Le fichier est bon. Il n’a été que vérifié\u00a0: rien n’a été écrit."
    assert main([*command, "--lang", "en"]) == 0
    assert capsys.readouterr().err.splitlines()[-1].startswith("It is stored")
    file.write_text("\n".join([HEADER, f"genre;F;199;{ABOUT}", f"genre;H;4;{ABOUT}"]))
    assert main([*command, "--lang", "en"]) == 0
    assert "below 200 be handled with care. Lines: 2, 3" in capsys.readouterr().err
    file.write_text(HEADER)
    assert main([*command, "--lang", "en"]) == 0
    assert "a header only" in capsys.readouterr().err


def test_the_command_names_fifty_faults_and_counts_the_others(
    tmp_path: Path, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_front(tmp_path / "place").place.close()
    file.write_text("\n".join([HEADER, *[f"ages;F;1;{ABOUT}"] * 60]))
    command = ["import", "reference", str(file), "--data", str(tmp_path / "place")]
    assert main([*command, "--lang", "en"]) == 2
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("Line 2, column dimension: there is no such dimension.")
    assert told[49].startswith("Line 51,")
    assert told[50:52] == ["… and 10 more.", "Nothing was written."]
    assert told[52].endswith("docs/territoire.md")
