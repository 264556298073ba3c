"""The notice that tells visitors what is noted about them, why, and what they may ask for.

Its words are data, in `resources/catalogue/notice.toml`; what differs from place to place (who,
on which legal basis, for how long) is filled in from the settings. Source: GDPR, articles 11 to
21; the CNIL asks for a short notice at the door and a whole one within reach.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.paths import RESOURCES
from kiosk.services.letter import Heading, Part, Text, write_letter
from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import LEGAL_BASIS, RETENTION_MONTHS, setting

FILE = RESOURCES / "catalogue" / "notice.toml"


@cache
def _words() -> dict[str, Any]:
    with FILE.open("rb") as file:
        return tomllib.load(file)


def notice_parts(place: OpenPlace, language: str) -> Iterator[Part]:
    """The whole notice, as the place's settings have it."""
    words = _words()
    facts = {
        "place": place.place.name,
        "basis": words["basis"][setting(place, LEGAL_BASIS)][language],
        "months": setting(place, RETENTION_MONTHS),
    }
    for section in words["section"]:
        yield Heading(section["title"][language])
        for paragraph in section["paragraph"]:
            yield Text(paragraph[language].format(**facts), size=4.2)


def notice_title(language: str) -> str:
    """What the notice is headed with."""
    return str(_words()["title"][language])


def write_notice(place: OpenPlace, language: str, out: Path) -> None:
    """Write the notice as a PDF to hang up. Raises OSError when the file can't be written."""
    write_letter(notice_title(language), place.place.name, notice_parts(place, language), out)
