"""What the lines of health say, in the staff's language, on the screen and in a diagnosis."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.sentences import sentence
from kiosk.services.health import GIGABYTE, MEGABYTE, Line, Remedy
from kiosk.ui.desk.times import in_digits

translate = QCoreApplication.translate

_SIZES = {"size", "free"}


def title(line: Line, language: str) -> str:
    """What a line is about."""
    return sentence(line.subject.key, language)


def words(line: Line, language: str) -> str:
    """How it is with it, in a sentence or two."""
    facts = {name: _said(name, value, language) for name, value in line.facts.items()}
    return sentence(line.key, language, **facts)


def remedy_word(remedy: Remedy) -> str:
    """What a line's button says."""
    match remedy:
        case Remedy.CHECK:
            return translate("Health", "Vérifier")
        case Remedy.SEE_BACKUP:
            return translate("Health", "Voir")
        case Remedy.TRY_SCANNER:
            return translate("Health", "Essayer")
        case Remedy.SEE_CODES:
            return translate("Health", "Changer")
        case Remedy.SEE_SCREEN:
            return translate("Health", "Mesurer")


def diagnosis(told: Sequence[Line], now: datetime, language: str) -> str:
    """All lines as a text for whoever helps. It names nobody, and no place on a disk."""
    lines = [
        f"[{sentence(line.state.key, language)}] {title(line, language)} – {words(line, language)}"
        for line in told
    ]
    head = sentence("health.diagnosis", language, at=moment(now, language))
    return "\n".join([head, "", *lines, ""])


def moment(at: datetime, language: str) -> str:
    """« mardi 12 octobre 2027, 08:30 »."""
    day = QLocale(language).toString(QDate(at.year, at.month, at.day), "dddd d MMMM yyyy")
    return translate("Health", "{day}, {time}").format(day=day, time=in_digits(at))


def _said(name: str, value: object, language: str) -> str:
    locale = QLocale(language)
    match value:
        case datetime():
            return moment(value, language)
        case int() if name in _SIZES:
            return _size(value, locale)
        case int() if name == "days":
            return _span(value, locale)
        case int():
            return locale.toString(value)
        case float():
            return locale.toString(value, "f", 1)
        case _:
            return str(value)


def _size(size: int, locale: QLocale) -> str:
    if size >= GIGABYTE:
        words, unit = translate("Health", "{number} Go"), GIGABYTE
    else:
        words, unit = translate("Health", "{number} Mo"), MEGABYTE
    few = size < 10 * unit
    return words.format(number=locale.toString(size / unit, "f", 1 if few else 0))


def _span(days: int, locale: QLocale) -> str:
    if days < 730:
        return translate("Health", "{days} jours").format(days=locale.toString(days))
    if days < 7300:
        return translate("Health", "{years} ans").format(years=locale.toString(days // 365))
    return translate("Health", "plus de 20 ans")
