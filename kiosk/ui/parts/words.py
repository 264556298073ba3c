"""The languages of the screens, changed while they are on show.

French is the source language; its own file only holds the plural forms.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES: Mapping[str, str] = MappingProxyType({"fr": "Français", "en": "English"})
"""What each language calls itself. Only languages whose every string is translated are here."""


class Words:
    """Installs the translators of one language at a time.

    Widgets hear of a change as `QEvent.LanguageChange` and take their words anew.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """Make `language`, a key of `LANGUAGES`, the language of all screens.

        Raises FileNotFoundError if its file was not shipped.
        """
        if language == self.language:
            return
        ours, qts = QTranslator(self._app), QTranslator(self._app)
        if not ours.load(str(self._folder / f"parvis_{language}.qm")):
            raise FileNotFoundError(self._folder / f"parvis_{language}.qm")
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = [qts] if qts.load(f"{qt_folder}/qtbase_{language}.qm") else []
        old, self._installed = self._installed, [*found, ours]
        self.language = language
        QLocale.setDefault(QLocale(language))
        self._app.setLayoutDirection(QLocale(language).textDirection())
        for translator in old:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        for translator in self._installed:
            self._app.installTranslator(translator)
