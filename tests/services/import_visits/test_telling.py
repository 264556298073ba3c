"""What a line tells by itself is what it tells among others."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal import decode
from kiosk.domain.visit import Role
from kiosk.services.import_visits.line import Kind, Line
from kiosk.services.import_visits.telling import Numbered, told_alone, told_together

VISIT, SOMEONE = "a" * 32, "b" * 32

LINES = st.builds(
    Line,
    st.just(""),
    st.integers(0, 1_800_000_000_000),
    st.just(""),
    st.sampled_from([0, 60, 120, -210]),
    st.none() | st.just(0),
    st.sampled_from([0, 60]),
    st.dates(date(1970, 1, 1), date(2026, 12, 31)).map(date.isoformat),
    st.builds(
        Kind,
        st.sampled_from(["E01", "Z00", "A_%s"]),
        st.sampled_from([role.value for role in Role]),
        st.integers(1, 2000),
        st.just(("", "", "", "")),
    ),
)


@given(LINES, st.integers(0, 90_000_000), st.booleans())
def test_a_line_alone_tells_what_fold_and_encode_make_of_it(
    line: Line, stay: int, is_someone: bool
) -> None:
    if line.left_ms is not None:
        line = line._replace(left_ms=line.arrived_ms + stay)
    one, who = Numbered(VISIT, line), SOMEONE if is_someone else None
    assert [told_alone(one, who)] == told_together([one], who)


@given(LINES)
def test_its_events_stand_at_their_own_times(line: Line) -> None:
    line = line._replace(left_ms=line.arrived_ms + 1)
    arrival, left = map(decode, told_alone(Numbered(VISIT, line), None).contents)
    assert (arrival.hlc >> 16, left.hlc >> 16) == (line.arrived_ms, line.arrived_ms + 1)
    assert {event.visit for event in (arrival, left)} == {VISIT}
