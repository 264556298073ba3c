"""Read the catalogue that ships with the program."""

import tomllib
from functools import cache

from kiosk import paths
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.catalogue_tables import parse_catalogue


@cache
def load_catalogue() -> Catalogue:
    """The families, kinds of place and questions of `resources/catalogue/`, read once.

    Raises ValueError naming the entry that is wrong: the program itself is then damaged.
    """
    return parse_catalogue(_table("families"), _table("kinds"), _table("questions"))


def _table(name: str) -> dict[str, object]:
    path = paths.RESOURCES / "catalogue" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
