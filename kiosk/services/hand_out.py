"""Badges over the counter: one for somebody who asks, another for a lost one, one withdrawn.

The code of a badge is known on the day that it is made, to whoever makes it: it is shown or printed
then, and never again. A lost badge is replaced: the visitor stays who they are, with their visits
and their alias, and the old code opens nothing any more.
"""

from collections.abc import Sequence

from kiosk.domain.badge import keyed_hash
from kiosk.domain.clock import business_day
from kiosk.domain.errors import BadInput
from kiosk.services.audit import Act, By, note
from kiosk.services.make_badges import NewBadge, draw_lots, fresh_code
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, visitors


def hand_out(
    place: OpenPlace, by: By, *, under_15: bool = False, parents_informed: bool = False
) -> NewBadge:
    """Make a badge for somebody new who stands at the counter.

    Under 15 it takes parents who were informed: raises `BadInput` else, and they come in without
    a badge or with a group. Raises `WriteFailed` when the disk did not take it.
    """
    if under_15 and not parents_informed:
        raise BadInput("visitors.parents")
    (drawn,) = draw_lots(place, 1)
    on = business_day(by.now.at, place.place.zone)
    with place.store.writing():
        visitor = badges.issue(
            place.store,
            keyed_hash(drawn.code, place.key),
            drawn.alias,
            on=on,
            parents_informed=under_15,
        )
        note(place, by, Act.BADGE_MADE, visitor=visitor)
    return drawn


def replace_badge(place: OpenPlace, visitor: str, by: By) -> NewBadge:
    """A new code for a visitor whose badge was lost, or who never had one of ours.

    Whatever badge they had opens nothing from now on. Raises `BadInput` for a visitor who is not
    known any more, `WriteFailed` when the disk did not take it.
    """
    (drawn,) = draw_lots(place, 1)
    with place.store.writing():
        _require(place, visitor)
        on = business_day(by.now.at, place.place.zone)
        alias = badges.alias_of(place.store, visitor) or drawn.alias
        for badge in badges.badges_of(place.store, visitor):
            if badge.in_force:
                badges.revoke(place.store, badge.hash, on)
        code = fresh_code(place)
        badges.issue_again(place.store, visitor, keyed_hash(code, place.key), alias, on)
        note(place, by, Act.BADGE_REPLACED, visitor=visitor)
    return NewBadge(code, alias)


def revoke_badge(place: OpenPlace, badge_hash: bytes, by: By) -> None:
    """Withdraw a badge; whoever shows it is told to see the team. Twice is as once.

    Raises `BadInput` for a badge that is not known any more.
    """
    with place.store.writing():
        visitor, badge = _known(place, badge_hash)
        if badge.in_force:
            badges.revoke(place.store, badge_hash, business_day(by.now.at, place.place.zone))
            note(place, by, Act.BADGE_REVOKED, visitor=visitor)


def withdraw_made(place: OpenPlace, made: Sequence[NewBadge], by: By) -> None:
    """Withdraw badges that were made, neither printed nor shown: nobody will ever have them.

    Raises `WriteFailed` when the disk did not take it (none is withdrawn then).
    """
    on = business_day(by.now.at, place.place.zone)
    with place.store.writing():
        for badge in made:
            badges.revoke(place.store, keyed_hash(badge.code, place.key), on)
        if made:
            note(place, by, Act.BADGE_REVOKED, thing=str(len(made)))


def restore_badge(place: OpenPlace, badge_hash: bytes, by: By) -> None:
    """Let a badge open again: it was withdrawn by mistake, or found.

    Raises `BadInput` where its visitor has another one by now: nobody has two badges.
    """
    with place.store.writing():
        visitor, badge = _known(place, badge_hash)
        if badge.in_force:
            return
        if any(other.in_force for other in badges.badges_of(place.store, visitor)):
            raise BadInput("badges.replaced")
        badges.restore(place.store, badge_hash)
        note(place, by, Act.BADGE_RESTORED, visitor=visitor)


def _require(place: OpenPlace, visitor: str) -> None:
    if visitors.read(place.store, visitor) is None:
        raise BadInput("visitors.gone")


def _known(place: OpenPlace, badge_hash: bytes) -> tuple[str, badges.Badge]:
    visitor = badges.visitor_of(place.store, badge_hash)
    if visitor is None:
        raise BadInput("badges.gone")
    all_of_them = badges.badges_of(place.store, visitor)
    return visitor, next(badge for badge in all_of_them if badge.hash == badge_hash)
