"""A job done by a program beside the kiosk, as a page sees it: signals, and a way to end it."""

import logging
import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from kiosk.domain.errors import KioskError
from kiosk.paths import DataFolder
from kiosk.services.beside import Frames, Job, Result, framed

PATIENCE_MS = 5000
"""How long a program that nobody wants any more may take to tidy up."""


class Beside(QObject):
    """Does one job. One of `done`, `failed`, `cancelled` and `broken` follows, unless it is ended.

    The program is no child of this: it may still be tidying up when the page that asked is gone.
    """

    told = Signal(object)
    """How far the job is, as the job says it."""
    done = Signal(object)
    """What came of it."""
    failed = Signal(object)
    """A `KioskError` in its place."""
    cancelled = Signal()
    """It was broken off, and what it had begun to write was taken back."""
    broken = Signal()
    """The program ended without a word, or did not start: our fault, noted in the log."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = Frames()
        self.process: QProcess | None = None
        """The one that is at work."""
        self._is_cancelled = False

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self.process is not None

    def start(self, folder: DataFolder, job: Job) -> None:
        """Begin a job; one that is under way is ended first."""
        self.end()
        self._frames, self._is_cancelled = Frames(), False
        process = self.process = QProcess(QCoreApplication.instance())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._could_not)
        process.finished.connect(process.deleteLater)
        program, *arguments = own_program()
        process.start(program, [*arguments, "--data", str(folder.root), "--background"])
        process.write(framed(job))

    def cancel(self) -> None:
        """Break the job off. It may be too late for that: what follows tells."""
        self._is_cancelled = True
        if self.process is not None:
            _stop(self.process)

    def end(self) -> None:
        """Nobody wants it any more: break it off, and say nothing of it from now on."""
        process = self._let_go()
        if process is not None:
            _stop(process)

    def _let_go(self) -> QProcess | None:
        process, self.process = self.process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._could_not)
        return process

    def _read(self) -> None:
        if self.process is None:
            return
        for thing in self._frames.take(bytes(self.process.readAllStandardOutput().data())):
            self._hear(thing)

    def _hear(self, thing: Any) -> None:
        match thing:
            case Result(value):
                self._let_go()
                self.done.emit(value)
            case KioskError():
                self._let_go()
                self.failed.emit(thing)
            case _:
                self.told.emit(thing)

    def _finished(self) -> None:
        self._read()
        process = self._let_go()
        if process is not None and self._is_cancelled:
            self.cancelled.emit()
        elif process is not None:
            said = bytes(process.readAllStandardError().data()).decode(errors="replace")
            logging.getLogger("parvis").error("beside the door: %s", said)
            self.broken.emit()

    def _could_not(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            process = self._let_go()
            assert process is not None
            process.deleteLater()
            logging.getLogger("parvis").error("beside the door: %s", process.errorString())
            self.broken.emit()


def _stop(process: QProcess) -> None:
    process.closeWriteChannel()
    QTimer.singleShot(PATIENCE_MS, process, process.kill)


def own_program() -> list[str]:
    """How this program is started once more: packed as it is, or by the Python that runs it."""
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]
