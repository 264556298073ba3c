"""How the figures were made, and what they cannot say: the words are in `rapport.toml`."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from kiosk import __version__
from kiosk.domain.catalogue import NOT_STATED
from kiosk.impact.disclosure import K
from kiosk.impact.exact import ratio
from kiosk.impact.figure import Figure
from kiosk.impact.mixite import MIN_RESPONDENTS, MIN_RESPONSE
from kiosk.impact.report import Report
from kiosk.impact.splitting import Dimension
from kiosk.paths import RESOURCES
from kiosk.services.report.dictionary import dictionary_of, load_dictionary
from kiosk.services.report.story import french, profile
from kiosk.services.report.story.known import Known
from kiosk.services.report.story.shapes import Paragraph


def how_to_read(report: Report) -> list[str]:
    """What must be known before any number is read."""
    words = load_words()["read"]
    if report.provisional:
        return [words["provisional"], words["counted"]]
    if report.unremembered:
        return [words["unremembered"], words["counted"]]
    return [
        words["counted"],
        words["asked"],
        words["secret"].format(k=K),
        *_repeated(words["repeated"], report, report.repeated),
        *_repeated(words["repeated_visits"], report, report.repeated_visits),
    ]


def nothing(report: Report) -> str:
    """All that is said of an empty period."""
    words: str = load_words()["read"]["to_come" if report.to_come else "empty"]
    return words.format(span=french.span(report.period))


def corrections(report: Report) -> list[str]:
    """What this version is for, in the words of whoever sealed it; of a first one often nothing."""
    words, why = load_words()["corrections"], report.why
    why = why if why.endswith(("!", "?", "…")) else f"{why.rstrip('.')}."
    known = {"version": report.version, "before": report.version - 1, "why": why}
    if report.version == 1:
        return [words["noted"].format(**known)] if report.why else []
    told = [words["replaced"].format(**known)]
    if report.why:
        told.append(words["why"].format(**known))
    return [*told, words["table"]]


def method(report: Report) -> list[Paragraph]:
    """How the figures were made."""
    words, known = load_words(), Known(report.figures)
    told = [
        Paragraph(words["counting"]["title"], _counting(words["counting"], known)),
        Paragraph(words["exits"]["title"], _exits(words["exits"], known)),
    ]
    if report.is_silent:
        return told
    rule = words["secrecy"]["rule"].format(k=K)
    guard = words["mixing"]["guard"].format(
        respondents=MIN_RESPONDENTS, response=french.percent(MIN_RESPONSE)
    )
    return [
        *told,
        Paragraph(words["answers"]["title"], _answers(words["answers"], report)),
        Paragraph(
            words["mixing"]["title"], [words["mixing"]["who"], words["mixing"]["beware"], guard]
        ),
        Paragraph(words["secrecy"]["title"], [rule]),
    ]


def limits(report: Report) -> Paragraph:
    """What cannot be concluded."""
    words = load_words()["limits"]
    named = ["unique", "sum", "cause"]
    if not report.is_silent:
        named += ["silent", "change", "small", "elsewhere"]
    return Paragraph(words["title"], [words[name] for name in named])


def proof(report: Report, table: str) -> Paragraph:
    """Where the same numbers are, and how to be sure that they are the same."""
    words = load_words()["proof"]
    known = {"definitions": load_dictionary().version, "program": __version__}
    version = words["version"].format(version=report.version, **known)
    return Paragraph(words["title"], [words["files"].format(table=table), version])


def glossary() -> tuple[str, list[tuple[str, str]]]:
    """A title, then indicators with their unit, and what each is."""
    words, known = load_words()["words"], load_dictionary().indicators
    entries = [
        (f"{known[code].label} ({known[code].unit})", known[code].definition)
        for code in words["codes"]
    ]
    return words["title"], entries


@cache
def load_words() -> Mapping[str, Any]:
    """The words of the printed report, read once."""
    path = RESOURCES / "catalogue" / "rapport.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _repeated(words: str, report: Report, names: Sequence[str]) -> list[str]:
    """What is said again, by the titles of the questions and the names of the indicators."""
    rates = {one.dimension: profile.title(one) for one in profile.questions(report)}
    known = dictionary_of(report).indicators
    told = [rates[name] if name in rates else known[name].label for name in names]
    return [words.format(names=", ".join(told))] if told else []


def _counting(words: Mapping[str, str], known: Known) -> list[str]:
    told = [words["door"], words["day"]]
    unstated = known.value("VISITES", Dimension.ACTIVITY, NOT_STATED)
    share = ratio(unstated or 0, known.value("VISITES") or 0)
    return [*told, words["unstated"].format(share=french.percent(share))] if share else told


def _exits(words: Mapping[str, str], known: Known) -> list[str]:
    hours, share = known.one("HEURES_PERSONNES"), known.value("PART_SORTIES_ESTIMEES")
    if hours is None or hours.value is None or hours.bounds is None:
        return [words["never"]]
    if not share:
        return [words["all"]]
    low, high = (french.hours(end) for end in hours.bounds)
    bounds = words["bounds"].format(hours=french.hours(hours.value), low=low, high=high)
    told = [words["share"].format(share=french.percent(share)), bounds]
    return [*told, f"{hours.reason.capitalize()}."] if hours.reason else told


def _answers(words: Mapping[str, str], report: Report) -> list[str]:
    example = _example(report)
    if example is None or example.value is None or example.bounds is None:
        return [words["margin"]]
    low, high = (french.percent(end) for end in example.bounds)
    told = words["example"].format(
        label=example.label, share=french.percent(example.value), low=low, high=high
    )
    return [words["margin"], told]


def _example(report: Report) -> Figure | None:
    """The largest share that people who did not answer could move."""
    shares = [
        one
        for one in report.figures
        if one.indicator == "PART"
        and one.value is not None
        and one.bounds is not None
        and one.bounds[0] != one.bounds[1]
    ]
    return max(shares, key=lambda one: one.value or 0, default=None)
