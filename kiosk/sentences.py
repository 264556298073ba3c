"""Sentences for people outside the kiosk's window: commands, errors, what the desk is told.

They are data, in `resources/messages/<language>.toml`, one table a subject. The window's own
words are Qt translations, because they change language while it is open.
"""

import tomllib
from collections.abc import Mapping
from functools import cache

from kiosk.domain.errors import KioskError
from kiosk.paths import RESOURCES

LANGUAGES = ("fr", "en")


@cache
def _table(language: str) -> Mapping[str, Mapping[str, str]]:
    with (RESOURCES / "messages" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


def sentence(key: str, language: str = "fr", /, **facts: object) -> str:
    """The sentence named `subject.name`, its blanks filled with `facts`.

    Raises KeyError for a name that doesn't exist: a test keeps the languages complete.
    """
    subject, name = key.split(".", 1)
    return _table(language)[subject][name].format(**facts)


def told(error: KioskError, language: str = "fr") -> str:
    """What went wrong, in words."""
    return sentence(error.key, language, **error.facts)
