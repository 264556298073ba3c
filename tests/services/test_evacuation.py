"""The roll of an evacuation."""

from dataclasses import replace

from kiosk.services.audit import Act, By, trail
from kiosk.services.evacuation import Meanwhile, Roll, call_roll, end_roll, looked_up, meanwhile
from kiosk.services.staff import StaffRole
from tests.services.front import SENSITIVE, TODAY, Front
from tests.services.import_visits.build import bring


def called(roll: Roll) -> dict[str, tuple[int, int, list[int]]]:
    """By activity: how many are called, how many are counted one by one, and the groups."""
    return {
        section.activity.code: (
            len(section.called),
            len(section.alone),
            [group.persons for group in section.groups],
        )
        for section in roll.sections
    }


def test_badges_are_called_and_all_others_counted(front: Front) -> None:
    front.enter(0)
    front.enter(1, "A01")
    front.come_in("E02")
    front.come_in("E02")
    front.come_in("E02", persons=12)
    front.come_in(SENSITIVE)
    gone = front.come_in("A01")
    front.wait(minutes=3)
    front.leave(gone)
    roll = call_roll(front.place, front.now)
    assert called(roll) == {"E02": (1, 2, [12]), "A01": (1, 0, []), SENSITIVE: (0, 1, [])}
    assert roll.persons == front.present == 17
    assert sum(roll.visits.values()) == 17


def test_those_who_are_called_stand_as_one_looks_a_word_up(front: Front) -> None:
    for badge in range(len(front.codes)):
        front.enter(badge)
        front.wait(minutes=1)
    (section,) = call_roll(front.place, front.now).sections
    aliases = [one.alias for one in section.called]
    assert len(aliases) == len(front.codes)
    assert aliases == sorted(aliases, key=looked_up)
    words = ["fauvette", "Écureuil", "œillet", "Orme", "dauphin", "Ébène"]
    assert sorted(words, key=looked_up) == [
        *("dauphin", "Ébène", "Écureuil", "fauvette", "œillet", "Orme"),
    ]


def test_nobody_is_in_is_a_roll_too(front: Front) -> None:
    roll = call_roll(front.place, front.now)
    assert (roll.persons, roll.sections) == (0, ())


def test_the_roll_stays_as_it_was_and_tells_what_was_noted_meanwhile(front: Front) -> None:
    first = front.enter(0)
    front.come_in("E02", persons=3)
    roll = call_roll(front.place, front.now)
    assert meanwhile(front.place, roll, front.now) == Meanwhile(0, 0)
    front.wait(minutes=1)
    front.leave(first)
    front.come_in("A01", persons=2)
    assert meanwhile(front.place, roll, front.now) == Meanwhile(2, 1)
    assert roll.persons == 4
    front.wait(days=1)
    assert meanwhile(front.place, roll, front.now) == Meanwhile(0, 4)


def test_somebody_who_was_brought_by_an_import_and_has_no_badge_is_counted(front: Front) -> None:
    bring(front.place, f"badge;arrivee;activite\nM-17;{TODAY}T09:00;E02\n")
    assert called(call_roll(front.place, front.now)) == {"E02": (0, 1, [])}


def test_its_end_leaves_a_line_with_how_many_were_seen(front: Front) -> None:
    front.come_in("E02", persons=23)
    roll = call_roll(front.place, front.now)
    front.wait(minutes=9)
    by = By(StaffRole.HOST, replace(front.now))
    end_roll(front.place, by, roll, 22)
    (line,) = trail(front.place, front.now)
    assert (line.role, line.act, line.thing) == (StaffRole.HOST, Act.EVACUATION_CALLED, "22/23")
