"""What reads badges, tried: the camera with any code, the hand scanner with one on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.badge_sheet import qr_image
from kiosk.services.make_badges import sample_code
from kiosk.services.setting_up import Step
from kiosk.ui.desk.cards import PAD
from kiosk.ui.desk.kit.column import Block, Row
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.preview import PreviewFrame, Sight
from kiosk.ui.parts.theme import Role, Theme
from kiosk.ui.setup.step import Outcome, StepSheet

translate = QCoreApplication.translate

FRAME, CODE, AIR = 250, 232, 10
"""Heights of what is seen and of the code to be scanned, in design pixels."""
LEAST = 380
MODULES = 29
"""A code's side with its quiet zone, in modules."""
STILL_MS = 700
"""Keys that came too slowly for a scanner are over after so long without another."""
MOST_SHOWN = 30


def good(theme: Theme) -> QColor:
    """The colour of words that something works."""
    return theme.ok


class CodeView(Part, QWidget):
    """A code to be scanned from the screen: black on white in either theme."""

    def __init__(self, look: Look, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.code = code

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        side = min(self.width(), self.height())
        drawn = qr_image(self.code, max(1, round(side * ratio) // MODULES))
        image = QImage(
            drawn.tobytes(), drawn.width, drawn.height, drawn.width, QImage.Format.Format_Grayscale8
        )
        place = QRectF(0, 0, drawn.width / ratio, drawn.height / ratio)
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.drawImage(place, image)
        painter.end()


class TryCard(Block):
    """A heading, what to do, something to look at, and what came of it."""

    def __init__(
        self, look: Look, shown: QWidget, tall: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.shown = shown
        self.shown_tall = tall
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.remark = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=8, parent=self)
        self.result = Label(look, Role.STAFF_BUTTON, max_lines=10, parent=self)
        shown.setParent(self)

    def tall(self, width: int) -> int:
        px, room = self.look.px, self.room(width)
        words = sum(label.heightForWidth(room) for label in (self.title, self.remark, self.result))
        return words + px(self.shown_tall) + 3 * px(AIR) + 2 * px(PAD - 6)

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        top = box.top()
        for label in (self.title, self.remark):
            tall = label.heightForWidth(box.width())
            self.put(label, QRect(box.left(), top, box.width(), tall))
            top += tall
        top += px(AIR)
        size = QSize(box.width(), px(self.shown_tall))
        self.put(self.shown, QRect(box.left(), top, size.width(), size.height()))
        top += size.height() + px(AIR)
        tall = self.result.heightForWidth(box.width())
        self.put(self.result, QRect(box.left(), top, box.width(), tall))


class SeeingSheet(StepSheet):
    """Both may be missing; neither is needed to open the door."""

    def __init__(self, look: Look) -> None:
        super().__init__(Step.SEEING, look)
        self.code = sample_code()
        """Of no badge; thrown away with the page."""
        self.sight = Sight.WAITING
        self.is_seen = False
        self.heard: Callable[[], str] | None = None
        """How what the scanner sent is said."""
        self.is_understood = False
        self._typed = ""
        self.frame = PreviewFrame(look)
        self.camera = TryCard(look, self.frame, FRAME)
        self.scanner = TryCard(look, CodeView(look, self.code, self), CODE)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._tell_typed)
        self.show_cards(Row((self.camera, self.scanner), LEAST))

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Lire les badges"))
        self.sub.setText(
            translate(
                "Setup",
                "Une caméra ou une douchette suffit. Sans elles, on entre aussi, en touchant "
                "l’écran.",
            )
        )
        self.camera.title.setText(translate("Setup", "La caméra"))
        self.scanner.title.setText(translate("Setup", "La douchette"))
        self.scanner.remark.setText(
            translate("Setup", "Si vous en avez une, scannez ce code, sur l’écran.")
        )
        self._tell_camera()
        self._tell_scanner()

    def go(self) -> Outcome:
        return Outcome.DONE if self.is_seen or self.is_understood else Outcome.LATER

    def show_sight(self, sight: Sight) -> None:
        """What the camera can do now."""
        self.sight = sight
        self.frame.show_sight(sight)
        self._tell_camera()

    def show_picture(self, picture: QImage) -> None:
        """What the camera sees now."""
        if self.sight is not Sight.LIVE:
            self.sight = Sight.LIVE
            self._tell_camera()
        self.frame.show_picture(picture)

    def code_seen(self) -> None:
        """The camera read a code, whatever it is."""
        self.is_seen = True
        self.frame.badge_seen()
        self._tell_camera()

    def scanned(self, code: str | None) -> None:
        """The hand scanner sent a badge's code, or something that is none."""
        self._typed = ""
        self._still.stop()
        self.is_understood = self.is_understood or code is not None
        self._hear(self._strange if code is None else self._understood)

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys that nobody asked for may be a scanner's that is too slow to be known as one."""
        if event.text().isprintable() and event.text():
            self._typed += event.text()
            self._still.start()
            return True
        if self._typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_typed()
            return True
        return super().take_key(event)

    def _tell_typed(self) -> None:
        typed, self._typed = self._typed[:MOST_SHOWN], ""
        if typed:
            words = translate(
                "Setup",
                "Il est arrivé « {typed} », touche après touche. Si c’est la douchette, remettez-la "
                "à ses réglages d’usine, sans délai entre les touches.",
            )
            self._hear(lambda: words.format(typed=typed))

    def _hear(self, how: Callable[[], str]) -> None:
        self.heard = how
        self._tell_scanner()

    def _understood(self) -> str:
        return translate(
            "Setup", "Comprise. Elle le sera quel que soit le clavier choisi pour cette machine."
        )

    def _strange(self) -> str:
        return translate(
            "Setup",
            "Quelque chose est arrivé, mais pas ce code. Remettez la douchette à ses réglages "
            "d’usine (clavier américain, sans préfixe), puis scannez-le à nouveau.",
        )

    def _tell_camera(self) -> None:
        words, result = "", ""
        match self.sight:
            case Sight.ABSENT | Sight.SCANNER:
                words = translate(
                    "Setup",
                    "Aucune caméra pour l’instant. Ce n’est pas grave : branchez-la quand vous "
                    "voulez, Parvis la trouve tout seul.",
                )
            case Sight.DARK:
                words = translate(
                    "Setup",
                    "L’image est noire. Un cache devant l’objectif, ou la lumière éteinte ?",
                )
            case Sight.WAITING | Sight.LIVE:
                words = translate(
                    "Setup",
                    "Montrez un QR code, n’importe lequel : un billet de train, un paquet. Il est "
                    "oublié aussitôt.",
                )
        if self.is_seen:
            result = translate("Setup", "Lu. La caméra voit bien.")
        self.camera.remark.setText(words)
        self.camera.result.setText(result)
        self.camera.result.colour = good
        self.measure()

    def _tell_scanner(self) -> None:
        words = "" if self.heard is None else self.heard()
        self.scanner.result.setText(words)
        self.scanner.result.colour = good if self.heard == self._understood else ink2
        self.measure()
