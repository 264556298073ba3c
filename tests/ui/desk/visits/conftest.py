"""The page of visits, on a desk over a busy place at 14:32."""

import pytest

from kiosk.domain.visit import Visit
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.visits.page import VisitsPage
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.visits.hands import enter, rows_on
from tests.ui.desk.visits.scene import visits_page


@pytest.fixture
def page(make_desk: MakeDesk, busy: OpenPlace) -> VisitsPage:
    """The list of the busy day."""
    return visits_page(make_desk(busy))


@pytest.fixture
def quiet(make_desk: MakeDesk, place: OpenPlace) -> VisitsPage:
    """The list of a day on which nobody came yet, at 08:30."""
    return visits_page(make_desk(place))


@pytest.fixture
def visit(page: VisitsPage) -> Visit:
    """Yesterday from nine to ten, with a badge."""
    return enter(
        page,
        "09:00",
        "10:00",
        visitor=next(row.visit.visitor for row in rows_on(page) if row.visit.visitor),
    )
