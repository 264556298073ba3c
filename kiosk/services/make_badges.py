"""Making new badges: a code, a hash, an alias; the code itself is never kept."""

import secrets
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.badge import ENTROPY_BYTES, AliasWords, alias, keyed_hash, mint
from kiosk.domain.errors import BadInput
from kiosk.paths import RESOURCES
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges

MOST = 2000
"""Badges in one go; a larger sheet would only be a mistake at the keyboard."""


@dataclass(frozen=True, slots=True)
class NewBadge:
    """A badge on the only day on which its code is known."""

    code: str
    alias: str


def alias_words() -> AliasWords:
    """The words that aliases are made of, as they ship with the program."""
    raw = tomllib.loads((RESOURCES / "catalogue" / "aliases.toml").read_text(encoding="utf-8"))
    pairs = [(masculine, feminine) for masculine, feminine in raw["adjectives"]]
    return AliasWords(raw["masculine"], raw["feminine"], pairs)


def make_badges(place: OpenPlace, count: int) -> list[NewBadge]:
    """Issue `count` new badges, each with a visitor of its own.

    Aliases differ within the place as long as the words allow. Raises `BadInput` for a count
    outside 1…2000, `WriteFailed` when the disk did not take them (none is issued then).
    """
    if not 1 <= count <= MOST:
        raise BadInput("badges.count", most=MOST)
    with place.store.writing():
        names = _fresh_aliases(badges.aliases(place.store), alias_words())
        made = [NewBadge(_fresh_code(place), next(names)) for _ in range(count)]
        for badge in made:
            badges.issue(place.store, keyed_hash(badge.code, place.key), badge.alias)
    return made


def _fresh_code(place: OpenPlace) -> str:
    while True:
        code = mint(secrets.token_bytes(ENTROPY_BYTES))
        if badges.holder(place.store, keyed_hash(code, place.key)) is None:
            return code


def _fresh_aliases(taken: set[str], words: AliasWords) -> Iterator[str]:
    attempts_before_a_number = 50
    while True:
        drawn = [alias(secrets.token_bytes(8), words) for _ in range(attempts_before_a_number)]
        free = [name for name in drawn if name not in taken]
        name = free[0] if free else f"{drawn[0]} {secrets.randbelow(900) + 100}"
        taken.add(name)
        yield name
