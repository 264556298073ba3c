"""Holding a badge before the camera, as seen frame by frame."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.in_view import AWAY, Hint, InView, News, Sight, Struggle

ANNE, BRUNO = "TLBBBBBBBBBBKH", "TLBCDFGHJKLNLT"
TICK = 0.1


def told(*sights: Sight) -> list[News]:
    """What is told of frames that follow each other at ten a second."""
    view = InView()
    return [view.notice(sight, number * TICK) for number, sight in enumerate(sights)]


def badges(*sights: Sight) -> list[str]:
    return [news.badge for news in told(*sights) if news.badge]


def held(*codes: str, foreign: bool = False, hint: Hint | None = None) -> Sight:
    return Sight(frozenset(codes), foreign, hint)


NOTHING = held()


def test_a_badge_held_still_is_told_once() -> None:
    assert badges(*[held(ANNE)] * 100) == [ANNE]


def test_a_badge_that_shakes_is_told_once() -> None:
    assert badges(*[held(ANNE), *[NOTHING] * 10] * 10) == [ANNE]


def test_a_badge_taken_away_and_shown_again_is_told_again() -> None:
    assert badges(held(ANNE), *[NOTHING] * 12, held(ANNE)) == [ANNE, ANNE]


def test_the_next_person_is_not_kept_waiting() -> None:
    assert badges(held(ANNE), held(BRUNO), held(ANNE)) == [ANNE, BRUNO]


def test_of_two_badges_in_one_frame_none_is_read() -> None:
    news = told(*[held(ANNE, BRUNO)] * 50)
    assert [each.badge for each in news] == [None] * 50
    assert [each.several for each in news].count(True) == 1


def test_of_two_badges_that_are_seen_by_turns_none_is_read() -> None:
    flicker = [held(ANNE, BRUNO), held(BRUNO), held(ANNE), NOTHING, held(ANNE)] * 5
    assert badges(*flicker) == []


def test_a_badge_left_alone_after_two_is_read_without_being_shown_anew() -> None:
    assert badges(*[held(ANNE, BRUNO)] * 3, *[held(BRUNO)] * 10) == [BRUNO]


def test_a_poster_behind_a_badge_changes_nothing() -> None:
    news = told(held(ANNE, foreign=True), held(foreign=True))
    assert news == [News(badge=ANNE), News()]


def test_a_poster_left_in_view_is_mentioned_once() -> None:
    news = told(*[held(foreign=True)] * 100)
    assert [each.foreign for each in news].count(True) == 1


def test_a_foreign_code_shown_again_is_told_again() -> None:
    news = told(held(foreign=True), *[NOTHING] * 12, held(foreign=True))
    assert [each.foreign for each in news].count(True) == 2


@given(st.lists(st.sets(st.sampled_from([ANNE, BRUNO]))))
def test_a_badge_is_never_told_twice_without_being_away(frames: list[set[str]]) -> None:
    view = InView()
    times: list[float] = []
    seen: list[float] = []
    for number, codes in enumerate(frames):
        now = number * 0.3
        if view.notice(Sight(frozenset(codes)), now).badge == ANNE:
            times.append(now)
        if ANNE in codes:
            seen.append(now)
    for earlier, later in pairwise(times):
        between = [moment for moment in seen if earlier <= moment <= later]
        assert max(after - before for before, after in pairwise(between)) >= AWAY


def hints(*sights: Sight) -> list[Hint | None]:
    struggle = Struggle()
    return [struggle.notice(sight, number * TICK) for number, sight in enumerate(sights)]


def test_help_comes_after_a_moment_of_trying() -> None:
    given_help = hints(*[held(hint=Hint.CLOSER), NOTHING, NOTHING] * 10)
    assert set(given_help[:12]) == {None}
    assert set(given_help[12:]) == {Hint.CLOSER}


def test_help_goes_once_the_code_is_read() -> None:
    struggling = [held(hint=Hint.TILT)] * 20
    assert hints(*struggling, held(ANNE), NOTHING)[-3:] == [Hint.TILT, None, None]


def test_help_goes_when_the_code_does() -> None:
    assert hints(*[held(hint=Hint.BACK)] * 20, *[NOTHING] * 13)[-1] is None


def test_a_passing_shape_gets_no_help() -> None:
    assert set(hints(held(hint=Hint.TILT), *[NOTHING] * 20, held(hint=Hint.TILT))) == {None}
