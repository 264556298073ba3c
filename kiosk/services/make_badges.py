"""Making new badges: a code, a hash, an alias; the code itself is never kept."""

import os
import secrets
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.badge import ENTROPY_BYTES, AliasWords, alias, keyed_hash, mint
from kiosk.domain.clock import business_day
from kiosk.domain.errors import BadInput
from kiosk.paths import RESOURCES
from kiosk.services.audit import Act, By, note
from kiosk.services.badge_sheet import Layout, PrintableBadge, draw_badges
from kiosk.services.logo import logo_of
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges
from kiosk.store.sqlite import world_errors

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


def make_badges(place: OpenPlace, count: int, by: By | None = None) -> list[NewBadge]:
    """Issue `count` new badges, each with a visitor of its own. by: who does so at the desk.

    Raises `BadInput` for a count outside 1…2000, `WriteFailed` when the disk did not take them
    (none is issued then).
    """
    drawn = draw_lots(place, count)
    issue(place, drawn, by)
    return drawn


def print_badges(
    place: OpenPlace,
    count: int,
    sheet: Path,
    layout: Layout,
    codes: Path | None = None,
    by: By | None = None,
) -> list[NewBadge]:
    """Issue new badges with the sheet to print and, on request, a list of their codes.

    The files are written whole beside their names first, and get them once the badges are
    issued: no sheet shows a badge that doesn't open, and no badge is issued without its sheet.
    Raises as `make_badges`, and `BadInput` when a file can't be written.
    """
    targets = [sheet] if codes is None else [sheet, codes]
    for target in targets:
        # Found out after the badges are issued, it would be too late.
        if not is_free(place, target) or len({one.resolve() for one in targets}) < len(targets):
            raise BadInput("badges.cannot_write", path=target)
    drawn = draw_lots(place, count)
    parts: dict[Path, Path] = {}
    try:
        for target in targets:
            parts[target] = aside(target)
        printable = [PrintableBadge(badge.code, badge.alias) for badge in drawn]
        draw_badges(printable, place.place.name, layout, parts[sheet], logo_of(place))
        if codes is not None:
            lines = ["code;alias", *(f"{badge.code};{badge.alias}" for badge in drawn)]
            parts[codes].write_text("\r\n".join(lines) + "\r\n", encoding="utf-8-sig", newline="")
        issue(place, drawn, by)
        for target, part in parts.items():
            part.replace(target)
    except OSError as error:
        raise BadInput("badges.cannot_write", path=sheet) from error
    finally:
        for part in parts.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return drawn


def aside(target: Path) -> Path:
    """A new file beside the target, for nobody else to read: whoever has it has the badges."""
    try:
        handle, name = tempfile.mkstemp(".part", f".{target.name[:50]}.", target.parent)
        os.close(handle)
    except OSError as error:
        raise BadInput("badges.cannot_write", path=target) from error
    return Path(name)


def is_free(place: OpenPlace, target: Path) -> bool:
    """Whether a sheet may take this name: not the place's own data, nor what is not a file."""
    resolved = target.resolve()
    if not target.name or resolved.is_relative_to(place.folder.root.resolve()):
        return False
    return resolved.is_file() or not resolved.exists()


def draw_lots(place: OpenPlace, count: int) -> list[NewBadge]:
    """Codes and aliases that are free here; nothing is written yet.

    Aliases differ within the place as long as the words allow.
    """
    if not 1 <= count <= MOST:
        raise BadInput("badges.count", most=MOST)
    with world_errors():
        names = _fresh_aliases(badges.aliases(place.store), alias_words())
        return [NewBadge(fresh_code(place), next(names)) for _ in range(count)]


def issue(place: OpenPlace, drawn: list[NewBadge], by: By | None = None) -> None:
    """From the end of this call on, these badges open."""
    on = None if by is None else business_day(by.now.at, place.place.zone)
    with place.store.writing():
        for badge in drawn:
            badges.issue(place.store, keyed_hash(badge.code, place.key), badge.alias, on=on)
        if by is not None:
            note(place, by, Act.BADGE_MADE, thing=str(len(drawn)))


def fresh_code(place: OpenPlace) -> str:
    """A code that no badge of this place has."""
    while True:
        code = mint(secrets.token_bytes(ENTROPY_BYTES))
        if badges.holder(place.store, keyed_hash(code, place.key)) is None:
            return code


def sample_code() -> str:
    """A code of our form that opens nothing: to try a scanner with."""
    return mint(secrets.token_bytes(ENTROPY_BYTES))


def _fresh_aliases(taken: set[str], words: AliasWords) -> Iterator[str]:
    attempts_before_a_number = 50
    while True:
        drawn = [alias(secrets.token_bytes(8), words) for _ in range(attempts_before_a_number)]
        free = [name for name in drawn if name not in taken]
        name = free[0] if free else f"{drawn[0]} {secrets.randbelow(900) + 100}"
        taken.add(name)
        yield name
