"""The end of the day, and of the days while the machine was off."""

from datetime import timedelta

from kiosk.domain.clock import Reading
from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.period import Period
from kiosk.services.corrections.closing import AT_ONCE, close_past_days, everyone_gone
from kiosk.services.corrections.merge import undo
from kiosk.services.presence import presence
from kiosk.services.report import report
from kiosk.services.today import today
from tests.services.corrections.desk import Desk
from tests.services.front import SENSITIVE, visit_of
from tests.services.import_visits.build import bring


def closed(desk: Desk) -> int | None:
    return close_past_days(desk.place, desk.front.now)


def here(desk: Desk) -> list[str]:
    return [visit.id for visit in presence(desk.place, desk.front.now).visits]


def test_everyone_is_gone_in_one_deed(desk: Desk) -> None:
    desk.front.enter(0)
    desk.front.come_in("E01", persons=12)
    desk.front.come_in(SENSITIVE)
    desk.front.wait(hours=5, minutes=10)
    done = everyone_gone(desk.place, desk.by, here(desk))
    assert desk.front.present == 0
    assert {visit.left_by for visit in done.visits} == {ExitBy.DESK}
    assert sorted(desk.clock(visit.left) or "" for visit in done.visits) == [
        "19:00",
        "19:10",
        "19:10",
    ]
    assert done.deed is not None
    undo(desk.place, desk.by, done.deed)
    assert desk.front.present == 14


def test_who_came_in_after_the_list_was_shown_is_still_in(desk: Desk) -> None:
    first = desk.front.enter(0)
    desk.front.enter(1)
    shown = here(desk)
    desk.front.wait(minutes=1)
    left = visit_of(desk.front.leave(first))
    late = visit_of(desk.front.enter(2))
    desk.front.wait(minutes=1)
    everyone_gone(desk.place, desk.by, [*shown, "f" * 32])
    assert here(desk) == [late.id]
    assert desk.row(left) == left
    assert everyone_gone(desk.place, desk.by, shown).deed is None


def test_forgotten_exits_are_closed_once_the_day_is_over(desk: Desk) -> None:
    visit = visit_of(desk.front.enter(0))
    assert closed(desk) == 0
    desk.front.wait(hours=13, minutes=59)
    assert closed(desk) == 0
    desk.front.wait(minutes=1)
    assert closed(desk) == 1
    now = desk.row(visit)
    assert (desk.times(visit), now.left_by, now.known_exit) == (
        ("14:00", "20:00"),
        ExitBy.CLOSING,
        None,
    )
    assert closed(desk) == 0


def test_who_came_after_closing_time_may_have_stayed_until_four(desk: Desk) -> None:
    desk.front.wait(hours=7)
    late = visit_of(desk.front.enter(0))
    desk.front.wait(minutes=2)
    hidden = visit_of(desk.front.come_in(SENSITIVE))
    desk.front.wait(days=1)
    assert closed(desk) == 2
    assert desk.times(late) == ("21:00", "04:00")
    assert desk.times(hidden) == ("21:00", "04:00")


def test_days_of_a_machine_that_was_off_are_closed_a_few_visits_at_a_time(desk: Desk) -> None:
    days: list[Visit] = []
    for _ in range(3):
        days += [visit_of(desk.front.come_in("E02")) for _ in range(AT_ONCE // 2)]
        desk.front.wait(days=1)
    desk.front.wait(days=9)
    desk.front.reopen()
    assert [closed(desk) for _ in range(3)] == [AT_ONCE, AT_ONCE // 2, 0]
    for visit in days:
        now = desk.row(visit)
        assert now.left is not None
        assert (now.day, desk.clock(now.left)) == (visit.day, "20:00")
        assert now.left - now.arrived == timedelta(hours=6)


def test_no_figure_changes_when_a_forgotten_exit_is_closed(desk: Desk) -> None:
    """It is as unknown as before: a part of the day that only closing time bounds."""
    for number in range(3):
        arrived = desk.front.enter(number)
        desk.front.wait(minutes=90)
        if number:
            desk.front.leave(arrived)
    desk.front.wait(days=60)
    period = Period.parse("2026-T4")
    before = report(desk.place, period, desk.front.now).figures
    assert closed(desk) == 1
    assert report(desk.place, period, desk.front.now).figures == before


def test_a_correction_opens_a_closed_day_again_and_the_next_start_closes_it(desk: Desk) -> None:
    visit = visit_of(desk.front.enter(0))
    desk.front.wait(days=1)
    assert closed(desk) == 1
    desk.change(visit, left=desk.wall("16:30", visit.day))
    assert desk.row(visit).known_exit is not None
    assert closed(desk) == 0
    desk.change(visit, stays=True)
    assert closed(desk) == 1


def test_a_clock_that_cannot_be_right_closes_nothing(desk: Desk) -> None:
    desk.front.enter(0)
    desk.front.wait(days=1)
    drifted = Reading(desk.front.now.at, timedelta(minutes=3))
    assert close_past_days(desk.place, drifted) is None
    leapt = Reading(desk.front.now.at + timedelta(days=500))
    assert close_past_days(desk.place, leapt) is None
    assert closed(desk) == 1


def test_imported_visits_stay_as_their_file_tells_them(desk: Desk) -> None:
    bring(desk.place, "arrivee;activite\n2026-11-02T09:00;E02\n")
    assert desk.front.count("visit") == 1
    assert closed(desk) == 0


def test_the_live_page_follows(desk: Desk) -> None:
    desk.front.enter(0)
    desk.front.enter(1)
    desk.front.wait(hours=1)
    everyone_gone(desk.place, desk.by, here(desk))
    day = today(desk.place, desk.front.now)
    assert (day.total, day.entries, day.exits) == (0, 2, 2)
    assert [step.persons for step in day.steps] == [2, 0]
