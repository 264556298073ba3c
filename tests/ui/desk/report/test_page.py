"""The report page at work: periods, keys, copies, tables, and what is left of it afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.clock import Reading
from kiosk.domain.errors import DataUnusable
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.story import attendance, profile
from kiosk.ui.charts.view import ChartView
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.pages import PAGES
from kiosk.ui.desk.report.cards import ChartCard, KeyCard, TextCard
from kiosk.ui.desk.report.page import ReportPage
from kiosk.ui.parts.words import Words
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.reading import read_aloud
from tests.ui.desk.report.scene import AUTUMN, SPRING, SUMMER, put_on_show, report_page
from tests.ui.desk.scene import FakeClock, come_in
from tests.ui.desk.test_desk import is_blank
from tests.ui.paper.cases import many_activities

W = "\u00a0"
PATIENCE_MS = 60_000


def made(page: ReportPage, qtbot: QtBot, period: Period) -> Report:
    """The report of that period, once the program beside has made it and all of it is shown."""
    qtbot.waitUntil(lambda: page.shown is not None and not page.is_telling, timeout=PATIENCE_MS)
    assert page.shown is not None
    assert page.shown.report.period == page.period == period
    return page.shown.report


def chart_named(page: ReportPage, title: str) -> ChartCard:
    return next(
        block
        for block in page.column.blocks
        if isinstance(block, ChartCard) and block.title.text() == title
    )


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_it_begins_with_the_last_quarter_that_has_ended(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot, reports: tuple[Report, Report]
) -> None:
    page = report_page(make_desk(lived))
    assert page.notice.isVisible()
    assert page.notice.sentence.text() == "Le rapport se prépare…"
    assert page.head.title.text() == "Rapport · juillet à septembre"
    assert made(page, qtbot, SUMMER) == reports[0]
    assert not page.notice.isVisible()
    days = sum(day.visits > 0 for day in reports[0].days)
    assert page.head.remark.text() == f"3e trimestre 2026 · {days}{W}jours d’ouverture"
    first = page.column.blocks[0]
    assert isinstance(first, KeyCard)
    assert (first.number.text(), first.label.text()) == ("550", "visites")
    assert first.before.text() == f"T2{W}2026{W}: 50"


def test_one_can_go_to_quarters_with_visits_and_to_the_year(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot
) -> None:
    page = report_page(make_desk(lived))
    assert [way.label for way in page.head.ways] == ["T2", "T4", "2026"]
    click(page.head.after)
    told = made(page, qtbot, AUTUMN)
    assert told.provisional
    assert page.head.remark.text().endswith("chiffres provisoires")
    assert not page.head.after.isVisible()
    click(page.head.other)
    assert made(page, qtbot, Period(2026)).period.quarter is None
    assert page.head.title.text() == "Rapport · 2026"
    assert [page.head.before.isVisible(), page.head.after.isVisible()] == [False, False]
    click(page.head.other)
    made(page, qtbot, AUTUMN)
    QTest.keyClick(page.window(), Qt.Key.Key_Left)
    QTest.keyClick(page.window(), Qt.Key.Key_Left)
    made(page, qtbot, SPRING)
    assert not page.head.before.isVisible()
    QTest.keyClick(page.window(), Qt.Key.Key_Left)
    assert page.period == SPRING
    QTest.keyClick(page.window(), Qt.Key.Key_Right)
    made(page, qtbot, SUMMER)


def test_an_unfinished_quarter_says_nothing_of_who_came(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot
) -> None:
    page = report_page(make_desk(lived))
    page.show_period(AUTUMN)
    made(page, qtbot, AUTUMN)
    titles = [one.title.text() for one in page.column.blocks if isinstance(one, ChartCard)]
    assert "Qui a répondu" not in titles
    assert "Visites par semaine" in titles


def test_a_place_where_nobody_came_yet_says_so_until_someone_does(
    desk: Desk, place: OpenPlace, clock: FakeClock, qtbot: QtBot
) -> None:
    page = report_page(desk)
    assert page.notice.sentence.text() == "Aucune visite pour l’instant."
    assert not any(way.isVisible() for way in (*page.head.ways, *page.head.files))
    assert not page.beside.is_busy
    come_in(place, clock, "A01")
    desk.refresh()
    made(page, qtbot, Period(2027, 4))


def test_a_place_that_cannot_be_read_is_told_and_can_be_tried_again(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot
) -> None:
    key = lived.folder.key.read_bytes()
    lived.folder.key.unlink()
    page = report_page(make_desk(lived))
    with qtbot.waitSignal(page.beside.failed, timeout=PATIENCE_MS):
        pass
    assert page.notice.sentence.text().startswith("La clé des badges manque")
    assert page.notice.retry.isVisible()
    lived.folder.key.write_bytes(key)
    click(page.notice.retry)
    made(page, qtbot, SUMMER)


def test_a_fault_of_our_own_is_told_without_a_code(page: ReportPage) -> None:
    page.fail(None)
    assert page.notice.sentence.text() == "Le rapport n’a pas pu être fait."
    assert page.column.blocks == []


def test_in_english_the_frame_speaks_english_and_says_that_the_report_does_not(
    page: ReportPage, words: Words
) -> None:
    words.speak("en")
    QApplication.processEvents()
    assert page.head.title.text() == "Report · July to September"
    assert page.head.remark.text().endswith("report in French")
    assert page.head.before.label == "Q2"
    assert chart_named(page, "Visites par semaine").table.label == "Table"
    assert chart_named(page, "Visites par semaine").copy.accessibleName().startswith("Copy: ")
    page.fail(DataUnusable("data.damaged"))
    assert page.notice.sentence.text().startswith("The database is damaged")


def test_a_sentence_is_copied_with_where_and_when_it_is_from(page: ReportPage) -> None:
    assert page.shown is not None
    card = chart_named(page, "Visites par semaine")
    click(card.copy)
    told = attendance.weeks(page.shown.report).sentence
    source = f"(La Fabrique du Canal, 3e{W}trimestre 2026)"
    assert QGuiApplication.clipboard().text() == f"Visites par semaine\n{told}\n{source}"
    assert page.banner.text == f"Copié{W}: Visites par semaine"
    brief = next(block for block in page.column.blocks if isinstance(block, TextCard))
    click(brief.copy)
    assert QGuiApplication.clipboard().text().count("\n") == len(brief.sentences) + 1


def test_provisional_figures_say_so_where_they_are_pasted(page: ReportPage) -> None:
    assert page.shown is not None
    put_on_show(page, replace(page.shown.report, provisional=True))
    click(chart_named(page, "Visites par semaine").copy)
    assert QGuiApplication.clipboard().text().endswith("2026, chiffres provisoires)")


def test_shares_are_copied_with_what_to_know_beside_them(page: ReportPage) -> None:
    card = chart_named(page, "Genre")
    click(card.copy)
    pasted = QGuiApplication.clipboard().text()
    assert "Une femme" in pasted
    assert "réponses." in pasted


def test_behind_each_chart_is_its_table_and_back_again(page: ReportPage) -> None:
    for card in [one for one in page.column.blocks if isinstance(one, ChartCard)]:
        tall = card.height()
        assert [card.view.isVisible(), card.rows.isVisible()] == [True, False]
        click(card.table)
        assert [card.view.isVisible(), card.rows.isVisible()] == [False, True]
        assert card.rows.rows == card.full.rows()
        assert card.table.label == "Image"
        header = ", ".join(filter(None, card.full.rows()[0]))
        assert card.rows.accessibleDescription().startswith(header)
        click(card.copy)
        for row in card.full.rows():
            assert "\t".join(row) in QGuiApplication.clipboard().text()
        click(card.table)
        assert card.height() == tall
        assert card.table.label == "Table"


def test_forty_activities_are_all_in_their_table(page: ReportPage) -> None:
    put_on_show(page, many_activities())
    card = chart_named(page, "Les activités")
    assert len(card.chart.rows()) == 1 + attendance.MOST_BARS
    assert len(card.full.rows()) == 1 + 40


def test_what_the_files_hide_is_seen_in_no_card(page: ReportPage) -> None:
    assert page.shown is not None
    shown = next(one for one in profile.shares(page.shown.report) if one.title == "Lieu de vie")
    hidden = [share.label for share in shown.shares if share.amount.value is None]
    assert hidden
    card = chart_named(page, "Lieu de vie")
    click(card.table)
    told = {row[0]: row[1:] for row in card.rows.rows}
    assert [told[label][0] for label in hidden] == ["secret statistique"] * len(hidden)


def test_every_chart_says_what_is_to_be_seen_in_it(page: ReportPage) -> None:
    names = read_aloud(page)
    for view in page.findChildren(ChartView):
        assert f"{view.chart.title}. {view.chart.sentence}" in names
    assert "550" in names


@pytest.mark.parametrize(
    ("key", "moves"),
    [
        (Qt.Key.Key_Down, lambda before, after, last: 0 < after - before < 100),
        (Qt.Key.Key_Up, lambda before, after, last: -100 < after - before < 0),
        (Qt.Key.Key_PageDown, lambda before, after, last: after - before > 400),
        (Qt.Key.Key_Space, lambda before, after, last: after - before > 400),
        (Qt.Key.Key_PageUp, lambda before, after, last: after - before < -400),
        (Qt.Key.Key_Home, lambda before, after, last: after == 0),
        (Qt.Key.Key_End, lambda before, after, last: after == last),
    ],
)
def test_keys_move_the_report(
    page: ReportPage, key: Qt.Key, moves: Callable[[int, int, int], bool]
) -> None:
    bar = page.sheet.verticalScrollBar()
    assert bar.maximum() > 2000
    bar.setValue(1000)
    QTest.keyClick(page.window(), key)
    assert moves(1000, bar.value(), bar.maximum())


def test_the_wheel_and_a_finger_move_the_report(page: ReportPage, qtbot: QtBot) -> None:
    bar, none = page.sheet.verticalScrollBar(), Qt.MouseButton.NoButton
    at = QPointF(300, 300)
    turned = QWheelEvent(
        at,
        page.sheet.mapToGlobal(at),
        QPoint(),
        QPoint(0, -240),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.sheet.viewport(), turned)
    assert bar.value() > 0
    bar.setValue(0)
    finger, sheet = QTest.createTouchDevice(), page.sheet.viewport()
    QTest.touchEvent(sheet, finger).press(0, QPoint(300, 500), sheet).commit()
    for y in range(500, 200, -20):
        QTest.touchEvent(sheet, finger).move(0, QPoint(300, y), sheet).commit()
    qtbot.waitUntil(lambda: bar.value() > 100)
    QTest.touchEvent(sheet, finger).release(0, QPoint(300, 200), sheet).commit()


def test_all_of_it_can_be_reached_by_keyboard_alone(page: ReportPage) -> None:
    seen: list[str] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if seen and now.accessibleName() == seen[0]:
            break
        seen.append(now.accessibleName())
    assert seen[: len(PAGES)] == [entry.title() for entry in PAGES]
    charts = [one for one in page.column.blocks if isinstance(one, ChartCard)]
    for chart in charts:
        title = chart.title.text()
        place = seen.index(f"Table{W}: {title}")
        assert seen[place + 1] == f"Copier{W}: {title}"
    head = [button.accessibleName() for button in (*page.head.ways, *page.head.files)]
    assert [name for name in seen if name in head] == head


def test_a_control_that_is_reached_by_keyboard_comes_into_sight(page: ReportPage) -> None:
    last = [one for one in page.column.blocks if isinstance(one, TextCard)][-1]
    assert last.copy.visibleRegion().isEmpty()
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if last.copy.hasFocus():
            break
    assert not last.copy.visibleRegion().isEmpty()


def test_a_report_that_is_made_when_the_desk_locks_is_seen_by_nobody(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot
) -> None:
    desk = make_desk(lived)
    page = report_page(desk)
    assert page.beside.is_busy
    with qtbot.waitSignal(page.destroyed), qtbot.assertNotEmitted(page.beside.done):
        desk.lock()
        assert is_blank(desk)
    assert desk.page is None
    assert not any("Rapport ·" in text for text in read_aloud(desk))


def test_locking_leaves_nothing_of_a_report(page: ReportPage, qtbot: QtBot) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    with qtbot.waitSignal(page.destroyed):
        desk.lock()
        assert is_blank(desk)
        assert not any("visites" in text for text in read_aloud(desk))


def test_only_the_report_that_was_asked_for_last_is_shown(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot
) -> None:
    page = report_page(make_desk(lived))
    for period in (SPRING, AUTUMN, SUMMER, SPRING):
        page.show_period(period)
    made(page, qtbot, SPRING)


def test_the_page_is_as_it_was_left_when_one_comes_back(page: ReportPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    page.sheet.verticalScrollBar().setValue(900)
    click(desk.rail.entries[0])
    assert not page.isVisible()
    click(next(one for one in desk.rail.entries if one.page.make is ReportPage))
    assert page.isVisible()
    assert page.sheet.verticalScrollBar().value() == 900
    assert not page.beside.is_busy


def test_a_scan_is_told_on_the_report_page_and_disturbs_nothing(page: ReportPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    before = page.column.blocks
    desk.refresh()
    desk.show_banner("Renard bleu · arrivée à 14:00")
    assert page.banner.isVisible()
    assert page.column.blocks == before


def test_a_clock_in_the_past_finds_no_visits_rather_than_an_endless_list(
    make_desk: MakeDesk, lived: OpenPlace, clock: FakeClock
) -> None:
    clock.reading = Reading(datetime(2020, 1, 1, tzinfo=UTC))
    page = report_page(make_desk(lived))
    assert page.notice.sentence.text() == "Aucune visite pour l’instant."


def test_a_quarter_after_nothing_has_nothing_to_compare_with(
    make_desk: MakeDesk, lived: OpenPlace, qtbot: QtBot
) -> None:
    page = report_page(make_desk(lived))
    page.show_period(SPRING)
    made(page, qtbot, SPRING)
    first = page.column.blocks[0]
    assert isinstance(first, KeyCard)
    assert first.before.text() == f"T1{W}2026{W}: pas de chiffre"


def test_a_corrected_quarter_begins_with_what_was_corrected(page: ReportPage) -> None:
    assert page.shown is not None
    put_on_show(page, replace(page.shown.report, version=2, why="une feuille retrouvée"))
    first = page.column.blocks[0]
    assert isinstance(first, TextCard)
    assert first.title.text() == "Version 2"
    assert f"Motif{W}: une feuille retrouvée." in first.words()
    page.show_report(replace(page.shown, has_changed=True))
    assert isinstance(page.column.blocks[0], KeyCard)


def test_a_closed_quarter_says_so_and_whether_it_was_corrected_since(page: ReportPage) -> None:
    assert page.shown is not None
    page.show_report(replace(page.shown, closed=1))
    assert page.head.remark.text().endswith("· clos, version 1")
    page.show_report(replace(page.shown, closed=1, has_changed=True))
    assert page.head.remark.text().endswith(f"clos, mais corrigé depuis{W}: voici sa version 2")
