#!/usr/bin/env python3
"""The commands of this house. Each one first sets up whatever this machine lacks.

    python3 dev.py run [options of parvis]      opens the kiosk (`run --demo` to try it)
    python3 dev.py test [arguments of pytest]   checks everything; with arguments, pytest alone
    python3 dev.py lock [options of uv]         writes locked/ anew from pyproject.toml
    python3 dev.py bundle                       packs one folder to carry to a kiosk, in dist/

Setting up means: a virtual environment in .venv, the packages of locked/ with their hashes
checked, the project itself, and on Linux the system libraries that Qt loads. Standard library
only; nothing here needs more than the Python that came with the machine.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn, TextIO

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "locked"  # what was installed last: a digest, then the purposes it served

# Each purpose has its file in locked/, made of these groups of pyproject.toml.
PURPOSES = {
    "run": ["build"],
    "test": ["build", "test"],
    "release": ["build", "release"],
}

# What Qt's wheels expect of a Linux system: file -> Debian and Ubuntu package. Without those of
# the second block Qt starts, but has no camera or no window and hardly says why.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libxkbcommon.so.0": "libxkbcommon0",
    #
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Programs that the tests use. A test never skips itself: what is missing here stops the run.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "strace": "strace",
    "pdftoppm": "poppler-utils",
}
BUNDLE_PROGRAMS = {"objdump": "binutils"}


def main(arguments: list[str]) -> None:
    """Does the command that was asked for."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the reader's Python may well be older
        this = "{}.{}".format(*sys.version_info)
        stop(
            f"Parvis demande Python 3.11 ou plus récent ; celui-ci est le {this}.",
            f"Parvis needs Python 3.11 or newer; this one is {this}.",
        )
    commands = {"run": run, "test": test, "lock": lock, "bundle": bundle}
    if not arguments or arguments[0] not in commands:
        sys.exit(__doc__)
    name, options = arguments[0], arguments[1:]
    commands[name](options[1:] if options[:1] == ["--"] else options)


def run(options: list[str]) -> None:
    """Becomes the kiosk."""
    find_on_system(LIBRARIES, {})
    prepare("run")
    kiosk = [str(PYTHON), "-m", "kiosk", *options]
    if os.name == "nt":  # where exec would give the prompt back at once
        sys.exit(subprocess.call(kiosk))
    os.execv(kiosk[0], kiosk)


def test(options: list[str]) -> None:
    """Style, types, then every test. pytest comes last, so that its closing line does too."""
    find_on_system(LIBRARIES, TEST_PROGRAMS)
    prepare("test")
    if options:
        call(PYTHON, "-m", "pytest", *options)
        return
    call(PYTHON, "-m", "ruff", "check")
    call(PYTHON, "-m", "ruff", "format", "--check")
    call(PYTHON, "-m", "mypy")
    call(PYTHON, "-m", "pytest", "--cov")


def lock(options: list[str]) -> None:
    """Pins every package for every system, with the hashes of all its files and no address.

    What is pinned already stays; `--upgrade` or `--upgrade-package NAME` moves it on.
    """
    prepare("release")
    for purpose, groups in PURPOSES.items():
        call(
            *[str(PYTHON), "-m", "uv", "pip", "compile", "pyproject.toml", *options],
            *["--universal", "--python-version=3.11", "--generate-hashes", "--quiet"],
            *["--custom-compile-command=python3 dev.py lock"],
            *[f"--group={group}" for group in groups],
            *[f"--output-file=locked/{purpose}.txt"],
        )


def bundle(options: list[str]) -> None:
    """Packs the kiosk, its Python and its Qt into one folder."""
    find_on_system(LIBRARIES, BUNDLE_PROGRAMS)
    prepare("release")
    call(PYTHON, "-m", "PyInstaller", "--noconfirm", *options, "build.spec")


def prepare(purpose: str) -> None:
    """Brings .venv to what locked/ says, if that, or what .venv stands on, has changed.

    All that is said meanwhile goes to stderr: stdout belongs to the kiosk's commands.
    """
    files = [ROOT / "pyproject.toml", *(ROOT / "locked" / f"{name}.txt" for name in PURPOSES)]
    stands_on = f"{ROOT} {sys.version_info[:2]}".encode()
    digest = hashlib.sha256(stands_on + b"".join(f.read_bytes() for f in files)).hexdigest()
    stamped, *ready = (STAMP.read_text() if STAMP.exists() else "").split() or [""]
    if stamped != digest:
        ready = []
    if purpose in ready and PYTHON.exists():
        return
    say("Préparation de .venv, quelques minutes la première fois.", "Setting up .venv.")
    if not PYTHON.exists():
        set_up(sys.executable, "-m", "venv", "--without-pip", "--clear", VENV)
    pip = find_pip()
    checked = ("--no-deps", "--require-hashes", "--only-binary", ":all:")
    set_up(*pip, "install", *checked, "--requirement", f"locked/{purpose}.txt")
    # The project itself: a pointer to this folder and the `parvis` command. Nothing is fetched.
    itself = ("--no-index", "--no-deps", "--no-build-isolation", "--editable", ".")
    set_up(*pip, "install", "--quiet", *itself)
    STAMP.write_text(" ".join([digest, "run", *ready, purpose]))  # each set holds the one of `run`


def find_pip() -> list[str]:
    """A pip that installs into .venv: its own, the one Python carries, or the one outside.

    Debian takes the one that Python carries out of it, into a package of its own.
    """
    inside = [str(PYTHON), "-m", "pip"]
    if imports(PYTHON, "pip"):
        return inside
    if not imports(PYTHON, "ensurepip"):
        if imports(sys.executable, "pip"):
            return [sys.executable, "-m", "pip", "--python", str(PYTHON)]
        package = "python{}.{}-venv".format(*sys.version_info)
        install_packages([package])
        if not imports(PYTHON, "ensurepip"):
            ask_for([package])
    set_up(PYTHON, "-m", "ensurepip")
    return inside


def find_on_system(libraries: dict[str, str], programs: dict[str, str]) -> None:
    """Looks for what only the system can give (on Linux); gets it, or asks for it and stops."""
    if sys.platform != "linux":
        return
    for get in (install_packages, ask_for):
        missing = {package for file, package in libraries.items() if not loads(file)}
        missing |= {package for file, package in programs.items() if not shutil.which(file)}
        if not missing:
            return
        get(sorted(missing))


def install_packages(packages: list[str]) -> None:
    """Installs Debian packages, if there is apt and it asks for no password; else does nothing."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (sudo and not succeeds(*sudo, "true")):
        return
    names = " ".join(packages)
    say(f"Installation par apt : {names}", f"Installing with apt: {names}")
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", "--yes"]
    subprocess.call([*apt, "update"], stdout=sys.stderr)
    subprocess.call([*apt, "install", "--no-install-recommends", *packages], stdout=sys.stderr)


def ask_for(packages: list[str]) -> NoReturn:
    """Ends with the line to type."""
    stop(
        "Il manque au système ces paquets (noms de Debian et d'Ubuntu). À taper :",
        "The system lacks these packages (names in Debian and Ubuntu). Type:",
        "\n    sudo apt-get install " + " ".join(packages) + "\n",
    )


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def imports(python: str | Path, module: str) -> bool:
    """Whether that Python has that module."""
    return succeeds(python, "-c", f"import {module}")


def succeeds(*command: str | Path) -> bool:
    """Whether a command can be run and ends well; what it prints is not shown."""
    if not shutil.which(command[0]):
        return False
    quiet = subprocess.DEVNULL
    return subprocess.call(command, stdin=quiet, stdout=quiet, stderr=quiet) == 0


def call(*command: str | Path, stdout: TextIO | None = None) -> None:
    """Runs a command at the top of the house; if it fails, all ends with its exit code."""
    code = subprocess.call(command, cwd=ROOT, stdout=stdout)
    if code:
        sys.exit(code)


def set_up(*command: str | Path) -> None:
    """Runs a command that readies the machine."""
    call(*command, stdout=sys.stderr)


def say(french: str, english: str) -> None:
    """Tells what is going on, at once."""
    print(f"{french} / {english}", file=sys.stderr, flush=True)


def stop(*lines: str) -> NoReturn:
    """Ends with words that say what to do."""
    sys.exit("\n".join(lines))


if __name__ == "__main__":
    main(sys.argv[1:])
