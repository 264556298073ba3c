"""Do different people meet: each index of mixité in plain sentences, or why it is not told."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from kiosk.domain.catalogue import Module
from kiosk.impact.figure import Figure
from kiosk.impact.report import Report
from kiosk.services.report.story import french, profile
from kiosk.services.report.story.french import NARROW, WIDE
from kiosk.services.report.story.shapes import Paragraph

DIFFERENT: Mapping[str, str] = {
    "tranche_age": "de tranches d’âge différentes",
    "genre": "de genres différents",
    "situation": "de situations différentes",
    "residence": "de lieux de vie différents",
    Module.CHILDREN: "de foyers différents (avec ou sans enfants)",
    Module.LINK: "de liens différents avec le lieu",
}
GROUPS: Mapping[str, tuple[str, str]] = {
    "tranche_age": ("tranche d’âge", "tranches d’âge"),
    "genre": ("genre", "genres"),
    "situation": ("situation", "situations"),
    "residence": ("lieu de vie", "lieux de vie"),
    Module.CHILDREN: ("sorte de foyers", "sortes de foyers"),
    Module.LINK: ("lien avec le lieu", "liens avec le lieu"),
}
GENERATIONS: Mapping[str, tuple[str, str]] = {
    "60_PLUS": ("les 60 ans et plus", "une personne de moins de 25 ans"),
    "MOINS_25": ("les moins de 25 ans", "une personne de 60 ans ou plus"),
}
BASIS = re.compile(rf"(\d+) personnes? et (\d+)[ {WIDE}{NARROW}]%")
"""How a figure begins to say whom it speaks of: `155 personnes et 41 % des entrées : badge …`."""
SESSIONS = re.compile(r"dans (\d+) séances")

Figures = Sequence[Figure]
Titles = Mapping[str, str]
"""By question, what it is about, as within a sentence."""
Tell = Callable[[Figures, Figures, Titles], str]
"""The figures of an index that have a value, the shares of all questions, their titles."""


def mixing(report: Report) -> list[Paragraph]:
    """A paragraph for each index that the report has, from who is there to who meets whom."""
    found: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in report.figures:
        found[figure.indicator].append(figure)
    rates = profile.questions(report)
    titles = {rate.dimension: profile.title(rate).lower() for rate in rates}
    untold = _untold([one for code in TOLD for one in found[code]])
    told = [
        Paragraph(
            title,
            [
                *_said(tell, found[code], found["PART"], titles),
                *_unsaid([one for one in found[code] if one.dimension not in untold], titles),
            ],
        )
        for code, (title, tell) in TOLD.items()
    ]
    told.append(Paragraph("Ce que l’on ne peut pas dire", list(_unsaid(untold.values(), titles))))
    return [paragraph for paragraph in told if paragraph.sentences]


def _untold(figures: Figures) -> Mapping[str, Figure]:
    """By question, one figure of those of which every index lacks, for one reason."""
    by_question: defaultdict[str, list[Figure]] = defaultdict(list)
    for one in figures:
        by_question[one.dimension].append(one)
    return {
        question: alike[0]
        for question, alike in by_question.items()
        if all(one.value is None and one.reason == alike[0].reason for one in alike)
    }


def _said(tell: Tell, figures: Figures, shares: Figures, titles: Titles) -> Iterator[str]:
    """What the values come to, and whom they speak of."""
    told = [one for one in figures if one.value is not None]
    if told:
        yield tell(told, shares, titles)
        yield from _basis(told)


def _unsaid(figures: Iterable[Figure], titles: Titles) -> Iterator[str]:
    """Of what nothing is said, and why."""
    missing: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for one in figures:
        if one.value is None:
            missing[one.reason][_the(titles[one.dimension])] = None
    for reason, names in missing.items():
        yield f"Rien n’est dit pour {french.listed(list(names))}{WIDE}: {reason}."


def _basis(told: Figures) -> Iterator[str]:
    """How many persons the values rest on, and of what part of all entries they speak."""
    found = [basis for one in told if (basis := BASIS.match(one.reason))]
    if found:
        persons, share = (sorted(int(basis[part]) for basis in found) for part in (1, 2))
        yield (
            f"Calculé sur {_range(persons)}{WIDE}personnes, dont les visites font"
            f" {_range(share)}{NARROW}% des entrées."
        )


def _range(numbers: Sequence[int]) -> str:
    low, high = french.number(numbers[0]), french.number(numbers[-1])
    return low if low == high else f"{low} à {high}"


def _diversity(told: Figures, shares: Figures, _: Titles) -> str:
    said: list[str] = []
    for one in told:
        chances = french.number(100 * (one.value or 0))
        one_in = " chance sur 100" if round(100 * (one.value or 0)) < 2 else " chances sur 100"
        unit = "" if said else one_in
        different = DIFFERENT.get(one.dimension, "de groupes différents")
        said.append(f"{chances}{unit}{_margin(one, _groups(one, shares))} d’être {different}")
    return f"Deux personnes tirées au sort parmi les réponses ont {french.listed(said)}."


def _groups(one: Figure, shares: Figures) -> int:
    """How many answers are published of its question."""
    return sum(share.dimension == one.dimension for share in shares)


def _margin(one: Figure, groups: int) -> str:
    """The margin, and what it comes to when all groups are alike: two questions differ in that."""
    most = f"au plus {french.number(100 - Fraction(100, groups))}"
    if one.interval is None:
        return f" ({most})"
    low, high = (french.number(100 * end) for end in one.interval)
    margin = "" if low == high else f"marge{WIDE}: de {low} à {high}{NARROW}; "
    return f" ({margin}{most})"


def _effective(told: Figures, shares: Figures, _: Titles) -> str:
    said = []
    for one in told:
        possible = _groups(one, shares)
        single, several = GROUPS.get(one.dimension, ("groupe", "groupes"))
        value = round(Fraction(one.value or 0), 1)
        name = single if value < 2 else several
        said.append(f"{french.number(value, 1)} {name} (sur {possible})")
    return f"C’est comme s’il y avait, à parts égales, {french.listed(said)}."


def _separation(told: Figures, _: Figures, titles: Titles) -> str:
    return (
        "De 0 (les activités sont aussi mêlées que par hasard) à 1 (chaque groupe a les siennes), la"
        f" séparation est de {_values(told, titles)}."
    )


def _together(told: Figures, _: Figures, titles: Titles) -> str:
    said = [
        f"{french.number(one.value or 0, 3)} fois{'' if place else ' ce que donnerait le hasard'}"
        f" pour {_the(titles[one.dimension])}"
        for place, one in enumerate(told)
    ]
    return (
        "Les minutes que passent ensemble, à une activité, deux personnes de groupes différents font"
        f" {french.listed(said)}. 1 veut dire{WIDE}: comme par hasard{NARROW}; moins{WIDE}: chaque"
        f" groupe reste plutôt entre soi{NARROW}; plus{WIDE}: on se mêle."
    )


def _generations(told: Figures, _: Figures, __: Titles) -> str:
    said = []
    for one in told:
        own, other = GENERATIONS[one.modality]
        said.append(
            f"{own} passent {french.percent(one.value or 0)} de leur temps d’activité en présence"
            f" d’au moins {other}"
        )
    words = f"{NARROW}; ".join(said)
    return f"{words[:1].upper()}{words[1:]}."


def _sessions(told: Figures, _: Figures, titles: Titles) -> str:
    said = [f"{french.percent(one.value or 0)} pour {_the(titles[one.dimension])}" for one in told]
    found = [held for one in told if (held := SESSIONS.search(one.reason))]
    number = f"{_range(sorted(int(held[1]) for held in found))}{WIDE}" if found else ""
    return (
        f"Parmi les {number}séances (une activité, un jour) d’au moins cinq réponses, sont mêlées"
        f" {french.listed(said)}. Mêlée veut dire{WIDE}: aucun groupe ne dépasse les deux tiers"
        f"{NARROW}; pour le genre, de 40 à 60{NARROW}% de femmes et de 40 à 60{NARROW}% d’hommes."
    )


def _values(told: Figures, titles: Titles) -> str:
    said = [
        f"{french.number(one.value or 0, 3)} pour {_the(titles[one.dimension])}" for one in told
    ]
    return french.listed(said)


def _the(name: str) -> str:
    """A question's name with its article."""
    return {"âge": "l’âge", "situation": "la situation"}.get(name, f"le {name}")


TOLD: Mapping[str, tuple[str, Tell]] = {
    "DIVERSITE": ("Des personnes différentes", _diversity),
    "GROUPES_EFFECTIFS": ("Des groupes de taille comparable", _effective),
    "SEPARATION": ("D’une activité à l’autre", _separation),
    "BRASSAGE": ("Au même moment", _together),
    "TEMPS_INTERGENERATIONNEL": ("Entre générations", _generations),
    "SEANCES_MIXTES": ("Des séances mêlées", _sessions),
}
"""Each index: what it is about, and how its values are told."""
