"""A real place for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.front import Front, make_front


@pytest.fixture
def front(tmp_path: Path) -> Iterator[Front]:
    """A door with three badges; when the test is over, file, journal and fold must be sound."""
    front = make_front(tmp_path / "place")
    yield front
    assert front.problems() == []
    front.place.close()
