"""A journal in a file of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.migrations import bring_up_to_date
from kiosk.store.store import Store
from tests.store.chain import opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The journal of a device, with nothing in it."""
    store = opened(bring_up_to_date(tmp_path / "parvis.db", tmp_path / "backups"))
    yield store
    store.close()
