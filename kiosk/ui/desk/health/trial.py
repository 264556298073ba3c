"""Trying the hand scanner out: a badge is read, nothing is noted, and it is said how it was read."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import HowRead
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class TrialSheet(Sheet):
    """Waits for a badge for as long as it is on show; no arrival comes of it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.last: tuple[bool, HowRead] | None = None
        self.result = Form(look)

    def tell(self) -> None:
        self.title.setText(translate("Health", "Essayer la douchette"))
        self.sub.setText(translate("Health", "Rien n’est noté tant que cette page est ouverte."))
        self.result.say(*self._said())
        self.show_cards(self.result)

    def take_scan(self, code: str | None, how: HowRead) -> None:
        """A badge was read, or (None) a code that is none. The code is not kept."""
        self.last = code is not None, how
        self.tell()

    def _said(self) -> tuple[str, str]:
        if self.last is None:
            return translate("Health", "Passez un badge sous la douchette."), translate(
                "Health",
                "S’il ne se passe rien : la douchette est-elle branchée, et réglée pour taper "
                "comme un clavier ?",
            )
        is_badge, how = self.last
        if not is_badge:
            return translate("Health", "Lu, mais ce n’est pas un badge."), translate(
                "Health",
                "Si c’en était un, la douchette tape dans une disposition de clavier que Parvis "
                "ne reconnaît pas : réglez-la sur « clavier américain (US) » avec sa notice.",
            )
        match how:
            case HowRead.CAMERA:
                return translate("Health", "Un badge est lu, par la caméra."), translate(
                    "Health", "Cachez-le à la caméra pour essayer la douchette."
                )
            case HowRead.SCANNER:
                return translate("Health", "Un badge est lu. La douchette va bien."), translate(
                    "Health", "Elle tape dans la disposition de clavier de cette machine."
                )
            case HowRead.SCANNER_GARBLED:
                return translate("Health", "Un badge est lu. La douchette va bien."), translate(
                    "Health",
                    "Elle tape dans une autre disposition de clavier que cette machine ; Parvis "
                    "la corrige. Il n’y a rien à régler.",
                )
