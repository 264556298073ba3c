"""Activities as the team makes them: nothing lost, nothing confused, the unwise said aloud."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.catalogue import Activity
from kiosk.domain.errors import BadInput
from kiosk.domain.hours import Hours
from kiosk.domain.outcome import ActivityFull, Left, Moved
from kiosk.paths import RESOURCES
from kiosk.services.audit import By
from kiosk.services.edit_activities import (
    ALWAYS_THERE,
    Said,
    activity_in,
    add_activity,
    archive_activity,
    change_activity,
    order_activities,
    pictures,
    proposed_code,
    restore_activity,
)
from kiosk.services.edit_spaces import add_space, change_space, remove_space, space_loads
from kiosk.services.tiles import activities_of, tiles
from kiosk.services.visitors import card, set_usual_activity
from tests.services.front import SENSITIVE, Front, visit_of
from tests.services.hands import host, manager, told

SEWING = Said("A11", "needle", "prune", {"fr": "Couture", "en": "Sewing"}, capacity=8)


def said(activity: Activity, **changes: object) -> Said:
    """What is kept of an activity, with something else."""
    now = Said(
        activity.family.code,
        activity.icon,
        activity.colour,
        activity.names,
        activity.capacity,
        activity.sensitive,
        activity.space,
        activity.week,
    )
    return replace(now, **changes)  # type: ignore[arg-type]


def tile_codes(front: Front) -> list[str]:
    return [one.code for one in activities_of(front.place).values() if one.is_tile]


def test_an_activity_of_ones_own_is_offered_after_the_others_at_once(front: Front) -> None:
    week = {3: Hours(time(14), time(16))}
    added = add_activity(front.place, "COUTURE", replace(SEWING, week=week), manager(front))
    front.reopen()
    assert activity_in(front.place, "COUTURE") == added
    assert tile_codes(front)[-1] == "COUTURE"
    assert (added.family.code, added.short("en"), added.week) == ("A11", "Sewing", week)
    assert visit_of(front.enter(0, "COUTURE")).activity == "COUTURE"
    assert told(front) == [("activity.added", "COUTURE", None)]


def test_a_family_can_be_offered_under_its_own_name(front: Front) -> None:
    added = add_activity(front.place, "T05", Said("T05", "hammer", "ocre", {}), manager(front))
    assert added.short("fr") == added.family.short("fr")


@pytest.mark.parametrize(
    ("code", "changes", "key"),
    [
        ("c", {}, "activity.code"),
        ("couture", {}, "activity.code"),
        ("COUTURE ", {}, "activity.code"),
        ("COÛTURE", {}, "activity.code"),
        ("C" * 17, {}, "activity.code"),
        ("T01", {}, "activity.code"),  # another family's
        ("E02", {"family": "E02"}, "activity.taken"),
        ("Z00", {"family": "Z00"}, "activity.taken"),
        ("COUTURE", {"family": "Q99"}, "activity.family"),
        ("COUTURE", {"names": {}}, "activity.name_needed"),
        ("COUTURE", {"names": {"fr": " ", "en": "Sewing"}}, "activity.name_needed"),
        ("COUTURE", {"names": {"fr": "Couture", "en": "x" * 19}}, "activity.name"),
        ("COUTURE", {"names": {"fr": "a\x07b"}}, "activity.name"),
        ("COUTURE", {"capacity": 0}, "activity.capacity"),
        ("COUTURE", {"capacity": 2001}, "activity.capacity"),
        ("COUTURE", {"family": SENSITIVE}, "activity.sensitive"),
        ("COUTURE", {"space": "0" * 32}, "spaces.gone"),
    ],
)
def test_what_cannot_be_an_activity_is_refused_with_its_sentence(
    front: Front, code: str, changes: dict[str, object], key: str
) -> None:
    before = activities_of(front.place)
    with pytest.raises(BadInput) as caught:
        add_activity(front.place, code, replace(SEWING, **changes), manager(front))  # type: ignore[arg-type]
    assert caught.value.key == key
    assert activities_of(front.place) == before
    assert told(front) == []


@pytest.mark.parametrize("changes", [{"icon": "gear"}, {"colour": "rouge"}])
def test_a_picture_or_colour_that_no_screen_offers_is_a_mistake_of_ours(
    front: Front, changes: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match="no pictogram"):
        add_activity(front.place, "COUTURE", replace(SEWING, **changes), manager(front))  # type: ignore[arg-type]


def test_every_picture_on_offer_is_there_with_what_it_shows(front: Front) -> None:
    for name, family in pictures(front.place).items():
        assert (RESOURCES / "icons" / "fill" / f"{name}.svg").is_file()
        assert family is None or front.place.catalogue.families[family].icon == name


def test_two_activities_on_offer_have_two_names(front: Front) -> None:
    add_activity(front.place, "COUTURE", SEWING, manager(front))
    again = replace(SEWING, names={"fr": " couture "})
    with pytest.raises(BadInput, match=r"activity\.name_taken"):
        add_activity(front.place, "FIL", again, manager(front))
    archive_activity(front.place, "COUTURE", manager(front))
    add_activity(front.place, "FIL", again, manager(front))
    with pytest.raises(BadInput, match=r"activity\.name_taken"):
        restore_activity(front.place, "COUTURE", manager(front))
    assert activity_in(front.place, "COUTURE").archived


def test_an_activity_archived_while_someone_is_in_it_lets_them_stay_and_leave(
    front: Front,
) -> None:
    inside = front.enter(0, "E02")
    (remark,) = archive_activity(front.place, "E02", manager(front))
    assert (remark.key, remark.facts) == ("activity.archived_with", {"persons": 1})
    assert front.present == 1
    assert "E02" not in tile_codes(front)
    assert front.leave(inside).outcome == Left()
    assert archive_activity(front.place, "E02", manager(front)) == []
    assert restore_activity(front.place, "E02", manager(front)) == []
    assert "E02" in tile_codes(front)


def test_someone_in_an_archived_activity_can_go_on_to_another(front: Front) -> None:
    inside = front.enter(0, "E02")
    archive_activity(front.place, "E02", manager(front))
    front.wait(hours=1)
    assert front.choose(inside, "E01").outcome == Moved()


@pytest.mark.parametrize("code", ALWAYS_THERE)
def test_what_every_door_needs_is_not_archived(front: Front, code: str) -> None:
    with pytest.raises(BadInput, match=r"activity\.needed"):
        archive_activity(front.place, code, manager(front))


def test_the_last_tile_stays(front: Front) -> None:
    *others, last = tile_codes(front)
    for code in others:
        archive_activity(front.place, code, manager(front))
    with pytest.raises(BadInput, match=r"activity\.last"):
        archive_activity(front.place, last, manager(front))
    assert tile_codes(front) == [last]


def test_a_capacity_below_the_people_present_is_kept_and_said(front: Front) -> None:
    front.come_in("E02", persons=5)
    (remark,) = change_activity(
        front.place, "E02", said(activity_in(front.place, "E02"), capacity=3), manager(front)
    )
    assert (remark.key, remark.facts) == ("activity.over", {"persons": 5, "capacity": 3})
    assert front.present == 5
    assert tiles(front.place, None, front.now).free(activity_in(front.place, "E02")) == 0
    assert front.come_in("E02").outcome == ActivityFull()


def test_a_family_with_visits_stays_and_an_unused_one_may_change(front: Front) -> None:
    add_activity(front.place, "COUTURE", SEWING, manager(front))
    other = replace(SEWING, family="E01")
    change_activity(front.place, "COUTURE", other, manager(front))
    front.come_in("COUTURE")
    with pytest.raises(BadInput, match=r"activity\.family_kept"):
        change_activity(front.place, "COUTURE", SEWING, manager(front))
    assert activity_in(front.place, "COUTURE").family.code == "E01"


def test_what_becomes_sensitive_is_nobodys_habit_any_more(front: Front) -> None:
    ((visitor,),) = front.rows("SELECT visitor_id FROM visitor WHERE ordinal = 1")
    set_usual_activity(front.place, str(visitor), "E02", host(front))
    (remark,) = change_activity(
        front.place, "E02", said(activity_in(front.place, "E02"), sensitive=True), manager(front)
    )
    assert remark.key == "activity.now_sensitive"
    assert card(front.place, str(visitor)).visitor.usual is None
    assert visit_of(front.enter(0, "E02")).visitor is None
    again = said(activity_in(front.place, "E02"))
    assert change_activity(front.place, "E02", again, manager(front)) == []


def test_an_archived_activity_that_is_changed_stays_archived(front: Front) -> None:
    archive_activity(front.place, "E02", manager(front))
    change_activity(
        front.place, "E02", said(activity_in(front.place, "E02"), capacity=4), manager(front)
    )
    assert (activity_in(front.place, "E02").archived, activity_in(front.place, "E02").capacity) == (
        True,
        4,
    )


def test_tiles_are_put_in_order_and_the_rest_comes_after(front: Front) -> None:
    wanted = sorted(tile_codes(front), reverse=True)
    order_activities(front.place, wanted, manager(front))
    assert tile_codes(front) == wanted
    assert [*activities_of(front.place)][-3:] == ["L09", "Z99", "Z00"]
    positions = [one.position for one in activities_of(front.place).values()]
    assert positions == [*range(len(positions))]


@pytest.mark.parametrize("slip", ["one fewer", "one twice", "one archived"])
def test_an_order_that_misses_what_another_desk_did_is_refused(front: Front, slip: str) -> None:
    codes = tile_codes(front)
    if slip == "one archived":
        archive_activity(front.place, codes[0], manager(front))
    wanted = {"one fewer": codes[1:], "one twice": [*codes, codes[0]]}.get(slip, codes)
    with pytest.raises(BadInput, match=r"activity\.order"):
        order_activities(front.place, wanted, manager(front))


def test_all_of_it_is_the_managers(front: Front) -> None:
    by: By = host(front)
    for deed in (
        lambda: add_activity(front.place, "COUTURE", SEWING, by),
        lambda: change_activity(front.place, "E02", SEWING, by),
        lambda: archive_activity(front.place, "E02", by),
        lambda: restore_activity(front.place, "E02", by),
        lambda: order_activities(front.place, [], by),
        lambda: add_space(front.place, "Atelier", 3, by),
        lambda: change_space(front.place, "", "Atelier", 3, by),
        lambda: remove_space(front.place, "", by),
    ):
        with pytest.raises(BadInput, match=r"desk\.manager_only"):
            deed()
    with pytest.raises(BadInput, match=r"activity\.unknown"):
        archive_activity(front.place, "NOPE", manager(front))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Couture", "COUTURE"),
        ("Couture à la main", "COUTURE_A_LA_MAI"),
        ("Œuvres & cie", "OEUVRES_CIE"),
        ("E02", "E02_2"),
        ("T01", "T01_2"),
        ("é", "ACTIVITE"),
        ("木工", "ACTIVITE"),
        ("", "ACTIVITE"),
    ],
)
def test_a_code_is_proposed_from_the_name(front: Front, name: str, code: str) -> None:
    assert proposed_code(front.place, name) == code


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.text(max_size=30), max_size=3))
def test_whatever_is_proposed_can_be_used(front: Front, names: list[str]) -> None:
    for name in names:
        code = proposed_code(front.place, name)
        label = {"fr": f"n° {front.count('activity')}"}
        assert add_activity(front.place, code, replace(SEWING, names=label), manager(front))


# Hours and spaces at the door


def test_an_activity_that_is_closed_now_keeps_its_slot_and_may_be_tapped(front: Front) -> None:
    change_activity(
        front.place,
        "E02",
        said(activity_in(front.place, "E02"), week={0: Hours(time(15), time(17))}),
        manager(front),
    )
    shown = tiles(front.place, None, front.now)
    assert shown.closed == {"E02"}
    assert "E02" in [one.code for one in shown.activities]
    assert visit_of(front.come_in("E02")).activity == "E02"
    front.wait(hours=1)
    assert tiles(front.place, None, front.now).closed == frozenset()


def test_activities_of_a_space_share_its_places(front: Front) -> None:
    space = add_space(front.place, " Atelier  bois ", 4, manager(front))
    for code, capacity in (("E02", 3), ("E03", None)):
        activity = activity_in(front.place, code)
        change_activity(
            front.place,
            code,
            said(activity, space=space.id, capacity=capacity),
            manager(front),
        )
    e02, e03, e01 = (activity_in(front.place, code) for code in ("E02", "E03", "E01"))
    first = front.enter(0, "E03")
    front.come_in("E03")
    shown = tiles(front.place, None, front.now)
    assert (shown.free(e02), shown.free(e03), shown.free(e01)) == (2, 2, None)
    front.come_in("E02", persons=2)
    assert front.come_in("E03").outcome == ActivityFull()
    assert front.come_in("E02").outcome == ActivityFull()
    assert [(load.space.name, load.persons) for load in space_loads(front.place, host(front))] == [
        ("Atelier bois", 4)
    ]
    front.wait(minutes=30)
    assert front.choose(first, "E02").outcome == Moved(), "who is in the space takes no place more"
    (remark,) = change_space(front.place, space.id, "Atelier", 2, manager(front))
    assert (remark.key, remark.facts) == ("activity.over", {"persons": 4, "capacity": 2})
    assert change_space(front.place, space.id, "Atelier", 20, manager(front)) == []
    assert front.come_in("E03").outcome != ActivityFull()


def test_a_space_that_is_removed_takes_nothing_with_it(front: Front) -> None:
    space = add_space(front.place, "Atelier", None, manager(front))
    change_activity(
        front.place, "E02", said(activity_in(front.place, "E02"), space=space.id), manager(front)
    )
    assert change_space(front.place, space.id, "Atelier", None, manager(front)) == []
    remove_space(front.place, space.id, manager(front))
    assert activity_in(front.place, "E02").space is None
    assert space_loads(front.place, host(front)) == []
    for deed in (
        lambda: remove_space(front.place, space.id, manager(front)),
        lambda: change_space(front.place, space.id, "Salle", None, manager(front)),
    ):
        with pytest.raises(BadInput, match=r"spaces\.gone"):
            deed()
    assert [act for act, _, _ in told(front)][:1] == ["space.removed"]


@pytest.mark.parametrize(
    ("name", "capacity", "key"),
    [
        ("", 3, "spaces.name"),
        ("x" * 41, 3, "spaces.name"),
        ("a\x07b", 3, "spaces.name"),
        ("  ATELIER ", 3, "spaces.taken"),
        ("Salle", 0, "activity.capacity"),
    ],
)
def test_what_cannot_be_a_space_is_refused(
    front: Front, name: str, capacity: int, key: str
) -> None:
    add_space(front.place, "Atelier", None, manager(front))
    with pytest.raises(BadInput) as caught:
        add_space(front.place, name, capacity, manager(front))
    assert caught.value.key == key
    assert front.count("space") == 1
