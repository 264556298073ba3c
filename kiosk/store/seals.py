"""Sealed reports as rows: written once, never changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.clock import from_ms, to_ms
from kiosk.store.store import Store

Files = Mapping[str, Mapping[str, bytes]]
"""By profile and name, in the order of publication, what is in each file."""


@dataclass(frozen=True, slots=True)
class Seal:
    """A period's report as it was closed.

    why: what a later version corrects; empty for the first. definitions, program: the versions
    of both that made it. content: the figures and what they were made from, as JSON. checksum:
    the SHA-256 of all files and of the content.
    """

    period: str
    version: int
    at: datetime
    why: str
    definitions: str
    program: str
    content: str
    checksum: bytes


def write_seal(store: Store, seal: Seal, files: Files) -> None:
    """Keep a seal and its files, in a transaction of the caller's."""
    store.db.execute(
        "INSERT INTO seal (period, version, sealed_at_ms, why, definitions, program, content,"
        " checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            seal.period,
            seal.version,
            to_ms(seal.at),
            seal.why,
            seal.definitions,
            seal.program,
            seal.content,
            seal.checksum,
        ],
    )
    for profile, contents in files.items():
        for position, (name, content) in enumerate(contents.items()):
            store.db.execute(
                "INSERT INTO sealed_file (period, version, profile, name, position, content)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [seal.period, seal.version, profile, name, position, content],
            )


def latest_seal(store: Store, period: str) -> Seal | None:
    """The newest seal of a period, if it has one."""
    row = store.db.execute(
        f"SELECT {_COLUMNS} FROM seal WHERE period = ? ORDER BY version DESC LIMIT 1", [period]
    ).fetchone()
    return None if row is None else _seal(row)


def all_seals(store: Store) -> list[Seal]:
    """Every seal, in the order of periods and versions."""
    rows = store.db.execute(f"SELECT {_COLUMNS} FROM seal ORDER BY period, version")
    return [_seal(row) for row in rows]


def files_of(store: Store, seal: Seal) -> Files:
    """The files of a seal."""
    found: dict[str, dict[str, bytes]] = {}
    rows = store.db.execute(
        "SELECT profile, name, content FROM sealed_file WHERE period = ? AND version = ?"
        " ORDER BY profile, position",
        [seal.period, seal.version],
    )
    for profile, name, content in rows:
        found.setdefault(profile, {})[name] = content
    return found


_COLUMNS = "period, version, sealed_at_ms, why, definitions, program, content, checksum"


def _seal(row: tuple[str, int, int, str, str, str, str, bytes]) -> Seal:
    period, version, at_ms, why, definitions, program, content, checksum = row
    return Seal(period, version, from_ms(at_ms), why, definitions, program, content, checksum)
