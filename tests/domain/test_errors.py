"""Errors that are the world's fault carry a sentence's name, its facts and an exit code."""

import pytest

from kiosk.domain.errors import BadInput, DataUnusable, KioskError, WriteFailed


@pytest.mark.parametrize(
    ("kind", "exit_code"), [(KioskError, 3), (BadInput, 2), (DataUnusable, 3), (WriteFailed, 3)]
)
def test_an_error_knows_how_a_command_that_meets_it_ends(
    kind: type[KioskError], exit_code: int
) -> None:
    error = kind("data.newer", path="p", steps="0009")
    assert error.exit_code == exit_code
    assert (error.key, error.facts) == ("data.newer", {"path": "p", "steps": "0009"})


def test_an_error_is_readable_in_a_log() -> None:
    assert str(KioskError("data.busy")) == "data.busy"
    assert str(KioskError("place.kind", kind="x")) == "place.kind {'kind': 'x'}"
