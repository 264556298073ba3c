"""Whether two colours can be told apart by people who see fewer of them.

One man in twelve, and one woman in two hundred, lacks or has shifted one kind of cone: *protan*
the one for long waves, *deutan* the one for middle ones. What they see of a colour is computed
with the matrices of Machado, Oliveira and Fernandes (2009, full severity), on linear light; how
far two colours are from each other with CIE 1976 L*a*b* (ΔE*ab, white D65).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from math import dist

RGB = tuple[int, int, int]
"""Red, green and blue of sRGB, 0–255 each."""

ALIKE = 5.0
"""ΔE*ab below which two tiles are said to look alike: some twice what is just noticed (2.3, Mahy
and others 1994). A tile's picture and word tell it apart all the same; the colour is to help."""


class Sight(StrEnum):
    """How somebody sees colours."""

    ALL = "all"
    PROTAN = "protan"
    DEUTAN = "deutan"


@dataclass(frozen=True, slots=True)
class Confusion:
    """Two things whose colours look alike, and to whom."""

    one: str
    other: str
    sight: Sight


_Matrix = Sequence[Sequence[float]]

_SEEN: Mapping[Sight, _Matrix] = {
    Sight.ALL: ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    Sight.PROTAN: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTAN: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
_TO_XYZ: _Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def distance(one: RGB, other: RGB, sight: Sight = Sight.ALL) -> float:
    """ΔE*ab between two colours as they are seen: 0 the same, 100 black and white."""
    return dist(_lab(one, sight), _lab(other, sight))


def confusions(colours: Mapping[str, RGB]) -> list[Confusion]:
    """Which of these things look alike, each pair once, for the first sight that confuses them.

    All pairs count: the tiles change places, so that any two become neighbours.
    """
    return [
        Confusion(one, other, sight)
        for one, other in combinations(colours, 2)
        for sight in [_confusing(colours[one], colours[other])]
        if sight is not None
    ]


def _confusing(one: RGB, other: RGB) -> Sight | None:
    return next((sight for sight in Sight if distance(one, other, sight) < ALIKE), None)


def _lab(colour: RGB, sight: Sight) -> tuple[float, float, float]:
    seen = _times(_SEEN[sight], [_linear(part / 255) for part in colour])
    x, y, z = (
        _root(part / white)
        for part, white in zip(
            _times(_TO_XYZ, [min(max(part, 0.0), 1.0) for part in seen]), _WHITE, strict=True
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _times(matrix: _Matrix, vector: Sequence[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _root(part: float) -> float:
    return float(part ** (1 / 3)) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29
