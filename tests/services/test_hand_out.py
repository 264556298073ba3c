"""Badges over the counter: given, replaced, withdrawn, and never shown twice."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain.badge import keyed_hash
from kiosk.domain.errors import BadInput
from kiosk.domain.outcome import Arrived, Revoked
from kiosk.services.hand_out import (
    hand_out,
    replace_badge,
    restore_badge,
    revoke_badge,
    withdraw_made,
)
from kiosk.services.make_badges import make_badges
from kiosk.store import badges, visitors
from tests.services.front import TODAY, Front, make_front, visit_of
from tests.services.hands import host, told


def hash_of(front: Front, code: str) -> bytes:
    return keyed_hash(code, front.place.key)


def visitor_with(front: Front, code: str) -> str:
    visitor = badges.visitor_of(front.place.store, hash_of(front, code))
    assert visitor is not None
    return visitor


def test_a_badge_given_at_the_counter_opens_at_once_and_is_told(front: Front) -> None:
    made = hand_out(front.place, host(front))
    front.codes.append(made.code)
    assert front.scan(3).outcome == Arrived()
    assert told(front) == [("badge.made", None, made.alias)]
    (badge,) = badges.badges_of(front.place.store, visitor_with(front, made.code))
    assert (badge.alias, badge.issued, badge.in_force) == (made.alias, TODAY, True)


def test_many_at_once_are_told_as_a_number(front: Front) -> None:
    make_badges(front.place, 12, host(front))
    assert told(front) == [("badge.made", "12", None)]
    assert front.rows("SELECT count(*) FROM badge WHERE issued_on = '2026-11-23'") == [(12,)]


def test_under_fifteen_a_badge_needs_informed_parents(front: Front) -> None:
    with pytest.raises(BadInput, match=r"visitors\.parents"):
        hand_out(front.place, host(front), under_15=True)
    assert front.count("badge") == 3
    assert told(front) == []
    made = hand_out(front.place, host(front), under_15=True, parents_informed=True)
    known = visitors.read(front.place.store, visitor_with(front, made.code))
    assert known is not None
    assert known.parents_informed
    adult = hand_out(front.place, host(front), parents_informed=True)
    known = visitors.read(front.place.store, visitor_with(front, adult.code))
    assert known is not None
    assert not known.parents_informed, "nothing is kept of who is older"


def test_badges_that_reached_nobody_are_withdrawn_together(front: Front) -> None:
    made = make_badges(front.place, 12, host(front))
    withdraw_made(front.place, made[:5], host(front))
    assert told(front)[0] == ("badge.revoked", "5", None)
    front.codes += [badge.code for badge in made]
    assert front.scan(3).outcome == Revoked()
    assert front.scan(3 + 5).outcome == Arrived()
    withdraw_made(front.place, [], host(front))
    assert len(told(front)) == 2


def test_a_lost_badge_is_replaced_and_its_visitor_stays(front: Front) -> None:
    came = front.enter(0)
    visitor = visit_of(came).visitor
    assert visitor is not None
    lost = front.codes[0]
    made = replace_badge(front.place, visitor, host(front))
    assert made.code != lost
    assert made.alias == badges.alias_of(front.place.store, visitor)
    front.wait(minutes=20)
    assert front.scan(0).outcome == Revoked()
    front.codes[0] = made.code
    again = front.scan(0)
    assert visit_of(again).id == visit_of(came).id, "the same visit goes on"
    new, old = badges.badges_of(front.place.store, visitor)
    assert (new.in_force, old.in_force) == (True, False)
    assert (new.issued, old.revoked) == (TODAY, TODAY)
    assert front.rows("SELECT count(*) FROM visitor") == [(3,)]
    assert told(front) == [("badge.replaced", None, made.alias)]


def test_who_came_by_an_import_gets_a_first_badge(front: Front) -> None:
    visitor = visitor_with(front, front.codes[0])
    with front.place.store.writing():
        front.place.store.db.execute("DELETE FROM badge WHERE visitor_id = ?", [visitor])
    made = replace_badge(front.place, visitor, host(front))
    assert badges.visitor_of(front.place.store, hash_of(front, made.code)) == visitor
    assert made.alias


def test_a_badge_is_withdrawn_and_found_again(front: Front) -> None:
    badge = hash_of(front, front.codes[1])
    revoke_badge(front.place, badge, host(front))
    revoke_badge(front.place, badge, host(front))
    assert front.scan(1).outcome == Revoked()
    restore_badge(front.place, badge, host(front))
    restore_badge(front.place, badge, host(front))
    assert front.scan(1).outcome == Arrived()
    assert [act for act, _, _ in told(front)] == ["badge.restored", "badge.revoked"]


def test_nobody_has_two_badges(front: Front) -> None:
    lost = hash_of(front, front.codes[0])
    replace_badge(front.place, visitor_with(front, front.codes[0]), host(front))
    with pytest.raises(BadInput, match=r"badges\.replaced"):
        restore_badge(front.place, lost, host(front))
    assert front.scan(0).outcome == Revoked()


def test_who_was_erased_meanwhile_is_said_to_be_gone(front: Front) -> None:
    for deed in (revoke_badge, restore_badge):
        with pytest.raises(BadInput, match=r"badges\.gone"):
            deed(front.place, b"x" * 32, host(front))
    with pytest.raises(BadInput, match=r"visitors\.gone"):
        replace_badge(front.place, "0" * 32, host(front))
    assert told(front) == []


def test_no_code_is_kept_anywhere(front: Front) -> None:
    made = hand_out(front.place, host(front))
    again = replace_badge(front.place, visitor_with(front, made.code), host(front))
    content = front.place.folder.database.read_bytes()
    log = front.place.folder.database.with_name("parvis.db-wal").read_bytes()
    for code in (made.code, again.code):
        assert code.encode() not in content + log


class Counter(RuleBasedStateMachine):
    """Any sequence of lost, withdrawn and found badges."""

    def __init__(self) -> None:
        super().__init__()

        self.folder = tempfile.TemporaryDirectory()
        self.front = make_front(Path(self.folder.name) / "place", badges=1)
        self.visitor = visitor_with(self.front, self.front.codes[0])
        self.opens = {self.front.codes[0]}

    @rule()
    def lose(self) -> None:
        made = replace_badge(self.front.place, self.visitor, host(self.front))
        self.front.codes.append(made.code)
        self.opens = {made.code}

    @rule(which=st.integers(0))
    def withdraw(self, which: int) -> None:
        code = self.front.codes[which % len(self.front.codes)]
        revoke_badge(self.front.place, hash_of(self.front, code), host(self.front))
        self.opens -= {code}

    @rule(which=st.integers(0))
    def find(self, which: int) -> None:
        code = self.front.codes[which % len(self.front.codes)]
        try:
            restore_badge(self.front.place, hash_of(self.front, code), host(self.front))
        except BadInput:
            assert self.opens
        else:
            assert self.opens <= {code}
            self.opens = {code}

    @precondition(lambda self: len(self.front.codes) > 1)
    @invariant()
    def at_most_the_last_one_opens(self) -> None:
        assert len(self.opens) <= 1
        for code in self.front.codes:
            known = badges.holder(self.front.place.store, hash_of(self.front, code))
            assert known is not None
            assert known.visitor == self.visitor
            assert known.revoked is (code not in self.opens)

    def teardown(self) -> None:
        assert self.front.problems() == []
        self.front.place.close()
        self.folder.cleanup()


Counter.TestCase.settings = settings(max_examples=8, stateful_step_count=8, deadline=None)
test_any_sequence_of_lost_and_found_leaves_one_badge_at_most = Counter.TestCase
