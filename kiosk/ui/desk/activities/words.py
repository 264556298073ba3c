"""Small sentences about activities, their hours and their colours."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.catalogue import Activity, Pillar
from kiosk.domain.colour_sight import RGB, Sight, confusions
from kiosk.services.today import Load
from kiosk.ui.parts.theme import ACTIVITY_COLOURS

translate = QCoreApplication.translate


def weekday(number: int, language: str) -> str:
    """« Jeudi » for 3."""
    words = QLocale(language).standaloneDayName(number + 1)
    return words[:1].upper() + words[1:]


def day_briefly(day: date, language: str) -> str:
    """« Jeu. 16 oct. »."""
    words = QLocale(language).toString(QDate(day.year, day.month, day.day), "ddd d MMM")
    return words[:1].upper() + words[1:]


def day_of_session(starts: datetime, today: date, language: str, *, within: bool = False) -> str:
    """« Jeudi 16 octobre », and its year where that is not this one; `within` a sentence, « jeudi »."""
    form = "dddd d MMMM" if starts.year == today.year else "dddd d MMMM yyyy"
    words = QLocale(language).toString(QDate(starts.year, starts.month, starts.day), form)
    return words if within else words[:1].upper() + words[1:]


def pillar(of: Pillar | None) -> str:
    """What a pillar of the catalogue is about, in a few words."""
    match of:
        case Pillar.FAIRE:
            return translate("Activities", "Faire")
        case Pillar.COLLABORATIF:
            return translate("Activities", "Travailler et décider ensemble")
        case Pillar.MIXITE:
            return translate("Activities", "Se rencontrer")
        case None:
            return ""


def pillar_line(of: Pillar) -> str:
    """One sentence that says which activities belong there."""
    match of:
        case Pillar.FAIRE:
            return translate("Activities", "Fabriquer, réparer, apprendre en essayant.")
        case Pillar.COLLABORATIF:
            return translate("Activities", "Partager du travail, un outil, un projet, le lieu.")
        case Pillar.MIXITE:
            return translate(
                "Activities", "Se croiser, s’entraider, quels que soient l’âge ou la vie."
            )


def colour(of: str) -> str:
    """The word for one of the ten colours."""
    words = {
        "bleu": translate("Activities", "Bleu"),
        "indigo": translate("Activities", "Indigo"),
        "prune": translate("Activities", "Prune"),
        "framboise": translate("Activities", "Framboise"),
        "brique": translate("Activities", "Brique"),
        "ocre": translate("Activities", "Ocre"),
        "olive": translate("Activities", "Olive"),
        "mousse": translate("Activities", "Mousse"),
        "canard": translate("Activities", "Canard"),
        "ardoise": translate("Activities", "Ardoise"),
    }
    return words[of]


def lookalikes(code: str, of: str, others: Iterable[Activity], language: str) -> str:
    """Whose tiles this colour could be taken for, in a sentence or two; none: nothing.

    The tiles change places, so that any of them may come to stand beside it.
    """
    found: dict[bool, list[str]] = {True: [], False: []}
    for other in others:
        if other.code != code and other.is_tile:
            for confusion in confusions({code: _rgb(of), other.code: _rgb(other.colour)}):
                found[confusion.sight is Sight.ALL].append(other.short(language))
    said = []
    if found[True]:
        words = translate("Activities", "Même couleur que {names}.")
        said.append(words.format(names=_listed(found[True])))
    if found[False]:
        words = translate(
            "Activities", "Ressemble à {names} pour qui distingue mal le rouge et le vert."
        )
        said.append(words.format(names=_listed(found[False])))
    return " ".join(said)


def _rgb(of: str) -> RGB:
    found = ACTIVITY_COLOURS[of]
    return found.red(), found.green(), found.blue()


def _listed(names: Sequence[str]) -> str:
    quoted = [translate("Activities", "« {name} »").format(name=name) for name in names]
    return ", ".join(quoted)


def people_in(load: Load) -> str:
    """« 3 ici sur 8 »; without a limit « 3 ici », or nothing where nobody is."""
    persons, capacity = load.persons, load.activity.capacity
    if capacity is not None:
        words = translate("Activities", "{persons} ici sur {capacity}")
        return words.format(persons=persons, capacity=capacity)
    return translate("Activities", "{persons} ici").format(persons=persons) if persons else ""
