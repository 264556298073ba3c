"""Places whose periods are told, corrected, and told again, each beside what was told before."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from kiosk.impact.period import Period
from kiosk.impact.report import Report, assemble
from kiosk.impact.rows import Answer, Facts, Sighting
from kiosk.impact.versions import Told
from kiosk.services.report.files import report_files
from tests.impact.build import ACTIVITIES, PLACE, QUESTIONS, at, visit
from tests.impact.published_files import Publication, read
from tests.impact.random_places import YEAR, Person, place

LATER = date(2027, 3, 1)


def day_in(quarter: int, number: int) -> str:
    return f"2026-{3 * quarter + 1 + number % 3:02}-{1 + number % 28:02}"


def quarters_of(period: Period) -> set[int]:
    return {quarter.quarter_number - YEAR.quarter_number for quarter in period.quarters}


def facts_of(people: Sequence[Person], period: Period) -> Facts:
    """The rows of people who come once in each of their quarters; nobody changes an answer."""
    came = [
        (number, quarter, day_in(quarter, number))
        for number, person in enumerate(people)
        for quarter in sorted(person.seen)
    ]
    own = quarters_of(period)
    visits = [
        visit("10:00", "11:00", f"v{number}", day=day)
        for number, quarter, day in came
        if quarter in own
    ]
    earlier = [
        Sighting(f"v{number}", date.fromisoformat(day))
        for number, quarter, day in came
        if quarter < min(own)
    ]
    answers = [
        Answer(f"v{number}", question, choice, at("10:00", "2025-12-01"))
        for number, person in enumerate(people)
        for question, choice in person.answers.items()
        if choice != "NON_DEMANDE"
    ]
    return Facts(PLACE, visits, answers, {}, ACTIVITIES, QUESTIONS, earlier=earlier)


@dataclass
class Archive:
    """All that was told, in turn. is_kept: it is remembered, as it should be."""

    is_kept: bool = True
    told: list[Publication] = field(default_factory=list)
    members: list[frozenset[int]] = field(default_factory=list)
    _kept: dict[str, list[Told]] = field(default_factory=dict)

    def tell(self, people: Sequence[Person], period: Period) -> None:
        """Tell of a period as it is now, and remember what was said: of those before it first."""
        for quarter in YEAR.quarters:
            if quarter.last < period.last and str(quarter) not in self._kept:
                self._tell(people, quarter)
        self._tell(people, period)

    def _tell(self, people: Sequence[Person], period: Period) -> None:
        own = quarters_of(period)
        counted = frozenset(n for n, person in enumerate(people) if person.seen & own)
        if not counted:
            return
        kept = self._kept if self.is_kept else {}
        facts = replace(
            facts_of(people, period),
            told=kept.get(str(period), ()),
            beside={name: ones[-1] for name, ones in kept.items() if name != str(period)},
        )
        made = assemble(period, LATER, facts)
        self._remember(str(period), made, frozenset(f"v{n}" for n in counted))
        again = sum(one.period == str(period) for one in self.told)
        name = f"{period} {again}" if again else str(period)
        self.told.append(read(report_files(made, "ouvert"), name))
        self.members.append(counted)

    def _remember(self, period: str, made: Report, counted: frozenset[str]) -> None:
        ones = self._kept.setdefault(period, [])
        before: Mapping[str, Sequence[frozenset[str]]] = ones[-1].counted if ones else {}
        was = ones[-1].tables if ones else {}
        members = {
            question: [*before[question], counted]
            if before and table == was[question]
            else [counted]
            for question, table in made.tables.items()
        }
        figures = [one for one in made.figures if one.dimension in made.tables]
        ones.append(Told(figures, made.tables, made.shares, members))

    @property
    def came(self) -> Mapping[frozenset[str], int]:
        """By the reports that count them, how many people there are."""
        names: dict[int, set[str]] = {}
        for one, members in zip(self.told, self.members, strict=True):
            for person in members:
                names.setdefault(person, set()).add(one.name)
        return Counter(map(frozenset, names.values()))


def corrected(people: Sequence[Person], rng: Random, quarter: int) -> list[Person]:
    """The same, and some whose visits in a quarter come in late; a few of them had been there.

    Of some others it turns out that they had not.
    """
    found = [*people]
    for _ in range(rng.choice([0, 0, 0, 1, 2, 6])):
        gone = rng.randrange(len(found))
        found[gone] = replace(found[gone], seen=found[gone].seen - {quarter})
    for _ in range(rng.choice([1, 1, 2, 3, 5, 8])):
        if rng.random() < 0.3:
            known = rng.randrange(len(found))
            found[known] = replace(found[known], seen=found[known].seen | {quarter})
        else:
            found.append(replace(rng.choice(found), seen=frozenset({quarter})))
    if rng.random() < 0.3:
        found += [replace(rng.choice(found), seen=frozenset({quarter}))] * rng.choice([5, 9, 20])
    return found


def history(seed: int, *, is_kept: bool = True) -> Archive:
    """A place of two quarters told in some order, with people who come in late in between."""
    rng = Random(seed)
    people: list[Person] = place(seed, 2)
    archive = Archive(is_kept)
    first, second = YEAR.quarters[:2]
    order = rng.choice(
        [
            [first, first],
            [first, first, second],
            [first, second, first],
            [first, second, YEAR, first, YEAR],
            [first, second, first, YEAR],
            [second, first, YEAR],
        ]
    )
    for number, period in enumerate(order):
        if number:
            people = corrected(people, rng, rng.randrange(2))
        elif rng.random() < 0.3:
            people = [replace(one, seen=one.seen & {1}) for one in people]
        archive.tell(people, period)
    return archive
