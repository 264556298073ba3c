"""All screens of the door, one on show at a time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPointerEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.door.activity import Activity
from kiosk.ui.door.already_in import AlreadyIn
from kiosk.ui.door.done import Done
from kiosk.ui.door.group import Group
from kiosk.ui.door.home import Home
from kiosk.ui.door.leaving import Leaving
from kiosk.ui.door.message import Message
from kiosk.ui.door.patience import Patience
from kiosk.ui.door.profile import Profile
from kiosk.ui.door.screen import Asking, Screen
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.theme import SCREEN_CHANGE_MS, SLIDE

STRIKES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
)
DOUBLE_STRIKE_MS = 500
"""A second tap within this time is a trembling hand, not a wish (EN 301 549, 5.8)."""


class DoorStack(QWidget):
    """The door's window: nine screens, the change from one to the next, and its patience.

    `go_to` shows a screen and starts its time; whoever listens to `ran_out` says what follows.
    """

    shown = Signal(object)
    """The `Screen` that is on show from now on."""
    ran_out = Signal(object)
    """The `Screen` whose time is over."""

    def __init__(
        self,
        look: Look,
        clock: Callable[[], float],
        *,
        factor: float | None = 1.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.home = Home(look, self)
        self.activity = Activity(look, self)
        self.done = Done(look, self)
        self.already_in = AlreadyIn(look, self)
        self.leaving = Leaving(look, self)
        self.profile = Profile(look, self)
        self.group = Group(look, self)
        self.message = Message(look, self)
        self.screens: tuple[Screen, ...] = (
            self.home,
            self.activity,
            self.done,
            self.already_in,
            self.leaving,
            self.profile,
            self.group,
            self.message,
        )
        QApplication.setDoubleClickInterval(DOUBLE_STRIKE_MS)
        self.patience = Patience(clock, factor, self)
        self.patience.warned.connect(self._warn)
        self.patience.eased.connect(self._ease)
        self.patience.ran_out.connect(lambda: self.ran_out.emit(self.current))
        self._veil = _Veil(self)
        self.current: Screen = self.home
        self._changes = self._changes_at_strike = 0
        self._struck_at = -DOUBLE_STRIKE_MS
        for screen in self.screens:
            screen.setVisible(screen is self.current)
            if isinstance(screen, Asking):
                screen.more_time.connect(self.patience.extend)

    def go_to(self, screen: Screen) -> None:
        """Show `screen`, whose content is set already, and start its time anew.

        Nothing on it has the focus, so that no key acts by surprise; the screen before forgets.
        """
        before = self.current
        self._changes += 1
        if before is not screen:
            self._veil.cover(before, screen, animated=not self.look.reduced_motion)
            self.current = screen
            before.hide()
            before.forget()
        screen.show()
        screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.patience.start(screen.pace)
        self.shown.emit(screen)

    @property
    def is_settled(self) -> bool:
        """Whether the last change of screens has come to its end."""
        return self._veil.isHidden()

    def show_sight(self, sight: Sight) -> None:
        """Tell all screens with a camera frame what there is to see."""
        self.home.invitation.show_sight(sight)
        self.leaving.invitation.show_sight(sight)

    def shows_camera(self) -> bool:
        """Whether the screen on show has a frame for the camera's picture."""
        return isinstance(self.current, Home | Leaving)

    def show_picture(self, picture: QImage) -> None:
        """Hand a camera picture to the screen on show, if it has a frame for it."""
        if isinstance(self.current, Home | Leaving):
            if self.current.invitation.frame.sight is not Sight.LIVE:
                self.show_sight(Sight.WAITING)  # no other screen goes on saying that it can't see
            self.current.invitation.show_picture(picture)

    def badge_seen(self) -> None:
        """Show, where there is a camera frame, that a badge was read."""
        if isinstance(self.current, Home | Leaving):
            self.current.invitation.badge_seen()

    def set_look(self, look: Look) -> None:
        """Take another theme or motion on every screen."""
        self.look = look
        for screen in self.screens:
            screen.set_look(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for screen in self.screens:
            screen.setGeometry(self.rect())
        self._veil.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Watch what reaches the window: a touch on any part of it means that somebody is there."""
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if isinstance(event, QPointerEvent) and event.type() in STRIKES:
            self.patience.touched()
            return self._is_double_strike(event)
        if event.type() == QEvent.Type.KeyPress:
            self.patience.touched()
        return False

    def _is_double_strike(self, event: QPointerEvent) -> bool:
        """Whether this tap follows at once on one that changed the screen: it is swallowed then.

        It was meant for the screen before, and would press whatever came under the finger.
        """
        changed = self._changes != self._changes_at_strike
        if changed and event.timestamp() - self._struck_at < DOUBLE_STRIKE_MS:
            return True
        self._struck_at, self._changes_at_strike = event.timestamp(), self._changes
        return False

    def _warn(self, left: float, whole: float) -> None:
        self.current.show_warning(left, whole)

    def _ease(self) -> None:
        self.current.ease()


class _Veil(QWidget):
    """The last picture of the screen before, fading while the next one slides in under it.

    It lets touches through: the next screen can be used at once.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._picture = QPixmap()
        self._screen: QWidget | None = None
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setDuration(SCREEN_CHANGE_MS)
        self._motion.valueChanged.connect(self._step)
        self._motion.finished.connect(self.stop)

    def cover(self, before: QWidget, after: QWidget, *, animated: bool) -> None:
        """Begin the change, or with no animation do nothing at all."""
        self.stop()
        if not animated or not before.isVisible():
            return
        self._picture = before.grab()
        self._screen = after
        self.setGeometry(before.geometry())
        self.show()
        self.raise_()
        self._motion.start()

    def stop(self) -> None:
        """End the change at once; nothing of the picture is kept."""
        self._motion.stop()
        if self._screen is not None:
            self._screen.move(0, 0)
        self._screen = None
        self._picture = QPixmap()
        self.hide()

    def _step(self, left: float) -> None:
        if self._screen is not None:
            towards = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
            self._screen.move(round(towards * SLIDE * left), 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(float(self._motion.currentValue() or 0.0))
        painter.drawPixmap(QPointF(0, 0), self._picture)
        painter.end()
