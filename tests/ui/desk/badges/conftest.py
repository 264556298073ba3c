"""A desk over a busy place, at its badges."""

import pytest

from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.badges.page import BadgesPage
from tests.ui.desk.badges.scene import badges_page, known_people
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock


@pytest.fixture
def made(busy: OpenPlace, clock: FakeClock) -> list[NewBadge]:
    """A volunteer who is here, a replaced badge, a withdrawn one, three in the drawer."""
    return known_people(busy, clock)


@pytest.fixture
def page(make_desk: MakeDesk, busy: OpenPlace, made: list[NewBadge]) -> BadgesPage:
    """Their page, opened by the manager."""
    return badges_page(make_desk(busy))
