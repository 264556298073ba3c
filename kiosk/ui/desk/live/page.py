"""« En direct »: how many are in, who, for what, and how the day went."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.errors import KioskError
from kiosk.domain.outcome import ActivityFull, Arrived, Failed, Left, Rules, Undone
from kiosk.domain.visit import ExitBy
from kiosk.sentences import sentence, told
from kiosk.services import check_in
from kiosk.services.audit import By
from kiosk.services.check_in import Company
from kiosk.services.corrections.closing import everyone_gone
from kiosk.services.corrections.merge import undo
from kiosk.services.deed import Receipt
from kiosk.services.tiles import activities_of
from kiosk.services.today import Today, today
from kiosk.services.usual import Usual, usual_presence
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.live.add import Add
from kiosk.ui.desk.live.board import SHOWN, Board
from kiosk.ui.desk.live.crowd import Everyone, EveryoneGone
from kiosk.ui.desk.live.telling import DayWords
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.people import People
from kiosk.ui.desk.times import in_digits
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

REFRESH_MS = 60_000


class Live(SheetPage):
    """The day, read anew by `refresh`: each minute, and when the app says that the door moved."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self._place, self._clock = bench.place, bench.clock
        self._usual: tuple[date | None, Sequence[Usual]] = (None, ())
        self.words = DayWords(bench.place, bench.language, self)
        self.board = Board(
            look, self.words, bench.place, can_change=bench.shows_visits, parent=self
        )
        self.board.add.clicked.connect(self._open_add)
        self.board.people_card.all.clicked.connect(self._open_everyone)
        self.board.people_card.closing.clicked.connect(self._open_gone)
        self.board.ahead_wanted.connect(self._correct_ahead)
        self._listen(self.board.people)
        self.timer = QTimer(self)
        self.timer.setInterval(REFRESH_MS)
        self.timer.timeout.connect(self.refresh)
        self.timer.start()
        self.open(self.board)
        self.refresh()

    @property
    def day(self) -> Today | None:
        """The day as it is shown; None while it could not be read yet."""
        return self.board.day

    def refresh(self) -> None:
        """Read the day from the database, and show it. What is being filled in stays."""
        day = self._read(SHOWN)
        if day is not None:
            self.board.show_day(day, self._usual[1])
            if isinstance(self.top, Everyone):
                self.top.tell()

    def leave(self) -> None:
        self.timer.stop()

    def arrange(self) -> None:
        super().arrange()
        if self.top is self.board:
            self.put(self.banner, self.board.head)
            self.banner.arrange()

    def _read(self, most: int | None) -> Today | None:
        """The day with so many of its people, or all; None, and a sentence, when it can't be read."""
        try:
            day = today(self._place, self._clock(), most)
            if self._usual[0] != day.day:
                self._usual = day.day, usual_presence(self._place, day.day)
        except KioskError:
            self._say_unreadable()
            return None
        return day

    def _say_unreadable(self) -> None:
        if self.day is None:
            words = translate("Live", "Les données ne se lisent pas.")
        else:
            words = translate(
                "Live", "Les données ne se lisent pas. Ces chiffres datent de {time}."
            ).format(time=in_digits(self.day.at))
        self.banner.show_problem(words)

    def _listen(self, people: People) -> None:
        people.leaves.connect(partial(self._check_out, people))
        people.changes.connect(self.visit_wanted)

    # -- people go

    def _check_out(self, people: People, visit: str) -> None:
        who = people.rows[visit].view.label
        receipt = check_in.leave(
            self._place, visit, self._clock(), by=ExitBy.DESK, actor=self.bench.role.value
        )
        match receipt.outcome:
            case Left():
                words = translate("Live", "{who} · sortie notée à {time}")
                self.banner.show_news(words.format(who=who, time=in_digits(receipt.at)))
            case Failed():
                words = translate("Live", "La sortie n’a pas pu être enregistrée. Réessayez.")
                self.banner.show_problem(words)
            case _:
                self.banner.show_news(translate("Live", "Cette visite était déjà terminée."))
        self.refresh()

    def _open_everyone(self) -> None:
        sheet = Everyone(self.look, self.words, self._read, can_change=self.bench.shows_visits)
        self._listen(sheet.people)
        self.open(sheet)

    def _open_gone(self) -> None:
        day = self._read(None)
        if day is not None:
            sheet = EveryoneGone(self.look, self.words, day)
            sheet.confirmed.connect(self._all_gone)
            self.open(sheet)

    def _all_gone(self, here: Sequence[str]) -> None:
        by = By(self.bench.role, self._clock())
        try:
            done = everyone_gone(self._place, by, here)
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
            return
        self.close_top()
        self.refresh()
        time = in_digits(by.now.at.astimezone(self._place.place.zone))
        words = self.words.gone(sum(visit.persons for visit in done.visits), time)
        if done.deed is None:
            self.banner.show_news(words)
        else:
            self._offer_undo(words, partial(self._back_in, done.deed))

    def _back_in(self, deed: str) -> None:
        try:
            undo(self._place, By(self.bench.role, self._clock()), deed)
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
        self.refresh()

    # -- people come

    def _open_add(self) -> None:
        try:
            known = activities_of(self._place)
        except KioskError as error:
            self.banner.show_problem(told(error, self.bench.language()))
            return
        offered = [one for one in known.values() if not one.archived and one.code != NOT_STATED]
        sheet = Add(self.look, offered, self.bench.language)
        sheet.wanted.connect(partial(self._come_in, sheet))
        self.open(sheet)
        sheet.persons.line.setFocus()
        sheet.persons.line.selectAll()

    def _come_in(self, sheet: Add, activity: str, company: Company, insist: bool) -> None:
        receipt = check_in.come_in(
            self._place,
            activity,
            self._clock(),
            company=company,
            insist=insist,
            actor=self.bench.role.value,
        )
        match receipt.outcome:
            case Arrived():
                self.close_top()
                self.refresh()
                self._say_arrived(receipt)
            case ActivityFull():
                words = translate("Live", "C’est complet. L’équipe peut en décider autrement.")
                sheet.refuse(words, full=True)
            case Failed(reason):
                sheet.refuse(sentence(reason, self.bench.language()))

    def _say_arrived(self, receipt: Receipt) -> None:
        visit = receipt.visit
        assert visit is not None
        alone = translate("Live", "Sans badge")
        who = self.words.group(visit.persons) if visit.persons > 1 else alone
        words = translate("Live", "{who} · arrivée notée à {time}")
        said = words.format(who=who, time=in_digits(receipt.at))
        self._offer_undo(said, partial(self._never_came, visit.id))

    def _never_came(self, visit: str) -> None:
        receipt = check_in.undo(
            self._place, visit, self._clock(), rules=Rules(), actor=self.bench.role.value
        )
        if isinstance(receipt.outcome, Undone):
            self.banner.show_news(translate("Live", "L’arrivée est annulée."))
        else:
            words = translate("Live", "L’arrivée n’a pas pu être annulée. Voyez « Visites ».")
            self.banner.show_problem(words)
        self.refresh()

    # -- what else

    def _offer_undo(self, words: str, then: partial[None]) -> None:
        self.banner.offer(words, translate("Live", "Annuler"), then, "bold/arrow-counter-clockwise")
        self.arrange()

    def _correct_ahead(self) -> None:
        if self.day is not None and self.day.ahead:
            self.visit_wanted.emit(self.day.ahead[0].id)
