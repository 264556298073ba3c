"""The charts as they are painted: within their box, at any width, readable without colour."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.impact.report import Report
from kiosk.services.report.story import attendance, profile
from kiosk.services.report.story.shapes import (
    Amount,
    Bar,
    Bars,
    Chart,
    Column,
    Columns,
    HeatMap,
    Share,
    Shares,
    Strip,
    Strips,
)
from kiosk.ui.charts import Ink, height, paint
from kiosk.ui.charts.view import ChartView
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import DARK, LIGHT, TAPE, Theme, contrast
from tests.ui.paper.cases import CASES

EDGE = 30
"""Bare paper around a chart on which no ink may fall."""
LONG = "Une activité dont le nom est vraiment très long et ne tient pas sur une ligne " * 2


def charts_of(made: Report) -> Iterator[Chart]:
    yield attendance.weeks(made)
    rhythm = attendance.rhythm(made)
    if rhythm is not None:
        yield rhythm
    yield attendance.activities(made)
    yield attendance.pillars(made)
    yield attendance.transformations(made)
    yield profile.response(made)
    yield from profile.shares(made)
    yield from profile.territory(made)


ODD: Sequence[Chart] = [
    Columns("", "", "", [Column("x", str(n), "juil.", Amount(10.0**n, "9" * n)) for n in range(7)]),
    Columns("", "", "", [Column("x", "1", "juil.", Amount(0, "0"))]),
    HeatMap("", "", ["9 h"], ["lundi", "mardi"], [[Amount(99_999, "99 999")], [None]]),
    Bars("", "", ("Visites", "Heures passées"), [Bar(LONG, (Amount(None, "–"), Amount(1, "1")))]),
    Bars("", "", ("Visites",), []),
    Strips(
        "", "", ("A" * 60, "B" * 60), [Strip(LONG, [Amount(0.02, "2 %"), Amount(0.98, "98 %")])]
    ),
    Shares(
        "",
        "",
        [
            Share(LONG, Amount(1.0, "100 %"), (0.9, 1.0), "", Amount(1.0, "100 %")),
            Share("W" * 90, Amount(None, "de 9 à 43 %"), (0.09, 0.43), "de 9 à 43 %"),
            Share("caché", Amount(None, "secret statistique")),
        ],
        notes=[LONG],
    ),
]


def painted(chart: Chart, width: float, theme: Theme = LIGHT) -> tuple[QImage, QRectF]:
    """The chart in the middle of bare paper, and its box."""
    ink = Ink(theme, 1.0)
    box = QRectF(EDGE, EDGE, width, height(chart, ink, width))
    image = QImage(int(width) + 2 * EDGE, int(box.height()) + 2 * EDGE, QImage.Format.Format_RGB32)
    image.fill(theme.surface)
    painter = QPainter(image)
    paint(chart, painter, ink, box)
    painter.end()
    return image, box


def outside(image: QImage, box: QRectF) -> int:
    """How many pixels beyond the box are not bare."""
    bare = image.pixelColor(0, 0)
    inner = box.toAlignedRect().adjusted(-2, -2, 2, 2)
    return sum(
        image.pixelColor(x, y) != bare
        for x in range(image.width())
        for y in range(image.height())
        if not inner.contains(x, y)
    )


@pytest.mark.parametrize("width", [420, 900])
@pytest.mark.parametrize("name", ["usual", "one_visitor", "many_activities", "whole_year"])
def test_no_ink_falls_beside_the_box_that_a_chart_asked_for(
    fonts: object, name: str, width: int
) -> None:
    for chart in charts_of(CASES[name]()):
        image, box = painted(chart, width)
        assert outside(image, box) == 0, chart.title


@pytest.mark.parametrize("chart", ODD, ids=lambda chart: type(chart).__name__)
@pytest.mark.parametrize("width", [300, 700])
def test_long_names_and_large_numbers_stay_within_it_too(
    fonts: object, chart: Chart, width: int
) -> None:
    image, box = painted(chart, width)
    assert outside(image, box) == 0


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_numbers_are_readable_on_every_shade(theme: Theme) -> None:
    ink = Ink(theme)
    for part in range(101):
        ground = ink.shade(part / 100)
        assert contrast(ink.on(ground), ground) >= 4.5


def test_parts_of_a_strip_differ_in_grey_too(fonts: object) -> None:
    """Dark, light with an outline, hatched, empty: never the hue alone."""
    strips = Strips(
        "", "", ("a", "b", "c"), [Strip("x", [Amount(0.4, ""), Amount(0.3, ""), Amount(0.3, "")])]
    )
    image, box = painted(strips, 600)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    middle = int(box.bottom()) - 16
    left, wide = box.left() + 0.17 * 600, 0.83 * 600

    def shades(part: float) -> set[int]:
        start = int(left + wide * part)
        return {grey.pixelColor(x, middle).red() for x in range(start, start + 24)}

    assert max(shades(0.1)) < 100
    assert min(shades(0.5)) > 150
    assert max(shades(0.8)) - min(shades(0.8)) > 80


def test_the_mark_of_the_residents_is_yellow_with_a_dark_edge(fonts: object) -> None:
    share = Share("x", Amount(0.2, "20 %"), (0.1, 0.3), "", Amount(0.8, "80 %"))
    image, box = painted(Shares("", "", [share], territory="Commune"), 600)
    colours = {image.pixelColor(x, int(box.top()) + 14).name() for x in range(image.width())}
    assert TAPE.name() in colours
    assert contrast(TAPE, QColor("#13232F")) > 7


def test_a_view_is_as_tall_as_its_chart_and_says_what_is_to_be_seen(
    qtbot: QtBot, look: Look
) -> None:
    made = CASES["usual"]()
    chart = attendance.weeks(made)
    parent = QWidget()
    qtbot.addWidget(parent)
    view = ChartView(chart, look, parent)
    assert view.hasHeightForWidth()
    assert view.heightForWidth(600) == round(height(chart, Ink(LIGHT), 600))
    assert view.sizeHint().height() == view.heightForWidth(480)
    assert view.accessibleName() == f"{chart.title}. {chart.sentence}"
    assert view.rows()[1:][0] == ("du 1er au 5\u00a0juillet", chart.columns[0].amount.text)
    view.resize(600, view.heightForWidth(600))
    picture = view.grab().toImage()
    view.show_chart(attendance.activities(made))
    assert view.accessibleName().startswith("Les activités")
    assert view.grab().toImage() != picture
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not view.grab().isNull()
