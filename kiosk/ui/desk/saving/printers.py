"""The printers that the system knows, and pages painted onto one of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.domain.errors import BadInput
from kiosk.services.drawing import Page
from kiosk.ui.desk.saving.painting import paint_page

DOTS = 600
"""An inch."""
MILLIMETRES = 25.4
_BROKEN = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


def printers() -> Sequence[str]:
    """The names of those that are installed; the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return sorted(names, key=lambda name: (name != default, name.casefold()))


def printer_named(name: str) -> QPrinter:
    """That printer. Raises `BadInput` where it is not there any more."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise BadInput("printer.gone", name=name)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


class PrintRun:
    """Pages on their way to a printer: `step` until all are there, or `give_up`.

    `step` raises `BadInput`, with a sentence, when the printer takes no more; it is given up then.
    """

    def __init__(self, printer: QPrinter, pages: Iterator[Page]) -> None:
        self._printer = printer
        self._pages = pages
        self._painter = QPainter()
        self._begun = False

    def step(self) -> bool:
        """Print the next page, or the end; whether there is more to do."""
        page = next(self._pages, None)
        if page is None:
            if not self._painter.end() or self._printer.printerState() in _BROKEN:
                self._fail()
            return False
        if not (self._printer.newPage() if self._begun else self._begin(page)):
            self._fail()
        paint_page(self._painter, page, self._printer.resolution() / MILLIMETRES)
        return True

    def give_up(self) -> None:
        """Print no further."""
        if self._begun:
            self._printer.abort()
        self._painter.end()

    def _begin(self, page: Page) -> bool:
        """The paper is as large as the page, and the page begins at its corner."""
        self._begun = True
        upright = QSizeF(min(page.width, page.height), max(page.width, page.height))
        paper = QPageSize(
            upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
        )
        lying = page.width > page.height
        orientation = QPageLayout.Orientation
        self._printer.setResolution(DOTS)
        self._printer.setPageSize(paper)
        self._printer.setPageOrientation(orientation.Landscape if lying else orientation.Portrait)
        self._printer.setFullPage(True)
        return self._painter.begin(self._printer)

    def _fail(self) -> None:
        name = self._printer.printerName()
        self.give_up()
        raise BadInput("printer.failed", name=name)
