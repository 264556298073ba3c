"""Everything at the desk fits, on every screen, in every language, and can be hit."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.cards import Card
from kiosk.ui.desk.chart import PresenceChart
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.keypad import Key
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.part import Control, Part
from kiosk.ui.parts.theme import DARK
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.gallery import scenes
from tests.ui.desk.scene import FakeClock
from tests.ui.scenes import PX_PER_MM
from tests.ui.scenes import look as make_look

KEY_MM, TARGET_MM, GAP_MM = 20, 8, 1.5
STAFF_MINIMUM = 16
SIZES = ((1024, 600), (1280, 800), (1920, 1080), (600, 1024), (800, 1280))


def shown(desk: Desk) -> list[Part]:
    """The parts on show that have anything to show."""
    return [
        widget
        for widget in desk.findChildren(QWidget)
        if isinstance(widget, Part)
        and widget.isVisibleTo(desk)
        and not (isinstance(widget, Label) and not widget.text())
    ]


def place_in(widget: QWidget, frame: QWidget) -> QRect:
    """Where a widget is in another."""
    return QRect(widget.mapTo(frame, widget.rect().topLeft()), widget.size())


def seen_in(widget: QWidget, frame: QWidget) -> QRect:
    """The part of a widget that is in sight, in another."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(frame, seen.topLeft()), seen.size())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk,
    busy: OpenPlace,
    clock: FakeClock,
    size: tuple[int, int],
    language: str,
) -> None:
    desk = make_desk(busy, size)
    for name in scenes(desk, busy, clock):
        QApplication.processEvents()
        assert desk.size().toTuple() == size
        for part in shown(desk):
            check_part(desk, part, name)
        check_controls(desk, name)
        check_siblings(desk, name)


def check_part(desk: Desk, part: Part, name: str) -> None:
    assert isinstance(part, QWidget)
    parent = part.parentWidget()
    where = f"{name}: {type(part).__name__} {part.accessibleName()} {part.geometry()}"
    assert part.width() > 0, where
    assert part.height() > 0, where
    if parent is not None and not isinstance(parent.parentWidget(), Scroll):
        assert parent.rect().contains(part.geometry()), f"{where} leaves {parent.rect()}"
    for text in part.texts():
        assert text.fits, f"{where}: « {text.layout.text()} » does not fit"
        assert text.size >= STAFF_MINIMUM, f"{where}: « {text.layout.text()} » is too small"
    if isinstance(part, PresenceChart):
        for box, text in part.words():
            middle, half = box.center().x(), text.width / 2
            assert middle - half >= 0, f"{where}: « {text.layout.text()} »"
            assert middle + half <= part.width(), f"{where}: « {text.layout.text()} »"


def check_controls(desk: Desk, name: str) -> None:
    unit = desk.look.scale * PX_PER_MM
    controls = [part for part in shown(desk) if isinstance(part, Control)]
    for control in controls:
        least = KEY_MM if isinstance(control, Key) else TARGET_MM
        small = f"{name}: « {control.accessibleName()} » is only {control.size()}"
        assert min(control.width(), control.height()) >= least * unit - 1, small
        assert control.accessibleName(), f"{name}: a control without a name"
    names = [control.accessibleName() for control in controls]
    assert len(set(names)) == len(names), f"{name}: two controls have the same name"
    for one, other in combinations(controls, 2):
        first, second = seen_in(one, desk), seen_in(other, desk)
        if first.isEmpty() or second.isEmpty():
            continue  # scrolled out of sight
        across = max(first.left(), second.left()) - min(first.right(), second.right()) - 1
        down = max(first.top(), second.top()) - min(first.bottom(), second.bottom()) - 1
        close = f"{name}: « {one.accessibleName()} » and « {other.accessibleName()} » are too close"
        assert max(across, down) >= GAP_MM * unit - 1, close


def check_siblings(desk: Desk, name: str) -> None:
    """Cards and their words stand beside each other, not upon."""
    assert desk.pin.isVisible() or desk.live is not None
    if desk.live is None:
        return
    board = desk.live.board
    cards = [part for part in board.children() if isinstance(part, Card)]
    assert len(cards) == 4
    # News stand in the place of the date for as long as they are news.
    groups = [
        [board.title, board.sub, board.add, *cards],
        [desk.live.banner, board.add, *cards],
        [desk.rail, desk.live],
    ]
    count = desk.live.board.count
    groups.append([count.title, count.fresh, count.gauge])
    groups.append([count.number, count.sub, count.gauge])
    rail = desk.rail
    groups.append(
        [
            rail.monogram,
            rail.place,
            rail.team,
            *rail.entries,
            rail.evacuation,
            rail.lock_in,
            rail.lock,
        ]
    )
    if rail.tape.isVisible():
        groups[-1].append(rail.tape)
    for group in groups:
        for one, other in combinations(group, 2):
            overlap = one.geometry() & other.geometry()
            assert overlap.isEmpty(), f"{name}: {one.accessibleName()} on {other.accessibleName()}"


def test_what_lies_beyond_the_list_can_be_scrolled_to(make_desk: MakeDesk, busy: OpenPlace) -> None:
    desk = make_desk(busy, (1024, 600))
    desk.open()
    QApplication.processEvents()
    assert desk.live is not None
    scroll = desk.live.board.people_card.list
    hidden = desk.live.board.people.height() - scroll.viewport().height()
    assert hidden > 0
    assert scroll.verticalScrollBar().maximum() == hidden


def test_the_screen_turns_with_all_that_is_on_it(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    desk.open()
    for size in ((800, 1280), (1920, 1080), (1024, 600)):
        desk.resize(*size)
        QApplication.processEvents()
        for part in shown(desk):
            assert part.look.scale == desk.look.scale
            check_part(desk, part, "turned")


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "tall"])
def test_right_to_left_is_the_mirror_image(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock, size: tuple[int, int]
) -> None:
    desk = make_desk(busy, size)
    for name in scenes(desk, busy, clock):
        if name == "live-warning":
            break
        kept = [part for part in shown(desk) if not beneath_scroll_or_keypad(part)]
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()
        before = [place_in(part, desk) for part in kept]
        desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        for part, left in zip(kept, before, strict=True):
            right = place_in(part, desk)
            assert abs(right.left() - (desk.width() - left.right() - 1)) <= 3, f"{name}: {part}"
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def beneath_scroll_or_keypad(part: Part) -> bool:
    """Digits keep their places like those of a telephone; scroll bars stand where Qt has them."""
    assert isinstance(part, QWidget)
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, Scroll) or type(above).__name__ == "Keypad":
            return True
        above = above.parentWidget()
    return False


def test_a_dark_desk_is_laid_out_like_a_light_one(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    desk.open()
    before = [place_in(part, desk) for part in shown(desk) if isinstance(part, QWidget)]
    desk.set_look(make_look(DARK))
    after = [place_in(part, desk) for part in shown(desk) if isinstance(part, QWidget)]
    assert before == after
    assert all(part.look.theme is DARK for part in shown(desk))
