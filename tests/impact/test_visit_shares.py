"""The shares of visits: what they count, and what nobody can work out from them."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from itertools import product

import pytest

from kiosk.domain.catalogue import Question
from kiosk.domain.visit import Role, Visit
from kiosk.impact.disclosure import K, Table, protect
from kiosk.impact.figure import Figure, Status
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.impact.rows import Answer, VisitAnswer
from kiosk.impact.visit_shares import Quarter, Tally, share_figures, share_out, share_out_year
from kiosk.impact.visit_table import VisitTable
from tests.impact.build import QUESTIONS, answered, crowd, figures, report, values, visit

BY_ID = {question.id: question for question in QUESTIONS}
SITUATION = BY_ID["situation"]
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def without_badge(
    question: str, choices: Mapping[str, int], one_in: int = 1, day: str = "2026-07-14"
) -> tuple[list[Visit], list[VisitAnswer]]:
    """That many visits of people without a badge who gave each choice."""
    visits, said = [], []
    for choice, number in choices.items():
        for _ in range(number):
            visits.append(visit("10:00", "11:00", day=day))
            said.append(VisitAnswer(visits[-1].id, question, choice, one_in))
    return visits, said


def shares(made: Report, question: str) -> dict[str, Figure]:
    return figures(made, "PART_VISITES", question)


# What is counted


def test_visits_are_not_visitors() -> None:
    """The worked example: half of the visitors are women, one visit in eight is one's."""
    more = [visit("10:00", "11:00", "v9", day=f"2026-08-{day:02}") for day in range(1, 31)]
    made = report(*crowd(10), *more, answers=answered("genre", {"F": 5, "H": 5}))
    assert values(made, "PART", "genre")["F"] == Fraction(1, 2)
    assert values(made, "PART_VISITES", "genre") == {
        "F": Fraction(5, 40),
        "H": Fraction(35, 40),
        "A": 0,
    }
    share = shares(made, "genre")["F"]
    assert (share.respondents, share.response, share.interval) == (40, 1, None)
    assert (share.label, share.status) == ("Une femme", Status.PUBLISHED)


def test_a_visit_without_a_badge_stands_for_as_many_as_its_sampling_rate_says() -> None:
    asked, said = without_badge("genre", {"F": 6, "H": 5, "NSP": 3}, one_in=3)
    others, more = without_badge("genre", {"F": 5})
    made = report(
        *crowd(20),
        *asked,
        *others,
        visit("10:00", "11:00"),
        visit("10:00", "11:00", persons=9),
        answers=answered("genre", {"F": 8, "H": 12}),
        visit_answers=[*said, *more],
    )
    whole = 20 + 3 * 11 + 5
    assert values(made, "PART_VISITES", "genre") == {
        "F": Fraction(8 + 3 * 6 + 5, whole),
        "H": Fraction(12 + 3 * 5, whole),
        "A": 0,
    }
    share = shares(made, "genre")["F"]
    assert (share.respondents, share.response) == (36, Fraction(36, 41))
    assert values(made, "PART", "genre")["F"] == Fraction(8, 20)


def test_the_last_answer_of_a_visit_holds_and_a_group_has_no_profile() -> None:
    visits, said = without_badge("genre", {"F": 10})
    group = visit("10:00", "11:00", persons=8)
    said += [replace(one, choice="H") for one in said[:5]]
    made = report(*visits, group, visit_answers=[*said, VisitAnswer(group.id, "genre", "H", 1)])
    assert values(made, "PART_VISITES", "genre") == {
        "F": Fraction(1, 2),
        "H": Fraction(1, 2),
        "A": 0,
    }
    assert shares(made, "genre")["H"].response == Fraction(10, 11)


def test_the_team_counts_nowhere() -> None:
    paid = [visit("12:00", "13:00", f"v{n}", role=Role.TEAM) for n in range(5)]
    made = report(*crowd(10), *paid, answers=answered("genre", {"F": 5, "H": 5}))
    assert values(made, "PART_VISITES", "genre")["F"] == Fraction(1, 2)


def test_without_any_answer_there_is_no_share() -> None:
    made = report(*crowd(10))
    share = shares(made, "genre")["F"]
    assert (share.status, share.reason) == (Status.NOT_COMPUTABLE, "aucune réponse")
    assert (share.respondents, share.response) == (0, 0)


def test_a_period_without_a_visit_begun_in_it_has_no_share() -> None:
    made = report(visit("2026-06-30T22:00", "2026-07-01T07:00"))
    assert shares(made, "genre")["F"].response is None


# What is hidden


def test_what_is_hidden_of_the_badges_is_hidden_of_the_visits() -> None:
    made = report(*crowd(60), answers=answered("situation", {"SAL": 2, "IND": 9, "RET": 49}))
    assert values(made, "PART_VISITES", "situation") == {
        "SAL": None,
        "IND": None,
        "DEM": 0,
        "ETU": 0,
        "RET": Fraction(49, 60),
        "AUT": 0,
    }
    share = shares(made, "situation")["SAL"]
    assert (share.status, share.reason) == (Status.SECRET, "secret statistique")


def test_where_those_who_did_not_answer_are_hidden_so_are_all_shares() -> None:
    """The number of their visits would tell how few they are."""
    made = report(*crowd(60), answers=answered("genre", {"F": 30, "H": 27}))
    assert set(values(made, "PART_VISITES", "genre").values()) == {None}
    assert shares(made, "genre")["F"].respondents is None


def test_ages_that_are_grouped_for_the_badges_are_grouped_for_the_visits() -> None:
    made = report(
        *crowd(60), answers=answered("tranche_age", {"A00_11": 3, "A12_17": 7, "A25_39": 50})
    )
    share = shares(made, "tranche_age")["A00_11+A12_17"]
    assert (share.value, share.status) == (Fraction(1, 6), Status.GROUPED)
    assert share.label == "Moins de 12 ans + 12–17 ans"
    assert shares(made, "tranche_age")["A25_39"].status is Status.PUBLISHED


def test_ages_are_grouped_where_few_came_without_a_badge() -> None:
    visits, said = without_badge("tranche_age", {"A00_11": 2, "A12_17": 6})
    made = report(
        *crowd(60),
        *visits,
        answers=answered("tranche_age", {"A00_11": 10, "A25_39": 50}),
        visit_answers=said,
    )
    assert values(made, "VISITEURS_UNIQUES", "tranche_age")["A00_11"] == 10
    assert values(made, "PART_VISITES", "tranche_age") == {
        "A00_11+A12_17": Fraction(18, 68),
        "A18_24": 0,
        "A25_39": Fraction(50, 68),
        "A40_59": 0,
        "A60_69+A70_P": 0,
    }


def test_a_few_people_without_a_badge_are_hidden_though_many_have_one() -> None:
    """Everybody came once: 22 visits of 20 badges would be 2 people without one."""
    visits, said = without_badge("situation", {"SAL": 2, "IND": 9, "RET": 12})
    made = report(
        *crowd(60),
        *visits,
        answers=answered("situation", {"SAL": 20, "IND": 20, "RET": 20}),
        visit_answers=said,
    )
    assert values(made, "PART_VISITES", "situation") == {
        "SAL": None,
        "IND": None,
        "DEM": 0,
        "ETU": 0,
        "RET": Fraction(32, 83),
        "AUT": 0,
    }
    assert values(made, "PART", "situation")["SAL"] == Fraction(1, 3)


def test_too_few_people_without_a_badge_hide_the_dimension() -> None:
    visits, said = without_badge("situation", {"SAL": 3})
    made = report(
        *crowd(60), *visits, answers=answered("situation", {"SAL": 60}), visit_answers=said
    )
    assert set(values(made, "PART_VISITES", "situation").values()) == {None}


def test_a_few_other_without_a_badge_are_as_if_they_had_declined() -> None:
    """And nothing tells of them: the row reads as if there had been none."""
    few, some = without_badge("genre", {"A": 3, "F": 5})
    made = report(
        *crowd(40), *few, answers=answered("genre", {"F": 20, "H": 20}), visit_answers=some
    )
    assert values(made, "PART_VISITES", "genre") == {
        "F": Fraction(25, 45),
        "H": Fraction(20, 45),
        "A": 0,
    }
    assert {share.status for share in shares(made, "genre").values()} == {Status.PUBLISHED}


def test_where_a_few_other_of_the_badges_were_moved_those_without_a_badge_are_too() -> None:
    visits, said = without_badge("genre", {"A": 30})
    made = report(
        *crowd(47),
        *visits,
        answers=answered("genre", {"F": 20, "H": 20, "A": 3, "NSP": 4}),
        visit_answers=said,
    )
    assert values(made, "PART_VISITES", "genre") == {"F": Fraction(1, 2), "H": Fraction(1, 2)}
    assert {share.status for share in shares(made, "genre").values()} == {Status.GROUPED}


THREE = replace(SITUATION, choices=SITUATION.choices[:3])


def published(table: VisitTable) -> tuple[object, ...]:
    """All that anybody can read of it: the shares, even as the whole numbers behind them."""
    rows = tuple((figure.modality, figure.value) for figure in share_figures(THREE, table))
    return rows, table.whole, table.answered


@pytest.mark.parametrize(
    "badges", [(20, 20, 20), (20, 0, 9), (3, 9, 20), (3, 9, 0), (0, 0, 0), (40, 0, 0)]
)
def test_somebody_who_knows_each_groups_visits_learns_no_few_people_without_a_badge(
    badges: tuple[int, int, int],
) -> None:
    """All tables of visits without a badge up to a size, grouped by what is published of them.

    The attacker knows the badges' table, how many visits each of its groups made, and the rule;
    each visit without a badge stands for one, which shows the most.
    """
    codes = (*THREE.codes, "NSP", "NON_DEMANDE")
    table = protect("situation", dict(zip(codes, (*badges, 0, 0), strict=True)))
    groups: defaultdict[tuple[object, ...], list[tuple[int, ...]]] = defaultdict(list)
    for counts in product(range(14), repeat=3):
        alone = Counter(dict(zip(THREE.codes, counts, strict=True)))
        with_badge = Counter(dict(zip(THREE.codes, badges, strict=True)))
        tally = Tally(with_badge, alone, Counter(alone), sum(counts) + sum(badges))
        groups[published(share_out(THREE, table, tally))].append(counts)
    for alike in groups.values():
        if max(map(max, alike)) == 13:
            continue  # some tables like these are too large to be listed
        for column in zip(*alike, strict=True):
            assert not {*column} <= set(range(1, K))


# The year


def years(*quarters: tuple[str, Mapping[str, int], Mapping[str, int]]) -> Report:
    """A year's report: in each quarter, badges of their own that came once, and others without."""
    visits, given, heard = [], [], []
    for month, badges, alone in quarters:
        for choice, number in badges.items():
            for n in range(number):
                visitor = f"{choice} {month} {n}"
                visits.append(visit("10:00", "11:00", visitor, day=f"2026-{month}-05"))
                given.append(Answer(visitor, "genre", choice, LONG_AGO))
        more, said = without_badge("genre", alone, day=f"2026-{month}-05")
        visits += more
        heard += said
    return report(
        *visits,
        period=Period(2026),
        today=date(2027, 1, 1),
        answers=given,
        visit_answers=heard,
    )


def test_a_year_counts_what_its_quarters_showed() -> None:
    made = years(("02", {"F": 20, "H": 20}, {"F": 5}), ("05", {"F": 20, "H": 20}, {"H": 5}))
    assert values(made, "PART_VISITES", "genre")["F"] == Fraction(45, 90)


def test_a_year_of_one_quarter_is_that_quarter() -> None:
    made = years(("02", {"F": 20, "H": 20}, {"F": 12, "H": 2}))
    assert values(made, "PART_VISITES", "genre") == {"F": None, "H": None, "A": 0}


def test_a_year_says_nothing_where_a_quarter_hid_something() -> None:
    """In February 2 and 12 people without a badge were hidden; the year would subtract them."""
    made = years(
        ("02", {"F": 20, "H": 20}, {"F": 12, "H": 2}), ("05", {"F": 20, "H": 20}, {"H": 8})
    )
    assert values(made, "PART", "genre")["F"] == Fraction(1, 2)
    assert set(values(made, "PART_VISITES", "genre").values()) == {None}


def test_the_few_other_of_a_quarter_do_not_come_back_in_the_year() -> None:
    made = years(
        ("02", {"F": 20, "H": 20}, {"A": 3, "F": 10}), ("05", {"F": 20, "H": 20}, {"A": 6})
    )
    assert values(made, "PART_VISITES", "genre")["A"] == Fraction(6, 96)


def test_the_few_other_of_the_badges_of_a_quarter_do_not_come_back_in_the_year() -> None:
    some = {"F": 20, "H": 20, "A": 3, "NSP": 4}
    made = years(("02", some, {}), ("05", {"F": 20, "H": 20, "A": 6}, {}))
    assert set(values(made, "PART_VISITES", "genre").values()) == {None}
    few = years(("02", some, {}), ("05", {"F": 20, "H": 20}, {}))
    assert values(few, "PART_VISITES", "genre") == {"F": Fraction(1, 2), "H": Fraction(1, 2)}


def lived(part: tuple[Table, Tally], told: VisitTable | None = None) -> Quarter:
    return Quarter(*part, part[0], told)


def tables(counts: Mapping[str, int]) -> tuple[Table, Tally]:
    """A table of badges by age, each of whom came once."""
    codes = (*BY_ID["tranche_age"].codes, "NSP", "NON_DEMANDE")
    table = protect("tranche_age", dict.fromkeys(codes, 0) | dict(counts))
    return table, Tally(Counter(counts), Counter(), Counter(), sum(counts.values()))


def test_a_year_is_not_finer_than_its_quarters() -> None:
    ages: Question = BY_ID["tranche_age"]
    grouped, plain = tables({"A00_11": 3, "A12_17": 9}), tables({"A00_11": 9, "A12_17": 9})
    year = tables({"A00_11": 12, "A12_17": 18})
    assert share_out_year(ages, *year, [lived(plain), lived(plain)]).whole == 30
    assert share_out_year(ages, *year, [lived(grouped), lived(plain)]).whole is None
    coarse = tables({"A00_11": 12, "A12_17": 18, "A25_39": 2, "A18_24": 9})
    assert share_out_year(ages, *coarse, [lived(grouped), lived(plain)]).whole == 41


def test_a_year_says_nothing_where_few_visits_came_into_a_quarter_that_was_told() -> None:
    """The year, less its other quarter, less what was told of this one, would be these visits."""
    ages: Question = BY_ID["tranche_age"]
    before, plain = tables({"A00_11": 9, "A12_17": 9}), tables({"A00_11": 9, "A12_17": 9})
    told = share_out(ages, *before)
    table, counted = before
    more = replace(counted, with_badge=counted.with_badge + Counter({"A00_11": 1}))
    year = tables({"A00_11": 18, "A12_17": 18})
    for own, expected in ((counted, 36), (more, None)):
        quarters = [Quarter(table, own, table, told), lived(plain)]
        assert share_out_year(ages, *year, quarters).whole == expected
