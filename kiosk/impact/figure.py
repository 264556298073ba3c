"""One published number, with all that must be said beside it."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kiosk.impact.exact import Number


class Status(StrEnum):
    """What was done to a number before it was published."""

    PUBLISHED = "publie"
    GROUPED = "publie_regroupe"
    """Computed from grouped modalities."""
    ROUNDED = "arrondi_5"
    """Computed from numbers rounded to a multiple of 5."""
    SECRET = "secret"
    """Hidden, itself small or hiding another that is: which of both is not said."""
    NOT_COMPUTABLE = "non_calculable"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the tidy table. Numbers are exact; they are rounded when printed.

    value: None when the status says so. interval: the 95 % confidence interval, where the
    indicator has one. bounds: what the value would be at the two extremes of what is unknown
    (refused answers, forgotten exits). respondents: on how many the value rests, most often badges
    that answered. response: their share of all. reason: in French, why there is no value, or what
    to beware of.
    """

    indicator: str
    dimension: str
    modality: str
    label: str
    value: Number | None
    status: Status = Status.PUBLISHED
    reason: str = ""
    interval: tuple[Fraction, Fraction] | None = None
    bounds: tuple[Fraction, Fraction] | None = None
    respondents: int | None = None
    response: Fraction | None = None
