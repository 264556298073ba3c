"""What an installation must have depends on what there is for its machine."""

import re
import tomllib

import pytest

from kiosk import paths
from kiosk.self_check import CHECKS, WHEELS
from kiosk.store.sqlite import OLDEST


def test_a_sound_sqlite_is_demanded_where_pyproject_installs_one() -> None:
    project = paths.RESOURCES.parent / "pyproject.toml"
    (line,) = (
        line
        for line in tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
        if line.startswith("pysqlite3")
    )
    marker = r"sys_platform == '(\w+)' and platform_machine == '(\w+)'"
    assert set(re.findall(marker, line)) == WHEELS


@pytest.mark.parametrize(
    ("machine", "library", "is_good"),
    [
        ("x86_64", (3, 51, 3), True),
        ("x86_64", (3, 51, 2), False),
        ("aarch64", (3, 40, 1), True),
        ("aarch64", OLDEST, True),
        ("aarch64", (3, 37, 2), False),
    ],
)
def test_elsewhere_python_s_own_sqlite_will_do(
    monkeypatch: pytest.MonkeyPatch, machine: str, library: tuple[int, ...], is_good: bool
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: machine)
    monkeypatch.setattr("kiosk.store.sqlite.LIBRARY", library)
    assert (CHECKS["SQLite"]() is None) is is_good
