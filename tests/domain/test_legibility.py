"""The angle under which a text is seen, against the figures of the design."""

import pytest

from kiosk.domain.legibility import LEAST_ARC, arc_minutes


@pytest.mark.parametrize(
    ("size", "px_per_metre", "distance", "arc"),
    [(24, 5900, 60, 15.6), (33, 5900, 60, 21.4), (48, 5900, 60, 31.1), (36, 5560, 60, 24.8)],
)
def test_it_is_what_a_ruler_and_a_table_say(
    size: int, px_per_metre: int, distance: int, arc: float
) -> None:
    assert arc_minutes(size, px_per_metre, distance) == pytest.approx(arc, abs=0.1)


def test_the_smallest_text_of_the_smallest_screen_is_a_little_too_small_at_an_arms_length() -> None:
    assert arc_minutes(24, 5900, 60) < LEAST_ARC < arc_minutes(24, 5900, 55)
