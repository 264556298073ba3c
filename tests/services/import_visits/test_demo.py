"""A year of the invented place, told to a file and brought into another place: the same report."""

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading, from_ms, to_ms
from kiosk.domain.visit import Visit
from kiosk.impact.period import Period
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.check import check
from kiosk.services.import_visits.checking import COLUMNS
from kiosk.services.import_visits.line import ANSWERS
from kiosk.services.invent import demo_place
from kiosk.services.invent.world import load_world
from kiosk.services.open_place import OpenPlace, set_up
from kiosk.services.report import report
from kiosk.store import activities, visits
from tests.services.import_visits.build import bring
from tests.services.report.written import publish

CATALOGUE = load_catalogue()
NOW = Reading(datetime(2026, 11, 24, 13, 32, tzinfo=UTC))


def told_to_a_file(place: OpenPlace) -> str:
    """All visits of a place, as a file of visits can tell them."""
    said = answers_by_visit(place)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(COLUMNS)
    for visit in all_visits(place):
        left = visit.left
        writer.writerow(
            [
                visit.visitor or "",
                visit.arrived.isoformat(),
                "" if left is None else left.isoformat(),
                visit.activity,
                visit.role.value,
                visit.persons,
                *(said[visit.id].get(question, "") for question in ANSWERS),
            ]
        )
    return out.getvalue()


def all_visits(place: OpenPlace) -> list[Visit]:
    return visits.between(place.store, date(2020, 1, 1), date(2026, 12, 31))


def answers_by_visit(place: OpenPlace) -> dict[str, dict[str, str]]:
    """What was answered: with its own visit, or with the one that its visitor was on."""
    arrivals: defaultdict[str, list[Visit]] = defaultdict(list)
    for visit in all_visits(place):
        arrivals[visit.visitor or ""].append(visit)
    said: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for visitor, visit_id, question, choice, at_ms in place.store.db.execute(
        "SELECT visitor_id, visit_id, question, choice, at_ms FROM answer"
        " WHERE choice IS NOT NULL ORDER BY at_ms"
    ):
        if visit_id is None:
            at = from_ms(at_ms)
            visit_id = max(
                (visit for visit in arrivals[visitor] if visit.arrived <= at),
                key=lambda visit: visit.arrived,
            ).id
        said[visit_id][question] = choice
    return said


def as_a_file_knows_it(place: OpenPlace) -> None:
    """What no file of visits tells: that an exit was only counted, and that some were not asked."""
    place.store.db.execute("UPDATE visit SET left_by = 'SCAN' WHERE left_by = 'DECOMPTE'")
    place.store.db.execute("UPDATE answer SET one_in = 1")


@dataclass
class Both:
    """The invented place, and the one into which its visits were brought."""

    direct: OpenPlace
    brought: OpenPlace
    lines: int


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    folder = tmp_path_factory.mktemp("both")
    demo = demo_place(DataFolder(folder / "direct"), CATALOGUE, NOW, lambda _done, _whole: None)
    world = load_world(CATALOGUE)
    brought = set_up(DataFolder(folder / "brought"), world.place, CATALOGUE)
    with brought.store.writing():
        activities.replace_activities(brought.store, world.activities(CATALOGUE.families))
    done = bring(brought, told_to_a_file(demo.place), now=NOW)
    assert done.faults.first == []
    assert done.added == done.lines
    as_a_file_knows_it(demo.place)
    yield Both(demo.place, brought, done.lines)
    demo.place.close()
    brought.close()


@pytest.mark.parametrize(
    ("period", "profile"),
    [("2026-T3", "excel-fr"), ("2026-T3", "ouvert"), ("2026-T4", "ouvert"), ("2025", "excel-fr")],
)
def test_the_report_of_imported_visits_is_the_report_made_directly(
    both: Both, tmp_path: Path, period: str, profile: str
) -> None:
    made = [
        publish(report(place, Period.parse(period), NOW), tmp_path / name, profile)
        for name, place in (("direct", both.direct), ("brought", both.brought))
    ]
    for direct, brought in zip(*made, strict=True):
        assert direct.name == brought.name
        assert direct.read_bytes() == brought.read_bytes(), direct.name


def test_all_of_it_came_in_and_is_sound(both: Both) -> None:
    health = check(both.brought, NOW)
    assert health.problems == ()
    assert health.visits == both.lines == len(all_visits(both.direct)) > 10_000


def test_each_visit_is_told_as_it_was(both: Both) -> None:
    """The place knows its visitors by other ids, and no file tells when a tile was tapped."""

    def shapes(place: OpenPlace) -> Counter[tuple[object, ...]]:
        return Counter(
            (
                *(to_ms(visit.arrived), visit.activity, visit.persons, visit.role.value),
                *(visit.day, visit.visitor is None, visit.left and to_ms(visit.left)),
                *(visit.until and to_ms(visit.until), visit.is_open),
            )
            for visit in all_visits(place)
        )

    assert shapes(both.brought) == shapes(both.direct)
