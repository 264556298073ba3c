"""Looking visits up at the desk."""

from datetime import date, timedelta

import pytest

from kiosk.domain.badge import keyed_hash
from kiosk.domain.corrections import Reason
from kiosk.domain.visit import ExitBy
from kiosk.services import check_in
from kiosk.services.corrections.closing import close_past_days
from kiosk.services.corrections.find import Page, Search, find
from kiosk.services.corrections.merge import cancel
from kiosk.services.import_visits.people import reference_hash
from kiosk.store import badges, search
from tests.services.corrections.desk import Desk
from tests.services.front import SENSITIVE, visit_of

MONDAY = date(2026, 11, 16)
ALIASES = ("Écureuil bleu", "Renard doré", "Mésange bleue")


@pytest.fixture
def week(desk: Desk) -> Desk:
    """Three named badges, and some visits from the Monday before to today."""
    store = desk.place.store
    for number, alias in enumerate(ALIASES):
        store.db.execute(
            "UPDATE badge SET alias = ? WHERE visitor_id = ?", [alias, desk.visitor(number)]
        )
    for day in range(5):
        for badge in range(3):
            desk.add(
                f"{9 + badge:02}:00",
                f"{9 + badge:02}:30",
                day=MONDAY + timedelta(days=day),
                visitor=desk.visitor(badge),
                activity="E02" if badge else "E01",
            )
    desk.add("10:15", "12:00", day=MONDAY, persons=12, activity="L01")
    desk.add("10:30", "12:00", day=MONDAY, activity=SENSITIVE)
    return desk


def found(desk: Desk, first: date = MONDAY, last: date | None = None, **wanted: object) -> Page:
    return find(desk.place, Search(first, last or desk.today, **wanted))  # type: ignore[arg-type]


def seen(desk: Desk, page: Page) -> list[tuple[int, str | None, str | None]]:
    """Day of the month, time and alias of each row."""
    return [(row.visit.day.day, desk.clock(row.visit.arrived), row.alias) for row in page.rows]


def test_a_day_is_told_the_newest_first(week: Desk) -> None:
    *_, first = rows = seen(week, found(week, MONDAY, MONDAY))
    assert first == (16, "09:00", "Écureuil bleu")
    assert rows[:2] == [(16, "11:00", "Mésange bleue"), (16, "10:15", None)]
    assert [time for _, time, _ in rows[2:4]] == ["10:00", "10:00"]
    assert len(found(week).rows) == 17


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("écu", {"Écureuil bleu"}),
        ("ECUREUIL", {"Écureuil bleu"}),
        ("  écureuil   b", {"Écureuil bleu"}),
        ("bl", {"Écureuil bleu", "Mésange bleue"}),
        ("bleue", {"Mésange bleue"}),
        ("dore", {"Renard doré"}),
        ("enard", set()),
        ("hibou", set()),
    ],
)
def test_an_alias_is_found_by_the_beginning_of_its_words(
    week: Desk, typed: str, expected: set[str]
) -> None:
    assert {row.alias for row in found(week, badge=typed).rows} == expected


def test_a_badge_is_found_by_its_code_and_a_visitor_by_their_number(week: Desk) -> None:
    code = week.front.codes[1]
    assert {row.alias for row in found(week, badge=code.lower()).rows} == {ALIASES[1]}
    assert {row.alias for row in found(week, visitor=week.visitor(2)).rows} == {ALIASES[2]}
    assert found(week, badge="écu", visitor=week.visitor(2)).rows == ()
    assert len(found(week, badge="mes", visitor=week.visitor(2)).rows) == 5
    store = week.place.store
    store.db.execute("DELETE FROM badge WHERE code_hash = ?", [keyed_hash(code, week.place.key)])
    assert found(week, badge=code).rows == ()
    badges.issue_again(store, week.visitor(1), keyed_hash(code, week.place.key), ALIASES[1])


def test_activities_and_groups_are_looked_for_alone_or_with_the_rest(week: Desk) -> None:
    assert {row.visit.activity for row in found(week, activity="E01").rows} == {"E01"}
    assert len(found(week, MONDAY, MONDAY, activity="E02").rows) == 2
    assert len(found(week, activity="E02", badge="bl").rows) == 5
    assert [row.visit.persons for row in found(week, groups=True).rows] == [12]
    assert found(week, groups=True, activity="E02").rows == ()
    assert found(week, groups=True, badge="bl").rows == ()


def test_pages_follow_each_other_without_gap_or_repetition(week: Desk) -> None:
    for wanted in (
        Search(MONDAY, week.today),
        Search(MONDAY, week.today, activity="E02"),
        Search(MONDAY, week.today, badge="bl"),
    ):
        everything = find(week.place, wanted).rows
        pages, after = list[Page](), None
        while not pages or pages[-1].has_more:
            pages.append(find(week.place, wanted, after, most=4))
            after = pages[-1].rows[-1]
        assert tuple(row for page in pages for row in page.rows) == everything
        assert {len(page.rows) for page in pages[:-1]} == {4}


@pytest.mark.parametrize("most", [1, 2, 3, 5, 9])
def test_the_newest_of_a_few_visitors_are_found_however_unevenly_they_came(
    week: Desk, most: int
) -> None:
    for minute in range(10, 50, 8):
        week.add(f"12:{minute}", f"12:{minute + 4}", visitor=week.visitor(2))
    week.add("13:00", "13:10", visitor=week.visitor(0))
    everything = [row for row in found(week).rows if row.alias in (ALIASES[0], ALIASES[2])]
    wanted = Search(MONDAY, week.today, badge="bl")
    assert list(find(week.place, wanted, most=most).rows) == everything[:most]
    after = everything[most - 1]
    assert list(find(week.place, wanted, after, most).rows) == everything[most : 2 * most]


def test_many_visitors_are_looked_for_together(week: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    one_by_one = found(week, badge="bl"), found(week, badge="bl", activity="E01")
    monkeypatch.setattr(search, "_FEW", 1)
    assert (found(week, badge="bl"), found(week, badge="bl", activity="E01")) == one_by_one


def test_what_was_cancelled_is_shown_on_request_only(week: Desk) -> None:
    row = found(week, badge="dor").rows[0]
    cancel(week.place, week.by, week.seen(row.visit), Reason.ERROR)
    assert row.visit.id not in {one.visit.id for one in found(week).rows}
    assert [one.visit.id for one in found(week, cancelled=True).rows] == [row.visit.id]
    assert [one.visit.id for one in found(week, cancelled=True, badge="dor").rows] == [row.visit.id]
    assert found(week, cancelled=True, groups=True).rows == ()


def test_a_row_says_whether_the_desk_has_said_something_of_it(week: Desk) -> None:
    arrived = visit_of(week.front.enter(0))
    (row,) = found(week, week.today).rows
    assert (row.visit, row.is_touched) == (arrived, False)
    week.change(row.visit, activity="E01")
    (row,) = found(week, week.today).rows
    assert (row.visit.activity, row.is_touched) == ("E01", True)


def test_people_without_badge_are_looked_for_by_themselves(week: Desk) -> None:
    rows = found(week, MONDAY, MONDAY, unbadged=True).rows
    assert [(row.visit.visitor, row.visit.persons) for row in rows] == [(None, 12), (None, 1)]
    assert len(found(week, unbadged=True, groups=True).rows) == 1
    assert found(week, unbadged=True, badge="bl").rows == ()


def test_exits_that_nobody_noted_or_that_may_be_another_s_are_looked_for(week: Desk) -> None:
    week.front.wait(days=-1)
    forgotten = visit_of(week.front.enter(0))
    week.front.wait(days=1)
    close_past_days(week.place, week.front.now)
    inside = visit_of(week.front.enter(1))
    guessed = visit_of(week.front.come_in("E02"))
    gone = check_in.leave_without_badge(week.place, "E02", week.front.now)
    assert visit_of(gone).left_by is ExitBy.COUNT
    rows = found(week, unsure=True).rows
    assert {row.visit.id for row in rows} == {forgotten.id, inside.id, guessed.id}
    assert [row.visit.id for row in found(week, unsure=True, badge="ecu").rows] == [forgotten.id]


def test_a_visitor_is_found_by_the_reference_of_an_import(week: Desk) -> None:
    db = week.place.store.db
    ((device,),) = db.execute("SELECT device_id FROM device").fetchall()
    db.execute("INSERT INTO batch (number, device_id, complete) VALUES (1, ?, 1)", [device])
    hashed = reference_hash("Adh 2041", week.place.key)
    db.execute("INSERT INTO membership VALUES (?, ?, 1)", [hashed, week.visitor(1)])
    assert {row.alias for row in found(week, badge="Adh  2041 ").rows} == {ALIASES[1]}
    assert found(week, badge="Adh 204").rows == ()
