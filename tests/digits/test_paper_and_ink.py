"""What differs from paper is ink: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.paper import as_ink

SIDE, PAPER = 300, 0.9


def page(side=SIDE):
    return np.full((side, side), PAPER, np.float32)


def corner(grey, depth, width=16, left=100):
    """A stroke down and to the right, darker than its paper by so much of full brightness."""
    grey[60:240, left : left + width] -= np.float32(depth)
    grey[240 - width : 240, left + width : left + 100] -= np.float32(depth)


@pytest.mark.parametrize(("depth", "seen"), [(0.07, True), (0.048, False)])
def test_what_is_hardly_darker_than_the_paper_is_no_ink(depth, seen):
    grey = page()
    corner(grey, depth)
    assert as_ink(grey).any() == seen


@pytest.mark.parametrize(("share", "seen"), [(0.025, True), (0.016, False)])
def test_what_is_faint_beside_the_strokes_is_paper(share, seen):
    grey = page()
    corner(grey, 0.8)
    corner(grey, 0.8 * share, left=210)
    assert as_ink(grey)[:, 210:].any() == seen


@pytest.mark.parametrize("turned", [False, True], ids=["dark on light", "light on dark"])
@pytest.mark.parametrize(("share", "is_ink"), [(0.24, True), (0.36, False)])
def test_what_is_wider_than_any_pen_is_a_shadow(share, is_ink, turned):
    grey = page()
    grey[:, 100 : 100 + round(share * SIDE)] = 0.5
    found = as_ink(1 - grey if turned else grey)
    assert found[:, 110:150].all() == is_ink and not found[:, :90].any()


@pytest.mark.parametrize(("deviations", "seen"), [(5.0, True), (3.0, False)])
def test_ink_stands_out_from_the_noise_of_the_paper(deviations, seen):
    rng, small = np.random.default_rng(3), page(39)  # so small that nothing is smoothed
    small += rng.normal(0, 0.02, small.shape).astype(np.float32)
    small[10:30, 18:21] = PAPER - np.float32(0.02 * deviations)
    assert (as_ink(small)[12:28, 18:21] > 0).all() == seen


@pytest.mark.parametrize("light", [0.5, 0.7])
def test_a_stroke_is_as_full_in_a_shadow_as_in_the_light(light):
    grey = page()
    corner(grey, 0.7, left=40)
    corner(grey, 0.7, left=200)
    grey[:, 160:] *= np.float32(light)
    ink = as_ink(grey)
    assert ink[70:220, 204:212].min() > 0.9 and ink[70:220, 44:52].min() > 0.9
    assert not ink[:50, :150].any() and not ink[:50, 175:].any()


@pytest.mark.parametrize(("side", "is_ink"), [(47, True), (48, False)])
def test_small_pictures_show_no_shadows(side, is_ink):
    grey = page(side)
    grey[:, 16:33] = 0.5
    assert as_ink(grey)[:, 18:31].all() == is_ink


@pytest.mark.parametrize(
    ("width", "fullness", "noise", "stays"),
    [
        *[(2, 1.0, 0.016, True), (2, 1.0, 0.024, False)],  # it stands out from little noise alone
        *[(2, 0.85, 0.01, True), (2, 0.75, 0.01, False)],  # rules are paler than the writing
        *[(2, 1.0, 0.01, True), (1, 1.0, 0.01, False)],  # and as thin as a hair
    ],
)
def test_strokes_that_stand_out_from_the_noise_stay_as_full_as_they_are(width, fullness, noise, stays):
    grey = page() + np.random.default_rng(3).normal(0, noise, (SIDE, SIDE)).astype(np.float32)
    corner(grey, 0.8)
    grey[60:240, 240 : 240 + width] -= np.float32(0.8 * fullness)
    seen = np.mean(as_ink(grey)[70:230, 240 : 240 + width])
    assert seen > 0.9 * fullness if stays else seen < 0.7 * fullness


@pytest.mark.parametrize(
    ("pen", "width", "is_ink"),
    [
        *[(8, 16, True), (8, 22, False), (11, 26, True), (11, 34, False), (14, 36, True), (14, 44, False)],
        *[(22, 50, True), (22, 60, False), (32, 74, True), (32, 84, False)],
    ],
)
def test_a_shadow_is_far_wider_than_the_pen(pen, width, is_ink):
    grey = page()
    corner(grey, 0.7, width=pen, left=30)
    grey[:, 190 : 190 + width] -= np.float32(0.2)
    assert (as_ink(grey)[5:30, 192 : 188 + width].mean() > 0.1) == is_ink


@pytest.mark.parametrize("pen", [14, 22])
def test_of_the_corner_of_a_shadow_less_is_ink_than_half_a_pen_is_wide(pen):
    grey, (y, x) = page(), np.mgrid[:SIDE, :SIDE]
    corner(grey, 0.6, width=pen, left=20)
    grey[np.abs(x - 215) + np.abs(y - 150) < 75] -= np.float32(0.3)
    assert np.sum(as_ink(grey)[:150, 215] > 0.1) < pen / 2


@pytest.mark.parametrize("gap", [2, 4, 30])
def test_what_lies_beside_a_sheet_makes_no_shadow_of_what_is_written_close_to_its_edge(gap):
    """Only in the middle of the sheet there is a shadow, as dark as what is written at its right edge."""
    grey, edge, sheet = page(), 250, np.zeros((SIDE, SIDE), bool)
    corner(grey, 0.7, width=14, left=30)
    grey[:, 50:160] -= np.float32(0.3)
    grey[100:160, edge - gap - 24 : edge - gap] -= np.float32(0.28)
    grey[:, edge:] = 0.3
    sheet[:, :edge] = True
    assert as_ink(grey, sheet)[105:155, edge - gap - 20 : edge - gap - 4].mean() > 0.08
