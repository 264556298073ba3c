"""The command line: what may be typed, and what is said of a mistake, in our words."""

import argparse
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.sentences import LANGUAGES, sentence

MOST_PEOPLE = 100_000
"""A larger capacity is a slip of the finger."""


def language_of(arguments: Sequence[str]) -> str:
    """The language asked for, known before the parser's own words are chosen."""
    for word, after in zip(arguments, [*arguments[1:], ""], strict=True):
        asked = after if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and asked in LANGUAGES:
            return asked
    return "fr"


class _Parser(argparse.ArgumentParser):
    """argparse, with the house's words for what was mistyped."""

    language = "fr"

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        sys.stderr.write(_mistyped(message, self.language) + "\n")
        raise SystemExit(2)


def _mistyped(message: str, language: str) -> str:
    """argparse's complaint, in our words: it speaks English only."""
    for pattern, key in (
        (r"argument ([^:]+): .*?'(.*?)'", "usage.unfit"),
        (r"argument ([^:]+): expected .*", "usage.without_value"),
        (r"argument ?: invalid choice: '(.*?)'", "usage.unknown"),
        (r"the following arguments are required: (.+)", "usage.missing"),
        (r"unrecognized arguments: (.+)", "usage.unknown"),
    ):
        found = re.match(pattern, message)
        if found is not None:
            words = [word or "" for word in found.groups()]
            return sentence(key, language, what=words[0].strip(), value=words[-1])
    return sentence("usage.wrong", language)


def parser(
    language: str, runs: Mapping[str, Callable[[argparse.Namespace], int]]
) -> argparse.ArgumentParser:
    """The whole command line; each command's namespace carries the one of `runs` as `run`."""
    _Parser.language = language

    def help_of(name: str) -> str:
        return sentence(f"usage.{name}", language)

    everywhere = _Parser(add_help=False)
    everywhere.add_argument("-h", "--help", action="help", help=help_of("help"))
    everywhere.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=help_of("data")
    )
    everywhere.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=help_of("lang")
    )
    parser = _Parser("parvis", description=help_of("about"), parents=[everywhere], add_help=False)
    parser.set_defaults(run=runs["kiosk"])
    parser.add_argument("--version", action="version", version=__version__, help=help_of("version"))
    parser.add_argument("--demo", action="store_true", help=help_of("demo"))
    parser.add_argument("--self-check", action="store_true", help=help_of("self_check"))
    parser.add_argument(
        "--windowed", nargs="?", const="1280x800", metavar="WxH", help=help_of("windowed")
    )
    parser.add_argument("--camera", metavar="NAME", help=help_of("camera"))
    commands = parser.add_subparsers(title=help_of("commands"), metavar="")

    init = commands.add_parser("init", parents=[everywhere], add_help=False, help=help_of("init"))
    init.set_defaults(run=runs["init"])
    init.add_argument("--name", required=True)
    init.add_argument("--kind", required=True)
    init.add_argument("--capacity", type=_people, metavar="N")
    init.add_argument("--timezone", default="Europe/Paris", metavar="TZ")
    init.add_argument("--hours", default="08:00-20:00", metavar="09:00-19:00")
    init.add_argument("--pin", metavar="PIN")

    badges = commands.add_parser(
        "badges", parents=[everywhere], add_help=False, help=help_of("badges")
    )
    making = badges.add_subparsers(title=help_of("commands"), metavar="", required=True)
    new = making.add_parser("new", parents=[everywhere], add_help=False, help=help_of("badges_new"))
    new.set_defaults(run=runs["badges_new"])
    new.add_argument("count", type=int, metavar="N")
    new.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    new.add_argument("--layout", choices=("a4", "card"), default="a4")
    new.add_argument("--codes", type=Path, metavar="FILE.csv")

    read = commands.add_parser("read", parents=[everywhere], add_help=False, help=help_of("read"))
    read.set_defaults(run=runs["read"])
    read.add_argument("images", nargs="+", type=Path, metavar="IMAGE")

    door = commands.add_parser("door", parents=[everywhere], add_help=False, help=help_of("door"))
    door.set_defaults(run=runs["door"])
    door.add_argument("--arrivals-only", action="store_true")
    door.add_argument("--activity", default="Z00", metavar="CODE")

    presence = commands.add_parser(
        "presence", parents=[everywhere], add_help=False, help=help_of("presence")
    )
    presence.set_defaults(run=runs["presence"])

    importing = commands.add_parser(
        "import", parents=[everywhere], add_help=False, help=help_of("import")
    ).add_subparsers(title=help_of("commands"), metavar="", required=True)
    reference = importing.add_parser(
        "reference", parents=[everywhere], add_help=False, help=help_of("import_reference")
    )
    reference.set_defaults(run=runs["import_reference"])
    reference.add_argument("file", type=Path, metavar="FILE.csv", help=help_of("reference_file"))
    reference.add_argument("--check", action="store_true", help=help_of("check_only"))

    report = commands.add_parser(
        "report", parents=[everywhere], add_help=False, help=help_of("report")
    )
    report.set_defaults(run=runs["report"])
    report.add_argument("period", metavar="2026-T3")
    report.add_argument("--out", type=Path, required=True, metavar="DIR")
    report.add_argument("--profile", choices=("excel-fr", "ouvert"), default="excel-fr")

    check = commands.add_parser(
        "check", parents=[everywhere], add_help=False, help=help_of("check")
    )
    check.set_defaults(run=runs["check"])
    return parser


def _people(text: str) -> int:
    number = int(text)
    if not 1 <= number <= MOST_PEOPLE:
        raise ValueError(text)
    return number
