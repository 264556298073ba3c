"""Events: their bytes and their chain."""

import hashlib
import json
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.clock import from_ms
from kiosk.domain.corrections import (
    Addition,
    Cancellation,
    Closing,
    Correction,
    Reason,
    Undoing,
)
from kiosk.domain.journal import (
    Arrival,
    Choice,
    Event,
    Exit,
    Fact,
    Staying,
    Tap,
    Unrecognised,
    Voiding,
    commitment,
    decode,
    encode,
    first_link,
    next_link,
)
from kiosk.domain.visit import Added, ExitBy, Role
from tests.domain.stories import DAY, event

ARRIVAL = Arrival(DAY)
BY_SCAN = Exit(ExitBy.SCAN)
TAP = Tap(slot=3, slots=8, row=5, latency_ms=1840, last_time=True, language="fr")

names = st.text("0123456789abcdef", min_size=32, max_size=32)
moments = st.builds(
    lambda ms, zone: from_ms(ms).astimezone(ZoneInfo(zone)),
    st.integers(0, 2**42),
    st.sampled_from(["Europe/Paris", "America/St_Johns", "UTC"]),
)
taps = st.none() | st.builds(
    Tap,
    slot=st.integers(0, 20),
    slots=st.integers(1, 20),
    row=st.integers(0, 20),
    latency_ms=st.integers(0, 10**6),
    last_time=st.booleans(),
    language=st.sampled_from(["fr", "en"]),
)
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        Arrival,
        day=st.dates(),
        persons=st.integers(1, 2000),
        activity=st.text(max_size=16),
        role=st.sampled_from(Role),
        group=st.none() | st.text(max_size=20),
        adults=st.none() | st.integers(0, 2000),
        tap=taps,
    ),
    st.builds(Choice, activity=st.text(max_size=16), tap=taps),
    st.builds(Exit, by=st.sampled_from(ExitBy)),
    st.builds(Voiding, reason=st.text(max_size=20)),
    st.just(Staying()),
    st.builds(
        Addition,
        deed=names,
        day=st.dates(),
        arrived=moments,
        added=st.sampled_from(Added),
        left=st.none() | moments,
        role=st.sampled_from(Role),
    ),
    st.builds(
        Correction,
        deed=names,
        arrived=st.none() | moments,
        day=st.none() | st.dates(),
        left=st.none() | moments,
        left_by=st.none() | st.sampled_from(ExitBy),
        stays=st.booleans(),
        persons=st.none() | st.integers(1, 2000),
        role=st.none() | st.sampled_from(Role),
        visitor=st.none() | names,
        merged=st.none() | names,
    ),
    st.builds(Cancellation, deed=names, reason=st.sampled_from(Reason), into=st.none() | names),
    st.builds(Closing, deed=names, left=moments, by=st.sampled_from(ExitBy)),
    st.builds(Undoing, deed=names, undone=names),
)
events = st.builds(
    Event,
    visit=names,
    visitor=st.none() | names,
    at=moments,
    hlc=st.integers(0, 2**62),
    actor=st.sampled_from(["door", "desk"]),
    fact=facts,
    suspect=st.booleans(),
)


@settings(deadline=None)
@given(events)
def test_an_event_is_read_back_as_itself_with_its_local_offset(written: Event) -> None:
    read = decode(encode(written))
    assert read == written
    assert read.at.utcoffset() == written.at.utcoffset()
    assert encode(read) == encode(written)


def test_the_bytes_of_a_known_event_never_change() -> None:
    """Their SHA-256 stands in envelopes that no later program may rewrite."""
    told = event("a" * 32, 0, Arrival(DAY, activity="A09", tap=TAP))
    assert encode(told) == (
        '{"actor":"door","at":1795424400000,"fact":{"activity":"A09","adults":null,'
        '"day":"2026-11-23","group":null,"persons":1,"role":"PARTICIPANT","tap":'
        '{"language":"fr","last_time":true,"latency_ms":1840,"row":5,"slot":3,"slots":8}},'
        '"hlc":117664933478400000,"kind":"arrival","offset":0,"suspect":false,"v":1,'
        '"visit":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","visitor":"v"}'
    )


def test_the_bytes_of_a_known_correction_never_change_either() -> None:
    wished = Correction("d" * 32, left=event("a", 90, BY_SCAN).at, left_by=ExitBy.DESK)
    assert json.loads(encode(event("a", 0, wished)))["fact"] == {
        **dict.fromkeys(["arrived", "day", "activity", "persons", "role", "visitor", "merged"]),
        "deed": "d" * 32,
        "left": "2026-11-23T10:30:00+00:00",
        "left_by": "EQUIPE",
        "stays": False,
    }


def altered(written: Event, **changes: object) -> str:
    return json.dumps(json.loads(encode(written)) | changes)


def test_a_kind_of_a_later_program_is_kept_apart_and_never_written_anew() -> None:
    read = decode(altered(event("a", 0, BY_SCAN), kind="handover", fact={"to": "b", "at": 3}))
    assert read.fact == Unrecognised("handover")
    with pytest.raises(ValueError, match="later program"):
        encode(read)


@pytest.mark.parametrize(
    "written",
    [ARRIVAL, Choice("A09"), BY_SCAN, Voiding("undone"), Staying(), Undoing("2", "1")],
)
def test_a_later_form_of_a_known_kind_is_kept_apart_too(written: Fact) -> None:
    """Its fields may mean something else by then: guessing at them would falsify the visit."""
    content = altered(event("a", 0, written), v=2, fact={"new": "field", "role": "STRANGE"})
    assert isinstance(decode(content).fact, Unrecognised)


def test_a_commitment_hides_its_body_behind_the_salt() -> None:
    content = encode(event("a", 0, BY_SCAN))
    assert commitment(b"s" * 16, content) == hashlib.sha256(b"s" * 16 + content.encode()).digest()
    assert commitment(b"s" * 16, content) != commitment(b"t" * 16, content)


def test_a_link_depends_on_all_that_it_seals() -> None:
    def link(
        before: bytes = b"\0" * 32,
        device: str = "d",
        seq: int = 12,
        event_id: str = "e",
        committed: bytes = b"\1" * 32,
    ) -> bytes:
        return next_link(before, device, seq, event_id, committed)

    others = [
        link(before=b"\2" * 32),
        link(device="D"),
        link(seq=13),
        link(event_id="f"),
        link(committed=b"\3" * 32),
        link(seq=1, event_id="2:e"),
    ]
    assert len({link(), *others}) == 7
    assert first_link("d") != first_link("D")
