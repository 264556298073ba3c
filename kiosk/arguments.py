"""The command line: what may be typed, and what is said of a mistake, in our words."""

import argparse
import re
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from pathlib import Path
from typing import Any, NoReturn

from kiosk import __version__
from kiosk.domain.errors import BadInput
from kiosk.sentences import LANGUAGES, sentence

LARGEST = 16_384
"""Of a window, in pixels either way; what an X server can hold at most is not much more."""
MOST_PEOPLE = 100_000
"""A larger capacity is a slip of the finger."""


def language_of(arguments: Sequence[str]) -> str | None:
    """The language asked for, known before the parser's own words are chosen; None: none was."""
    for word, after in zip(arguments, [*arguments[1:], ""], strict=True):
        asked = after if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and asked in LANGUAGES:
            return asked
    return None


class _Parser(argparse.ArgumentParser):
    """A command, with the options that all of them have."""

    language = "fr"

    def __init__(self, **more: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Help, **more)
        self.add_argument("-h", "--help", action="help", help=_say("help"))
        self.add_argument(
            "--data",
            type=_path,
            metavar=_word("folder"),
            default=argparse.SUPPRESS,
            help=_say("data"),
        )
        self.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=_say("lang"))

    def error(self, message: str) -> NoReturn:
        """Say what was mistyped, and end."""
        self.print_usage(sys.stderr)
        sys.stderr.write(_mistyped(message) + "\n")
        raise SystemExit(2)


class _Help(argparse.HelpFormatter):
    """argparse's help, with the house's words where it speaks English only."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Begin with the house's word for usage."""
        said = f"{_say('usage')} " if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)

    def start_section(self, heading: str | None) -> None:
        """Head a part of the help; argparse itself adds the colon."""
        ours = {"options": _say("options"), "positional arguments": _say("arguments")}
        space = "\u00a0" if _Parser.language == "fr" else ""
        super().start_section(ours.get(heading or "", heading or "") + space)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(text, width, break_on_hyphens=False)

    def _format_action(self, action: argparse.Action) -> str:
        shown = super()._format_action(action)
        # Above a list of commands argparse puts a line that says nothing.
        return shown.partition("\n")[2] if action.nargs == argparse.PARSER else shown


def _say(name: str) -> str:
    return sentence(f"usage.{name}", _Parser.language)


def _word(name: str) -> str:
    """What stands for a value in the help."""
    return sentence(f"word.{name}", _Parser.language)


def _mistyped(message: str) -> str:
    """argparse's complaint, in our words: it speaks English only."""
    for pattern, key in (
        (rf"argument \[?{_word('command')}\]?: invalid choice: '(.*?)'", "usage.unknown"),
        (r"argument ([^:]+): invalid choice: '(.*?)' \(choose from (.+)\)", "usage.not_among"),
        (r"argument ([^:]+): .*?'(.*?)'", "usage.unfit"),
        (r"argument ([^:]+): expected .*", "usage.without_value"),
        (r"the following arguments are required: (.+)", "usage.missing"),
        (r"unrecognized arguments: (.+)", "usage.unknown"),
    ):
        found = re.match(pattern, message)
        if found is not None:
            what, value, known = [*found.groups(), "", ""][:3]
            known = known.replace("'", "")
            return sentence(key, _Parser.language, what=what, value=value, known=known)
    return _say("wrong")


def parser(
    language: str, runs: Mapping[str, Callable[[argparse.Namespace], int]]
) -> argparse.ArgumentParser:
    """The whole command line; each command's namespace carries the one of `runs` as `run`."""
    _Parser.language = language
    whole = _Parser(prog="parvis", description=_say("about"))
    whole.set_defaults(run=runs["kiosk"])
    whole.add_argument("--version", action="version", version=__version__, help=_say("version"))
    whole.add_argument("--demo", action="store_true", help=_say("demo"))
    whole.add_argument("--self-check", action="store_true", help=_say("self_check"))
    # What the kiosk says to itself (`kiosk.background`), nobody else.
    whole.add_argument("--background", action="store_true", help=argparse.SUPPRESS)
    size = _word("size")
    whole.add_argument(
        "--windowed", nargs="?", const="1280x800", metavar=size, help=_say("windowed")
    )
    whole.add_argument("--camera", metavar=_word("name"), help=_say("camera"))

    commands = whole.add_subparsers(title=_say("commands"), metavar=f"[{_word('command')}]")

    def command(name: str, *, under: Any = commands) -> _Parser:
        """A command of its own, with the sentence of its name as its help."""
        told = _say(name)
        made: _Parser = under.add_parser(
            name.rpartition("_")[2], help=told, description=f"{told[0].upper()}{told[1:]}."
        )
        if name in runs:
            made.set_defaults(run=runs[name])
        return made

    def several(name: str) -> Any:
        """A word that only groups commands."""
        return command(name).add_subparsers(
            title=_say("commands"), metavar=_word("command"), required=True
        )

    init = command("init")
    init.add_argument("--name", required=True, metavar=_word("name"), help=_say("init_name"))
    init.add_argument("--kind", required=True, metavar=_word("kind"), help=_say("init_kind"))
    init.add_argument("--capacity", type=_people, metavar="N", help=_say("init_capacity"))
    init.add_argument(
        "--timezone", default="Europe/Paris", metavar=_word("zone"), help=_say("init_timezone")
    )
    init.add_argument(
        "--hours", default="08:00-20:00", metavar="09:00-19:00", help=_say("init_hours")
    )
    init.add_argument("--pin", metavar=_word("pin"), help=_say("init_pin"))

    new = command("badges_new", under=several("badges"))
    new.add_argument("count", type=int, metavar="N", help=_say("badges_count"))
    new.add_argument(
        "--out", type=_path, required=True, metavar=_word("pdf"), help=_say("badges_out")
    )
    new.add_argument(
        "--layout", choices=("a4", "card", "label"), default="a4", help=_say("badges_layout")
    )
    new.add_argument("--codes", type=_path, metavar=_word("csv"), help=_say("badges_codes"))

    read = command("read")
    read.add_argument("images", nargs="+", type=_path, metavar="IMAGE", help=_say("read_images"))

    door = command("door")
    door.add_argument("--arrivals-only", action="store_true", help=_say("door_arrivals_only"))
    door.add_argument("--activity", default="Z00", metavar="CODE", help=_say("door_activity"))

    command("presence")

    importing = several("import")
    visits = command("import_visits", under=importing)
    visits.add_argument("file", type=_path, metavar=_word("csv"), help=_say("visits_file"))
    visits.add_argument("--check", action="store_true", help=_say("check_only"))
    reference = command("import_reference", under=importing)
    reference.add_argument("file", type=_path, metavar=_word("csv"), help=_say("reference_file"))
    reference.add_argument("--check", action="store_true", help=_say("check_only"))

    report = command("report")
    report.add_argument("period", metavar="2026-T3", help=_say("report_period"))
    report.add_argument(
        "--out", type=_path, required=True, metavar=_word("folder"), help=_say("report_out")
    )
    report.add_argument(
        "--profile", choices=("excel-fr", "ouvert"), default="excel-fr", help=_say("report_profile")
    )
    report.add_argument("--seal", action="store_true", help=_say("report_seal"))
    report.add_argument("--why", default="", metavar=_word("words"), help=_say("report_why"))

    command("check")
    erase = command("erase")
    erase.add_argument("code", metavar="CODE", help=_say("erase_code"))
    command("purge")
    pin = command("pin")
    pin.add_argument(
        "--role", choices=("manager", "host"), default="manager", help=_say("pin_role")
    )
    return whole


def _path(text: str) -> Path:
    """A path that was written. An empty one would be the folder that one happens to stand in."""
    if not text:
        raise argparse.ArgumentTypeError("expected a path")
    return Path(text)


def _people(text: str) -> int:
    number = int(text)
    if not 1 <= number <= MOST_PEOPLE:
        raise ValueError(text)
    return number


def hours_of(text: str) -> tuple[time, time]:
    """« 09:00-19:00 » as two times. Raises `BadInput` for what is no such span."""
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)", text)
    if found is None:
        raise BadInput("place.hours", text=text)
    h1, m1, h2, m2 = map(int, found.groups())
    opens, closes = time(h1, m1), time(h2, m2)
    if opens >= closes:
        raise BadInput("place.hours", text=text)
    return opens, closes


def size_of(text: str | None) -> tuple[int, int] | None:
    """« 1280x800 » as two numbers. Raises `BadInput` for what no window can be."""
    if text is None:
        return None
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    width, height = map(int, found.groups()) if found else (0, 0)
    if not (0 < width <= LARGEST and 0 < height <= LARGEST):
        raise BadInput("kiosk.size", text=text)
    return width, height


def camera_of(text: str | None) -> str | None:
    """The camera that was named. Raises `BadInput` for a film that is not there."""
    if text is not None and text.startswith("file:") and not Path(text[5:]).is_file():
        raise BadInput("kiosk.camera_file", path=text[5:])
    return text
