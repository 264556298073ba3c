"""The door without a screen: one line in, one line of JSON out, as the contract says."""

import json
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from kiosk.domain.badge import keyed_hash
from kiosk.domain.catalogue import NOT_STATED
from kiosk.services.headless_door import answers
from kiosk.store import badges
from tests.services.front import SENSITIVE, Front


def door(
    front: Front, *lines: str | bytes, arrivals_only: bool = False, usual: str = NOT_STATED
) -> list[dict[str, Any]]:
    """What the door answers to these lines, at the front's time."""
    raw = [line if isinstance(line, bytes) else f"{line}\n".encode() for line in lines]
    told = answers(
        front.place,
        BytesIO(b"".join(raw)),
        lambda: front.now,
        arrivals_only=arrivals_only,
        usual=usual,
    )
    return [json.loads(line) for line in told]


def words(told: list[dict[str, Any]]) -> list[str]:
    return [answer["outcome"] for answer in told]


def test_an_arrival_says_all_that_the_contract_promises(front: Front) -> None:
    (told,) = door(front, front.codes[0])
    ((visit,),) = front.rows("SELECT visit_id FROM visit")
    assert told == {
        "outcome": "arrived",
        "visit": visit,
        "activity": "Z00",
        "at": "2026-11-23T14:00:00.000+01:00",
        "present": 1,
    }


def test_a_second_scan_is_left_unless_it_comes_within_ten_seconds(front: Front) -> None:
    code = front.codes[0]
    assert words(door(front, code, code)) == ["arrived", "already_in"]
    front.wait(seconds=10)
    assert words(door(front, code, code)) == ["left", "left"]
    front.wait(seconds=10)
    assert words(door(front, code)) == ["arrived"]


def test_where_only_arrivals_count_nobody_leaves(front: Front) -> None:
    code = front.codes[0]
    assert words(door(front, code, arrivals_only=True)) == ["arrived"]
    front.wait(hours=3)
    assert words(door(front, code, code, arrivals_only=True)) == ["already_in"] * 2
    assert front.present == 1


def test_another_activity_is_a_change_and_the_same_one_a_scan(front: Front) -> None:
    code = front.codes[0]
    told = door(front, f"{code}\tA01", f"{code}\te02", f"{code}\tE02")
    assert words(told) == ["arrived", "changed", "already_in"]
    assert [answer["activity"] for answer in told] == ["A01", "E02", "E02"]
    front.wait(minutes=11)
    (moved,) = door(front, f"{code}\tA01")
    assert (moved["outcome"], moved["activity"], moved["present"]) == ("changed", "A01", 1)
    assert moved["visit"] != told[0]["visit"]


def test_without_a_word_an_arrival_has_the_usual_activity(front: Front) -> None:
    assert door(front, front.codes[0], usual="A01")[0]["activity"] == "A01"
    assert door(front, f"{front.codes[1]}\t", usual="A01")[0]["activity"] == "A01"
    assert door(front, f"{front.codes[2]}\tE02", usual="A01")[0]["activity"] == "E02"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b""])
def test_a_line_may_end_as_scanners_end_it_and_letters_be_small(front: Front, end: bytes) -> None:
    assert words(door(front, front.codes[0].lower().encode() + end)) == ["arrived"]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "\r",
        "\t",
        "\tA01",
        "https://example.org",
        "é",
        b"\xff\xfe\x00\n",
        b"\x00" * 3000 + b"\n",
        b"x" * 200_000 + b"\n",
    ],
)
def test_whatever_is_no_badge_is_foreign_and_answered(front: Front, line: str | bytes) -> None:
    told = door(front, line, front.codes[0])
    assert words(told) == ["foreign", "arrived"]
    assert (told[0]["visit"], told[0]["activity"], told[0]["present"]) == (None, None, 0)


def test_a_stranger_s_badge_and_a_lost_one_are_told_apart(front: Front) -> None:
    with front.place.store.writing():
        badges.revoke(front.place.store, keyed_hash(front.codes[0], front.place.key))
    assert words(door(front, front.codes[0], "TLBCDFGHJKLNLT")) == ["revoked", "unknown"]


def test_an_activity_that_does_not_exist_fails_with_a_reason(front: Front) -> None:
    (told,) = door(front, f"{front.codes[0]}\tNOWHERE")
    assert (told["outcome"], told["reason"]) == ("failed", "activity.unknown")
    assert front.count("envelope") == 0


def test_a_full_place_is_said_beside_the_arrival(front: Front) -> None:
    small = replace(front.place, place=replace(front.place.place, capacity=1))
    front.place = small
    told = door(front, *front.codes)
    assert [answer.get("full") for answer in told] == [None, True, True]
    assert words(told) == ["arrived"] * 3


def test_a_sensitive_activity_tells_the_scanner_s_log_nothing_about_the_badge(
    front: Front,
) -> None:
    told = door(front, f"{front.codes[0]}\t{SENSITIVE}")
    assert words(told) == ["arrived"]
    assert front.rows("SELECT visitor_id FROM visit") == [(None,)]


def test_an_answer_stands_only_after_its_commit(front: Front) -> None:
    front.place.store.db.execute("PRAGMA query_only = 1")
    assert words(door(front, front.codes[0])) == ["failed"]
    front.place.store.db.execute("PRAGMA query_only = 0")
    assert words(door(front, front.codes[0])) == ["arrived"]
