"""Whichever side of a picture is up: by quarter turns ink, lines and sheets stay the same, turned."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.paper import as_ink
from digitpad.digits.sheet import find_sheet
from digitpad.digits.straight_lines import line_masks, without_lines
from tests.digits.picture_material import drawn

TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]
TURNS = pytest.mark.parametrize("quarters", [1, 2, 3])


def written(size=300):
    """Ink of a 2 in the upper left, 0 to 1."""
    ink = np.zeros((size, size), np.float32)
    two = drawn(TWO, 120, 0.06)
    ink[40 : 40 + two.shape[0], 50 : 50 + two.shape[1]] = two
    return ink


def light(size=300):
    """Falls off to the lower right, and bends."""
    y, x = np.mgrid[:size, :size] / size
    return (0.95 - 0.25 * x - 0.15 * y - 0.1 * x * y + 0.1 * y * y - 0.05 * x * x).astype(np.float32)


def test_under_bending_light_the_paper_is_blank_and_the_ink_full():
    ink = written()
    found = as_ink((0.95 - 0.7 * ink) * light())
    assert found[ink == 0].max() < 0.2 and found[ink > 0.95].min() > 0.8


@pytest.mark.parametrize(
    "steep", [lambda x, y: 0.95 - 0.6 * x, lambda x, y: 0.95 - 0.6 * y, lambda x, y: 0.95 - 1.6 * (y - 0.5) ** 2]
)
def test_under_steep_light_as_well(steep):
    y, x = np.mgrid[:300, :300] / 300
    ink = written()
    found = as_ink(((1 - 0.7 * ink) * steep(x, y)).astype(np.float32))
    assert found[ink == 0].max() < 0.01 and found[ink > 0.95].min() > 0.98


@TURNS
def test_ink_is_the_same_whichever_side_is_up(quarters):
    grey = ((0.95 - 0.7 * written()) * light()).astype(np.float32)
    turned = as_ink(np.ascontiguousarray(np.rot90(grey, quarters)))
    assert np.abs(turned - np.rot90(as_ink(grey), quarters)).max() < 0.05


@TURNS
def test_printed_lines_are_found_whichever_side_is_up(quarters):
    ink = written()
    ink[100::60] = ink[101::60] = 1
    ink[:, 30::90] = 1
    level, upright = line_masks(ink)
    assert level[100, 5] and upright[5, 30] and not level[5, 30]
    turned = np.ascontiguousarray(np.rot90(ink, quarters))
    found = line_masks(turned)
    expected = (level, upright) if quarters == 2 else (upright, level)
    for mask, other in zip(found, expected, strict=True):
        assert (mask != np.rot90(other, quarters)).mean() < 0.002
    cleared = np.rot90(without_lines(turned, *found), -quarters)
    assert np.mean(np.abs(cleared - without_lines(ink, level, upright)) > 0.5) < 0.002


def on_desk():
    """A bright sheet with a 2 on a dark desk, and something grey that comes in over the upper border."""
    seen = np.full((300, 300), 0.2, np.float32)
    seen[30:280, 25:270] = 0.9
    seen -= 0.7 * np.where(seen > 0.5, np.roll(written(), (60, 60), (0, 1)), 0)
    seen[:80, 180:230] = 0.55
    return seen


@TURNS
def test_a_sheet_is_found_whichever_side_is_up(quarters):
    upright = find_sheet(on_desk()[..., None])
    turned = find_sheet(np.ascontiguousarray(np.rot90(on_desk(), quarters))[..., None])
    assert upright is not None and turned is not None
    wide, high = upright.view.size
    assert np.abs(np.array(turned.view.size) - ((wide, high) if quarters == 2 else (high, wide))).max() <= 4
    assert abs(int(turned.mask.sum()) - int(upright.mask.sum())) < 0.02 * upright.mask.sum()
    assert upright.mask.mean() > 0.85
