"""Of answers that repeat each other the ends are enough: at no time does the latest one change."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.import_visits.said import Answered, Said

ANSWERS = st.lists(
    st.builds(Answered, st.sampled_from(["genre", "residence"]), st.sampled_from("FH"), st.just(0))
).map(lambda given: [one._replace(at_ms=at) for at, one in enumerate(given)])


def kept(heard: list[Answered], *, keep_all: bool = False) -> list[Answered]:
    said = Said(keep_all)
    return sorted(
        [*(answer for one in heard for answer in said.hear(one)), *said.end()],
        key=lambda one: one.at_ms,
    )


def latest(answers: list[Answered], question: str, at_ms: int) -> str | None:
    found = [one for one in answers if one.question == question and one.at_ms <= at_ms]
    return found[-1].choice if found else None


@given(ANSWERS)
def test_the_latest_answer_is_the_same_at_any_time(heard: list[Answered]) -> None:
    found = kept(heard)
    assert set(found) <= set(heard)
    for at_ms in range(len(heard) + 1):
        for question in ("genre", "residence"):
            assert latest(found, question, at_ms) == latest(heard, question, at_ms)


@given(ANSWERS)
def test_of_a_run_no_more_than_two_are_kept_and_both_its_ends(heard: list[Answered]) -> None:
    for question in ("genre", "residence"):
        own = [one for one in heard if one.question == question]
        ends = [
            one
            for before, one, after in zip([None, *own], own, [*own[1:], None], strict=False)
            if before is None or after is None or not before.choice == one.choice == after.choice
        ]
        assert [one for one in kept(heard) if one.question == question] == ends


@given(ANSWERS)
def test_of_someone_known_before_all_are_kept(heard: list[Answered]) -> None:
    assert kept(heard, keep_all=True) == heard
