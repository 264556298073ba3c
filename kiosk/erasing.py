"""`parvis erase` and `parvis purge`: what is said of what was erased."""

import argparse
from collections.abc import Callable

from kiosk.sentences import sentence, told
from kiosk.services.due import is_kiosk_closed
from kiosk.services.erase import erase, whose
from kiosk.services.open_place import OpenPlace
from kiosk.services.purge import purge
from kiosk.services.report.printing import PrintReport
from kiosk.services.scrub import scrub, wants_scrub
from kiosk.system_clock import read_clock

Say = Callable[[str], None]


def person(place: OpenPlace, options: argparse.Namespace, say: Say) -> int:
    """Whoever a badge stands for; the exit code."""
    gone = erase(place, whose(place, options.code), read_clock())
    if is_kiosk_closed(place.folder):
        scrub(place)
    say(sentence("erase.done", options.lang, visits=gone))
    if wants_scrub(place):
        say(sentence("purge.later", options.lang))
    return 0


def past(place: OpenPlace, options: argparse.Namespace, say: Say, print_report: PrintReport) -> int:
    """All that is past its retention; the exit code, 1 where something of it has to stay."""
    closed = is_kiosk_closed(place.folder)
    done = purge(place, read_clock(), print_report, scrubbing=closed)
    for period in done.closed:
        say(sentence("purge.closed", options.lang, period=period.label))
    for period, error in done.kept.items():
        reason = told(error, options.lang)
        say(sentence("purge.kept", options.lang, period=period.label, reason=reason))
    counts = {"visits": done.visits, "visitors": done.visitors, "copies": done.copies}
    say(sentence("purge.done", options.lang, before=done.before.isoformat(), **counts))
    if not done.is_scrubbed:
        say(sentence("purge.later", options.lang))
    return 1 if done.kept else 0
