"""Four-sided figures around patches, and what lies in them put straight."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits import quadrilaterals
from digitpad.digits.quadrilaterals import View

SLANTED = np.array([[30.0, 20.0], [150.0, 40.0], [140.0, 120.0], [20.0, 100.0]])


def filled(corners, size=(180, 140)):
    """bool (height, width): the pixels whose middles lie inside of the corners, which go clockwise as seen."""
    y, x = np.mgrid[: size[1], : size[0]] + 0.5
    inside = np.ones(x.shape, bool)
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        inside &= (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) >= 0
    return inside


def test_the_area_is_that_of_the_figure_whichever_way_around():
    assert quadrilaterals.area(np.array([[0, 0], [4, 0], [4, 3], [0, 3]])) == 12
    assert quadrilaterals.area(np.array([[0, 0], [4, 0], [0, 3]])[::-1]) == 6
    assert quadrilaterals.area(SLANTED) == pytest.approx(filled(SLANTED).sum(), rel=0.01)


def test_the_hull_has_no_dents():
    mask = np.zeros((20, 30), bool)
    mask[5:15, 5:25] = True
    mask[5:10, 10:20] = False  # open at the top
    assert quadrilaterals.hull_area(mask) == 200
    mask[15, 14] = True  # a tooth under it makes a triangle more, of both of its lower corners
    assert quadrilaterals.hull_area(mask) == pytest.approx(200 + (20 + 1) / 2)


def test_around_a_rectangle_stand_its_own_corners_the_upper_left_first():
    mask = np.zeros((60, 80), bool)
    mask[10:40, 20:70] = True
    assert quadrilaterals.around(mask).tolist() == [[20, 10], [70, 10], [70, 40], [20, 40]]


def test_a_slanted_sheet_is_found_by_its_corners_in_order():
    found = quadrilaterals.around(filled(SLANTED))
    assert np.abs(found - SLANTED).max() < 2
    assert quadrilaterals.area(found) >= filled(SLANTED).sum()


def test_a_sheet_whose_corner_is_cut_off_gets_it_back():
    mask = np.zeros((60, 80), bool)
    mask[10:40, 20:70] = True
    for step in range(6):
        mask[10 + step, 70 - 6 + step : 70] = False
    assert np.abs(quadrilaterals.around(mask) - [[20, 10], [70, 10], [70, 40], [20, 40]]).max() < 1.5


@pytest.mark.parametrize("size", [(1, 1), (3, 1), (5, 5), (30, 7), (200, 150)])
@pytest.mark.parametrize("share", [0.05, 0.5, 1.0])
def test_whatever_its_shape_four_sides_go_around_a_patch(size, share):
    rng, (width, height) = np.random.default_rng(1), size
    y, x = np.mgrid[:height, :width]
    ellipse = ((x + 0.5) / width - 0.5) ** 2 + ((y + 0.5) / height - 0.5) ** 2 <= 0.25
    mask = ellipse & (rng.random(ellipse.shape) <= share)
    mask[height // 2, width // 2] = True
    corners = quadrilaterals.around(mask)
    assert corners.shape == (4, 2) and corners.sum(axis=1).argmin() == 0
    rows, columns = np.nonzero(mask)
    middles = np.stack([columns, rows], axis=1, dtype=np.float64) + 0.5
    assert quadrilaterals.depths(middles, corners).min() > -1


def test_a_view_is_as_large_as_its_sides_are_long_and_never_tiny():
    assert View(np.array([[0.0, 0], [40, 0], [40, 20], [0, 20]])).size == (40, 20)
    assert View(np.array([[0.0, 0], [40, 0], [60, 20], [0, 20]])).size == (50, 24)
    assert View(np.array([[0.0, 0], [3, 0], [3, 2], [0, 2]])).size == (8, 8)


def test_corners_of_a_view_lie_at_its_corners_in_the_picture():
    view = View(SLANTED)
    width, height = view.size
    for (x, y), corner in zip([(0, 0), (width, 0), (width, height), (0, height)], SLANTED, strict=True):
        assert view.box_in_picture((x, y, x, y)) == pytest.approx((*corner, *corner))
    assert view.box_in_picture((0, 0, width, height)) == pytest.approx((20, 20, 150, 120))


def test_straight_on_a_slanted_sheet_is_the_whole_view():
    picture = np.zeros((140, 180, 1), np.float32)
    picture[filled(SLANTED)] = 0.8
    straight = View(SLANTED).straight(picture)
    assert straight.shape == (*View(SLANTED).size[::-1], 1)
    assert straight[3:-3, 3:-3].min() > 0.75


def test_a_view_of_the_whole_picture_is_the_picture():
    picture = np.random.default_rng(0).random((20, 30, 3), dtype=np.float32)
    whole = View(np.array([[0.0, 0], [30, 0], [30, 20], [0, 20]]))
    assert np.allclose(whole.straight(picture), picture, atol=1e-5)
