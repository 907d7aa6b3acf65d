"""Joins what broke off a stroke again: the grain of paper and boards leaves gaps in pencil and chalk.

Paler ink still leads over such a gap. None leads to a decimal point, a minus or the digit beside.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.filters import Floats
from digitpad.digits.patches import Patch, labelled
from digitpad.digits.rows import usual_height
from digitpad.digits.selection import outline

_PALER = 0.25  # of full ink
_SMALL = 0.35  # of the usual height: larger pieces may be digits, and what they belong to is for the network to say


def rejoined(found: Sequence[Patch], ink: Floats) -> list[Patch]:
    """The patches, of ink (height, width), with each small one as a part of that to which paler ink leads, the nearest
    one if there are several."""
    most = _SMALL * usual_height([patch.size[1] for patch in found]) if found else 0.0
    small = [patch for patch in found if max(patch.size) < most]
    if not small:
        return list(found)
    names = labelled(ink > _PALER)
    whole, apart = [[patch] for patch in found if max(patch.size) >= most], []
    for piece in small:
        linked = [pieces for pieces in whole if _name(pieces[0], names) == _name(piece, names)]
        if linked:
            min(linked, key=lambda pieces: _distance(pieces[0], piece)).append(piece)
        else:
            apart.append(piece)
    return [*map(_union, whole), *apart]


def _name(patch: Patch, names: NDArray[np.int32]) -> int:
    """What the paler patch is called that it lies in."""
    return int(names[patch.top, patch.left + int(patch.mask[0].argmax())])


def _distance(first: Patch, second: Patch) -> int:
    """The square of the distance between the nearest two pixels."""
    (y, x), (other_y, other_x) = (np.nonzero(outline(patch.mask)) for patch in (first, second))
    down = (y + first.top)[:, None] - (other_y + second.top)
    across = (x + first.left)[:, None] - (other_x + second.left)
    return int((down * down + across * across).min())


def _union(pieces: Sequence[Patch]) -> Patch:
    left, top = min(piece.left for piece in pieces), min(piece.top for piece in pieces)
    right = max(piece.left + piece.size[0] for piece in pieces)
    bottom = max(piece.top + piece.size[1] for piece in pieces)
    mask = np.zeros((bottom - top, right - left), bool)
    for piece in pieces:
        y, x = piece.top - top, piece.left - left
        mask[y : y + piece.size[1], x : x + piece.size[0]] |= piece.mask
    return Patch(left, top, mask)
