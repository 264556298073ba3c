"""What people come for, and what they may be asked: families, kinds of place, questions.

A *family* is one of the shared codes (A11) that carry pillar and transformation and make
places comparable. An *activity* is what one place offers (« Couture », family A11). A *kind*
is a template of activities for a new place. The data are in `resources/catalogue/`, read by
`catalogue_tables`. Texts fall back from the language asked for to French.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from kiosk.domain.hours import Week

NOT_STATED = "Z00"
"""The activity until a tile is tapped: it counts in all totals and is never shown as a tile."""
OTHER = "Z99"
"""« Autre chose », in the bottom bar."""
JUST_VISITING = "L09"
"""« Juste visiter », in the bottom bar."""
BOTTOM_BAR = (JUST_VISITING, OTHER)
"""Always offered, always in the same place: they take no part in the balanced order of tiles."""

DECLINED = "NSP"
"""The answer given with « Passer »; an empty answer means that the question was not asked."""

COLOURS = (
    "bleu",
    "indigo",
    "prune",
    "framboise",
    "brique",
    "ocre",
    "olive",
    "mousse",
    "canard",
    "ardoise",
)
"""The colours of tiles; their values are the theme's."""

FALLBACK_LANGUAGE = "fr"
SHORT_LABEL_MAX = 18
"""Characters of the longest label that a tile can carry."""

_ACTIVITY_CODE = re.compile(r"[A-Z0-9_]{2,16}")


class Pillar(StrEnum):
    """What makes a *tiers-lieu*: doing first, doing it together, with different people."""

    FAIRE = "FAIRE"
    COLLABORATIF = "COLLABORATIF"
    MIXITE = "MIXITE"


class Transformation(StrEnum):
    """What an activity changes around it: work, learning, ecology, ties between people."""

    TRAVAIL = "TRAVAIL"
    APPRENDRE = "APPRENDRE"
    ECOLOGIE = "ECOLOGIE"
    LIEN = "LIEN"


class Module(StrEnum):
    """Questions beyond the four of the profile; a place asks them once it switches them on."""

    CHILDREN = "foyer_enfants"
    LINK = "lien"
    NEIGHBOURHOOD = "quartier"
    COMMUNE = "commune"
    TRAVEL = "trajets"


OWN_CHOICES = (Module.NEIGHBOURHOOD, Module.COMMUNE)
"""Modules whose question takes the place's own choices, before those of the catalogue."""


@dataclass(frozen=True, slots=True)
class Label:
    """A family's name in one language: whole in reports, short on a tile."""

    whole: str
    short: str


@dataclass(frozen=True, slots=True)
class Family:
    """A shared code with all that an activity inherits from it."""

    code: str
    pillar: Pillar | None
    transformation: Transformation | None
    sensitive: bool
    icon: str
    colour: str
    labels: Mapping[str, Label] = field(hash=False)

    def label(self, language: str) -> str:
        """The whole name, for reports."""
        return _in(self.labels, language).whole

    def short(self, language: str) -> str:
        """The name for a tile, at most 18 characters."""
        return _in(self.labels, language).short


@dataclass(frozen=True, slots=True)
class Activity:
    """One of a place's own activities.

    `names` are the place's own, by language, at most 18 characters each; without any it is
    called like its family. `capacity` in persons, None = free access. `position` orders the
    tiles, from 0. An archived activity keeps its visits and is no longer offered.
    """

    code: str
    family: Family
    position: int
    icon: str
    colour: str
    sensitive: bool = False
    capacity: int | None = None
    archived: bool = False
    names: Mapping[str, str] = field(default_factory=dict, hash=False)
    space: str | None = None
    """The id of the space that it shares with others, and whose capacity counts too."""
    week: Week = field(default_factory=dict, hash=False)
    """When it takes place; without any hours, whenever the place is open."""

    def __post_init__(self) -> None:
        where = f"activity {self.code!r}"
        _require(_ACTIVITY_CODE.fullmatch(self.code), where, "code")
        _require(self.icon, where, "icon")
        _require(self.colour in COLOURS, where, "colour")
        _require(self.capacity is None or self.capacity > 0, where, "capacity")
        _require(self.position >= 0, where, "position")
        _require(not self.names or FALLBACK_LANGUAGE in self.names, where, "names")
        for language, name in self.names.items():
            _require(0 < len(name) <= SHORT_LABEL_MAX, where, f"names.{language}")

    @property
    def is_tile(self) -> bool:
        """Whether it has a place of its own among the tiles."""
        return not self.archived and self.code not in (NOT_STATED, *BOTTOM_BAR)

    def label(self, language: str) -> str:
        """The name for reports: the place's own, else its family's whole name."""
        return _in(self.names, language) if self.names else self.family.label(language)

    def short(self, language: str) -> str:
        """The name for a tile, at most 18 characters."""
        return _in(self.names, language) if self.names else self.family.short(language)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of place: a name, a line that describes it, and the families that it starts with."""

    code: str
    families: tuple[str, ...]
    labels: Mapping[str, str] = field(hash=False)
    lines: Mapping[str, str] = field(hash=False)

    @property
    def tiles(self) -> tuple[str, ...]:
        """The families shown as tiles: those of the bottom bar are not."""
        return tuple(code for code in self.families if code not in BOTTOM_BAR)

    def label(self, language: str) -> str:
        return _in(self.labels, language)

    def line(self, language: str) -> str:
        """One sentence that says what such a place is."""
        return _in(self.lines, language)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question."""

    code: str
    texts: Mapping[str, str] = field(hash=False)

    def text(self, language: str) -> str:
        return _in(self.texts, language)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the profile. Ordinal choices keep their order, nominal ones may rotate.

    An answer is kept with `version`, so that a later change does not rewrite its meaning.
    """

    id: str
    version: int
    ordinal: bool
    choices: tuple[Choice, ...]
    texts: Mapping[str, str] = field(hash=False)

    @property
    def codes(self) -> tuple[str, ...]:
        """What may be answered, `NSP` apart."""
        return tuple(choice.code for choice in self.choices)

    def text(self, language: str) -> str:
        return _in(self.texts, language)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that is shared between places. `questions`: the four of the profile."""

    families: Mapping[str, Family] = field(hash=False)
    kinds: Mapping[str, Kind] = field(hash=False)
    questions: tuple[Question, ...]
    modules: Mapping[Module, tuple[Question, ...]] = field(hash=False)

    def tiles(self, kind: str) -> tuple[str, ...]:
        """Codes of the tiles that a place of this kind starts with, in order."""
        return self.kinds[kind].tiles

    def activities_for(self, kind: str) -> tuple[Activity, ...]:
        """The activities of a new place: its tiles, the bottom bar, and « Non précisée »."""
        codes = (*self.tiles(kind), *BOTTOM_BAR, NOT_STATED)
        return tuple(
            Activity(code, family, position, family.icon, family.colour, family.sensitive)
            for position, code in enumerate(codes)
            for family in (self.families[code],)
        )


T = TypeVar("T")


def _in(texts: Mapping[str, T], language: str) -> T:
    return texts.get(language, texts[FALLBACK_LANGUAGE])


def _require(condition: object, where: str, what: str) -> None:
    if not condition:
        raise ValueError(f"{where}: {what}")
