"""The program that the kiosk starts beside itself for long work: one job, then it ends.

    parvis --data DIR --background    (only the kiosk says so)

The job comes in on standard input, what is to be told of it goes out on standard output. When the
input ends before the job does, nobody wants it any more: it is broken off as by Ctrl+C, and
whatever it was writing is taken back. So it also ends with a kiosk that was killed.
"""

import os
import sys
from _thread import interrupt_main
from contextlib import closing
from threading import Thread

from kiosk.domain.errors import KioskError
from kiosk.paths import DataFolder
from kiosk.services.beside import Frames, Job, Result, Tools, framed
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import open_place
from kiosk.services.report.printing import PrintReport

PATIENCE = 10
"""How much less of a processor it asks for than the door does, where the system knows of that."""
AT_ONCE = 65_536


def work(folder: DataFolder, print_report: PrintReport) -> int:
    """Do the one job that is asked for; the exit code."""
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    job = _asked()
    Thread(target=_watch, name="input", daemon=True).start()
    try:
        with closing(open_place(folder, load_catalogue(), only_to_read=True)) as place:
            told: object = Result(job.run(place, Tools(print_report, _tell)))
    except KioskError as error:
        told = error
    _tell(told)
    return 0


def _asked() -> Job:
    frames = Frames()
    while some := os.read(sys.stdin.fileno(), AT_ONCE):
        for job in frames.take(some):
            return job  # type: ignore[return-value]
    raise KeyboardInterrupt


def _watch() -> None:
    """Wait for the input's end. Not through `sys.stdin`, whose lock Python wants when it ends."""
    while os.read(sys.stdin.fileno(), AT_ONCE):
        pass
    interrupt_main()


def _tell(thing: object) -> None:
    sys.stdout.buffer.write(framed(thing))
    sys.stdout.buffer.flush()
