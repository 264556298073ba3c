"""Rows in, objects out: the place, its settings, activities, badges, answers and visits."""

from dataclasses import replace
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.hourly_rate import HourlyRate
from kiosk.domain.journal import Arrival, Choice, Exit, Voiding
from kiosk.domain.place import Place
from kiosk.domain.visit import ExitBy, Role
from kiosk.services.catalogue import load_catalogue
from kiosk.store import (
    activities,
    answers,
    badges,
    figures,
    hourly_rates,
    journal,
    places,
    staff,
    visits,
)
from kiosk.store.answers import Asked
from kiosk.store.sqlite import sqlite3
from kiosk.store.store import Store
from tests.store.chain import ANN, DAY, NINE, write

PLACE = Place(
    id="a" * 32,
    name="L’Établi",
    kind="fablab",
    zone=ZoneInfo("Indian/Reunion"),
    opens=time(9, 30),
    closes=time(23, 59),
    capacity=40,
)
FAMILIES = load_catalogue().families
BOB, CLO = "b" * 32, "c" * 32
HASH = b"h" * 32


def test_a_place_is_read_as_it_was_written_and_there_is_only_one(store: Store) -> None:
    assert places.read_place(store) is None
    for place in (PLACE, replace(PLACE, name="Autre", capacity=None)):
        places.write_place(store, place, bytes(32))
        assert places.read_place(store) == place
    with pytest.raises(sqlite3.IntegrityError):
        store.db.execute(
            "INSERT INTO place SELECT 2, place_id, '', '', '', '', '', 1, key_mark FROM place"
        )


@pytest.mark.parametrize("value", [True, 3, "dark", None, [1, 2], {"à": "l’heure"}])
def test_a_setting_keeps_its_value_and_its_kind(store: Store, value: object) -> None:
    assert places.setting(store, "x", "usual") == "usual"
    places.save_setting(store, "x", "before")
    places.save_setting(store, "x", value)
    assert places.setting(store, "x", "usual") == value


def test_activities_are_read_as_they_were_written_in_their_order(store: Store) -> None:
    written = load_catalogue().activities_for("social-place")
    for activity in reversed(written):
        activities.write_activity(store, activity)
    own = replace(
        written[0], code="COUTURE", position=99, names={"fr": "Couture"}, archived=True, capacity=6
    )
    activities.write_activity(store, own)
    assert tuple(activities.read_activities(store, FAMILIES).values()) == (*written, own)
    assert activities.read_activity(store, FAMILIES, "COUTURE") == own
    assert activities.read_activity(store, FAMILIES, "NOWHERE") is None
    activities.replace_activities(store, [own])
    assert list(activities.read_activities(store, FAMILIES)) == ["COUTURE"]


def test_a_badge_opens_the_visits_of_its_visitor_until_it_is_revoked(store: Store) -> None:
    visitor = badges.issue(store, HASH, "Renard bleu", Role.VOLUNTEER)
    other = badges.issue(store, b"i" * 32, "Mésange vive")
    assert badges.holder(store, HASH) == badges.Holder(
        visitor, 1, Role.VOLUNTEER, "Renard bleu", revoked=False
    )
    assert (badges.ordinal(store, visitor), badges.ordinal(store, other)) == (1, 2)
    assert badges.aliases(store) == {"Renard bleu", "Mésange vive"}
    assert badges.holder(store, HASH) is not None
    badges.revoke(store, HASH)
    holder = badges.holder(store, HASH)
    assert holder is not None
    assert holder.revoked
    assert badges.holder(store, HASH) is not None
    assert badges.alias_of(store, visitor) == "Renard bleu"
    assert badges.alias_of(store, "f" * 32) is None
    assert badges.holder(store, b"j" * 32) is None
    assert badges.holder(store, b"j" * 32) is None


def test_no_two_badges_share_a_hash(store: Store) -> None:
    badges.issue(store, HASH, "Renard bleu")
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        badges.issue(store, HASH, "Mésange vive")
    assert store.db.execute("SELECT count(*) FROM visitor").fetchone() == (1,)


def test_an_answer_belongs_to_a_badge_or_to_a_visit_never_to_both(store: Store) -> None:
    visitor = badges.issue(store, HASH, "Renard bleu")
    answers.write_answer(store, Asked(visitor, None), "genre", 1, "F", NINE, 1)
    answers.write_answer(store, Asked(None, "1" * 32), "genre", 1, None, NINE, 3)
    for nobody in (Asked(None, None), Asked(visitor, "1" * 32)):
        with pytest.raises(sqlite3.IntegrityError):
            answers.write_answer(store, nobody, "genre", 1, "F", NINE, 1)
    assert answers.asked_since(store, visitor, NINE)
    assert not answers.asked_since(store, visitor, NINE + timedelta(milliseconds=1))
    assert [row[:3] for row in figures.answers_of(store, [visitor])] == [(visitor, "genre", "F")]


def test_erasing_a_visitor_erases_badge_and_answers(store: Store) -> None:
    visitor = badges.issue(store, HASH, "Renard bleu")
    answers.write_answer(store, Asked(visitor, None), "genre", 1, "F", NINE, 1)
    store.db.execute("DELETE FROM visitor")
    for table in ("badge", "answer"):
        assert store.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_pins_and_the_pause_are_kept(store: Store) -> None:
    assert (staff.pin_hashes(store), staff.back_off(store)) == ({}, (0, 0))
    staff.write_pin(store, "host", "one")
    staff.write_pin(store, "host", "two")
    staff.write_back_off(store, 6, 123)
    staff.write_back_off(store, 7, 456)
    assert (staff.pin_hashes(store), staff.back_off(store)) == ({"host": "two"}, (7, 456))


# Visits


def test_a_row_says_what_the_fold_said(store: Store) -> None:
    write(store, "1", Arrival(DAY, 24, "A09", Role.LEADER, "ecole", 3), visitor=None, suspect=True)
    write(store, "1", Exit(ExitBy.COUNT), 90, visitor=None)
    visit = visits.by_id(store, "1" * 32)
    assert visit is not None
    assert (visit.persons, visit.activity, visit.role) == (24, "A09", Role.LEADER)
    assert (visit.group, visit.adults, visit.suspect, visit.voided) == ("ecole", 3, True, False)
    assert (visit.left, visit.left_by) == (NINE + timedelta(minutes=90), ExitBy.COUNT)
    assert visits.by_id(store, "f" * 32) is None


def test_those_under_way_are_told_newest_first_and_by_activity(store: Store) -> None:
    write(store, "1", Arrival(DAY))
    write(store, "2", Arrival(DAY, 12, "A09"), 5, visitor=None)
    write(store, "3", Arrival(DAY, activity="A09"), 6, visitor=BOB)
    write(store, "4", Arrival(DAY), 7, visitor=None)
    write(store, "4", Voiding("undone"), 8, visitor=None)
    write(store, "5", Arrival(DAY), 9, visitor=None)
    write(store, "5", Exit(ExitBy.DESK), 10, visitor=None)
    assert [visit.id[0] for visit in visits.present(store, DAY)] == ["3", "2", "1"]
    assert visits.present_by_activity(store, DAY) == {"A09": 13, "Z00": 1}
    assert [visit.id[0] for visit in visits.between(store, DAY, DAY)] == ["1", "2", "3", "5"]
    tomorrow = DAY + timedelta(days=1)
    assert visits.present(store, tomorrow) == visits.between(store, tomorrow, tomorrow) == []


def test_the_last_activity_is_that_of_the_last_earlier_day_on_which_one_was_said(
    store: Store,
) -> None:
    write(store, "1", Arrival(DAY))
    write(store, "1", Choice("A09"), 1)
    tomorrow, later = DAY + timedelta(days=1), DAY + timedelta(days=9)
    assert visits.last_activity(store, ANN, DAY) is None
    assert visits.last_activity(store, ANN, tomorrow) == "A09"
    assert visits.last_activity(store, ANN, later) == "A09"
    assert visits.last_activity(store, BOB, later) is None


def test_forgetting_an_event_tells_its_visit_anew(store: Store) -> None:
    write(store, "1", Arrival(DAY))
    write(store, "1", Choice("A09"), 1)
    write(store, "2", Arrival(DAY), 60)
    first = store.db.execute(
        "SELECT event_id FROM body JOIN envelope USING (event_id) ORDER BY seq"
    ).fetchall()
    with store.writing():
        visits.forget(store, [first[1][0], "f" * 32])
    visit = visits.by_id(store, "1" * 32)
    assert visit is not None
    assert visit.activity == "Z00"
    with store.writing():
        visits.forget(store, [first[2][0]])
    assert visits.by_id(store, "2" * 32) is None
    visit = visits.by_id(store, "1" * 32)
    assert visit is not None
    assert visit.is_open
    assert list(visits.differences(store)) == list(journal.broken_links(store)) == []


def test_tens_of_thousands_of_events_can_be_forgotten_at_once(store: Store) -> None:
    write(store, "1", Arrival(DAY))
    with store.writing():
        visits.forget(store, [f"{number:032x}" for number in range(40_000)])
    assert len(journal.redacted(store)) == 40_000


def test_of_those_seen_on_some_days_the_first_quarter_is_known(store: Store) -> None:
    write(store, "1", Arrival(DAY))
    write(store, "2", Arrival(date(2026, 2, 3)), visitor=BOB)
    write(store, "3", Arrival(DAY), 9, visitor=BOB)
    write(store, "4", Arrival(date(2025, 2, 3)), visitor=CLO)
    write(store, "5", Arrival(DAY), 9, visitor=None)
    assert figures.first_quarters(store, DAY, DAY) == {ANN: "2026-T4", BOB: "2026-T1"}
    assert figures.first_quarters(store, DAY - timedelta(days=9), DAY - timedelta(days=1)) == {}


def test_visits_undone_and_those_of_the_team_are_nobodys_first(store: Store) -> None:
    write(store, "1", Arrival(date(2026, 2, 3)))
    write(store, "1", Voiding("undone"), 1)
    write(store, "2", Arrival(date(2026, 5, 3), role=Role.TEAM), 9)
    write(store, "3", Arrival(DAY), 60)
    write(store, "4", Arrival(DAY, role=Role.TEAM), visitor=BOB)
    assert figures.first_quarters(store, DAY, DAY) == {ANN: "2026-T4"}


def test_of_each_quarter_the_last_day_of_a_badge_is_known(store: Store) -> None:
    for number, day in enumerate((date(2026, 1, 2), date(2026, 3, 31), date(2026, 4, 1)), 1):
        write(store, str(number), Arrival(day), number)
    write(store, "4", Arrival(date(2026, 2, 3), role=Role.TEAM), 9, visitor=BOB)
    write(store, "5", Arrival(date(2026, 2, 3)), 9, visitor=None)
    write(store, "6", Arrival(date(2026, 2, 3)), 9, visitor=CLO)
    write(store, "6", Voiding("undone"), 10, visitor=CLO)
    found = figures.last_days(store, date(2026, 1, 1), date(2026, 6, 30))
    assert sorted(found) == [(ANN, date(2026, 3, 31)), (ANN, date(2026, 4, 1))]
    assert figures.last_days(store, date(2026, 1, 1), date(2025, 12, 31)) == []


def test_a_first_visit_that_was_purged_is_remembered_by_its_quarter(store: Store) -> None:
    visitor = badges.issue(store, HASH, "Renard bleu")
    write(store, "1", Arrival(date(2024, 2, 3)), visitor=visitor)
    write(store, "2", Arrival(date(2025, 12, 3)), 60, visitor=visitor)
    write(store, "3", Arrival(DAY), 90, visitor=visitor)
    for year in (2025, 2026):
        with store.writing():
            figures.remember_first_quarters(store, date(year, 1, 1))
            store.db.execute("DELETE FROM visit WHERE day < ?", [f"{year}-01-01"])
    assert figures.first_quarters(store, DAY, DAY) == {visitor: "2024-T1"}


def test_answers_are_found_by_badge_or_by_visit_the_open_ones_left_out(store: Store) -> None:
    visitor, other = badges.issue(store, HASH, "Renard bleu"), badges.issue(store, b"i" * 32, "Pie")
    for number, (asked, choice) in enumerate(
        [
            (Asked(visitor, None), "H"),
            (Asked(visitor, None), None),
            (Asked(visitor, None), "F"),
            (Asked(other, None), "F"),
            (Asked(None, "1" * 32), "A"),
            (Asked(None, "1" * 32), None),
            (Asked(None, "2" * 32), "F"),
        ]
    ):
        at = NINE + timedelta(minutes=number)
        answers.write_answer(store, asked, "genre", 1, choice, at, 3 if asked.visit else 1)
    assert figures.answers_of(store, {visitor}) == [
        (visitor, "genre", "H", NINE),
        (visitor, "genre", "F", NINE + timedelta(minutes=2)),
    ]
    assert figures.answers_at(store, ["1" * 32]) == [("1" * 32, "genre", "A", 3)]
    assert figures.answers_of(store, []) == figures.answers_at(store, []) == []


@pytest.mark.parametrize(
    ("since", "cents", "charges"),
    [("2026-1-1", 1, 0), ("2026-01-01", 0, 0), ("2026-01-01", 1, -1), ("2026-01-01", 1, 10_001)],
)
def test_a_rate_that_makes_no_sense_is_not_kept(
    store: Store, since: str, cents: int, charges: int
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.db.execute("INSERT INTO hourly_rate VALUES (?, ?, ?)", [since, cents, charges])


def test_the_rates_of_a_place_are_read_by_their_days(store: Store) -> None:
    later, sooner = HourlyRate(date(2026, 6, 1), 1231), HourlyRate(date(2026, 1, 1), 1500, 3110)
    for rate in (later, replace(sooner, cents=1), sooner):
        hourly_rates.write_rate(store, rate)
    assert hourly_rates.read_rates(store) == [sooner, later]
