"""The stops on the badges' page: what the tests measure and the gallery shows."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.domain.badge import keyed_hash
from kiosk.domain.catalogue import DECLINED
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import Role
from kiosk.services.audit import By
from kiosk.services.hand_out import replace_badge, revoke_badge
from kiosk.services.make_badges import NewBadge, make_badges
from kiosk.services.open_place import OpenPlace
from kiosk.services.review_profile import correct_answer
from kiosk.services.settings import FIRST_NAMES, change
from kiosk.services.staff import StaffRole
from kiosk.services.try_badge import try_badge
from kiosk.services.visitors import set_first_name, set_role, set_usual_activity
from kiosk.ui.desk.badges import made as made_module
from kiosk.ui.desk.badges.answers import AnswersSheet
from kiosk.ui.desk.badges.finding import Among, FindSheet
from kiosk.ui.desk.badges.made import Fate, MadeSheet
from kiosk.ui.desk.badges.making import UNDER_15, MakeSheet
from kiosk.ui.desk.badges.page import BadgesPage
from kiosk.ui.desk.badges.replacing import ReplaceSheet
from kiosk.ui.desk.badges.trying import TrySheet
from kiosk.ui.desk.badges.visitor import VisitorSheet
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.pages import pages_for
from kiosk.ui.desk.saving.printers import printers
from tests.ui.desk.scene import FakeClock, arrive


def badges_page(desk: Desk, role: StaffRole = StaffRole.MANAGER) -> BadgesPage:
    """Open the desk, and go to the badges."""
    desk.open(role)
    makers = [entry.make for entry in pages_for(role)]
    desk.rail.entries[makers.index(BadgesPage)].click()
    page = desk.page
    assert isinstance(page, BadgesPage)
    return page


def visitor_of(place: OpenPlace, badge: NewBadge) -> str:
    """Whose badge it is."""
    tried = try_badge(place, badge.code)
    assert tried.visitor is not None
    return tried.visitor.id


def known_people(place: OpenPlace, clock: FakeClock) -> list[NewBadge]:
    """A volunteer here now, a replaced badge, a withdrawn one, and three in the drawer."""
    by = By(StaffRole.MANAGER, clock())
    made = make_badges(place, 6, by)
    here, replaced, withdrawn = (visitor_of(place, badge) for badge in made[:3])
    arrive(place, clock, "A09", made[0].code)
    change(place, FIRST_NAMES, True, by)
    set_role(place, here, Role.VOLUNTEER, by)
    set_usual_activity(place, here, "A09", by)
    set_first_name(place, here, "Camille", by)
    replace_badge(place, replaced, by)
    revoke_badge(place, keyed_hash(made[2].code, place.key), by)
    four = place.catalogue.questions
    correct_answer(place, here, four[0], four[0].codes[2], by)
    correct_answer(place, here, four[1], DECLINED, by)
    assert withdrawn
    return made


def stops(page: BadgesPage, place: OpenPlace, made: list[NewBadge]) -> Iterator[str]:
    """What there is to see; a name for each."""
    find = page.top
    assert isinstance(find, FindSheet)
    yield "badges"
    find.text.setText(made[0].alias[:3])
    yield "badges-searching"
    find.text.setText("zzz")
    yield "badges-not-found"
    find.text.setText("")
    find.among.choose([Among.UNUSED])
    find.look_up()
    yield "badges-unused"
    find.among.choose([Among.ALL])
    find.look_up()
    yield from _making(page, find)
    yield from _one_visitor(page, place, made)
    find.test.click()
    trying = page.top
    assert isinstance(trying, TrySheet)
    yield "badges-try"
    for name, code in (("works", made[3].code), ("revoked", made[1].code), ("foreign", "bonjour")):
        trying.text.setText(code)
        trying.go.click()
        yield f"badges-try-{name}"
    page.close_top()


def _making(page: BadgesPage, find: FindSheet) -> Iterator[str]:
    find.make.click()
    making = page.top
    assert isinstance(making, MakeSheet)
    yield "badges-make"
    making.count.show_value(1)
    making.count.changed.emit()
    making.whom.choose([UNDER_15])
    making.layout_options.choose(["card"])
    making.layout_options.changed.emit()
    yield "badges-make-one"
    making.count.show_value(900)
    making.go.click()
    yield "badges-make-too-many"
    making.take_logo(Path(__file__))
    yield "badges-logo-refused"
    making.pick.click()
    yield "badges-logo"
    page.close_top()
    page.banner.clear()
    making.count.show_value(24)
    making.layout_options.choose(["a4"])
    making.count.changed.emit()
    making.go.click()
    sheet = page.top
    assert isinstance(sheet, MadeSheet)
    yield "badges-made"
    made_module.printers = lambda: ["HP LaserJet du bureau", "Étiqueteuse"]  # no hardware here
    sheet.tell()
    yield "badges-made-printers"
    sheet.errand.failed.emit(BadInput("printer.failed", name="HP LaserJet"))
    yield "badges-print-failed"
    page.banner.clear()
    sheet.listing.rows[sheet.made[0].code].buttons[0].click()
    yield "badges-phone"
    page.close_top()
    sheet.back.click()
    yield "badges-unprinted"
    sheet.stay.click()
    sheet.save_button.click()
    yield "badges-save"
    page.close_top()
    for fates in sheet.fates.values():
        fates.add(Fate.PRINTED)
    sheet.errand.done.emit()
    yield "badges-printed"
    made_module.printers = printers
    page.close_top()


def _one_visitor(page: BadgesPage, place: OpenPlace, made: list[NewBadge]) -> Iterator[str]:
    here, replaced, withdrawn = (visitor_of(place, badge) for badge in made[:3])
    page._open_visitor(here)
    sheet = page.top
    assert isinstance(sheet, VisitorSheet)
    QApplication.processEvents()
    yield "badges-visitor"
    bar = sheet.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "badges-visitor-end"
    sheet.erasing.begin.click()
    yield "badges-visitor-erase"
    sheet.erasing.cancel.click()
    sheet.review.click()
    answers = page.top
    assert isinstance(answers, AnswersSheet)
    yield "badges-answers-closed"
    answers.go.click()
    yield "badges-answers"
    page.close_top()
    sheet.badges.rows["0"].buttons[0].click()
    bar.setValue(0)
    yield "badges-revoked"
    page.banner.action.click()
    sheet.replace.click()
    replacing = page.top
    assert isinstance(replacing, ReplaceSheet)
    page.banner.clear()
    yield "badges-replace"
    replacing.go.click()
    yield "badges-replacement"
    sheet_made = page.top
    assert isinstance(sheet_made, MadeSheet)
    sheet_made.back.click()
    sheet_made.drop.click()
    page.close_top()
    page._open_visitor(replaced)
    yield "badges-visitor-replaced"
    page.close_top()
    page._open_visitor(withdrawn)
    yield "badges-visitor-withdrawn"
    page.close_top()
