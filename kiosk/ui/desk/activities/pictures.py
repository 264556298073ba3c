"""The pictograms to choose from, each under the word for what it shows."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.services.edit_activities import ALWAYS_THERE, pictures
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import pressed, slab
from kiosk.ui.parts.part import Control, in_order
from kiosk.ui.parts.text import CENTRE, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, Role

translate = QCoreApplication.translate

WIDE, TALL, GAP, PICTURE = 176, 116, 10, 44


class Picture(Control):
    """One pictogram over its word."""

    radius = 14

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.icon_name = icon
        self.chosen = False

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(WIDE), self.look.px(TALL))

    def texts(self) -> Sequence[Fitted]:
        return (self._words(QRectF(self.rect())),)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        fill, ink = (theme.chosen, theme.on_chosen) if self.chosen else (theme.surface, theme.ink)
        fill = pressed(fill) if self.isDown() else fill
        slab(painter, box, self.radius * scale, fill, theme.line, BORDER * scale)
        side = PICTURE * scale
        square = QRectF(box.center().x() - side / 2, box.top() + 12 * scale, side, side)
        self.look.icons.paint(painter, self.icon_name, square, ink)
        self._words(box).paint(painter, self._room(box), ink)

    def _room(self, box: QRectF) -> QRectF:
        scale = self.look.scale
        return box.adjusted(8 * scale, (PICTURE + 16) * scale, -8 * scale, -6 * scale)

    def _words(self, box: QRectF) -> Fitted:
        room = self._room(box)
        wording = Wording(self.label, Role.STAFF_MARK, self.layoutDirection(), CENTRE, 2)
        return wording.fit(self.look, room.width(), room.height())


class Pictures(Area):
    """All of them, as many abreast as there is room for."""

    def __init__(self, look: Look, icons: Sequence[str]) -> None:
        super().__init__(look)
        self.keys = {icon: Picture(look, icon, self) for icon in icons}
        in_order(self.keys.values())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 1

    def arrange(self) -> None:
        for key, place in zip(self.keys.values(), self._places(self.width()), strict=True):
            self.put(key, place)

    def _places(self, width: int) -> list[QRect]:
        px = self.look.px
        abreast = max(1, (width + px(GAP)) // (px(WIDE) + px(GAP)))
        wide = (width - (abreast - 1) * px(GAP)) // abreast
        return [
            QRect(
                number % abreast * (wide + px(GAP)),
                number // abreast * px(TALL + GAP),
                wide,
                px(TALL),
            )
            for number in range(len(self.keys))
        ]


class PictureSheet(WorkSheet):
    """Choose one; the sheet below is then on show again."""

    def __init__(self, page: SheetPage, now: str, chosen: Callable[[str], None]) -> None:
        super().__init__(page)
        self._shown = pictures(self.place)
        off = [self.place.catalogue.families[code].icon for code in ALWAYS_THERE]
        icons = [icon for icon in self._shown if icon not in off or icon == now]
        self.pictures = Pictures(page.look, icons)
        self.form = Form(page.look)
        self.form.ask(Field(page.look, self.pictures))
        for icon, key in self.pictures.keys.items():
            key.chosen = icon == now
            key.clicked.connect(partial(self._tapped, icon, chosen))

    def describe(self) -> None:
        self.title.setText(translate("Activities", "Choisir une image"))
        self.sub.setText(
            translate("Activities", "Elle aide qui ne lit pas : prenez la plus proche.")
        )
        for icon, key in self.pictures.keys.items():
            key.say(picture_word(self, icon))
            key.setAccessibleDescription(translate("Kit", "choisi") if key.chosen else "")
        self.show_cards(self.form)

    def _tapped(self, icon: str, chosen: Callable[[str], None]) -> None:
        chosen(icon)
        self.closed.emit()


def picture_word(sheet: WorkSheet, icon: str) -> str:
    """The word for what a pictogram shows."""
    code = pictures(sheet.place).get(icon)
    if code is None:
        return translate("Activities", "Couture")
    return sheet.place.catalogue.families[code].short(sheet.language)
