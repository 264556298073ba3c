"""Options that every command has mean the same wherever they stand."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.services.front import make_front


@pytest.mark.parametrize(
    "words",
    [
        ["--data", "{}", "--lang", "en", "presence"],
        ["--lang", "en", "presence", "--data", "{}"],
        ["presence", "--data={}", "--lang=en"],
        ["--data", "/elsewhere", "--lang", "fr", "presence", "--data", "{}", "--lang", "en"],
    ],
)
def test_the_folder_and_the_language_may_stand_before_the_command_or_after_it(
    tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    def run(folder: Path) -> int:
        return main([word.format(folder) for word in words])

    assert run(tmp_path / "nowhere") == 3
    assert capsys.readouterr().err.startswith(f"There is no place in {tmp_path / 'nowhere'}")
    make_front(tmp_path / "place").place.close()
    assert run(tmp_path / "place") == 0
    assert '"total": 0' in capsys.readouterr().out


def test_without_a_folder_the_environment_says_where_the_place_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARVIS_DATA", str(tmp_path / "nowhere"))
    assert main(["presence"]) == 3
    assert str(tmp_path / "nowhere") in capsys.readouterr().err
