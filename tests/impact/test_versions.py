"""What one version of a report changes of the one before."""

from fractions import Fraction

from kiosk.impact.figure import Figure, Status
from kiosk.impact.versions import REPEATED, Change, changes, said_again


def figure(modality: str, value: int | Fraction | None, **more: object) -> Figure:
    return Figure("VISITES", "mois", modality, modality, value, **more)  # type: ignore[arg-type]


def test_only_what_is_told_otherwise_is_a_change() -> None:
    before = [figure("2026-07", 12), figure("2026-08", 5), figure("2026-09", 7, respondents=3)]
    after = [figure("2026-09", 7, respondents=4), figure("2026-07", 13), figure("2026-10", 1)]
    assert changes(before, after) == [
        Change(before[0], after[1]),
        Change(None, after[2]),
        Change(before[1], None),
    ]


def test_a_value_that_is_hidden_now_is_a_change() -> None:
    before, after = figure("2026-07", 12), figure("2026-07", None, status=Status.SECRET)
    (change,) = changes([before], [after])
    assert change.figure == after


def test_a_change_is_about_the_figure_that_there_is() -> None:
    gone = figure("2026-07", 12)
    assert Change(gone, None).figure == gone


def test_what_is_said_again_says_so_where_it_would_be_said_otherwise() -> None:
    before, today = (
        [figure("2026-07", 12), figure("2026-08", 5)],
        [
            figure("2026-07", 13),
            figure("2026-08", 5),
            figure("2026-09", 1),
        ],
    )
    again = said_again(today, before)
    assert [(one.value, one.reason) for one in again] == [(12, REPEATED), (5, "")]
    assert said_again(today, before, ["ENTREES"]) == today
    assert changes(before, again) == [Change(before[0], again[0])]
