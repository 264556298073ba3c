"""The printed reports, each made once."""

from collections.abc import Callable
from functools import cache

import pytest

from kiosk.ui.paper import print_report
from tests.impact.build import crowd
from tests.ui.paper.cases import CASES, printable
from tests.ui.paper.reading import Paper

Printed = Callable[[str], Paper]


@pytest.fixture(scope="session")
def printed(fonts: tuple[str, ...]) -> Printed:
    """The PDF of a case, by its name."""

    @cache
    def make(name: str) -> Paper:
        return Paper(print_report(printable(CASES[name](), list(crowd(50, "2026-05-05")))))

    return make
