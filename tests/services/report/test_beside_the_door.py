"""A report reads on a connection of its own, and the door goes on meanwhile."""

from contextlib import closing
from itertools import count

from kiosk.domain.outcome import Arrived, Failed
from kiosk.impact.period import Period
from kiosk.services.open_place import open_place
from kiosk.services.report import report
from kiosk.store.sqlite import FIXED, LIBRARY
from tests.impact.build import value
from tests.services.front import Front

QUARTER = Period(2026, 4)


def test_whoever_comes_in_while_a_report_is_read_is_noted_at_once(front: Front) -> None:
    """And is not in that report: it is read at one instant. (An older library makes a door wait.)"""
    front.enter(0)
    steps, outcomes = count(), []

    def step() -> int:
        if next(steps) == 20:  # well under way
            outcomes.append(front.scan(1).outcome)
        return 0

    with closing(open_place(front.place.folder, front.place.catalogue)) as reader:
        reader.store.db.set_progress_handler(step, 10)
        told = report(reader, QUARTER, front.now)
        reader.store.db.set_progress_handler(None, 0)
        assert [type(outcome) for outcome in outcomes] == [Arrived if LIBRARY >= FIXED else Failed]
        assert value(told, "VISITES") == 1
        again = 2 if LIBRARY >= FIXED else 1
        assert value(report(reader, QUARTER, front.now), "VISITES") == again
