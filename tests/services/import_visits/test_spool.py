"""Lines come back in order, however many there are, and leave nothing behind."""

from pathlib import Path
from random import Random

from kiosk.services.import_visits.line import Kind, Line
from kiosk.services.import_visits.spool import RUN, Spool


def line(who: str, arrived_ms: int, text: str = "") -> Line:
    kind = Kind("E01", "BENEVOLE", 1, ("", "", "", ""))
    return Line(who, arrived_ms, text, 60, None, 0, "2026-07-14", kind)


def test_lines_come_back_by_who_then_arrival_then_text(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    lines = [line("b", 1), line("a", 2), line("", 9), line("a", 1, "z"), line("a", 1, "y")]
    for one in lines:
        spool.add(tuple(one))
    assert list(spool) == [lines[2], lines[4], lines[3], lines[1], lines[0]]
    spool.close()


def test_more_lines_than_memory_should_hold_come_back_in_one_order(tmp_path: Path) -> None:
    chance = Random(1)
    lines = [line(f"{chance.randrange(900)}", chance.randrange(50)) for _ in range(2 * RUN + 7)]
    spool = Spool(tmp_path)
    for one in lines:
        spool.add(tuple(one))
    assert list(spool) == sorted(lines)
    assert list(tmp_path.iterdir()) == []  # not even while it is open
    spool.close()


def test_without_a_line_there_is_nothing(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    assert list(spool) == []
    spool.close()
