"""Changes by hand in how strokes are grouped into digits: two that are one, and one that is two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from digitpad.digits.parts import Group
from digitpad.digits.reading import ReadDigit
from digitpad.digits.segmentation import LINE, Glyph

Grouping = tuple[Glyph, ...]
_MOST_CUTS = 8  # judged; a scribble of hundreds of strokes took ten seconds with all of them


def _grouping(digits: Sequence[ReadDigit]) -> Grouping:
    """How the strokes of these digits and signs are grouped."""
    return tuple(Glyph(digit.parts, digit.sign, digit.before) for digit in digits)


def one_fewer(digits: Sequence[ReadDigit], index: int) -> Grouping | None:
    """The digit at this index and its nearest neighbour in the same line are one; None where there is none."""
    neighbours = [
        at for at in (index - 1, index + 1) if 0 <= at < len(digits) and digits[max(at, index)].before != LINE
    ]
    if not neighbours:
        return None
    nearest = min(neighbours, key=lambda at: _gap(digits[min(at, index)], digits[max(at, index)]))
    first, second = sorted((nearest, index))
    parts = tuple(sorted({*digits[first].parts, *digits[second].parts}))
    glyphs = _grouping(digits)
    return *glyphs[:first], Glyph(parts, "", digits[first].before), *glyphs[second + 1 :]


def one_more(
    digits: Sequence[ReadDigit],
    index: int,
    middles: Sequence[float],
    quality: Callable[[Sequence[Group]], Sequence[float]],
) -> Grouping | None:
    """The digit at this index becomes two: its strokes are divided into left and right where both halves read best. Of
    many strokes, only the widest gaps are tried. None for a single stroke.

    Args:
        middles: where the middle of each stroke of the drawing is, from left to right.
        quality: how well each of some groups of strokes reads as one digit.
    """
    parts = sorted(digits[index].parts, key=lambda part: middles[part])
    if len(parts) < 2:
        return None
    widest = sorted(range(1, len(parts)), key=lambda at: middles[parts[at - 1]] - middles[parts[at]])[:_MOST_CUTS]
    cuts = [(tuple(sorted(parts[:at])), tuple(sorted(parts[at:]))) for at in sorted(widest)]
    found = quality([half for cut in cuts for half in cut])
    best = max(range(len(cuts)), key=lambda cut: min(found[2 * cut : 2 * cut + 2]))
    halves = Glyph(cuts[best][0], "", digits[index].before), Glyph(cuts[best][1])
    glyphs = _grouping(digits)
    return *glyphs[:index], *halves, *glyphs[index + 1 :]


def _gap(left: ReadDigit, right: ReadDigit) -> float:
    """The gap from the left box's edge to the right one's, negative where they overlap."""
    return right.box[0] - (left.box[0] + left.box[2])
