"""A window with a field and a button, which tells each thing that happens to it as a line.

    python -m tests.journeys.field_and_button [--deaf]

With ``--deaf`` no scanner is listened to: what a scan would do to any other program.
"""

import sys
import time

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.devices.hand_scanner import HandScanner

TITLE = "field and button"


def main() -> None:
    application = QApplication([])
    window = QWidget()
    window.setWindowTitle(TITLE)
    column = QVBoxLayout(window)
    field, button = QLineEdit(), QPushButton("Valider")
    column.addWidget(field)
    column.addWidget(button)
    field.textChanged.connect(lambda text: tell("text", text))
    field.returnPressed.connect(lambda: tell("enter", field.text()))
    field.returnPressed.connect(field.clear)
    button.clicked.connect(lambda: tell("clicked"))
    scanner = HandScanner(time.monotonic)
    scanner.badge_read.connect(lambda code: tell("badge", code))
    scanner.foreign_read.connect(lambda: tell("foreign"))
    if "--deaf" not in sys.argv:
        scanner.start()
    window.show()
    window.activateWindow()
    field.setFocus()
    tell("ready")
    application.exec()


def tell(*words: str) -> None:
    print(*words, sep="\t", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
