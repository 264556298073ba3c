"""Pictures of the desk's screens, for people to look at.

    python -m tests.ui.desk.gallery FOLDER [WORD…]

Every screen, in French and English, light and dark, at four sizes; words narrow the choice:
`fr`, `dark`, `1280x800`, `visits`.
"""

import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Album:
    """Where pictures of one look, language and size are kept; `data`: for the places on them."""

    folder: Path
    data: Path
    look: Look
    words: Words
    size: tuple[int, int]

    @contextmanager
    def desk(self, place: OpenPlace, clock: FakeClock) -> Iterator[Desk]:
        """A desk of that place on the screen, asking for its PIN."""
        desk = Desk(place, self.look, self.words, clock)
        desk.resize(*self.size)
        desk.show()
        yield desk
        desk.lock()
        place.close()

    def keep(self, desk: Desk, stops: Iterable[str], end: str = "") -> None:
        """A picture of each stop."""
        size = f"{desk.width()}x{desk.height()}"
        for stop in stops:
            if desk.live is not None:
                desk.live.board.later.timeout.emit()
            QApplication.processEvents()
            name = f"desk-{stop}{end}-{self.words.language}-{size}-{self.look.theme.name}.png"
            desk.grab().save(str(self.folder / name))


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
                for story in map(STORIES.__getitem__, some([*STORIES])):
                    with TemporaryDirectory() as data:
                        story(Album(folder, Path(data), make_look(theme), words, size))


def _opening(album: Album) -> None:
    """The PIN, the day, and a place that has neither yet."""
    clock = FakeClock()
    place = new_place(album.data / "place")
    busy_day(place, clock)
    with album.desk(place, clock) as desk:
        album.keep(desk, scenes(desk, place, clock))
    with album.desk(new_place(album.data / "new", pin=None), clock) as desk:
        album.keep(desk, ["pin-first"])
        type_in(desk, PIN + PIN)
        album.keep(desk, ["live-empty"])


def _day(album: Album) -> None:
    """A Tuesday like others, an evacuation, and three hundred people."""
    clock = FakeClock()
    place = usual_tuesday(album.data / "tuesday", clock)
    with album.desk(place, clock) as desk:
        album.keep(desk, evacuation_stops(desk, clock, album.data))
        album.keep(desk, day_stops(desk, place, clock))
    clock = FakeClock()
    with album.desk(crowded(album.data / "crowded", clock), clock) as desk:
        album.keep(desk, evacuation_stops(desk, clock, album.data), "-300")
        album.keep(desk, ["live-300"])


def _visits(album: Album) -> None:
    clock = FakeClock()
    place = new_place(album.data / "busy")
    busy_day(place, clock)
    with album.desk(place, clock) as desk:
        album.keep(desk, visits.stops(place, visits.visits_page(desk), clock))
    with album.desk(new_place(album.data / "empty"), FakeClock()) as desk:
        visits.visits_page(desk)
        album.keep(desk, ["visits-empty"])


def _badges(album: Album) -> None:
    clock = FakeClock()
    place = new_place(album.data / "busy")
    busy_day(place, clock)
    made = known_people(place, clock)
    with album.desk(place, clock) as desk:
        album.keep(desk, badge_stops(badges_page(desk), place, made))
    with album.desk(new_place(album.data / "empty"), FakeClock()) as desk:
        badges_page(desk)
        album.keep(desk, ["badges-empty"])


def _activities(album: Album) -> None:
    clock = FakeClock()
    place = new_place(album.data / "busy")
    busy_day(place, clock)
    furnish(place, clock)
    with album.desk(place, clock) as desk:
        album.keep(desk, activity_stops(activities_page(desk)))
    with album.desk(new_place(album.data / "plain"), clock) as desk:
        album.keep(desk, plain_stops(activities_page(desk)))


def _reports(album: Album) -> None:
    clock = FakeClock()
    clock.reading = NOVEMBER
    place = lived_in(album.data / "lived")
    with album.desk(place, clock) as desk:
        page = report_page(desk)
        put_on_show(page, report(place, SUMMER, NOVEMBER), report(place, SPRING, NOVEMBER))
        album.keep(desk, stops(page))
        for case in ("provisional", "empty", "many_activities", "all_refused"):
            put_on_show(page, CASES[case]())
            album.keep(desk, [f"report-{case}"])


def _settings(album: Album) -> None:
    clock = FakeClock()
    place = new_place(album.data / "place")
    busy_team(place, clock)
    with album.desk(place, clock) as desk:
        album.keep(desk, settings_stops(settings_page(desk)))


def _health(album: Album) -> None:
    clock = FakeClock()
    with album.desk(new_place(album.data / "place"), clock) as desk:
        album.keep(desk, health_stops(health_page(desk), clock))


STORIES: Mapping[str, Callable[[Album], None]] = {
    "opening": _opening,
    "day": _day,
    "visits": _visits,
    "badges": _badges,
    "activities": _activities,
    "reports": _reports,
    "settings": _settings,
    "health": _health,
}


def main() -> None:
    """All pictures into the folder that is named."""
    app = QApplication([])
    load_fonts(RESOURCES / "fonts")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    desk_gallery(folder, Words(app, RESOURCES / "i18n"), sys.argv[2:])


if __name__ == "__main__":
    main()
