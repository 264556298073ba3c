"""What is below every step: back, later, on."""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.setting_up import Step
from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

MARGIN, AIR, GAP = 22, 12, 14
TALL = HEIGHT + 2 * AIR
"""Of the whole line, in design pixels."""


class Footer(Area):
    """The buttons stay in sight while the step's cards scroll."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.step = Step.WELCOME
        self.back = desk_button(look, self, "bold/arrow-left")
        self.later = desk_button(look, self)
        self.forward = desk_button(look, self, "", Kind.PRIMARY)
        self.retranslate()

    def show_step(self, step: Step, *, may_wait: bool, is_bare: bool) -> None:
        """Offer what can be done with a step; with a sheet upon it, only to go on from there."""
        self.step = step
        self.back.setVisible(is_bare)
        self.later.setVisible(is_bare and may_wait)
        self.forward.become(Kind.ACT if step is Step.READY else Kind.PRIMARY)
        self.forward.icon_name = "bold/sign-in" if step is Step.READY else ""
        self.retranslate()
        self.arrange()

    def retranslate(self) -> None:
        self.back.say(translate("Setup", "Retour"))
        self.later.say(translate("Setup", "Plus tard"))
        if self.step is Step.READY:
            self.forward.say(translate("Setup", "Ouvrir la porte"))
        else:
            self.forward.say(translate("Setup", "Continuer"))

    def arrange(self) -> None:
        px, top = self.look.px, self.look.px(AIR)
        left, right = px(MARGIN), self.width() - px(MARGIN)
        self.put(self.back, QRect(left, top, self.back.sizeHint().width(), px(HEIGHT)))
        for button in (self.forward, self.later):
            least = px(200) if button is self.forward else 0
            wide = max(least, button.sizeHint().width())
            self.put(button, QRect(right - wide, top, wide, px(HEIGHT)))
            right -= wide + px(GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), max(1, self.look.px(1)), self.look.theme.hair)
        painter.end()
