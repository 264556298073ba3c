"""The sections of the settings, in their order: one more is one more line here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.saving.paper import PaperForm
from kiosk.ui.desk.settings.codes import CodesForm
from kiosk.ui.desk.settings.notice import NoticeForm
from kiosk.ui.desk.settings.place import CapacityForm, HoursForm, LanguagesForm, PlaceForm
from kiosk.ui.desk.settings.questions import QuestionsForm
from kiosk.ui.desk.settings.rate import RateForm
from kiosk.ui.desk.settings.rules import ExitForm, PatienceForm, PrivacyForm
from kiosk.ui.desk.settings.screen import ScreenForm
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Section:
    """A section: what it is called, and the card that it is filled in on."""

    key: str
    icon: str
    title: Callable[[], str]
    about: Callable[[], str]
    make_fields: Callable[[Bench, Look], SectionForm]
    make_paper: Callable[[Bench, Look], PaperForm] | None = None
    """A paper that goes with it, as it is set."""


SECTIONS: tuple[Section, ...] = (
    Section(
        "place",
        "fill/house",
        lambda: translate("Settings", "Lieu"),
        lambda: translate("Settings", "Nom, genre, heure locale"),
        PlaceForm,
    ),
    Section(
        "hours",
        "bold/clock",
        lambda: translate("Settings", "Horaires"),
        lambda: translate("Settings", "Ouverture de chaque jour"),
        HoursForm,
    ),
    Section(
        "capacity",
        "fill/users-three",
        lambda: translate("Settings", "Capacité"),
        lambda: translate("Settings", "Combien de personnes à la fois"),
        CapacityForm,
    ),
    Section(
        "languages",
        "bold/translate",
        lambda: translate("Settings", "Langues"),
        lambda: translate("Settings", "Celles de la porte"),
        LanguagesForm,
    ),
    Section(
        "screen",
        "fill/text-aa",
        lambda: translate("Settings", "Écran"),
        lambda: translate("Settings", "Couleurs, taille réelle, distance"),
        ScreenForm,
    ),
    Section(
        "patience",
        "bold/timer",
        lambda: translate("Settings", "Temps"),
        lambda: translate("Settings", "Combien de temps les écrans attendent"),
        PatienceForm,
    ),
    Section(
        "exit",
        "bold/sign-out",
        lambda: translate("Settings", "Entrées et sorties"),
        lambda: translate("Settings", "Un badge montré une seconde fois"),
        ExitForm,
    ),
    Section(
        "privacy",
        "bold/eye-slash",
        lambda: translate("Settings", "Confidentialité"),
        lambda: translate("Settings", "Durée de conservation, base légale, prénoms"),
        PrivacyForm,
        NoticeForm,
    ),
    Section(
        "questions",
        "bold/clipboard-text",
        lambda: translate("Settings", "Questionnaire"),
        lambda: translate("Settings", "À combien il est proposé, questions en plus"),
        QuestionsForm,
    ),
    Section(
        "rate",
        "bold/hand-coins",
        lambda: translate("Settings", "Bénévolat"),
        lambda: translate("Settings", "Ce que vaut une heure donnée"),
        RateForm,
    ),
    Section(
        "codes",
        "fill/lock-key",
        lambda: translate("Settings", "Codes"),
        lambda: translate("Settings", "Ceux de l’équipe"),
        CodesForm,
    ),
)
