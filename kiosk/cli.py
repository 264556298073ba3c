"""The commands, thin: what is typed goes in, a service does it, words and an exit code come out.

Results go to stdout, everything said to people to stderr. Exit codes: 0 done, 1 a check found a
problem, 2 bad input (nothing written), 3 the data can't be used.
"""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk import __version__
from kiosk.domain.errors import BadInput, KioskError
from kiosk.paths import DataFolder, data_folder
from kiosk.sentences import LANGUAGES, sentence, told
from kiosk.system_clock import read_clock

if TYPE_CHECKING:
    from kiosk.services.open_place import OpenPlace


INTERRUPTED = 130
"""What a program that was stopped with Ctrl+C ends with."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    language = _language(arguments)
    # Defaults of the options that every command has: as theirs, they would undo what stands before.
    usual = argparse.Namespace(data=None, lang=language)
    options = _parser(language).parse_args(arguments, usual)
    try:
        code: int = options.run(options)
    except KioskError as error:
        _say(told(error, options.lang))
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our results went away; what was committed stays committed.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _init(options: argparse.Namespace) -> int:
    from kiosk.services.catalogue import load_catalogue
    from kiosk.services.open_place import NewPlace, set_up
    from kiosk.services.staff import StaffRole, check_pin, set_pin

    opens, closes = _hours(options.hours)
    if options.pin is not None:
        check_pin(options.pin)
    wanted = NewPlace(options.name, options.kind, options.timezone, opens, closes, options.capacity)
    folder = _folder(options)
    place = set_up(folder, wanted, load_catalogue())
    try:
        if options.pin is not None:
            set_pin(place, StaffRole.MANAGER, options.pin)
    finally:
        place.close()
    _say(sentence("place.made", options.lang, name=place.place.name, path=folder.root))
    return 0


def _badges_new(options: argparse.Namespace) -> int:
    from kiosk.services.make_badges import print_badges

    with _opened(options) as place:
        made = print_badges(place, options.count, options.out, options.layout, options.codes)
    _say(sentence("badges.made", options.lang, count=len(made), path=options.out))
    return 0


def _read(options: argparse.Namespace) -> int:
    from kiosk.devices.qr import decode_image

    code = 0
    for path in options.images:
        found: list[str] = []
        try:
            found = decode_image(path)
        except OSError:
            _say(sentence("badges.no_image", options.lang, path=path))
        else:
            if not found:
                _say(sentence("badges.unreadable", options.lang, path=path))
        code = code if found else 1
        for text in found or [""]:  # a sheet of badges has several
            sys.stdout.write(f"{path}\t{_one_line(text)}\n")
    return code


def _one_line(text: str) -> str:
    """A vCard has line ends, another code may hold anything: escaped, it stays on its line."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in text
    )


def _door(options: argparse.Namespace) -> int:
    from kiosk.services.headless_door import answers

    with _opened(options) as place:
        lines = answers(
            place,
            sys.stdin.buffer,
            read_clock,
            arrivals_only=options.arrivals_only,
            usual=options.activity,
        )
        for line in lines:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    return 0


def _presence(options: argparse.Namespace) -> int:
    import json

    from kiosk.services.presence import presence

    with _opened(options) as place:
        now = presence(place, read_clock())
    oldest = None if now.oldest is None else now.oldest.isoformat(timespec="seconds")
    told_now = {
        "at": now.at.isoformat(timespec="seconds"),
        "total": now.total,
        "activities": now.by_activity,
        "oldest": oldest,
    }
    sys.stdout.write(json.dumps(told_now, ensure_ascii=False) + "\n")
    return 0


def _report(options: argparse.Namespace) -> int:
    from kiosk.services.report import write_report

    with _opened(options) as place:
        written = write_report(place, options.period, options.out, options.profile, read_clock())
    if written.is_empty:
        _say(sentence("report.empty", options.lang))
    _say(sentence("report.written", options.lang, count=len(written.files), path=written.folder))
    return 0


def _check(options: argparse.Namespace) -> int:
    from kiosk.services.check import check, check_file

    folder = _folder(options)
    damage = check_file(folder.database) if folder.database.exists() else []
    if damage:
        for problem in damage:
            _say(sentence(problem.key, options.lang, problem=problem.detail))
        return 1
    with _opened(options) as place:
        health = check(place, read_clock())
    for problem in health.problems:
        _say(sentence(problem.key, options.lang, problem=problem.detail))
    if health.last_copy is None:
        _say(sentence("check.no_backup", options.lang))
    else:
        at = health.last_copy.isoformat(" ", timespec="minutes")
        _say(sentence("check.backup", options.lang, at=at))
    if health.problems:
        return 1
    counts = {"events": health.events, "visits": health.visits}
    _say(sentence("check.ok", options.lang, **counts))
    return 0


def _kiosk(options: argparse.Namespace) -> int:
    if options.self_check:
        from kiosk.self_check import self_check

        return self_check(options.lang)
    from kiosk.app import KioskOptions, run_kiosk

    wanted = KioskOptions(
        size=_size(options.windowed), language=options.lang, camera=_camera(options.camera)
    )
    if options.demo:
        from kiosk.demo import run_demo

        return run_demo(wanted)
    return run_kiosk(_folder(options), wanted)


class _Parser(argparse.ArgumentParser):
    """argparse, with the house's words for what was mistyped."""

    language = "fr"

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        _say(sentence("usage.wrong", self.language, detail=message))
        raise SystemExit(2)


def _parser(language: str) -> argparse.ArgumentParser:
    _Parser.language = language

    def help_of(name: str) -> str:
        return sentence(f"usage.{name}", language)

    everywhere = _Parser(add_help=False)
    everywhere.add_argument(
        "--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=help_of("data")
    )
    everywhere.add_argument(
        "--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=help_of("lang")
    )
    parser = _Parser("parvis", description=help_of("about"), parents=[everywhere])
    parser.set_defaults(run=_kiosk)
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--demo", action="store_true", help=help_of("demo"))
    parser.add_argument("--self-check", action="store_true", help=help_of("self_check"))
    parser.add_argument(
        "--windowed", nargs="?", const="1280x800", metavar="WxH", help=help_of("windowed")
    )
    parser.add_argument("--camera", metavar="NAME", help=help_of("camera"))
    commands = parser.add_subparsers(title=help_of("commands"), metavar="")

    init = commands.add_parser("init", parents=[everywhere], help=help_of("init"))
    init.set_defaults(run=_init)
    init.add_argument("--name", required=True)
    init.add_argument("--kind", required=True)
    init.add_argument("--capacity", type=_positive, metavar="N")
    init.add_argument("--timezone", default="Europe/Paris", metavar="TZ")
    init.add_argument("--hours", default="08:00-20:00", metavar="09:00-19:00")
    init.add_argument("--pin", metavar="PIN")

    badges = commands.add_parser("badges", parents=[everywhere], help=help_of("badges"))
    making = badges.add_subparsers(title=help_of("commands"), metavar="", required=True)
    new = making.add_parser("new", parents=[everywhere], help=help_of("badges_new"))
    new.set_defaults(run=_badges_new)
    new.add_argument("count", type=int, metavar="N")
    new.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    new.add_argument("--layout", choices=("a4", "card"), default="a4")
    new.add_argument("--codes", type=Path, metavar="FILE.csv")

    read = commands.add_parser("read", parents=[everywhere], help=help_of("read"))
    read.set_defaults(run=_read)
    read.add_argument("images", nargs="+", type=Path, metavar="IMAGE")

    door = commands.add_parser("door", parents=[everywhere], help=help_of("door"))
    door.set_defaults(run=_door)
    door.add_argument("--arrivals-only", action="store_true")
    door.add_argument("--activity", default="Z00", metavar="CODE")

    presence = commands.add_parser("presence", parents=[everywhere], help=help_of("presence"))
    presence.set_defaults(run=_presence)

    report = commands.add_parser("report", parents=[everywhere], help=help_of("report"))
    report.set_defaults(run=_report)
    report.add_argument("period", metavar="2026-T3")
    report.add_argument("--out", type=Path, required=True, metavar="DIR")
    report.add_argument("--profile", choices=("excel-fr", "ouvert"), default="excel-fr")

    check = commands.add_parser("check", parents=[everywhere], help=help_of("check"))
    check.set_defaults(run=_check)
    return parser


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, known before the parser's own words are chosen."""
    for word, after in zip(arguments, [*arguments[1:], ""], strict=True):
        asked = after if word == "--lang" else word.removeprefix("--lang=")
        if word.startswith("--lang") and asked in LANGUAGES:
            return asked
    return "fr"


def _folder(options: argparse.Namespace) -> DataFolder:
    return DataFolder(data_folder(options.data, os.environ))


def _opened(options: argparse.Namespace) -> "closing[OpenPlace]":
    from kiosk.services.catalogue import load_catalogue
    from kiosk.services.open_place import open_place

    return closing(open_place(_folder(options), load_catalogue()))


def _hours(text: str) -> tuple[time, time]:
    found = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)", text)
    if found is None:
        raise BadInput("place.hours", text=text)
    h1, m1, h2, m2 = map(int, found.groups())
    opens, closes = time(h1, m1), time(h2, m2)
    if opens >= closes:
        raise BadInput("place.hours", text=text)
    return opens, closes


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(text)
    return number


def _size(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if found is None:
        raise BadInput("kiosk.size", text=text)
    return int(found[1]), int(found[2])


def _camera(text: str | None) -> str | None:
    if text is not None and text.startswith("file:") and not Path(text[5:]).is_file():
        raise BadInput("kiosk.camera_file", path=text[5:])
    return text


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
