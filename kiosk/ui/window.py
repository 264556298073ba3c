"""The kiosk's one window: the door, and the desk in its place while someone of the team is there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.door.controller import Door


class Window(QStackedWidget):
    """Shows the door; on request a desk, made for the occasion and thrown away when it locks."""

    def __init__(self, door: Door, make_desk: Callable[[], QWidget]) -> None:
        super().__init__()
        self.door = door
        self._make_desk = make_desk
        self.desk: QWidget | None = None
        self._is_painted = False
        self._awaiting: list[Callable[[], object]] = []
        self.addWidget(door.stack)
        door.stack.home.installEventFilter(self)
        door.desk_wanted.connect(self.open_desk)
        self.setWindowTitle("Parvis")
        door.go_home()  # nothing has the focus, so that no key acts by surprise

    def when_painted(self, then: Callable[[], object]) -> None:
        """Call ``then`` once the first picture is on the screen: soon, if it is there already."""
        if self._is_painted:
            QTimer.singleShot(0, then)
        else:
            self._awaiting.append(then)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._is_painted = True
            for then in self._awaiting:
                QTimer.singleShot(0, then)  # when the whole picture is painted, and shown
            self._awaiting.clear()
        return False

    def open_desk(self) -> None:
        """Put the desk before the door: it asks for its PIN first."""
        if self.desk is None:
            self.desk = self._make_desk()
            self.addWidget(self.desk)
        self.setCurrentWidget(self.desk)
        self.desk.setFocus()

    def is_idle(self) -> bool:
        """Whether nobody is at the screen, as far as it shows."""
        return self.desk is None and self.door.stack.current is self.door.stack.home

    def close_desk(self) -> None:
        """Back to the door. Nothing of the desk is left, neither on screen nor in memory."""
        self.setCurrentWidget(self.door.stack)
        if self.desk is not None:
            self.removeWidget(self.desk)
            self.desk.deleteLater()
            self.desk = None
        self.door.go_home()
