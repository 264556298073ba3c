"""The tile of an activity as the door paints it, and rows of tiles in small."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.catalogue import Activity
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, BORDER, WHITE, Role
from kiosk.ui.parts.tile import Tile, TileView

translate = QCoreApplication.translate

TALL = 264
CELL, GAP, LEAST, HEADING = 58, 10, 210, 36


class TilePreview(Area):
    """One tile, as tall as on the door's screen; it can be looked at, not tapped."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.tile = Tile(look, TileView("", "", "question", "ardoise"), parent=self)
        self.tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tile.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: TileView) -> None:
        """Show an activity as visitors would see it."""
        self.tile.show_view(view)
        words = translate("Activities", "À la porte : {tile}")
        self.tile.setAccessibleName(words.format(tile=self.tile.accessibleName()))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(290), self.look.px(TALL))

    def arrange(self) -> None:
        self.put(self.tile, self.rect())


class OrderCard(Block):
    """The tiles of one badge, slot by slot: for the eye in small, for the ear as a list."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=1, parent=self)
        self.tiles: Sequence[Activity] = ()
        self._language = "fr"

    def show_order(self, title: str, tiles: Sequence[Activity], language: str) -> None:
        """Show these tiles in this order."""
        self.title.setText(title)
        self.tiles, self._language = tiles, language
        named = [f"{number} {one.short(language)}" for number, one in enumerate(tiles, 1)]
        self.setAccessibleName(f"{title} : {', '.join(named)}")
        self.update()

    def tall(self, width: int) -> int:
        px = self.look.px
        lines = -(-len(self.tiles) // self._abreast(self.room(width)))
        return px(14) * 2 + px(HEADING) + lines * px(CELL + GAP) - px(GAP)

    def arrange(self) -> None:
        box = self.inner()
        tall = self.look.px(HEADING - 4)
        self.put(self.title, box.adjusted(0, 0, 0, tall - box.height()))

    def texts(self) -> Sequence[Fitted]:
        return [text for _, _, text in self._cells()]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, scale, theme = painter_for(self), self.look.scale, self.look.theme
        whole = QRectF(self.rect())
        for activity, box, text in self._cells():
            place = mirrored(box, whole, painter)
            edge = theme.line if theme.dark else None
            fill = ACTIVITY_COLOURS[activity.colour]
            slab(painter, place, 10 * scale, fill, edge, BORDER * scale)
            side = 30 * scale
            square = QRectF(box.left() + 12 * scale, box.center().y() - side / 2, side, side)
            self.look.icons.paint(painter, activity.icon, mirrored(square, whole, painter), WHITE)
            words = box.adjusted(52 * scale, 0, -8 * scale, 0)
            text.paint(painter, mirrored(words, whole, painter), WHITE)
        painter.end()

    def _abreast(self, width: int) -> int:
        """As at the door: half of them in a line, where there is room."""
        room = max(1, (width + self.look.px(GAP)) // self.look.px(LEAST + GAP))
        return min(room, max(1, -(-min(len(self.tiles), 8) // 2)))

    def _cells(self) -> Sequence[tuple[Activity, QRectF, Fitted]]:
        scale, box = self.look.scale, QRectF(self.inner())
        abreast = self._abreast(self.inner().width())
        gap = GAP * scale
        wide, found = (box.width() - (abreast - 1) * gap) / abreast, []
        for number, activity in enumerate(self.tiles):
            left = box.left() + number % abreast * (wide + gap)
            top = box.top() + HEADING * scale + number // abreast * (CELL * scale + gap)
            cell = QRectF(left, top, wide, CELL * scale)
            words = Wording(
                activity.short(self._language), Role.STAFF_MARK, self.layoutDirection(), START, 2
            )
            found.append((activity, cell, words.fit(self.look, wide - 60 * scale, CELL * scale)))
        return found
