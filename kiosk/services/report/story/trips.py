"""What telework at the place may spare of trips, in a paragraph that never calls it measured."""

from collections.abc import Iterator
from fractions import Fraction

from kiosk.impact.exact import Number
from kiosk.impact.figure import Figure, Status
from kiosk.impact.report import Report
from kiosk.services.report.story import french
from kiosk.services.report.story.french import NARROW, WIDE
from kiosk.services.report.story.known import Known
from kiosk.services.report.story.shapes import Paragraph

TITLE = "Des trajets évités (estimation déclarative)"


def trips(report: Report) -> list[Paragraph]:
    """Nothing where the place does not ask."""
    known = Known(report.figures)
    km, co2 = known.one("TRAJETS_EVITES_KM"), known.one("CO2_EVITE_KG")
    if km is None or co2 is None:
        return []
    if km.value is None or co2.value is None or co2.bounds is None:
        hidden = km.status is Status.SECRET
        reason = "trop peu de personnes ont dit leurs trajets" if hidden else km.reason
        return [Paragraph(TITLE, [f"Rien n’en est dit{WIDE}: {reason}."])]
    return [Paragraph(TITLE, [*_told(km, km.value, co2.value, co2.bounds[0])])]


def _told(km: Figure, kilometres: Number, kilos: Number, least: Number) -> Iterator[str]:
    again = "" if (kilometres < 0) == (kilos < 0) else f"{_spared(kilos)} "
    yield (
        f"D’après ce qu’ont dit les personnes venues télétravailler ({km.reason}), le lieu"
        f" {_spared(kilometres)} {_of(kilometres, 'km')} de trajets motorisés, et"
        f" {again}{_of(kilos, 'kg')} de CO2."
    )
    if least != kilos:
        yield (
            f"Si d’autres trajets reprennent 31{NARROW}% de ce qui est évité, comme l’ADEME l’estime"
            f" du télétravail, il {_spared(least)} {_of(least, 'kg')} de CO2."
        )
    yield (
        "Rien de cela n’est mesuré, et on ne peut pas prêter les mêmes trajets aux personnes qui"
        " n’ont pas répondu."
    )


def _spared(value: Number) -> str:
    return "aurait ajouté" if value < 0 else "aurait évité"


def _of(value: Number, unit: str) -> str:
    return f"{french.number(abs(Fraction(value)))}{WIDE}{unit}"
