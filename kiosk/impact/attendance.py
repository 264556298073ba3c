"""How many came: the indicators that are counts, shares of counts, and measured durations.

Each takes the stays that were *begun* in the period (or the part of them that it is about).
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from fractions import Fraction

from kiosk.impact.counting import Mode, Stay
from kiosk.impact.exact import MINUTE, ratio
from kiosk.impact.period import Period


def visits(begun: Collection[Stay]) -> int:
    """VISITES: stays. Visits, 0 or more; a group is one visit.

    Somebody who goes on to another activity makes another visit, so visits add up over
    activities. Source: Parvis.
    """
    return len(begun)


def entries(begun: Collection[Stay]) -> int:
    """ENTREES: Σ persons. Persons, 0 or more; companions and groups are counted by head.

    Source: Parvis; close to the visit of ISO 2789, without claiming to be it.
    """
    return sum(stay.persons for stay in begun)


def passages(begun: Collection[Stay]) -> int:
    """PASSAGES: distinct pairs of badge and business day. Badge-days, 0 or more.

    A person is counted once for each day on which they come. Source: the usual question of
    surveys of tiers-lieux.
    """
    return len({(stay.visitor, stay.day) for stay in begun if stay.visitor is not None})


def visitors(begun: Collection[Stay]) -> set[str]:
    """The badges seen."""
    return {stay.visitor for stay in begun if stay.visitor is not None}


def unique_visitors(begun: Collection[Stay]) -> int:
    """VISITEURS_UNIQUES: distinct badges. Badges, 0 or more; « au moins », and never additive.

    Three months of 3, 3 and 2 visitors may be 5 in their quarter. Source: Parvis.
    """
    return len(visitors(begun))


def badge_coverage(begun: Collection[Stay]) -> Fraction | None:
    """COUVERTURE_BADGE: entries by badge ÷ entries. A share, 0 to 1; None without entries.

    Says how far what is known of badges may speak for all. Source: Parvis.
    """
    return ratio(entries([stay for stay in begun if stay.mode is Mode.BADGE]), entries(begun))


def estimated_share(begun: Collection[Stay]) -> Fraction | None:
    """PART_SORTIES_ESTIMEES: stays without a known exit ÷ stays. A share, 0 to 1.

    None without stays. Source: Parvis.
    """
    return ratio(sum(stay.left is None for stay in begun), len(begun))


def median_minutes(begun: Collection[Stay]) -> Fraction | None:
    """DUREE_MEDIANE: median of the recorded durations. Minutes, 0 or more.

    One value a stay, whatever its number of persons; estimates never enter, nor exits that were
    only counted. None without any. Source: Parvis.
    """
    lasted = sorted(durations(begun))
    if not lasted:
        return None
    middle = len(lasted) // 2
    return Fraction(lasted[middle] + lasted[~middle], 2 * MINUTE)


def durations(begun: Collection[Stay]) -> list[int]:
    """The recorded durations, in microseconds."""
    return [stay.left - stay.arrived for stay in begun if stay.measured and stay.left is not None]


def persons_measured(begun: Collection[Stay]) -> int:
    """How many persons are behind a median: distinct badges, and stays without a badge.

    A group counts as one: its duration is one observation.
    """
    measured = [stay for stay in begun if stay.measured]
    return len(visitors(measured)) + sum(stay.visitor is None for stay in measured)


def open_days(begun: Collection[Stay]) -> set[date]:
    """JOURS_OUVERTURE: business days with at least one visit. Source: Parvis."""
    return {stay.day for stay in begun}


def newcomers(begun: Collection[Stay], first_quarters: Mapping[str, str], period: Period) -> int:
    """NOUVEAUX: badges seen whose first visit ever kept lies in the period. Badges, 0 or more.

    With a retention of 13 months, « new » means not seen for 13 months. Source: Parvis.
    """
    own = {str(quarter) for quarter in period.quarters}
    return sum(first_quarters.get(visitor) in own for visitor in visitors(begun))


def return_rate(begun: Collection[Stay]) -> Fraction | None:
    """TAUX_RETOUR: badges seen on two days or more ÷ badges. A share, 0 to 1.

    None without badges. Source: Parvis.
    """
    days: dict[str, set[date]] = {}
    for stay in begun:
        if stay.visitor is not None:
            days.setdefault(stay.visitor, set()).add(stay.day)
    return ratio(sum(len(seen) >= 2 for seen in days.values()), len(days))


def loyalty(
    begun: Collection[Stay], first_quarters: Mapping[str, str], quarter: Period
) -> Fraction | None:
    """FIDELISATION: of the badges new in the quarter before, the share seen in this one.

    A share, 0 to 1, of quarters only; None when nobody was new. Source: Parvis.
    """
    new = new_before(first_quarters, quarter)
    return ratio(len(new & visitors(begun)), len(new))


def new_before(first_quarters: Mapping[str, str], quarter: Period) -> set[str]:
    """The badges that were new in the quarter before."""
    before = str(quarter.previous)
    return {visitor for visitor, first in first_quarters.items() if first == before}


def groups(begun: Collection[Stay]) -> int:
    """GROUPES: stays of two or more persons without badge. Groups, 0 or more. Source: Parvis."""
    return visits(_of_groups(begun))


def persons_in_groups(begun: Collection[Stay]) -> int:
    """PERSONNES_EN_GROUPE: Σ persons of groups. Persons, 0 or more. Source: Parvis."""
    return entries(_of_groups(begun))


def _of_groups(begun: Collection[Stay]) -> Sequence[Stay]:
    return [stay for stay in begun if stay.mode is Mode.GROUP]
