"""The page of visits, on a desk over a busy place at 14:32."""

import pytest

from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.visits.page import VisitsPage
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.visits.scene import visits_page


@pytest.fixture
def page(make_desk: MakeDesk, busy: OpenPlace) -> VisitsPage:
    """The list of the busy day."""
    return visits_page(make_desk(busy))


@pytest.fixture
def quiet(make_desk: MakeDesk, place: OpenPlace) -> VisitsPage:
    """The list of a day on which nobody came yet, at 08:30."""
    return visits_page(make_desk(place))
