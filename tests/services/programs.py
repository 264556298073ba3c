"""Programs of ours beside the test, perhaps under another one."""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent.parent


def python(
    *arguments: str, before: tuple[str, ...] = (), lines: str = ""
) -> "subprocess.CompletedProcess[str]":
    """Run a program of ours, perhaps under another one, with something to read."""
    return subprocess.run(
        [*before, sys.executable, *arguments],
        input=lines,
        capture_output=True,
        text=True,
        cwd=TOP,
        check=False,
    )
