"""Putting the questions, one after the other, to whoever said yes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Visit
from kiosk.services import profile
from kiosk.services.open_place import OpenPlace
from kiosk.ui.door.profile import Profile
from kiosk.ui.door.views import question_view


class Interview(QObject):
    """One visitor's questions. Each answer is kept at once; what is left open is kept as such."""

    asked = Signal()
    """The screen shows a question."""
    finished = Signal()
    failed = Signal()
    """An answer could not be kept."""

    def __init__(
        self, place: OpenPlace, screen: Profile, clock: Callable[[], Reading], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._screen = screen
        self._clock = clock
        self._offer: profile.Offer | None = None
        self._left: tuple[Question, ...] = ()
        self._chance = 0
        screen.answered.connect(lambda _question, choice: self._answer(choice))
        screen.skipped.connect(lambda _question: self._answer(DECLINED))
        screen.all_skipped.connect(lambda: self.pass_over(DECLINED))

    def offer_to(self, visit: Visit) -> bool:
        """Whether to offer the questions after this arrival; they are then ready to begin."""
        self._offer = profile.offer(self._place, visit, self._clock())
        self._left = self._offer.questions if self._offer else ()
        self._chance = int(visit.id[:8], 16)
        return self._offer is not None

    def forget(self) -> None:
        """Nothing is asked any more, and nobody known."""
        self._offer = None
        self._left = ()

    def ask(self, language: str) -> None:
        """Put the next question, or end."""
        if self._offer is None or not self._left:
            self.finished.emit()
            return
        of = len(self._offer.questions)
        number = of - len(self._left) + 1
        self._screen.show_question(question_view(self._left[0], number, of, self._chance, language))
        self._language = language
        self.asked.emit()

    def pass_over(self, choice: str | None) -> None:
        """End: all that is left was declined (`NSP`), or met with no reaction (None)."""
        offer, left = self._offer, self._left
        self.forget()
        if offer is None or self._kept(offer, left, choice):
            self.finished.emit()

    def _answer(self, choice: str) -> None:
        if self._offer is None or not self._left:
            return
        offer, (question, *left) = self._offer, self._left
        self._left = profile.left_after(offer, tuple(left), question, choice)
        if self._kept(offer, (question,), choice):
            self.ask(self._language)

    def _kept(
        self, offer: profile.Offer, questions: tuple[Question, ...], choice: str | None
    ) -> bool:
        try:
            profile.answer(self._place, offer, questions, choice, self._clock())
        except KioskError:
            self.forget()
            self.failed.emit()
            return False
        return True
