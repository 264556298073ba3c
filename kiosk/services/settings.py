"""All that a place can set, in one list: what each is, its bounds, and what it is at first.

Who the place is stands in the place's own row, the rest beside it as settings; here they are read
and changed in the same way. A change is the manager's, and leaves a line in the trail.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from zoneinfo import ZoneInfo

from kiosk.domain.errors import BadInput
from kiosk.domain.hours import Hours
from kiosk.services.open_place import OpenPlace, clean_name, clean_zone
from kiosk.store import places, visitors
from kiosk.store.sqlite import world_errors

if TYPE_CHECKING:
    from kiosk.services.audit import By

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number within bounds; `optional`: or none."""

    least: int
    most: int
    optional: bool = False


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SomeOf:
    """One of a few words, or several."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """The place's name."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of place, of the catalogue."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A local time, to the minute."""


@dataclass(frozen=True, slots=True)
class Weekdays:
    """By weekday (0 = Monday) hours that are not the usual ones, None for closed."""


Form = Switch | Number | OneOf | SomeOf | Name | Kind | Zone | Clock | Weekdays


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing that can be set. `default` None: it is always said, or has no value at first."""

    name: str
    form: Form
    default: T | None = None
    of_place: bool = False
    """It stands in the place's own row."""


PLACE_NAME: Setting[str] = Setting("name", Name(), of_place=True)
KIND: Setting[str] = Setting("kind", Kind(), of_place=True)
TIMEZONE: Setting[ZoneInfo] = Setting("zone", Zone(), of_place=True)
OPENS: Setting[time] = Setting("opens", Clock(), of_place=True)
CLOSES: Setting[time] = Setting("closes", Clock(), of_place=True)
WEEK: Setting[Mapping[int, Hours | None]] = Setting("week", Weekdays(), of_place=True)
CAPACITY: Setting[int | None] = Setting(
    "capacity", Number(1, 100_000, optional=True), of_place=True
)

LANGUAGE = Setting("language", OneOf(("fr", "en")), "fr")
"""In which the door waits."""
LANGUAGES = Setting("languages", SomeOf(("fr", "en")), ("fr", "en"))
"""Those that the door offers."""
THEME = Setting("theme", OneOf(("light", "dark")), "light")
REDUCED_MOTION = Setting("reduced_motion", Switch(), False)
PX_PER_METRE: Setting[int | None] = Setting("px_per_metre", Number(1_500, 20_000, optional=True))
"""How many pixels of the screen are a metre, measured with a bank card; None until then."""
VIEWING_CM = Setting("viewing_cm", Number(30, 150), 60)
"""From how far people look at the screen."""
PATIENCE = Setting("patience_percent", Number(50, 1000), 100)
"""How long screens wait, of their usual time."""
DIRECT_EXIT = Setting("direct_exit", Switch(), False)
"""A badge seen again is an exit, unasked."""
PROFILE_ONE_IN = Setting("profile_one_in", Number(1, 100), 3)
"""Of so many visits without a badge one is offered the questions."""
RETENTION_MONTHS = Setting("retention_months", Number(12, 36), 13)
"""After which visits are purged. A year's figures need a year's visits: less can't be promised."""
LEGAL_BASIS = Setting("legal_basis", OneOf(("6.1.f", "6.1.e")), "6.1.f")
"""GDPR: the legitimate interest of an association or firm, or a public body's task."""
FIRST_NAMES = Setting("first_names", Switch(), False)
"""Whether the team may keep a first name with a badge; switched off, all are forgotten."""

SETTINGS: tuple[Setting[Any], ...] = (
    *(PLACE_NAME, KIND, TIMEZONE, OPENS, CLOSES, WEEK, CAPACITY),
    *(LANGUAGE, LANGUAGES, THEME, REDUCED_MOTION, PX_PER_METRE, VIEWING_CM, PATIENCE),
    DIRECT_EXIT,
    *(PROFILE_ONE_IN, RETENTION_MONTHS, LEGAL_BASIS, FIRST_NAMES),
)
"""In the order in which a screen may show them."""


def setting(place: OpenPlace, which: Setting[T]) -> T:
    """What it is now."""
    if which.of_place:
        return cast(T, getattr(place.place, which.name))
    with world_errors():
        value = places.setting(place.store, which.name, which.default)
    return cast(T, tuple(value) if isinstance(which.form, SomeOf) else value)


def change(place: OpenPlace, which: Setting[T], value: T, by: "By") -> None:
    """Set it. Everything in this process that was handed this place sees it at once.

    Raises `BadInput` with a sentence for a value out of bounds, `WriteFailed` when the disk did
    not take it.
    """
    change_all(place, [(which, value)], by)


def change_all(place: OpenPlace, wanted: Iterable[tuple[Setting[Any], object]], by: "By") -> None:
    """Set several at once, all of them or none; what is as it was leaves no line in the trail.

    Raises as `change` does.
    """
    from kiosk.services.audit import Act, manager_only, note  # the door's start does without

    manager_only(by)
    clean = [(which, cleaned(place, which, value)) for which, value in wanted]
    new = [(which, value) for which, value in clean if value != setting(place, which)]
    if not new:
        return
    own: dict[str, Any] = {which.name: value for which, value in new if which.of_place}
    changed = replace(place.place, **own)
    forgets = (FIRST_NAMES, False) in new
    with place.store.writing():
        if own:
            places.write_place(place.store, changed, places.key_mark(place.store))
        for which, value in new:
            if not which.of_place:
                places.save_setting(place.store, which.name, value)
            note(place, by, Act.SETTING_CHANGED, thing=which.name)
        if forgets:
            visitors.forget_first_names(place.store)
    place.place = changed
    if forgets:
        place.store.empty_log()


def cleaned(place: OpenPlace, which: Setting[T], value: object) -> T:
    """The value as it would be kept. Raises `BadInput` with a sentence where it can't be."""
    return cast(T, _clean(place, which.form, value))


def _clean(place: OpenPlace, form: Form, value: object) -> object:
    match form, value:
        case Switch(), bool():
            return value
        case Number(optional=True), None:
            return None
        case Number(least, most), int() if least <= value <= most and value is not True:
            return value
        case Number(least, most), _:
            raise BadInput("settings.number", least=least, most=most)
        case OneOf(options), str() if value in options:
            return value
        case SomeOf(options), tuple() if value and set(value) <= set(options):
            return tuple(option for option in options if option in value)
        case SomeOf(), tuple():
            raise BadInput("settings.some")
        case Name(), str():
            return clean_name(value)
        case Kind(), str():
            if value not in place.catalogue.kinds:
                raise BadInput("place.kind", kind=value, known=" ".join(place.catalogue.kinds))
            return value
        case Zone(), ZoneInfo(key=str(key)) | str(key):
            return clean_zone(key)
        case Clock(), time():
            return _to_the_minute(value)
        case Weekdays(), Mapping() if all(day in range(7) for day in value):
            return {day: _hours(hours) for day, hours in sorted(value.items())}
        case _:
            raise ValueError(f"{value!r} is no {form}")


def _hours(hours: Hours | None) -> Hours | None:
    if hours is None:
        return None
    return Hours(_to_the_minute(hours.opens), _to_the_minute(hours.closes))


def _to_the_minute(at: time) -> time:
    return time(at.hour, at.minute)
