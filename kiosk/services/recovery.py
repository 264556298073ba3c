"""The recovery sheet: whoever holds it can open the place's encrypted copies, and nobody else can.

Set-up makes an age identity. Its public half stays here, and copies are encrypted to it; its
secret half is printed on a sheet of paper and kept nowhere. Until somebody has shown that the
sheet is at hand, copies do not leave the data folder.
"""

import secrets
from dataclasses import dataclass

from pyrage import x25519

from kiosk.domain.errors import BadInput
from kiosk.services.audit import Act, By, manager_only, note
from kiosk.services.open_place import OpenPlace
from kiosk.store.places import save_setting, setting
from kiosk.store.sqlite import world_errors

PROOF = 6
"""So many last characters of the secret are typed back, from the sheet."""

_RECIPIENT = "recovery_recipient"


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """Both halves, for as long as the sheet is being made; the secret is never shown in a log."""

    secret: str
    """`AGE-SECRET-KEY-1…`, 74 capitals and digits: what opens the copies."""
    recipient: str
    """`age1…`: to whom they are encrypted."""

    @property
    def proof(self) -> str:
        """What the sheet's holder reads from its end."""
        return self.secret[-PROOF:]


def new_identity() -> Identity:
    """A fresh identity, of which nothing is kept yet."""
    made = x25519.Identity.generate()
    return Identity(str(made), str(made.to_public()))


def recipient(place: OpenPlace) -> str | None:
    """To whom copies are encrypted, None while the place has no recovery sheet."""
    with world_errors():
        found = setting(place.store, _RECIPIENT, None)
    return None if found is None else str(found)


def adopt(place: OpenPlace, identity: Identity, typed: str, by: By) -> None:
    """From now on copies are encrypted to this identity, whose sheet is at hand.

    `typed` proves that: the last six characters of the secret, as they stand on paper; case and
    spaces don't matter. A sheet made before goes on opening the copies made before. Raises
    `BadInput` when they are others, or for a host; `WriteFailed` when the disk did not take it.
    """
    manager_only(by)
    said = "".join(typed.split()).upper()
    if not secrets.compare_digest(said.encode(), identity.proof.encode()):
        raise BadInput("recovery.proof")
    with place.store.writing():
        save_setting(place.store, _RECIPIENT, identity.recipient)
        note(place, by, Act.RECOVERY_SHEET)
