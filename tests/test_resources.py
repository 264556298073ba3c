"""What ships beside the code: complete, licensed, and nothing too much."""

import re
import tomllib
from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QImage, QRawFont
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.catalogue import COLOURS, SHORT_LABEL_MAX, Family, Kind, Module
from kiosk.paths import RESOURCES
from kiosk.services.catalogue import load_catalogue
from kiosk.services.profile import TRIPS

CATALOGUE = load_catalogue()
FAMILIES = list(CATALOGUE.families.values())
KINDS = list(CATALOGUE.kinds.values())
LANGUAGES = ("fr", "en")

ICONS = RESOURCES / "icons"
FONTS = RESOURCES / "fonts"
ATKINSON = sorted(FONTS.glob("atkinson-hyperlegible-next/*.ttf"))

REDS, GREENS = {"brique", "framboise"}, {"mousse", "olive"}


def texts(table: object, *languages: str) -> Iterator[str]:
    """Every text of the catalogue in these languages, whatever its depth."""
    if isinstance(table, list):
        for entry in table:
            yield from texts(entry, *languages)
    elif isinstance(table, dict):
        for key, entry in table.items():
            if key not in languages:
                yield from texts(entry, *languages)
            elif isinstance(entry, str):
                yield entry
            else:
                yield from entry.values()


def words(*languages: str) -> str:
    files = sorted(RESOURCES.glob("catalogue/*.toml"))
    tables = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    return "\n".join(texts(tables, *languages))


# Catalogue


def test_the_thirty_six_families_other_and_not_stated_are_there() -> None:
    expected = [
        *(f"T{n:02}" for n in range(1, 7)),
        *(f"A{n:02}" for n in range(1, 12)),
        *(f"E{n:02}" for n in range(1, 11)),
        *(f"L{n:02}" for n in range(1, 10)),
        "Z99",
        "Z00",
    ]
    assert [family.code for family in FAMILIES] == expected


@pytest.mark.parametrize(
    ("attribute", "value", "codes"),
    [
        ("pillar", "FAIRE", "T05 A01 A07 A09 A10 A11 E01 E02 E03 E06 E07 E10 L06"),
        ("pillar", "COLLABORATIF", "T01 T02 T03 T04 T06 A02 A08 E04 E05 E09 L07 L08"),
        ("pillar", "MIXITE", "A03 A04 A05 A06 E08 L01 L02 L03 L04 L05 L09"),
        ("transformation", "TRAVAIL", "T01 T02 T03 T04 T05 T06"),
        ("transformation", "APPRENDRE", "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11"),
        ("transformation", "ECOLOGIE", "E01 E02 E03 E04 E05 E06 E07 E08 E09 E10"),
        ("transformation", "LIEN", "L01 L02 L03 L04 L05 L06 L07 L08 L09"),
        ("sensitive", True, "A04"),
    ],
)
def test_families_carry_what_makes_places_comparable(
    attribute: str, value: object, codes: str
) -> None:
    assert [f.code for f in FAMILIES if getattr(f, attribute) == value] == codes.split()


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.code)
def test_a_family_has_a_pictogram_a_colour_and_a_name_in_french_and_english(
    family: Family,
) -> None:
    assert (ICONS / "fill" / f"{family.icon}.svg").is_file()
    assert family.colour in COLOURS
    for language in LANGUAGES:
        assert family.labels[language].whole
        assert 0 < len(family.labels[language].short) <= SHORT_LABEL_MAX


def test_no_two_families_share_a_pictogram_or_a_name_on_the_screen() -> None:
    assert len({family.icon for family in FAMILIES}) == len(FAMILIES)
    for language in LANGUAGES:
        assert len({family.short(language) for family in FAMILIES}) == len(FAMILIES)


def test_the_eight_kinds_start_with_the_tiles_of_their_template() -> None:
    assert {kind.code: " ".join(kind.families) for kind in KINDS} == {
        "coworking": "T01 T02 T03 T04 T06 A01 L01 L09",
        "fablab": "A09 A10 A01 A02 A08 E01 T05 L09",
        "makerspace": "A11 A09 A10 A02 E01 E04 T05 L09",
        "atelier-partage": "T05 A11 A01 A02 E04 E05 L01 L09",
        "living-lab": "A07 A08 A06 A01 T03 T04 L07 L09",
        "garage-solidaire": "E02 E03 E01 E04 E09 A01 A04 L01",
        "social-place": "L01 L02 L03 L04 A03 A04 A05 L07",
        "friche-culturelle": "L05 L06 E10 E06 E05 A06 L02 L09",
    }


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_whatever_the_order_no_tiles_look_alike_and_no_red_stands_by_a_green(kind: Kind) -> None:
    # The order of tiles changes from badge to badge, so that any two may be neighbours.
    colours = [CATALOGUE.families[code].colour for code in kind.tiles]
    for pair in combinations(colours, 2):
        assert len(set(pair)) == 2
        assert not (set(pair) & REDS and set(pair) & GREENS)
    for language in LANGUAGES:
        assert kind.labels[language]
        assert kind.lines[language]


def test_the_four_questions_offer_their_answers_in_french_and_english() -> None:
    assert {
        question.id: (question.ordinal, question.codes) for question in CATALOGUE.questions
    } == {
        "tranche_age": (
            True,
            ("A00_11", "A12_17", "A18_24", "A25_39", "A40_59", "A60_69", "A70_P"),
        ),
        "genre": (False, ("F", "H", "A")),
        "situation": (False, ("SAL", "IND", "DEM", "ETU", "RET", "AUT")),
        "residence": (True, ("R1", "R2", "R3", "R4", "R5")),
    }
    for question in (*CATALOGUE.questions, *chain.from_iterable(CATALOGUE.modules.values())):
        for text in (question.texts, *(choice.texts for choice in question.choices)):
            assert set(text) == set(LANGUAGES)


def test_each_module_has_its_questions_and_none_has_the_name_of_another() -> None:
    asked = {module: [one.id for one in ones] for module, ones in CATALOGUE.modules.items()}
    assert asked == {
        Module.CHILDREN: ["foyer_enfants"],
        Module.LINK: ["lien"],
        Module.NEIGHBOURHOOD: ["quartier"],
        Module.COMMUNE: ["commune"],
        Module.TRAVEL: [*TRIPS],
    }
    names = [*(one.id for one in CATALOGUE.questions), *chain.from_iterable(asked.values())]
    assert len(set(names)) == len(names)


def test_french_is_typeset_with_its_own_spaces_and_apostrophe() -> None:
    french = words("fr")
    assert "Quel âge avez-vous" in french
    assert "'" not in french
    assert not re.search("[^\u202f][?!;]", french)


# Pictograms


def pictograms() -> set[str]:
    return {f"{file.parent.name}/{file.stem}" for file in ICONS.glob("*/*.svg")}


def test_every_pictogram_that_ships_has_a_use_that_is_written_down() -> None:
    families = {f"fill/{family.icon}" for family in FAMILIES}
    listed = re.findall(
        r"`((?:fill|bold)/[a-z-]+)`", (ICONS / "README.md").read_text(encoding="utf-8")
    )
    assert len(listed) == len(set(listed))
    assert families.isdisjoint(listed)
    assert pictograms() == families | set(listed)


@pytest.mark.parametrize("name", sorted(pictograms()))
def test_a_pictogram_is_square_and_takes_the_colour_of_its_text(name: str) -> None:
    file = ICONS / f"{name}.svg"
    source = file.read_text(encoding="utf-8")
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', source)) == {"currentColor"}
    renderer = QSvgRenderer(str(file))
    assert renderer.isValid()
    assert renderer.viewBoxF().width() == renderer.viewBoxF().height()


def test_the_program_s_mark_comes_in_three_forms() -> None:
    assert QSvgRenderer(str(ICONS / "parvis.svg")).isValid()
    assert QImage(str(ICONS / "parvis.png")).width() == 256
    assert not QImage(str(ICONS / "parvis.ico")).isNull()


# Fonts


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("file", ATKINSON, ids=lambda file: file.stem)
def test_atkinson_has_every_letter_that_french_and_english_need(file: Path) -> None:
    font = QRawFont(str(file), 24)
    french = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ’«»…·–—×€°%\u00a0\u202f0123456789"
    missing = {char for char in french + words(*LANGUAGES) if char >= " " and not has(font, char)}
    assert not missing
    assert b"tnum" in font.fontTable("GSUB").data()


def has(font: QRawFont, char: str) -> bool:
    return font.supportsCharacter(ord(char))


@pytest.mark.usefixtures("qapp")
def test_the_fallbacks_have_cyrillic_and_arabic() -> None:
    for file in FONTS.glob("noto-sans/*.ttf"):
        assert all(has(QRawFont(str(file), 24), char) for char in "ПокажітьсвійбейджїєґЄ")
    for file in FONTS.glob("noto-sans-arabic/*.ttf"):
        assert all(has(QRawFont(str(file), 24), char) for char in "ماذاجئتلتفعل؟أ")


@pytest.mark.usefixtures("qapp")
def test_each_weight_asked_for_is_there() -> None:
    weights: dict[str, set[int]] = {}
    for file in FONTS.glob("*/*.ttf"):
        family = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[
            0
        ]
        weights[family] = {
            QFontDatabase.weight(family, style) for style in QFontDatabase.styles(family)
        }
    assert weights["Atkinson Hyperlegible Next"] >= {400, 600, 700, 800}
    assert weights["Noto Sans"] >= {400, 700}
    assert weights["Noto Sans Arabic"] >= {400, 700}


# Licences


def test_a_licence_stands_beside_each_font_and_beside_the_pictograms() -> None:
    fonts = {file.parent for file in FONTS.rglob("*.ttf")}
    assert len(fonts) == 3
    for folder in fonts:
        assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "LICENSE").read_text(
            encoding="utf-8"
        )
    assert "MIT License" in (ICONS / "LICENSE").read_text(encoding="utf-8")
