"""Make the TrueType fonts of this folder from the web fonts that their npm packages carry.

Web fonts are cut into subsets (latin, latin-ext …); Qt wants whole files. The subsets of a
weight are merged, and a narrow no-break space (U+202F), which French needs before ? ! ; and
which the originals lack, is added with the width of their thin space. The same input gives the
same bytes. How to run it is in README.md.
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

THIN_SPACE, NARROW_NO_BREAK_SPACE = 0x2009, 0x202F
USELESS = ("STAT", "gasp", "prep")  # of variable or hinted fonts; these are neither
FONTS = (
    ("atkinson-hyperlegible-next", ("latin", "latin-ext"), (400, 600, 700, 800)),
    ("noto-sans", ("cyrillic", "cyrillic-ext"), (400, 700)),
    ("noto-sans-arabic", ("arabic",), (400, 700)),
)


def make(packages: Path, out: Path) -> None:
    """Write all fonts, each beside its licence. `packages` holds one unpacked folder a package."""
    for name, subsets, weights in FONTS:
        package = packages / name
        (out / name).mkdir(exist_ok=True)
        licence = (package / "LICENSE").read_text(encoding="utf-8")
        (out / name / "LICENSE").write_text(licence, encoding="utf-8")
        for weight in weights:
            files = [package / f"files/{name}-{part}-{weight}-normal.woff2" for part in subsets]
            font = merged(files)
            add_narrow_no_break_space(font)
            font.save(out / name / f"{name}-{weight}.ttf")


def merged(subsets: list[Path]) -> TTFont:
    """One font of all glyphs and features of its subsets, without hinting."""
    original = TTFont(subsets[0])["head"]
    with TemporaryDirectory() as folder:
        plain = []
        for number, path in enumerate(subsets):
            font = TTFont(path, recalcTimestamp=False)
            font.flavor = None
            plain.append(f"{folder}/{number}.ttf")
            font.save(plain[-1])
        font = Merger(Options(drop_tables=list(USELESS))).merge(plain)
    font.recalcTimestamp = False
    font["head"].created, font["head"].modified = original.created, original.modified
    for table in USELESS:
        if table in font:
            del font[table]
    return font


def add_narrow_no_break_space(font: TTFont) -> None:
    """An empty glyph as wide as the thin space, where the font has one and lacks the other."""
    glyphs = font.getBestCmap()
    if THIN_SPACE not in glyphs or NARROW_NO_BREAK_SPACE in glyphs:
        return
    name = f"uni{NARROW_NO_BREAK_SPACE:04X}"
    width, bearing = font["hmtx"][glyphs[THIN_SPACE]]
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = Glyph()
    font["hmtx"][name] = (width, bearing)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[NARROW_NO_BREAK_SPACE] = name


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path, help="folder of the unpacked npm packages")
    make(parser.parse_args().packages, Path(__file__).parent)
