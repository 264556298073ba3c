"""The technical log: in one place at a time."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.failures import open_log


@pytest.fixture
def log() -> Iterator[logging.Logger]:
    log = logging.getLogger("parvis")
    yield log
    for handler in [*log.handlers]:
        log.removeHandler(handler)
        handler.close()


def test_a_log_that_is_opened_elsewhere_leaves_the_first_one_alone(
    log: logging.Logger, tmp_path: Path
) -> None:
    first, second = tmp_path / "invented", tmp_path / "own"
    for folder in (first, second):
        open_log(folder)
        log.error("in %s", folder.name)
    assert (first / "parvis.log").read_text("utf-8").count("in ") == 1
    assert "in own" in (second / "parvis.log").read_text("utf-8")
