"""`parvis import`: what is said while a file comes in, and of what is wrong with it."""

import argparse
import sys
from collections.abc import Callable, Sequence

from kiosk.domain.errors import BadInput
from kiosk.impact.territory import RELIABLE
from kiosk.sentences import sentence
from kiosk.services.import_reference import import_reference
from kiosk.services.import_visits import import_visits
from kiosk.services.open_place import OpenPlace
from kiosk.services.small_table import Complaint
from kiosk.system_clock import read_clock, steady_seconds

MOST_COMPLAINTS = 50
"""How many faults of a file are named; the others are counted."""

Say = Callable[[str], None]


def visits(place: OpenPlace, options: argparse.Namespace, say: Say) -> int:
    """Past visits; the exit code."""
    progress = Progress(options.lang)
    try:
        done = import_visits(
            place,
            options.file,
            read_clock(),
            steady_seconds,
            progress.show,
            check_only=options.check,
        )
    except KeyboardInterrupt:
        progress.clear()
        say(sentence("visits.cancelled", options.lang))
        raise
    finally:
        progress.clear()
    if done.is_cp1252:
        say(sentence("visits.cp1252", options.lang))
    if done.doubts.count:
        say(sentence("visits.doubts", options.lang, count=done.doubts.count))
        _name(done.doubts.first, done.doubts.count, options.lang, say)
    if done.faults.count:
        _name(done.faults.first, done.faults.count, options.lang, say)
        say(sentence("import.nothing", options.lang))
        return BadInput.exit_code
    if not done.lines:
        say(sentence("import.empty", options.lang))
    elif options.check:
        say(sentence("import.checked", options.lang))
    else:
        say(sentence("visits.added", options.lang, count=done.added))
    if done.added < done.lines and not options.check:
        say(sentence("visits.known", options.lang, count=done.lines - done.added))
    return 0


def reference(place: OpenPlace, options: argparse.Namespace, say: Say) -> int:
    """The population to compare with; the exit code."""
    found = import_reference(place, options.file, check_only=options.check)
    if found.complaints:
        _name(found.complaints, len(found.complaints), options.lang, say)
        say(sentence("import.nothing", options.lang))
        say(sentence("reference.where", options.lang))
        return BadInput.exit_code
    for one in found.references:
        about = {"territory": one.territory, "source": one.source, "vintage": one.vintage}
        counts = {"dimension": one.question, "count": len(one.parts)}
        say(sentence("reference.kept", options.lang, **counts, **about))
    if found.unsure:
        lines = ", ".join(map(str, found.unsure))
        say(sentence("reference.unsure", options.lang, least=RELIABLE, lines=lines))
    if not found.references:
        say(sentence("import.empty", options.lang))
    else:
        say(sentence("import.checked" if options.check else "reference.stored", options.lang))
    return 0


class Progress:
    """How far it is, on one line of a terminal; nothing where there is none."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._is_watched = sys.stderr.isatty()
        self._shown = ""

    def show(self, key: str, done: int, whole: int) -> None:
        """Say that so much of the whole is done, in the sentence of this name."""
        if not self._is_watched:
            return
        text = sentence(key, self._language, percent=100 * done // max(whole, 1))
        if text != self._shown:
            self._write(text)

    def clear(self) -> None:
        """Leave the line to others."""
        if self._shown:
            self._write("")
            sys.stderr.write("\r")

    def _write(self, text: str) -> None:
        sys.stderr.write("\r" + text.ljust(len(self._shown)))
        sys.stderr.flush()
        self._shown = text


def _name(complaints: Sequence[Complaint], count: int, language: str, say: Say) -> None:
    """Name the first faults of a file and count the others."""
    for one in complaints[:MOST_COMPLAINTS]:
        reason = sentence(one.key, language, **one.facts)
        where = {"line": one.line, "column": one.column, "reason": reason}
        say(sentence("import.column" if one.column else "import.line", language, **where))
    if count > MOST_COMPLAINTS:
        say(sentence("import.more", language, count=count - MOST_COMPLAINTS))
