"""The commands, thin: what is typed goes in, a service does it, words and an exit code come out.

Results go to stdout, everything said to people to stderr. Exit codes: 0 done, 1 a check found a
problem, 2 bad input (nothing written), 3 the data can't be used.
"""

import argparse
import errno
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from kiosk.arguments import camera_of, hours_of, language_of, parser, size_of
from kiosk.domain.errors import BadInput, DataUnusable, KioskError
from kiosk.paths import DataFolder, data_folder
from kiosk.sentences import sentence, told
from kiosk.system_clock import read_clock

if TYPE_CHECKING:
    from kiosk.services.open_place import OpenPlace
    from kiosk.services.report.printing import Printable


INTERRUPTED = 130
"""What a program that was stopped with Ctrl+C ends with."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _open_closed_streams()
    asked = language_of(arguments)
    language = asked or "fr"
    # Defaults of the options that every command has: as theirs, they would undo what stands before.
    usual = argparse.Namespace(data=None, lang=language, asked=asked)
    options = parser(language, COMMANDS).parse_args(arguments, usual)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except KioskError as error:
        _say(told(error, options.lang))
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our results went away; what was committed stays committed.
        _stop_writing()
        return 0
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            _say(sentence("usage.too_long", options.lang, path=error.filename))
            return BadInput.exit_code
        _say(_refusal(error, options.lang))
        _stop_writing()
        return DataUnusable.exit_code
    return code


def _open_closed_streams() -> None:
    """A supervisor may start us without input or output: then there is none, and that is all."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: PTH123, SIM115
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115


def _refusal(error: OSError, language: str) -> str:
    """What the system would not let us do: reach a file, or say a result."""
    if error.filename is None:
        return sentence("usage.no_output", language)
    return sentence("data.refused", language, path=error.filename)


def _stop_writing() -> None:
    """Nobody takes results any more; Python must not try once again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _init(options: argparse.Namespace) -> int:
    from kiosk.services.catalogue import load_catalogue
    from kiosk.services.open_place import NewPlace, set_up
    from kiosk.services.staff import hash_pin

    opens, closes = hours_of(options.hours)
    wanted = NewPlace(
        options.name,
        options.kind,
        options.timezone,
        opens,
        closes,
        options.capacity,
        None if options.pin is None else hash_pin(options.pin),
    )
    folder = _folder(options)
    place = set_up(folder, wanted, load_catalogue())
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
    from kiosk.services.check import is_clock_wrong
    from kiosk.services.edit_activities import activity_in
    from kiosk.services.headless_door import answers
    from kiosk.services.leftovers import remove_leftovers

    with _opened(options) as place:
        usual = activity_in(place, options.activity.strip().upper()).code
        if is_clock_wrong(place, now := read_clock()):
            _say(sentence("check.clock", options.lang, problem=now.at.isoformat()))
        remove_leftovers(place)
        lines = answers(
            place,
            sys.stdin.buffer,
            read_clock,
            arrivals_only=options.arrivals_only,
            usual=usual,
        )
        for line in lines:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    return 0


def _presence(options: argparse.Namespace) -> int:
    import json

    from kiosk.services.presence import presence

    with _opened(options, only_to_read=True) as place:
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


def _import_visits(options: argparse.Namespace) -> int:
    from kiosk import importing

    with _opened(options, only_to_read=options.check) as place:
        return importing.visits(place, options, _say)


def _import_reference(options: argparse.Namespace) -> int:
    from kiosk import importing

    with _opened(options, only_to_read=options.check) as place:
        return importing.reference(place, options, _say)


def _report(options: argparse.Namespace) -> int:
    from kiosk.services.report import write_report

    with _opened(options, only_to_read=not options.seal) as place:
        written = write_report(
            place,
            options.period,
            options.out,
            options.profile,
            read_clock(),
            _print_report,
            closing=options.seal,
            why=options.why,
        )
    known = {"version": written.version, "next": written.version + 1}
    for standing in written.standing:
        _say(sentence(standing, options.lang, period=written.folder.name, **known))
    _say(sentence("report.written", options.lang, count=len(written.files), path=written.folder))
    return 0


def _print_report(told: "Printable") -> bytes:
    """Qt comes in here only, without a screen: a period that does not exist need not wait for it."""
    if "PySide6.QtCore" not in sys.modules:
        os.environ["LC_ALL"] = "C.UTF-8"  # of another than UTF-8 Qt complains, and takes this one
    from PySide6.QtGui import QGuiApplication

    from kiosk.paths import RESOURCES
    from kiosk.ui.paper import print_report
    from kiosk.ui.parts.look import load_fonts

    application = QGuiApplication.instance() or QGuiApplication(
        ["parvis", "-platform", "offscreen"]
    )
    load_fonts(RESOURCES / "fonts")
    made = print_report(told)
    del application  # had it been let go before, there would have been no fonts
    return made


def _check(options: argparse.Namespace) -> int:
    from kiosk.services.check import check, check_file

    folder = _folder(options)
    damage = check_file(folder.database) if folder.database.exists() else []
    if damage:
        for problem in damage:
            _say(sentence(problem.key, options.lang, problem=problem.detail))
        return 1
    with _opened(options, only_to_read=True) as place:
        health = check(place, read_clock())
    for problem in health.problems:
        _say(sentence(problem.key, options.lang, problem=problem.detail))
    if health.last_copy is None:
        _say(sentence("check.no_backup", options.lang))
    else:
        at = health.last_copy.isoformat(" ", timespec="minutes")
        _say(sentence("check.backup", options.lang, at=at))
    if not health.has_pin:
        _say(sentence("check.no_pin", options.lang))
    if health.problems:
        return 1
    counts = {"events": health.events, "visits": health.visits}
    _say(sentence("check.ok", options.lang, **counts))
    return 0


def _erase(options: argparse.Namespace) -> int:
    from kiosk import erasing

    with _opened(options) as place:
        return erasing.person(place, options, _say)


def _purge(options: argparse.Namespace) -> int:
    from kiosk import erasing

    with _opened(options) as place:
        return erasing.past(place, options, _say, _print_report)


def _pin(options: argparse.Namespace) -> int:
    from kiosk import new_pin

    with _opened(options) as place:
        return new_pin.ask(place, options, _say)


def _kiosk(options: argparse.Namespace) -> int:
    if options.self_check:
        from kiosk.self_check import self_check

        return self_check(options.lang)
    if options.background:
        from kiosk.background import work

        return work(_folder(options), _print_report)
    # While a window is being made, Python's exception for Ctrl+C would fall into Qt's arms.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kiosk.app import KioskOptions, run_kiosk

    wanted = KioskOptions(
        size=size_of(options.windowed), language=options.asked, camera=camera_of(options.camera)
    )
    if options.demo:
        from kiosk.demo import run_demo

        return run_demo(wanted)
    return run_kiosk(_folder(options), wanted)


def _folder(options: argparse.Namespace) -> DataFolder:
    return DataFolder(data_folder(options.data, os.environ))


def _opened(options: argparse.Namespace, *, only_to_read: bool = False) -> "closing[OpenPlace]":
    from kiosk.services.catalogue import load_catalogue
    from kiosk.services.open_place import open_place

    folder = _folder(options)
    return closing(open_place(folder, load_catalogue(), only_to_read=only_to_read))


def _say(words: str) -> None:
    with suppress(OSError):  # nobody hears it, and the exit code still says it
        sys.stderr.write(words + "\n")
        sys.stderr.flush()


COMMANDS = {
    "kiosk": _kiosk,
    "init": _init,
    "badges_new": _badges_new,
    "read": _read,
    "door": _door,
    "presence": _presence,
    "import_visits": _import_visits,
    "import_reference": _import_reference,
    "report": _report,
    "check": _check,
    "erase": _erase,
    "purge": _purge,
    "pin": _pin,
}
