"""Trying a badge: the same answer as the door's, and nothing noted."""

import pytest

from kiosk.domain.badge import grouped, keyed_hash, mint
from kiosk.services.hand_out import replace_badge, revoke_badge
from kiosk.services.try_badge import Verdict, try_badge
from kiosk.store import badges
from tests.services.front import TODAY, Front
from tests.services.hands import host


def test_a_badge_that_opens_says_whose_it_is(front: Front) -> None:
    for typed in (front.codes[0], grouped(front.codes[0]).lower(), f" {front.codes[0]}\n"):
        tried = try_badge(front.place, typed)
        assert tried.verdict is Verdict.OPENS
        assert tried.visitor is not None
        assert tried.badge is not None
        assert tried.badge.alias == tried.visitor.alias
    assert front.count("visit") == 0


def test_a_withdrawn_badge_says_since_when(front: Front) -> None:
    revoke_badge(front.place, keyed_hash(front.codes[1], front.place.key), host(front))
    tried = try_badge(front.place, front.codes[1])
    assert tried.verdict is Verdict.REVOKED
    assert tried.badge is not None
    assert tried.badge.revoked == TODAY


def test_a_replaced_badge_is_told_apart_from_the_new_one(front: Front) -> None:
    visitor = badges.visitor_of(front.place.store, keyed_hash(front.codes[1], front.place.key))
    assert visitor is not None
    made = replace_badge(front.place, visitor, host(front))
    old, new = try_badge(front.place, front.codes[1]), try_badge(front.place, made.code)
    assert (old.verdict, new.verdict) == (Verdict.REVOKED, Verdict.OPENS)
    assert old.visitor == new.visitor
    assert new.visitor is not None
    assert (new.visitor.has_badge, new.visitor.had_others) == (True, True)


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        (mint(b"elsew"), Verdict.UNKNOWN),
        ("https://example.org", Verdict.FOREIGN),
        ("", Verdict.FOREIGN),
        (mint(b"elsew")[:-1], Verdict.FOREIGN),
        ("é" * 10_000, Verdict.FOREIGN),
    ],
)
def test_what_is_none_of_ours_is_said_so(front: Front, typed: str, verdict: Verdict) -> None:
    assert try_badge(front.place, typed).verdict is verdict
