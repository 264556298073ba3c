"""How a place wants its screens to look."""

from dataclasses import replace

from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import REDUCED_MOTION, THEME, setting
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import DARK, LIGHT


def worn(look: Look, place: OpenPlace) -> Look:
    """This look as the place's settings have it."""
    return replace(
        look,
        theme=DARK if setting(place, THEME) == "dark" else LIGHT,
        reduced_motion=setting(place, REDUCED_MOTION),
    )
