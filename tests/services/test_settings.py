"""Settings: one list, bounds with sentences, a line in the trail, seen at once."""

from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import BadInput
from kiosk.domain.hours import Hours
from kiosk.services import settings as all_of_them
from kiosk.services.settings import (
    CAPACITY,
    CLOSES,
    DIRECT_EXIT,
    FIRST_NAMES,
    KIND,
    LANGUAGES,
    OPENS,
    PLACE_NAME,
    PROFILE_ONE_IN,
    RETENTION_MONTHS,
    SETTINGS,
    THEME,
    TIMEZONE,
    WEEK,
    Setting,
    change,
    change_all,
    setting,
)
from tests.services.front import Front
from tests.services.hands import host, manager, told

OWN_WEEK = {6: None, 5: Hours(time(10), time(18))}
OTHER: list[tuple[Setting[Any], object]] = [
    (PLACE_NAME, "La Fabrique"),
    (KIND, "fablab"),
    (TIMEZONE, ZoneInfo("Indian/Reunion")),
    (OPENS, time(9, 30)),
    (CLOSES, time(2)),
    (WEEK, OWN_WEEK),
    (CAPACITY, 80),
    (CAPACITY, None),
    (all_of_them.LANGUAGE, "en"),
    (LANGUAGES, ("fr",)),
    (THEME, "dark"),
    (all_of_them.REDUCED_MOTION, True),
    (all_of_them.PX_PER_METRE, 5900),
    (all_of_them.VIEWING_CM, 45),
    (all_of_them.PATIENCE, 200),
    (DIRECT_EXIT, True),
    (PROFILE_ONE_IN, 1),
    (RETENTION_MONTHS, 24),
    (all_of_them.LEGAL_BASIS, "6.1.e"),
    (FIRST_NAMES, True),
]


def test_the_list_is_whole_and_no_name_comes_twice() -> None:
    named = [one for one in vars(all_of_them).values() if isinstance(one, Setting)]
    assert {one.name for one in SETTINGS} == {one.name for one in named}
    assert len(SETTINGS) == len({one.name for one in SETTINGS}) == len(named)
    assert {which.name for which, _ in OTHER} == {one.name for one in SETTINGS}


@pytest.mark.parametrize("which", SETTINGS, ids=lambda which: which.name)
def test_what_holds_at_first_is_within_its_own_bounds(front: Front, which: Setting[Any]) -> None:
    now = setting(front.place, which)
    assert all_of_them.cleaned(front.place, which, now) == now


@pytest.mark.parametrize(("which", "value"), OTHER, ids=lambda value: str(value)[:24])
def test_a_change_holds_at_once_and_after_a_restart_and_is_told(
    front: Front, which: Setting[Any], value: object
) -> None:
    change(front.place, CAPACITY, 12, manager(front))
    change(front.place, which, value, manager(front))
    assert setting(front.place, which) == value
    front.reopen()
    assert setting(front.place, which) == value
    assert told(front) == [
        ("setting.changed", which.name, None),
        ("setting.changed", "capacity", None),
    ]
    change(front.place, which, value, manager(front))
    assert len(told(front)) == 2, "the same again is no change"


def test_several_are_set_together_or_not_at_all(front: Front) -> None:
    with pytest.raises(BadInput):
        change_all(front.place, [(CAPACITY, 12), (RETENTION_MONTHS, 11)], manager(front))
    assert (front.place.place.capacity, told(front)) == (None, [])
    wanted = [(CAPACITY, 12), (CLOSES, time(19)), (RETENTION_MONTHS, 12), (THEME, "light")]
    change_all(front.place, wanted, manager(front))
    assert {thing for _, thing, _ in told(front)} == {"capacity", "closes", "retention_months"}
    front.reopen()
    assert (front.place.place.capacity, front.place.place.closes) == (12, time(19))


def test_a_new_capacity_is_the_doors_at_once(front: Front) -> None:
    front.come_in("E02", persons=3)
    assert not front.come_in("E02").full
    change(front.place, CAPACITY, 4, manager(front))
    assert front.come_in("E02").full


def test_the_usual_hours_come_back(front: Front) -> None:
    change(front.place, WEEK, OWN_WEEK, manager(front))
    change(front.place, WEEK, {}, manager(front))
    front.reopen()
    assert front.place.place.week == {}


@pytest.mark.parametrize(
    ("which", "value", "key"),
    [
        (PLACE_NAME, " ", "place.name"),
        (PLACE_NAME, "x" * 81, "place.name"),
        (KIND, "zoo", "place.kind"),
        (TIMEZONE, "Mars/Olympus", "place.timezone"),
        (TIMEZONE, "localtime", "place.timezone"),
        (CAPACITY, 0, "settings.number"),
        (CAPACITY, 100_001, "settings.number"),
        (PROFILE_ONE_IN, 0, "settings.number"),
        (PROFILE_ONE_IN, None, "settings.number"),
        (PROFILE_ONE_IN, True, "settings.number"),
        (RETENTION_MONTHS, 11, "settings.number"),
        (LANGUAGES, (), "settings.some"),
        (LANGUAGES, ("fr", "xx"), "settings.some"),
    ],
)
def test_what_is_out_of_bounds_is_refused_with_a_sentence(
    front: Front, which: Setting[Any], value: object, key: str
) -> None:
    before = setting(front.place, which)
    with pytest.raises(BadInput) as caught:
        change(front.place, which, value, manager(front))
    assert caught.value.key == key
    assert setting(front.place, which) == before
    assert told(front) == []


@pytest.mark.parametrize(
    ("which", "value"),
    [(THEME, "pink"), (DIRECT_EXIT, 1), (OPENS, "09:00"), (WEEK, {7: None}), (PLACE_NAME, 3)],
)
def test_what_no_screen_can_say_is_a_mistake_of_ours(
    front: Front, which: Setting[Any], value: object
) -> None:
    with pytest.raises(ValueError, match="is no "):
        change(front.place, which, value, manager(front))


def test_settings_are_the_managers(front: Front) -> None:
    with pytest.raises(BadInput, match=r"desk\.manager_only"):
        change(front.place, DIRECT_EXIT, True, host(front))
    assert setting(front.place, DIRECT_EXIT) is False


def test_languages_keep_their_order(front: Front) -> None:
    change(front.place, LANGUAGES, ("en",), manager(front))
    change(front.place, LANGUAGES, ("en", "fr"), manager(front))
    assert setting(front.place, LANGUAGES) == ("fr", "en")


hours = st.builds(Hours, st.times(), st.times())


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.dictionaries(st.integers(0, 6), st.none() | hours), st.times(), st.times())
def test_any_hours_come_back_to_the_minute(
    front: Front, week: dict[int, Hours | None], opens: time, closes: time
) -> None:
    change(front.place, WEEK, week, manager(front))
    change(front.place, OPENS, opens, manager(front))
    change(front.place, CLOSES, closes, manager(front))
    held = front.place.place
    front.reopen()
    assert front.place.place == held
    assert front.place.place.week == {
        day: None if own is None else Hours(_minute(own.opens), _minute(own.closes))
        for day, own in week.items()
    }
    assert (held.opens, held.closes) == (_minute(opens), _minute(closes))


def _minute(at: time) -> time:
    return at.replace(second=0, microsecond=0)
