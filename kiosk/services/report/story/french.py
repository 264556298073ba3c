"""Numbers, dates and lists as French typography has them."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from kiosk.impact.exact import Number
from kiosk.impact.period import Period
from kiosk.impact.splitting import MONTHS

NARROW = "\u202f"
"""Before ? ! ; and %, and between thousands."""
WIDE = "\u00a0"
"""Before a colon, within guillemets, and wherever a line must not end."""
NOTHING = "–"
"""In place of a number that there is not."""


def number(value: Number, decimals: int = 0, *, keep_zeros: bool = False) -> str:
    """`1 234,5`: rounded half to even, without trailing zeros unless they are kept."""
    scaled = round(Fraction(value) * 10**decimals)
    whole, rest = divmod(abs(scaled), 10**decimals)
    digits = str(rest).zfill(decimals) if decimals else ""
    digits = digits if keep_zeros else digits.rstrip("0")
    sign = "−" if scaled < 0 else ""
    return f"{sign}{whole:,}".replace(",", NARROW) + (f",{digits}" if digits else "")


def percent(share: Number) -> str:
    """`56 %`; a share that would round to nothing is « moins de 1 % »."""
    if 0 < share < Fraction(1, 200):
        return f"moins de 1{NARROW}%"
    return f"{number(100 * share)}{NARROW}%"


def count(value: Number, one: str, many: str) -> str:
    """`1 visite`, `12 visites`, and `0 visite` as French has it; the space does not break."""
    return f"{number(value)}{WIDE}{one if value < 2 else many}"


def duration(minutes: Number) -> str:
    """`45 min`, `1 h 50`, `2 h`."""
    hours, rest = divmod(round(minutes), 60)
    if not hours:
        return f"{rest}{WIDE}min"
    return f"{hours}{WIDE}h{WIDE}{rest:02}" if rest else f"{hours}{WIDE}h"


def hours(value: Number) -> str:
    """`1 234 h`; fewer than ten with a decimal."""
    return f"{number(value, 1 if value < 10 else 0)}{WIDE}h"


def day(one: date) -> str:
    """`1er juillet`."""
    first = "1er" if one.day == 1 else str(one.day)
    return f"{first}{WIDE}{MONTHS[one.month - 1]}"


def span(period: Period) -> str:
    """`du 1er juillet au 30 septembre 2026`."""
    return f"du {day(period.first)} au {day(period.last)}{WIDE}{period.year}"


def named(period: Period) -> str:
    """`3e trimestre 2026`, `année 2026`."""
    if period.quarter is None:
        return f"année{WIDE}{period.year}"
    ordinal = "1er" if period.quarter == 1 else f"{period.quarter}e"
    return f"{ordinal}{WIDE}trimestre {period.year}"


def listed(words: Sequence[str]) -> str:
    """`a, b et c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} et {words[-1]}"


def quoted(words: str) -> str:
    """« words »."""
    return f"«{WIDE}{words}{WIDE}»"
