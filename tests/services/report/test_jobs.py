"""What the desk has done beside the door is what the command line does."""

from pathlib import Path

from kiosk.domain.clock import Reading
from kiosk.impact.period import Period
from kiosk.services.beside import Tools
from kiosk.services.report import report, write_report
from kiosk.services.report.jobs import Shown, ShowReport, Step, WriteReport
from kiosk.services.report.printing import Printable
from tests.impact.build import value
from tests.services.front import Front

SPRING = Period(2027, 2)
MANY_DAYS = 200


def paper(told: Printable) -> bytes:
    return f"%PDF {told.table}".encode()


def tools(told: list[object]) -> Tools:
    return Tools(paper, told.append)


def in_spring(front: Front) -> Reading:
    """Somebody came in autumn, and again in spring; it is summer now."""
    front.enter(0)
    front.wait(days=MANY_DAYS)
    front.enter(0)
    front.enter(1)
    front.wait(days=60)
    return front.now


def test_a_report_comes_with_the_figures_of_the_period_before(front: Front) -> None:
    now = in_spring(front)
    shown = ShowReport(SPRING, now).run(front.place, tools([]))
    assert shown.report == report(front.place, SPRING, now)
    assert value(shown.report, "VISITES") == 2
    year = ShowReport(Period(2027), now).run(front.place, tools([]))
    assert year.report.provisional
    assert year == Shown(year.report, ())


def test_all_files_are_those_of_the_command_line(front: Front, tmp_path: Path) -> None:
    now, steps = in_spring(front), list[object]()
    written = WriteReport(SPRING, tmp_path / "a", "ouvert", now).run(front.place, tools(steps))
    usual = write_report(front.place, str(SPRING), tmp_path / "b", "ouvert", now, paper)
    assert {path.name: path.read_bytes() for path in written.files} == {
        path.name: path.read_bytes() for path in usual.files
    }
    assert steps == [Step.FIGURES, Step.PAGES, Step.FILES]


def test_the_pdf_alone_is_the_one_that_would_stand_among_all(front: Front, tmp_path: Path) -> None:
    now = in_spring(front)
    job = WriteReport(SPRING, tmp_path / "a", "excel-fr", now, only=".pdf")
    (alone,) = job.run(front.place, tools([])).files
    every = write_report(front.place, str(SPRING), tmp_path / "b", "excel-fr", now, paper)
    among = next(path for path in every.files if path.suffix == ".pdf")
    assert (alone.name, alone.read_bytes()) == (among.name, among.read_bytes())
    assert [path.name for path in (tmp_path / "a" / str(SPRING)).iterdir()] == [alone.name]


def test_a_closed_period_is_shown_as_it_was_closed(front: Front, tmp_path: Path) -> None:
    now = in_spring(front)
    write_report(front.place, str(SPRING), tmp_path, "ouvert", now, paper, closing=True)
    shown = ShowReport(SPRING, now).run(front.place, tools([]))
    assert (shown.closed, shown.has_changed, shown.report.version) == (1, False, 1)


def test_what_was_corrected_since_is_shown_as_the_version_to_come(
    front: Front, tmp_path: Path
) -> None:
    now = in_spring(front)
    write_report(front.place, str(SPRING), tmp_path, "ouvert", now, paper, closing=True)
    front.wait(days=-60)
    front.enter(2)
    shown = ShowReport(SPRING, now).run(front.place, tools([]))
    assert (shown.closed, shown.has_changed, shown.report.version) == (1, True, 2)
    assert value(shown.report, "VISITES") == 3
    write_report(
        front.place, str(SPRING), tmp_path, "ouvert", now, paper, closing=True, why="oubli"
    )
    shown = ShowReport(SPRING, now).run(front.place, tools([]))
    assert (shown.closed, shown.has_changed) == (2, False)
    assert (shown.report.version, shown.report.why) == (2, "oubli")
