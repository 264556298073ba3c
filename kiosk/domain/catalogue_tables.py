"""The catalogue from its tables: every entry checked, every fault named.

The tables come from TOML, so that people who are not programmers can read and translate them;
a slip in one must name its entry rather than surface later as a missing tile.
"""

import re
from collections.abc import Mapping
from typing import TypeVar

from kiosk.domain.catalogue import (
    BOTTOM_BAR,
    COLOURS,
    DECLINED,
    FALLBACK_LANGUAGE,
    NOT_STATED,
    OTHER,
    OWN_CHOICES,
    SHORT_LABEL_MAX,
    Catalogue,
    Choice,
    Family,
    Kind,
    Label,
    Module,
    Pillar,
    Question,
    Transformation,
)

_FAMILY_CODE = re.compile(r"[A-Z][0-9]{2}")
_KIND_CODE = re.compile(r"[a-z]+(-[a-z]+)*")
_QUESTION_ID = re.compile(r"[a-z]+(_[a-z]+)*")
_CHOICE_CODE = re.compile(r"[A-Z][A-Z0-9_]{0,7}")
_ICON = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")

V = TypeVar("V")


def parse_catalogue(
    families: Mapping[str, object],
    kinds: Mapping[str, object],
    questions: Mapping[str, object],
    modules: Mapping[str, Mapping[str, object]],
) -> Catalogue:
    """The catalogue from its tables, each from code to entry; `modules` by module, then question.

    Raises ValueError naming the entry and the key that is missing, unknown or wrong.
    """
    known = {code: _family(code, _Entry(f"family {code}", item)) for code, item in families.items()}
    for code in (NOT_STATED, *BOTTOM_BAR):
        if code not in known:
            raise ValueError(f"family {code}: is missing")
    return Catalogue(
        families=known,
        kinds={
            code: _kind(code, _Entry(f"kind {code}", item), known) for code, item in kinds.items()
        },
        questions=tuple(
            _question(id_, _Entry(f"question {id_}", item)) for id_, item in questions.items()
        ),
        modules={Module(name): _module(Module(name), entries) for name, entries in modules.items()},
    )


class _Entry:
    """One table, taken key by key; a key left over at the end is a fault too."""

    def __init__(self, name: str, table: object) -> None:
        self.name = name
        if not isinstance(table, dict):
            raise ValueError(f"{name}: is not a table")
        self._rest: dict[str, object] = dict(table)

    def require(self, condition: object, what: str) -> None:
        if not condition:
            raise ValueError(f"{self.name}: {what}")

    def take(self, key: str, sort: type[V], default: V | None = None) -> V:
        """The value of `key`: of exactly this type (true is no number), a text not empty."""
        value = self._rest.pop(key, default)
        if type(value) is not sort or value == "":
            raise ValueError(f"{self.name}: {key} is missing or not of type {sort.__name__}")
        return value

    def table(self, key: str) -> "_Entry":
        return _Entry(f"{self.name}, {key}", self._rest.pop(key))

    def languages(self) -> tuple[str, ...]:
        """The languages that this entry speaks, French among them."""
        found = tuple(key for key in self._rest if _LANGUAGE.fullmatch(key))
        self.require(FALLBACK_LANGUAGE in found, f"{FALLBACK_LANGUAGE} is missing")
        return found

    def texts(self) -> dict[str, str]:
        return {language: self.take(language, str) for language in self.languages()}

    def end(self) -> None:
        self.require(not self._rest, f"unknown key {', '.join(self._rest)}")


def _family(code: str, entry: _Entry) -> Family:
    entry.require(_FAMILY_CODE.fullmatch(code), "code is not a letter and two digits")
    pillar = entry.take("pillar", str, "-")
    transformation = entry.take("transformation", str, "-")
    entry.require(pillar in (*Pillar, "-"), f"unknown pillar {pillar}")
    entry.require(
        transformation in (*Transformation, "-"), f"unknown transformation {transformation}"
    )
    # Other and Not stated count in totals only; whatever is something has both.
    nothing = code in (OTHER, NOT_STATED)
    entry.require((pillar == "-") == nothing, "pillar")
    entry.require((transformation == "-") == nothing, "transformation")
    family = Family(
        code=code,
        pillar=None if nothing else Pillar(pillar),
        transformation=None if nothing else Transformation(transformation),
        sensitive=entry.take("sensitive", bool, False),
        icon=entry.take("icon", str),
        colour=entry.take("colour", str),
        labels={language: _label(entry.table(language)) for language in entry.languages()},
    )
    entry.require(_ICON.fullmatch(family.icon), "icon is no file name")
    entry.require(family.colour in COLOURS, f"unknown colour {family.colour}")
    entry.end()
    return family


def _label(entry: _Entry) -> Label:
    label = Label(entry.take("label", str), entry.take("short", str))
    entry.require(len(label.short) <= SHORT_LABEL_MAX, f"short is over {SHORT_LABEL_MAX}")
    entry.end()
    return label


def _kind(code: str, entry: _Entry, known: Mapping[str, Family]) -> Kind:
    entry.require(_KIND_CODE.fullmatch(code), "code is not of the command line's form")
    tiles = entry.take("tiles", list)
    for tile in tiles:
        entry.require(isinstance(tile, str) and tile in known, f"tile {tile} is no family")
    entry.require(len(set(tiles)) == len(tiles), "a tile stands twice")
    labels, lines = {}, {}
    for language in entry.languages():
        both = entry.table(language)
        labels[language], lines[language] = both.take("label", str), both.take("line", str)
        both.end()
    entry.end()
    return Kind(code, tuple(tiles), labels, lines)


def _module(module: Module, entries: Mapping[str, object]) -> tuple[Question, ...]:
    least = 1 if module in OWN_CHOICES else 2
    return tuple(
        _question(id_, _Entry(f"question {id_}", item), least) for id_, item in entries.items()
    )


def _question(id_: str, entry: _Entry, least: int = 2) -> Question:
    entry.require(_QUESTION_ID.fullmatch(id_), "id is not in lower case")
    version = entry.take("version", int)
    entry.require(version > 0, "version counts from 1")
    ordinal = entry.take("ordinal", bool)
    choices = tuple(
        _choice(_Entry(f"{entry.name}, choice {number}", item))
        for number, item in enumerate(entry.take("choices", list), start=1)
    )
    codes = {choice.code for choice in choices}
    entry.require(len(codes) == len(choices) >= least, "choices are too few or stand twice")
    texts = entry.texts()
    entry.end()
    return Question(id_, version, ordinal, choices, texts)


def _choice(entry: _Entry) -> Choice:
    code = entry.take("code", str)
    entry.require(_CHOICE_CODE.fullmatch(code), f"code {code}")
    entry.require(code != DECLINED, f"{DECLINED} is the button, no choice")
    choice = Choice(code, entry.texts())
    entry.end()
    return choice
