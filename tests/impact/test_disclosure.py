"""Nobody can be told from a small cell: the rule, its examples, and somebody who tries."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Question
from kiosk.impact.disclosure import K, Table, _hidden, protect, withhold
from kiosk.impact.profile_figures import profile_figures
from tests.impact.build import QUESTIONS

BY_ID = {question.id: question for question in QUESTIONS}


def table(dimension: str, *counts: int, declined: int = 0, not_asked: int = 0) -> Table:
    codes = BY_ID[dimension].codes
    return protect(
        dimension,
        dict(zip(codes, counts, strict=True)) | {"NSP": declined, "NON_DEMANDE": not_asked},
    )


def shown(protected: Table) -> dict[str, int | None]:
    return {cell.code: cell.count for cell in protected.cells}


def test_ages_are_grouped_before_any_is_hidden() -> None:
    """The worked example: 3, 9, 12, 30, 26, 14, 6 become 12, 12, 30, 26, 20."""
    protected = table("tranche_age", 3, 9, 12, 30, 26, 14, 6)
    assert shown(protected) == {
        "A00_11+A12_17": 12,
        "A18_24": 12,
        "A25_39": 30,
        "A40_59": 26,
        "A60_69+A70_P": 20,
        "NSP": 0,
        "NON_DEMANDE": 0,
    }
    assert protected.is_grouped
    assert not protected.has_hidden


def test_small_cells_take_the_next_smallest_with_them() -> None:
    """The worked example: of 3, 9, 12, 30, 26, 14, 6 the cells 3, 6 and 9 are hidden."""
    assert _hidden([3, 9, 12, 30, 26, 14, 6]) == {0, 1, 6}


@pytest.mark.parametrize(
    ("counts", "hidden"),
    [
        ([5, 6, 7], set()),
        ([0, 0, 0], set()),
        ([0, 4, 6, 30], {1, 2}),
        ([1, 8, 30], {0, 1, 2}),
        ([0, 3, 0], {0, 1, 2}),
        ([4, 4, 4, 30], {0, 1, 2}),
        ([2, 3, 0], {0, 1, 2}),
        ([0, 4, 7], {1, 2}),
    ],
)
def test_what_is_hidden(counts: list[int], hidden: set[int]) -> None:
    assert _hidden(counts) == hidden


def test_hiding_the_only_two_cells_that_are_not_zero_shows_the_zeros() -> None:
    assert shown(table("genre", 4, 7, 0)) == {
        "F": None,
        "H": None,
        "A": 0,
        "NSP": 0,
        "NON_DEMANDE": 0,
    }


def test_too_few_people_hide_the_whole_dimension_zeros_included() -> None:
    protected = table("genre", 3, 0, 0)
    assert set(shown(protected).values()) == {None}
    assert protected.is_withheld
    assert protected.respondents is None
    assert protected.response is None


def test_a_small_other_joins_those_who_declined() -> None:
    protected = table("genre", 20, 20, 2, declined=4)
    assert shown(protected) == {"F": 20, "H": 20, "NSP": 6, "NON_DEMANDE": 0}
    assert protected.is_moved
    assert protected.is_grouped
    assert protected.respondents == 40


def test_other_never_covers_a_small_cell_since_it_is_known_to_be_large() -> None:
    counts = {"F": 40, "H": 3, "A": 7, "NSP": 12, "NON_DEMANDE": 10}
    assert protect("genre", counts).is_withheld
    assert not protect("genre", {**counts, "H": 9}).has_hidden


def test_other_stays_when_nobody_or_enough_people_chose_it() -> None:
    assert shown(table("genre", 20, 20, 0))["A"] == 0
    assert shown(table("genre", 20, 20, 5))["A"] == 5


@pytest.mark.parametrize(("declined", "not_asked"), [(2, 9), (9, 2), (2, 3), (4, 0)])
def test_declined_and_not_asked_are_one_cell_when_one_is_small(
    declined: int, not_asked: int
) -> None:
    protected = table("genre", 20, 30, 0, declined=declined, not_asked=not_asked)
    assert [cell.code for cell in protected.silent] == ["SANS_REPONSE"]


@pytest.mark.parametrize(("declined", "not_asked"), [(0, 0), (5, 0), (0, 7), (5, 5)])
def test_declined_and_not_asked_are_apart_when_neither_is_small(
    declined: int, not_asked: int
) -> None:
    protected = table("genre", 20, 30, 0, declined=declined, not_asked=not_asked)
    assert [cell.count for cell in protected.silent] == [declined, not_asked]
    assert protected.respondents == 50


def test_hiding_who_did_not_answer_hides_the_number_who_did() -> None:
    """Otherwise the total, which is public, would give it back."""
    protected = table("genre", 20, 30, 0, declined=3)
    assert shown(protected) == {"F": None, "H": 30, "A": 0, "SANS_REPONSE": None}
    assert protected.respondents is None


def test_hiding_answers_still_says_how_many_answered() -> None:
    protected = table("situation", 2, 9, 30, 30, 0, 0, declined=20)
    assert shown(protected)["SAL"] is None
    assert protected.respondents == 71


def test_those_who_did_not_answer_are_never_hidden_for_the_sake_of_others() -> None:
    """Hiding them would hide how many answered, and with it every share."""
    protected = table("situation", 3, 20, 30, 0, 0, 0, declined=6, not_asked=7)
    assert shown(protected) == {
        "SAL": None,
        "IND": None,
        "DEM": 30,
        "ETU": 0,
        "RET": 0,
        "AUT": 0,
        "NSP": 6,
        "NON_DEMANDE": 7,
    }
    assert protected.respondents == 53


def test_one_group_that_is_small_hides_the_dimension_however_many_did_not_answer() -> None:
    assert table("situation", 3, 0, 0, 0, 0, 0, declined=60).is_withheld


def test_a_hidden_dimension_does_not_say_what_would_have_been_grouped_or_moved() -> None:
    assert shown(table("genre", 3, 0, 2, declined=1)) == dict.fromkeys(
        ("F", "H", "A", "NSP", "NON_DEMANDE")
    )
    ages = shown(table("tranche_age", 1, 0, 0, 2, 0, 0, 0))
    assert ages == dict.fromkeys((*BY_ID["tranche_age"].codes, "NSP", "NON_DEMANDE"))


def test_withholding_leaves_nothing() -> None:
    protected = withhold(table("situation", 20, 9, 30, 30, 0, 0))
    assert protected.is_withheld


def test_equal_cells_do_not_give_a_small_one_away() -> None:
    """Had only the first 6 been hidden with the 4, ten would be left to 4 + 6 or 5 + 5."""
    assert _hidden([6, 6, 4, 30]) == {0, 1, 2}


def test_many_small_cells_do_not_give_themselves_away() -> None:
    """Seven hidden cells of together ten could only be small."""
    assert len(_hidden([1, 1, 1, 1, 1, 1, 4, 20, 30])) == 8


def counts_for(dimension: str) -> st.SearchStrategy[dict[str, int]]:
    codes = (*BY_ID[dimension].codes, "NSP", "NON_DEMANDE")
    small = st.one_of(st.just(0), st.integers(0, 9), st.integers(0, 60))
    return st.fixed_dictionaries(dict.fromkeys(codes, small))


tables = st.sampled_from(sorted(BY_ID)).flatmap(
    lambda dimension: st.tuples(st.just(BY_ID[dimension]), counts_for(dimension))
)


@given(tables)
def test_no_figure_shows_a_small_cell_or_lets_it_be_computed(
    drawn: tuple[Question, dict[str, int]],
) -> None:
    """An attacker has every figure of the dimension and the total of badges.

    A cell is recovered when all integers that are still possible for it lie within 1…k−1.
    """
    question, counts = drawn
    protected = protect(question.id, counts)
    figures = list(profile_figures(question, protected))
    cells = {f.modality: f for f in figures if f.indicator == "VISITEURS_UNIQUES"}
    known = {code: figure.value for code, figure in cells.items()}
    assert not any(value is not None and 0 < value < K for value in known.values())
    total = sum(counts.values())
    n = figures[0].respondents
    answered = [code for code in known if code in {cell.code for cell in protected.answers}]
    silent = [code for code in known if code not in answered]
    for codes, whole in (
        ([*answered, *silent], total),
        (answered, n),
        (silent, None if n is None else total - n),
    ):
        hidden = [code for code in codes if known[code] is None]
        if whole is None or not hidden:
            continue
        rest = whole - sum(int(known[code] or 0) for code in codes)
        floor = 0 if protected.is_withheld else 1
        least = rest if len(hidden) == 1 else floor
        most = rest - floor * (len(hidden) - 1)
        assert least < 1 or most >= K
        if not protected.is_withheld:
            assert len(hidden) >= 2
            assert rest >= 2 * K
    for figure in figures:
        if figure.indicator == "PART" and figure.value is not None:
            assert n is not None
            assert figure.value * n == known[figure.modality]
        if figure.indicator not in ("PART", "VISITEURS_UNIQUES", "TAUX_REPONSE"):
            assert figure.value is None or not protected.has_hidden
        if n is None:
            assert figure.response is None
            assert figure.indicator == "VISITEURS_UNIQUES" or figure.value is None
            assert figure.bounds is None


@pytest.mark.parametrize("silent", [0, 1])
@pytest.mark.parametrize(("cells", "most"), [(3, 16), (4, 12), (5, 8)])
def test_somebody_who_knows_the_rule_learns_no_small_answer(
    cells: int, most: int, silent: int
) -> None:
    """All tables up to a size, grouped by what is published of them.

    Whoever sees one publication can't exclude any table of its group: in no group is a hidden
    answer small in all tables. (Left out are sums too large for all their tables to be listed.
    The last cell may be of those who did not answer: that they are few may be concluded.)
    """
    answers = cells - silent
    groups: defaultdict[tuple[tuple[int | None, ...], int], list[tuple[int, ...]]]
    groups = defaultdict(list)
    for counts in product(range(most + 1), repeat=cells):
        hidden = _hidden(counts[:answers], counts[answers:])
        published = tuple(None if n in hidden else count for n, count in enumerate(counts))
        groups[published, sum(counts)].append(counts)
    for (published, total), alike in groups.items():
        hidden_cells = [n for n, count in enumerate(published) if count is None]
        rest = total - sum(count or 0 for count in published)
        if len(hidden_cells) == cells or rest - len(hidden_cells) + 1 > most:
            continue
        for n in hidden_cells:
            assert n >= answers or not {counts[n] for counts in alike} <= set(range(1, K))


def sharings(badges: int, cells: int) -> Iterator[tuple[int, ...]]:
    """All ways in which so many badges can be in so many cells."""
    if cells == 1:
        yield (badges,)
        return
    for first in range(badges + 1):
        for rest in sharings(badges - first, cells - 1):
            yield first, *rest


@pytest.mark.parametrize(
    ("dimension", "badges"),
    [
        *(("genre", badges) for badges in (10, 15, 20, 24)),
        *(("residence", badges) for badges in (10, 12)),
        *(("situation", badges) for badges in (10, 11)),
        ("tranche_age", 10),
    ],
)
def test_of_all_tables_that_are_published_alike_none_tells_of_a_hidden_answer_that_few_gave_it(
    dimension: str, badges: int
) -> None:
    """Every table of so many badges, as it is published: the strongest reader, who knows all rules.

    In no publication is a hidden answer, or one of a shown group, small in all tables that lead to
    it. (But for a group of exactly five, both parts of which the rules tell to be small.)
    """
    codes = (*BY_ID[dimension].codes, "NSP", "NON_DEMANDE")
    doubtful: defaultdict[Table, set[tuple[str, ...]]] = defaultdict(set)
    for counts in sharings(badges, len(codes)):
        given = dict(zip(codes, counts, strict=True))
        published = protect(dimension, given)
        parts = {(code,): count for code, count in given.items()}
        parts |= {cell.atoms: sum(given[atom] for atom in cell.atoms) for cell in published.answers}
        doubtful[published] |= {part for part, count in parts.items() if not 0 < count < K}
    for published, known in doubtful.items():
        for cell in published.answers:
            assert cell.atoms in known
            if cell.count not in (None, K):
                assert known >= {(atom,) for atom in cell.atoms}
