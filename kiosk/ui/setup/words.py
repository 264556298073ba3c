"""What the steps are called, and where one that was put off is found again."""

from PySide6.QtCore import QCoreApplication

from kiosk.services.setting_up import Step

translate = QCoreApplication.translate


def step_name(step: Step) -> str:
    """A few words, for the list of steps."""
    return {
        Step.WELCOME: translate("Setup", "Bienvenue"),
        Step.PLACE: translate("Setup", "Le lieu"),
        Step.HOURS: translate("Setup", "Horaires, places"),
        Step.CODES: translate("Setup", "Codes de l’équipe"),
        Step.SEEING: translate("Setup", "Caméra, douchette"),
        Step.SCREEN: translate("Setup", "Écran"),
        Step.BADGES: translate("Setup", "Premiers badges"),
        Step.NOTICE: translate("Setup", "Informer"),
        Step.RECOVERY: translate("Setup", "Feuille de secours"),
        Step.READY: translate("Setup", "C’est prêt"),
    }[step]


def found_again(step: Step) -> str:
    """What becomes of a step that was put off."""
    return {
        Step.HOURS: translate("Setup", "À régler dans Réglages, Horaires et Capacité"),
        Step.CODES: translate("Setup", "L’espace équipe en demandera un à sa première ouverture"),
        Step.SEEING: translate("Setup", "À essayer avec un badge, dans Badges"),
        Step.SCREEN: translate("Setup", "À régler dans Réglages, Écran"),
        Step.BADGES: translate("Setup", "À créer dans Badges ; on entre aussi sans badge"),
        Step.NOTICE: translate("Setup", "À régler dans Réglages, Confidentialité"),
        Step.RECOVERY: translate("Setup", "À faire dans Réglages, Sauvegarde"),
    }.get(step, "")
