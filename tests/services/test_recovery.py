"""The recovery sheet: its secret opens what is encrypted to the place, and is kept nowhere."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest
from PIL import Image

from kiosk.devices.qr import Luma, find_codes
from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.paths import DataFolder
from kiosk.services import audit, recovery
from kiosk.services.audit import Act, By
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.services.recovery_sheet import SheetWords, write_recovery_sheet
from kiosk.services.staff import StaffRole

NOW = Reading(datetime(2026, 11, 30, 10, tzinfo=UTC))
MANAGER, HOST = By(StaffRole.MANAGER, NOW), By(StaffRole.HOST, NOW)
NAME = "La Fabrique du Canal"
WORDS = SheetWords(
    "Feuille de secours", ["Elle ouvre les copies du lieu. " * 5], "La clé finit par :", ["Fin."]
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    place = set_up(DataFolder(tmp_path / "place"), NewPlace(NAME, "fablab"), load_catalogue())
    yield place
    place.close()


def test_a_new_place_has_no_recovery_sheet(place: OpenPlace) -> None:
    assert recovery.recipient(place) is None


def test_what_is_encrypted_to_the_place_opens_with_the_sheet_alone(place: OpenPlace) -> None:
    made = recovery.new_identity()
    recovery.adopt(place, made, made.proof, MANAGER)
    to = recovery.recipient(place)
    assert to is not None
    sealed = pyrage.encrypt(b"copie", [pyrage.x25519.Recipient.from_str(to)])
    opened = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(made.secret)])
    assert opened == b"copie"
    other = pyrage.x25519.Identity.from_str(recovery.new_identity().secret)
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [other])


def test_the_secret_is_kept_nowhere(place: OpenPlace) -> None:
    made = recovery.new_identity()
    recovery.adopt(place, made, made.proof, MANAGER)
    place.close()
    for file in place.folder.root.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert made.secret.encode() not in content
            assert made.secret[16:].encode() not in content
    assert made.secret not in repr(made)
    again = open_place(place.folder, load_catalogue())
    assert recovery.recipient(again) == made.recipient
    again.close()


@pytest.mark.parametrize("change", [str.lower, lambda text: f" {text[:3]} {text[3:]} "])
def test_the_proof_is_read_from_paper_by_a_person(place: OpenPlace, change: object) -> None:
    assert callable(change)
    made = recovery.new_identity()
    recovery.adopt(place, made, change(made.proof), MANAGER)
    assert recovery.recipient(place) == made.recipient


@pytest.mark.parametrize("typed", ["", "XXXXXX", "é"])
def test_without_the_sheet_at_hand_nothing_is_taken_over(place: OpenPlace, typed: str) -> None:
    made = recovery.new_identity()
    with pytest.raises(BadInput) as refused:
        recovery.adopt(place, made, typed, MANAGER)
    assert refused.value.key == "recovery.proof"
    assert recovery.recipient(place) is None


def test_only_a_manager_makes_one_and_the_trail_tells_it(place: OpenPlace) -> None:
    made = recovery.new_identity()
    with pytest.raises(BadInput):
        recovery.adopt(place, made, made.proof, HOST)
    recovery.adopt(place, made, made.proof, MANAGER)
    (line,) = audit.trail(place, NOW)
    assert line.act is Act.RECOVERY_SHEET


def test_the_printed_code_is_the_secret(tmp_path: Path) -> None:
    made, sheet = recovery.new_identity(), tmp_path / "sheet.pdf"
    write_recovery_sheet(made, NAME, WORDS, sheet)
    subprocess.run(["pdftoppm", "-r", "100", "-gray", sheet, tmp_path / "page"], check=True)
    (page,) = tmp_path.glob("page*.pgm")
    grey = Image.open(page)
    luma = Luma(grey.tobytes(), grey.width, grey.height, grey.width)
    (found,) = find_codes(luma, inverted=False)
    assert found.text == made.secret


def test_the_same_identity_and_day_give_the_same_sheet(tmp_path: Path) -> None:
    made = recovery.new_identity()
    for name in ("one.pdf", "two.pdf"):
        write_recovery_sheet(made, NAME, WORDS, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
