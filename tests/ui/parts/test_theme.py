"""The colours keep the contrasts that the theme promises."""

from itertools import product

import pytest
from PySide6.QtGui import QColor

from kiosk.domain.catalogue import COLOURS
from kiosk.ui.parts.theme import (
    ACTIVITY_COLOURS,
    CHECK_DRAW_MS,
    DARK,
    DONE,
    LIGHT,
    MAX_LEADING,
    SCREEN_CHANGE_MS,
    TAPE,
    TAPE_INK,
    WHITE,
    Role,
    Theme,
    contrast,
)

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def test_black_on_white_is_the_highest_contrast() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("white")) == pytest.approx(1)


@THEMES
def test_body_text_is_seven_to_one(theme: Theme) -> None:
    for ground in (theme.bg, theme.surface, theme.sunken):
        assert contrast(theme.ink, ground) >= 7


@THEMES
def test_every_text_is_at_least_four_and_a_half_to_one(theme: Theme) -> None:
    pairs = [
        *product((theme.ink2, theme.ok, theme.warn, theme.err, theme.data), (theme.bg,)),
        *product((theme.ink2, theme.ok, theme.warn, theme.err, theme.data), (theme.surface,)),
        *product((WHITE, theme.on_blue2), (theme.blue, theme.blue_deep)),
        (theme.on_chosen, theme.chosen),
        (theme.ink, theme.hair),
        (TAPE_INK, TAPE),
        (WHITE, DONE),
    ]
    for text, ground in pairs:
        assert contrast(text, ground) >= 4.5, f"{text.name()} on {ground.name()}"


@THEMES
def test_edges_and_pictograms_are_at_least_three_to_one(theme: Theme) -> None:
    picture = theme.data if theme.dark else theme.blue
    pairs = [
        (theme.line, theme.bg),
        (theme.line, theme.surface),
        (TAPE, theme.blue),
        (theme.focus_outer, theme.focus_inner),
        (picture, theme.tint),
    ]
    for one, other in pairs:
        assert contrast(one, other) >= 3, f"{one.name()} on {other.name()}"


def test_white_on_each_activity_colour_is_at_least_six_to_one() -> None:
    for name, colour in ACTIVITY_COLOURS.items():
        assert contrast(WHITE, colour) >= 6, name


def test_every_colour_of_the_catalogue_has_a_value() -> None:
    assert tuple(ACTIVITY_COLOURS) == COLOURS


def test_the_focus_ring_stands_out_on_every_ground_it_may_lie_on() -> None:
    for theme in (LIGHT, DARK):
        for ground in (theme.surface, theme.blue, TAPE, theme.chosen, *ACTIVITY_COLOURS.values()):
            rings = (theme.focus_outer, theme.focus_inner)
            assert max(contrast(ring, ground) for ring in rings) >= 3, ground.name()


def test_no_role_of_a_visitor_goes_below_24_nor_of_staff_below_16() -> None:
    for role in Role:
        assert role.smallest >= (16 if role.name.startswith("STAFF") else 24), role
        assert role.size >= role.smallest
        assert role.weight >= 400
        assert role.leading <= MAX_LEADING


def test_no_motion_lasts_longer_than_a_quarter_second() -> None:
    assert max(SCREEN_CHANGE_MS, CHECK_DRAW_MS) <= 250
