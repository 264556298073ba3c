"""From an empty folder to the first check-in, through the assistant, as a volunteer goes."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, KioskOptions, place_in
from kiosk.devices.badge_film import film_badge
from kiosk.devices.qr import decode_image
from kiosk.domain.badge import mint, parse
from kiosk.domain.catalogue import NOT_STATED
from kiosk.first_start import End, FirstStart
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.setting_up import Step, progress
from kiosk.services.staff import Opened, StaffRole, enter_pin
from kiosk.ui.desk.desk import Desk
from kiosk.ui.parts.part import Control
from tests.devices.keyboards import Keyboard
from tests.journeys.conftest import Clock
from tests.journeys.x11 import Screen

KINDS = load_catalogue().kinds
PATIENCE_MS = 60_000
SIZE = KioskOptions(size=(1280, 800))
PIN = "271828"

Begin = Callable[..., FirstStart]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Whose documents are in an empty folder of ours."""
    folder = tmp_path / "home" / "Documents"
    folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder.parent))
    return folder


@pytest.fixture
def begin(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, home: Path, clock: Clock
) -> Iterator[Begin]:
    """Start the program in the same folder, as often as one likes."""
    begun: list[FirstStart] = []
    folder = DataFolder(tmp_path / "place")

    def make(options: KioskOptions = SIZE) -> FirstStart:
        for start in begun:
            leave(start)
        place = place_in(folder)
        start = FirstStart(dressed, folder, options, place, clock.read, clock.steady)
        with qtbot.waitActive(start.assistant):
            start.start()
            start.assistant.activateWindow()
        begun.append(start)
        return start

    yield make
    for start in begun:
        leave(start)
        start.words.speak("fr")
        start.assistant.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def leave(start: FirstStart) -> None:
    """Close the window and the place, as the power does."""
    start.stop()
    start.assistant.close()
    if start.assistant.place is not None:
        start.assistant.place.close()


def click(window: QWidget, label: str) -> None:
    """Press the mouse where a control with this label is seen, whatever may lie upon it."""
    QApplication.processEvents()
    seen = [
        one
        for one in window.findChildren(Control)
        if one.isVisible() and not one.visibleRegion().isEmpty()
    ]
    labels = [one.label for one in seen]
    assert labels.count(label) == 1, labels
    control = seen[labels.index(label)]
    middle = control.visibleRegion().boundingRect().center()
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=control.mapTo(window, middle))


def type_in(window: QWidget, text: str, qtbot: QtBot) -> None:
    """Type into the line that has the focus, no faster than people do."""
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    Keyboard(line).type(text)
    qtbot.waitUntil(lambda: line.text() == text)


def printed_codes(sheet: Path) -> list[str]:
    """What a camera reads on the first page of a sheet of badges."""
    document = QPdfDocument()
    assert document.load(str(sheet)) is QPdfDocument.Error.None_
    page = document.render(0, QSize(2 * 1123, 2 * 794))
    picture = sheet.with_suffix(".png")
    assert page.save(str(picture))
    document.close()
    return [code for text in decode_image(picture) if (code := parse(text)) is not None]


def made_place(start: FirstStart) -> OpenPlace:
    assert start.assistant.place is not None
    return start.assistant.place


@pytest.mark.parametrize("kind", KINDS.values(), ids=[*KINDS])
def test_a_place_of_each_kind_is_set_up_by_clicks_and_lets_the_first_badge_in(
    begin: Begin,
    home: Path,
    clock: Clock,
    dressed: QApplication,
    qtbot: QtBot,
    kind: object,
) -> None:
    start = begin()
    window = start.assistant
    kinds = [one for one in KINDS.values() if one is kind]
    click(window, "Mettre en place notre lieu")
    type_in(window, "Le Grand Atelier", qtbot)
    click(window, kinds[0].label("fr"))
    click(window, "Continuer")
    for _ in (Step.HOURS, Step.CODES, Step.SEEING, Step.SCREEN):
        click(window, "Plus tard")
    click(window, "Créer 24 badges")
    click(window, "Enregistrer en PDF")
    click(window, "Documents")
    qtbot.waitUntil(lambda: [*home.glob("*.pdf")] != [], timeout=PATIENCE_MS)
    click(window, "Continuer")
    click(window, "Continuer")
    for _ in (Step.NOTICE, Step.RECOVERY):
        click(window, "Plus tard")
    click(window, "Ouvrir la porte")
    assert start.end is End.DOOR
    place = made_place(start)
    assert progress(place) is None
    start.stop()
    codes = printed_codes(next(home.glob("*.pdf")))
    assert len(codes) == 8
    kiosk = Kiosk(dressed, place, SIZE, clock.read, clock.steady)
    kiosk.show(SIZE.size)
    kiosk.scanner.start()
    Keyboard(kiosk.window).scan(codes[0])
    assert kiosk.stack.current is kiosk.stack.activity
    tiles = [tile for tile in kiosk.stack.activity.tiles if tile.isVisible()]
    assert {tile.view.code for tile in tiles} == set(kinds[0].tiles)
    chosen = tiles[0].view.code
    QTest.mouseClick(tiles[0], Qt.MouseButton.LeftButton)
    assert kiosk.stack.current is kiosk.stack.done
    now = presence(place, clock.read())
    assert (now.total, now.by_activity) == (1, {chosen: 1})
    kiosk.scanner.stop()
    kiosk.window.close()
    kiosk.window.deleteLater()


def test_whoever_is_interrupted_goes_on_where_they_were(begin: Begin, qtbot: QtBot) -> None:
    first = begin().assistant
    click(first, "English")
    click(first, "Set up our place")
    type_in(first, "The Garage", qtbot)
    click(first, "Community garage")
    click(first, "Continue")
    click(first, "Continue")
    assert first.step is Step.CODES
    again = begin()
    assert again.assistant.step is Step.CODES
    assert again.words.language == "en"
    assert again.assistant.done == {Step.WELCOME, Step.PLACE, Step.HOURS}
    assert made_place(again).place.name == "The Garage"
    assert not again.assistant.rail.marks[0].is_later


def test_nothing_is_written_before_the_place_has_a_name_and_a_kind(
    begin: Begin, tmp_path: Path
) -> None:
    window = begin().assistant
    click(window, "Mettre en place notre lieu")
    click(window, "Continuer")
    assert window.step is Step.PLACE
    assert not (tmp_path / "place").exists()
    assert begin().assistant.step is Step.WELCOME


def test_the_codes_chosen_here_open_the_desk_of_the_door(
    begin: Begin, clock: Clock, dressed: QApplication, qtbot: QtBot
) -> None:
    start = begin()
    window = start.assistant
    click(window, "Mettre en place notre lieu")
    type_in(window, "Le Grand Atelier", qtbot)
    click(window, "Fablab")
    click(window, "Continuer")
    click(window, "Continuer")
    for _ in range(2):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        type_in(window, PIN, qtbot)
    click(window, "Continuer")
    assert window.step is Step.SEEING
    assert Step.CODES in window.done
    place = made_place(start)
    assert enter_pin(place, PIN, clock.read()) == Opened(StaffRole.MANAGER)
    start.stop()
    kiosk = Kiosk(dressed, place, SIZE, clock.read, clock.steady)
    kiosk.show(SIZE.size)
    kiosk.stack.home.team.click()
    desk = kiosk.window.desk
    assert isinstance(desk, Desk)
    for digit in PIN:
        desk.pin.keypad.keys[digit].click()
    assert "Réglages" in [entry.label for entry in desk.rail.entries]
    desk.lock()
    kiosk.window.close()
    kiosk.stop()
    kiosk.window.deleteLater()


def test_a_code_held_before_the_camera_is_read_and_the_camera_let_go_after(
    begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    film = tmp_path / "badge.avi"
    film_badge(mint(b"anne "), film, seconds=1)
    start = begin(replace(SIZE, camera=f"file:{film}"))
    window = start.assistant
    click(window, "Mettre en place notre lieu")
    type_in(window, "Le Grand Atelier", qtbot)
    click(window, "Fablab")
    click(window, "Continuer")
    for _ in (Step.HOURS, Step.CODES):
        assert start.camera is None
        click(window, "Plus tard")
    seeing = window.seeing
    assert seeing is not None
    qtbot.waitUntil(lambda: seeing.is_seen, timeout=PATIENCE_MS)
    click(window, "Continuer")
    assert start.camera is None
    assert Step.SEEING in window.done


def test_a_set_up_that_the_power_cut_short_begins_anew(begin: Begin, tmp_path: Path) -> None:
    database = DataFolder(tmp_path / "place").database
    database.parent.mkdir()
    database.touch()
    start = begin()
    assert (start.assistant.step, start.assistant.place) == (Step.WELCOME, None)


PROGRAM = [sys.executable, "-m", "kiosk"]


def present(data: Path) -> dict[str, object]:
    """What `parvis presence` says."""
    told = subprocess.run(
        [*PROGRAM, "presence", "--data", str(data)], capture_output=True, check=False
    )
    found: dict[str, object] = json.loads(told.stdout) if told.returncode == 0 else {}
    return found


def test_the_real_program_is_set_up_with_the_keyboard_alone(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, home: Path
) -> None:
    data = tmp_path / "place"
    with Screen() as screen:
        environment = {**screen.environment, "HOME": str(home.parent)}
        running = subprocess.Popen(
            [*PROGRAM, "--windowed", "1280x800", "--data", str(data)], env=environment
        )
        screen.focus("Mise en place")

        def press(*keys: str) -> None:
            for key in keys:
                screen.press(key)

        press("Tab", "Tab", "Tab", "Return")  # two languages, then the way to begin
        screen.type("Atelier", gap=300)  # half of it between two keys
        press("Tab", "space", "shift+Tab", "Return")  # the first kind, and on from the line
        press("Return", "Return", "Return", "Return")  # hours, codes, camera, screen
        press(*["Tab"] * 7, "space")  # how many, on what paper, and make them
        press(*["Tab"] * 5, "space")  # back, on what paper, and save them
        press("Tab", "Tab", "space")  # back, and Documents
        qtbot.waitUntil(lambda: [*home.glob("*.pdf")] != [], timeout=PATIENCE_MS)
        press("Escape", "Return", "Return", "Return", "Return")  # and the door opens
        screen.focus("^Parvis$")
        codes = printed_codes(next(home.glob("*.pdf")))
        screen.scan(codes[0])
        qtbot.waitUntil(lambda: present(data).get("total") == 1, timeout=PATIENCE_MS)
        assert present(data)["activities"] == {NOT_STATED: 1}
        press("Tab", "Tab", "Return")  # back, and the first tile
        qtbot.waitUntil(
            lambda: present(data)["activities"] not in ({NOT_STATED: 1}, {}), timeout=PATIENCE_MS
        )
        assert present(data)["total"] == 1
        running.terminate()
        assert running.wait(20) == 0
