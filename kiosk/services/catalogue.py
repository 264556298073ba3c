"""Read the catalogue that ships with the program."""

import tomllib
from functools import cache
from typing import Any

from kiosk import paths
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.catalogue_tables import parse_catalogue


@cache
def load_catalogue() -> Catalogue:
    """The families, kinds of place, questions and modules of `resources/catalogue/`, read once.

    Raises ValueError naming the entry that is wrong: the program itself is then damaged.
    """
    return parse_catalogue(
        _table("families"), _table("kinds"), _table("questions"), _table("modules")
    )


def _table(name: str) -> dict[str, Any]:
    path = paths.RESOURCES / "catalogue" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
