"""From the list to the default printer; without one, to a file where people look for theirs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.ui.desk.saving.places import documents

translate = QCoreApplication.translate

Paint = Callable[[QPagedPaintDevice], bool]
"""Draws a document; whether the device took all of it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the list went. Neither printer nor file: nowhere."""

    printer: str = ""
    """The one that took it, or the one that did not."""
    printed: bool = False
    file: Path | None = None

    def sentence(self) -> str:
        """The same in words."""
        if self.printed:
            words = translate("Evacuation", "La liste part à l’imprimante {printer}.")
        elif self.file is None:
            words = translate(
                "Evacuation",
                "La liste n’a pu être ni imprimée ni enregistrée : gardez cet écran.",
            )
        elif self.printer:
            words = translate(
                "Evacuation",
                "L’imprimante {printer} ne répond pas : la liste est enregistrée, {file}.",
            )
        else:
            words = translate("Evacuation", "Pas d’imprimante : la liste est enregistrée, {file}.")
        return words.format(printer=self.printer, file=self.file)


def default_printer() -> QPrinter | None:
    """The system's default printer, if it has one."""
    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)


class Printing:
    """Prints, or writes a PDF. Nothing that fails on the way is more than a sentence."""

    def __init__(
        self,
        find: Callable[[], QPrinter | None] = default_printer,
        folder: Callable[[], Path] = documents,
    ) -> None:
        self._find = find
        self._folder = folder

    def print(self, paint: Paint, at: datetime) -> Outcome:
        """`at`, in local time, names the file."""
        printer = self._find()
        name = "" if printer is None else printer.printerName()
        if printer is not None and paint(printer):
            return Outcome(name, printed=True)
        file = self._folder() / f"evacuation-{at:%Y-%m-%d-%H%M}.pdf"
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(as_pdf(paint))
        except OSError:
            return Outcome(name)
        return Outcome(name, file=file)


def as_pdf(paint: Paint) -> bytes:
    """The document as a PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Parvis")
    paint(writer)
    del writer
    buffer.close()
    return bytes(buffer.data().data())
