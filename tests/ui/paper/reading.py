"""Reading a PDF with another program than the one that made it (poppler)."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from pathlib import Path

from PIL import Image

_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</')
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)


@dataclass(frozen=True)
class Word:
    """A word and the box that its line gives it, in points from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Paper:
    """A PDF, and what is to be read in it."""

    content: bytes

    @cached_property
    def text(self) -> str:
        """All words in the order of reading, in one line, with plain spaces."""
        return " ".join(self._run("pdftotext", "-", "-").split())

    @cached_property
    def facts(self) -> dict[str, str]:
        """Title, number of pages, dates and the like."""
        lines = self._run("pdfinfo", "-").splitlines()
        return {name: rest.strip() for name, _, rest in (line.partition(":") for line in lines)}

    @cached_property
    def pages(self) -> Sequence[Sequence[Word]]:
        """The words of each page, with their places."""
        return [
            [Word(unescape(text), *map(float, box)) for *box, text in _WORD.findall(page)]
            for _, _, page in _PAGE.findall(self._run("pdftotext", "-bbox", "-", "-"))
        ]

    def picture(self, page: int, folder: Path, dots: int = 40) -> Image.Image:
        """A page as it is printed."""
        target = folder / "page"
        options = ["-png", "-singlefile", "-r", str(dots), "-f", str(page), "-l", str(page)]
        self._run("pdftoppm", *options, "-", str(target))
        return Image.open(target.with_suffix(".png")).convert("RGB")

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, input=self.content, capture_output=True, check=True)
        assert not done.stderr, done.stderr
        return done.stdout.decode()
