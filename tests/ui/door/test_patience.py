"""How long a screen waits, by a clock that the test moves."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.door.patience import ALREADY_IN, ASKING, DONE, DONE_WITH_OFFER, MESSAGE, Patience
from tests.ui.door.conftest import Clock


@pytest.fixture
def events(patience: Patience) -> list[str]:
    """What the patience said, in order."""
    said: list[str] = []
    patience.warned.connect(lambda left, whole: said.append(f"{left:g}/{whole:g}"))
    patience.eased.connect(lambda: said.append("eased"))
    patience.ran_out.connect(lambda: said.append("over"))
    return said


@pytest.fixture
def patience(qtbot: QtBot, clock: Clock) -> Patience:
    """A patience at its usual pace."""
    return Patience(clock)


def pass_time(patience: Patience, clock: Clock, seconds: float) -> None:
    clock.now += seconds
    patience.check()


def test_it_is_silent_for_45_seconds_then_warns_for_20(
    patience: Patience, clock: Clock, events: list[str]
) -> None:
    patience.start(ASKING)
    pass_time(patience, clock, 44.9)
    assert events == []
    pass_time(patience, clock, 0.1)
    pass_time(patience, clock, 19)
    assert events == ["20/20", "1/20"]
    pass_time(patience, clock, 1)
    assert events[-1] == "over"
    pass_time(patience, clock, 100)
    assert events.count("over") == 1


def test_a_minute_can_be_added_as_often_as_one_likes(
    patience: Patience, clock: Clock, events: list[str]
) -> None:
    patience.start(ASKING)
    pass_time(patience, clock, 50)
    for _ in range(12):
        patience.extend()
        assert events[-1] == "eased"
        pass_time(patience, clock, 59.9)
        assert events[-1] == "eased"
        pass_time(patience, clock, 10)
        assert events[-1].endswith("/20")
    assert "over" not in events


def test_a_touch_begins_anew(patience: Patience, clock: Clock, events: list[str]) -> None:
    patience.start(ASKING)
    pass_time(patience, clock, 50)
    patience.touched()
    assert events[-1] == "eased"
    pass_time(patience, clock, 44)
    assert events[-1] == "eased"


def test_done_shows_its_tape_for_5_seconds_and_stays_8_after_a_touch(
    patience: Patience, clock: Clock, events: list[str]
) -> None:
    patience.start(DONE)
    assert events == ["5/5"]
    pass_time(patience, clock, 4)
    patience.touched()
    pass_time(patience, clock, 7.9)
    assert "over" not in events
    pass_time(patience, clock, 0.1)
    assert events[-1] == "over"


@pytest.mark.parametrize(
    ("pace", "seconds"), [(DONE_WITH_OFFER, 20), (ALREADY_IN, 40), (MESSAGE, 8)]
)
def test_each_screen_has_its_time(
    patience: Patience, clock: Clock, events: list[str], pace: object, seconds: float
) -> None:
    patience.start(pace)  # type: ignore[arg-type]
    pass_time(patience, clock, seconds - 0.1)
    assert "over" not in events
    pass_time(patience, clock, 0.1)
    assert events[-1] == "over"


def test_home_waits_for_ever(patience: Patience, clock: Clock, events: list[str]) -> None:
    patience.start(ASKING)
    patience.start(None)
    pass_time(patience, clock, 1e6)
    patience.touched()
    patience.extend()
    assert events == []


@pytest.mark.parametrize(("factor", "seconds"), [(0.5, 32.5), (1.0, 65), (10.0, 650)])
def test_all_spans_can_be_stretched(
    qtbot: QtBot, clock: Clock, factor: float, seconds: float
) -> None:
    patience = Patience(clock, factor)
    over: list[int] = []
    patience.ran_out.connect(lambda: over.append(1))
    patience.start(ASKING)
    pass_time(patience, clock, seconds - 0.1)
    assert not over
    pass_time(patience, clock, 0.1)
    assert over


def test_it_can_be_switched_off(qtbot: QtBot, clock: Clock) -> None:
    patience = Patience(clock, None)
    patience.ran_out.connect(lambda: pytest.fail("it ran out"))
    patience.start(ASKING)
    pass_time(patience, clock, 1e6)
