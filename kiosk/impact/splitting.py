"""The dimensions of attendance: stays put apart by activity, month, weekday and the like.

Months, weekdays, modes, pillars and transformations are listed whole, activities and families
only when somebody came for them (« Non précisée » always). Activities without a pillar are in
the total and in no pillar; likewise for transformations.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Generic, TypeVar

from kiosk.domain.catalogue import NOT_STATED, Activity, Pillar, Transformation
from kiosk.impact.counting import Mode, Stay
from kiosk.impact.period import Period
from kiosk.impact.presence import Presence

MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MODES: Mapping[str, str] = {
    Mode.BADGE: "Avec badge",
    Mode.GROUP: "Plusieurs personnes, sans badge",
    Mode.ALONE: "Une personne, sans badge",
}
PILLARS: Mapping[str, str] = {
    Pillar.FAIRE: "Faire",
    Pillar.COLLABORATIF: "Collaboratif",
    Pillar.MIXITE: "Mixité",
}
TRANSFORMATIONS: Mapping[str, str] = {
    Transformation.TRAVAIL: "Révolution du travail",
    Transformation.APPRENDRE: "Société apprenante",
    Transformation.ECOLOGIE: "Transition écologique",
    Transformation.LIEN: "Lien social",
}


class Dimension(StrEnum):
    """How a figure may be put apart; the four of the profile are questions of the catalogue."""

    ALL = "ensemble"
    ACTIVITY = "activite"
    FAMILY = "famille"
    PILLAR = "pilier"
    TRANSFORMATION = "transformation"
    MONTH = "mois"
    WEEKDAY = "jour_semaine"
    MODE = "mode"


TOTAL = "TOTAL"
"""The one modality of the dimension `ensemble`."""

T = TypeVar("T", Stay, Presence)


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One modality of a dimension, and what belongs to it."""

    code: str
    label: str
    items: Sequence[T]


class Splitter:
    """Puts stays, or presences, apart by any dimension but the profile's."""

    def __init__(self, activities: Iterable[Activity], period: Period, until: date) -> None:
        """`until`: months that begin later are not listed."""
        own = {one.code: one for one in sorted(activities, key=lambda one: one.code)}
        families = sorted({one.family for one in own.values()}, key=lambda one: one.code)
        months = [month for month in period.months if month <= until]
        self._keys: Mapping[Dimension, Callable[[Stay], str | None]] = {
            Dimension.ALL: lambda stay: TOTAL,
            Dimension.ACTIVITY: lambda stay: stay.activity,
            Dimension.FAMILY: lambda stay: own[stay.activity].family.code,
            Dimension.PILLAR: lambda stay: own[stay.activity].family.pillar,
            Dimension.TRANSFORMATION: lambda stay: own[stay.activity].family.transformation,
            Dimension.MONTH: lambda stay: month_of(stay.day),
            Dimension.WEEKDAY: lambda stay: WEEKDAYS[stay.day.weekday()],
            Dimension.MODE: lambda stay: stay.mode,
        }
        self._labels: Mapping[Dimension, Mapping[str, str]] = {
            Dimension.ALL: {TOTAL: period.label},
            Dimension.ACTIVITY: {code: one.label("fr") for code, one in own.items()},
            Dimension.FAMILY: {one.code: one.label("fr") for one in families},
            Dimension.PILLAR: PILLARS,
            Dimension.TRANSFORMATION: TRANSFORMATIONS,
            Dimension.MONTH: {month_of(day): month_label(day) for day in months},
            Dimension.WEEKDAY: dict(zip(WEEKDAYS, WEEKDAYS, strict=True)),
            Dimension.MODE: MODES,
        }

    def split(self, dimension: Dimension, items: Iterable[T]) -> list[Part[T]]:
        """The parts of a dimension, in the order of its codes or of nature."""
        key = self._keys[dimension]
        found: defaultdict[str | None, list[T]] = defaultdict(list)
        for item in items:
            found[key(item if isinstance(item, Stay) else item.stay)].append(item)
        open_ended = dimension in (Dimension.ACTIVITY, Dimension.FAMILY)
        return [
            Part(code, label, found[code])
            for code, label in self._labels[dimension].items()
            if not open_ended or code in found or code == NOT_STATED
        ]


@cache
def month_of(day: date) -> str:
    """`2026-07`."""
    return f"{day:%Y-%m}"


def month_label(day: date) -> str:
    """`juillet 2026`."""
    return f"{MONTHS[day.month - 1]} {day.year}"
