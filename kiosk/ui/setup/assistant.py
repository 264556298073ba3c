"""The first start as a window: the steps, one after the other, until the door can open."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.paths import DataFolder
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.services.open_place import OpenPlace
from kiosk.services.setting_up import (
    MADE,
    Progress,
    Step,
    change_mind,
    keep_progress,
    make_place,
    open_the_door,
    progress,
)
from kiosk.services.settings import LANGUAGE, change
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.badges.made import MadeSheet
from kiosk.ui.desk.banner import Banner
from kiosk.ui.desk.page import Bench
from kiosk.ui.own_look import worn
from kiosk.ui.parts.area import Whole
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.words import Words
from kiosk.ui.setup.badges import BadgesSheet
from kiosk.ui.setup.footer import TALL, Footer
from kiosk.ui.setup.forms import CodesSheet, HoursSheet, ScreenSheet
from kiosk.ui.setup.notice import NoticeSheet
from kiosk.ui.setup.place import PlaceSheet
from kiosk.ui.setup.rail import HEIGHT, WIDTH, StepsRail
from kiosk.ui.setup.reading_order import move_focus
from kiosk.ui.setup.ready import ReadySheet
from kiosk.ui.setup.recovery import RecoverySheet
from kiosk.ui.setup.seeing import SeeingSheet
from kiosk.ui.setup.step import Outcome, StepPage, StepSheet
from kiosk.ui.setup.welcome import WelcomeSheet

translate = QCoreApplication.translate

BANNER, MARGIN = 72, 22
STEPS = (*Step,)


@dataclass(frozen=True, slots=True)
class World:
    """What the assistant works with."""

    folder: DataFolder
    catalogue: Catalogue
    clock: Callable[[], Reading]


class Assistant(Whole):
    """Goes on with `place` where one was left in the middle; else begins by making one.

    Whoever shows it opens the camera between `camera_wanted(True)` and `camera_wanted(False)`,
    and hands on what camera and hand scanner tell. Nothing of the place is closed here.
    """

    finished = Signal()
    """The first start is over: open the door on `place`."""
    trial_wanted = Signal()
    """Show the invented place, and come back."""
    camera_wanted = Signal(bool)

    def __init__(
        self,
        look: Look,
        words: Words,
        world: World,
        place: OpenPlace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.words = words
        self.world = world
        self.place = place
        kept = None if place is None else progress(place)
        self.done = frozenset[Step]() if kept is None else kept.done
        self.pages: dict[Step, StepPage] = {}
        self.step = Step.WELCOME
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail = StepsRail(look, self)
        self.footer = Footer(look, self)
        self.banner = Banner(look, self)
        self.footer.back.clicked.connect(self.back)
        self.footer.later.clicked.connect(self.put_off)
        self.footer.forward.clicked.connect(self.go)
        if place is not None:
            self.set_look(worn(look, place))
            self.rail.show_place(place.place.name)
        self.show_step(Step.WELCOME if kept is None else kept.at)

    @property
    def page(self) -> StepPage:
        """The step on show, and what lies upon it."""
        return self.pages[self.step]

    @property
    def seeing(self) -> SeeingSheet | None:
        """The page that hears camera and scanner, while it is on show."""
        sheet = self.page.sheet
        return sheet if isinstance(sheet, SeeingSheet) else None

    def show_step(self, step: Step) -> None:
        """Show a step as it was left."""
        if self.step in self.pages:
            self._leave()
        self.step = step
        if step not in self.pages:
            self._make(step)
        self.banner.clear()
        for page in self.pages.values():
            page.setVisible(page is self.page)
        self.rail.mark(step, self.done)
        sheet = self.page.sheet
        sheet.tell()
        if isinstance(sheet, ReadySheet):
            sheet.show_done(self.done)
        self._turned()
        self.arrange()
        self.camera_wanted.emit(step is Step.SEEING)
        sheet.enter()

    def go(self) -> None:
        """Keep what was entered, and show the next step; [Continuer]."""
        if not self.page.is_bare:
            self.page.top.closed.emit()
            return
        self.banner.clear()
        match self.page.sheet.go():
            case Outcome.DONE:
                self.done |= {self.step}
            case Outcome.LATER:
                pass
            case Outcome.STAY:
                return
        self._go_on()

    def put_off(self) -> None:
        """Show the next step; this one waits in the settings."""
        self._go_on()

    def back(self) -> None:
        """Show the step before."""
        number = STEPS.index(self.step)
        if number > 0:
            self._move(STEPS[number - 1])

    def show_building(self, part: float) -> None:
        """The invented place is being made: say how much of it is there, from 0 to 1."""
        sheet = self.page.sheet
        if isinstance(sheet, WelcomeSheet):
            sheet.show_building(part)

    def show_sight(self, sight: Sight) -> None:
        """What the camera can do now."""
        if self.seeing is not None:
            self.seeing.show_sight(sight)

    def show_picture(self, picture: QImage) -> None:
        """What the camera sees now."""
        if self.seeing is not None:
            self.seeing.show_picture(picture)

    def code_seen(self) -> None:
        """The camera read a code."""
        if self.seeing is not None:
            self.seeing.code_seen()

    def scanned(self, code: str | None) -> None:
        """The hand scanner sent a badge's code, or something that is none."""
        if self.seeing is not None:
            self.seeing.scanned(code)

    def calm(self) -> None:
        """Something unforeseen happened, and is in the log: stay where one is, and say so."""
        self.banner.show_problem(
            translate("Setup", "Un imprévu. Rien n’est perdu : essayez encore, ou plus tard.")
        )

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Setup", "Parvis – Mise en place"))

    def arrange(self) -> None:
        px, whole = self.look.px, self.rect()
        if self.portrait:
            rail = whole.adjusted(0, 0, 0, px(HEIGHT) - whole.height())
            rest = whole.adjusted(0, px(HEIGHT), 0, 0)
        else:
            rail = whole.adjusted(0, 0, px(WIDTH) - whole.width(), 0)
            rest = whole.adjusted(px(WIDTH), 0, 0, 0)
        self.put(self.rail, rail)
        self.rail.arrange()
        footer = 0 if self.footer.isHidden() else px(TALL)
        page = rest.adjusted(0, 0, 0, -footer)
        for one in self.pages.values():
            self.put(one, page)
            one.arrange()
        self.put(self.footer, QRect(rest.left(), page.bottom() + 1, rest.width(), px(TALL)))
        self.footer.arrange()
        tall = px(BANNER)
        inner = page.adjusted(px(MARGIN), 0, -px(MARGIN), -px(8))
        self.put(self.banner, QRect(inner.left(), inner.bottom() + 1 - tall, inner.width(), tall))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.page.take_key(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.step is not Step.WELCOME:
                self.go()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return move_focus(self, (self.page, self.footer), forwards=next)

    def _go_on(self) -> None:
        if self.step is Step.READY:
            if self._kept(open_the_door):
                self._leave()
                self.finished.emit()
        else:
            self._move(STEPS[STEPS.index(self.step) + 1])

    def _move(self, step: Step) -> None:
        """Show a step, and begin there the next time."""
        if self._kept(lambda place: keep_progress(place, Progress(step, self.done))):
            self.show_step(step)

    def _kept(self, keep: Callable[[OpenPlace], None]) -> bool:
        try:
            if self.place is not None:
                keep(self.place)
        except KioskError as error:
            self.banner.show_problem(told(error, self.words.language))
            return False
        return True

    def _leave(self) -> None:
        self.page.sheet.leave()
        self.camera_wanted.emit(False)

    def _make(self, step: Step) -> None:
        sheet = self._sheet(step)
        page = StepPage(sheet, self.look, self)
        sheet.went.connect(self.go)
        sheet.told.connect(self.banner.show_news)
        sheet.failed.connect(self.banner.show_problem)
        sheet.changed.connect(self._changed)
        page.turned.connect(self._turned)
        self.pages[step] = page
        self.banner.raise_()

    def _sheet(self, step: Step) -> StepSheet:
        look = self.look
        match step:
            case Step.WELCOME:
                welcome = WelcomeSheet(look, self.words, begun=self.place is not None)
                welcome.spoken.connect(self._speak)
                welcome.trial_wanted.connect(self.trial_wanted)
                return welcome
            case Step.PLACE:
                return self._place_sheet()
            case Step.HOURS:
                return HoursSheet(self._bench(), look)
            case Step.CODES:
                return CodesSheet(self._bench(), look)
            case Step.SEEING:
                return SeeingSheet(look)
            case Step.SCREEN:
                return ScreenSheet(self._bench(), look)
            case Step.BADGES:
                return BadgesSheet(self._bench(), look)
            case Step.NOTICE:
                return NoticeSheet(self._bench(), look)
            case Step.RECOVERY:
                return RecoverySheet(self._bench(), look)
            case Step.READY:
                return ReadySheet(look)

    def _bench(self) -> Bench:
        assert self.place is not None, "the steps after the second one have a place"
        return Bench(self.place, self.world.clock, lambda: self.words.language, StaffRole.MANAGER)

    def _place_sheet(self) -> PlaceSheet:
        catalogue = self.world.catalogue
        sheet = PlaceSheet(self.look, catalogue, lambda: self.words.language, self._keep_place)
        if self.place is not None:
            sheet.show_place(self.place.place.name, self.place.place.kind)
        return sheet

    def _keep_place(self, name: str, kind: str, zone: str) -> None:
        if self.place is None:
            world, language = self.world, self.words.language
            self.place = make_place(world.folder, world.catalogue, name, kind, zone, language)
            self.done |= MADE.done
        else:
            change_mind(self.place, name, kind, self._by())
        self.rail.show_place(self.place.place.name)

    def _by(self) -> By:
        return By(StaffRole.MANAGER, self.world.clock())

    def _speak(self, language: str) -> None:
        """The screens speak it at once; and the door will, if there is one already."""
        if self._kept(lambda place: change(place, LANGUAGE, language, self._by())):
            self.words.speak(language)

    def _changed(self) -> None:
        """Take over colours and motion at once."""
        if self.place is not None:
            self.set_look(worn(self.look, self.place))

    def _turned(self) -> None:
        """Offer below the page what can be done with what is on it."""
        if self.step not in self.pages:
            return
        bare = self.page.is_bare
        sheet = self.page.sheet
        self.footer.show_step(self.step, may_wait=sheet.may_wait, is_bare=bare)
        goes = bare or isinstance(self.page.top, MadeSheet)
        self.footer.setVisible(goes and self.step is not Step.WELCOME)
        self.arrange()
        self.setFocus()
