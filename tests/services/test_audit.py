"""The trail of the desk: what was done, by which role; never a name, and not for ever."""

from datetime import timedelta

import pytest

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.services.audit import Act, By, manager_only, note, trail
from kiosk.services.old_files import SIX_MONTHS
from kiosk.services.staff import StaffRole
from kiosk.store.sqlite import sqlite3
from tests.services.front import Front
from tests.services.hands import host, manager, told


def write(front: Front, act: Act, **about: str) -> None:
    with front.place.store.writing():
        note(front.place, host(front), act, **about)


def visitor_of(front: Front, badge: int) -> str:
    ((visitor,),) = front.rows(f"SELECT visitor_id FROM visitor WHERE ordinal = {badge + 1}")
    return str(visitor)


def test_the_newest_is_told_first_with_role_local_time_and_alias(front: Front) -> None:
    write(front, Act.BADGE_REVOKED, visitor=visitor_of(front, 1))
    front.wait(minutes=5)
    with front.place.store.writing():
        note(front.place, manager(front), Act.SETTING_CHANGED, thing="theme")
    ((alias,),) = front.rows(
        "SELECT alias FROM badge JOIN visitor USING (visitor_id) WHERE ordinal = 2"
    )
    assert told(front) == [("setting.changed", "theme", None), ("badge.revoked", None, alias)]
    last, first = trail(front.place, front.now)
    assert (last.role, first.role) == (StaffRole.MANAGER, StaffRole.HOST)
    assert last.at.isoformat() == "2026-11-23T14:05:00+01:00"
    assert [line.act for line in trail(front.place, front.now, visitor=visitor_of(front, 1))] == [
        Act.BADGE_REVOKED
    ]


def test_it_is_read_a_page_at_a_time(front: Front) -> None:
    for number in range(7):
        write(front, Act.ACTIVITY_ADDED, thing=f"A{number}")
    pages = [trail(front.place, front.now, skipped=skipped, most=3) for skipped in (0, 3, 6)]
    assert [line.thing for page in pages for line in page] == [f"A{n}" for n in range(6, -1, -1)]


def test_it_is_read_by_role(front: Front) -> None:
    write(front, Act.BADGE_MADE)
    with front.place.store.writing():
        note(front.place, manager(front), Act.SETTING_CHANGED, thing="theme")
    for role, act in (
        (StaffRole.HOST, Act.BADGE_MADE),
        (StaffRole.MANAGER, Act.SETTING_CHANGED),
    ):
        assert [line.act for line in trail(front.place, front.now, role=role)] == [act]


def test_after_six_months_a_line_is_neither_told_nor_kept(front: Front) -> None:
    write(front, Act.LOGO_CHANGED)
    front.wait(days=SIX_MONTHS.days + 1)
    assert told(front) == []
    assert front.count("audit") == 1
    write(front, Act.LOGO_REMOVED)
    assert front.count("audit") == 1


def test_a_clock_that_cannot_be_right_makes_no_line_old(front: Front) -> None:
    front.enter()
    write(front, Act.LOGO_CHANGED)
    far = By(StaffRole.HOST, Reading(front.now.at + timedelta(days=3000)))
    with front.place.store.writing():
        note(front.place, far, Act.LOGO_REMOVED)
    assert front.count("audit") == 2


def test_an_erased_visitor_leaves_the_deed_and_not_to_whom(front: Front) -> None:
    visitor = visitor_of(front, 0)
    write(front, Act.VISITOR_ROLE, visitor=visitor)
    with front.place.store.writing():
        front.place.store.db.execute("DELETE FROM visitor WHERE visitor_id = ?", [visitor])
    assert told(front) == [("visitor.role", None, None)]
    assert front.rows("SELECT visitor_id FROM audit") == [(None,)]


def test_a_line_of_a_later_program_is_told_without_its_words(front: Front) -> None:
    with front.place.store.writing():
        front.place.store.db.execute(
            "INSERT INTO audit (at_ms, role, act) VALUES (?, 'host', 'moon.landed')",
            [int(front.now.at.timestamp() * 1000)],
        )
    assert [line.act for line in trail(front.place, front.now)] == [None]


def test_what_failed_leaves_no_line(front: Front) -> None:
    with pytest.raises(RuntimeError), front.place.store.writing():
        note(front.place, host(front), Act.LOGO_CHANGED)
        raise RuntimeError
    assert told(front) == []


def test_some_things_are_the_managers(front: Front) -> None:
    manager_only(manager(front))
    with pytest.raises(BadInput, match=r"desk\.manager_only"):
        manager_only(host(front))


@pytest.mark.parametrize(
    ("role", "act", "thing"),
    [("host", "a.b", ""), ("host", "a.b", "x" * 65), ("host", "Jeanne", None), ("me", "a.b", None)],
)
def test_the_table_takes_neither_other_roles_nor_sentences(
    front: Front, role: str, act: str, thing: str | None
) -> None:
    with pytest.raises(sqlite3.IntegrityError), front.place.store.writing():
        front.place.store.db.execute(
            "INSERT INTO audit (at_ms, role, act, thing) VALUES (0, ?, ?, ?)", [role, act, thing]
        )
