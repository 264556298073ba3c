"""« Journal des actions »: whatever was done has its words, and the page outlives what has none."""

import pytest

from kiosk.services.audit import Act, By, note
from kiosk.services.evacuation import call_roll, end_roll
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.kit.listing import RowView
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.settings.page import SettingsPage
from kiosk.ui.desk.settings.trail import TrailSheet
from kiosk.ui.parts.look import Look
from tests.ui.desk.scene import FakeClock, come_in
from tests.ui.desk.settings.scene import settings_page


@pytest.fixture
def page(desk: Desk) -> SettingsPage:
    """The settings, opened by the manager."""
    return settings_page(desk)


def rows(page: SettingsPage) -> list[RowView]:
    """What the journal tells, newest first."""
    page.open(TrailSheet(page.bench, page.look))
    assert isinstance(page.top, TrailSheet)
    return [row.view for day in page.top.days for row in day.rows.values()]


def test_whatever_can_be_done_has_words(
    page: SettingsPage, place: OpenPlace, clock: FakeClock
) -> None:
    by = By(StaffRole.MANAGER, clock())
    with place.store.writing():
        for act in Act:
            note(place, by, act)
    heads = {row.head for row in rows(page)}
    assert all(heads)
    assert len(heads) == len(Act)


def test_an_evacuation_is_told_with_how_many_were_seen(
    page: SettingsPage, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "A01", persons=23)
    end_roll(place, By(StaffRole.HOST, clock()), call_roll(place, clock()), 22)
    (told,) = rows(page)
    assert (told.head, told.sub) == (
        "Appel d’évacuation",
        "accueil · personnes vues\u00a0: 22 sur 23",
    )


class Broken(Sheet):
    """A sheet of ours with a fault in it."""

    def tell(self) -> None:
        raise KeyError("words")


def test_a_sheet_that_fails_leaves_the_one_below_on_show(page: SettingsPage, look: Look) -> None:
    first = page.top
    with pytest.raises(KeyError):
        page.open(Broken(look))
    assert page.sheets == [first]
    assert first.isVisible()
