"""The invented place of `parvis --demo`: fifteen months of visits, and people who are in now.

Nobody in it exists. It is drawn from a seed, so that the same day shows the same past and the
same badges open; only who is in right now depends on the hour.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.clock import Reading, business_day, day_start
from kiosk.paths import DataFolder
from kiosk.services.invent.day import Day
from kiosk.services.invent.diary import Diary, GivenAnswer
from kiosk.services.invent.people import Crowd, Scene
from kiosk.services.invent.world import World, load_world
from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace, set_up
from kiosk.services.staff import StaffRole, set_pin
from kiosk.store import activities, answers, batch
from kiosk.store.journal import Draft

PIN = "123456"
"""The manager's, in the demo only."""
SEED = 1
MONTHS = 15
"""How far back the past goes: four whole quarters to report on, whatever the day."""
_DAYS_AT_ONCE = 14

OnProgress = Callable[[int, int], None]
"""Told how much is done, of how much."""


@dataclass(frozen=True, slots=True)
class Demo:
    """An invented place to try things with."""

    place: OpenPlace
    badges: list[NewBadge]
    """Of regulars who are out (so that « La dernière fois » appears), of one who is in, and
    new ones, in this order."""


def demo_place(
    folder: DataFolder, catalogue: Catalogue, now: Reading, on_progress: OnProgress
) -> Demo:
    """Set up the invented place in an empty folder, with its PIN, its past and its present.

    Raises `BadInput` when there is a place already, `WriteFailed` when the disk did not take it.
    """
    world = load_world(catalogue)
    place = set_up(folder, world.place, catalogue)
    try:
        set_pin(place, StaffRole.MANAGER, PIN)
        return Demo(place, invent(place, world, now, SEED, on_progress))
    except BaseException:
        place.close()
        raise


def invent(
    place: OpenPlace,
    world: World,
    now: Reading,
    seed: int,
    on_progress: OnProgress,
    *,
    months: int = MONTHS,
) -> list[NewBadge]:
    """Fill a place that was just set up, in one transaction; the badges to try it with."""
    today = business_day(now.at, place.place.zone)
    first = _months_before(today, months)
    days = (today - first).days + 1
    with place.store.writing():
        activities.replace_activities(place.store, world.activities(place.catalogue.families))
        scene = Scene(place, world, Crowd(place, world, seed, first), today, seed)
        drafts: list[Draft] = []
        given: list[GivenAnswer] = []
        for number in range(1, days + 1):
            diary = _told(scene, first + timedelta(number - 1), now)
            drafts += diary.drafts
            given += diary.answers
            if number % _DAYS_AT_ONCE == 0 or number == days:
                _keep(place, drafts, given)
                drafts, given = [], []
                on_progress(number, days)
        return scene.crowd.give_out()


def _told(scene: Scene, date_: date, now: Reading) -> Diary:
    day = Day(scene, date_)
    if date_ == scene.today:
        diary = Diary(scene, date_, now.at)
        diary.write(day.until(now.at))
    else:
        diary = Diary(scene, date_, day_start(date_ + timedelta(1), scene.place.place.zone))
        diary.write(day.stays())
    return diary


def _keep(place: OpenPlace, drafts: list[Draft], given: list[GivenAnswer]) -> None:
    batch.add_visits(place.store, drafts)
    for one in given:
        answers.write_answer(
            place.store,
            one.asked,
            one.question.id,
            one.question.version,
            one.choice,
            one.at,
            one.one_in,
        )


def _months_before(today: date, months: int) -> date:
    """The first day of the month that lies so far back."""
    year, month = divmod(12 * today.year + today.month - 1 - months, 12)
    return date(year, month + 1, 1)
