"""The shape of the house, kept by reading its source: directions, clocks, sizes, pinned packages.

Time: an instant reaches every room as the argument `now`, so that a test can be on any day. Only
the edge (`app.py`, `cli.py` and their like) reads it. `devices` may say `from time import
monotonic`, which counts seconds and knows no date: hardware is told apart by it (a hand scanner
types faster than fingers do). Timers of Qt count in the same way; `ui` and `devices` use them freely.
"""

import ast
import ctypes
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.util import resolve_name
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QImage, QPainter

TOP = Path(__file__).parent.parent
KIOSK = sorted((TOP / "kiosk").rglob("*.py"))
TESTS = sorted((TOP / "tests").rglob("*.py"))
LOCKS = sorted((TOP / "locked").glob("*.txt"))

# A room (or a module beside the rooms) -> what it may know of the others.
MAY_KNOW = {
    "domain": set[str](),
    "impact": {"domain"},
    "store": {"domain", "paths"},
    "services": {"store", "impact", "domain", "paths", "__version__"},
    "devices": {"domain.badge"},
    "ui": {"services", "domain", "paths", "sentences"},
    "paths": set[str](),
    "sentences": {"domain.errors", "paths"},
    "failures": set[str](),
}
EDGE = {  # may know every room
    *("__init__", "__main__", "app", "arguments", "cli", "importing", "demo", "tour", "self_check"),
    *("background", "erasing", "first_start", "new_pin", "program", "system_clock"),
}
PURE = {"domain", "impact"}
WITHOUT_QT = set(MAY_KNOW) - {"devices", "ui"}
OUTSIDE_WORLD = {
    *("asyncio", "multiprocessing", "signal", "subprocess", "threading", "time"),
    *("io", "os", "pathlib", "shutil", "socket", "sqlite3", "tempfile", "urllib"),
    *("ctypes", "getpass", "locale", "logging", "platform", "random", "secrets", "sys"),
}
CLOCK_READINGS = (
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("QDateTime.currentDateTime", "QDateTime.currentDateTimeUtc", "QDate.currentDate"),
    *("QDateTime.currentMSecsSinceEpoch", "QTime.currentTime"),
)


def parse(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(TOP).with_suffix("").parts)


def room_of(file: Path) -> str:
    return name_of(file).split(".")[1]


def imports(file: Path) -> Iterator[str]:
    """Full dotted name of each thing imported, wherever in the module the import stands."""
    package = name_of(file).rpartition(".")[0]
    for node in ast.walk(parse(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = resolve_name("." * node.level + (node.module or ""), package)
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def within(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def offences(message: str, found: Iterator[tuple[Path, str]]) -> None:
    lines = [f"{file.relative_to(TOP)}: {what}" for file, what in found]
    if lines:
        pytest.fail("\n".join([message, *lines]), pytrace=False)


def test_each_room_knows_only_the_rooms_below_it() -> None:
    def found() -> Iterator[tuple[Path, str]]:
        for file in KIOSK:
            room = room_of(file)
            if room in EDGE:
                continue
            assert room in MAY_KNOW, f"say in MAY_KNOW what {room} may know"
            known = {f"kiosk.{other}" for other in MAY_KNOW[room] | {room}}
            for name in imports(file):
                if within(name, "kiosk") and not any(within(name, other) for other in known):
                    yield file, name

    offences("arrows of the house that point upwards", found())


def test_rules_and_figures_are_pure() -> None:
    def found() -> Iterator[tuple[Path, str]]:
        for file in (file for file in KIOSK if room_of(file) in PURE):
            for name in imports(file):
                root = name.split(".")[0]
                if root != "kiosk" and (
                    root not in sys.stdlib_module_names or root in OUTSIDE_WORLD
                ):
                    yield file, name
            for node in ast.walk(parse(file)):
                if isinstance(node, ast.Call):
                    called = ast.unparse(node.func)
                    if called in {"open", "print", "input"}:
                        yield file, f"{called}() in line {node.lineno}"

    offences("domain and impact use the standard library, and nothing outside the process", found())


def test_only_devices_and_screens_know_qt() -> None:
    def found() -> Iterator[tuple[Path, str]]:
        for file in (file for file in KIOSK if room_of(file) in WITHOUT_QT):
            yield from ((file, name) for name in imports(file) if within(name, "PySide6"))

    offences("rooms that must run without Qt", found())


def test_only_the_edge_reads_the_clock() -> None:
    def found() -> Iterator[tuple[Path, str]]:
        for file in (file for file in KIOSK if room_of(file) not in EDGE):
            for name in imports(file):
                allowed = room_of(file) == "devices" and name == "time.monotonic"
                if within(name, "time") and not allowed:
                    yield file, name
            for node in ast.walk(parse(file)):
                if isinstance(node, ast.Attribute) and ast.unparse(node).endswith(CLOCK_READINGS):
                    yield file, f"{ast.unparse(node)} in line {node.lineno}"

    offences("`now` is an argument", found())


def test_one_sqlite_library_in_the_process() -> None:
    """A second one on the same file loses the locks of the first."""

    def found() -> Iterator[tuple[Path, str]]:
        for file in {*KIOSK, *TESTS} - {TOP / "kiosk" / "store" / "sqlite.py"}:
            for name in imports(file):
                if any(within(name, other) for other in ("sqlite3", "pysqlite3", "PySide6.QtSql")):
                    yield file, f"{name}; use kiosk.store.sqlite"

    offences("a second SQLite", found())


def test_modules_say_what_they_are_for_and_stay_short() -> None:
    def found() -> Iterator[tuple[Path, str]]:
        for file in KIOSK:
            module = parse(file)
            if module.body and not ast.get_docstring(module):
                yield file, "no docstring"
            length = len(file.read_text(encoding="utf-8").splitlines())
            if length > 350:
                yield file, f"{length} lines, asking to be two modules"

    offences("modules", found())


def test_tests_neither_wait_nor_skip() -> None:
    def found() -> Iterator[tuple[Path, str]]:
        for file in TESTS:
            for node in ast.walk(parse(file)):
                if isinstance(node, ast.Attribute):
                    written = ast.unparse(node)
                    if written in {"time.sleep", "qtbot.wait", "QTest.qWait"} or re.fullmatch(
                        r"pytest\.(skip|xfail|importorskip|mark\.(skip|skipif|xfail))", written
                    ):
                        yield file, f"{written} in line {node.lineno}"

    offences("a test waits for a signal, and runs everywhere", found())


def pins(lock: Path) -> dict[str, Requirement]:
    lines = re.findall(r"^([a-z][^\n]*?) *\\$", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return {requirement.name: requirement for requirement in map(Requirement, lines)}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locked_packages_have_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    blocks = re.split(r"\n(?=[a-z])", text)[1:]
    assert len(blocks) == len(pins(lock))
    assert all("--hash=sha256:" in block for block in blocks)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locked_packages_are_what_the_project_asks_for(lock: Path) -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    group = project["dependency-groups"].get(lock.stem, [])
    asked = project["project"]["dependencies"] + project["dependency-groups"]["build"] + group
    locked = pins(lock)
    for requirement in map(Requirement, asked):
        pin = locked[canonicalize_name(requirement.name)]
        (version,) = pin.specifier
        assert requirement.specifier.contains(version.version), f"{requirement}, {pin}"
        assert bool(requirement.marker) == bool(pin.marker)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_qt_is_neither_the_release_that_loses_none_nor_a_browser(lock: Path) -> None:
    qt = {name: pin for name, pin in pins(lock).items() if "pyside" in name or "shiboken" in name}
    assert set(qt) == {"pyside6-essentials", "pyside6-addons", "shiboken6"}
    for pin in qt.values():
        (version,) = pin.specifier
        assert Version("6.11") <= Version(version.version) < Version("6.12")


def test_qt_gives_back_every_none_that_it_takes(qapp: object) -> None:
    """PySide6 6.12 on Python 3.11 loses one reference in each void call, and aborts in minutes."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.drawLine(0, 0, 7, 7)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 100


@pytest.mark.parametrize(
    "plugin",
    ["platforms/libqxcb.so", "platforms/libqwayland.so", "multimedia/libffmpegmediaplugin.so"],
)
def test_qt_finds_what_it_needs_of_the_system(plugin: str) -> None:
    """The list in `dev.py` is long enough: Qt hardly says that one of these won't load."""
    file = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / plugin
    assert file.exists() == (sys.platform == "linux")
    if file.exists():
        ctypes.CDLL(str(file))


def test_an_old_python_can_read_the_sentence_that_asks_for_a_newer_one() -> None:
    ast.parse((TOP / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))
