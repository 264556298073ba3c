"""What people type for a time, a date, a number: read as they write it, or not at all."""

import re
from datetime import date, time

_TIME = re.compile(r"(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?", re.IGNORECASE)
_DIGITS = re.compile(r"(\d{1,2})(\d{2})")
_DATE = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def read_time(text: str) -> time | None:
    """« 9 », « 9h », « 9 h 05 », « 9:05 », « 9.05 » or « 905 » as a time of day; else None."""
    typed = " ".join(text.split())
    found = _TIME.fullmatch(typed) or _DIGITS.fullmatch(typed)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_date(text: str, today: date) -> date | None:
    """« 14/10 », « 14/10/26 », « 14.10.2026 » or « 2026-10-14 »; else None.

    Without a year it is the last such day that is not after `today`.
    """
    typed = " ".join(text.split())
    iso = _ISO.fullmatch(typed)
    if iso is not None:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _DATE.fullmatch(typed)
    if found is None:
        return None
    day, month = int(found[1]), int(found[2])
    if found[3] is not None:
        year = int(found[3])
        return _day(year + 2000 if year < 100 else year, month, day)
    for year in range(today.year, today.year - 8, -1):  # a 29 February may be so far back
        told = _day(year, month, day)
        if told is not None and told <= today:
            return told
    return None


def read_number(text: str) -> int | None:
    """« 24 » or « 1 200 », never below 0; else None."""
    digits = "".join(text.split())
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 9 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
