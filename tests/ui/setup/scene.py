"""The stops of the first start: each step, empty and filled in, with faults and what came of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.setting_up import Step
from kiosk.ui.desk.badges.made import MadeSheet
from kiosk.ui.desk.kit.time_input import TimeInput
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.words import Words
from kiosk.ui.setup.assistant import Assistant, World
from kiosk.ui.setup.badges import BadgesSheet
from kiosk.ui.setup.forms import CodesSheet, HoursSheet
from kiosk.ui.setup.place import PlaceSheet
from kiosk.ui.setup.recovery import RecoverySheet
from kiosk.ui.setup.seeing import SeeingSheet
from tests.ui.desk.scene import FakeClock
from tests.ui.scenes import someone

NAME = "La Fabrique du Canal"


def new_assistant(root: Path, look: Look, words: Words) -> Assistant:
    """Over an empty folder."""
    world = World(DataFolder(root / "place"), load_catalogue(), FakeClock())
    return Assistant(look, words, world)


def stops(assistant: Assistant, out: Path) -> Iterator[str]:
    """Lead an assistant from the first page to the last; a name for each stop."""
    yield "1-welcome"
    assistant.show_building(0.4)
    yield "1-welcome-trial"
    assistant.show_step(Step.WELCOME)
    assistant.go()
    sheet = assistant.page.sheet
    assert isinstance(sheet, PlaceSheet)
    yield "2-place"
    assistant.footer.forward.click()
    yield "2-place-nameless"
    sheet.line.setText(NAME)
    assistant.footer.forward.click()
    yield "2-place-kindless"
    sheet.kinds.cards[1].click()
    QApplication.processEvents()
    yield "2-place-chosen"
    assistant.footer.forward.click()
    hours = assistant.page.sheet
    assert isinstance(hours, HoursSheet)
    opens = hours.hours.fields[0].control
    assert isinstance(opens, TimeInput)
    yield "3-hours"
    opens.line.setText("matin")
    assistant.footer.forward.click()
    yield "3-hours-fault"
    opens.line.setText("9 h")
    assistant.footer.forward.click()
    codes = assistant.page.sheet
    assert isinstance(codes, CodesSheet)
    yield "4-codes"
    for field in codes.forms[0].fields[:2]:
        field.control.setText("111111")  # type: ignore[attr-defined]
    assistant.footer.forward.click()
    yield "4-codes-fault"
    assistant.footer.later.click()
    seeing = assistant.page.sheet
    assert isinstance(seeing, SeeingSheet)
    assistant.show_sight(Sight.ABSENT)
    yield "5-seeing-absent"
    assistant.show_picture(someone())
    assistant.code_seen()
    assistant.scanned(seeing.code)
    yield "5-seeing-read"
    assistant.scanned(None)
    yield "5-seeing-strange"
    assistant.footer.forward.click()
    yield "6-screen"
    assistant.footer.forward.click()
    badges = assistant.page.sheet
    assert isinstance(badges, BadgesSheet)
    yield "7-badges"
    badges.count.show_value(8)
    badges.count.changed.emit()
    badges.make_button.click()
    yield "7-badges-made"
    made = assistant.page.top
    assert isinstance(made, MadeSheet)
    made.save_button.click()
    yield "7-badges-folder"
    assistant.page.close_top()
    made.save(out)
    while made.errand.is_under_way:
        QApplication.processEvents()
    assistant.footer.forward.click()
    yield "7-badges-given"
    assistant.footer.forward.click()
    yield "8-notice"
    bar = assistant.page.top.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "8-notice-below"
    assistant.footer.forward.click()
    recovery = assistant.page.sheet
    assert isinstance(recovery, RecoverySheet)
    yield "9-recovery"
    recovery.form.save_into(out)
    yield "9-recovery-saved"
    recovery.form.line.setText("AAAAAA")
    assistant.footer.forward.click()
    yield "9-recovery-fault"
    assert recovery.form.identity is not None
    recovery.form.line.setText(recovery.form.identity.proof.lower())
    assistant.footer.forward.click()
    yield "10-ready"
