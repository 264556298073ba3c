"""The activities of a place that is set up, on a desk that is open."""

import pytest

from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.desk import Desk
from tests.ui.desk.activities.scene import activities_page, furnish
from tests.ui.desk.scene import FakeClock


@pytest.fixture
def page(desk: Desk, place: OpenPlace, clock: FakeClock) -> ActivitiesPage:
    """The page of a Fablab with two spaces, a few sessions and « Couture »."""
    furnish(place, clock)
    return activities_page(desk)
