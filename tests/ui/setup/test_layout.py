"""The first start fits on every screen, in every language, and can be hit and walked through."""

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.services.setting_up import Step
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.part import Control, Part
from kiosk.ui.parts.theme import DARK
from kiosk.ui.setup.assistant import Assistant
from tests.ui.desk.test_layout import GAP_MM, SIZES, STAFF_MINIMUM, TARGET_MM, place_in, seen_in
from tests.ui.scenes import PX_PER_MM
from tests.ui.scenes import look as make_look
from tests.ui.setup.conftest import MakeAssistant
from tests.ui.setup.scene import stops


def shown(whole: QWidget) -> list[Part]:
    """The parts on show that have anything to show."""
    return [
        widget
        for widget in whole.findChildren(QWidget)
        if isinstance(widget, Part)
        and widget.isVisibleTo(whole)
        and not (isinstance(widget, Label) and not widget.text())
    ]


@pytest.mark.parametrize(
    ("size", "language"),
    [
        *((size, "long") for size in SIZES),
        *(((1024, 600), "fr"), ((1280, 800), "en"), ((600, 1024), "fr")),
    ],
    indirect=["language"],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_everything_fits_and_can_be_hit(
    make_assistant: MakeAssistant, tmp_path: Path, size: tuple[int, int], language: str
) -> None:
    assistant = make_assistant(size)
    (tmp_path / "out").mkdir()
    for name in stops(assistant, tmp_path / "out"):
        QApplication.processEvents()
        assert assistant.size().toTuple() == size
        for part in shown(assistant):
            check_part(part, name)
        check_controls(assistant, name)


def check_part(part: Part, name: str) -> None:
    assert isinstance(part, QWidget)
    parent = part.parentWidget()
    where = f"{name}: {type(part).__name__} {part.accessibleName()} {part.geometry()}"
    assert part.width() > 0, where
    assert part.height() > 0, where
    if parent is not None and not isinstance(parent.parentWidget(), Scroll):
        assert parent.rect().contains(part.geometry()), f"{where} leaves {parent.rect()}"
    for text in part.texts():
        assert text.fits, f"{where}: « {text.text} » does not fit"
        assert text.size >= STAFF_MINIMUM, f"{where}: « {text.text} » is too small"


def check_controls(assistant: Assistant, name: str) -> None:
    unit = assistant.look.scale * PX_PER_MM
    controls = [part for part in shown(assistant) if isinstance(part, Control)]
    for control in controls:
        small = f"{name}: « {control.accessibleName()} » is only {control.size()}"
        assert min(control.width(), control.height()) >= TARGET_MM * unit - 1, small
        assert control.accessibleName(), f"{name}: a control without a name"
    names = [control.accessibleName() for control in controls]
    assert len(set(names)) == len(names), f"{name}: two controls have the same name: {names}"
    for one, other in combinations(controls, 2):
        first, second = seen_in(one, assistant), seen_in(other, assistant)
        if first.isEmpty() or second.isEmpty():
            continue  # scrolled out of sight
        across = max(first.left(), second.left()) - min(first.right(), second.right()) - 1
        down = max(first.top(), second.top()) - min(first.bottom(), second.bottom()) - 1
        close = f"{name}: « {one.accessibleName()} », « {other.accessibleName()} » are too close"
        assert max(across, down) >= GAP_MM * unit - 1, close


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "tall"])
def test_right_to_left_is_the_mirror_image(
    make_assistant: MakeAssistant, tmp_path: Path, size: tuple[int, int]
) -> None:
    assistant = make_assistant(size)
    (tmp_path / "out").mkdir()
    for name in stops(assistant, tmp_path / "out"):
        if name.startswith("7"):
            break  # from here on they are cards of the desk, and measured there
        kept = [part for part in shown(assistant) if not beneath_scroll(part)]
        assistant.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()
        before = [place_in(part, assistant) for part in kept if isinstance(part, QWidget)]
        assistant.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        for part, left in zip(kept, before, strict=True):
            assert isinstance(part, QWidget)
            right = place_in(part, assistant)
            assert abs(right.left() - (assistant.width() - left.right() - 1)) <= 3, (
                f"{name}: {part}"
            )
        assistant.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def beneath_scroll(part: Part) -> bool:
    """Scroll bars stand where Qt has them."""
    assert isinstance(part, QWidget)
    above = part.parentWidget()
    while above is not None and not isinstance(above, Scroll):
        above = above.parentWidget()
    return above is not None


def test_dark_is_laid_out_like_light(assistant: Assistant) -> None:
    before = [place_in(part, assistant) for part in shown(assistant) if isinstance(part, QWidget)]
    assistant.set_look(make_look(DARK))
    after = [place_in(part, assistant) for part in shown(assistant) if isinstance(part, QWidget)]
    assert before == after
    assert all(part.look.theme is DARK for part in shown(assistant))


def test_tab_goes_as_one_reads_and_brings_what_it_reaches_into_sight(
    make_assistant: MakeAssistant, tmp_path: Path
) -> None:
    assistant = make_assistant((1024, 600))
    (tmp_path / "out").mkdir()
    for name in stops(assistant, tmp_path / "out"):
        QApplication.processEvents()
        if name not in ("2-place", "3-hours", "4-codes", "8-notice", "10-ready"):
            continue
        assistant.setFocus()
        walked: list[QWidget] = []
        while True:
            QTest.keyClick(assistant.focusWidget() or assistant, Qt.Key.Key_Tab)
            now = assistant.focusWidget()
            if now in walked:
                break
            walked.append(now)
            assert not seen_in(now, assistant).isEmpty(), f"{name}: {now.accessibleName()}"
        assert now is walked[0], "round and round"
        controls = {part for part in shown(assistant) if isinstance(part, Control)}
        assert {part for part in controls if part.isEnabled()} <= set(walked), name
        assert walked[-1] is assistant.footer.forward
        inside = [one for one in walked if not assistant.footer.isAncestorOf(one)]
        column = assistant.page.top.column
        tops = [one.mapTo(column, QPoint(0, 0)).y() for one in inside]
        assert tops == sorted(tops), f"{name}: {[one.accessibleName() for one in inside]}"


def test_the_banner_lies_within_the_page(assistant: Assistant) -> None:
    assistant.calm()
    assert not assistant.banner.isHidden()
    page = QRect(assistant.page.geometry())
    assert page.contains(assistant.banner.geometry())
    assistant.go()
    assert assistant.step is Step.PLACE
    assert assistant.banner.isHidden()
