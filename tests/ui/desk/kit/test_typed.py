"""Times, dates and numbers are read as people write them, and refused rather than guessed."""

from datetime import date, time

import pytest

from kiosk.ui.desk.kit.typed import read_date, read_number, read_time

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "text", ["9:05", "09:05", "9h05", "9 h 05", " 9H05 ", "9.05", "905", "0905"]
)
def test_a_time_is_read_as_people_write_it(text: str) -> None:
    assert read_time(text) == time(9, 5)


@pytest.mark.parametrize("text", ["9", "9h", "9 h", "09:", "900"])
def test_a_full_hour_needs_no_minutes(text: str) -> None:
    assert read_time(text) == time(9)


@pytest.mark.parametrize("text", ["", "24:00", "9:60", "9:5", "neuf", "12345", "9:05:00", "-9"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize("text", ["14/10/2026", "14/10/26", "14.10.2026", "14-10-26", "2026-10-14"])
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert read_date(text, TODAY) == date(2026, 10, 14)


def test_a_date_without_a_year_is_the_last_one_that_has_come() -> None:
    assert read_date("30/11", TODAY) == TODAY
    assert read_date("1/12", TODAY) == date(2025, 12, 1)
    assert read_date("29/2", TODAY) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "text", ["", "31/9", "30/2/2026", "2026-13-01", "hier", "14/10/123", "31/2"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize(("text", "number"), [("24", 24), (" 1 200 ", 1200), ("0", 0)])
def test_a_number_is_read(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["", "-1", "2,5", "1e3", "²", "1234567890"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None
