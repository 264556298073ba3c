"""What each step keeps, refuses, and puts off; and that nothing typed is lost by it."""

import json
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.services import settings
from kiosk.services.open_place import OpenPlace
from kiosk.services.recovery import recipient
from kiosk.services.setting_up import Progress, Step, keep_progress, progress
from kiosk.services.staff import has_pin
from kiosk.ui.desk.badges.made import MadeSheet
from kiosk.ui.desk.kit.time_input import TimeInput
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.theme import DARK
from kiosk.ui.parts.words import Words
from kiosk.ui.setup.assistant import Assistant
from kiosk.ui.setup.badges import BadgesSheet
from kiosk.ui.setup.forms import CodesSheet, HoursSheet, ScreenSheet
from kiosk.ui.setup.notice import NoticeSheet
from kiosk.ui.setup.place import HOME, PlaceSheet, zone_here
from kiosk.ui.setup.ready import ReadySheet
from kiosk.ui.setup.recovery import RecoverySheet
from kiosk.ui.setup.seeing import SeeingSheet
from kiosk.ui.setup.step import StepSheet
from kiosk.ui.setup.trial import TrialFrame
from kiosk.ui.setup.welcome import WelcomeSheet
from tests.ui.scenes import someone

KEYS = Qt.Key


def press(control: Control) -> None:
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def key(assistant: Assistant, which: Qt.Key) -> None:
    QTest.keyClick(assistant.focusWidget() or assistant, which)


def with_place(assistant: Assistant, step: Step) -> OpenPlace:
    """A Fablab was made, and this step is on show."""
    assistant.show_step(Step.PLACE)
    sheet = assistant.page.sheet
    assert isinstance(sheet, PlaceSheet)
    sheet.line.setText("La Fabrique")
    press(sheet.kinds.cards[1])
    press(assistant.footer.forward)
    assert assistant.place is not None
    assistant.show_step(step)
    return assistant.place


S = TypeVar("S", bound=StepSheet)


def sheet_of(assistant: Assistant, kind: type[S]) -> S:
    sheet = assistant.page.sheet
    assert isinstance(sheet, kind)
    return sheet


def test_the_language_is_spoken_at_once_and_is_the_doors(
    assistant: Assistant, words: Words
) -> None:
    welcome = sheet_of(assistant, WelcomeSheet)
    press(welcome.languages.buttons[1])
    QApplication.sendPostedEvents()
    assert words.language == "en"
    assert welcome.title.text() == "Welcome to Parvis"
    assert assistant.rail.marks[1].accessibleName() == "The place"
    place = with_place(assistant, Step.WELCOME)
    assert settings.setting(place, settings.LANGUAGE) == "en"
    press(welcome.languages.buttons[0])
    assert settings.setting(place, settings.LANGUAGE) == "fr"


def test_a_name_and_a_kind_are_asked_for_at_their_own_place(assistant: Assistant) -> None:
    assistant.show_step(Step.PLACE)
    sheet = sheet_of(assistant, PlaceSheet)
    key(assistant, KEYS.Key_Return)
    assert sheet.name_field.fault.startswith("Le nom du lieu")
    assert assistant.focusWidget() is sheet.line
    QTest.keyClicks(sheet.line, "La Fabrique")
    key(assistant, KEYS.Key_Return)
    assert sheet.name_field.fault == ""
    assert "Touchez le genre" in sheet.kinds.fault.text()
    assert sheet.line.text() == "La Fabrique"
    press(sheet.kinds.cards[1])
    assert [mark.label for mark in sheet.activities.marks][1] == "Électronique, code"
    assert sheet.kinds.cards[1].accessibleDescription() == "choisi"
    key(assistant, KEYS.Key_Return)
    assert assistant.step is Step.HOURS
    assert assistant.rail.name == "La Fabrique"


def test_whoever_goes_back_may_choose_another_kind(assistant: Assistant) -> None:
    place = with_place(assistant, Step.HOURS)
    key(assistant, KEYS.Key_Escape)
    sheet = sheet_of(assistant, PlaceSheet)
    press(sheet.kinds.cards[5])
    sheet.line.setText("Le Garage")
    press(assistant.footer.forward)
    assert (place.place.name, place.place.kind) == ("Le Garage", "garage-solidaire")
    assert assistant.rail.name == "Le Garage"


def test_the_zone_of_the_machine_is_taken_where_french_places_are() -> None:
    assert zone_here("Indian/Reunion") == "Indian/Reunion"
    assert zone_here("America/New_York") == HOME


def test_hours_are_kept_and_a_time_that_is_none_is_told_at_its_field(
    assistant: Assistant,
) -> None:
    place = with_place(assistant, Step.HOURS)
    sheet = sheet_of(assistant, HoursSheet)
    opens = sheet.hours.fields[0]
    assert isinstance(opens.control, TimeInput)
    opens.control.line.setText("tôt")
    press(assistant.footer.forward)
    assert (assistant.step, opens.fault[:10]) == (Step.HOURS, "Cette heur")
    assert opens.control.line.text() == "tôt"
    opens.control.line.setText("9 h 30")
    press(assistant.footer.forward)
    assert assistant.step is Step.CODES
    assert place.place.opens.isoformat("minutes") == "09:30"
    assert Step.HOURS in assistant.done


def test_going_on_without_a_code_puts_it_off(assistant: Assistant) -> None:
    place = with_place(assistant, Step.CODES)
    sheet_of(assistant, CodesSheet)
    press(assistant.footer.forward)
    assert (assistant.step, has_pin(place)) == (Step.SEEING, False)
    assert Step.CODES not in assistant.done
    mark = assistant.rail.marks[3]
    assert mark.accessibleName() == "Codes de l’équipe, plus tard"


def test_the_camera_is_open_only_while_its_page_is_on_show(
    assistant: Assistant, qtbot: QtBot
) -> None:
    wanted: list[bool] = []
    with_place(assistant, Step.CODES)
    assistant.camera_wanted.connect(wanted.append)
    assistant.show_step(Step.SEEING)
    assert wanted[-1] is True
    press(assistant.footer.later)
    assert wanted[-1] is False


def test_any_code_before_the_camera_is_read_and_said(assistant: Assistant) -> None:
    with_place(assistant, Step.SEEING)
    sheet = sheet_of(assistant, SeeingSheet)
    assistant.show_sight(Sight.ABSENT)
    assert "Aucune caméra" in sheet.camera.remark.text()
    assistant.show_picture(someone())
    assert "n’importe lequel" in sheet.camera.remark.text()
    assistant.code_seen()
    assert sheet.camera.result.text().startswith("Lu")
    assert sheet.frame.is_green
    press(assistant.footer.forward)
    assert Step.SEEING in assistant.done


def test_a_scanner_is_understood_or_what_to_do_is_said(assistant: Assistant, qtbot: QtBot) -> None:
    with_place(assistant, Step.SEEING)
    sheet = sheet_of(assistant, SeeingSheet)
    assistant.scanned(None)
    assert "réglages d’usine" in sheet.scanner.result.text()
    QTest.keyClicks(assistant, "tlxx")
    qtbot.waitUntil(lambda: "« tlxx »" in sheet.scanner.result.text().replace("\u00a0", " "))
    assistant.scanned(sheet.code)
    assert sheet.scanner.result.text().startswith("Comprise")
    press(assistant.footer.forward)
    assert (assistant.step, Step.SEEING in assistant.done) == (Step.SCREEN, True)
    assistant.scanned(sheet.code)  # on any other page a scan is nothing
    assert assistant.step is Step.SCREEN


def test_dark_colours_are_taken_over_at_once(assistant: Assistant) -> None:
    with_place(assistant, Step.SCREEN)
    sheet = sheet_of(assistant, ScreenSheet)
    (dark,) = [one for one in sheet.findChildren(Control) if one.label == "sombres"]
    press(dark)
    press(assistant.footer.forward)
    assert assistant.look.theme is DARK
    assert assistant.page.sheet.look.theme is DARK


def test_badges_that_reached_nobody_are_asked_about_and_then_counted_out(
    assistant: Assistant, tmp_path: Path, qtbot: QtBot
) -> None:
    with_place(assistant, Step.BADGES)
    sheet = sheet_of(assistant, BadgesSheet)
    sheet.count.show_value(2)
    sheet.count.changed.emit()
    press(sheet.make_button)
    made = assistant.page.top
    assert isinstance(made, MadeSheet)
    assert assistant.footer.back.isHidden()
    press(assistant.footer.forward)
    assert made.is_asking
    press(made.stay)
    made.save(tmp_path)
    qtbot.waitUntil(lambda: not made.errand.is_under_way)
    press(assistant.footer.forward)
    assert assistant.page.is_bare
    assert sheet.form.title.text() == "2 badges faits"
    press(assistant.footer.forward)
    assert (assistant.step, Step.BADGES in assistant.done) == (Step.NOTICE, True)


def test_a_number_of_badges_that_is_none_is_told_at_its_field(assistant: Assistant) -> None:
    with_place(assistant, Step.BADGES)
    sheet = sheet_of(assistant, BadgesSheet)
    sheet.count.line.setText("0")
    press(sheet.make_button)
    assert sheet.count_field.fault.startswith("Il faut un nombre")
    press(assistant.footer.forward)
    assert Step.BADGES not in assistant.done


def test_the_notice_says_what_is_chosen_as_soon_as_it_is(
    assistant: Assistant, tmp_path: Path
) -> None:
    place = with_place(assistant, Step.NOTICE)
    sheet = sheet_of(assistant, NoticeSheet)
    (public,) = [one for one in sheet.findChildren(Control) if one.label.startswith("mission")]
    press(public)
    assert settings.setting(place, settings.LEGAL_BASIS) == "6.1.e"
    assert any("6.1.e" in label.text() for label in sheet.text.labels)
    press(sheet.paper.save_button)
    assert not assistant.page.is_bare
    key(assistant, KEYS.Key_Escape)
    sheet.paper.save_into(tmp_path)
    (paper,) = tmp_path.glob("information*.pdf")
    assert paper.read_bytes().startswith(b"%PDF")
    press(assistant.footer.forward)
    assert assistant.step is Step.RECOVERY


def test_a_paper_that_cannot_be_saved_is_said_where_it_was_asked_for(
    assistant: Assistant, tmp_path: Path
) -> None:
    with_place(assistant, Step.NOTICE)
    sheet = sheet_of(assistant, NoticeSheet)
    sheet.paper.save_into(tmp_path / "nowhere")
    assert sheet.paper.remark.text().startswith("Impossible d’écrire")
    assert sheet.paper.print_button.isHidden()


def test_the_recovery_sheet_is_in_force_once_its_end_was_typed(
    assistant: Assistant, tmp_path: Path
) -> None:
    place = with_place(assistant, Step.RECOVERY)
    sheet = sheet_of(assistant, RecoverySheet)
    assert sheet.form.proof.isHidden()
    sheet.form.save_into(tmp_path)
    (file,) = tmp_path.glob("feuille*.pdf")
    assert file.stat().st_mode & 0o077 == 0
    identity = sheet.form.identity
    assert identity is not None
    assert identity.proof not in repr(identity)
    press(assistant.footer.forward)
    assert assistant.step is Step.RECOVERY
    assert "« Plus tard »" in sheet.form.proof.fault.replace("\u00a0", " ").replace("\u202f", " ")
    sheet.form.line.setText("AAAAAA")
    press(assistant.footer.forward)
    assert assistant.step is Step.RECOVERY
    assert sheet.form.proof.fault.startswith("Ce ne sont pas")
    assert recipient(place) is None
    sheet.form.line.setText(identity.proof.lower())
    press(sheet.form.check)
    assert recipient(place) == identity.recipient
    assert sheet.form.identity is None
    assert "vérifiée" in assistant.banner.text
    press(assistant.footer.forward)
    assert Step.RECOVERY in assistant.done
    assert not [one for one in tmp_path.iterdir() if one != file and one != place.folder.root]


def test_a_recovery_sheet_that_is_put_off_leaves_nothing(assistant: Assistant) -> None:
    place = with_place(assistant, Step.RECOVERY)
    press(assistant.footer.forward)
    assert (assistant.step, recipient(place)) == (Step.READY, None)


def test_the_last_page_says_what_waits_and_where_it_is_found(
    assistant: Assistant, qtbot: QtBot
) -> None:
    place = with_place(assistant, Step.READY)
    sheet = sheet_of(assistant, ReadySheet)
    waits = [row.view.key for row in sheet.waiting.rows.values()]
    assert waits == ["hours", "codes", "seeing", "screen", "badges", "notice", "recovery"]
    assert all(row.view.sub for row in sheet.waiting.rows.values())
    assert sheet.made.remark.text() == "Le lieu"
    with qtbot.waitSignal(assistant.finished):
        key(assistant, KEYS.Key_Return)
    assert progress(place) is None


@pytest.mark.parametrize("step", [Step.HOURS, Step.READY])
def test_a_disk_that_takes_nothing_is_said_and_the_step_stays(
    assistant: Assistant, step: Step
) -> None:
    place = with_place(assistant, step)
    place.store.db.execute("PRAGMA query_only = 1")
    press(assistant.footer.later if step is Step.HOURS else assistant.footer.forward)
    place.store.db.execute("PRAGMA query_only = 0")
    assert assistant.step is step
    assert assistant.banner.problem


def test_the_next_start_goes_on_at_the_step_that_was_on_show(
    assistant: Assistant, look: Look, words: Words, qtbot: QtBot
) -> None:
    place = with_place(assistant, Step.HOURS)
    for _ in range(3):
        press(assistant.footer.later)
    again = Assistant(look, words, assistant.world, place)
    qtbot.addWidget(again)
    assert again.step is Step.SCREEN
    assert [mark.is_later for mark in again.rail.marks[2:5]] == [True] * 3
    keep_progress(place, Progress(Step.WELCOME, assistant.done))
    again = Assistant(look, words, assistant.world, place)
    qtbot.addWidget(again)
    assert sheet_of(again, WelcomeSheet).ways.begin.label == "Continuer la mise en place"


def test_what_nobody_foresaw_is_said_and_the_step_stays(assistant: Assistant) -> None:
    assistant.calm()
    assert assistant.banner.problem
    assert assistant.step is Step.WELCOME


def test_the_progress_is_plain_words_in_the_database(assistant: Assistant) -> None:
    place = with_place(assistant, Step.HOURS)
    press(assistant.footer.later)
    (kept,) = place.store.db.execute(
        "SELECT value FROM setting WHERE name = 'first_start'"
    ).fetchone()
    assert json.loads(kept) == {"at": "codes", "done": ["place", "welcome"]}


def test_the_invented_place_stands_below_a_bar_that_leads_back(qtbot: QtBot, look: Look) -> None:
    inside = QWidget()
    frame = TrialFrame(look, "123456", inside)
    qtbot.addWidget(frame)
    frame.resize(1280, 800)
    frame.show()
    QApplication.processEvents()
    assert "123456" in frame.words.text()
    assert inside.geometry().getCoords() == (0, 64, 1279, 799)
    with qtbot.waitSignal(frame.back_wanted):
        press(frame.back)
    with qtbot.waitSignal(frame.back_wanted):
        frame.close()


def test_the_trial_is_asked_for_and_its_making_is_told(assistant: Assistant, qtbot: QtBot) -> None:
    welcome = sheet_of(assistant, WelcomeSheet)
    with qtbot.waitSignal(assistant.trial_wanted):
        press(welcome.ways.trial)
    assistant.show_building(0.25)
    assert "25" in welcome.ways.trial.sub
    assert not welcome.ways.begin.isEnabled()
