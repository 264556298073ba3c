"""What the answers about trips stand for: kilometres, and kg CO2e by means of transport."""

import tomllib
from collections.abc import Mapping
from fractions import Fraction
from functools import cache

from kiosk import paths
from kiosk.domain.catalogue import Module
from kiosk.impact.travel import Factors
from kiosk.services.modules import modules_on
from kiosk.services.open_place import OpenPlace


def trip_factors(place: OpenPlace) -> Factors | None:
    """The factors that ship, where the place asks about trips."""
    return usual_factors() if Module.TRAVEL in modules_on(place) else None


@cache
def usual_factors() -> Factors:
    """The factors of `resources/catalogue/trips.toml`, read once."""
    path = paths.RESOURCES / "catalogue" / "trips.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Factors(
        kilometres=_exact(raw["kilometres"]),
        kg_per_km=_exact(raw["kg_per_km"]),
        rebound=Fraction(raw["rebound"]),
    )


def _exact(numbers: Mapping[str, str]) -> dict[str, Fraction]:
    return {code: Fraction(number) for code, number in numbers.items()}
