"""The report on paper: read back with another program, word by word."""

import hashlib
import subprocess
import sys
from itertools import combinations
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from kiosk.services.report.story import method, mixing, summary
from kiosk.ui.paper import print_report
from tests.journeys.x11 import Screen
from tests.ui.paper.cases import CASES, CHECKSUM, LONG_NAME, TABLE, printable, usual
from tests.ui.paper.conftest import Printed
from tests.ui.paper.reading import Paper, Word

A4 = "595 x 842 pts (A4)"
PRINT = """
import hashlib
from PySide6.QtGui import QGuiApplication
from kiosk.paths import RESOURCES
from kiosk.ui.paper import print_report
from kiosk.ui.parts.look import load_fonts
from tests.ui.paper.cases import printable, usual
application = QGuiApplication([])
load_fonts(RESOURCES / "fonts")
print(hashlib.sha256(print_report(printable(usual()))).hexdigest())
"""


def spoken(words: str) -> str:
    """With plain spaces, as a reader of the text finds it."""
    return " ".join(words.split())


@pytest.mark.parametrize("name", CASES)
def test_every_report_is_a_sound_pdf_of_a_few_a4_pages(printed: Printed, name: str) -> None:
    paper = printed(name)
    assert paper.facts["Page size"] == A4
    assert 1 <= int(paper.facts["Pages"]) <= 5
    assert paper.facts["Title"].startswith("Rapport de fréquentation, ")
    assert paper.facts["CreationDate"] == paper.facts["ModDate"]
    assert "page 1 sur " in paper.text


@pytest.mark.parametrize("name", CASES)
def test_no_word_leaves_the_page_or_lies_upon_another(printed: Printed, name: str) -> None:
    for page in printed(name).pages:
        assert page
        for word in page:
            assert 20 <= word.left < word.right <= 595 - 20, word
            assert 10 <= word.top < word.bottom <= 842 - 10, word
        for one, other in combinations(page, 2):
            assert not overlap(one, other), (one, other)


def overlap(one: Word, other: Word) -> bool:
    """Whether two words share ink: a line's box is taller than its letters, so a little may be."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    tall = min(one.bottom, other.bottom) - max(one.top, other.top)
    return wide > 0.5 and tall > 0.45 * min(one.bottom - one.top, other.bottom - other.top)


def test_the_words_can_be_searched_and_copied(printed: Printed) -> None:
    """Each letter as itself: accents, capitals, guillemets, no-break spaces."""
    made, text = usual(), printed("usual").text
    for paragraph in [*mixing.mixing(made), method.limits(made)]:
        for sentence in paragraph.sentences:
            assert spoken(sentence) in text
    for words in summary.highlights(made):
        assert spoken(words) in text
    assert TABLE in text
    assert CHECKSUM in text
    assert "À l’entrée" in text


def test_all_fonts_are_ours_and_within(printed: Printed) -> None:
    done = subprocess.run(
        ["pdffonts", "-"], input=printed("usual").content, capture_output=True, check=True
    )
    fonts = done.stdout.decode().splitlines()[2:]
    assert fonts
    for line in fonts:
        assert line.startswith("AtkinsonHyperlegibleNext")
        assert line.split()[-5:-2] == ["yes", "no", "yes"]  # embedded, a subset, with its letters


def test_an_empty_period_is_one_page_that_says_so(printed: Printed) -> None:
    paper = printed("empty")
    assert paper.facts["Pages"] == "1"
    assert "Aucune visite n’a été comptée du 1er juillet au 30 septembre 2026" in paper.text


def test_a_period_that_has_not_begun_says_so_and_marks_no_figures(printed: Printed) -> None:
    text = printed("to_come").text
    assert "La période n’a pas encore commencé : elle va du 1er juillet" in text
    assert "provisoires" not in text


def test_a_later_version_says_what_it_is_for(printed: Printed) -> None:
    text = printed("corrected").text
    assert "Cette version remplace la version 1. Motif : une feuille de présence retrouvée." in text
    assert "Sont repris tels qu’ils étaient : Lieu de vie." in text


def test_a_period_that_has_not_ended_is_marked_and_tells_no_profile(printed: Printed) -> None:
    paper = printed("provisional")
    assert paper.text.count("Chiffres provisoires") == int(paper.facts["Pages"])
    assert "Qui est venu" not in paper.text
    assert "marge à 95" not in paper.text
    assert "T2 2026" not in paper.text


def test_the_quarter_before_stands_beside(printed: Printed, fonts: object) -> None:
    assert "T2 2026 : 50" in printed("usual").text
    alone = Paper(print_report(printable(usual())))
    assert "T2 2026 : pas de chiffre" in alone.text


def test_what_is_hidden_is_named_as_in_the_files(printed: Printed) -> None:
    paper = printed("usual")
    assert "secret statistique" in paper.text
    assert "parts cachées" in paper.text


def test_a_long_name_is_printed_whole(printed: Printed) -> None:
    assert spoken(LONG_NAME[:200]) in printed("long_name").text


def test_the_document_says_its_language_and_shows_its_title(printed: Printed) -> None:
    content = printed("usual").content
    assert b"/Lang (fr-FR)" in content
    assert b"/DisplayDocTitle true" in content
    assert printed("usual").facts["CreationDate"].startswith("Wed Sep 30")


def test_the_same_report_gives_the_same_bytes(fonts: object) -> None:
    """In another process, in another hour and language, with and without a screen."""
    here = hashlib.sha256(print_report(printable(usual()))).hexdigest()
    with Screen() as screen:
        offscreen = {**screen.environment, "QT_QPA_PLATFORM": "offscreen"}
        runs = [
            {**screen.environment, "TZ": "America/New_York", "LC_ALL": "fr_FR.UTF-8"},
            {**offscreen, "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "QT_SCALE_FACTOR": "2"},
        ]
        found = {
            subprocess.run(
                [sys.executable, "-c", PRINT], env=env, capture_output=True, text=True, check=True
            ).stdout
            for env in runs
        }
    assert found == {f"{here}\n"}


def test_it_is_printed_in_the_background_while_the_door_goes_on(
    qtbot: QtBot, fonts: object
) -> None:
    class Done(QObject):
        done = Signal(bytes)

    told, waiter, ticks = printable(usual()), Done(), []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start()
    thread = Thread(target=lambda: waiter.done.emit(print_report(told)))
    with qtbot.waitSignal(waiter.done, timeout=20_000) as blocker:
        thread.start()
    thread.join()
    timer.stop()
    assert blocker.args == [print_report(told)]
    assert ticks


def test_the_first_page_is_blue_to_the_edges(printed: Printed, tmp_path: Path) -> None:
    picture = printed("usual").picture(1, tmp_path)
    width = picture.width
    for x in (1, width // 2, width - 2):
        red, green, blue = picture.getpixel((x, 4))  # type: ignore[misc]
        assert blue > 2 * red
        assert blue > green
