"""How far the writing of a report is, and what is said of it."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.services.report.jobs import Step
from kiosk.services.report.periods import Period
from kiosk.ui.desk.report.head import short

translate = QCoreApplication.translate


class Files(Enum):
    """What is to be written."""

    ALL = auto()
    PDF = auto()


class State(Enum):
    """How far it is."""

    CHOOSING = auto()
    BROWSING = auto()
    WRITING = auto()
    CANCELLING = auto()
    WRITTEN = auto()
    REFUSED = auto()


def titled(state: State, period: Period) -> str:
    """The heading."""
    match state:
        case State.CHOOSING | State.BROWSING:
            words = translate("Export", "Rapport {period} : où l’écrire ?")
        case State.WRITING | State.CANCELLING:
            words = translate("Export", "Rapport {period} : il s’écrit")
        case State.WRITTEN:
            words = translate("Export", "Rapport {period} : c’est écrit")
        case State.REFUSED:
            words = translate("Export", "Rapport {period} : rien n’a pu être écrit")
    return words.format(period=short(period))


def remarked(files: Files, profile: str) -> str:
    """What will be written."""
    if files is Files.PDF:
        return translate("Export", "Le PDF seul, à lire et à imprimer.")
    if profile == "ouvert":
        return translate(
            "Export",
            "Toutes les tables, leur mode d’emploi et le PDF. Données ouvertes : virgule entre"
            " les colonnes, point décimal.",
        )
    return translate(
        "Export",
        "Toutes les tables, leur mode d’emploi et le PDF. Tableur : point-virgule entre les"
        " colonnes, virgule décimale.",
    )


def doing(step: Step | None, folder: Path) -> str:
    """What is being done."""
    match step:
        case Step.PAGES:
            return translate("Export", "Mise en page du PDF…")
        case Step.FILES:
            words = translate("Export", "Écriture dans {folder}…")
            return words.format(folder=folder)
        case _:
            return translate("Export", "Calcul des chiffres…")
