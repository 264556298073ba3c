"""Fingers and scanners, told apart by pace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.burst import FAST, SLOW, Burst
from kiosk.domain.badge import mint

ANNE, BRUNO = mint(b"anne "), mint(b"bruno")


def typed(text: str, gap: float, end: bool = False) -> tuple[Burst, list[str]]:
    """A burst of ``text`` at one pace, and the badges found in it."""
    burst, codes, at = Burst(), [], 5000.0
    for number, letter in enumerate(text):
        assert number == 0 or burst.follows(at)
        code = burst.add("?", letter, at)
        if code is not None:
            codes.append(code)
        at += gap
    if end:
        burst.end_key(at)
    else:
        burst.fall_silent()
    return burst, codes


@given(st.binary(min_size=5, max_size=5), st.integers(0, SLOW), st.booleans(), st.booleans())
def test_a_badge_is_recognised_at_any_pace_a_scanner_may_have(
    entropy: bytes, gap: int, end: bool, lower: bool
) -> None:
    code = mint(entropy)
    burst, codes = typed(code.lower() if lower else code, gap, end)
    assert codes == [code]
    assert burst.scanned
    assert not burst.foreign


@pytest.mark.parametrize("gap", [0, 10, 60])
def test_two_badges_without_anything_between_are_both_recognised(gap: int) -> None:
    assert typed(ANNE + BRUNO, gap)[1] == [ANNE, BRUNO]


def test_a_badge_after_a_spoilt_one_is_recognised() -> None:
    burst, codes = typed(ANNE[:-1] + BRUNO, 5)
    assert codes == [BRUNO]
    assert not burst.foreign


def test_a_badge_between_a_scanners_own_marks_is_no_foreign_code() -> None:
    burst, codes = typed("]Q1" + ANNE + "#", 5)
    assert codes == [ANNE]
    assert not burst.foreign


@pytest.mark.parametrize("text", ["3760123456789", "https://example.org/a", "12345678"])
@pytest.mark.parametrize(
    ("gap", "end"), [(1, False), (1, True), (20, True), (50, False), (80, True)]
)
def test_a_long_code_of_somebody_else_is_foreign(text: str, gap: int, end: bool) -> None:
    burst, codes = typed(text, gap, end)
    assert burst.scanned
    assert burst.foreign
    assert codes == []


@pytest.mark.parametrize(
    ("text", "gap", "end"),
    [
        ("a", 0, False),
        ("on", 40, False),
        ("bon", 60, True),
        ("1234", 60, True),
        ("bonjour", 70, False),  # a very good typist
        ("12345", 80, True),
    ],
)
def test_what_fingers_can_do_is_a_persons(text: str, gap: int, end: bool) -> None:
    assert not typed(text, gap, end)[0].scanned


def test_a_short_code_with_enter_is_a_scanners_at_a_pace_no_fingers_have() -> None:
    assert typed("A12", 10, end=True)[0].scanned


def test_only_keys_that_spell_a_badge_are_waited_for_longer() -> None:
    burst = Burst()
    burst.add("?", "t", 0)
    assert burst.patience == SLOW
    burst.add("?", "o", 100)
    assert burst.patience == FAST
    assert burst.follows(100 + FAST)
    assert not burst.follows(100 + FAST + 1)
    assert not burst.follows(99)  # a clock that jumped back


def test_three_kilobytes_of_anything_leave_no_more_than_a_codes_length_behind() -> None:
    burst, _ = typed("x" * 3000, 1)
    kept = [value for value in vars(burst).values() if isinstance(value, str)]
    assert max(map(len, kept)) <= 14
