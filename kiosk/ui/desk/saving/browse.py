"""Choosing a folder or a file among all there are, within the page: Qt's own dialog, in our colours.

A window of its own would have no frame on a kiosk without a window manager, would not keep the
desk open while it is used, and would stay when the desk locks.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QSplitter, QToolButton, QWidget

from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import FAMILIES, Look
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

SIDE = 190
"""Width of the list of usual folders, design pixels."""

_STYLE = """
QFileDialog, QFileDialog QWidget {{
    background: {surface}; color: {ink}; font-family: "{family}"; font-size: {size}px;
}}
QPushButton, QComboBox, QLineEdit {{
    border: {edge}px solid {line}; border-radius: {radius}px; padding: {pad}px;
    min-height: {tall}px; background: {surface};
}}
QPushButton {{ min-width: {wide}px; }}
QToolButton {{ border: none; border-radius: {radius}px; background: {tools}; }}
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QTreeView:focus,
QListView:focus {{ border: {ring}px solid {focus}; }}
QListView, QTreeView {{ border: {edge}px solid {hair}; border-radius: {radius}px; }}
QListView::item, QTreeView::item {{ min-height: {row}px; }}
QListView::item:selected, QTreeView::item:selected {{ background: {blue}; color: white; }}
"""


class Browse(Area):
    """`chosen` with a folder or a file, or `cancelled`."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.dialog: QFileDialog | None = None
        self.hide()

    def begin(self, folder: Path, patterns: Sequence[str] = ()) -> None:
        """Show a folder, to begin with. patterns: « *.png »; with some, a file is chosen."""
        self.leave()
        dialog = self.dialog = QFileDialog(self)
        dialog.setWindowFlags(Qt.WindowType.Widget)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        if patterns:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([" ".join(patterns)])
        else:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.setSizeGripEnabled(False)
        dialog.setDirectory(str(next(one for one in (folder, *folder.parents) if one.is_dir())))
        for part in dialog.findChildren(QWidget):
            if part.objectName() in ("fileTypeLabel", "fileTypeCombo"):
                part.hide()  # all that is shown is of one kind
        file = translate("Export", "Fichier :")
        folder_word = translate("Export", "Dossier :")
        label = QFileDialog.DialogLabel
        for which, words in (
            (label.LookIn, translate("Export", "Dans :")),
            (label.FileName, file if patterns else folder_word),
            (label.Accept, translate("Export", "Choisir")),
            (label.Reject, translate("Export", "Annuler")),
        ):
            dialog.setLabelText(which, words)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.rejected.connect(self.cancelled)
        self.wear(self.look)
        dialog.show()
        self.arrange()

    def leave(self) -> None:
        """Show nothing of the disks any more."""
        if self.dialog is not None:
            self.dialog.hide()
            self.dialog.deleteLater()
            self.dialog = None

    def wear(self, look: Look) -> None:
        super().wear(look)
        if self.dialog is not None:
            px, theme = look.px, look.theme
            for tool in self.dialog.findChildren(QToolButton):
                tool.setFixedSize(px(48), px(48))
                tool.setIconSize(QSize(px(26), px(26)))
            self.dialog.setStyleSheet(
                _STYLE.format(
                    surface=theme.surface.name(),
                    ink=theme.ink.name(),
                    line=theme.line.name(),
                    hair=theme.hair.name(),
                    blue=theme.blue.name(),
                    focus=theme.focus_outer.name(),
                    tools=(theme.ink2 if theme.dark else theme.surface).name(),
                    family=FAMILIES[0],
                    size=look.font(Role.STAFF_BODY).pixelSize(),
                    edge=px(2),
                    ring=px(3),
                    radius=px(8),
                    pad=px(6),
                    tall=px(34),
                    wide=px(110),
                    row=px(40),
                )
            )

    def arrange(self) -> None:
        if self.dialog is not None:
            self.dialog.setGeometry(self.rect())
            side = self.look.px(SIDE)
            for split in self.dialog.findChildren(QSplitter):
                split.setSizes([side, self.width() - side])
