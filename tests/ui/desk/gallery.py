"""Pictures of the desk's screens, for people to look at.

    python -m tests.ui.desk.gallery FOLDER [WORD…]

Every screen, in French and English, light and dark, at four sizes; words narrow the choice:
`fr`, `dark`, `1280x800`.
"""

import sys
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from kiosk.paths import RESOURCES
from kiosk.services import check_in
from kiosk.services.open_place import OpenPlace
from kiosk.services.report import report
from kiosk.ui.desk.auto_lock import LOCK_AFTER, WARNING
from kiosk.ui.desk.desk import Desk
from kiosk.ui.door.announcement import announcement
from kiosk.ui.parts.look import Look, load_fonts
from kiosk.ui.parts.theme import DARK, LIGHT
from kiosk.ui.parts.words import Words
from tests.ui.desk.activities.scene import activities_page, furnish, plain_stops
from tests.ui.desk.activities.scene import stops as activity_stops
from tests.ui.desk.badges.scene import badges_page, known_people
from tests.ui.desk.badges.scene import stops as badge_stops
from tests.ui.desk.evacuation.scene import stops as evacuation_stops
from tests.ui.desk.health.scene import health_page
from tests.ui.desk.health.scene import stops as health_stops
from tests.ui.desk.live.scene import crowded, usual_tuesday
from tests.ui.desk.live.scene import stops as day_stops
from tests.ui.desk.report.scene import (
    NOVEMBER,
    SPRING,
    SUMMER,
    lived_in,
    put_on_show,
    report_page,
    stops,
)
from tests.ui.desk.scene import PIN, RULES, FakeClock, busy_day, new_place
from tests.ui.desk.settings.scene import busy_team, settings_page
from tests.ui.desk.settings.scene import stops as settings_stops
from tests.ui.desk.visits import scene as visits
from tests.ui.paper.cases import CASES
from tests.ui.scenes import look as make_look

SIZES = ((1024, 600), (1280, 800), (800, 1280), (1920, 1080))


def type_in(desk: Desk, digits: str) -> None:
    """Press keys of the keypad."""
    for digit in digits:
        desk.pin.keypad.keys[digit].click()


def scenes(desk: Desk, place: OpenPlace, clock: FakeClock) -> Iterator[str]:
    """Lead one desk through what there is to see; a name for each stop."""
    type_in(desk, PIN[:3])
    yield "pin"
    type_in(desk, "000")
    yield "pin-wrong"
    for _ in range(4):
        type_in(desk, "000000")
    clock.pass_by(seconds=18)
    desk.pin.look_at_clock()
    yield "pin-pause"
    clock.pass_by(seconds=43)
    desk.pin.look_at_clock()
    type_in(desk, PIN)
    yield "live"
    assert desk.live is not None
    rows = list(desk.live.board.people.rows.values())
    QApplication.processEvents()
    bar = desk.live.board.people_card.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "live-forgotten"
    bar.setValue(0)
    rows[1].exit.click()
    foreign = check_in.scan(place, "https://example.org", clock(), rules=RULES)
    desk.show_banner(announcement(foreign))
    yield "live-banner"
    clock.pass_by(seconds=(LOCK_AFTER - WARNING + timedelta(seconds=11)).total_seconds())
    desk.auto_lock.look()
    place.store.db.execute("PRAGMA query_only = 1")
    rows[1].exit.click()
    place.store.db.execute("PRAGMA query_only = 0")
    yield "live-warning"


def desk_gallery(folder: Path, words: Words, wanted: Collection[str] = ()) -> None:
    """Save every picture into `folder`, of the kinds that are wanted."""

    def some(names: Sequence[str]) -> Sequence[str]:
        return [name for name in names if name in wanted] or names

    sizes = {f"{width}x{height}": (width, height) for width, height in SIZES}
    themes = {theme.name: theme for theme in (LIGHT, DARK)}
    for language in some(("fr", "en")):
        words.speak(language)
        for theme in map(themes.__getitem__, some([*themes])):
            for size in map(sizes.__getitem__, some([*sizes])):
                with TemporaryDirectory() as data:
                    _pictures(Path(data), folder, make_look(theme), words, size)


def _pictures(data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]) -> None:
    clock = FakeClock()
    place = new_place(data / "place")
    busy_day(place, clock)
    desk = Desk(place, look, words, clock)
    desk.resize(*size)
    desk.show()
    for name in scenes(desk, place, clock):
        _save(desk, folder, name, words.language, look)
    desk.lock()
    place.close()
    _report_pictures(data, folder, look, words, size)
    _settings_pictures(data, folder, look, words, size)
    _visits_pictures(data, folder, look, words, size)
    _badge_pictures(data, folder, look, words, size)
    _activity_pictures(data, folder, look, words, size)
    _badge_pictures(data, folder, look, words, size)
    _health_pictures(data, folder, look, words, size)
    _day_pictures(data, folder, look, words, size)
    first = new_place(data / "new", pin=None)
    desk = Desk(first, look, words, clock)
    desk.resize(*size)
    desk.show()
    _save(desk, folder, "pin-first", words.language, look)
    type_in(desk, PIN + PIN)
    _save(desk, folder, "live-empty", words.language, look)
    desk.lock()
    first.close()


def _day_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    """A Tuesday like others, an evacuation, and three hundred people."""
    for name, make in (("tuesday", usual_tuesday), ("crowded", crowded)):
        clock = FakeClock()
        place = make(data / name, clock)
        desk = Desk(place, look, words, clock)
        desk.resize(*size)
        desk.show()
        for stop in evacuation_stops(desk, clock, data):
            _save(desk, folder, stop if name == "tuesday" else f"{stop}-300", words.language, look)
        if name == "tuesday":
            for stop in day_stops(desk, place, clock):
                _save(desk, folder, stop, words.language, look)
        else:
            _save(desk, folder, "live-300", words.language, look)
        desk.lock()
        place.close()


def _report_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    clock = FakeClock()
    clock.reading = NOVEMBER
    place = lived_in(data / "lived")
    desk = Desk(place, look, words, clock)
    desk.resize(*size)
    desk.show()
    page = report_page(desk)
    put_on_show(page, report(place, SUMMER, NOVEMBER), report(place, SPRING, NOVEMBER))
    for name in stops(page):
        _save(desk, folder, name, words.language, look)
    for case in ("provisional", "empty", "many_activities", "all_refused"):
        put_on_show(page, CASES[case]())
        _save(desk, folder, f"report-{case}", words.language, look)
    desk.lock()
    place.close()


def _settings_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    clock = FakeClock()
    place = new_place(data / "settings")
    busy_team(place, clock)
    desk = Desk(place, look, words, clock)
    desk.resize(*size)
    desk.show()
    for name in settings_stops(settings_page(desk)):
        _save(desk, folder, name, words.language, look)
    desk.lock()
    place.close()


def _visits_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    clock = FakeClock()
    place = new_place(data / "visited")
    busy_day(place, clock)
    desk = Desk(place, look, words, clock)
    desk.resize(*size)
    desk.show()
    for name in visits.stops(place, visits.visits_page(desk), clock):
        _save(desk, folder, name, words.language, look)
    desk.lock()
    place.close()
    empty = new_place(data / "unvisited")
    desk = Desk(empty, look, words, FakeClock())
    desk.resize(*size)
    desk.show()
    visits.visits_page(desk)
    _save(desk, folder, "visits-empty", words.language, look)
    desk.lock()
    empty.close()


def _badge_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    for busy in (True, False):
        clock = FakeClock()
        place = new_place(data / f"badges-{busy}")
        if busy:
            busy_day(place, clock)
        made = known_people(place, clock) if busy else []
        desk = Desk(place, look, words, clock)
        desk.resize(*size)
        desk.show()
        page = badges_page(desk)
        for name in badge_stops(page, place, made) if busy else ("badges-empty",):
            _save(desk, folder, name, words.language, look)
        desk.lock()
        place.close()


def _activity_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    clock = FakeClock()
    place = new_place(data / "activities")
    busy_day(place, clock)
    furnish(place, clock)
    for at in (place, new_place(data / "plain")):
        desk = Desk(at, look, words, clock)
        desk.resize(*size)
        desk.show()
        page = activities_page(desk)
        for name in activity_stops(page) if at is place else plain_stops(page):
            _save(desk, folder, name, words.language, look)
        desk.lock()
        at.close()


def _health_pictures(
    data: Path, folder: Path, look: Look, words: Words, size: tuple[int, int]
) -> None:
    clock = FakeClock()
    place = new_place(data / "health")
    desk = Desk(place, look, words, clock)
    desk.resize(*size)
    desk.show()
    for name in health_stops(health_page(desk), clock):
        _save(desk, folder, name, words.language, look)
    desk.lock()
    place.close()


def _save(desk: Desk, folder: Path, name: str, language: str, look: Look) -> None:
    size = f"{desk.width()}x{desk.height()}"
    if desk.live is not None:
        desk.live.board.later.timeout.emit()
    QApplication.processEvents()
    desk.grab().save(str(folder / f"desk-{name}-{language}-{size}-{look.theme.name}.png"))


def main() -> None:
    """All pictures into the folder that is named."""
    app = QApplication([])
    load_fonts(RESOURCES / "fonts")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    desk_gallery(folder, Words(app, RESOURCES / "i18n"), sys.argv[2:])


if __name__ == "__main__":
    main()
