"""Takes long straight lines out of ink: rules, squares and the boxes of forms. Digits that cross them stay whole."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.filters import Floats, extreme
from digitpad.digits.patches import Bools, Patch, labelled, patches

_FAINT = 0.12  # of full ink: pale rules are no fuller
_LEAST_SIDE = 150  # pixels: in smaller pictures strokes are as long
_PIECE = 0.05  # of the longer side: lines are straight for so long at least
_SLOPES = 0.12  # of a piece, at most
_RULE = 0.5  # of the picture's side: longer lines are rules
_SLIM = 40  # times its thickness a line is long
_SHORT = 12  # times its thickness the side of a small frame is long, at least
_SIDE = 0.05  # of the picture's longer side: sides of a frame are no shorter
_CORNER = 0.012  # of the longer side: so near do the sides of a frame meet
_SEVERAL = 3  # rules make a ruled sheet
_THICKER = 2.0  # times as thick as the rules of its sheet is no rule
_SAME = 2.0  # pixels by which pieces of one rule miss each other at most
_SEEN = 0.3  # of the picture's side are these pieces together at least
_STROKE = 0.4  # of full ink: a stroke that runs on beside a line
_FULLER = 0.25  # of full ink, than the line: there is a stroke over it
_SOFT = 2  # pixels of their soft edges
_CROSSING = 0.95  # of full ink: no two lines that cross are fuller
_WRITING = 0.85  # of the fullest ink there is, all that was written is at least


@dataclass(frozen=True, eq=False)
class _Line:
    """A nearly level line by its pixels (in a turned picture a nearly upright one)."""

    patch: Patch

    @property
    def length(self) -> int:
        return self.patch.size[0]

    @property
    def thickness(self) -> float:
        return self.patch.area / self.length

    @property
    def usual_thickness(self) -> float:
        """Whatever strokes lie over it."""
        return float(np.median(self.patch.mask.sum(axis=0)))

    @property
    def slimness(self) -> float:
        """How many times its thickness it is long."""
        return self.length / min(self.thickness, 3 * self.usual_thickness)

    @property
    def slim(self) -> bool:
        return self.slimness >= _SLIM

    @property
    def slope(self) -> float:
        """How far it falls on its way to the right, in pixels a pixel."""
        return (self.middle(-1) - self.middle(0)) / self.length

    def middle(self, end: int) -> float:
        """The row at its left (0) or right (-1) end."""
        column = np.flatnonzero(self.patch.mask[:, end])
        return self.patch.top + float(column.mean())


def without_lines(ink: Floats, level: Bools, upright: Bools) -> Floats:
    """Ink, (height, width), without lines (see `line_masks`); the very same array where there are none. Over 1 it is
    fuller than the lines that most of it are."""
    if not level.any() and not upright.any():
        return ink
    cleared = ink.copy()
    strokes = (ink > _STROKE) & ~level & ~upright
    along, across = _fullness(ink, level), _fullness(ink.T, upright.T).T
    # Where two lines cross they are fuller than each, and yet not as full as strokes.
    crossing = np.float32(_CROSSING * max(1, _WRITING * ink.max()))
    fuller = np.minimum(along + across + np.float32(_FULLER), np.where(level & upright, crossing, np.inf))
    _clear(cleared, level, strokes, fuller)
    _clear(cleared.T, upright.T, strokes.T, fuller.T)
    # Where lines cross, dots are left that are as dark as strokes.
    _clear_rests(cleared, level | upright, np.where(level & upright, np.inf, along + across + np.float32(_FULLER)))
    return cleared


def line_masks(ink: Floats) -> tuple[Bools, Bools]:
    """Where the level and the upright lines are that somebody has printed or ruled, (height, width) each."""
    if min(ink.shape) < _LEAST_SIDE:
        return np.zeros(ink.shape, bool), np.zeros(ink.shape, bool)
    mask = ink > _FAINT
    level = _ruled(mask)
    upright = _without_ones(_ruled(mask.T), level, ink.shape[::-1])
    sides = _frame_sides(level, upright, ink.shape)
    printed = _printed(level, upright, ink.shape), _printed(upright, level, ink.shape[::-1])
    return _drawn(printed[0] + sides[0], ink.shape), _drawn(printed[1] + sides[1], ink.shape[::-1]).T


def _ruled(mask: Bools) -> list[_Line]:
    """All nearly level lines that are as long as a piece; on a ruled sheet those that run as its rules do."""
    lines = [_Line(patch) for patch in patches(_straight(mask, -_SLOPES, _SLOPES))]
    rules = _rules(lines, mask.shape)
    if len(rules) < _SEVERAL:
        return lines
    slopes = [line.slope for line in rules]
    # What is thicker both ways is a stroke, and no line that crosses.
    straight = _straight(mask, min(slopes), max(slopes))
    half = round(_THICKER * max(line.usual_thickness for line in rules) / 2)
    thick = extreme(extreme(straight, half, np.minimum), half, np.maximum)
    return [_Line(patch) for patch in patches(straight & ~thick)]


def _without_ones(upright: list[_Line], level: list[_Line], shape: tuple[int, ...]) -> list[_Line]:
    """A 1 may be as long as a rule, but ends inside the picture and at no level line."""
    near, slim = _CORNER * max(shape), [line for line in level if line.slim]
    ones = [
        line
        for line in _rules(upright, shape)
        if line.patch.left > near
        and line.patch.left + line.length < shape[1] - near
        and not any(_meets(line, end, slim, near) for end in (0, -1))
    ]
    return [line for line in upright if line not in ones]


def _straight(mask: Bools, least: float, most: float) -> Bools:
    """What lies on straight lines of these slopes that are as long as a piece."""
    piece = max(15, round(_PIECE * max(mask.shape)))
    straight = np.zeros_like(mask)
    # A line one pixel thin may step to the next row at other columns than the shear does: make it three thick first.
    thicker = mask.copy()
    thicker[1:] |= mask[:-1]
    thicker[:-1] |= mask[1:]
    for rise in range(math.floor(least * piece), math.ceil(most * piece) + 1):
        # Sheared, a line of this slope is level.
        shift = np.rint(np.arange(mask.shape[1]) * rise / piece).astype(int)
        sheared = _sheared(thicker, shift)
        found = _along(_along(sheared, piece // 2, np.minimum), piece // 2, np.maximum)
        if found.any():
            straight |= _sheared(found, -shift)
    return straight & mask


def _sheared(mask: Bools, shift: NDArray[np.int_]) -> Bools:
    """Each column moved up by its shift; what leaves the picture comes in again at the other side."""
    moved = np.empty_like(mask)
    # Neighbours that move by the same are moved at once.
    edges = [0, *(np.flatnonzero(np.diff(shift)) + 1).tolist(), len(shift)]
    for first, end in pairwise(edges):
        up = int(shift[first]) % len(mask)
        moved[: len(mask) - up, first:end] = mask[up:, first:end]
        moved[len(mask) - up :, first:end] = mask[:up, first:end]
    return moved


def _along(mask: Bools, half: int, which: np.ufunc) -> Bools:
    """As `extreme`, of the row alone."""
    padded = np.pad(mask, ((0, 0), (half, half)))
    reach, width = 1, mask.shape[1]
    while 2 * reach <= 2 * half + 1:
        padded = which(padded[:, :-reach], padded[:, reach:])
        reach *= 2
    rest = 2 * half + 1 - reach
    return np.asarray(which(padded[:, :width], padded[:, rest : rest + width]))


def _frame_sides(level: list[_Line], upright: list[_Line], shape: tuple[int, ...]) -> tuple[list[_Line], list[_Line]]:
    """Level and upright lines whose ends all meet such lines of the other direction, or one of them the border of the
    picture; they may be less slim."""
    near, least = _CORNER * max(shape), _SIDE * max(shape)
    before = None
    level, upright = (
        [line for line in lines if line.length >= least and line.slimness >= _SHORT] for lines in (level, upright)
    )
    while before != (len(level), len(upright)):
        before = len(level), len(upright)
        level = [line for line in level if _is_side(line, upright, near, shape[1])]
        upright = [line for line in upright if _is_side(line, level, near, shape[0])]
    return level, upright


def _printed(lines: list[_Line], others: list[_Line], shape: tuple[int, ...]) -> list[_Line]:
    """Rules, and sides of frames: both ends meet a line of the other direction."""
    near = _CORNER * max(shape)
    rules = _rules(lines, shape)
    # Where there are several rules, shorter pieces are what is left of others.
    ruled = len(rules) >= _SEVERAL
    slope = float(np.median([rule.slope for rule in rules])) if ruled else 0.0
    found, slim = [], [other for other in others if other.slim]
    for line in lines:
        framed = line.slim and _meets_at_both_ends(line, slim, near)
        piece = ruled and (line.slim or _goes_on(line, lines, slope, shape[1]))
        if (line.length >= _SIDE * max(shape) and (framed or piece)) or line in rules:
            found.append(line)
    return found


def _rules(lines: list[_Line], shape: tuple[int, ...]) -> list[_Line]:
    return [line for line in lines if line.slim and line.length >= _RULE * shape[1]]


def _goes_on(line: _Line, lines: list[_Line], slope: float, width: int) -> bool:
    """Whether it reaches the border of the picture, or much of its rule is seen; strokes happen to lie in a row."""
    if line.patch.left == 0 or line.patch.left + line.length == width:
        return True
    level = line.middle(0) - slope * line.patch.left
    on_rule = [other for other in lines if abs(other.middle(0) - slope * other.patch.left - level) <= _SAME]
    return sum(other.length for other in on_rule) >= _SEEN * width


def _is_side(line: _Line, others: list[_Line], near: float, width: int) -> bool:
    met = [_meets(line, end, others, near) for end in (0, -1)]
    at_border = line.patch.left <= near or line.patch.left + line.length >= width - near
    return all(met) or (any(met) and at_border)


def _meets_at_both_ends(line: _Line, others: list[_Line], near: float) -> bool:
    return all(_meets(line, end, others, near) for end in (0, -1))


def _meets(line: _Line, end: int, others: list[_Line], near: float) -> bool:
    """Whether a line of the other direction ends or crosses at this end."""
    x = line.patch.left + (0 if end == 0 else line.length)
    y = line.middle(end)
    for other in others:
        across = other.patch  # turned: its left is a row here
        beside = across.top - near <= x <= across.top + across.size[1] + near
        if beside and across.left - near <= y <= across.left + across.size[0] + near:
            return True
    return False


def _drawn(lines: list[_Line], shape: tuple[int, ...]) -> Bools:
    mask = np.zeros(shape, bool)
    for line in lines:
        patch = line.patch
        mask[patch.top : patch.top + patch.size[1], patch.left : patch.left + patch.size[0]] |= patch.mask
    return mask


def _clear(ink: Floats, lines: Bools, strokes: Bools, fuller: Floats) -> None:
    """Take these level lines, and their soft edges, out of the ink as far as that is no `fuller`; not where a stroke
    runs on beside them."""
    if not lines.any():
        return
    height = ink.shape[0]
    crossed = np.zeros_like(lines)
    for line in patches(lines):
        columns = line.left + np.arange(line.size[0])
        above = line.top + line.mask.argmax(axis=0) - 2
        below = line.top + line.size[1] - 1 - line.mask[::-1].argmax(axis=0) + 2
        over = (above >= 0) & strokes[np.maximum(above, 0), columns]
        under = (below < height) & strokes[np.minimum(below, height - 1), columns]
        for at in np.flatnonzero(over | under).tolist():
            crossed[max(0, int(above[at])) : int(below[at]) + 1, columns[at]] = True
    most = np.where(lines, fuller, 0)
    edges = most.copy()
    edges[1:] = np.maximum(edges[1:], most[:-1])
    edges[:-1] = np.maximum(edges[:-1], most[1:])
    # A stroke is a little wider than where it was seen beside the line.
    ink[~extreme(crossed, 1, np.maximum) & (ink < edges)] = 0


def _clear_rests(ink: Floats, lines: Bools, fuller: Floats) -> None:
    """Take out what lies on lines alone and is no `fuller`: no stroke hangs on it."""
    names = labelled(ink > _FAINT)
    soft = extreme(lines, _SOFT, np.maximum)
    beyond = ~soft | (ink > extreme(np.where(lines, fuller, np.float32(0)), _SOFT, np.maximum))
    ink[(names > 0) & ~np.isin(names, np.unique(names[beyond]))] = 0


def _fullness(ink: Floats, lines: Bools) -> Floats:
    """How full each of these level lines is, at all of its pixels, (height, width); 0 elsewhere."""
    found = np.zeros_like(ink)
    if not lines.any():
        return found
    pieces = patches(lines)
    boxes = [np.s_[line.top : line.top + line.size[1], line.left : line.left + line.size[0]] for line in pieces]
    fullest = [
        _fullest(ink[box] * line.mask, _Line(line).usual_thickness) for line, box in zip(pieces, boxes, strict=True)
    ]
    usual = float(np.median(np.concatenate(fullest)))  # a short piece may be a stroke for the most part
    for line, box, columns in zip(pieces, boxes, fullest, strict=True):
        # Of a long line what most of its columns show, whatever thick strokes lie over the others.
        found[box][line.mask] = np.median(columns) if line.size[0] >= _RULE * ink.shape[1] else usual
    return found


def _fullest(line: Floats, thickness: float) -> Floats:
    """In each column: in the middle of the line, as its soft edges are paler, and as a whole where it is so thin that
    it is paler wherever it lies over two pixels."""
    return np.asarray(np.maximum(line.max(axis=0), np.minimum(line.sum(axis=0) / thickness, 1)), np.float32)
