"""In which sessions groups mixed, and when there are enough sessions to say so."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.impact.mixed_sessions import answering, are_few, mixed_share, sessions
from kiosk.impact.period import Period
from tests.impact.build import QUARTER, counted, visit

YEAR = Period(2026)


def share(*held: str, dimension: str = "tranche_age") -> Fraction | None:
    """Of sessions given by the answers of those who came: `FFHH-`, one person each, one silent."""
    groups, visits = {}, []
    for day, came in enumerate(held, start=1):
        for n, answer in enumerate(came):
            visits.append(visit("10:00", "11:00", f"{day} {n}", day=f"2026-07-{day:02}"))
            if answer != "-":
                groups[f"{day} {n}"] = answer
    return mixed_share(answering(sessions(counted(*visits)), groups), groups, dimension)


def test_six_of_ten_sessions() -> None:
    """The worked example."""
    assert share(*["FFHHA"] * 6, *["FFFFA"] * 4) == Fraction(60, 100)


@pytest.mark.parametrize(
    ("came", "mixed"),
    [
        ("FFFFHH", True),  # two thirds
        ("FFFFFHHH", True),
        ("FFFFFHH", False),
        ("FFFFF", False),
        ("ABCDE", True),
        ("FFFH----", None),  # four answers
        ("FFFHH---", True),  # who declined is not counted
    ],
)
def test_no_group_of_a_mixed_session_exceeds_two_thirds(came: str, mixed: bool | None) -> None:
    assert share(came, dimension="situation") == mixed


@pytest.mark.parametrize(
    ("came", "mixed"),
    [
        ("FFHHA", True),  # 40 % and 40 %
        ("FFFHH", True),  # 60 % and 40 %
        ("FFHHAA", False),  # 33 % each
        ("FFFFHH", False),
        ("AAAAA", False),
        ("FFFFFHHHHA", True),
        ("FFFFFFHHHA", False),
    ],
)
def test_women_and_men_are_each_forty_to_sixty_percent(came: str, mixed: bool) -> None:
    assert share(came, dimension="genre") == mixed


def test_a_session_is_what_somebody_said_they_came_for_on_one_day() -> None:
    held = sessions(
        counted(
            visit("10:00", "11:00", "a"),
            visit("18:00", None, "a"),
            visit("2026-07-15T02:00", "2026-07-15T03:00", "b"),
            visit("10:00", "11:00", "c", activity="T05"),
            visit("10:00", "11:00", "d", day="2026-07-15"),
            visit("10:00", "11:00", "e", activity="Z00"),
            visit("10:00", "11:00"),
        )
    )
    assert sorted([stay.visitor or "" for stay in one.stays] for one in held) == [
        ["a", "a", "b"],
        ["c"],
        ["d"],
    ]


def test_who_comes_twice_to_a_session_answers_once() -> None:
    stays = counted(*(visit(f"{hour}:00", f"{hour}:10", "a") for hour in range(10, 15)))
    (session,) = sessions(stays)
    assert len(session.stays) == 5
    assert answering([session], {"a": "F"}) == []


def few(period: Period, *days: str) -> bool:
    stays = counted(*(visit("10:00", "11:00", "a", day=day) for day in days))
    return are_few(sessions(stays), period)


def test_less_than_five_sessions_are_few() -> None:
    summer = [f"2026-07-{day:02}" for day in range(1, 6)]
    assert few(QUARTER)
    assert few(QUARTER, *summer[:4])
    assert not few(QUARTER, *summer)


def test_a_year_is_not_told_when_one_of_its_quarters_has_few_sessions() -> None:
    """The year's share minus the other quarters' would be the share of those few."""
    winter = [f"2026-02-{day:02}" for day in range(1, 6)]
    summer = [f"2026-07-{day:02}" for day in range(1, 6)]
    assert few(YEAR, *winter, *summer[:4])
    assert not few(YEAR, *winter, *summer)
    assert not few(YEAR, *summer)
    assert few(YEAR, *winter[:2], *summer[:3])


@given(st.lists(st.text("FHA-", max_size=9), max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_sessions_and_the_names_of_groups_do_not_matter(
    held: list[str], shuffler: object
) -> None:
    found = share(*held)
    assert found is None or 0 <= found <= 1
    turned = [came.translate(str.maketrans("FHA", "HAF")) for came in held]
    shuffler.shuffle(turned)  # type: ignore[attr-defined]
    assert share(*turned) == found
    counted_ones = [answers for came in held if len(answers := came.replace("-", "")) >= 5]
    mixed = [3 * max(map(came.count, "FHA")) <= 2 * len(came) for came in counted_ones]
    assert found == (Fraction(sum(mixed), len(mixed)) if mixed else None)
