"""A desk for each test."""

import pytest

from tests.services.corrections.desk import Desk
from tests.services.front import Front


@pytest.fixture
def desk(front: Front) -> Desk:
    """A host at the desk of a garage, at two in the afternoon; it is sound when the test is over."""
    return Desk(front)
