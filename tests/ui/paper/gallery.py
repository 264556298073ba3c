"""PDFs of every kind of report, for people to look at: `python -m tests.ui.paper.gallery FOLDER`."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.paths import RESOURCES
from kiosk.ui.paper import print_report
from kiosk.ui.parts.look import load_fonts
from tests.impact.build import crowd
from tests.ui.paper.cases import CASES, printable


def main() -> None:
    """All cases into the folder that is named."""
    application = QGuiApplication(["gallery", "-platform", "offscreen"])
    load_fonts(RESOURCES / "fonts")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in CASES.items():
        told = printable(make(), list(crowd(50, "2026-05-05")))
        (folder / f"{name}.pdf").write_bytes(print_report(told))
    del application


if __name__ == "__main__":
    main()
