"""Ten colours for ten digits.

Colour is never the only sign: the digits stand on the map, and one of them can be put before the others.
"""

from __future__ import annotations

from digitpad.gui.look.theme import Theme

DIGIT_COLORS = {
    "light": (
        "#3D6B9E", "#C4560A", "#0B7468", "#A3247A", "#8A6D00", "#5B4FC7", "#B3261E", "#0E86AE", "#5A6670", "#4C7F10",
    ),
    "dark": (
        "#8DB8E8", "#F5A35C", "#3CCFB8", "#F08CC8", "#E3C85A", "#B3A9FF", "#FF8A80", "#62CDF0", "#B4BEC8", "#A3D468",
    ),
    "contrast": (
        "#8DB8E8", "#F5A35C", "#3CCFB8", "#F08CC8", "#FFE600", "#B3A9FF", "#FF8A80", "#62CDF0", "#FFFFFF", "#A3D468",
    ),
}  # fmt: skip


def digit_color(digit: int, colors: Theme) -> str:
    """The colour of a class. Beyond ten classes colours repeat, and only names distinguish them."""
    return DIGIT_COLORS[colors.name][digit % 10]
