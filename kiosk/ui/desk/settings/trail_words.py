"""What was done at the desk, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity
from kiosk.services.audit import Act, Line
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.settings.words import caption, module_words

translate = QCoreApplication.translate


def role_words(role: StaffRole) -> str:
    """What a role is called."""
    if role is StaffRole.MANAGER:
        return translate("Settings", "responsable")
    return translate("Settings", "accueil")


def act_words(act: Act | None) -> str:
    """What was done."""
    if act is None:
        return translate("Settings", "Action d’une autre version de Parvis")
    return {**_about_people(), **_about_the_place()}[act]


def thing_words(line: Line, activities: Mapping[str, Activity], language: str) -> str:
    """To what it was done, where that can be said."""
    thing = line.thing or ""
    match line.act:
        case Act.SETTING_CHANGED:
            try:
                return _SHORTER[thing]() if thing in _SHORTER else caption(thing)[0]
            except KeyError:
                return thing
        case Act.PIN_CHANGED | Act.PIN_REMOVED | Act.PIN_RESET:
            known = {role.value: role_words(role) for role in StaffRole}
            return known.get(thing, "")
        case Act.MODULE_SWITCHED | Act.MODULE_CHANGED:
            return module_words().get(thing, thing)
        case Act.EVACUATION_CALLED if thing:
            seen, _, everyone = thing.partition("/")
            words = translate("Settings", "personnes vues : {seen} sur {everyone}")
            return words.format(seen=seen, everyone=everyone)
        case Act.BADGE_MADE if thing:
            return translate("Settings", "en tout {count}").format(count=thing)
        case _ if thing in activities:
            return activities[thing].label(language)
        case _:
            return thing


_SHORTER = {
    "week": lambda: translate("Settings", "Jours de la semaine"),
    "direct_exit": lambda: translate("Settings", "Badge montré une seconde fois"),
    "px_per_metre": lambda: translate("Settings", "Taille réelle de l’écran"),
    "profile_one_in": lambda: translate("Settings", "Questions sans badge"),
}
"""Settings whose question is too long for a line, or is asked seven times."""


def _about_people() -> Mapping[Act, str]:
    return {
        Act.EVACUATION_CALLED: translate("Settings", "Appel d’évacuation"),
        Act.BADGE_MADE: translate("Settings", "Badges faits"),
        Act.BADGE_REPLACED: translate("Settings", "Badge remplacé"),
        Act.BADGE_REVOKED: translate("Settings", "Badge désactivé"),
        Act.BADGE_RESTORED: translate("Settings", "Badge réactivé"),
        Act.VISITOR_ROLE: translate("Settings", "Rôle habituel changé"),
        Act.VISITOR_ACTIVITY: translate("Settings", "Activité habituelle changée"),
        Act.VISITOR_PARENTS: translate("Settings", "Information des parents notée"),
        Act.VISITOR_FIRST_NAME: translate("Settings", "Prénom changé"),
        Act.VISITOR_PROFILE: translate("Settings", "Réponses relues avec la personne"),
        Act.VISITOR_ERASED: translate("Settings", "Personne effacée, à sa demande"),
    }


def _about_the_place() -> Mapping[Act, str]:
    return {
        Act.ACTIVITY_ADDED: translate("Settings", "Activité ajoutée"),
        Act.ACTIVITY_CHANGED: translate("Settings", "Activité changée"),
        Act.ACTIVITY_ARCHIVED: translate("Settings", "Activité archivée"),
        Act.ACTIVITY_RESTORED: translate("Settings", "Activité proposée de nouveau"),
        Act.ACTIVITIES_ORDERED: translate("Settings", "Activités mises dans un autre ordre"),
        Act.SPACE_ADDED: translate("Settings", "Espace ajouté"),
        Act.SPACE_CHANGED: translate("Settings", "Espace changé"),
        Act.SPACE_REMOVED: translate("Settings", "Espace retiré"),
        Act.SESSION_PLANNED: translate("Settings", "Séance prévue"),
        Act.SESSION_CHANGED: translate("Settings", "Séance changée"),
        Act.SESSION_CANCELLED: translate("Settings", "Séance annulée"),
        Act.SETTING_CHANGED: translate("Settings", "Réglage changé"),
        Act.LOGO_CHANGED: translate("Settings", "Logo changé"),
        Act.LOGO_REMOVED: translate("Settings", "Logo retiré"),
        Act.RECOVERY_SHEET: translate("Settings", "Feuille de secours faite"),
        Act.MODULE_SWITCHED: translate("Settings", "Questions en plus, posées ou non"),
        Act.MODULE_CHANGED: translate("Settings", "Réponses proposées changées"),
        Act.RATE_CHANGED: translate("Settings", "Taux du bénévolat changé"),
        Act.PIN_CHANGED: translate("Settings", "Code changé"),
        Act.PIN_REMOVED: translate("Settings", "Code retiré"),
        Act.PIN_RESET: translate("Settings", "Code changé depuis la machine"),
    }
