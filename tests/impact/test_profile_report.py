"""What a report says of people beside what one before said."""

from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import Report
from kiosk.impact.versions import REPEATED, Told
from tests.impact.build import answered, crowd, figures, report, values, visit

GENDERS = answered("genre", {"F": 40, "H": 20})
AGAIN = visit("10:00", "11:00", "v0", day="2026-08-03")


def told(made: Report, *, shares: bool = True) -> list[Told]:
    sixty = frozenset(f"v{number}" for number in range(60))
    counted = {question: [sixty] for question in made.tables}
    return [Told(made.figures, made.tables, made.shares if shares else {}, counted)]


FIRST = report(*crowd(60), answers=GENDERS)


def test_one_visit_more_of_the_same_badges_leaves_the_shares_of_visits_as_they_were() -> None:
    second = report(*crowd(60), AGAIN, answers=GENDERS, told=told(FIRST))
    reconcile(second)
    assert values(second, "VISITEURS_UNIQUES", "genre") == values(
        FIRST, "VISITEURS_UNIQUES", "genre"
    )
    assert values(second, "PART_VISITES", "genre") == values(FIRST, "PART_VISITES", "genre")
    assert figures(second, "PART_VISITES", "genre")["F"].reason == REPEATED
    assert (second.repeated, "genre" in second.repeated_visits) == ([], True)
    assert second.shares["genre"] == FIRST.shares["genre"]


def test_shares_that_nobody_remembers_are_not_told_anew() -> None:
    second = report(*crowd(60), AGAIN, answers=GENDERS, told=told(FIRST, shares=False))
    assert values(second, "PART_VISITES", "genre") == values(FIRST, "PART_VISITES", "genre")
    assert second.shares == {}


def test_one_badge_more_leaves_all_of_a_question_as_it_was_and_every_row_says_so() -> None:
    second = report(*crowd(61), answers=GENDERS, told=told(FIRST))
    reconcile(second)
    assert "genre" in second.repeated
    for indicator in ("VISITEURS_UNIQUES", "PART", "DIVERSITE"):
        found = figures(second, indicator, "genre")
        assert {one.value for one in found.values()} == {
            one.value for one in figures(FIRST, indicator, "genre").values()
        }
        assert REPEATED in {one.reason for one in found.values()}


def test_enough_badges_are_told_anew() -> None:
    more = [*GENDERS, *(answer for answer in answered("genre", {"F": 40, "H": 30})[60:])]
    second = report(*crowd(70), answers=more, told=told(FIRST))
    assert values(second, "VISITEURS_UNIQUES", "genre")["H"] == 30
    assert "genre" not in second.repeated
