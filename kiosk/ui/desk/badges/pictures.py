"""What is made to be looked at: a page as it will be printed, a badge for a phone."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.badge import grouped
from kiosk.services.badge_sheet import qr_image
from kiosk.services.drawing import Page
from kiosk.services.make_badges import NewBadge
from kiosk.ui.desk.cards import PAD, RADIUS
from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.saving.painting import picture_of
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for, slab
from kiosk.ui.parts.part import Part, in_order
from kiosk.ui.parts.text import CENTRE, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, TAPE_INK, WHITE, Role

translate = QCoreApplication.translate

AIR = 12
TALLEST = 400
"""Of a page on the screen, in design pixels."""
CODE_MODULES = 29
"""A code's side with its quiet zone, in modules."""
LEAST_CODE, MOST_CODE = 260, 460
"""Its side on the screen, in design pixels: a phone reads it at arm's length."""


class Paper(Part, QWidget):
    """A page on white paper, as large as its place allows."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.page: Page | None = None
        self._image: QImage | None = None

    def show_page(self, page: Page, name: str) -> None:
        """Show this one."""
        self.page, self._image = page, None
        self.setAccessibleName(name)
        self.update()

    def size_within(self, width: int, height: int) -> QSize:
        """How large it is where there is so much room."""
        if self.page is None:
            return QSize(0, 0)
        scale = min(width / self.page.width, height / self.page.height)
        return QSize(round(self.page.width * scale), round(self.page.height * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.page is None:
            return
        ratio = self.devicePixelRatioF()
        if self._image is None or self._image.width() != round(self.width() * ratio):
            self._image = picture_of(self.page, self.width(), ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(self.look.theme.line)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PageCard(Block):
    """A heading, a page, and the way to the other pages."""

    turned = Signal(int)
    """Another page is wanted: by its place, from 0 on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.paper = Paper(look, self)
        self.before = desk_button(look, self, "bold/caret-left")
        self.after = desk_button(look, self, "bold/caret-right")
        self.which = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=1, parent=self)
        self.number, self.count = 0, 1
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))

    def show_page(self, page: Page, number: int, count: int) -> None:
        """Show one of so many pages."""
        self.number, self.count = number, count
        words = translate("Badges", "page {number} sur {count}")
        which = words.format(number=number + 1, count=count)
        self.which.setText(which if count > 1 else "")
        self.before.say("", translate("Badges", "Page précédente"))
        self.after.say("", translate("Badges", "Page suivante"))
        for part in (self.before, self.after, self.which):
            part.setVisible(count > 1)
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number < count - 1)
        words = translate("Badges", "Aperçu : page {number} sur {count}")
        self.paper.show_page(page, words.format(number=number + 1, count=count))

    def tall(self, width: int) -> int:
        px, room = self.look.px, self.room(width)
        paper = self.paper.size_within(room, px(TALLEST)).height()
        turning = px(HEIGHT + AIR) if self.count > 1 else 0
        return self.title.heightForWidth(room) + px(AIR) + paper + turning + 2 * px(PAD)

    def arrange(self) -> None:
        px = self.look.px
        box = self.rect().adjusted(px(PAD), px(PAD), -px(PAD), -px(PAD))
        tall = self.title.heightForWidth(box.width())
        self.put(self.title, QRect(box.left(), box.top(), box.width(), tall))
        top = box.top() + tall + px(AIR)
        size = self.paper.size_within(box.width(), px(TALLEST))
        left = box.left() + (box.width() - size.width()) // 2
        self.put(self.paper, QRect(left, top, size.width(), size.height()))
        top += size.height() + px(AIR)
        words = self.which.sizeHint().width()
        wide = 2 * px(HEIGHT + AIR) + words
        left = box.left() + (box.width() - wide) // 2
        self.put(self.before, QRect(left, top, px(HEIGHT), px(HEIGHT)))
        left += px(HEIGHT + AIR)
        self.put(self.which, QRect(left, top, words, px(HEIGHT)))
        self.put(self.after, QRect(left + words + px(AIR), top, px(HEIGHT), px(HEIGHT)))
        in_order([self.before, self.after])

    def _turn(self, by: int) -> None:
        self.turned.emit(max(0, min(self.count - 1, self.number + by)))


class CodeCard(Block):
    """A badge for a phone: its code in black on white, whatever the theme, and its name."""

    def __init__(self, look: Look, badge: NewBadge, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.badge = badge
        self.hint = ""

    def say(self, hint: str) -> None:
        """What to do with it."""
        self.hint = hint
        code = grouped(self.badge.code)
        self.setAccessibleName(f"{self.badge.alias}, {code}. {hint}")
        self.update()

    def tall(self, width: int) -> int:
        lines = sum(text.height for text, _ in self._lines(self.room(width)))
        return round(self._side(width) + lines) + 2 * self.look.px(PAD)

    def texts(self) -> Sequence[Fitted]:
        return [text for text, _ in self._lines(self.room(self.width()))]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme, scale = self.look.theme, self.look.scale
        slab(painter, QRectF(self.rect()), RADIUS * scale, WHITE, theme.hair, BORDER * scale)
        ratio = self.devicePixelRatioF()
        side, pad = self._side(self.width()), self.look.px(PAD)
        drawn = qr_image(self.badge.code, round(side * ratio) // CODE_MODULES)
        image = QImage(
            drawn.tobytes(), drawn.width, drawn.height, drawn.width, QImage.Format.Format_Grayscale8
        )
        place = QRectF((self.width() - side) / 2, pad, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(place, image)
        top = float(pad + side)
        for text, colour in self._lines(self.room(self.width())):
            text.paint(painter, QRectF(pad, top, self.room(self.width()), text.height), colour)
            top += text.height
        painter.end()

    def _side(self, width: int) -> int:
        """Of the code, in pixels: whole pixels a module, so that its edges are sharp."""
        px = self.look.px
        room = min(px(MOST_CODE), max(px(LEAST_CODE), self.room(width)))
        return room // CODE_MODULES * CODE_MODULES

    def _lines(self, width: int) -> Sequence[tuple[Fitted, QColor]]:
        direction = self.layoutDirection()
        words = (
            (self.badge.alias, Role.STAFF_NUMBER, TAPE_INK, 2, direction),
            (grouped(self.badge.code), Role.NAME, TAPE_INK, 1, Qt.LayoutDirection.LeftToRight),
            (self.hint, Role.STAFF_BODY, TAPE_INK, 3, direction),
        )
        return [
            (Wording(text, role, way, CENTRE, lines).fit(self.look, width, 1e6), colour)
            for text, role, colour, lines, way in words
            if text
        ]
