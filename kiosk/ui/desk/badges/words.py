"""What the badges' sheets say in the same words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.visit import Role
from kiosk.services.badge_sheet import Layout
from kiosk.services.visitors import Visitor
from kiosk.ui.desk.kit.options import Option

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """In what capacity somebody comes."""
    match role:
        case Role.PARTICIPANT:
            return translate("Badges", "Participe")
        case Role.VOLUNTEER:
            return translate("Badges", "Bénévole")
        case Role.LEADER:
            return translate("Badges", "Anime")
        case Role.TEAM:
            return translate("Badges", "Équipe salariée")


def date_words(day: date, language: str) -> str:
    """A day within a sentence: « 14 octobre 2027 »."""
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def alias_words(alias: str | None) -> str:
    """What a visitor is called."""
    return alias or translate("Badges", "Sans badge")


def last_visit(visitor: Visitor, today: date, language: str) -> str:
    """When they came last."""
    if visitor.last_day is None:
        return translate("Badges", "aucune visite")
    if visitor.last_day == today:
        return translate("Badges", "visite aujourd’hui")
    words = translate("Badges", "dernière visite le {day}")
    return words.format(day=date_words(visitor.last_day, language))


def layouts() -> list[Option]:
    """How badges can be printed."""
    a4: Layout = "a4"
    card: Layout = "card"
    label: Layout = "label"
    return [
        Option(a4, translate("Badges", "Feuille A4, 8 badges")),
        Option(card, translate("Badges", "Cartes 54 × 86 mm")),
        Option(label, translate("Badges", "Étiquettes 89 × 36 mm")),
    ]
