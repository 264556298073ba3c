"""Buttons, cards and tiles act as a finger, a key or a screen reader expects."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.card import ActionCard, even_out
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.theme import DARK, LIGHT, Theme
from kiosk.ui.parts.tile import Tile, TileView
from tests.ui.scenes import TILES
from tests.ui.scenes import look as make_look


def controls(look: Look) -> list[Control]:
    button = Button(look, Kind.PRIMARY, "bold/check")
    button.say("J’ai fini")
    card = ActionCard(look, "bold/sign-out")
    card.explain("Je repars", "Terminer ma visite")
    return [button, card, Tile(look, TILES[1])]


@pytest.fixture(params=[0, 1, 2], ids=["button", "card", "tile"])
def control(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[Control]:
    """One control of each kind, in a window that has the focus itself."""
    window = QWidget()
    qtbot.addWidget(window)
    control = controls(look)[request.param]
    control.setParent(window)
    control.setGeometry(10, 10, 280, 180)
    window.resize(300, 200)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setFocus()
    yield control


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_activate(qtbot: QtBot, control: Control, key: Qt.Key) -> None:
    with qtbot.waitSignal(control.clicked):
        qtbot.keyClick(control, key)


def test_a_touch_acts_when_the_finger_is_lifted_inside(qtbot: QtBot, control: Control) -> None:
    clicks: list[int] = []
    control.clicked.connect(lambda: clicks.append(1))
    qtbot.mousePress(control, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not clicks
    qtbot.mouseRelease(control, Qt.MouseButton.LeftButton, pos=QPoint(150, 90))
    assert len(clicks) == 1


def test_sliding_off_lets_go(qtbot: QtBot, control: Control) -> None:
    clicks: list[int] = []
    control.clicked.connect(lambda: clicks.append(1))
    qtbot.mousePress(control, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseRelease(control, Qt.MouseButton.LeftButton, pos=QPoint(900, 900))
    assert not clicks


def test_the_second_tap_of_a_double_click_does_nothing(qtbot: QtBot, control: Control) -> None:
    clicks: list[int] = []
    control.clicked.connect(lambda: clicks.append(1))
    qtbot.mouseDClick(control, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(control, Qt.MouseButton.LeftButton)
    assert not clicks


def test_a_touch_leaves_no_focus_behind(qtbot: QtBot, control: Control) -> None:
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
    assert control.focusPolicy() is Qt.FocusPolicy.TabFocus
    assert not control.hasFocus()


def test_a_screen_reader_finds_a_named_button(control: Control) -> None:
    interface = QAccessible.queryAccessibleInterface(control)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button
    assert control.label in interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("number", [0, 1, 2], ids=["button", "card", "tile"])
def test_focus_can_be_seen(qtbot: QtBot, theme: Theme, number: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    control = controls(make_look(theme))[number]
    control.setParent(window)
    control.setParent(window)
    control.setGeometry(10, 10, 280, 180)
    window.resize(300, 200)
    control.show()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.setFocus()
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    after = control.grab().toImage()
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y) for x in range(0, 280, 2) for y in range(0, 180, 2)
    )
    assert changed > 400


def test_a_pressed_tile_sinks_on_its_lip(qtbot: QtBot, look: Look) -> None:
    tile = Tile(look, TILES[0])
    qtbot.addWidget(tile)
    tile.resize(280, 240)
    tile.show()
    top = tile.rect().center().x(), 2
    before = tile.grab().toImage().pixelColor(*top)
    qtbot.mousePress(tile, Qt.MouseButton.LeftButton)
    assert tile.grab().toImage().pixelColor(*top) != before


def test_cards_of_one_screen_share_the_size_of_their_labels(qtbot: QtBot, look: Look) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    cards = [ActionCard(look, "bold/check", parent=parent) for _ in range(2)]
    for card, label in zip(cards, ("Je repars", "Nous sommes un groupe"), strict=True):
        card.explain(label)
        card.resize(520, 170)
    even_out(cards)
    assert len({card.label_size() for card in cards}) == 1


@pytest.mark.parametrize(
    ("change", "sub"),
    [
        ({"free": None}, "Libre accès"),
        ({"free": 6}, "6 places libres"),
        ({"free": 1}, "1 place libre"),
        ({"free": 0}, "Complet"),
        ({"free": 3, "closed": True}, "Fermé maintenant"),
    ],
)
def test_a_tile_says_how_many_places_are_left(
    qtbot: QtBot, look: Look, change: dict[str, int | bool | None], sub: str
) -> None:
    view = TileView("COUT", "Couture", "needle", "framboise")
    tile = Tile(look, replace(view, **change))  # type: ignore[arg-type]
    qtbot.addWidget(tile)
    assert tile.sub == sub
    assert tile.accessibleName() == f"Couture, {sub}"


def test_a_full_tile_is_no_longer_in_its_colour(qtbot: QtBot, look: Look) -> None:
    pictures: list[QPixmap] = []
    for free in (1, 0):
        tile = Tile(look, replace(TILES[7], free=free))
        qtbot.addWidget(tile)
        tile.resize(280, 240)
        pictures.append(tile.grab())
    middle = [picture.toImage().pixelColor(200, 40) for picture in pictures]
    assert middle == [QColor("#A63A1E"), QColor("#FFFFFF")]


def test_the_mark_of_last_time_is_heard_too(qtbot: QtBot, look: Look) -> None:
    tile = Tile(look, TILES[1])
    qtbot.addWidget(tile)
    assert tile.accessibleName() == "Couture, Libre accès, La dernière fois"
