"""A screen of our own with a keyboard that can be any country's, and a scanner plugged into it.

A US-set scanner knows nothing of the machine's layout: it presses the keys where a US keyboard
has its letters. So key codes are sent here, never characters, and X turns them into whatever the
layout and Caps Lock make of them.
"""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image, ImageGrab

# X counts keys from 8; each row begins where a US keyboard has its first key.
_ROWS = {10: "1234567890-=", 24: "QWERTYUIOP[]", 38: "ASDFGHJKL;'", 52: "ZXCVBNM,./", 65: " "}
_SHIFTED = {10: "!@#$%^&*()_+", 24: "{}", 38: ':"', 52: "<>?"}
_ENDS = {"\r": "36", "\t": "23", "\n": "109"}
_CAPS_LOCK = "66"
_SECONDS = 20.0


class Screen:
    """An X server without a window manager, as long as the block lasts."""

    def __init__(self, size: str = "1280x800") -> None:
        self._size = size
        self.caps_lock = False

    def __enter__(self) -> Self:
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._server.stdout is not None
        self.display = f":{int(self._server.stdout.readline())}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait(_SECONDS)
        if self._server.stdout is not None:
            self._server.stdout.close()

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to show itself here."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def set_layout(self, layout: str) -> None:
        """The country of the machine's keyboard: ``fr``, ``be``, ``de``, ``us``…"""
        self._run(["setxkbmap", layout])

    def set_caps_lock(self, on: bool) -> None:
        """Press Caps Lock, if it isn't so already."""
        if on is not self.caps_lock:
            self._run(["xdotool", "key", _CAPS_LOCK])
            self.caps_lock = on

    def focus(self, title: str) -> None:
        """Wait for a window and let it have the keyboard: nobody else does that here."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
        self._run([*search, "windowfocus", "--sync"])

    def scan(self, *codes: str, gap: int = 5, pause: int = 0, end: str = "\r") -> None:
        """A US-set scanner types each code and ``end``, ``gap`` ms a key, ``pause`` ms between."""
        command = ["xdotool"]
        for number, code in enumerate(codes):
            if number and pause:
                command += ["sleep", str(pause / 1000)]
            command += ["key", "--delay", str(gap), *map(_key, code + end)]
        self._run(command)

    def type(self, text: str, gap: int = 130) -> None:
        """A person types ``text``, whose characters the layout has."""
        self._run(["xdotool", "type", "--delay", str(gap), text])

    def press(self, key: str) -> None:
        """A person presses one key, by X's name for it."""
        self._run(["xdotool", "key", key])

    def picture(self, out: Path | None = None) -> Image.Image:
        """What the screen shows now."""
        image = ImageGrab.grab(xdisplay=self.display)
        if out is not None:
            image.save(out)
        return image

    def _run(self, command: Sequence[str]) -> None:
        subprocess.run(command, env=self.environment, check=True, timeout=_SECONDS)


def _key(letter: str) -> str:
    if letter in _ENDS:
        return _ENDS[letter]
    for first, row in _ROWS.items():
        if letter.upper() in row:
            code = str(first + row.index(letter.upper()))
            return f"shift+{code}" if letter.isupper() else code
    for first, row in _SHIFTED.items():
        if letter in row:
            start = 0 if first == 10 else len(_ROWS[first]) - len(row)
            return f"shift+{first + start + row.index(letter)}"
    raise ValueError(f"no US keyboard has {letter!r}")
