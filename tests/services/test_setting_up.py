"""The first start is kept step by step, goes on where it was, and is over once the door opens."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput, KioskError
from kiosk.paths import DataFolder
from kiosk.services.audit import By
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.services.setting_up import (
    MADE,
    Progress,
    Step,
    change_mind,
    keep_progress,
    make_place,
    open_the_door,
    progress,
)
from kiosk.services.settings import LANGUAGE, setting
from kiosk.services.staff import StaffRole
from kiosk.services.tiles import tiles

BY = By(StaffRole.MANAGER, Reading(datetime(2026, 11, 23, 9, 32, tzinfo=UTC)))


def made(root: Path, name: str = "La Fabrique", kind: str = "fablab") -> OpenPlace:
    return make_place(DataFolder(root), load_catalogue(), name, kind, "Indian/Reunion", "en")


def again(place: OpenPlace) -> OpenPlace:
    """The same place after the power came back."""
    place.close()
    return open_place(place.folder, load_catalogue())


def shown(place: OpenPlace) -> list[str]:
    return [tile.code for tile in tiles(place, None, BY.now).activities]


def test_a_place_made_by_the_assistant_speaks_its_language_and_waits_for_the_next_step(
    tmp_path: Path,
) -> None:
    place = again(made(tmp_path / "place"))
    assert setting(place, LANGUAGE) == "en"
    assert place.place.zone.key == "Indian/Reunion"
    assert progress(place) == MADE
    place.close()


def test_what_was_done_and_what_was_put_off_outlive_a_power_cut(tmp_path: Path) -> None:
    place = made(tmp_path / "place")
    later = Progress(Step.SCREEN, MADE.done | {Step.HOURS})
    keep_progress(place, later)
    place = again(place)
    assert progress(place) == later
    open_the_door(place)
    place = again(place)
    assert progress(place) is None
    place.close()


def test_a_place_made_by_the_command_has_nothing_waiting(tmp_path: Path) -> None:
    place = set_up(
        DataFolder(tmp_path / "place"), NewPlace("L’Atelier", "fablab"), load_catalogue()
    )
    assert progress(place) is None
    with pytest.raises(BadInput):
        change_mind(place, "Le Garage", "garage-solidaire", BY)
    assert place.place.name == "L’Atelier"
    place.close()


def test_whoever_changes_their_mind_gets_the_other_kind_with_its_activities(
    tmp_path: Path,
) -> None:
    place = made(tmp_path / "place")
    change_mind(place, "  Le  Garage ", "garage-solidaire", BY)
    place = again(place)
    assert (place.place.name, place.place.kind) == ("Le Garage", "garage-solidaire")
    assert set(shown(place)) == set(place.catalogue.tiles("garage-solidaire"))
    with pytest.raises(BadInput):
        change_mind(place, " ", "garage-solidaire", BY)
    with pytest.raises(BadInput):
        change_mind(place, "Le Garage", "fablab", By(StaffRole.HOST, BY.now))
    assert place.place.kind == "garage-solidaire"
    place.close()


def test_a_name_that_is_none_makes_no_place(tmp_path: Path) -> None:
    root = tmp_path / "place"
    with pytest.raises(KioskError) as caught:
        made(root, name="   ")
    assert caught.value.key == "place.name"
    assert not root.exists()
