"""The door at work: a scan or a tap goes to a service, its outcome to a screen.

Nothing is shown as noted before the service has answered, that is before the COMMIT. A scan wins
over whatever is on show; while the desk is open it is noted all the same, and only announced.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from kiosk.domain.catalogue import DECLINED, Activity
from kiosk.domain.clock import Reading
from kiosk.domain.outcome import (
    ActivityAwaited,
    AlreadyIn,
    Arrived,
    Foreign,
    Intent,
    Left,
    NotIn,
    Repeated,
    Revoked,
    Rules,
    Unknown,
    can_undo,
)
from kiosk.domain.visit import Visit
from kiosk.services import check_in
from kiosk.services.check_in import Company
from kiosk.services.deed import Receipt
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.tiles import activities_of
from kiosk.ui.door import views
from kiosk.ui.door.activity import Occasion
from kiosk.ui.door.announcement import announcement
from kiosk.ui.door.choosing import Choosing
from kiosk.ui.door.done import Noted
from kiosk.ui.door.ending import Ending
from kiosk.ui.door.home import HomeView
from kiosk.ui.door.interview import Interview
from kiosk.ui.door.message import Exit, Matter, MessageView
from kiosk.ui.door.own_language import OwnLanguage
from kiosk.ui.door.screen import Screen
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.words import LANGUAGES, Words

Ways = Mapping[Exit, Callable[[], None]]
"""What the buttons under a message do; those without an entry lead home."""
NO_WAYS: Ways = MappingProxyType({})
_MATTERS = {
    NotIn: Matter.NOT_IN,
    Foreign: Matter.FOREIGN,
    Unknown: Matter.UNKNOWN,
    Revoked: Matter.REVOKED,
}


class Door(QObject):
    """Listens to badges and taps, acts through the services, and leads from screen to screen."""

    written = Signal()
    """Something was noted: whoever shows who is in looks again."""
    desk_wanted = Signal()
    announced = Signal(str)
    """What a scan came to while the desk was open."""

    def __init__(
        self,
        place: OpenPlace,
        stack: DoorStack,
        words: Words,
        clock: Callable[[], Reading],
        steady: Callable[[], float],
        rules: Rules,
    ) -> None:
        super().__init__(stack)
        self.place = place
        self.stack = stack
        self.words = words
        self.rules = rules
        self.languages: Sequence[str] = tuple(LANGUAGES)
        """Those that Home offers."""
        self.desk_is_open = False
        self._clock = clock
        self._visit: Visit | None = None
        """That of whoever stands there; forgotten on the way home."""
        self._ways = NO_WAYS
        self.own_language = OwnLanguage(words, self)
        self.choosing = Choosing(place, stack.activity, words, clock, steady, rules, self)
        self.ending = Ending(place, stack.leaving, words, clock, rules, self)
        self.interview = Interview(place, stack.profile, clock, self)
        self._listen()
        self.refresh()

    def follow(self, rules: Rules, own_language: str, languages: Sequence[str]) -> None:
        """Go by these from now on; the own language is spoken when nobody is being served."""
        self.rules = self.choosing.rules = self.ending.rules = rules
        self.languages = languages
        self.own_language.settle(own_language)
        self.refresh()

    def badge_read(self, text: str) -> None:
        """A camera, a hand scanner or a keyboard gave a code, of ours or of anybody's."""
        leaving = self.stack.current is self.stack.leaving and not self.desk_is_open
        self._scan(text, Intent.LEAVE if leaving else Intent.ENTER)

    def foreign_read(self) -> None:
        """A code that is none of ours was read; what it says is not kept."""
        self.badge_read("")

    def several_seen(self) -> None:
        """Two badges at once: neither is read, and that is said; only where nobody is served."""
        if self.stack.current is self.stack.home:
            self._tell(Matter.SEVERAL)

    def refresh(self) -> None:
        """Show who is in, as it is now."""
        self.stack.home.show_home(
            HomeView(
                self.place.place.name,
                presence(self.place, self._clock()).total,
                self.words.language,
                self.languages,
            )
        )

    def go_home(self) -> None:
        """Back to the screen that invites; nothing of the last visitor stays."""
        self._forget()
        self.refresh()
        self._go_to(self.stack.home)
        self.own_language.alone()

    # -- what was scanned

    def _scan(self, text: str, intent: Intent) -> None:
        receipt = check_in.scan(self.place, text, self._clock(), intent=intent, rules=self.rules)
        if self.desk_is_open:
            self.written.emit()
            self.announced.emit(announcement(receipt))
            return
        if isinstance(receipt.outcome, Repeated | ActivityAwaited) and self._is_served(receipt):
            self.stack.badge_seen()
            return
        self._forget()
        self._visit = receipt.visit
        match receipt.outcome:
            case Arrived():
                self.written.emit()
                self._warn_if_full(receipt, lambda: self._ask(Occasion.BADGE))
            case ActivityAwaited():
                self._ask(Occasion.BADGE)
            case AlreadyIn(settled):
                self._already_in(receipt, settled=settled)
            case Repeated():
                self._already_in(receipt, settled=False)
            case Left():
                self._ended(Noted.LEAVING, receipt)
            case outcome:
                self._tell(
                    _MATTERS.get(type(outcome), Matter.NOT_SAVED),
                    {
                        Exit.ARRIVE: lambda: self._scan(text, Intent.ENTER),
                        Exit.RETRY: lambda: self._scan(text, intent),
                        Exit.WITHOUT_BADGE: lambda: self._ask_without_badge(1),
                    },
                )

    def _is_served(self, receipt: Receipt) -> bool:
        """Whether the badge shown again is that of the visitor being served, or who just left."""
        served, shown = self._visit, receipt.visit
        return shown is not None and (
            not shown.is_open or (served is not None and served.id == shown.id)
        )

    def _warn_if_full(self, receipt: Receipt, go_on: Callable[[], None]) -> None:
        """Whoever comes into a full place is noted, told so, and may stay out."""
        if receipt.full:
            self.written.emit()
            capacity = self.place.place.capacity or 0
            ways = {Exit.GO_ON: go_on, Exit.STAY_OUT: self._undo}
            self._tell(Matter.SITE_FULL, ways, capacity=capacity)
        else:
            go_on()

    def _already_in(self, receipt: Receipt, *, settled: bool) -> None:
        if receipt.visit is None or not receipt.visit.is_open:
            self.go_home()
            return
        activity = self._activity(receipt.visit.activity)
        self.stack.already_in.show_already_in(
            views.already_in_view(receipt.visit, activity, self.words.language, settled=settled)
        )
        self._go_to(self.stack.already_in)

    # -- what was tapped

    def _serve(self, deed: Callable[[Visit], None]) -> None:
        """Do something about the visit of whoever stands there."""
        if self._visit is None:
            self.go_home()
        else:
            deed(self._visit)

    def _ask(self, occasion: Occasion) -> None:
        self._serve(lambda visit: self.choosing.ask_about(visit, occasion))

    def _undo(self) -> None:
        self._serve(self.ending.undo)

    def _ask_without_badge(self, persons: int) -> None:
        self._visit = None
        self.choosing.ask_company(Company(persons))

    def _ask_group(self) -> None:
        self.stack.group.show_group()
        self._go_to(self.stack.group)

    def _noted(self, noted: Noted, receipt: Receipt) -> None:
        """An arrival or a change is on the disk: say so, and perhaps offer the questions."""
        visit = receipt.visit
        assert visit is not None
        warned = self._visit is not None  # with a badge, at the scan
        self._visit = visit
        undoable = can_undo(visit, receipt.at, self.rules)

        def go_on() -> None:
            offer = self.interview.offer_to(visit)
            self._show_done(noted, receipt, can_undo=undoable, offer=offer)

        if warned:
            go_on()
        else:
            self._warn_if_full(receipt, go_on)

    def _show_done(
        self, noted: Noted, receipt: Receipt, *, can_undo: bool = False, offer: bool = False
    ) -> None:
        visit = receipt.visit
        assert visit is not None
        self.written.emit()
        self.stack.done.show_done(
            views.done_view(
                noted,
                receipt.at,
                visit,
                self._activity(visit.activity),
                self.words.language,
                can_undo=can_undo,
                offer=offer,
            )
        )
        self._go_to(self.stack.done)

    def _ended(self, noted: Noted, receipt: Receipt) -> None:
        """An exit is on the disk, or something was taken back: say so; an exit can be, too."""
        self._forget()
        self._visit = receipt.visit
        self._show_done(noted, receipt, can_undo=noted is Noted.LEAVING)

    def _cancel_activity(self) -> None:
        if self.choosing.occasion is Occasion.BADGE:
            self._undo()
        else:
            self.go_home()

    # -- where to go

    def _forget(self) -> None:
        self._visit, self._ways = None, NO_WAYS
        self.choosing.forget()
        self.interview.forget()

    def _go_to(self, screen: Screen) -> None:
        self.own_language.served()
        self.stack.go_to(screen)

    def _tell(self, matter: Matter, ways: Ways = NO_WAYS, *, capacity: int = 0) -> None:
        self._ways = ways
        self.stack.message.show_message(MessageView(matter, capacity))
        self._go_to(self.stack.message)

    def _not_saved(self, again: Callable[[], None]) -> None:
        self._tell(Matter.NOT_SAVED, {Exit.RETRY: again})

    def _follow(self, way: Exit) -> None:
        self._ways.get(way, self.go_home)()

    def stumbled(self) -> None:
        """Something went wrong that nobody foresaw: a calm sentence, and home after it."""
        self._forget()
        self._tell(Matter.NOT_SAVED)

    def _ran_out(self, screen: Screen) -> None:
        """Nobody reacted. What was noted stays noted; what was not asked for is not noted."""
        if screen is self.stack.profile or (
            screen is self.stack.done and self.stack.done.view.offer
        ):
            self.interview.pass_over(None)
        else:
            self.go_home()

    def _activity(self, code: str) -> Activity:
        return activities_of(self.place)[code]

    def _listen(self) -> None:
        stack, choosing, ending, interview = self.stack, self.choosing, self.ending, self.interview
        stack.ran_out.connect(self._ran_out)
        stack.home.without_badge.connect(lambda: self._ask_without_badge(1))
        stack.home.group.connect(self._ask_group)
        stack.home.leaving.connect(ending.ask)
        stack.home.desk.connect(self.desk_wanted)
        stack.home.language_chosen.connect(self.own_language.speak)
        self.own_language.changed.connect(self.refresh)
        stack.group.counted.connect(self._ask_without_badge)
        stack.activity.cancelled.connect(self._cancel_activity)
        stack.done.exit_undone.connect(lambda: self._serve(ending.stay))
        stack.done.offer_accepted.connect(lambda: interview.ask(self.words.language))
        stack.done.offer_declined.connect(lambda: interview.pass_over(DECLINED))
        stack.already_in.leaving.connect(lambda: self._serve(ending.leave))
        for screen in (stack.done, stack.already_in):
            screen.change_wanted.connect(lambda: self._ask(Occasion.CHANGE))
            screen.undone.connect(self._undo)
        stack.message.exit_chosen.connect(self._follow)
        choosing.asked.connect(lambda: self._go_to(stack.activity))
        choosing.noted.connect(self._noted)
        ending.asked.connect(lambda: self._go_to(stack.leaving))
        ending.noted.connect(self._ended)
        interview.asked.connect(lambda: self._go_to(stack.profile))
        choosing.failed.connect(self._not_saved)
        ending.failed.connect(self._not_saved)
        interview.failed.connect(lambda: self._tell(Matter.NOT_SAVED))
        for over in (
            stack.group.cancelled,
            stack.leaving.cancelled,
            stack.done.finished,
            stack.already_in.unchanged,
            choosing.gone,
            ending.gone,
            interview.finished,
        ):
            over.connect(self.go_home)
