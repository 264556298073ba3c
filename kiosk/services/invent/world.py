"""The invented place as data: what it offers, when it is busy, who comes there."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kiosk.domain.catalogue import BOTTOM_BAR, NOT_STATED, Activity, Catalogue, Family
from kiosk.paths import RESOURCES
from kiosk.services.open_place import NewPlace


@dataclass(frozen=True, slots=True)
class Offer:
    """One activity of the invented place, and how it lives."""

    activity: Activity
    share: float
    """Of those who come, relative."""
    hours: tuple[float, ...]
    """When people arrive: a weight for each hour from the opening on."""
    minutes: float
    """Half of the people stay longer."""
    ages: tuple[float, ...]
    women: float
    now: tuple[int, ...]
    """The parties that are in when the demo starts, by their persons."""
    night: tuple[int, ...]
    """The same when it starts out of opening hours."""


@dataclass(frozen=True, slots=True)
class World:
    """Everything that the inventing draws from."""

    place: NewPlace
    offers: Mapping[str, Offer]
    weekdays: tuple[float, ...]
    months: tuple[float, ...]
    without_badge: float
    newcomers: float
    groups: float
    residence: Mapping[str, float]
    situation: Mapping[str, Mapping[str, float]]
    """What people do, by age."""

    def offer(self, code: str) -> Offer:
        """How an activity lives. What is no tile lives like the first one, the café."""
        return self.offers.get(code) or next(iter(self.offers.values()))

    def tiles(self, day: date, today: date) -> list[str]:
        """The codes of the tiles that were offered on a day, in their order."""
        return [code for code in self.offers if self.offered(code, day, today)]

    def offered(self, code: str, day: date, today: date) -> bool:
        """Whether an activity was there; what is archived ended six weeks ago."""
        return not self.offers[code].activity.archived or day < today - timedelta(weeks=6)

    def activities(self, families: Mapping[str, Family]) -> list[Activity]:
        """All that the place keeps: its tiles, the bottom bar, and « Non précisée »."""
        own = [offer.activity for offer in self.offers.values()]
        shared = (families[code] for code in (*BOTTOM_BAR, NOT_STATED))
        return own + [
            Activity(family.code, family, len(own) + n, family.icon, family.colour)
            for n, family in enumerate(shared)
        ]

    def bustle(self, day: date) -> float:
        """How busy a day is: 1 on an ordinary one, 0 when the place is closed."""
        if is_holiday(day) or _is_break(day):
            return 0.0
        return self.weekdays[day.weekday()] * self.months[day.month - 1]


def load_world(catalogue: Catalogue) -> World:
    """The world of `resources/catalogue/demo.toml`."""
    text = (RESOURCES / "catalogue" / "demo.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    rhythm, profile = raw["rhythm"], raw["profile"]
    return World(
        place=NewPlace(**raw["place"]),
        offers={
            code: _offer(code, position, entry, catalogue.families[entry["family"]])
            for position, (code, entry) in enumerate(raw["activities"].items())
        },
        weekdays=tuple(rhythm["weekdays"]),
        months=tuple(rhythm["months"]),
        without_badge=rhythm["without_badge"],
        newcomers=rhythm["newcomers"],
        groups=rhythm["groups"],
        residence=profile["residence"],
        situation=profile["situation"],
    )


def _offer(code: str, position: int, entry: Mapping[str, Any], family: Family) -> Offer:
    activity = Activity(
        code=code,
        family=family,
        position=position,
        icon=entry.get("icon", family.icon),
        colour=entry.get("colour", family.colour),
        sensitive=family.sensitive,
        capacity=entry.get("capacity"),
        archived=entry.get("archived", False),
        names={language: entry[language] for language in ("fr", "en")},
    )
    return Offer(
        activity=activity,
        share=entry["share"],
        hours=tuple(entry["hours"]),
        minutes=entry["minutes"],
        ages=tuple(entry["ages"]),
        women=entry["women"],
        now=tuple(entry["now"]),
        night=tuple(entry["night"]),
    )


def is_holiday(day: date) -> bool:
    """Whether it is a public holiday in France (Alsace's and overseas ones apart)."""
    fixed = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)}
    after_easter = (day - easter(day.year)).days
    return (day.month, day.day) in fixed or after_easter in (1, 39, 50)


def easter(year: int) -> date:
    """Easter Sunday, by the « anonymous » rule for the Gregorian calendar (Nature, 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _is_break(day: date) -> bool:
    """The place is closed in the week of 15 August, and from Christmas to New Year."""
    midsummer = date(day.year, 8, 15)
    monday = midsummer - timedelta(days=midsummer.weekday())
    return monday <= day < monday + timedelta(weeks=1) or (day.month == 12 and day.day >= 24)
