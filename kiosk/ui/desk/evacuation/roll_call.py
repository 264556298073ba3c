"""The roll of an evacuation, called and ticked off: it fills the desk until it has been called."""

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.services.evacuation import Meanwhile, Roll, end_roll, meanwhile
from kiosk.ui.desk.evacuation.printing import Outcome, Printing
from kiosk.ui.desk.evacuation.ticks import RollTicks
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.desk.times import in_digits
from kiosk.ui.paper.roll import RollPaper
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import Label, err, ink2, ok, warn
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

LOOK_MS = 10_000
"""How often it asks what was noted meanwhile by others than this door."""
CONFIRM_MS = 5000
_MARGIN, _GAP, _BUTTON = 22, 14, 60


class RollCall(Area):
    """« Pas encore vus : 4 », above all who were in when it began. Read only: ticks are not kept.

    While it lasts the desk does not lock itself. P prints the list.
    """

    ended = Signal()

    def __init__(
        self,
        bench: Bench,
        roll: Roll,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.bench, self.roll = bench, roll
        self._printing = Printing()
        self._news = Meanwhile(0, 0)
        self._printed: Outcome | None = None
        self._refused = ""
        self._only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = Label(look, Role.HUGE, colour=err, max_lines=1, parent=self)
        self.title = Label(look, Role.STAFF_TITLE, max_lines=2, parent=self)
        self.sub = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=4, parent=self)
        self.only = desk_button(look, self, height=_BUTTON)
        self.print = desk_button(look, self, "bold/printer", height=_BUTTON)
        self.end = desk_button(look, self, "bold/check", height=_BUTTON)
        self.news = Label(look, Role.STAFF_MARK, colour=warn, max_lines=4, parent=self)
        self.ticks = RollTicks(look, roll, bench.language)
        self.list = Scroll(look, self.ticks, self)
        self.ticks.moved.connect(self._moved)
        self.only.clicked.connect(self._show_only)
        self.print.clicked.connect(self.print_list)
        self.end.clicked.connect(self._end)
        self.confirm = QTimer(self, singleShot=True, interval=CONFIRM_MS)
        self.confirm.timeout.connect(self._moved)
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self.look_again)
        self.timer.start()
        self.retranslate()
        self.ticks.retranslate()
        self.ticks.follow_reading([self.only, self.print, self.end])

    @property
    def missing(self) -> int:
        """Persons who were not seen yet."""
        return self.roll.persons - self.ticks.seen

    def look_again(self) -> None:
        """Someone may have been noted meanwhile: say so, and change nothing."""
        try:
            news = meanwhile(self.bench.place, self.roll, self.bench.clock())
        except KioskError:
            return
        if news != self._news:
            self._news = news
            self._tell_news()

    def leave(self) -> None:
        """It goes off the screen."""
        self.timer.stop()
        self.confirm.stop()

    def use(self, printing: Printing) -> None:
        """Print by these means from now on."""
        self._printing = printing

    def print_list(self) -> None:
        """Print the list as it is ticked now, or write it where it can be found."""
        seen = [row.seen for row in self.ticks.rows]
        name = self.bench.place.place.name
        paper = RollPaper(name, self.roll, seen, self.bench.language())
        self._printed = self._printing.print(paper.paint, self.roll.at)
        self._tell_news()

    def retranslate(self) -> None:
        self.only.say(translate("Evacuation", "Pas encore vus seulement"))
        self.print.say(
            translate("Evacuation", "Imprimer (P)"), translate("Evacuation", "Imprimer la liste")
        )
        self._tell_count()
        self._tell_news()

    def _tell_count(self) -> None:
        missing = self.missing
        self.number.colour = err if missing else ok
        self.number.setText(str(missing))
        if missing:
            self.title.setText(self.tr("personne(s) pas encore vue(s)", "", missing))
        else:
            self.title.setText(translate("Evacuation", "Tout le monde a été vu."))
        words = translate("Evacuation", "{seen} sur {whole} · appel commencé à {time}")
        self.sub.setText(
            words.format(
                seen=self.ticks.seen, whole=self.roll.persons, time=in_digits(self.roll.at)
            )
        )
        sure = self.confirm.isActive()
        self.end.become(Kind.DANGER if sure else Kind.SECONDARY if missing else Kind.PRIMARY)
        if sure:
            self.end.say(self.tr("Terminer, %n pas vue(s) ?", "", missing))
        else:
            self.end.say(translate("Evacuation", "Appel terminé"))

    def _tell_news(self) -> None:
        said, news, printed = [], self._news, self._printed
        if news.came:
            said.append(
                self.tr(
                    "%n personne(s) notée(s) entrée(s) depuis, qui ne sont pas dans cette liste.",
                    "",
                    news.came,
                )
            )
        if news.left:
            said.append(self.tr("%n notée(s) sortie(s) depuis.", "", news.left))
        if printed is not None:
            said.append(printed.sentence())
        if self._refused:
            said.append(self._refused)
        self.news.setText(" ".join(said))
        self.news.setVisible(bool(said))
        self.arrange()

    def arrange(self) -> None:
        px, gap = self.look.px, self.look.px(_GAP)
        box = self.rect().adjusted(px(_MARGIN), px(16), -px(_MARGIN), -px(_GAP))
        buttons = [self.only, self.print, self.end]
        taken = sum(button.sizeHint().width() + gap for button in buttons)
        upright = self.width() < 1.2 * self.height()
        number = self.number.sizeHint()
        room = box.width() - number.width() - px(20) - (0 if upright else taken)
        left = box.left() + number.width() + px(20)
        title, sub = self.title.heightForWidth(room), self.sub.heightForWidth(room)
        tall = max(number.height(), title + sub, px(_BUTTON))
        self.put(self.number, QRect(box.left(), box.top(), number.width(), tall))
        above = box.top() + (tall - title - sub) // 2
        self.put(self.title, QRect(left, above, room, title))
        self.put(self.sub, QRect(left, above + title, room, sub))
        top = box.top() + tall
        if upright:
            top += px(8)
            self._put_buttons(box, top)
            top += px(_BUTTON)
        else:
            self._put_buttons(
                QRect(box.right() + 1 - taken + gap, box.top(), taken, tall),
                box.top() + (tall - px(_BUTTON)) // 2,
            )
        if not self.news.isHidden():
            tall = self.news.heightForWidth(box.width())
            self.put(self.news, QRect(box.left(), top + px(8), box.width(), tall))
            top += px(8) + tall
        top += gap
        self.put(self.list, QRect(box.left(), top, box.width() + px(18), box.bottom() + 1 - top))
        self.ticks.arrange()

    def _put_buttons(self, box: QRect, top: int) -> None:
        """Side by side from the reading edge, as wide as they need, or as there is."""
        gap, left = self.look.px(_GAP), box.left()
        buttons = [self.only, self.print, self.end]
        hints = [button.sizeHint().width() for button in buttons]
        share = min(1.0, (box.width() - 2 * gap) / sum(hints))
        for button, hint in zip(buttons, hints, strict=True):
            wide = int(hint * share)
            self.put(button, QRect(left, top, wide, self.look.px(_BUTTON)))
            left += wide + gap

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What no tick wanted: Escape ends nothing here, and locks nothing.
        if event.key() == Qt.Key.Key_P and not event.isAutoRepeat():
            self.print_list()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.fillRect(event.rect(), self.look.theme.bg)
        painter.end()

    def _moved(self) -> None:
        self.confirm.stop()
        self._tell_count()
        self.arrange()

    def _show_only(self) -> None:
        self._only = not self._only
        self.only.become(Kind.CHOSEN if self._only else Kind.SECONDARY)
        self.ticks.show_missing(self._only)

    def _end(self) -> None:
        """At once when everyone was seen; else the second press within five seconds ends it."""
        if self.missing and not self.confirm.isActive():
            self.confirm.start()
            self._tell_count()
            self.arrange()
            return
        by = By(self.bench.role, self.bench.clock())
        try:
            end_roll(self.bench.place, by, self.roll, self.ticks.seen)
        except KioskError as error:
            if not self._refused:
                words = translate("Evacuation", "Appuyez encore pour fermer sans le noter.")
                self._refused = f"{told(error, self.bench.language())} {words}"
                self._tell_news()
                return
        self.ended.emit()
