"""Who came, of those who said so: charts and sentences out of a report's published shares."""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from kiosk.domain.catalogue import DECLINED, OWN_CHOICES, Module
from kiosk.impact.disclosure import NOT_ASKED, SILENT
from kiosk.impact.exact import Number
from kiosk.impact.figure import Figure, Status
from kiosk.impact.mixite import MIN_RESPONDENTS, wilson
from kiosk.impact.profile_figures import SILENT_LABELS
from kiosk.impact.report import Report
from kiosk.services.report.story import french
from kiosk.services.report.story.french import WIDE
from kiosk.services.report.story.known import Known
from kiosk.services.report.story.shapes import Amount, Share, Shares, Strip, Strips

TITLES: Mapping[str, str] = {
    "tranche_age": "Âge",
    "genre": "Genre",
    "situation": "Situation",
    "residence": "Lieu de vie",
    Module.CHILDREN: "Foyer avec enfants",
    Module.LINK: "Lien avec le lieu",
    Module.NEIGHBOURHOOD: "Quartier",
    Module.COMMUNE: "Commune",
}
"""What a question is about, where its own words would be too long."""

LEGEND = (
    "Ont répondu",
    "N’ont pas souhaité répondre",
    "N’ont pas eu la question",
    "Sans réponse",
)
AGAINST = r" — par rapport à\s*:?\s*"
"""Stands in the label of a comparison between what is compared and whom it is compared to."""

FEW = Fraction(20, 100)
HALF = Fraction(50, 100)
"""Below these rates of response, and below 30 answers, shares are told with more care."""


def questions(report: Report) -> list[Figure]:
    """The rate of response of each question of the profile, in their order."""
    return [figure for figure in report.figures if figure.indicator == "TAUX_REPONSE"]


def title(rate: Figure) -> str:
    """What the question of this rate is about."""
    return TITLES.get(rate.dimension, rate.label)


def response(report: Report) -> Strips:
    """Of all badges: who answered each question, who would rather not, who was not asked.

    Questions whose numbers are rounded are left out: they need not add up to all badges.
    """
    known = Known(report.figures)
    asked = [rate for rate in questions(report) if rate.dimension not in OWN_CHOICES]
    total = known.value("VISITEURS_UNIQUES") or 0
    rates = [rate.value for rate in asked if rate.value is not None]
    sentence = "Répondre est libre."
    if rates:
        badges = french.count(total, "personne", "personnes")
        sentence = f"Sur {badges} avec badge, {_answered(rates, len(asked))}. {sentence}"
        if min(rates) < HALF and max(rates):
            sentence += (
                " Quand moins d’une personne sur deux répond, les parts décrivent celles qui ont"
                " répondu, pas tout le public."
            )
    return Strips(
        "Qui a répondu",
        sentence,
        LEGEND,
        [_strip(known, rate, total) for rate in asked],
    )


def _answered(rates: Sequence[Number], asked: int) -> str:
    """Between what and what the rates of response lie: of those questions of which it is told."""
    low, high = french.percent(min(rates)), french.percent(max(rates))
    told = f"{low} ont répondu" if low == high else f"de {low} à {high} ont répondu"
    if not max(rates):
        told = "aucune n’a répondu"
    if len(rates) < asked:
        return f"{told} là où leur nombre n’est pas secret"
    return told if low == high else f"{told}, selon la question"


def shares(report: Report) -> list[Shares]:
    """The shares of each question's answers, all on one scale."""
    known = Known(report.figures)
    ends = [0.1]
    for figure in report.figures:
        if figure.indicator == "PART" and figure.interval is not None:
            ends.append(float(figure.interval[1]))
    return [_shares(known, rate, max(ends)) for rate in questions(report)]


def territory(report: Report) -> list[Shares]:
    """The same beside those who live around, by the reference's own modalities, where it can be.

    The residents' shares follow from what is published: p_g ÷ R_g, both regrouped.
    """
    known = Known(report.figures)
    found = [_territory(known, rate) for rate in questions(report)]
    return [one for one in found if one is not None]


def _strip(known: Known, rate: Figure, total: Number) -> Strip:
    cells = {one.modality: one for one in known.all("VISITEURS_UNIQUES", rate.dimension)}
    silent = [cells.get(code) for code in (DECLINED, NOT_ASKED, SILENT)]
    if rate.respondents is None or not total:
        return Strip(title(rate), (), rate.reason)
    counts = [rate.respondents, *(0 if one is None else one.value or 0 for one in silent)]
    parts = [Fraction(one) / Fraction(total) for one in counts]
    return Strip(
        title(rate),
        [Amount(float(part), french.percent(part) if part else "") for part in parts],
    )


def _shares(known: Known, rate: Figure, most: float) -> Shares:
    figures = known.all("PART", rate.dimension)
    careful = (rate.respondents or 0) < MIN_RESPONDENTS or (rate.value or 0) < FEW
    drawn = [_share(figure, careful) for figure in figures]
    notes = list(_notes(known, rate, figures, careful))
    told = [f"{one.label} {one.amount.text}" for one in drawn]
    sentence = f"{title(rate)}{WIDE}: {', '.join(told)}."
    return Shares(title(rate), sentence, drawn, most, notes=notes)


def _share(figure: Figure, careful: bool) -> Share:
    if figure.value is None or figure.interval is None:
        return Share(figure.label, Amount(None, figure.reason))
    low, high = figure.interval
    margin = _margin(low, high)
    value = None if careful else float(figure.value)
    return Share(
        figure.label,
        Amount(value, margin if careful else french.percent(figure.value)),
        (float(low), float(high)),
        margin,
    )


def _margin(low: Fraction, high: Fraction) -> str:
    return f"de {french.number(100 * low)} à {french.percent(high)}"


def _notes(known: Known, rate: Figure, figures: Sequence[Figure], careful: bool) -> Iterator[str]:
    """What to know beside the shares: how many answered, and what was grouped, moved, hidden."""
    if rate.respondents is None:
        yield f"Rien n’est publié sur cette question{WIDE}: {rate.reason}."
        return
    answers = french.count(rate.respondents, "réponse", "réponses")
    if not rate.respondents:
        answers = "Aucune réponse"
    if rate.status is Status.ROUNDED:
        yield f"Environ {answers}{WIDE}: les nombres sont arrondis, à 5 près."
    else:
        yield f"{answers}."
    if careful and rate.respondents:
        yield f"Trop peu pour une part{WIDE}: seulement la marge."
    hidden = sum(figure.status is Status.SECRET for figure in figures)
    if hidden:
        yield f"{french.count(hidden, 'part cachée', 'parts cachées')}{WIDE}: secret statistique."
    if any("+" in figure.modality for figure in figures):
        yield "Des réponses sont regroupées, pour que personne ne soit reconnu."
    silent = known.all("VISITEURS_UNIQUES", rate.dimension)
    if any(one.label != SILENT_LABELS.get(one.modality, one.label) for one in silent):
        other = french.quoted("Autre")
        yield f"{other} est compté avec les non-réponses, pour que personne ne soit reconnu."


def _territory(known: Known, rate: Figure) -> Shares | None:
    figures = known.all("REPRESENTATION", rate.dimension)
    counts = _counts(known, rate.dimension)
    came = {one.modality: _count(counts, one.modality) for one in figures}
    total = sum(part for part in came.values() if part is not None)
    drawn, said, against = [], [], ""
    for one in figures:
        part = came[one.modality]
        if one.value is None or one.interval is None or part is None or None in came.values():
            continue
        label, against = [*re.split(AGAINST, one.label), ""][:2]
        share = _beside(label, one.interval, Fraction(part, total), _residents(one, part, total))
        drawn.append(share)
        said += _difference(one.interval, share)
    if not drawn:
        return None
    if said:
        said += _distance(known, rate.dimension)
    ends = [share.margin[1] for share in drawn if share.margin is not None]
    ends += [share.resident.value or 0 for share in drawn if share.resident is not None]
    return Shares(
        f"{title(rate)}, comparé au territoire",
        " ".join(said) or "Pas d’écart mesurable avec le territoire.",
        drawn,
        max(ends),
        territory=against,
        notes=[f"Repère{WIDE}: {against}."],
    )


def _counts(known: Known, dimension: str) -> Mapping[frozenset[str], int]:
    """The published counts by the questionnaire's codes that each stands for."""
    return {
        frozenset(one.modality.split("+")): int(one.value)
        for one in known.all("VISITEURS_UNIQUES", dimension)
        if one.value is not None
    }


def _count(counts: Mapping[frozenset[str], int], modality: str) -> int | None:
    """How many of a reference's modality; None where the published cells do not add up to it."""
    wanted = set(modality.split("+"))
    inside = [codes for codes in counts if codes <= wanted]
    return sum(counts[codes] for codes in inside) if set().union(*inside) == wanted else None


def _residents(one: Figure, part: int, total: int) -> Fraction:
    """The share among the residents. Nobody came: by the upper end of the margin, never 0."""
    if part and one.value:
        return Fraction(part, total) / Fraction(one.value)
    assert one.interval is not None
    return wilson(part, total)[1] / one.interval[1]


def _beside(
    label: str, interval: tuple[Fraction, Fraction], share: Fraction, resident: Fraction
) -> Share:
    low, high = (min(Fraction(1), end * resident) for end in interval)
    return Share(
        label,
        Amount(float(share), french.percent(share)),
        (float(low), float(high)),
        _margin(low, high),
        Amount(float(resident), french.percent(resident)),
    )


def _difference(interval: tuple[Fraction, Fraction], share: Share) -> list[str]:
    """More or fewer than live around, only where the margin leaves « as many » out."""
    low, high = interval
    if low <= 1 <= high or share.resident is None:
        return []
    word = "plus" if low > 1 else "moins"
    figures = f"{share.amount.text} contre {share.resident.text}"
    return [f"{share.label}{WIDE}: {word} souvent ici que dans le territoire ({figures})."]


def _distance(known: Known, dimension: str) -> Iterator[str]:
    distance = known.value("ECART_TERRITOIRE", dimension)
    if distance is not None:
        persons = french.count(round(100 * distance), "personne", "personnes")
        yield (
            f"Il faudrait remplacer {persons} sur 100 pour que les réponses ressemblent au"
            " territoire."
        )
