"""Pictures of every screen, to look at: `python -m tests.ui.gallery FOLDER [WORD…]`.

Words narrow the choice: `fr`, `dark`, `1280x800`, `rtl`, or the beginning of a scene's name.
Without a word: all scenes, both languages, both themes, all sizes.
"""

import os
import sys
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.paths import RESOURCES
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.look import load_fonts
from kiosk.ui.parts.theme import DARK, LIGHT
from kiosk.ui.parts.words import LANGUAGES, Words
from tests.ui.scenes import SCENES, SIZES, look


def main(folder: Path, words: list[str]) -> None:
    """Write one PNG a scene, language, size and theme."""
    app = QApplication([])
    load_fonts(RESOURCES / "fonts")
    translators = Words(app, RESOURCES / "i18n")
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {f"{width}x{height}": (width, height) for width, height in SIZES}
    languages = [code for code in LANGUAGES if code in words] or list(LANGUAGES)
    themes = [theme for theme in (LIGHT, DARK) if theme.name in words] or [LIGHT, DARK]
    shapes = [name for name in sizes if name in words] or list(sizes)
    known = {*LANGUAGES, "light", "dark", *sizes, "rtl"}
    begins = tuple(word for word in words if word not in known)
    for language, theme in product(languages, themes):
        translators.speak(language)
        if "rtl" in words:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        stack = DoorStack(look(theme), lambda: 0.0, factor=None)
        stack.show()
        for name, show in SCENES.items():
            if begins and not name.startswith(begins):
                continue
            show(stack, language)
            for shape in shapes:
                stack.resize(*sizes[shape])
                app.processEvents()
                picture = stack.grab()
                picture.save(str(folder / f"{name}-{language}-{shape}-{theme.name}.png"))
            stack.go_to(stack.home)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
