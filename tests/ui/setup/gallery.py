"""Pictures of the first start, for people to look at.

    python -m tests.ui.setup.gallery FOLDER [WORD…]

Every step, in French and English, light and dark, at five sizes; words narrow the choice: `fr`,
`dark`, `1280x800`, `rtl`, or the beginning of a stop's name.
"""

import os
import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.paths import RESOURCES
from kiosk.ui.parts.look import load_fonts
from kiosk.ui.parts.theme import DARK, LIGHT
from kiosk.ui.parts.words import LANGUAGES, Words
from tests.ui.scenes import look as make_look
from tests.ui.setup.scene import new_assistant, stops

SIZES = ("1024x600", "1280x800", "800x1280", "600x1024", "1920x1080")


def main(folder: Path, wanted: Sequence[str]) -> None:
    """Write one PNG a stop, language, size and theme."""
    app = QApplication([])
    load_fonts(RESOURCES / "fonts")
    words = Words(app, RESOURCES / "i18n")
    folder.mkdir(parents=True, exist_ok=True)

    def some(names: Sequence[str]) -> Sequence[str]:
        return [name for name in names if name in wanted] or names

    known = {*LANGUAGES, "light", "dark", "rtl", *SIZES}
    begins = tuple(word for word in wanted if word not in known)
    themes = {theme.name: theme for theme in (LIGHT, DARK)}
    for language, theme, size in product(some([*LANGUAGES]), some([*themes]), some(SIZES)):
        words.speak(language)
        if "rtl" in wanted:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        width, height = map(int, size.split("x"))
        with TemporaryDirectory() as root:
            assistant = new_assistant(Path(root), make_look(themes[theme]), words)
            assistant.resize(width, height)
            assistant.show()
            out = Path(root) / "out"
            out.mkdir()
            for name in stops(assistant, out):
                app.processEvents()
                if name.startswith(begins or ""):
                    file = f"{name}-{language}-{size}-{theme}.png"
                    assistant.grab().save(str(folder / file))
            if assistant.place is not None:
                assistant.place.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
