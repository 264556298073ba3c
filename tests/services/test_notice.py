"""The notice says what this place does, in every language, and fits on one sheet."""

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading
from kiosk.paths import DataFolder
from kiosk.services import settings
from kiosk.services.audit import By
from kiosk.services.catalogue import load_catalogue
from kiosk.services.letter import Text
from kiosk.services.notice import notice_parts, write_notice
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.services.staff import StaffRole

MANAGER = By(StaffRole.MANAGER, Reading(datetime(2026, 11, 30, 10, tzinfo=UTC)))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    new = NewPlace("La Fabrique du Canal", "fablab")
    place = set_up(DataFolder(tmp_path / "place"), new, load_catalogue())
    yield place
    place.close()


def said(place: OpenPlace, language: str) -> str:
    return " ".join(part.words for part in notice_parts(place, language) if isinstance(part, Text))


def test_it_names_the_place_the_legal_basis_and_for_how_long(place: OpenPlace) -> None:
    words = said(place, "fr")
    assert "La Fabrique du Canal compte" in words
    assert "intérêt légitime" in words
    assert "13 mois" in words


def test_it_follows_the_settings(place: OpenPlace) -> None:
    settings.change(place, settings.LEGAL_BASIS, "6.1.e", MANAGER)
    settings.change(place, settings.RETENTION_MONTHS, 24, MANAGER)
    words = said(place, "fr")
    assert "mission d’intérêt public" in words
    assert "24 mois" in words


@pytest.mark.parametrize("language", ["fr", "en"])
def test_it_fits_on_one_sheet(place: OpenPlace, tmp_path: Path, language: str) -> None:
    sheet = tmp_path / "notice.pdf"
    write_notice(place, language, sheet)
    subprocess.run(["pdftoppm", "-r", "20", sheet, tmp_path / "page"], check=True)
    assert len(list(tmp_path.glob("page*.ppm"))) == 1
