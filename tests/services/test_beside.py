"""What goes between the kiosk and the program beside it arrives whole, however it is cut."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import BadInput, KioskError
from kiosk.services.beside import Frames, Result, framed

THINGS = st.lists(st.one_of(st.text(), st.binary(), st.integers(), st.none()), max_size=8)


@given(THINGS, st.integers(1, 40))
def test_things_come_out_as_they_went_in_however_the_bytes_are_cut(
    things: list[object], at_once: int
) -> None:
    bytes_ = b"".join(map(framed, things))
    frames, found = Frames(), []
    for start in range(0, len(bytes_), at_once):
        found += frames.take(bytes_[start : start + at_once])
    assert found == things


def test_an_error_keeps_its_sentence_and_its_facts() -> None:
    error = BadInput("report.no_room", path="/media/CLE")
    (found,) = Frames().take(framed(error))
    assert isinstance(found, KioskError)
    assert (type(found), found.key, found.facts) == (BadInput, error.key, error.facts)
    assert found.exit_code == 2


def test_a_result_may_be_nothing() -> None:
    assert list(Frames().take(framed(Result(None)))) == [Result(None)]
