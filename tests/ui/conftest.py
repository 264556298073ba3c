"""What every test of a screen needs: the shipped fonts, French words, no motion."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from kiosk.paths import RESOURCES
from kiosk.ui.parts.look import Look, load_fonts
from kiosk.ui.parts.words import Words
from tests.ui import pseudo
from tests.ui.scenes import look as make_look


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    """The families shipped with the program, known to Qt."""
    return load_fonts(RESOURCES / "fonts")


@pytest.fixture(scope="session")
def words(qapp: QApplication) -> Words:
    """The translators; a test that changes the language need not change it back."""
    return Words(qapp, RESOURCES / "i18n")


@pytest.fixture(autouse=True)
def french(qapp: QApplication, words: Words, fonts: tuple[str, ...]) -> Iterator[None]:
    """Every test begins and ends in French, read from left to right, with no window left over."""
    words.speak("fr")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    words.speak("fr")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=["fr", "en", "long"])
def language(request: pytest.FixtureRequest, qapp: QApplication, words: Words) -> Iterator[str]:
    """Both languages, and one a third longer than French."""
    if request.param != "long":
        words.speak(request.param)
        yield request.param
        return
    translator = pseudo.install(qapp)
    yield "fr"
    qapp.removeTranslator(translator)


@pytest.fixture
def look() -> Look:
    """The light look at scale 1, without motion."""
    return make_look()
