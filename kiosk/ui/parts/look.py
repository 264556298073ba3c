"""What a painted part needs to know to paint itself: colours, icons, scale, motion."""

from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase

from kiosk.ui.parts.icons import Icons
from kiosk.ui.parts.theme import Role, Theme

FAMILIES = ("Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic")
WIDE = 1.2
"""From this ratio of width to height a screen is laid out in columns, below it stacked."""


@dataclass(frozen=True)
class Look:
    """How things look here and now; made once by the composition root, then only copied."""

    theme: Theme
    icons: Icons
    scale: float = 1.0
    reduced_motion: bool = False

    def px(self, design: float) -> int:
        """Design pixels as whole pixels of this panel, at least one."""
        return max(1, round(design * self.scale))

    def font(self, role: Role, size: int | None = None) -> QFont:
        """The font of a role, at `size` design pixels instead of the role's own if given.

        Rounded up, so that no text is smaller than its role promises.
        """
        return font_for(role, role.size if size is None else size, self.scale)

    def fitted_to(self, size: QSize) -> "Look":
        """This look at the scale of a visitor screen of that size (1280 by 800 is 1)."""
        return replace(self, scale=scale_for(size))


@lru_cache(maxsize=256)
def font_for(role: Role, size: int, scale: float) -> QFont:
    """The font of a role at `size` design pixels, on a panel of that scale. Not to be changed."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(ceil(size * scale))
    font.setWeight(role.weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def is_portrait(size: QSize) -> bool:
    """Whether a screen of that size stacks what a wider one sets side by side."""
    return size.width() < WIDE * size.height()


def scale_for(size: QSize) -> float:
    """Pixels per design pixel: the largest scale at which the design panel fits in the screen."""
    width, height = (800, 1280) if is_portrait(size) else (1280, 800)
    return max(0.1, min(size.width() / width, size.height() / height))


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Give Qt the fonts shipped in `folder`, and return the families found there."""
    families: list[str] = []
    for file in sorted(folder.rglob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
    return tuple(dict.fromkeys(families))
