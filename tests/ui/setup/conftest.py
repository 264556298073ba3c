"""The assistant over an empty folder, in a window, by a clock that stands still."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.words import Words
from kiosk.ui.setup.assistant import Assistant
from tests.ui.setup.scene import new_assistant

MakeAssistant = Callable[..., Assistant]


@pytest.fixture
def make_assistant(
    qtbot: QtBot, tmp_path: Path, look: Look, words: Words
) -> Iterator[MakeAssistant]:
    """One in a window of a size, in front; its place is closed at the end."""
    made: list[Assistant] = []

    def make(size: tuple[int, int] = (1280, 800)) -> Assistant:
        assistant = new_assistant(tmp_path, look, words)
        qtbot.addWidget(assistant)
        assistant.resize(*size)
        with qtbot.waitActive(assistant):
            assistant.show()
            assistant.activateWindow()
        made.append(assistant)
        return assistant

    yield make
    for assistant in made:
        if assistant.place is not None:
            assistant.place.close()


@pytest.fixture
def assistant(make_assistant: MakeAssistant) -> Assistant:
    """On its first page, at 1280 by 800."""
    return make_assistant()
