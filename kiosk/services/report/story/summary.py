"""The first page's words: the numbers to remember, and what they come to."""

from collections.abc import Iterator, Sequence
from datetime import time
from fractions import Fraction

from kiosk.domain.catalogue import NOT_STATED, Kind
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
        period = report.period.previous
        label = period.label.replace(" ", WIDE)
        if earlier is None:
            return f"{label}{WIDE}: pas de chiffre"
        moved = "" if value is None else attendance.change(value, earlier)
        was = written(earlier, of_time)
        if not moved:
            return f"{label}{WIDE}: {was}"
        return f"{moved} par rapport {'au' if period.quarter else 'à'} {label} ({was})"

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
    known = sum(row.code != NOT_STATED for row in report.activities)
    if known:
        number = french.count(known, "activité a reçu", "activités ont reçu")
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
            f" {french.number(Fraction(entries) / days)} par jour en moyenne{_peak(known)}."
        )
    median = known.one("DUREE_MEDIANE")
    if median is not None and median.value is not None:
        yield (
            f"Sur {french.number(median.respondents or 0)}{WIDE}visites dont la durée est mesurée, la"
            f" moitié durent {french.duration(median.value)} ou plus."
        )
    yield _regulars(known)
    yield attendance.activities(report).sentence
    yield _volunteers(known, report)


def _peak(known: Known) -> str:
    """How many were in together; nothing where no exit was ever recorded."""
    most, share = known.value("PIC_PRESENCE"), known.value("PART_SORTIES_ESTIMEES")
    if most is None:
        return ""
    told = f"{NARROW}; jusqu’à {french.count(most, 'personne', 'personnes')} en même temps"
    return f"{told} (en partie estimé)" if share else told


def _volunteers(known: Known, report: Report) -> str:
    """Their hours with what these may be, and at which rate they are said to be worth what."""
    hours, worth = known.one("HEURES_BENEVOLAT"), known.one("VALEUR_BENEVOLAT")
    if hours is None or not hours.value:
        return ""
    told = f"Les bénévoles ont donné environ {french.hours(hours.value)}"
    if hours.bounds is not None and hours.bounds[0] != hours.bounds[1]:
        low, high = hours.bounds
        told += f" (entre {french.hours(low)} et {french.hours(high)})"
    told += ", comptées à la porte."
    if worth is not None and worth.value is not None:
        rates = worth.label.removeprefix(f"{report.period.label}, ")
        euros = f"{french.number(worth.value)}{WIDE}€"
        told += f" À {rates}, cela vaudrait {euros}{WIDE}: une estimation."
    return told


def _regulars(known: Known) -> str:
    """How many badges are new, how many came back."""
    new, told = known.value("NOUVEAUX"), []
    back, loyal = known.one("TAUX_RETOUR"), known.one("FIDELISATION")
    if back is not None and back.value is not None and new is not None:
        told.append(
            f"Sur {_badges_of(back)}, {_number(int(new), 'est nouveau', 'sont nouveaux')} et"
            f" {_some(back, 'est venu', 'sont venus')} au moins deux jours."
        )
    if loyal is not None and loyal.value is not None:
        told.append(
            f"Sur {_badges_of(loyal)} nouveaux au trimestre d’avant,"
            f" {_some(loyal, 'est revenu', 'sont revenus')}."
        )
    return " ".join(told)


def _badges_of(rate: Figure) -> str:
    """On how many badges a share rests: always five or more."""
    return f"{french.number(rate.respondents or 0)}{WIDE}badges"


def _some(rate: Figure, one: str, many: str) -> str:
    """The share, of few badges their number: `48 % sont revenus`, `aucun n’est revenu`."""
    n, share = rate.respondents or 0, Fraction(rate.value or 0)
    if n >= attendance.LEAST_COMPARED:
        return f"{french.percent(share)} {many}"
    return _number(round(share * n), one, many)


def _number(badges: int, one: str, many: str) -> str:
    if not badges:
        return f"aucun n’{one}"
    return f"{french.number(badges)} {one if badges < 2 else many}"


def _badges(known: Known) -> str:
    share, entries = known.value("COUVERTURE_BADGE"), known.value("ENTREES")
    told = "Comptées par leur badge, qui ne porte pas de nom."
    if share is None or entries is None or share == 1:
        return told
    if share == 0:
        return (
            "Aucune entrée ne s’est faite avec un badge, et sans badge on n’est pas reconnu d’une"
            " visite à l’autre."
        )
    return (
        f"{told} {french.percent(1 - share)} des {french.number(entries)}{WIDE}entrées se font sans"
        f" badge{WIDE}: ces personnes s’y ajoutent, sans que l’on sache combien elles sont."
    )


def _groups(known: Known) -> str:
    groups = known.value("GROUPES") or 0
    if not groups:
        return "Aucun groupe n’a été compté."
    told = french.count(groups, "groupe, compté", "groupes, comptés")
    return f"{told} par tête à chaque venue, sans aucune question."


def _hours(known: Known) -> str:
    figure, share = known.one("HEURES_PERSONNES"), known.one("PART_SORTIES_ESTIMEES")
    if figure is None or figure.value is None or figure.bounds is None:
        return f"Non calculées{WIDE}: {'' if figure is None else figure.reason}."
    low, high = figure.bounds
    told = "La somme des durées de toutes les visites, personne par personne."
    if low == high:
        return told
    if share is not None and share.value:
        visits = f"{french.number(share.respondents or 0)}{WIDE}visites"
        told += f" {french.percent(share.value)} des {visits} n’ont pas de départ noté."
    return f"{told} Estimation, entre {french.number(low)} et {french.hours(high)}."


def _then(report: Report) -> str:
    return "ce trimestre" if report.period.quarter else "cette année"


def _clock(wall: time) -> str:
    return f"{wall.hour}{WIDE}h" + (f"{WIDE}{wall.minute:02}" if wall.minute else "")


def _lower(words: str) -> str:
    """The words as the rest of a sentence."""
    return words[:1].lower() + words[1:]
