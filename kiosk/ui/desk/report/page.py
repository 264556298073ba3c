"""The page itself: a period is chosen, its report made beside the door, shown row by row."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.report import periods
from kiosk.services.report.jobs import Shown, ShowReport
from kiosk.services.report.periods import Period
from kiosk.services.report.story import summary
from kiosk.ui.desk.beside import Beside
from kiosk.ui.desk.kit.column import Column, Row
from kiosk.ui.desk.page import Bench, Page
from kiosk.ui.desk.report.cards import ChartCard, ToldCard
from kiosk.ui.desk.report.export import Export
from kiosk.ui.desk.report.export_words import Files
from kiosk.ui.desk.report.head import Head, HeadView
from kiosk.ui.desk.report.notice import Notice
from kiosk.ui.desk.report.telling import rows
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

LINE = 60
"""How far an arrow key scrolls, design pixels."""


class ReportPage(Page):
    """The report of one period at a time; the last one that has ended to begin with."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.known: list[Period] = []
        self.period: Period | None = None
        self.shown: Shown | None = None
        self._to_come: Iterator[Row] = iter(())
        self.head = Head(look, bench.language, self)
        self.column = Column(look)
        self.sheet = Scroll(look, self.column, self)
        self.notice = Notice(look, self)
        self.export = Export(bench, look, self)
        self.beside = Beside(self)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_row)
        self.head.period_wanted.connect(self.show_period)
        self.head.csv_wanted.connect(partial(self._ask_where, Files.ALL))
        self.head.pdf_wanted.connect(partial(self._ask_where, Files.PDF))
        self.notice.retry.clicked.connect(self.look_again)
        self.export.closed.connect(self._back_to_report)
        self.beside.done.connect(self.show_report)
        self.beside.failed.connect(self.fail)
        self.beside.broken.connect(partial(self.fail, None))
        self.banner.raise_()
        self.look_again()

    @property
    def is_telling(self) -> bool:
        """Whether rows of the report are still to come."""
        return self._next.isActive()

    def look_again(self) -> None:
        """Look for periods with visits, and show the one on show, or the usual one."""
        now = self.bench.clock()
        try:
            self.known = [*periods.known_quarters(self.bench.place, now)]
        except KioskError as error:
            self.fail(error)
            return
        if not self.known:
            self._clear()
            self.head.show_view(None)
            self.notice.show_nothing()
            self.arrange()
            return
        today = business_day(now.at, self.bench.place.place.zone)
        self.show_period(self.period or periods.usual(self.known, today))

    def refresh(self) -> None:
        """Of a place where nobody had come yet there may be something to tell now."""
        if not self.known:
            self.look_again()

    def show_period(self, period: Period) -> None:
        """Make the report of a period, and show it when it is there."""
        self.period = period
        self._clear()
        self._tell_head()
        self.notice.show_busy()
        self.export.hide()
        self.beside.start(self.bench.place.folder, ShowReport(period, self.bench.clock()))
        self.arrange()

    def leave(self) -> None:
        self._next.stop()
        self.beside.end()
        self.export.end()

    def arrange(self) -> None:
        px = self.look.px
        box = self.rect().adjusted(px(22), px(16), -px(22), -px(18))
        tall = self.head.tall(box.width())
        self.put(self.head, QRect(box.left(), box.top(), box.width(), tall))
        self.head.arrange()
        top = box.top() + tall + px(14)
        body = QRect(box.left(), top, box.width(), box.bottom() + 1 - top)
        # The bar stands in the page's margin, so that cards end where the head does.
        self.column.most = body.width()
        self.put(self.sheet, body.adjusted(0, 0, px(18), px(18)))
        for part in (self.notice, self.export):
            self.put(part, body)
            part.arrange()
        banner = px(72)
        self.put(self.banner, QRect(box.left(), box.bottom() + 1 - banner, box.width(), banner))
        self.column.arrange()

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrows to the sides change the period, all others move the report."""
        if self.export.isVisible():
            return event.key() == Qt.Key.Key_Escape and self.export.back()
        bar, step = self.sheet.verticalScrollBar(), self.look.px(LINE)
        match event.key():
            case Qt.Key.Key_Left:
                self.head.step(-1)
            case Qt.Key.Key_Right:
                self.head.step(1)
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + step)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - step)
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep() - step)
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep() + step)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                return False
        return True

    def _clear(self) -> None:
        self.shown = None
        self._next.stop()
        self.column.clear()
        self.sheet.verticalScrollBar().setValue(0)
        self.sheet.hide()

    def _tell_head(self) -> None:
        if self.period is None:
            return
        told = None if self.shown is None else self.shown.report
        self.head.show_view(
            HeadView(
                self.period,
                periods.before(self.known, self.period),
                periods.after(self.known, self.period),
                periods.other(self.known, self.period),
                None if told is None else sum(day.visits > 0 for day in told.days),
                told is not None and told.provisional,
                0 if self.shown is None else self.shown.closed,
                self.shown is not None and self.shown.has_changed,
            )
        )

    def show_report(self, shown: Shown) -> None:
        """Show a report that was made, its first row at once."""
        self._clear()
        self.shown = shown
        self.notice.hide()
        self.sheet.show()
        self._to_come = rows(shown, self.look, self.column)
        self._tell_head()
        self.head.offer(ways=True, files=True)
        self._add_row()
        self.arrange()

    def _add_row(self) -> None:
        """One row at a time: between two of them the door has its turn."""
        row = next(self._to_come, None)
        if row is None:
            return
        self.column.add(row)
        for block in row.blocks:
            if isinstance(block, ToldCard):
                block.copied.connect(self._copy)
            if isinstance(block, ChartCard):
                block.changed.connect(self.column.forget)
        self._next.start()

    def fail(self, error: KioskError | None) -> None:
        """Say why there is no report; without an error it is our own fault."""
        self._clear()
        if error is None:
            words = translate("Report", "Le rapport n’a pas pu être fait.")
        else:
            words = told(error, self.bench.language())
        self.notice.show_problem(words)
        self.arrange()

    def _copy(self, title: str, words: str) -> None:
        """With where and when it is from: a sentence that is pasted elsewhere stands alone."""
        assert self.shown is not None
        source = summary.source(self.shown.report)
        QGuiApplication.clipboard().setText(f"{title}\n{words}\n({source})")
        said = translate("Report", "Copié : {title}")
        self.banner.show_news(said.format(title=title))

    def _ask_where(self, files: Files) -> None:
        assert self.period is not None
        self.sheet.hide()
        self.head.offer(ways=False, files=False)
        self.export.show()
        self.export.ask(self.period, files)
        self.arrange()

    def _back_to_report(self) -> None:
        self.export.hide()
        self.sheet.show()
        self.head.offer(ways=True, files=True)
        self.arrange()
