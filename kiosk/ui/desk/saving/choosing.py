"""Sheets upon a page that ask for a folder to write into, or for a file to read."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.saving.browse import Browse
from kiosk.ui.desk.saving.places import GIGABYTE, documents, plugged_in, system_disk, volumes
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard

translate = QCoreApplication.translate

MOST_DISKS = 4


class FolderSheet(Sheet):
    """`chosen` with a folder: a disk that is plugged in, Documents, or any other."""

    chosen = Signal(object)
    elsewhere = Signal()
    """Another folder is wanted: show a `BrowseSheet`."""

    def __init__(
        self,
        look: Look,
        title: Callable[[], str],
        remark: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._title, self._remark = title, remark
        self.form = Form(look)
        self.show_cards(self.form)

    def tell(self) -> None:
        self.title.setText(self._title())
        self.form.say(translate("Saving", "Dans quel dossier ?"), self._remark())
        discard(self.form.buttons)
        buttons: list[tuple[str, str, Callable[[], None]]] = []
        for disk in plugged_in(volumes(), system_disk())[:MOST_DISKS]:
            words = translate("Saving", "Disque « {name} » · {free} Go libres")
            label = words.format(name=disk.name, free=disk.free // GIGABYTE)
            buttons.append(("fill/usb", label, partial(self.chosen.emit, disk.folder)))
        folder = translate("Saving", "Documents")
        buttons.append(("fill/folder", folder, partial(self.chosen.emit, documents())))
        other = translate("Saving", "Autre dossier…")
        buttons.append(("bold/folder-open", other, partial(self.elsewhere.emit)))
        made = []
        for icon, label, then in buttons:
            button = desk_button(self.look, self.form, icon)
            button.say(label)
            button.clicked.connect(lambda _=False, act=then: act())
            made.append(button)
        self.form.offer(*made)
        self.measure()


class BrowseSheet(Sheet):
    """`chosen` with any folder, or with a file of one of the `patterns`."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        title: Callable[[], str],
        patterns: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._title, self._patterns = title, patterns
        self.browse = Browse(look, self)
        self.browse.chosen.connect(self.chosen)
        self.browse.cancelled.connect(self.closed)
        self.view.hide()

    def tell(self) -> None:
        self.title.setText(self._title())
        if self.browse.dialog is None:
            self.browse.show()
            self.browse.begin(documents(), self._patterns)

    def arrange(self) -> None:
        super().arrange()
        below = self.look.px(16)
        place = self.view.geometry()
        self.browse.setGeometry(QRect(place.topLeft(), place.size()).adjusted(0, 0, 0, -below))
        self.browse.arrange()
