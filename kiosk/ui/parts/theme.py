"""The colours, lengths and type sizes of Parvis, once.

Direction « bleu de travail & mètre ruban »: workwear blue, tape-measure yellow. Lengths and sizes
are in *design pixels*: pixels of a 1280 by 800 panel. A `Look` turns them into real ones.
"""

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont


@dataclass(frozen=True)
class Theme:
    """One set of colours. Every text pairing is at least 4.5:1, body ink 7:1, edges 3:1."""

    name: str
    dark: bool
    bg: QColor
    surface: QColor
    sunken: QColor
    hair: QColor
    ink: QColor
    ink2: QColor
    line: QColor
    blue: QColor
    blue_deep: QColor
    on_blue2: QColor
    data: QColor
    tint: QColor
    ok: QColor
    warn: QColor
    err: QColor
    focus_outer: QColor
    focus_inner: QColor

    @property
    def chosen(self) -> QColor:
        """Ground of the option in force (the current language): ink turned inside out."""
        return self.ink

    @property
    def on_chosen(self) -> QColor:
        """Text upon `chosen`."""
        return self.bg if self.dark else WHITE


def _theme(name: str, dark: bool, **colours: str) -> Theme:
    return Theme(name, dark, **{token: QColor(value) for token, value in colours.items()})


LIGHT = _theme(
    "light",
    False,
    bg="#F1F4F1",
    surface="#FFFFFF",
    sunken="#E4EAE6",
    hair="#CBD4CF",
    ink="#13232F",
    ink2="#465661",
    line="#7B8A92",
    blue="#1F3F8F",
    blue_deep="#152C68",
    on_blue2="#D5DEF5",
    data="#1F3F8F",
    tint="#DEE5F7",
    ok="#14683F",
    warn="#8A5200",
    err="#A8261C",
    focus_outer="#13232F",
    focus_inner="#FFC930",
)

DARK = _theme(
    "dark",
    True,
    bg="#0E1920",
    surface="#182731",
    sunken="#0A1217",
    hair="#30434F",
    ink="#F1F5F2",
    ink2="#B4C2C8",
    line="#7E909A",
    blue="#2C54B8",
    blue_deep="#1C3884",
    on_blue2="#DCE5FB",
    data="#8FB0FF",
    tint="#22355F",
    ok="#7FD6A3",
    warn="#FFC66B",
    err="#FF9C8F",
    focus_outer="#FFC930",
    focus_inner="#0E1920",
)

WHITE = QColor("#FFFFFF")
TAPE = QColor("#FFC930")
"""Tape-measure yellow, the same in both themes: the scan frame, the tape, « you can act now »."""
TAPE_LIP = QColor("#C69200")
TAPE_INK = QColor("#13232F")
DONE = QColor("#14683F")
"""The green behind « C’est noté », the same in both themes: white on it is 6.8:1."""
NIGHT = QColor("#0A1330")
"""The ground of the camera's frame."""

ACTIVITY_COLOURS = MappingProxyType(
    {
        "bleu": QColor("#1F3F8F"),
        "indigo": QColor("#4A3FA3"),
        "prune": QColor("#6D2F80"),
        "framboise": QColor("#A81F55"),
        "brique": QColor("#A63A1E"),
        "ocre": QColor("#8A5200"),
        "olive": QColor("#66600F"),
        "mousse": QColor("#2E6B34"),
        "canard": QColor("#0B6072"),
        "ardoise": QColor("#45545E"),
    }
)
"""The ten grounds an activity may have; white on each is at least 6:1."""


class Role(Enum):
    """What a text is for: (size, smallest size, weight, line height in em).

    A text that is too long wraps, then shrinks to its role's smallest size, never below.
    """

    COUNT = (140, 60, 800, 1.0)
    HERO = (58, 38, 800, 1.14)
    HEADLINE = (50, 36, 800, 1.14)
    TITLE = (46, 34, 800, 1.14)
    ACTION = (38, 27, 800, 1.14)
    TILE = (33, 25, 700, 1.14)
    BIG_TILE = (44, 25, 700, 1.14)
    ANSWER = (38, 24, 600, 1.2)
    LEAD = (30, 24, 600, 1.26)
    BUTTON = (24, 24, 600, 1.16)
    BODY = (24, 24, 400, 1.3)
    STRONG = (24, 24, 600, 1.3)
    NAME = (30, 24, 700, 1.2)
    HUGE = (96, 60, 800, 1.0)
    STAFF_NUMBER = (58, 40, 800, 1.1)
    STAFF_TITLE = (32, 24, 700, 1.2)
    STAFF_HEAD = (20, 18, 600, 1.25)
    STAFF_BUTTON = (18, 16, 600, 1.2)
    STAFF_BODY = (17, 16, 400, 1.3)
    STAFF_SMALL = (16, 16, 400, 1.3)
    STAFF_MARK = (16, 16, 600, 1.2)

    def __init__(self, size: int, smallest: int, weight: int, leading: float) -> None:
        self.size = size
        self.smallest = smallest
        self.weight = QFont.Weight(weight)
        self.leading = leading


MAX_LEADING = 1.34
"""Lines are never further apart, in em: Noto Sans Arabic alone would ask for 1.9."""

GAUGE_RADIUS, BUTTON_RADIUS, CARD_RADIUS, PANEL_RADIUS = 8, 16, 22, 30
BORDER = 2
LIP, LIP_PRESSED = 7, 2
"""The thickness of a card's lower edge: it gives like a key when pressed."""
SCREEN_CHANGE_MS, CHECK_DRAW_MS, SLIDE = 140, 220, 12


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
