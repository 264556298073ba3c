"""A report as rows of cards, in the order in which it is read: the same as in the PDF."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kiosk.services.report.jobs import Shown
from kiosk.services.report.story import attendance, method, mixing, profile, summary, trips
from kiosk.services.report.story.shapes import Chart, Paragraph
from kiosk.ui.desk.kit.column import Row
from kiosk.ui.desk.report.cards import ChartCard, KeyCard, TextCard
from kiosk.ui.parts.look import Look

KEY, HALF = 225, 440
"""The least widths of a number to remember, and of what may stand beside another."""
BRIEF, READ = "En bref", "Comment lire ce rapport"


def rows(shown: Shown, look: Look, parent: QWidget) -> Iterator[Row]:
    """Row by row, so that whoever shows them can do something else in between."""
    report = shown.report
    version = method.corrections(report)
    if version and not shown.has_changed:  # else nobody has said yet what was corrected
        yield Row([TextCard(look, f"Version {report.version}", version, parent)])
    if not report.days:
        yield Row([TextCard(look, BRIEF, [method.nothing(report)], parent)])
        return
    keys = summary.key_figures(report, shown.before)
    yield Row([KeyCard(look, key, parent) for key in keys], KEY)
    yield Row([TextCard(look, BRIEF, summary.highlights(report), parent)])
    yield from _attendance(shown, look, parent)
    if not report.is_silent:
        yield from _public(shown, look, parent)
    limits = method.limits(report)
    yield Row([TextCard(look, READ, method.how_to_read(report), parent)])
    yield Row([TextCard(look, limits.title, limits.sentences, parent)])


def _attendance(shown: Shown, look: Look, parent: QWidget) -> Iterator[Row]:
    report = shown.report

    def card(chart: Chart, full: Chart | None = None) -> ChartCard:
        return ChartCard(look, chart, parent, full=full)

    yield Row([card(attendance.weeks(report))])
    week = attendance.rhythm(report)
    if week is not None:
        yield Row([card(week)])
    every = attendance.activities(report, most=max(1, len(report.activities)))
    yield Row([card(attendance.activities(report), every)])
    yield Row([card(attendance.pillars(report)), card(attendance.transformations(report))], HALF)
    yield Row([card(attendance.ways(report))])


def _public(shown: Shown, look: Look, parent: QWidget) -> Iterator[Row]:
    report = shown.report

    def told(paragraph: Paragraph) -> TextCard:
        return TextCard(look, paragraph.title, paragraph.sentences, parent)

    yield Row([ChartCard(look, profile.response(report), parent)])
    yield Row([ChartCard(look, one, parent) for one in profile.shares(report)], HALF)
    for one in profile.territory(report):
        yield Row([ChartCard(look, one, parent)])
    yield Row([told(one) for one in mixing.mixing(report)], HALF)
    for paragraph in trips.trips(report):
        yield Row([told(paragraph)])
