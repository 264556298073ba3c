"""The first page's words: the numbers to remember, and what they come to."""

from collections.abc import Iterator, Sequence
from datetime import time
from fractions import Fraction

from kiosk.domain.catalogue import Kind
from kiosk.domain.hours import Hours
from kiosk.domain.place import Place
from kiosk.impact.exact import Number
from kiosk.impact.figure import Figure
from kiosk.impact.report import Report
from kiosk.impact.splitting import WEEKDAYS
from kiosk.services.report.story import attendance, french
from kiosk.services.report.story.french import NARROW, NOTHING, WIDE
from kiosk.services.report.story.known import Known
from kiosk.services.report.story.shapes import KeyFigure


def key_figures(report: Report, before: Sequence[Figure]) -> list[KeyFigure]:
    """Four numbers. before: the figures of the period before, none if they are not known."""
    known, then = Known(report.figures), Known(before)

    def written(value: Number, of_time: bool) -> str:
        """Hours are no whole numbers: fewer than ten are told with a decimal."""
        if not of_time:
            return french.number(value)
        unit = "heure" if value < 2 else "heures"
        return f"{french.number(value, 1 if value < 10 else 0)}{WIDE}{unit}"

    def beside(code: str, of_time: bool) -> str:
        """The same number of the period before; a period that has not ended is not compared."""
        value, earlier = known.value(code), then.value(code)
        if report.provisional:
            return "chiffre provisoire"
        label = f"{report.period.previous.label.replace(' ', WIDE)}{WIDE}:"
        if earlier is None:
            return f"{label} pas de chiffre"
        moved = "" if value is None else attendance.change(value, earlier)
        return f"{label} {written(earlier, of_time)}{moved}"

    def key(code: str, one: str, many: str, sentence: str, *, of_time: bool = False) -> KeyFigure:
        value = known.value(code)
        text = NOTHING if value is None else written(value, of_time)
        label = one if value is not None and value < 2 else many
        if value is None and of_time:
            label = f"heures {label}"
        return KeyFigure(label, text, beside(code, of_time), sentence)

    return [
        key(
            "VISITES",
            "visite",
            "visites",
            f"Une visite est un séjour pour une activité{NARROW}; un groupe compte pour une.",
        ),
        key(
            "VISITEURS_UNIQUES",
            "personne différente, au moins",
            "personnes différentes, au moins",
            _badges(known),
        ),
        key(
            "PERSONNES_EN_GROUPE",
            "personne venue en groupe",
            "personnes venues en groupe",
            _groups(known),
        ),
        key(
            "HEURES_PERSONNES",
            "passée sur place",
            "passées sur place",
            _hours(known),
            of_time=True,
        ),
    ]


def source(report: Report) -> str:
    """Where a sentence of the report is from, for whoever reads it without the rest."""
    told = [report.place_name, french.named(report.period)]
    if report.provisional:
        told.append("chiffres provisoires")
    return ", ".join(told)


def about(report: Report, place: Place, kind: Kind) -> str:
    """What the place is, in a few sentences."""
    told = [
        f"{kind.label('fr')}{WIDE}: {_lower(kind.line('fr'))}.",
        f"Heures d’ouverture{WIDE}: {_opening(place)}.",
    ]
    if place.capacity is not None:
        told.append(f"Capacité{WIDE}: {french.count(place.capacity, 'personne', 'personnes')}.")
    number = french.count(len(report.activities), "activité a reçu", "activités ont reçu")
    told.append(f"{number} des visites {_then(report)}.")
    return " ".join(told)


def _opening(place: Place) -> str:
    """`de 8 h à 20 h ; samedi, de 10 h à 18 h ; dimanche, fermé`."""
    own = [
        f"{WEEKDAYS[day]}, {'fermé' if hours is None else _span(hours)}"
        for day, hours in sorted(place.week.items())
    ]
    return f"{NARROW}; ".join([_span(Hours(place.opens, place.closes)), *own])


def _span(hours: Hours) -> str:
    return f"de {_clock(hours.opens)} à {_clock(hours.closes)}"


def highlights(report: Report) -> list[str]:
    """What a reader in a hurry should have read."""
    known = Known(report.figures)
    return [words for words in _highlights(known, report) if words]


def _highlights(known: Known, report: Report) -> Iterator[str]:
    days, entries = known.value("JOURS_OUVERTURE"), known.value("ENTREES")
    if days and entries is not None:
        yield (
            f"{french.count(entries, 'entrée', 'entrées')} en"
            f" {french.count(days, 'jour', 'jours')} d’ouverture, soit"
            f" {french.number(Fraction(entries) / days)} par jour en moyenne{NARROW}; jusqu’à"
            f" {french.count(known.value('PIC_PRESENCE') or 0, 'personne', 'personnes')} en même"
            " temps."
        )
    median = known.one("DUREE_MEDIANE")
    if median is not None and median.value is not None:
        yield (
            f"Sur {french.number(median.respondents or 0)}{WIDE}visites dont la durée est mesurée, la"
            f" moitié durent {french.duration(median.value)} ou plus."
        )
    yield _regulars(known)
    yield attendance.activities(report).sentence
    hours, worth = known.value("HEURES_BENEVOLAT"), known.value("VALEUR_BENEVOLAT")
    if hours:
        told = f"Les bénévoles ont donné environ {french.hours(hours)}, comptées à la porte."
        if worth is not None:
            euros = f"{french.number(worth)}{WIDE}€"
            told += f" Au taux horaire retenu, cela vaudrait {euros}{WIDE}: une estimation."
        yield told


def _regulars(known: Known) -> str:
    """How many badges are new, how many came back."""
    new, told = known.value("NOUVEAUX"), []
    back, loyal = known.one("TAUX_RETOUR"), known.one("FIDELISATION")
    if back is not None and back.value is not None and new is not None:
        told.append(
            f"Sur {_badges_of(back)}, {french.number(new)}"
            f" {'est nouveau' if new < 2 else 'sont nouveaux'} et {french.percent(back.value)}"
            " sont venus au moins deux jours."
        )
    if loyal is not None and loyal.value is not None:
        told.append(
            f"Sur {_badges_of(loyal)} nouveaux au trimestre d’avant,"
            f" {french.percent(loyal.value)} sont revenus."
        )
    return " ".join(told)


def _badges_of(rate: Figure) -> str:
    """On how many badges a share rests: always five or more."""
    return f"{french.number(rate.respondents or 0)}{WIDE}badges"


def _badges(known: Known) -> str:
    share = known.value("COUVERTURE_BADGE")
    told = "Comptées par leur badge, qui ne porte pas de nom."
    if share is None or share == 1:
        return told
    return (
        f"{told} {french.percent(1 - share)} des entrées se font sans badge{WIDE}: ces personnes"
        " s’y ajoutent, sans que l’on sache combien elles sont."
    )


def _groups(known: Known) -> str:
    groups = known.value("GROUPES") or 0
    if not groups:
        return "Aucun groupe n’a été compté."
    told = french.count(groups, "groupe, compté", "groupes, comptés")
    return f"{told} par tête, sans aucune question."


def _hours(known: Known) -> str:
    figure, share = known.one("HEURES_PERSONNES"), known.value("PART_SORTIES_ESTIMEES")
    if figure is None or figure.value is None or figure.bounds is None:
        return f"Non calculées{WIDE}: {'' if figure is None else figure.reason}."
    low, high = figure.bounds
    told = "La somme des durées de toutes les visites, personne par personne."
    if low == high:
        return told
    missing = "" if share is None else f" {french.percent(share)} des départs n’ont pas été notés."
    return f"{told}{missing} Estimation, entre {french.number(low)} et {french.hours(high)}."


def _then(report: Report) -> str:
    return "ce trimestre" if report.period.quarter else "cette année"


def _clock(wall: time) -> str:
    return f"{wall.hour}{WIDE}h" + (f"{WIDE}{wall.minute:02}" if wall.minute else "")


def _lower(words: str) -> str:
    """The words as the rest of a sentence."""
    return words[:1].lower() + words[1:]
