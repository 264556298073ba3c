"""What each setting is called and explained with, and the words of what it can be."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Catalogue, Module
from kiosk.ui.desk.kit.options import Option
from kiosk.ui.parts.words import LANGUAGES

translate = QCoreApplication.translate


def caption(setting: str) -> tuple[str, str]:
    """The question that a setting answers, and what helps to answer it."""
    match setting:
        case "name":
            return translate("Settings", "Nom du lieu"), translate(
                "Settings", "Il s’affiche à l’accueil, sur les badges et sur les rapports."
            )
        case "kind":
            return translate("Settings", "Genre de lieu"), translate(
                "Settings", "Vos activités restent comme elles sont."
            )
        case "zone":
            return translate("Settings", "Heure locale"), translate(
                "Settings", "Celle de l’endroit où se trouve le lieu."
            )
        case "opens":
            return translate("Settings", "Ouverture habituelle"), ""
        case "closes":
            return translate("Settings", "Fermeture habituelle"), translate(
                "Settings", "Après minuit, c’est le lendemain matin."
            )
        case "capacity":
            return translate("Settings", "Places dans le lieu"), translate(
                "Settings",
                "Vide : sans limite. Quand c’est complet, la porte le dit et compte quand même.",
            )
        case "language":
            return translate("Settings", "Langue de la porte"), translate(
                "Settings", "Celle dans laquelle elle attend, et à laquelle elle revient."
            )
        case "languages":
            return translate("Settings", "Langues proposées"), translate(
                "Settings", "Chaque personne peut choisir la sienne à l’accueil."
            )
        case "theme":
            return translate("Settings", "Couleurs de l’écran"), ""
        case "reduced_motion":
            return translate("Settings", "Mouvements à l’écran"), translate(
                "Settings", "Sans mouvement, les écrans se suivent d’un coup."
            )
        case _:
            return _rules(setting)


def _rules(setting: str) -> tuple[str, str]:
    match setting:
        case "px_per_metre":
            return translate(
                "Settings",
                "Posez une carte bancaire sur l’écran ; avec − et +, donnez au dessin exactement "
                "sa taille",
            ), ""
        case "viewing_cm":
            return translate("Settings", "Distance des yeux à l’écran, en centimètres"), ""
        case "patience_percent":
            return translate("Settings", "Temps laissé pour répondre"), translate(
                "Settings",
                "D’habitude, un écran attend 45 secondes, puis prévient pendant 20 secondes.",
            )
        case "direct_exit":
            return translate("Settings", "Quand un badge déjà présent est montré"), translate(
                "Settings", "Un départ noté par erreur se reprend aussitôt sur l’écran."
            )
        case "profile_one_in":
            return translate(
                "Settings", "Sans badge, les questions sont proposées une visite sur…"
            ), translate(
                "Settings", "Les chiffres en tiennent compte. Personne n’est tenu de répondre."
            )
        case "retention_months":
            return translate("Settings", "Durée de conservation, en mois"), translate(
                "Settings",
                "Au-delà, les visites sont effacées. Les périodes qui en ont besoin sont closes "
                "d’abord, et leurs rapports restent.",
            )
        case "legal_basis":
            return translate("Settings", "Base légale (RGPD)"), translate(
                "Settings", "À dire sur votre affiche d’information."
            )
        case "first_names":
            return translate("Settings", "Prénom facultatif avec un badge"), translate(
                "Settings",
                "Il reste entre l’équipe et la personne, et n’est jamais dans un fichier exporté.",
            )
        case _:
            raise KeyError(setting)


def module_words() -> Mapping[str, str]:
    """What each module asks about, by its code."""
    return {
        Module.CHILDREN: translate("Settings", "enfants au foyer"),
        Module.LINK: translate("Settings", "lien avec le lieu"),
        Module.NEIGHBOURHOOD: translate("Settings", "quartier"),
        Module.COMMUNE: translate("Settings", "commune"),
        Module.TRAVEL: translate("Settings", "trajets évités (télétravail)"),
    }


def day_name(weekday: int) -> str:
    """« Lundi » for 0."""
    return (
        translate("Settings", "Lundi"),
        translate("Settings", "Mardi"),
        translate("Settings", "Mercredi"),
        translate("Settings", "Jeudi"),
        translate("Settings", "Vendredi"),
        translate("Settings", "Samedi"),
        translate("Settings", "Dimanche"),
    )[weekday]


def switch_options(setting: str) -> Sequence[Option]:
    """The two sides of a switch, the usual one first."""
    match setting:
        case "direct_exit":
            off = translate("Settings", "demander ce que veut la personne")
            on = translate("Settings", "noter son départ")
        case "reduced_motion":
            off = translate("Settings", "avec mouvement")
            on = translate("Settings", "sans mouvement")
        case _:
            off, on = translate("Settings", "non"), translate("Settings", "oui")
    return [Option(False, off), Option(True, on)]


def theme_options() -> Sequence[Option]:
    """Light and dark."""
    return [
        Option("light", translate("Settings", "claires")),
        Option("dark", translate("Settings", "sombres")),
    ]


def basis_options() -> Sequence[Option]:
    """On what ground a place may keep visits at all."""
    return [
        Option("6.1.f", translate("Settings", "intérêt légitime (association, entreprise)")),
        Option("6.1.e", translate("Settings", "mission d’intérêt public (commune, bibliothèque)")),
    ]


def language_options() -> Sequence[Option]:
    """Each language as it calls itself."""
    return [Option(code, name) for code, name in LANGUAGES.items()]


def kind_options(catalogue: Catalogue, language: str) -> Sequence[Option]:
    """The kinds of place."""
    return [Option(kind.code, kind.label(language)) for kind in catalogue.kinds.values()]


def patience_options(held: Any) -> Sequence[Option]:
    """How long screens wait, in steps; and as long as they do now."""
    steps = sorted({50, 100, 150, 200, 300, 500, 1000} | ({held} if held is not None else set()))
    return [Option(percent, _patience(percent)) for percent in steps]


def _patience(percent: int) -> str:
    if percent == 100:
        return translate("Settings", "habituel")
    if percent == 50:
        return translate("Settings", "moitié moins")
    if percent == 150:
        return translate("Settings", "moitié plus")
    if percent % 100 == 0:
        return translate("Settings", "{times} fois plus").format(times=percent // 100)
    return translate("Settings", "{percent} %").format(percent=percent)


def zone_options(held: Any) -> Sequence[Option]:
    """Where French places are; and where this one is."""
    known = {
        "Europe/Paris": translate("Settings", "métropole"),
        "America/Guadeloupe": translate("Settings", "Guadeloupe"),
        "America/Martinique": translate("Settings", "Martinique"),
        "America/Cayenne": translate("Settings", "Guyane"),
        "Indian/Reunion": translate("Settings", "La Réunion"),
        "Indian/Mayotte": translate("Settings", "Mayotte"),
        "Pacific/Noumea": translate("Settings", "Nouvelle-Calédonie"),
        "Pacific/Tahiti": translate("Settings", "Polynésie"),
        "America/Miquelon": translate("Settings", "Saint-Pierre-et-Miquelon"),
    }
    if isinstance(held, ZoneInfo):
        known.setdefault(held.key, held.key)
    return [Option(ZoneInfo(key), label) for key, label in known.items()]
