"""A list that is longer than its place: dragged by a finger, turned by a wheel, walked by Tab."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import Part

BAR = 14
"""Width of the scroll bar, which also shows that there is more."""

_STYLE = """
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {line}; border-radius: {radius}px; min-height: {least}px; margin-left: {inset}px;
}}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: transparent; border: none; height: 0;
}}
"""


class Scroll(Part, QScrollArea):
    """Shows `content` at the full width; the bar appears when it is too tall."""

    def __init__(self, look: Look, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Window, QColor(Qt.GlobalColor.transparent))
        self.setPalette(clear)
        content.setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._style()

    def wear(self, look: Look) -> None:
        super().wear(look)
        self._style()

    def _style(self) -> None:
        bar = self.look.px(BAR)
        self.verticalScrollBar().setStyleSheet(
            _STYLE.format(
                bar=bar,
                inset=bar // 3,
                radius=(bar - bar // 3) // 2,
                least=self.look.px(48),
                line=self.look.theme.line.name(),
            )
        )
