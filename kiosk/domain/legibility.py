"""Whether a text can be read from where people stand: the angle under which its capitals are seen.

ISO 9241-3 asks for at least 16 minutes of arc, and prefers 20 to 22.
"""

from math import atan, degrees

CAPITAL = 0.668
"""Height of a capital, in em, of the typeface that the screens use."""
LEAST_ARC = 16
"""Minutes of arc below which a text is too small to be read with ease."""
CARD_WIDTH_MM, CARD_HEIGHT_MM = 85.60, 53.98
"""Of a bank card (ISO/IEC 7810, ID-1): what every place has to measure a screen by."""


def arc_minutes(size_px: float, px_per_metre: int, distance_cm: int) -> float:
    """Under which angle a capital of a text of `size_px` is seen from so far, minutes of arc."""
    height_mm = size_px * CAPITAL / px_per_metre * 1000
    return degrees(atan(height_mm / (distance_cm * 10))) * 60
