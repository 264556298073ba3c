"""What stands on which page."""

import re
from collections.abc import Iterator, Sequence

from kiosk.services.catalogue import load_catalogue
from kiosk.services.report.printing import Printable
from kiosk.services.report.story import attendance, french, method, mixing, profile, summary, trips
from kiosk.services.report.story.shapes import Paragraph
from kiosk.ui.charts.ink import BOLD, STRONG
from kiosk.ui.paper.blocks import (
    FINE,
    HEAD,
    SMALL,
    Block,
    Cards,
    Gap,
    Halves,
    Legend,
    Plot,
    Side,
    Text,
    Title,
)
from kiosk.ui.paper.cover import Cover

MARGIN = 84
"""The paper's margins, in design pixels."""
MIXING = "Des publics qui se mêlent\u202f?"
NO_EXITS = "Aucune sortie n’a été enregistrée : on ne peut pas dire qui était là, et quand."

Chapter = Sequence[Block]
"""What begins on a new page."""


def chapters(told: Printable) -> list[Chapter]:
    """The whole document. Of an empty period one page, of one that is silent of people the attendance."""
    report = told.report
    if not report.days:
        said = Text(method.nothing(report), HEAD)
        return [[_cover(told), *_version(told), Gap(30), said, *_about(told)]]
    whole = [_first(told), list(_attendance(told))]
    if not report.is_silent:
        whole.append(list(_public(told)))
    return [*whole, list(_method(told))]


def running_head(told: Printable) -> str:
    """What every further page says at its top."""
    return f"{told.report.place_name} · {french.named(told.report.period)}"


def _cover(told: Printable) -> Cover:
    period = told.report.period
    named = french.named(period)
    return Cover(
        "Rapport de fréquentation",
        told.report.place_name,
        named[:1].upper() + named[1:],
        french.span(period),
        "Chiffres provisoires" if told.report.provisional and not told.report.to_come else "",
        MARGIN,
    )


def _first(told: Printable) -> Chapter:
    report = told.report
    brief = [Text("En bref", HEAD + 3, BOLD, after=10)]
    brief += [Text(words, bullet=True) for words in summary.highlights(report)]
    read = [Text(words) for words in method.how_to_read(report)]
    return [
        _cover(told),
        *_version(told),
        Cards(summary.key_figures(report, told.before)),
        Gap(14),
        Side([brief, [*_about(told), Gap(10), _head("Comment lire ce rapport"), *read]]),
    ]


def _version(told: Printable) -> Chapter:
    """What this version is for, where there is something to be said of it."""
    words = " ".join(method.corrections(told.report))
    return [Text(words, lead=_first_words(words), after=18)] if words else []


def _about(told: Printable) -> Chapter:
    kind = load_catalogue().kinds[told.place.kind]
    return [_head("Le lieu"), Text(summary.about(told.report, told.place, kind))]


def _attendance(told: Printable) -> Iterator[Block]:
    report = told.report
    yield Title("La fréquentation")
    yield Plot(attendance.weeks(report))
    week = attendance.rhythm(report)
    yield Text(NO_EXITS) if week is None else Plot(week)
    yield Plot(attendance.activities(report))
    yield Side([[Plot(attendance.pillars(report))], [Plot(attendance.transformations(report))]])


def _public(told: Printable) -> Iterator[Block]:
    report = told.report
    yield Title("Qui est venu")
    yield Plot(profile.response(report), after=12)
    compared = profile.territory(report)
    yield Legend(bool(compared))
    plots = [Plot(one, with_sentence=False, after=14) for one in profile.shares(report)]
    yield Halves([[plot] for plot in plots])
    for one in compared:
        yield Plot(one)
    yield _head(MIXING)
    for paragraph in mixing.mixing(report):
        yield _said(paragraph)
    for paragraph in trips.trips(report):
        yield _said(paragraph)


def _method(told: Printable) -> Iterator[Block]:
    report = told.report
    yield Title("La méthode et ses limites")
    limits = method.limits(report)
    yield Halves([_told(paragraph) for paragraph in method.method(report)])
    yield _head(limits.title)
    for sentence in limits.sentences:
        yield Text(sentence, SMALL, lead=_first_words(sentence), bullet=True, after=4)
    yield Gap(6)
    title, entries = method.glossary()
    yield _head(title)
    defined = [
        Text(f"{name}. {meaning}", FINE, lead=len(name) + 1, after=6) for name, meaning in entries
    ]
    yield Halves([[definition] for definition in defined])
    yield Gap(4)
    proof = method.proof(report, told.table)
    yield _head(proof.title)
    for sentence in proof.sentences:
        yield Text(sentence, SMALL, after=4, keep=True)
    yield Text(told.checksum, weight=STRONG)


def _told(paragraph: Paragraph) -> Chapter:
    return [
        _head(paragraph.title),
        *(Text(words, after=6) for words in paragraph.sentences),
        Gap(8),
    ]


def _said(paragraph: Paragraph) -> Block:
    words = f"{paragraph.title}. {' '.join(paragraph.sentences)}"
    return Text(words, lead=len(paragraph.title) + 1)


def _first_words(sentence: str) -> int:
    """How many letters come before the first stop: what the rest is about."""
    stop = re.search(r"\.|\u00a0:", sentence)
    return len(sentence) if stop is None else stop.end()


def _head(words: str) -> Block:
    return Text(words, HEAD, BOLD, after=6, keep=True)
