"""Scale, fonts and the layout of text."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF

from kiosk.ui.parts.look import FAMILIES, Look, is_portrait, scale_for
from kiosk.ui.parts.text import CENTRE, START, Wording
from kiosk.ui.parts.theme import Role

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (1280, 800, 1.0),
        (1024, 600, 0.75),
        (1366, 768, 0.96),
        (1920, 1080, 1.35),
        (800, 1280, 1.0),
        (600, 1024, 0.75),
        (1200, 1920, 1.5),
    ],
)
def test_the_scale_is_the_largest_at_which_the_design_fits(
    width: int, height: int, scale: float
) -> None:
    assert scale_for(QSize(width, height)) == pytest.approx(scale)


def test_a_square_screen_is_stacked() -> None:
    assert is_portrait(QSize(1000, 1000))
    assert not is_portrait(QSize(1024, 768))


def test_all_families_that_the_screens_name_are_shipped(fonts: tuple[str, ...]) -> None:
    assert set(FAMILIES) <= set(fonts)


def test_the_first_family_is_the_one_in_use(look: Look) -> None:
    assert QFontInfo(look.font(Role.BODY)).family() == FAMILIES[0]


def test_figures_are_all_of_one_width(look: Look) -> None:
    metrics = QFontMetricsF(look.font(Role.LEAD))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")


def test_text_is_rounded_up_so_that_small_screens_keep_their_minimum(look: Look) -> None:
    for size in (QSize(1366, 768), QSize(1024, 600)):
        fitted = look.fitted_to(size)
        assert fitted.font(Role.BODY).pixelSize() >= 24 * fitted.scale


def test_text_that_fits_keeps_its_size(look: Look) -> None:
    fitted = Wording("Couture", Role.TILE, LTR).fit(look, 300, 100)
    assert (fitted.size, fitted.lines, fitted.fits) == (Role.TILE.size, 1, True)


def test_a_little_too_long_it_shrinks_a_little(look: Look) -> None:
    wide = Wording("Réparation vélo", Role.TILE, LTR).fit(look, 1000, 100).width
    fitted = Wording("Réparation vélo", Role.TILE, LTR).fit(look, 0.9 * wide, 100)
    assert fitted.lines == 1
    assert Role.TILE.smallest <= fitted.size < Role.TILE.size


def test_much_too_long_it_wraps_at_its_full_size(look: Look) -> None:
    wide = Wording("Réparation vélo", Role.TILE, LTR).fit(look, 1000, 100).width
    fitted = Wording("Réparation vélo", Role.TILE, LTR).fit(look, 0.7 * wide, 100)
    assert (fitted.size, fitted.lines, fitted.fits) == (Role.TILE.size, 2, True)


def test_roomy_text_wraps_before_it_shrinks(look: Look) -> None:
    wide = Wording("En recherche d’emploi", Role.LEAD, LTR).fit(look, 1000, 200).width
    roomy = Wording("En recherche d’emploi", Role.LEAD, LTR, roomy=True)
    assert roomy.fit(look, 0.9 * wide, 200).size == Role.LEAD.size


def test_never_below_the_floor_it_says_that_it_does_not_fit(look: Look) -> None:
    fitted = Wording("Anticonstitutionnellement", Role.TILE, LTR).fit(look, 60, 100)
    assert fitted.size == Role.TILE.smallest
    assert not fitted.fits


def test_lines_are_about_as_long_as_each_other(look: Look) -> None:
    text = "Ce QR code n’est pas un badge d’ici du tout."
    layout = Wording(text, Role.HERO, LTR).fit(look, 900, 400).layout
    first, second = (layout.lineAt(number).naturalTextWidth() for number in range(2))
    assert second > 0.6 * first


@pytest.mark.parametrize(
    ("direction", "align", "left", "right"),
    [(LTR, START, 0, None), (RTL, START, None, 400), (LTR, CENTRE, -1, -1), (RTL, CENTRE, -1, -1)],
)
def test_a_line_stands_at_the_reading_edge_or_in_the_middle(
    look: Look,
    direction: Qt.LayoutDirection,
    align: Qt.AlignmentFlag,
    left: int | None,
    right: int | None,
) -> None:
    rect = (
        Wording("أهلًا", Role.BODY, direction, align).fit(look, 400, 50).layout.lineAt(0)
    ).naturalTextRect()
    if align is CENTRE:
        assert rect.center().x() == pytest.approx(200, abs=2)
    else:
        assert left is None or rect.left() == pytest.approx(left, abs=2)
        assert right is None or rect.right() == pytest.approx(right, abs=2)


def test_arabic_lines_are_no_further_apart_than_latin_ones(look: Look) -> None:
    latin = Wording("Bonjour", Role.BODY, LTR).fit(look, 400, 100).height
    arabic = Wording("أهلًا", Role.BODY, RTL).fit(look, 400, 100).height
    assert arabic == latin
