"""The sentences of the commands and the desk: whole in every language, and all of them in use."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from kiosk import sentences
from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.sentences import LANGUAGES, sentence, told
from kiosk.store import sqlite

KIOSK = Path(sentences.__file__).parent
SAYS = {
    *("sentence", "KioskError", "BadInput", "DataUnusable", "WriteFailed", "Problem", "Failed"),
    "Remark",
}
"""What takes the name of a sentence as its first argument."""


def table(language: str) -> dict[str, str]:
    """All sentences of a language by `subject.name`."""
    return {
        f"{subject}.{name}": text
        for subject, names in sentences._table(language).items()
        for name, text in names.items()
    }


FRENCH = table("fr")


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things_with_the_same_blanks(language: str) -> None:
    assert {key: blanks(text) for key, text in table(language).items()} == {
        key: blanks(text) for key, text in FRENCH.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_a_sentence(language: str) -> None:
    for key, text in table(language).items():
        assert text == text.strip() != "", key
        assert all(name.isidentifier() for name in blanks(text)), key
        assert "\n" not in text, key


def test_no_number_that_may_be_one_stands_before_a_plural() -> None:
    """« 1 visites »: a count comes last instead. Bounds (`most`) are never one, nor modalities.

    Nor is a size of a disk with its unit, nor so many minutes of arc: a letter of one is a dot.
    """
    plural = re.compile("{(?!most|least|longest)\\w+}[ \u00a0]\\w+s\\b")
    assert {key for key, text in FRENCH.items() if plural.search(text)} == {
        "reference.kept",
        *("health.disk_full", "health.screen_small", "health.screen_well"),
    }


# How French is typeset

WRONG = {
    "a straight apostrophe": r"'",
    "straight quotes": r"\"",
    "three points": r"\.\.\.",
    "no narrow space before ? ! ;": r"[^\u202f][?!;]",
    "no space before a colon": r"[^\u00a0\d]:(?=\s|$)",
    "no space inside «": r"«(?!\u00a0)",
    "no space inside »": r"(?<!\u00a0)»",
    "two spaces": r"\s\s",
}


@pytest.mark.parametrize("fault", WRONG)
def test_french_is_typeset_as_french(fault: str) -> None:
    wrong = {key: text for key, text in FRENCH.items() if re.search(WRONG[fault], text)}
    assert wrong == {}


@pytest.mark.parametrize(
    "text",
    [
        "l'heure",
        "Ici ?",
        "Ici?",
        "Ici\u00a0?",
        "Ici: là",
        "Ici : là",
        "«\u202fici\u00a0»",
        "« ici »",
    ],
)
def test_the_rules_of_typesetting_see_what_they_should(text: str) -> None:
    assert any(re.search(pattern, text) for pattern in WRONG.values())


def test_the_rules_of_typesetting_leave_good_french_alone() -> None:
    good = "L’heure\u202f? «\u00a0Ici\u00a0»\u00a0: de 09:00 à 19:00\u202f; oui\u202f!"
    assert not any(re.search(pattern, good) for pattern in WRONG.values())


# What the program says


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted(KIOSK.rglob("*.py")):
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def called(node: ast.Call) -> str:
    return ast.unparse(node.func).rpartition(".")[2]


def sayings() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where, which sentence, and the facts that are given with it (None where only at run time)."""
    for file, tree in modules():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and called(node) in SAYS and node.args):
                continue
            first = node.args[0]
            keys = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
            for key in keys:
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    names = {keyword.arg for keyword in node.keywords}
                    whole = (
                        called(node) not in ("Problem", "Failed", "Remark") and None not in names
                    )
                    facts = {name for name in names if name} if whole else None
                    yield f"{file.relative_to(KIOSK)}:{node.lineno}", key.value, facts


def test_every_sentence_that_the_program_says_exists_and_its_blanks_are_filled() -> None:
    said = list(sayings())
    assert len(said) > 30
    for where, key, facts in said:
        assert key in FRENCH, where
        assert facts is None or facts >= blanks(FRENCH[key]), where


def test_what_sqlite_says_of_the_world_needs_no_facts() -> None:
    for _, key in sqlite._MEANS.values():
        assert blanks(FRENCH[key]) == set()


def test_no_sentence_is_left_that_nobody_says() -> None:
    used: set[str] = set()
    for _, tree in modules():
        words = {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        used |= words
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                # f"usage.{name}", with the names in the same module
                used |= {f"{node.values[0].value}{word}" for word in words}
    assert set(FRENCH) - used == set()


def test_an_error_is_told_with_its_facts_in_the_language_asked_for() -> None:
    error = BadInput("place.timezone", name="Mars/Olympus")
    assert told(error) == "Le fuseau horaire «\u00a0Mars/Olympus\u00a0» n’existe pas."
    assert told(error, "en") == 'There is no time zone "Mars/Olympus".'
    assert "occupée" in told(WriteFailed("data.busy"))


def test_a_fact_may_hold_anything() -> None:
    assert "{key} %s \\" in sentence("place.timezone", name="{key} %s \\")


def test_a_sentence_that_does_not_exist_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        sentence("place.nowhere")


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_a_check_finds_can_be_said(language: str) -> None:
    for key in ("file", "journal", "fold", "clock"):
        assert "seq 12" in sentence(f"check.{key}", language, problem="seq 12")
