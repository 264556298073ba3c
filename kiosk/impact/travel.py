"""What teleworking here instead of elsewhere spares of trips, or adds: a declared estimate.

A person says once a quarter where they would be without the place, how far from home both are, and
by what means. A day's balance is 2 × (what the way to the office would have been − what the way
here is); who would have stayed at home only adds. Distances are middles of bands, factors averages
of a means of transport, and nobody knows what else a day at the office would have changed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

THERE_AND_BACK = 2


@dataclass(frozen=True, slots=True)
class Factors:
    """What an answer stands for. All by the questionnaire's codes.

    kilometres: of a band of distances. kg_per_km: kg CO2e of a means of transport, its making
    included; 0 where nothing burns. rebound: of what is spared, the share that other trips take
    back, 0 to 1.
    """

    kilometres: Mapping[str, Fraction]
    kg_per_km: Mapping[str, Fraction]
    rebound: Fraction


@dataclass(frozen=True, slots=True)
class Leg:
    """One way from home: kilometres, and the code of the means of transport."""

    km: Fraction
    mode: str


@dataclass(frozen=True, slots=True)
class Habit:
    """What a person has said for a quarter. office None: they would have stayed at home."""

    office: Leg | None
    here: Leg


@dataclass(frozen=True, slots=True)
class Balance:
    """Kilometres in motor vehicles and kg CO2e: spared on some days, added on others, both ≥ 0."""

    km_spared: Fraction = Fraction(0)
    km_added: Fraction = Fraction(0)
    kg_spared: Fraction = Fraction(0)
    kg_added: Fraction = Fraction(0)

    def __add__(self, other: "Balance") -> "Balance":
        return Balance(
            self.km_spared + other.km_spared,
            self.km_added + other.km_added,
            self.kg_spared + other.kg_spared,
            self.kg_added + other.kg_added,
        )

    @property
    def km(self) -> Fraction:
        """TRAJETS_EVITES_KM: spared less added, so that it may be negative."""
        return self.km_spared - self.km_added

    @property
    def kg(self) -> Fraction:
        """CO2_EVITE_KG: Σ over days of 2·(d_office·f − d_here·f'), negative days kept."""
        return self.kg_spared - self.kg_added

    def kg_after(self, rebound: Fraction) -> Fraction:
        """CO2_EVITE_KG when other trips take back this share of what is spared, not of the rest."""
        return self.kg_spared * (1 - rebound) - self.kg_added

    @property
    def sizes(self) -> tuple[Fraction, Fraction]:
        """How much it weighs in a sum, whatever the sign: kilometres, kg."""
        return self.km_spared + self.km_added, self.kg_spared + self.kg_added


def balance_of(habit: Habit, days: int, factors: Factors) -> Balance:
    """The balance of a person's days of telework here.

    Kilometres on foot and by bike are none: they burn nothing. 10 days, the office at 25 km by car
    and the place by bike: 500 km and 108.8 kg. 10 days of somebody who would have stayed at home, 3
    km by car: −60 km and −13.1 kg.
    """
    km, kg = (
        THERE_AND_BACK * days * (_of(habit.office, weight) - _of(habit.here, weight))
        for weight in (_motor(factors), factors.kg_per_km)
    )
    nothing = Fraction(0)
    return Balance(max(km, nothing), max(-km, nothing), max(kg, nothing), max(-kg, nothing))


def added_up(balances: Iterable[Balance]) -> Balance:
    """Several persons' balances together."""
    return sum(balances, Balance())


def habit_of(said: Mapping[str, str], factors: Factors) -> Habit | None:
    """What somebody's answers come to, by question; None where one that is needed is missing.

    Who would have been elsewhere compares with an unknown way, and is left out.
    """
    here = _leg(said, "lieu", factors)
    office = _leg(said, "bureau", factors)
    match said.get("contrefactuel"):
        case "DOM" if here is not None:
            return Habit(None, here)
        case "BUR" if here is not None and office is not None:
            return Habit(office, here)
    return None


def _leg(said: Mapping[str, str], end: str, factors: Factors) -> Leg | None:
    km, mode = factors.kilometres.get(said.get(f"dist_{end}_km", "")), said.get(f"mode_{end}", "")
    return Leg(km, mode) if km is not None and mode in factors.kg_per_km else None


def _of(leg: Leg | None, weight: Mapping[str, Fraction]) -> Fraction:
    return Fraction(0) if leg is None else leg.km * weight[leg.mode]


def _motor(factors: Factors) -> Mapping[str, Fraction]:
    """1 for a means of transport that burns something, 0 for the others."""
    return {mode: Fraction(kg > 0) for mode, kg in factors.kg_per_km.items()}
