"""Numbers, dates and lists as French has them."""

from datetime import date
from fractions import Fraction

import pytest

from kiosk.impact.period import Period
from kiosk.services.report.story import french

N, W = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (0, 0, "0"),
        (1842, 0, f"1{N}842"),
        (1234567, 0, f"1{N}234{N}567"),
        (Fraction(12345, 10), 1, f"1{N}234,5"),
        (Fraction(7, 2), 0, "4"),
        (Fraction(5, 2), 0, "2"),
        (3, 2, "3"),
        (Fraction(-3, 2), 1, "−1,5"),
        (Fraction(1, 1000), 2, "0"),
    ],
)
def test_numbers(value: Fraction | int, decimals: int, expected: str) -> None:
    assert french.number(value, decimals) == expected


def test_zeros_can_be_kept_where_numbers_stand_below_each_other() -> None:
    assert french.number(3, 1, keep_zeros=True) == "3,0"
    assert french.number(12, keep_zeros=True) == "12"


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        (Fraction(56, 100), f"56{N}%"),
        (1, f"100{N}%"),
        (0, f"0{N}%"),
        (Fraction(1, 1000), f"moins de 1{N}%"),
        (Fraction(1, 200), f"0{N}%"),
        (Fraction(6, 1000), f"1{N}%"),
    ],
)
def test_shares(share: Fraction | int, expected: str) -> None:
    assert french.percent(share) == expected


def test_nouns_agree_from_two_on() -> None:
    assert french.count(0, "visite", "visites") == f"0{W}visite"
    assert french.count(1, "visite", "visites") == f"1{W}visite"
    assert french.count(1200, "visite", "visites") == f"1{N}200{W}visites"


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (45, f"45{W}min"),
        (110, f"1{W}h{W}50"),
        (120, f"2{W}h"),
        (Fraction(1193, 10), f"1{W}h{W}59"),
        (Fraction(599, 5), f"2{W}h"),
    ],
)
def test_durations(minutes: Fraction | int, expected: str) -> None:
    assert french.duration(minutes) == expected


def test_hours_have_a_decimal_where_they_are_few() -> None:
    assert french.hours(Fraction(15, 2)) == f"7,5{W}h"
    assert french.hours(Fraction(32256, 10)) == f"3{N}226{W}h"


def test_days_and_periods_are_in_words() -> None:
    assert french.day(date(2026, 7, 1)) == f"1er{W}juillet"
    assert french.day(date(2026, 8, 14)) == f"14{W}août"
    assert french.span(Period(2026, 3)) == f"du 1er{W}juillet au 30{W}septembre{W}2026"
    assert french.named(Period(2026, 1)) == f"1er{W}trimestre 2026"
    assert french.named(Period(2026, 4)) == f"4e{W}trimestre 2026"
    assert french.named(Period(2026)) == f"année{W}2026"


def test_lists_end_with_and() -> None:
    assert french.listed([]) == ""
    assert french.listed(["a"]) == "a"
    assert french.listed(["a", "b", "c"]) == "a, b et c"
    assert french.quoted("Couture") == f"«{W}Couture{W}»"
