"""Badges at the desk: found, replaced, withdrawn, tried, by clicks and keys on a real place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.badge import mint
from kiosk.domain.catalogue import DECLINED
from kiosk.domain.errors import BadInput
from kiosk.domain.outcome import Arrived, Revoked
from kiosk.domain.visit import Role
from kiosk.services import check_in
from kiosk.services.audit import By
from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace
from kiosk.services.review_profile import correct_answer, review
from kiosk.services.settings import FIRST_NAMES, change
from kiosk.services.staff import StaffRole
from kiosk.services.visitors import Wanted, card, find_visitors
from kiosk.ui.desk.badges.answers import AnswersSheet
from kiosk.ui.desk.badges.finding import STEP, FindSheet
from kiosk.ui.desk.badges.made import MadeSheet
from kiosk.ui.desk.badges.page import BadgesPage
from kiosk.ui.desk.badges.replacing import ReplaceSheet
from kiosk.ui.desk.badges.trying import TrySheet
from kiosk.ui.desk.badges.visitor import VisitorSheet
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.kit.options import Options
from kiosk.ui.desk.page import HowRead
from tests.ui.desk.badges.scene import badges_page, visitor_of
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.reading import read_aloud
from tests.ui.desk.scene import RULES, FakeClock, arrive

W = "\u00a0"


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def finding(page: BadgesPage) -> FindSheet:
    assert isinstance(page.top, FindSheet)
    return page.top


def names(page: BadgesPage) -> list[str]:
    return [row.view.head for row in finding(page).listing.rows.values()]


def open_visitor(page: BadgesPage, visitor: str) -> VisitorSheet:
    page.top.visitor_wanted.emit(visitor)  # type: ignore[attr-defined]
    assert isinstance(page.top, VisitorSheet)
    return page.top


def button(sheet: VisitorSheet, words: str) -> QWidget:
    return next(
        one for row in sheet.badges.rows.values() for one in row.buttons if one.label == words
    )


def test_who_came_last_stands_first_a_page_at_a_time(page: BadgesPage, busy: OpenPlace) -> None:
    assert len(names(page)) == STEP
    click(finding(page).listing.more)
    known = find_visitors(busy, Wanted()).rows
    assert names(page) == [visitor.alias for visitor in known[: 2 * STEP]]
    assert len(known) > STEP


def test_the_list_follows_what_is_typed(page: BadgesPage, made: list[NewBadge]) -> None:
    text = finding(page).text
    text.setFocus()
    QTest.keyClicks(text, made[3].code.lower())
    assert names(page) == [made[3].alias]
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert isinstance(page.top, VisitorSheet)
    assert page.top.title.text() == made[3].alias
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert finding(page).text.text() == made[3].code.lower(), "what was typed is still there"
    finding(page).text.setText("zzz")
    assert names(page) == []
    assert "Aucun badge ne correspond" in finding(page).listing.empty.text()


def test_badges_in_the_drawer_can_be_told_from_those_that_came_today(
    page: BadgesPage, made: list[NewBadge]
) -> None:
    click(finding(page).among.buttons[2])
    assert sorted(names(page)) == sorted(badge.alias for badge in [made[1], *made[3:]])
    finding(page).text.setText(made[3].code)
    assert names(page) == [made[3].alias]
    finding(page).text.setText(made[0].code)
    assert names(page) == [], "who came is not in the drawer, whatever is typed"
    finding(page).text.setText("")
    click(finding(page).among.buttons[1])
    assert names(page)[0] == made[0].alias
    assert made[3].alias not in names(page)


def test_a_row_says_what_became_of_the_badge(page: BadgesPage, made: list[NewBadge]) -> None:
    listing, text = finding(page).listing, finding(page).text
    for badge, sub, remark in (
        (made[0], "Bénévole · visite aujourd’hui", ""),
        (made[1], "Participe · aucune visite · badge déjà remplacé", ""),
        (made[2], "Participe · aucune visite", "badge désactivé"),
    ):
        text.setText(badge.code)
        (row,) = listing.rows.values()
        assert (row.view.head, row.view.sub, row.view.remark) == (badge.alias, sub, remark)


def test_an_arrival_at_the_door_is_seen_and_leaves_what_is_typed(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    text = finding(page).text
    text.setText(made[4].alias)
    text.setFocus()
    arrive(busy, clock, "A09", made[4].code)
    page.refresh()
    (row,) = finding(page).listing.rows.values()
    assert row.view.sub == "Participe · visite aujourd’hui"
    assert text.text() == made[4].alias
    assert text.hasFocus()


def test_two_badges_of_one_name_have_buttons_of_two_names(
    page: BadgesPage, busy: OpenPlace
) -> None:
    with busy.store.writing():
        busy.store.db.execute("UPDATE badge SET alias = 'Renard bleu'")
    finding(page).look_up()
    said = [
        one.accessibleName() for row in finding(page).listing.rows.values() for one in row.buttons
    ]
    assert len(set(said)) == len(said)


def test_a_lost_badge_is_replaced_in_two_taps_and_the_door_knows(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    finding(page).text.setText(made[3].alias)
    (row,) = finding(page).listing.rows.values()
    assert [one.label for one in row.buttons] == ["Remplacer", "Fiche"]
    click(row.buttons[0])
    assert isinstance(page.top, ReplaceSheet)
    assert made[3].alias in page.top.title.text()
    click(page.top.go)
    assert isinstance(page.top, MadeSheet)
    (new,) = page.top.made
    assert new.alias == made[3].alias
    assert visitor_of(busy, new) == visitor_of(busy, made[3])
    assert check_in.scan(busy, made[3].code, clock(), rules=RULES).outcome == Revoked()
    assert check_in.scan(busy, new.code, clock(), rules=RULES).outcome == Arrived()


def test_nothing_is_replaced_by_going_back(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    for leave in (lambda: click(page.top.stay), lambda: click(page.top.back)):  # type: ignore[attr-defined]
        finding(page).replacing_wanted.emit(visitor_of(busy, made[3]))
        leave()
        finding(page)
    assert check_in.scan(busy, made[3].code, clock(), rules=RULES).outcome == Arrived()


def test_a_badge_is_withdrawn_with_the_doors_words_and_taken_back_at_once(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    sheet = open_visitor(page, visitor_of(busy, made[3]))
    click(button(sheet, "Désactiver"))
    assert page.banner.text == (
        f"Badge désactivé. La borne dira{W}: «{W}Ce badge n’est plus actif.{W}»"
    )
    assert sheet.replace.label == "Faire un nouveau badge"
    assert check_in.scan(busy, made[3].code, clock(), rules=RULES).outcome == Revoked()
    click(page.banner.action)
    assert button(sheet, "Désactiver").isVisible()
    assert check_in.scan(busy, made[3].code, clock(), rules=RULES).outcome == Arrived()


def test_a_badge_that_was_found_can_open_again_while_there_is_no_other(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    sheet = open_visitor(page, visitor_of(busy, made[2]))
    click(button(sheet, "Réactiver"))
    assert button(sheet, "Désactiver").isVisible()
    page.close_top()
    sheet = open_visitor(page, visitor_of(busy, made[1]))
    labels = [one.label for row in sheet.badges.rows.values() for one in row.buttons]
    assert labels == ["Désactiver"]


def test_what_is_usual_is_kept_with_a_tap(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    visitor = visitor_of(busy, made[3])
    sheet = open_visitor(page, visitor)
    click(sheet.role.buttons[2])
    codes = [option.value for option in sheet.usual.options]
    click(sheet.usual.buttons[codes.index("A10")])
    click(sheet.parents.buttons[0])
    known = card(busy, visitor).visitor
    assert (known.role, known.usual, known.parents_informed) == (Role.LEADER, "A10", True)
    click(sheet.usual.buttons[0])
    click(sheet.parents.buttons[0])
    known = card(busy, visitor).visitor
    assert (known.usual, known.parents_informed) == (None, False)
    assert page.banner.text == "C’est enregistré."


def test_sensitive_activities_are_nobodys_habit(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    sheet = open_visitor(page, visitor_of(busy, made[3]))
    assert "A04" not in [option.value for option in sheet.usual.options]


def test_what_cannot_be_kept_is_said_and_shown_as_it_was(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    sheet = open_visitor(page, visitor_of(busy, made[3]))
    busy.store.db.execute("PRAGMA query_only = 1")
    click(sheet.role.buttons[1])
    busy.store.db.execute("PRAGMA query_only = 0")
    assert page.banner.problem
    assert sheet.role.chosen == [Role.PARTICIPANT]


def test_a_first_name_is_asked_for_only_where_the_place_wants_it(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    visitor = visitor_of(busy, made[0])
    sheet = open_visitor(page, visitor)
    assert sheet.first_name.text() == "Camille"
    sheet.first_name.setText("Camille 2")
    click(sheet.save_name)
    assert "sans chiffres" in sheet.first_name_field.fault
    assert sheet.first_name.text() == "Camille 2", "what was typed is not lost"
    sheet.first_name.setText("")
    QTest.keyClick(sheet.first_name, Qt.Key.Key_Return)
    assert card(busy, visitor).first_name is None
    page.close_top()
    change(busy, FIRST_NAMES, False, By(StaffRole.MANAGER, clock()))
    sheet = open_visitor(page, visitor)
    assert not sheet.first_name.isVisible()
    assert not any("Prénom" in text for text in read_aloud(page))


def test_a_person_is_erased_with_two_presses_and_is_nowhere_then(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    visitor = visitor_of(busy, made[0])
    sheet = open_visitor(page, visitor)
    click(sheet.erasing.begin)
    assert card(busy, visitor).visitor.id == visitor
    assert sheet.erasing.title.text().endswith("pour toujours\u202f?")
    click(sheet.erasing.cancel)
    assert sheet.erasing.begin.isVisible()
    click(sheet.erasing.begin)
    click(sheet.erasing.confirm)
    assert made[0].alias not in names(page)
    assert any("C’est effacé" in text for text in read_aloud(page))
    with pytest.raises(BadInput, match=r"visitors\.gone"):
        card(busy, visitor)


def test_todays_visits_are_listed(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    sheet = open_visitor(page, visitor_of(busy, made[0]))
    (row,) = sheet.today.rows.values()
    assert (row.view.lead, row.view.sub) == ("14:32", "sur place")
    page.close_top()
    check_in.leave(busy, row.view.key, clock())
    sheet = open_visitor(page, visitor_of(busy, made[0]))
    (row,) = sheet.today.rows.values()
    assert row.view.sub == "sortie à 14:32"


def test_answers_stay_hidden_until_the_person_is_said_to_be_there(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    visitor = visitor_of(busy, made[0])
    age = busy.catalogue.questions[0]
    answer = age.choices[2].text("fr")
    sheet = open_visitor(page, visitor)
    assert not any(answer in text for text in read_aloud(page))
    click(sheet.review)
    answers = page.top
    assert isinstance(answers, AnswersSheet)
    assert not any(answer in text for text in read_aloud(answers))
    click(answers.go)
    control = answers.fields[age.id].control
    assert isinstance(control, Options)
    assert control.chosen == [age.codes[2]]
    clock.pass_by(seconds=5)
    click(control.buttons[3])
    assert review(busy, visitor)[0].choice == age.codes[3]
    clock.pass_by(seconds=5)
    click(control.buttons[-1])
    assert review(busy, visitor)[0].choice == DECLINED
    assert control.chosen == [DECLINED]


def test_a_child_is_asked_after_without_telling_the_answer(
    page: BadgesPage, busy: OpenPlace, clock: FakeClock, made: list[NewBadge]
) -> None:
    visitor = visitor_of(busy, made[3])
    age = busy.catalogue.questions[0]
    correct_answer(busy, visitor, age, "A00_11", By(StaffRole.HOST, clock()))
    sheet = open_visitor(page, visitor)
    assert "ses parents sont-ils informés" in sheet.parents_field.fault
    click(sheet.parents.buttons[0])
    assert sheet.parents_field.fault == ""


def test_a_badge_can_be_tried(page: BadgesPage, made: list[NewBadge]) -> None:
    click(finding(page).test)
    sheet = page.top
    assert isinstance(sheet, TrySheet)
    click(sheet.go)
    assert sheet.field.fault == "Tapez ou collez d’abord un code."
    sheet.text.setFocus()
    for typed, head, sub in (
        (made[3].code, made[3].alias, "En service · Participe · aucune visite"),
        (made[1].code, made[1].alias, "Désactivé le 12 octobre 2027 · remplacé par un autre"),
        (made[2].code, made[2].alias, "Désactivé le 12 octobre 2027"),
        (
            mint(b"elsew"),
            "Badge inconnu ici",
            "Celui d’un autre lieu, ou d’une personne effacée.",
        ),
        (
            "https://example.org",
            "Ce n’est pas un code de badge",
            "Un badge compte 14 caractères, et commence par TL.",
        ),
    ):
        sheet.text.selectAll()
        QTest.keyClicks(sheet.text, typed)
        assert not sheet.result.isVisible(), "what was found before is not about this"
        QTest.keyClick(sheet.text, Qt.Key.Key_Return)
        (row,) = sheet.result.rows.values()
        assert (row.view.head, row.view.sub) == (head, sub)
    assert sheet.text.text() == "https://example.org"


def test_a_badge_that_is_shown_where_badges_are_tried_is_not_an_arrival(
    page: BadgesPage, made: list[NewBadge]
) -> None:
    assert not page.take_scan(made[3].code, HowRead.SCANNER), "elsewhere a badge is the door's"
    click(finding(page).test)
    sheet = page.top
    assert isinstance(sheet, TrySheet)
    for code, head in ((made[3].code, made[3].alias), (None, "Ce n’est pas un code de badge")):
        sheet.text.setText("TL")
        for how in HowRead:
            assert page.take_scan(code, how)
        (row,) = sheet.result.rows.values()
        assert row.view.head == head
        assert sheet.text.text() == "", "what is left there is not about this"
    page.hide()
    assert not page.take_scan(made[3].code, HowRead.CAMERA)


def test_from_a_badge_that_was_tried_one_gets_to_its_visitor(
    page: BadgesPage, made: list[NewBadge]
) -> None:
    click(finding(page).test)
    sheet = page.top
    assert isinstance(sheet, TrySheet)
    sheet.text.setText(made[2].code)
    sheet.try_it()
    first, second = sheet.result.rows["tried"].buttons
    assert (first.label, second.label) == ("Nouveau badge", "Fiche")
    click(second)
    assert isinstance(page.top, VisitorSheet)
    page.close_top()
    click(first)
    assert isinstance(page.top, ReplaceSheet)


def test_a_visitor_who_was_erased_meanwhile_is_told(
    page: BadgesPage, busy: OpenPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = open_visitor(page, "0" * 32)
    assert page.banner.text == "Cette personne n’est plus connue ici."
    click(sheet.replace)
    assert page.top is sheet
    click(sheet.review)
    assert page.top is sheet


def test_escape_goes_back_sheet_by_sheet_and_locks_only_then(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    sheet = open_visitor(page, visitor_of(busy, made[0]))
    click(sheet.review)
    for _ in range(2):
        QTest.keyClick(desk, Qt.Key.Key_Escape)
    finding(page)
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert desk.page is None


def test_nobody_is_left_on_the_screen_when_the_desk_locks(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge], qtbot: QtBot
) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    open_visitor(page, visitor_of(busy, made[0]))
    with qtbot.waitSignal(page.destroyed):
        desk.lock()
    aliases = {badge.alias for badge in made} | {"Camille"}
    assert not any(alias in text for alias in aliases for text in read_aloud(desk))


def test_a_scan_is_a_banner_and_types_nothing(page: BadgesPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    before = finding(page).text.text()
    desk.show_banner("Arrivée enregistrée à 14:32")
    assert page.banner.text == "Arrivée enregistrée à 14:32"
    assert finding(page).text.text() == before


@pytest.mark.parametrize("role", list(StaffRole))
def test_hosts_and_managers_have_the_page(
    make_desk: MakeDesk, place: OpenPlace, role: StaffRole
) -> None:
    page = badges_page(make_desk(), role)
    assert names(page) == []
    assert "Créer des badges" in finding(page).listing.empty.text()


def test_an_imported_person_can_be_given_a_badge(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    with busy.store.writing():
        busy.store.db.execute("DELETE FROM badge WHERE alias = ?", [made[3].alias])
    click(finding(page).listing.more)
    row = next(row for row in finding(page).listing.rows.values() if row.view.head == "Sans badge")
    assert row.view.remark == "vient d’un import"
    assert [one.label for one in row.buttons] == ["Nouveau badge", "Fiche"]
    click(row.buttons[1])
    assert isinstance(page.top, VisitorSheet)
    assert "vient d’un import" in page.top.badges.empty.text()
