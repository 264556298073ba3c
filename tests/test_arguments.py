"""What is said of the command line, in the language that is asked for, and in no other."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.arguments import parser
from kiosk.cli import COMMANDS, main
from kiosk.sentences import LANGUAGES
from kiosk.services.catalogue import load_catalogue

ENGLISH = ("usage:", "positional arguments", "options:", "show this", "FILE", "NAME", "DIR")


def parsers(language: str) -> Iterator[argparse.ArgumentParser]:
    """The program's parser, and those of all commands under it."""
    waiting: list[argparse.ArgumentParser] = [parser(language, COMMANDS)]
    for one in waiting:
        yield one
        for action in one._actions:
            if isinstance(action, argparse._SubParsersAction):
                waiting += action.choices.values()


def test_french_help_has_no_english_in_it() -> None:
    told = [one.format_help() for one in parsers("fr")]
    assert len(told) > 8
    assert [(word, text) for text in told for word in ENGLISH if word in text] == []
    assert all(text.startswith("Usage\u00a0: parvis") for text in told)


def test_english_help_has_no_french_in_it() -> None:
    for one in parsers("en"):
        text = one.format_help()
        assert text.startswith("Usage: parvis")
        assert "\u00a0" not in text
        assert not [word for word in ("DOSSIER", "NOM", "dossier", "badges et") if word in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_command_and_each_option_is_described(language: str) -> None:
    for one in parsers(language):
        assert one.description
        for action in one._actions:
            if isinstance(action, argparse._SubParsersAction):
                assert all(command.help for command in action._choices_actions)
            else:
                assert action.help, (one.prog, action.dest)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_place_is_named_where_one_is_asked_for(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["init", "--help", "--lang", language])
    assert ended.value.code == 0
    words = capsys.readouterr().out.replace(",", "").replace(".", "").split()
    assert set(load_catalogue().kinds) <= set(words)


MISTAKES = [
    (["danser"], "«\u00a0danser\u00a0» n’existe pas", '"danser"'),
    (["--dem"], "«\u00a0--dem\u00a0» n’existe pas", '"--dem"'),
    (["report", "--out", "x"], "il manque 2026-T3", "2026-T3 is missing"),
    (["badges"], "il manque COMMANDE", "COMMAND is missing"),
    (["badges", "new"], "il manque N, --out", "N, --out is missing"),
    (["badges", "new", "deux", "--out", "x"], "deux\u00a0» ne convient pas pour N", "good for N"),
    (
        ["badges", "new", "2", "--out", "x", "--layout", "b5"],
        "«\u00a0b5\u00a0» ne convient pas pour --layout\u00a0: a4, card, label",
        '"b5" is no good for --layout: a4, card, label',
    ),
    (["presence", "--data"], "il manque une valeur à --data", "--data has no value"),
    (["presence", "--data", ""], "il manque une valeur à --data", "--data has no value"),
    (["report", "2026", "--out", ""], "il manque une valeur à --out", "--out has no value"),
    (["read", ""], "il manque une valeur à IMAGE", "IMAGE has no value"),
    (["--demo=oui"], "«\u00a0oui\u00a0» ne convient pas pour --demo", "good for --demo"),
    (["--lang", "de"], "«\u00a0de\u00a0» ne convient pas pour --lang\u00a0: fr, en", ""),
    (["init", "--capacity", "0"], "«\u00a00\u00a0» ne convient pas pour --capacity", "--capacity"),
]


@pytest.mark.parametrize(("words", "french", "english"), MISTAKES, ids=lambda words: str(words))
def test_a_mistake_is_named_in_the_language_asked_for(
    words: list[str], french: str, english: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, said in (("fr", french), ("en", english)):
        if words[0] == "--lang" and language == "en":
            continue
        with pytest.raises(SystemExit) as ended:
            main(words if language == "fr" else ["--lang", "en", *words])
        assert ended.value.code == 2
        told = capsys.readouterr().err
        assert said in told
        assert "invalid" not in told


def test_a_folder_without_a_name_is_not_the_one_that_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for words in (["--data", ""], ["--data="]):
        with pytest.raises(SystemExit) as ended:
            main(["init", "--name", "X", "--kind", "fablab", *words])
        assert ended.value.code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["presence", "--data", "{}"],
        ["check", "--data", "{}"],
        ["init", "--name", "X", "--kind", "fablab", "--data", "{}"],
        ["--camera", "file:{}"],
    ],
)
def test_a_name_that_is_too_long_for_the_disk_is_bad_input(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    name = tmp_path / ("x" * 304)
    assert main([word.format(name) for word in words]) == 2
    assert "trop long" in capsys.readouterr().err
