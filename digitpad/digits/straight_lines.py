"""Takes long straight lines out of ink: rules, squares and the boxes of forms. Digits that cross them stay whole."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.filters import Floats, extreme
from digitpad.digits.patches import Bools, Patch, patches

_FAINT = 0.12  # of full ink: pale rules are no fuller
_LEAST_SIDE = 150  # pixels: in smaller pictures strokes are as long
_PIECE = 0.05  # of the longer side: lines are straight for so long at least
_SLOPES = 0.12  # of a piece, at most
_RULE = 0.5  # of the picture's side: longer lines are rules
_SLIM = 40  # times its thickness a line is long
_SIDE = 0.05  # of the picture's longer side: sides of a frame are no shorter
_CORNER = 0.012  # of the longer side: so near do the sides of a frame meet
_SEVERAL = 3  # rules make a ruled sheet
_STROKE = 0.4  # of full ink: a stroke that runs on beside a line
_FULLER = 0.3  # of full ink, than the line: there is a stroke over it
_CROSSING = 0.95  # of full ink: no two lines that cross are fuller


@dataclass(frozen=True)
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
    def slim(self) -> bool:
        return self.length >= _SLIM * min(self.thickness, 3 * float(np.median(self.patch.mask.sum(axis=0))))

    def middle(self, end: int) -> float:
        """The row at its left (0) or right (-1) end."""
        column = np.flatnonzero(self.patch.mask[:, end])
        return self.patch.top + float(column.mean())


def without_lines(ink: Floats, level: Bools, upright: Bools) -> Floats:
    """Ink, (height, width) from 0 to 1, without lines (see `line_masks`); the very same array where there are none."""
    if not level.any() and not upright.any():
        return ink
    cleared = ink.copy()
    strokes = (ink > _STROKE) & ~level & ~upright
    along, across = _fullness(ink, level), _fullness(ink.T, upright.T).T
    # Where two lines cross they are fuller than each, and yet not as full as strokes.
    fuller = np.minimum(along + across + np.float32(_FULLER), np.where(level & upright, np.float32(_CROSSING), np.inf))
    _clear(cleared, level, strokes, fuller)
    _clear(cleared.T, upright.T, strokes.T, fuller.T)
    return cleared


def line_masks(ink: Floats) -> tuple[Bools, Bools]:
    """Where the level and the upright lines are that somebody has printed or ruled, (height, width) each."""
    if min(ink.shape) < _LEAST_SIDE:
        return np.zeros(ink.shape, bool), np.zeros(ink.shape, bool)
    mask = ink > _FAINT
    level, upright = _lines(mask), _lines(mask.T)
    level, upright = _printed(level, upright, ink.shape), _printed(upright, level, ink.shape[::-1])
    return _drawn(level, ink.shape), _drawn(upright, ink.shape[::-1]).T


def _lines(mask: Bools) -> list[_Line]:
    """All nearly level lines that are as long as a piece."""
    piece = max(15, round(_PIECE * max(mask.shape)))
    straight = np.zeros_like(mask)
    rises = round(_SLOPES * piece)
    for rise in range(-rises, rises + 1):
        # Sheared, a line of this slope is level.
        shift = np.rint(np.arange(mask.shape[1]) * rise / piece).astype(int)
        sheared = _sheared(mask, shift)
        found = _along(_along(sheared, piece // 2, np.minimum), piece // 2, np.maximum)
        if found.any():
            straight |= _sheared(found, -shift)
    return [_Line(patch) for patch in patches(straight)]


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


def _printed(lines: list[_Line], others: list[_Line], shape: tuple[int, ...]) -> list[_Line]:
    """Rules, and sides of frames: both ends meet a line of the other direction."""
    near = _CORNER * max(shape)
    rules = [line for line in lines if line.slim and line.length >= _RULE * shape[1]]
    # Where there are several rules, shorter pieces are what is left of others.
    least = _SIDE * max(shape) if len(rules) >= _SEVERAL else _RULE * shape[1]
    found = []
    for line in lines:
        framed = line.length >= _SIDE * max(shape) and all(_meets(line, end, others, near) for end in (0, -1))
        if line.slim and (line.length >= least or framed):
            found.append(line)
    return found


def _meets(line: _Line, end: int, others: list[_Line], near: float) -> bool:
    """Whether a slim line of the other direction ends or crosses at this end."""
    x = line.patch.left + (0 if end == 0 else line.length)
    y = line.middle(end)
    for other in others:
        across = other.patch  # turned: its left is a row here
        beside = across.top - near <= x <= across.top + across.size[1] + near
        if other.slim and beside and across.left - near <= y <= across.left + across.size[0] + near:
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


def _fullness(ink: Floats, lines: Bools) -> Floats:
    """How full each of these level lines is, at all of its pixels, (height, width); 0 elsewhere."""
    found = np.zeros_like(ink)
    if not lines.any():
        return found
    usual = float(np.median(ink[lines]))  # a short piece may be a stroke for the most part
    for line in patches(lines):
        box = np.s_[line.top : line.top + line.size[1], line.left : line.left + line.size[0]]
        # Of a long line what most of its columns show, whatever thick strokes lie over the others.
        columns = (ink[box] * line.mask).sum(axis=0) / line.mask.sum(axis=0)
        found[box][line.mask] = np.median(columns) if line.size[0] >= _RULE * ink.shape[1] else usual
    return found
