"""The voluntary questions: one a screen, each with « Passer » as large as an answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.door.screen import BAR, GAP, Asking
from kiosk.ui.parts.card import Card, even_out
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, rounded, slab
from kiosk.ui.parts.part import Part, discard, in_order
from kiosk.ui.parts.text import CENTRE, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, GAUGE_RADIUS, TAPE, Role

translate = QCoreApplication.translate


@dataclass(frozen=True)
class AnswerView:
    """A possible answer, in the visitor's language."""

    code: str
    label: str


@dataclass(frozen=True)
class QuestionView:
    """A question and its answers, in the order to show them; the how-manieth of how many."""

    code: str
    words: str
    answers: tuple[AnswerView, ...]
    number: int = 1
    of: int = 4


class AnswerCard(Card):
    """An answer, or with `skip` the freedom not to give one: same size, another ground."""

    def __init__(self, look: Look, *, skip: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.skip = skip

    def label_size(self) -> int:
        return self._words(QRectF(self.rect())).size

    def texts(self) -> Sequence[Fitted]:
        return (self._words(QRectF(self.rect())),)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(260), self.look.px(124))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        ground = theme.sunken if self.skip else theme.surface
        body = self._stand(painter, box, ground, theme.line)
        slab(painter, body, self.radius * scale, ground, theme.line, BORDER * scale)
        self._words(box).paint(painter, body.adjusted(18 * scale, 0, -18 * scale, 0), theme.ink)

    def _words(self, box: QRectF) -> Fitted:
        scale = self.look.scale
        wording = Wording(self.label, Role.ANSWER, self.layoutDirection(), CENTRE, 4, roomy=True)
        return wording.fit(
            self.look, box.width() - 36 * scale, box.height() - 24 * scale, self.largest
        )


class Steps(Part, QWidget):
    """How far one is: a tape in as many lengths as there are questions."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.number, self.of = 1, 4
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_step(self, number: int, of: int) -> None:
        """Show that this is the `number`-th of `of` questions."""
        self.number, self.of = number, of
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(56 * self.of), self.look.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        gap = 6 * self.look.scale
        wide = (box.width() - gap * (self.of - 1)) / self.of
        for step in range(self.of):
            place = QRectF(box.left() + step * (wide + gap), box.top(), wide, box.height())
            shape = rounded(mirrored(place, box, painter), GAUGE_RADIUS * self.look.scale * 0.8)
            painter.fillPath(shape, TAPE if step < self.number else self.look.theme.hair)
        painter.end()


class Profile(Asking):
    """Nothing is chosen beforehand; every question, or all the rest, can be passed over."""

    answered = Signal(str, str)
    """(question, answer)"""
    skipped = Signal(str)
    all_skipped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = QuestionView("", "", ())
        self.cards: list[AnswerCard] = []
        self.skip = AnswerCard(look, skip=True, parent=self)
        self.steps = Steps(look, self)
        self.skip.clicked.connect(lambda: self.skipped.emit(self.view.code))
        self.cancel.clicked.connect(self.all_skipped)
        self.retranslate()

    def show_question(self, view: QuestionView) -> None:
        """Ask one question."""
        self.view = view
        discard(self.cards)
        self.cards = [AnswerCard(self.look, parent=self) for _ in view.answers]
        for card, answer in zip(self.cards, view.answers, strict=True):
            card.say(answer.label)
            pair = (view.code, answer.code)
            card.clicked.connect(lambda _=False, pair=pair: self.answered.emit(*pair))
        self.steps.show_step(view.number, view.of)
        in_order([self.cancel, *self.cards, self.skip, self.time_left.more])
        self.retranslate()
        self.arrange()

    def forget(self) -> None:
        self.ease()
        self.show_question(QuestionView("", "", ()))

    def escape(self) -> None:
        self.all_skipped.emit()

    def retranslate(self) -> None:
        super().retranslate()
        self.cancel.say(translate("Profile", "Tout passer"))
        self.skip.say(translate("Profile", "Passer"))
        self.eyebrow.setText(
            translate("Profile", "Question {number} sur {of}").format(
                number=self.view.number, of=self.view.of
            )
        )
        self.title.setText(self.view.words)
        self.note.setText(
            translate("Profile", "Facultatif. Sert aux statistiques du lieu, jamais à vous suivre.")
        )

    def arrange(self) -> None:
        px = self.look.px
        body = self.put_heading(self.area(), [self.cancel])
        steps = QRect(body.left(), body.top() - px(10), body.width(), px(14))
        steps.setWidth(min(body.width(), self.steps.sizeHint().width()))
        self.put(self.steps, steps)
        body.setTop(steps.bottom() + px(24))
        foot = QRect(body.left(), body.bottom() + 1 - px(BAR), body.width(), px(BAR))
        self.put_note(foot)
        body.setBottom(foot.top() - px(GAP))
        shown = [*self.cards, self.skip]
        columns = self._columns(len(shown))
        gaps = -len(shown) % columns
        self.put_grid([*self.cards, *[None] * gaps, self.skip], body, columns)
        even_out(shown)

    def _columns(self, count: int) -> int:
        if self.portrait:
            return 1 if count <= 6 else 2
        if count <= 4:
            return 2
        return ceil(count / 2) if count <= 10 else ceil(count / 3)
