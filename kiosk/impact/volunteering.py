"""What volunteers gave: their hours, and what these are said to be worth in euros.

Hours that the door counted are no signed record, and a value in the accounts is the accountant's
to confirm; the published definitions say so.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from kiosk.domain.hourly_rate import HourlyRate, rate_on
from kiosk.impact.attendance_figures import NO_EXIT, Attended, fragility
from kiosk.impact.counting import volunteered
from kiosk.impact.figure import Figure, Status
from kiosk.impact.presence import (
    Presence,
    least_person_hours,
    most_person_hours,
    person_hours,
)
from kiosk.impact.rows import Facts
from kiosk.impact.splitting import TOTAL, Dimension, month_label

CENTS = 100
FULL_CHARGES = 10_000
"""Charges of 100 %."""

Hours = Callable[[Iterable[Presence]], Fraction | None]


def volunteer_figures(attended: Attended, facts: Facts) -> Iterator[Figure]:
    """HEURES_BENEVOLAT and VALEUR_BENEVOLAT of a period.

    HEURES_BENEVOLAT: HEURES_PERSONNES of the visits of BENEVOLE and ANIMATEUR, a part of all, with
    the same estimates. Hours, 0 or more. Source: Parvis.
    """
    spans = volunteered(facts.visits)
    given = [
        _within(presence, *span)
        for presence in attended.found
        for span in spans.get(presence.stay.id, ())
        if span[1] is None or span[1] > presence.start
    ]
    note = fragility(given)
    hours = person_hours(given)
    yield Figure(
        "HEURES_BENEVOLAT",
        Dimension.ALL,
        TOTAL,
        attended.period.label,
        hours,
        Status.NOT_COMPUTABLE if hours is None else Status.PUBLISHED,
        NO_EXIT if hours is None else note,
        bounds=(least_person_hours(given), most_person_hours(given)),
    )
    yield _value(attended, given, facts.rates, note)


def _within(presence: Presence, start: int, end: int | None) -> Presence:
    """The part of a presence from `start` to `end`, which is known, or to its own end."""
    begun = replace(presence, start=max(presence.start, start))
    if end is None:
        return begun
    left = min(presence.high, end)
    return replace(begun, low=left, end=left, high=left)


def value(
    given: Iterable[Presence], rates: Sequence[HourlyRate], hours: Hours = person_hours
) -> Fraction | None:
    """VALEUR_BENEVOLAT: Σ hours × the rate in force on the visit's day, with its charges.

    Euros, 0 or more; 120 h at 12.31 € are 1,477.20 €. None when the hours are not known, or when
    a visit is older than the first rate. The day is that on which the visit began.
    Source: the custom of valuing voluntary work at the minimum wage; the rate is a parameter.
    """
    total = Fraction(0)
    for rate, own in _by_rate(given, rates).items():
        worked = hours(own)
        if rate is None or worked is None:
            return None
        total += worked * Fraction(rate.cents, CENTS) * (1 + Fraction(rate.charges, FULL_CHARGES))
    return total


def _value(
    attended: Attended, given: Sequence[Presence], rates: Sequence[HourlyRate], note: str
) -> Figure:
    """With the rates beside it, so that it can be computed again."""
    used = _by_rate(given, rates)
    worth = value(given, rates)
    least, most = (value(given, rates, hours) for hours in (least_person_hours, most_person_hours))
    named = [_name(rate) for rate in rates if rate in used]
    return Figure(
        "VALEUR_BENEVOLAT",
        Dimension.ALL,
        TOTAL,
        ", ".join([attended.period.label, *named]),
        worth,
        Status.NOT_COMPUTABLE if worth is None else Status.PUBLISHED,
        (_before(rates) if None in used else NO_EXIT) if worth is None else note,
        bounds=None if least is None or most is None else (least, most),
    )


def _by_rate(
    given: Iterable[Presence], rates: Sequence[HourlyRate]
) -> dict[HourlyRate | None, list[Presence]]:
    found: defaultdict[date, list[Presence]] = defaultdict(list)
    for presence in given:
        found[presence.stay.day].append(presence)
    by_rate: defaultdict[HourlyRate | None, list[Presence]] = defaultdict(list)
    for day, own in found.items():
        by_rate[rate_on(rates, day)] += own
    return by_rate


def _before(rates: Sequence[HourlyRate]) -> str:
    """Why there is no value, when some hours are older than what is known of rates."""
    if not rates:
        return "taux horaire non renseigné"
    return f"taux horaire non renseigné avant le {_in_words(rates[0].since)}"


def _name(rate: HourlyRate) -> str:
    """`12,31 € l’heure depuis le 1er juin 2026 (SMIC brut horaire)`."""
    charges = f", plus {_percent(rate.charges)}\u202f% de charges" if rate.charges else ""
    euros = f"{rate.cents // CENTS},{rate.cents % CENTS:02}"
    return f"{euros}\u00a0€ l’heure depuis le {_in_words(rate.since)} ({rate.source}{charges})"


def _in_words(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {month_label(day)}"


def _percent(hundredths: int) -> str:
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",")
