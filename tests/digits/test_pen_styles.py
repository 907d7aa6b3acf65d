"""Synthetic pen digits: many styles, all of them digits, and the same ones for the same seed."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.ink import InkSettings, rasterize
from digitpad.digits.pen_curves import Hand, curve
from digitpad.digits.pen_styles import STYLES, distorted, pen_examples, pen_strokes
from digitpad.interop import load_model
from digitpad.nn.metrics import outputs

EVERY_STYLE = [pytest.param(style, id=style.__name__) for styles in STYLES.values() for style in styles]


def read(network, images):
    """The digits that a network reads in pictures uint8 (n, 784)."""
    return outputs(network, images).argmax(axis=0)


def test_every_digit_has_several_styles_that_all_differ_in_name():
    assert sorted(STYLES) == list(range(10))
    assert all(len(styles) >= 4 and min(styles.values()) > 0 for styles in STYLES.values())
    names = [style.__name__ for styles in STYLES.values() for style in styles]
    assert len(set(names)) == len(names) >= 45


@pytest.mark.parametrize("style", EVERY_STYLE)
def test_a_style_draws_a_digit_of_about_its_size_and_never_the_same_twice(style):
    rng = np.random.default_rng(0)
    drawings = [style(Hand(rng)) for _ in range(50)]
    for strokes in drawings:
        points = np.concatenate(strokes)
        assert points.shape[1] == 2 and np.isfinite(points).all()
        width, height = np.ptp(points, axis=0)
        assert 0.85 < height < 1.6 and width < 1.2
    first = [strokes[0][0].tolist() + strokes[-1][-1].tolist() for strokes in drawings]
    assert len({tuple(ends) for ends in first}) > 40


@pytest.mark.parametrize("digit", range(10))
def test_an_unsteady_hand_leaves_finite_strokes_of_a_sensible_size(digit):
    rng = np.random.default_rng(digit)
    for _ in range(100):
        strokes = pen_strokes(digit, rng)
        points = np.concatenate(strokes)
        assert all(len(stroke) >= 2 for stroke in strokes)
        assert np.isfinite(points).all()
        assert 0.4 < np.ptp(points, axis=0).max() < 3


def test_the_same_seed_draws_the_same_digits():
    first, second, other = (pen_examples(60, np.random.default_rng(seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first.images, second.images)
    np.testing.assert_array_equal(first.labels, second.labels)
    assert (first.images != other.images).any(axis=1).all()


@pytest.mark.parametrize("n", [0, 1, 10, 57])
def test_the_digits_are_even_and_in_random_order(n):
    examples = pen_examples(n, np.random.default_rng(0))
    assert examples.images.shape == (n, 784) and examples.images.dtype == np.uint8
    assert examples.labels.shape == (n,) and examples.labels.dtype == np.int16
    counts = np.bincount(examples.labels, minlength=10)
    assert counts.max() - counts.min() <= 1
    if n > 20:
        assert (np.diff(examples.labels.astype(int)) < 0).sum() > n / 4


def test_the_pictures_look_like_those_of_the_pad():
    examples = pen_examples(300, np.random.default_rng(0))
    pictures = examples.images.reshape(-1, 28, 28).astype(float)
    assert pictures.max(axis=(1, 2)).min() > 200
    mass = pictures.sum(axis=(1, 2))
    for axis, across in ((1, pictures.sum(axis=1)), (2, pictures.sum(axis=2))):
        centre = (across @ np.arange(28)) / mass
        assert np.abs(centre - 14).max() < 0.5, axis


def test_a_thicker_pen_of_the_settings_gives_more_ink():
    thin, thick = (
        pen_examples(100, np.random.default_rng(0), InkSettings(pen_radius=radius)).images.mean()
        for radius in (0.8, 1.6)
    )
    assert thick > 1.4 * thin


def test_the_default_network_reads_nearly_all_of_them():
    network = load_model(None).network
    examples = pen_examples(2000, np.random.default_rng(5))
    right = read(network, examples.images) == examples.labels
    assert right.mean() > 0.97
    assert min(right[examples.labels == digit].mean() for digit in range(10)) > 0.9


def test_the_default_network_reads_most_of_what_each_style_draws():
    network, rng = load_model(None).network, np.random.default_rng(6)
    for digit, styles in STYLES.items():
        for style in styles:
            drawn = [rasterize([stroke.tolist() for stroke in distorted(style(Hand(rng)), rng)]) for _ in range(40)]
            assert (read(network, np.stack(drawn).reshape(-1, 784)) == digit).mean() > 0.7, style.__name__


def test_a_network_could_learn_from_them_what_other_pen_digits_are():
    learned, unseen = pen_examples(2500, np.random.default_rng(0)), pen_examples(500, np.random.default_rng(1))
    distances = -2 * unseen.images.astype(np.float32) @ learned.images.T.astype(np.float32)
    distances += (learned.images.astype(np.float32) ** 2).sum(axis=1)
    right = learned.labels[distances.argmin(axis=1)] == unseen.labels
    assert right.mean() > 0.85


def test_a_hand_moves_a_stroke_but_keeps_its_course():
    rng = np.random.default_rng(0)
    stem = curve((0, 0), (0.0, 0.5), (0, 1))
    ends = np.array([distorted([stem], rng)[0][[0, -1]] for _ in range(300)])
    assert (ends[:, 1, 1] > ends[:, 0, 1]).all()
    assert 0.03 < ends[:, :, 1].std(axis=0).max() < 0.3


def test_drawing_leaves_the_styles_as_they_are():
    stroke = np.array([[0.0, 0.0], [0.3, 0.5], [0.0, 1.0]])
    before = stroke.copy()
    distorted([stroke], np.random.default_rng(0))
    np.testing.assert_array_equal(stroke, before)


def test_a_curve_goes_through_its_spots():
    spots = [(0.0, 0.0), (1.0, 0.2), (0.4, 0.9), (0.0, 1.0)]
    drawn = curve(*spots)
    np.testing.assert_allclose(drawn[::8], spots, atol=1e-12)


def test_a_crossed_seven_has_its_bar_on_the_stem():
    crossed = next(style for style in STYLES[7] if style.__name__ == "seven_crossed")
    rng = np.random.default_rng(0)
    for _ in range(50):
        seven, bar = crossed(Hand(rng))
        stem = seven[np.abs(seven[:, 1] - bar[8, 1]).argmin()]
        assert bar[0, 0] - 0.02 < stem[0] < bar[-1, 0] + 0.02
    assert rasterize([stroke.tolist() for stroke in (seven, bar)]) is not None
