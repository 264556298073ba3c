"""A year's table beside its quarters'."""

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from kiosk.impact.crossing import _bounds, _links, _published, opens
from kiosk.impact.disclosure import Table, protect
from tests.impact.build import QUESTIONS

SITUATION = next(question for question in QUESTIONS if question.id == "situation")
AGE = next(question for question in QUESTIONS if question.id == "tranche_age")


def table(question: str, **counts: int) -> Table:
    codes = {"situation": SITUATION, "tranche_age": AGE}[question].codes
    empty = dict.fromkeys((*codes, "NSP", "NON_DEMANDE"), 0)
    return protect(question, empty | counts)


NOBODY = table("situation")


def test_a_year_of_quarters_that_hide_nothing_opens_nothing() -> None:
    quarter = table("situation", SAL=20, IND=30)
    assert not opens(table("situation", SAL=40, IND=60), [quarter] * 4)


def test_a_year_that_is_one_quarter_says_no_more_than_it() -> None:
    counts = {"SAL": 3, "IND": 8, "ETU": 40}
    assert not opens(table("situation", **counts), [table("situation", **counts), *[NOBODY] * 3])


def test_a_cell_hidden_beside_another_is_opened_when_the_year_shows_the_other() -> None:
    """T1 hides 3 and 8; nobody else came but in T2, and the year shows that IND had 8 + 5."""
    first = table("situation", SAL=3, IND=8, ETU=40)
    second = table("situation", SAL=9, IND=5)
    year = table("situation", SAL=12, IND=13, ETU=40)
    assert opens(year, [first, second, NOBODY, NOBODY])


def test_ages_grouped_in_a_quarter_are_opened_by_a_year_that_shows_them_apart() -> None:
    """T1 groups 2 and 30; the year shows 30 of the elder, who were only there in T1."""
    nobody = table("tranche_age")
    first = table("tranche_age", A00_11=2, A12_17=30, A25_39=40)
    second = table("tranche_age", A00_11=6)
    year = table("tranche_age", A00_11=8, A12_17=30, A25_39=40)
    assert opens(year, [first, second, nobody, nobody])


def test_a_quarter_that_hides_is_never_opened_by_adding_hidden_cells_up() -> None:
    """Each cell alone may be anything; together the hidden ones say that ETU is 3 in T2."""
    first = table("situation", SAL=6, IND=5, ETU=12, NSP=17)
    second = table("situation", SAL=12, IND=4, DEM=4, ETU=3, NSP=20)
    year = table("situation", SAL=16, IND=9, DEM=4, ETU=15, NSP=34)
    assert second.has_hidden
    assert opens(year, [first, second, NOBODY, NOBODY])


def test_a_large_year_is_not_published_either_beside_a_quarter_that_hides() -> None:
    first = table("situation", SAL=3, IND=8, ETU=40)
    large = table("situation", SAL=60, IND=70, ETU=80)
    year = table("situation", SAL=90, IND=100, ETU=120)
    assert opens(year, [first, large, large, large])
    assert not opens(year, [large, large, large, NOBODY])


answers = st.sampled_from(["SAL", "IND", "ETU", "NSP"])
people = st.lists(
    st.tuples(answers, st.sets(st.integers(0, 3), min_size=1)), min_size=0, max_size=60
)


@given(people)
def test_the_truth_always_lies_within_what_the_reader_concludes(
    drawn: list[tuple[str, set[int]]],
) -> None:
    """The reader's conclusions are sound: they never exclude what really was."""

    def tally(quarter: int | None) -> Mapping[str, int]:
        found = dict.fromkeys((*SITUATION.codes, "NSP", "NON_DEMANDE"), 0)
        for answer, quarters in drawn:
            found[answer] += quarter is None or quarter in quarters
        return found

    tallies = [tally(None), *(tally(quarter) for quarter in range(4))]
    tables = [protect("situation", counts) for counts in tallies]
    sums = [one for place, published in enumerate(tables) for one in _published(place, published)]
    for (place, atom), (low, high) in _bounds(tables, sums, _links(tables[0], 4)).items():
        assert low <= tallies[place][atom] <= high
