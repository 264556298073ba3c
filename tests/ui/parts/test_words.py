"""Both languages are complete, up to date with the sources, and change on the spot."""

import importlib.util
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.paths import RESOURCES
from kiosk.ui.parts.words import LANGUAGES, Words

FOLDER = RESOURCES / "i18n"


def load_update() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update_words", FOLDER / "update.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    """The messages of a .ts file by context and source text."""
    found = {}
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_untranslated(language: str) -> None:
    for (context, source), message in messages(FOLDER / f"parvis_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: « {source} » is unfinished"
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        assert all(forms), f"{context}: « {source} » is empty"


def test_placeholders_survive_translation() -> None:
    for (context, source), message in messages(FOLDER / "parvis_en.ts").items():
        translated = "".join(message.find("translation").itertext())  # type: ignore[union-attr]
        for placeholder in ("{", "%n"):
            assert (placeholder in source) is (placeholder in translated), f"{context}: {source}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_lists_are_those_of_the_sources(language: str, tmp_path: Path) -> None:
    shipped = FOLDER / f"parvis_{language}.ts"
    fresh = tmp_path / shipped.name
    fresh.write_bytes(shipped.read_bytes())
    load_update().collect(language, fresh)
    assert messages(fresh).keys() == messages(shipped).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_those_of_the_word_lists(language: str, tmp_path: Path) -> None:
    copy = tmp_path / f"parvis_{language}.ts"
    copy.write_bytes((FOLDER / copy.name).read_bytes())
    load_update().compile_words(copy)
    shipped = (FOLDER / copy.name).with_suffix(".qm")
    assert copy.with_suffix(".qm").read_bytes() == shipped.read_bytes()


def test_words_change_while_they_are_on_show(qtbot: QtBot, words: Words) -> None:
    translate = QCoreApplication.translate
    assert translate("Home", "Équipe") == "Équipe"
    words.speak("en")
    assert translate("Home", "Équipe") == "Staff"
    assert words.language == "en"
    words.speak("fr")
    assert translate("Home", "Équipe") == "Équipe"


def test_qts_own_words_are_french_too(qtbot: QtBot, words: Words) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_a_language_that_was_not_shipped_is_refused(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with pytest.raises(FileNotFoundError):
        Words(qapp, tmp_path).speak("en")


def test_french_plurals_are_right_for_nobody_one_and_many(qtbot: QtBot) -> None:
    spoken = [
        QCoreApplication.translate("Home", "%n personne(s) sur place", "", number)
        for number in (0, 1, 2)
    ]
    assert spoken == ["0 personne sur place", "1 personne sur place", "2 personnes sur place"]
