"""In which sessions groups mixed, and when there are enough sessions to say so."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.session import Session as Planned
from kiosk.impact.mixed_sessions import answering, are_few, mixed_share, sessions
from kiosk.impact.period import Period
from tests.impact.build import QUARTER, at, counted, visit

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


def planned(starts: str, ends: str, activity: str = "A09", day: str = "2026-07-14") -> Planned:
    name = f"{activity} {starts}"
    return Planned(
        name, activity, date.fromisoformat(day), at(starts, day), at(ends, day), "0" * 32
    )


def test_a_planned_session_takes_the_place_of_its_activitys_day() -> None:
    afternoon, evening = planned("14:00", "16:00"), planned("16:00", "18:00")
    came = {
        "in the afternoon": visit("14:10", "15:50", "in the afternoon"),
        "a little longer": visit("14:10", "16:05", "a little longer"),
        "for the evening": visit("15:50", "18:00", "for the evening"),
        "as long in both": visit("15:30", "16:30", "as long in both"),
        "early, and never signed out": visit("13:45", None, "early, and never signed out"),
        "in the morning": visit("09:00", "10:00", "in the morning"),
        "this morning, and never signed out": visit("09:00", None, "this morning"),
        "until it began": visit("13:00", "14:00", "until it began"),
        "in and out": visit("16:00", "16:00", "in and out"),
        "for something else": visit("14:00", "16:00", "for something else", activity="T05"),
        "another day": visit("14:00", "16:00", "another day", day="2026-07-15"),
    }
    held = sessions(counted(*came.values()), [evening, afternoon])
    assert sorted(sorted(str(stay.visitor) for stay in one.stays) for one in held) == [
        ["a little longer", "as long in both", "early, and never signed out", "in the afternoon"],
        ["another day"],
        ["for something else"],
        ["for the evening", "in and out"],
    ]


@given(
    st.lists(st.tuples(st.integers(10, 19), st.integers(0, 180)), max_size=12),
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 59)), max_size=6),
)
def test_each_stay_comes_to_one_session_at_most_and_only_while_it_is_held(
    came: list[tuple[int, int]], dates: list[tuple[int, int]]
) -> None:
    midday = at("10:00")
    plans = [
        Planned(
            str(hour),
            "A09",
            midday.date(),
            midday + timedelta(hours=hour),
            midday + timedelta(hours=hour, minutes=minutes),
            "0" * 32,
        )
        for hour, minutes in dict(dates).items()
    ]
    visits = [
        visit(f"{hour}:00", f"{hour + stayed // 60}:{stayed % 60:02}", str(n))
        for n, (hour, stayed) in enumerate(came)
    ]
    held = sessions(counted(*visits), plans)
    told = [stay.visitor for one in held for stay in one.stays]
    assert len(told) == len({*told})
    meeting = {
        one.visitor
        for one in visits
        if one.left is not None
        and any(
            one.arrived < plan.ends and (one.left > plan.starts or one.arrived >= plan.starts)
            for plan in plans
        )
    }
    assert {*told} == (meeting if plans else {str(n) for n in range(len(came))})


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
