"""Measuring the screen with a bank card: a drawn one grows and shrinks until the real one covers it."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.legibility import CARD_HEIGHT_MM, CARD_WIDTH_MM
from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for, slab
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import BORDER, TAPE

translate = QCoreApplication.translate

GAP = 14
CORNER_MM = 3.18
"""Of the card's rounded corners (ISO/IEC 7810)."""


class CardInput(Area):
    """`px_per_metre` of this screen, within `least` and `most`; None until it was touched.

    The card stands upright where the screen is too narrow for it to lie.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, least: int, most: int) -> None:
        super().__init__(look, parent)
        self.least, self.most = least, most
        self.px_per_metre: int | None = None
        self._guess = least
        self.smaller = desk_button(look, self, "bold/minus")
        self.larger = desk_button(look, self, "bold/plus")
        for button, step in ((self.smaller, -1), (self.larger, 1)):
            button.repeats = True
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=step: self.move_by(by))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        in_order([self.smaller, self.larger])

    @property
    def drawn(self) -> int:
        """The measure by which the card is drawn: what was set, else what the screen says of itself."""
        return self.px_per_metre or self._guess

    def show_value(self, px_per_metre: int | None) -> None:
        """Show a measure; for None one that the screen claims, which nobody has held a card to."""
        self.px_per_metre = px_per_metre
        claimed = round(self.screen().physicalDotsPerInch() / 25.4 * 1000)
        self._guess = max(self.least, min(self.most, claimed))
        self._tell()

    def say(self, name: str) -> None:
        """What it is for."""
        self.setAccessibleName(name)
        self.smaller.say("", translate("Settings", "Carte plus petite"))
        self.larger.say("", translate("Settings", "Carte plus grande"))

    def move_by(self, pixels: int) -> None:
        """Make the card so many pixels wider."""
        wide = round(self.drawn * CARD_WIDTH_MM / 1000) + pixels
        self.px_per_metre = max(self.least, min(self.most, round(wide / CARD_WIDTH_MM * 1000)))
        self._tell()
        self.changed.emit()

    def card_size(self, width: int) -> QSize:
        """The card as it is drawn in such a width, in pixels."""
        long_side, short_side = (
            round(self.drawn * side / 1000) for side in (CARD_WIDTH_MM, CARD_HEIGHT_MM)
        )
        return QSize(long_side, short_side) if long_side <= width else QSize(short_side, long_side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.look.px(HEIGHT + GAP) + self.card_size(width).height() + 2

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.heightForWidth(self.look.px(700)))

    def arrange(self) -> None:
        px = self.look.px
        # Above the card: so they stay under the finger while it grows.
        self.put(self.smaller, QRect(0, 0, px(2 * HEIGHT), px(HEIGHT)))
        self.put(self.larger, QRect(px(2 * HEIGHT + GAP), 0, px(2 * HEIGHT), px(HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale, size = self.look.theme, self.look.scale, self.card_size(self.width())
        left = self.width() - size.width() if self.isRightToLeft() else 0
        box = QRectF(left, self.look.px(HEIGHT + GAP), size.width(), size.height())
        corner = self.drawn * CORNER_MM / 1000
        painter = painter_for(self)
        slab(painter, box, corner, theme.blue, theme.line, max(1.0, BORDER * scale))
        short = min(size.width(), size.height())
        chip = QRectF(0, 0, short * 0.22, short * 0.17)
        chip.moveTopLeft(box.topLeft() + QRectF(0, 0, short * 0.16, short * 0.42).bottomRight())
        slab(painter, chip, chip.height() * 0.2, TAPE)
        painter.end()

    def _tell(self) -> None:
        self.updateGeometry()
        self.update()
