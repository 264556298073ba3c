"""Which periods are offered: those with visits, up to today's."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading
from kiosk.domain.visit import Role, Visit
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.services.report.periods import (
    Period,
    after,
    before,
    known_quarters,
    other,
    usual,
)
from kiosk.store import visits
from tests.impact.build import visit

NOW = Reading(datetime(2026, 11, 23, 13, tzinfo=UTC))
KNOWN = [Period(2025, 2), Period(2025, 4), Period(2026, 1), Period(2026, 4)]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    place = set_up(DataFolder(tmp_path / "place"), NewPlace("Essai", "fablab"), load_catalogue())
    yield place
    place.close()


def keep(place: OpenPlace, *told: Visit) -> None:
    with place.store.writing():
        visits.write(place.store, told)


def on(day: str) -> Visit:
    return visit("10:00", "11:00", day=day)


def test_a_new_place_knows_no_quarter(place: OpenPlace) -> None:
    assert list(known_quarters(place, NOW)) == []


def test_quarters_without_visits_are_left_out(place: OpenPlace) -> None:
    keep(place, on("2025-06-30"), on("2025-10-01"), on("2026-01-01"), on("2026-11-22"))
    assert list(known_quarters(place, NOW)) == KNOWN


def test_visits_that_were_undone_the_teams_and_those_to_come_open_no_quarter(
    place: OpenPlace,
) -> None:
    keep(
        place,
        replace(on("2025-03-01"), voided=True),
        visit("09:00", "17:00", day="2025-06-01", role=Role.TEAM),
        on("2026-07-14"),
        on("2027-01-02"),
    )
    assert list(known_quarters(place, NOW)) == [Period(2026, 3)]


def test_visits_of_an_import_under_way_are_not_there_yet(place: OpenPlace) -> None:
    db = place.store.db
    with place.store.writing():
        db.execute("INSERT INTO device (device_id, is_self) VALUES (?, 0)", ["d" * 32])
        db.execute("INSERT INTO batch (number, device_id) VALUES (1, ?)", ["d" * 32])
        visits.write_new(place.store, [visits.as_row(on("2026-07-14"))], 1)
    assert list(known_quarters(place, NOW)) == []


def test_one_begins_with_the_last_quarter_that_has_ended() -> None:
    assert usual(KNOWN, date(2026, 11, 23)) == Period(2026, 1)
    assert usual(KNOWN, date(2027, 1, 1)) == Period(2026, 4)
    assert usual([Period(2026, 4)], date(2026, 11, 23)) == Period(2026, 4)


def test_quarters_lead_to_quarters() -> None:
    assert before(KNOWN, Period(2026, 1)) == Period(2025, 4)
    assert after(KNOWN, Period(2026, 1)) == Period(2026, 4)
    assert before(KNOWN, Period(2025, 2)) is None
    assert after(KNOWN, Period(2026, 4)) is None


def test_years_lead_to_years() -> None:
    assert after(KNOWN, Period(2025)) == Period(2026)
    assert before(KNOWN, Period(2026)) == Period(2025)
    assert before(KNOWN, Period(2025)) is None


def test_a_quarter_leads_to_its_year_and_a_year_to_its_last_quarter() -> None:
    assert other(KNOWN, Period(2025, 2)) == Period(2025)
    assert other(KNOWN, Period(2025)) == Period(2025, 4)
