"""From the list to paper, or to a file; and what is said of either."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from kiosk.services.evacuation import Roll, call_roll
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.evacuation.printing import Printing, default_printer
from kiosk.ui.desk.saving.places import documents
from kiosk.ui.paper.roll import TOGETHER, RollPaper
from kiosk.ui.parts.words import Words
from tests.ui.desk.live.scene import crowded
from tests.ui.desk.scene import FakeClock, come_in, new_place
from tests.ui.paper.reading import Paper


class Printer:
    """A printer whose paper is a file: to print is to write there."""

    def __init__(self, paper: Path) -> None:
        self.paper = paper

    def __call__(self) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.paper))
        return printer


def paper_of(place: OpenPlace, clock: FakeClock, seen: int = 0) -> tuple[Roll, RollPaper]:
    """The roll, of which everybody called was seen, or nobody."""
    roll = call_roll(place, clock())
    rows = sum(len(one.called) + bool(one.alone) + len(one.groups) for one in roll.sections)
    return roll, RollPaper("La Fabrique du Canal", roll, [seen] * rows, "fr")


def test_it_goes_to_the_printer_and_leaves_no_file(
    busy: OpenPlace, clock: FakeClock, tmp_path: Path
) -> None:
    roll, paper = paper_of(busy, clock)
    printing = Printing(Printer(tmp_path / "paper.pdf"), lambda: tmp_path / "Documents")
    outcome = printing.print(paper.paint, roll.at)
    assert outcome.printed
    assert outcome.sentence().startswith("La liste part à l’imprimante")
    assert not (tmp_path / "Documents").exists()
    printed = Paper((tmp_path / "paper.pdf").read_bytes())
    assert "Évacuation · La Fabrique du Canal" in printed.text
    assert "A4" in printed.facts["Page size"]


def test_without_a_printer_it_is_a_file_in_documents(
    busy: OpenPlace, clock: FakeClock, tmp_path: Path
) -> None:
    roll, paper = paper_of(busy, clock)
    outcome = Printing(lambda: None, lambda: tmp_path / "new" / "Documents").print(
        paper.paint, roll.at
    )
    assert outcome.file == tmp_path / "new" / "Documents" / "evacuation-2027-10-12-1432.pdf"
    assert str(outcome.file) in outcome.sentence()
    read = Paper(outcome.file.read_bytes())
    assert read.facts["Title"] == "Évacuation · La Fabrique du Canal"
    for section in roll.sections:
        for one in section.called:
            assert one.alias in read.text


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")
def test_a_printer_that_takes_nothing_is_said_and_the_file_written(
    busy: OpenPlace, clock: FakeClock, tmp_path: Path
) -> None:
    roll, paper = paper_of(busy, clock)
    broken = Printer(tmp_path / "no" / "such" / "folder" / "paper.pdf")
    outcome = Printing(broken, lambda: tmp_path).print(paper.paint, roll.at)
    assert not outcome.printed
    assert outcome.file is not None
    assert outcome.file.exists()


def test_where_nothing_can_be_written_the_screen_is_what_is_left(
    busy: OpenPlace, clock: FakeClock, tmp_path: Path
) -> None:
    roll, paper = paper_of(busy, clock)
    (tmp_path / "Documents").write_bytes(b"")
    outcome = Printing(lambda: None, lambda: tmp_path / "Documents").print(paper.paint, roll.at)
    assert outcome.sentence().endswith("gardez cet écran.")


def test_the_system_is_asked_for_its_own_printer_and_folder() -> None:
    found = default_printer()
    assert found is None or found.printerName()
    assert Printing()._folder is documents


def test_people_who_are_counted_have_a_box_each_or_a_line_to_write_on(
    tmp_path: Path, clock: FakeClock
) -> None:
    place = new_place(tmp_path / "place", capacity=None)
    come_in(place, clock, "A01")
    come_in(place, clock, "A01", persons=TOGETHER)
    come_in(place, clock, "A01", persons=TOGETHER + 1)
    roll, paper = paper_of(place, clock, seen=1)
    outcome = Printing(lambda: None, lambda: tmp_path).print(paper.paint, roll.at)
    assert outcome.file is not None
    text = Paper(outcome.file.read_bytes()).text
    assert "Sans badge : 1" in text
    assert f"Groupe de {TOGETHER}, arrivé à 08:30" in text
    assert f"Groupe de {TOGETHER + 1}, arrivé à 08:30 · vus : 1 +" in text
    place.close()


@pytest.mark.parametrize("language", ["fr", "en"], indirect=True)
def test_many_people_take_several_pages_and_none_is_cut(
    tmp_path: Path, clock: FakeClock, words: Words, language: str
) -> None:
    place = crowded(tmp_path / "place", clock, people=130)
    roll, paper = paper_of(place, clock)
    outcome = Printing(lambda: None, lambda: tmp_path).print(paper.paint, roll.at)
    assert outcome.file is not None
    read = Paper(outcome.file.read_bytes())
    assert int(read.facts["Pages"]) == 2
    aliases = [one.alias for section in roll.sections for one in section.called]
    assert all(alias in read.text for alias in aliases)
    for page in read.pages:
        assert all(word.left > 30 and word.right < 565 and word.bottom < 812 for word in page)
    place.close()
