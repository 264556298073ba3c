"""Who is behind a reference: of the place's own making, or a badge that it gave out."""

import hmac
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from kiosk.domain import badge
from kiosk.services.import_visits.line import NEW
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, batch

_REMEMBERED = 20_000


class Person(NamedTuple):
    """Whom a line is about."""

    who: str
    """As `Line.who` has it."""
    mark: str
    """The reference's hash: with it one file's line is known again, without saying whose it is."""


NOBODY = Person("", "")


def reference_hash(reference: str, key: bytes) -> bytes:
    """What a place keeps of a reference: HMAC-SHA-256 under its badge key, 32 bytes.

    The word before it keeps it apart from what is kept of badge codes: no reference is ever taken
    for a badge, whatever it looks like, and no badge made later for a reference.
    """
    text = unicodedata.normalize("NFC", reference)
    return hmac.digest(key, b"reference:" + text.encode(), "sha256")


class People:
    """Looks references up, each of them once in a while."""

    def __init__(self, place: OpenPlace) -> None:
        self._place = place
        self.named = lru_cache(_REMEMBERED)(self._named)

    def _named(self, reference: str) -> Person:
        """Whom the place calls so. The code of a badge given out here is that badge's visitor."""
        store, key = self._place.store, self._place.key
        code = badge.parse(reference)
        if code is not None:
            code_hash = badge.keyed_hash(code, key)
            holder = badges.holder(store, code_hash)
            if holder is not None:
                return Person(holder.visitor, code_hash.hex())
        hashed = reference_hash(reference, key)
        known = batch.member(store, hashed)
        return Person(known or NEW + hashed.hex(), hashed.hex())
