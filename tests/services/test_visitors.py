"""Finding visitors as people remember them, and what the team says of them."""

from datetime import date, timedelta

import pytest

from kiosk.domain.errors import BadInput
from kiosk.domain.visit import Role
from kiosk.services.hand_out import hand_out, replace_badge, revoke_badge
from kiosk.services.make_badges import alias_words
from kiosk.services.settings import FIRST_NAMES, change
from kiosk.services.visitors import (
    PAGE,
    Wanted,
    _plain,
    card,
    find_visitors,
    say_parents_informed,
    set_first_name,
    set_role,
    set_usual_activity,
)
from kiosk.store import badges
from kiosk.store.sqlite import connect_to_read
from tests.services.front import SENSITIVE, TODAY, Front, visit_of
from tests.services.hands import host, manager, told


def issue(front: Front, *aliases: str) -> list[str]:
    with front.place.store.writing():
        return [
            badges.issue(front.place.store, alias.encode().ljust(32)[:32], alias)
            for alias in aliases
        ]


def found(front: Front, text: str = "", **wanted: object) -> list[str | None]:
    page = find_visitors(front.place, Wanted(text, **wanted))  # type: ignore[arg-type]
    return [row.alias for row in page.rows]


def visitor(front: Front, badge: int = 0) -> str:
    ((one,),) = front.rows(f"SELECT visitor_id FROM visitor WHERE ordinal = {badge + 1}")
    return str(one)


@pytest.mark.parametrize(
    ("typed", "aliases"),
    [
        ("écu", ["Écureuil doré", "Écureuil vif"]),
        ("ECU", ["Écureuil doré", "Écureuil vif"]),
        ("  ecureuil   d ", ["Écureuil doré"]),
        ("dor", ["Clé dorée", "Écureuil doré"]),
        ("rouge", ["Rouge-gorge vif", "Pomme rouge"]),
        ("vif", ["Écureuil vif", "Rouge-gorge vif"]),
        ("paquerette", ["Pâquerette rêveuse 512"]),
        ("Rêveuse 5", ["Pâquerette rêveuse 512"]),
        ("zèbre", []),
        ("%", []),
        ("' OR 1=1", []),
    ],
)
def test_an_alias_is_found_by_the_beginning_of_either_word(
    front: Front, typed: str, aliases: list[str]
) -> None:
    with front.place.store.writing():
        front.place.store.db.execute("DELETE FROM badge")
    issue(
        front,
        *("Écureuil vif", "Écureuil doré", "Clé dorée", "Pomme rouge", "Rouge-gorge vif"),
        "Pâquerette rêveuse 512",
    )
    assert sorted(found(front, typed), key=str) == sorted(aliases, key=str)
    with front.place.store.writing():  # as the fixture's own badges are gone, so are their visitors
        front.place.store.db.execute(
            "DELETE FROM visitor WHERE visitor_id NOT IN (SELECT visitor_id FROM badge)"
        )


def test_every_word_of_an_alias_can_be_typed_without_accents(front: Front) -> None:
    words = alias_words()
    every = [
        *words.masculine,
        *words.feminine,
        *(form for pair in words.adjectives for form in pair),
    ]
    store = front.place.store
    store.db.execute("CREATE TEMP TABLE word (alias TEXT)")
    (sql,) = store.db.execute("SELECT sql FROM sqlite_master WHERE name = 'badge'").fetchone()
    plain = sql[sql.index("lower(") : sql.index(") VIRTUAL")]
    for word in every:
        (kept,) = store.db.execute(f"SELECT {plain} FROM (SELECT ? AS alias)", [word]).fetchone()
        assert kept == _plain(word)
        assert kept.isascii()


def test_a_scanned_or_typed_code_finds_its_visitor_and_nobody_else(front: Front) -> None:
    code = front.codes[1]
    typed = f" {code[:4].lower()} {code[4:8]} {code[8:12]} {code[12:]} "
    for text in (code, typed):
        (row,) = find_visitors(front.place, Wanted(text)).rows
        assert row.id == visitor(front, 1)
    lost = replace_badge(front.place, visitor(front, 1), host(front))
    assert lost.code != code
    (row,) = find_visitors(front.place, Wanted(code)).rows
    assert row.id == visitor(front, 1), "a lost badge that was found tells whose it was"
    with_another = code[:-1] + ("B" if code[-1] != "B" else "C")
    assert find_visitors(front.place, Wanted(with_another)).rows == []


def test_without_a_word_those_who_came_last_come_first(front: Front) -> None:
    front.enter(2)
    front.wait(days=1)
    front.enter(0)
    front.wait(days=1)
    (unused,) = issue(front, "Loutre agile")
    page = find_visitors(front.place, Wanted())
    assert [row.id for row in page.rows] == [
        visitor(front, 0),
        visitor(front, 2),
        unused,
        visitor(front, 1),
    ]
    assert [row.last_day for row in page.rows] == [TODAY + timedelta(days=1), TODAY, None, None]
    assert found(front, unused=True) == [page.rows[2].alias, page.rows[3].alias]


def test_who_came_on_a_day_is_found_by_the_day(front: Front) -> None:
    front.enter(1)
    front.wait(minutes=5)
    front.enter(0)
    front.wait(days=1)
    front.undo(front.enter(2))
    page = find_visitors(front.place, Wanted(day=TODAY))
    assert [row.id for row in page.rows] == [visitor(front, 0), visitor(front, 1)]
    alias = page.rows[0].alias
    assert alias is not None
    assert found(front, alias.split()[0], day=TODAY)[0] == alias
    assert found(front, front.codes[2], day=TODAY) == []
    assert found(front, front.codes[1], day=TODAY) == [page.rows[1].alias]
    assert found(front, day=date(2020, 1, 1)) == []


def test_a_badge_that_opens_nothing_is_not_waiting_in_a_drawer(front: Front) -> None:
    (badge,) = badges.badges_of(front.place.store, visitor(front, 1))
    revoke_badge(front.place, badge.hash, host(front))
    assert {row.id for row in find_visitors(front.place, Wanted(unused=True)).rows} == {
        visitor(front, 0),
        visitor(front, 2),
    }
    row = next(
        row for row in find_visitors(front.place, Wanted()).rows if row.id == visitor(front, 1)
    )
    assert not row.has_badge


def test_pages_follow_each_other_without_gap_or_repeat(front: Front) -> None:
    issue(front, *(f"Loutre agile {number}" for number in range(120)))
    front.enter(0)
    shown: list[str] = []
    while True:
        page = find_visitors(front.place, Wanted(), skipped=len(shown))
        shown += [row.id for row in page.rows]
        if not page.more:
            break
        assert len(page.rows) == PAGE
    assert len(shown) == len({*shown}) == 123


@pytest.mark.parametrize(
    "wanted",
    [Wanted(), Wanted("loutre"), Wanted("agile"), Wanted(day=TODAY), Wanted(unused=True)],
    ids=["all", "first word", "second word", "day", "unused"],
)
def test_a_page_is_found_by_index(front: Front, wanted: Wanted) -> None:
    """Nothing is sorted but a day's visits, and no table of visits or badges is read whole."""
    said: list[str] = []
    front.place.store.db.set_trace_callback(said.append)
    find_visitors(front.place, wanted)
    front.place.store.db.set_trace_callback(None)
    reader = connect_to_read(front.place.folder.database)
    listed = [sql for sql in said if sql.startswith("SELECT visitor_id FROM")]
    assert listed
    for sql in listed:
        plan = [row[3] for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}")]
        read_whole = [step for step in plan if step in ("SCAN badge", "SCAN visit")]
        assert not read_whole, plan
        if wanted.day is None:
            assert not [step for step in plan if "FOR ORDER BY" in step], plan
    reader.close()


# What the team says of a visitor


def test_a_card_tells_of_a_visitor_all_but_their_answers(front: Front) -> None:
    made = hand_out(front.place, host(front))
    one = find_visitors(front.place, Wanted(made.code)).rows[0]
    shown = card(front.place, one.id)
    assert (shown.visitor, shown.first_name) == (one, None)
    assert [badge.alias for badge in shown.badges] == [made.alias]
    with pytest.raises(BadInput, match=r"visitors\.gone"):
        card(front.place, "0" * 32)


def test_a_role_holds_from_the_next_arrival_on(front: Front) -> None:
    set_role(front.place, visitor(front), Role.VOLUNTEER, host(front))
    set_role(front.place, visitor(front), Role.VOLUNTEER, host(front))
    assert visit_of(front.scan(0)).role is Role.VOLUNTEER
    assert [act for act, _, _ in told(front)] == ["visitor.role"]


def test_a_visit_begins_with_what_its_visitor_usually_comes_for(front: Front) -> None:
    set_usual_activity(front.place, visitor(front), "E02", host(front))
    first = front.scan(0)
    assert visit_of(first).activity == "E02"
    assert visit_of(front.choose(first, "E01")).activity == "E01", "and they may say otherwise"
    assert visit_of(front.scan(1)).activity == "Z00"
    set_usual_activity(front.place, visitor(front), None, host(front))
    front.wait(days=1)
    assert visit_of(front.scan(0)).activity == "Z00"


@pytest.mark.parametrize("change", [{"archived": True}, {"sensitive": True}])
def test_a_habit_that_is_no_longer_offered_is_no_arrival(
    front: Front, change: dict[str, bool]
) -> None:
    set_usual_activity(front.place, visitor(front), "E02", host(front))
    front.change("E02", **change)
    arrived = visit_of(front.scan(0))
    assert (arrived.activity, arrived.visitor) == ("Z00", visitor(front))


@pytest.mark.parametrize(
    ("code", "key"),
    [("NOPE", "activity.unknown"), ("E01", "activity.archived"), (SENSITIVE, "visitors.sensitive")],
)
def test_what_cannot_be_a_habit_is_refused(front: Front, code: str, key: str) -> None:
    front.change("E01", archived=True)
    with pytest.raises(BadInput) as caught:
        set_usual_activity(front.place, visitor(front), code, host(front))
    assert caught.value.key == key
    assert told(front) == []


def test_parents_can_be_ticked_later_and_unticked(front: Front) -> None:
    for informed in (True, True, False):
        say_parents_informed(front.place, visitor(front), informed, host(front))
        assert card(front.place, visitor(front)).visitor.parents_informed is informed
    assert len(told(front)) == 2


# First names: off, apart, forgotten


def test_no_first_name_is_kept_until_the_manager_wants_them(front: Front) -> None:
    with pytest.raises(BadInput, match=r"visitors\.no_first_names"):
        set_first_name(front.place, visitor(front), "Awa", host(front))
    assert front.count("first_name") == 0
    change(front.place, FIRST_NAMES, True, manager(front))
    set_first_name(front.place, visitor(front), "  Awa   Marie ", host(front))
    assert card(front.place, visitor(front)).first_name == "Awa Marie"
    assert "Awa" not in str(front.rows("SELECT act, thing FROM audit"))
    set_first_name(front.place, visitor(front), "", host(front))
    assert card(front.place, visitor(front)).first_name is None


@pytest.mark.parametrize("name", ["x" * 41, "a\tb\x07", "06 12 34 56 78", "Awa1"])
def test_what_is_no_first_name_is_refused(front: Front, name: str) -> None:
    change(front.place, FIRST_NAMES, True, manager(front))
    with pytest.raises(BadInput, match=r"visitors\.first_name"):
        set_first_name(front.place, visitor(front), name, host(front))


def test_switched_off_first_names_are_forgotten_down_to_the_bytes(front: Front) -> None:
    change(front.place, FIRST_NAMES, True, manager(front))
    set_first_name(front.place, visitor(front), "Zdzisława", host(front))
    database = front.place.folder.database
    kept = "Zdzisława".encode()
    assert kept in database.read_bytes() + database.with_name("parvis.db-wal").read_bytes()
    change(front.place, FIRST_NAMES, False, manager(front))
    assert card(front.place, visitor(front)).first_name is None
    assert kept not in database.read_bytes() + database.with_name("parvis.db-wal").read_bytes()
    change(front.place, FIRST_NAMES, True, manager(front))
    assert card(front.place, visitor(front)).first_name is None


def test_a_first_name_goes_with_its_visitor(front: Front) -> None:
    change(front.place, FIRST_NAMES, True, manager(front))
    set_first_name(front.place, visitor(front), "Awa", host(front))
    with front.place.store.writing():
        front.place.store.db.execute("DELETE FROM visitor WHERE visitor_id = ?", [visitor(front)])
    assert front.count("first_name") == 0
