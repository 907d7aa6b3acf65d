"""Where a sheet is found in a picture, and where it ends: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.sheet import find_sheet

SIDE = 200  # pixels: as large as the pictures in which sheets are looked for
DESK, PAPER = 0.2, 0.9


def picture(left=50, top=50, width=100, height=100, paper=PAPER, desk=DESK, side=SIDE):
    seen = np.full((side, side, 1), desk, np.float32)
    seen[top : top + height, left : left + width] = paper
    return seen


def spot(seen, x, y, size=6, depth=0.5):
    seen[y : y + size, x : x + size] -= np.float32(depth)


def share_of(seen):
    """How much of the picture is sheet; 1.0 where it is all there is."""
    sheet = find_sheet(seen)
    return 1.0 if sheet is None else float(sheet.mask.sum()) / seen[..., 0].size


@pytest.mark.parametrize(("side", "found"), [(149, False), (150, True)])
def test_a_small_picture_shows_no_desk(side, found):
    seen = picture(side=side)
    spot(seen, 90, 90)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(
    ("size", "depth", "found"), [*[(3, 0.1, False), (3, 0.13, True)], *[(6, 0.055, False), (6, 0.07, True)]]
)
def test_a_sheet_is_what_was_written_on_with_more_than_a_faint_speck(size, depth, found):
    seen = picture()
    spot(seen, 90, 90, size, depth)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("step", "found"), [(0.03, False), (0.045, True)])
def test_a_sheet_ends_where_its_shade_changes_at_once(step, found):
    seen = picture(desk=PAPER - step)
    spot(seen, 90, 90)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("side", "found"), [(34, False), (40, True)])
def test_a_sheet_takes_up_a_part_of_the_picture(side, found):
    seen = picture(80, 80, side, side)
    spot(seen, 96, 96)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("depth", "both"), [(0.17, True), (0.11, False)])
def test_of_two_papers_both_are_read_where_there_is_much_writing_on_either(depth, both):
    seen = np.full((SIDE, SIDE, 3), DESK, np.float32)
    seen[:, :90], seen[:, 110:] = (0.9, 0.9, 0.5), (0.9, 0.6, 0.9)  # both go on beyond the picture
    spot(seen, 50, 90, 4)
    spot(seen, 140, 90, 3, depth)
    assert share_of(seen) == pytest.approx(0.9 if both else 0.45, rel=0.12)


@pytest.mark.parametrize(("light", "goes_on"), [(0.45, True), (0.35, False)])
def test_a_sheet_goes_on_in_a_shadow_that_leaves_much_of_the_light(light, goes_on):
    seen = picture(30, 40, 140, 120)
    spot(seen, 60, 90)
    seen[:, 100:] *= np.float32(light)
    assert share_of(seen) == pytest.approx(140 * 120 / SIDE**2 if goes_on else 70 * 120 / SIDE**2, rel=0.12)


@pytest.mark.parametrize(("blue", "goes_on"), [(0.92, True), (0.88, False)])
def test_what_is_of_another_hue_is_no_shadow_of_the_sheet(blue, goes_on):
    seen = np.repeat(picture(30, 40, 140, 120), 3, axis=-1)
    spot(seen, 60, 90)
    seen[:, 100:] *= np.float32(0.6)
    seen[:, 100:, 2] *= np.float32(blue)
    assert share_of(seen) == pytest.approx(140 * 120 / SIDE**2 if goes_on else 70 * 120 / SIDE**2, rel=0.12)


def test_of_a_sheet_that_lies_on_another_one_the_written_one_is_read():
    seen = picture(20, 20, 160, 160, paper=0.7)
    seen[60:140, 60:140] = PAPER
    spot(seen, 90, 90)
    assert share_of(seen) == pytest.approx(0.16, rel=0.12)


@pytest.mark.parametrize(("beyond", "shadow"), [(5, False), (6, True)])
def test_an_edge_that_a_stroke_runs_over_is_that_of_a_shadow(beyond, shadow):
    seen = picture(20, 20, 160, 160, paper=0.7)
    seen[60:140, 60:140] = PAPER
    seen[98, 100 : 140 + beyond] = 0.1
    assert share_of(seen) == pytest.approx(0.64 if shadow else 0.16, rel=0.12)


@pytest.mark.parametrize(("light", "creased"), [(0.85, True), (0.75, False)])
def test_a_crease_hardly_changes_the_light_on_what_is_written_beyond_it(light, creased):
    seen = np.full((SIDE, SIDE, 1), PAPER * light, np.float32)
    seen[60:140, 60:140] = PAPER
    spot(seen, 90, 90)
    spot(seen, 30, 30)
    assert share_of(seen) == pytest.approx(1.0 if creased else 0.16, rel=0.12)


@pytest.mark.parametrize(("width", "alone"), [(95, True), (65, False)])
def test_a_sheet_that_the_border_of_the_picture_cuts_off_at_most_of_one_side_is_a_sheet(width, alone):
    seen = np.full((SIDE, SIDE, 3), DESK, np.float32)
    seen[10:190, :width], seen[10:190, 120:] = (0.9, 0.9, 0.5), (0.9, 0.6, 0.9)
    spot(seen, 30, 90, 4)
    spot(seen, 150, 90, 4)
    assert share_of(seen) == pytest.approx(180 * (width + (0 if alone else 80)) / SIDE**2, rel=0.12)


@pytest.mark.parametrize(("depth", "alone"), [(5, True), (14, False)])
def test_a_sheet_has_four_sides_though_a_little_is_missing_at_one(depth, alone):
    seen = np.full((SIDE, SIDE, 3), DESK, np.float32)
    seen[30:170, 10:110], seen[30:170, 125:195] = (0.9, 0.9, 0.5), (0.9, 0.6, 0.9)
    seen[50:150, 10 : 10 + depth] = DESK
    spot(seen, 60, 90, 4)
    spot(seen, 150, 90, 4)
    assert share_of(seen) == pytest.approx(140 * (100 + (0 if alone else 70)) / SIDE**2, rel=0.16)


@pytest.mark.parametrize(("width", "closed"), [(8, True), (9, False)])
def test_papers_are_one_sheet_where_the_gap_between_them_is_narrow(width, closed):
    seen = np.full((SIDE, SIDE, 1), PAPER, np.float32)
    seen[:, 100 : 100 + width] = DESK
    spot(seen, 50, 90, 4)
    spot(seen, 150, 90, 4)
    assert (find_sheet(seen) is None) == closed


@pytest.mark.parametrize(("room", "found"), [(1, False), (2, True)])
def test_what_lies_at_the_edge_of_a_surface_is_no_writing_on_it(room, found):
    seen = picture()
    spot(seen, 50 + room, 90, 3)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("depth", "found"), [(0.12, True), (0.1, False)])
def test_writing_stands_out_from_the_grain_of_the_picture(depth, found):
    seen = picture()
    seen += np.random.default_rng(3).uniform(-0.024, 0.024, seen.shape).astype(np.float32)
    seen[90:95, 90:95] = PAPER - depth
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("width", "found"), [(28, False), (29, True)])
def test_what_has_no_four_sides_is_a_sheet_where_it_is_wide(width, found):
    seen, start = picture(0, 0, 0, 0), 100 - width // 2
    seen[20:180, start : start + width] = seen[start : start + width, 20:180] = PAPER  # a cross
    spot(seen, 97, 97)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("arm", "found"), [(35, True), (40, False)])
def test_most_of_a_sheet_without_four_sides_is_wide(arm, found):
    seen = picture(80, 80, 40, 40)
    seen[92:108, 80 - arm : 120 + arm] = seen[80 - arm : 120 + arm, 92:108] = PAPER
    spot(seen, 97, 112 + arm)
    assert (find_sheet(seen) is not None) == found


@pytest.mark.parametrize(("width", "belongs"), [(58, True), (61, False)])
def test_the_soft_shadow_of_something_outside_the_picture_lies_on_the_sheet(width, belongs):
    seen = picture(0, 0, 140, 200)
    seen[:20, 30 : 30 + width] = np.linspace(0.1, PAPER, 20)[:, None, None]
    spot(seen, 60, 100)
    assert (share_of(seen) > 139 / SIDE - 0.001) == belongs


@pytest.mark.parametrize(("beyond", "straight"), [(1, True), (5, False)])
def test_a_sheet_is_put_straight_where_all_its_corners_are_in_the_picture(beyond, straight):
    y, x = np.mgrid[:SIDE, :SIDE] + 0.5
    diamond = np.abs(x - 100) + np.abs(y - (80 - beyond)) < 80
    seen = np.where(diamond[..., None], PAPER, DESK).astype(np.float32)
    spot(seen, 97, 80)
    assert (find_sheet(seen).view.size == pytest.approx((112, 112), abs=3)) == straight
