"""What a network reads in many digits, and in digits that are made harder to read."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitpad.digits import robustness
from digitpad.digits.evaluation import Comparison, evaluate
from digitpad.digits.recognition import recognize_image
from digitpad.digits.rejection import Rejection
from digitpad.interop import load_model
from digitpad.nn.datasets import Examples
from digitpad.nn.metrics import measure, outputs
from digitpad.nn.network import Network


@pytest.fixture(scope="module")
def network() -> Network:
    return Network([784, 20, 10], rng=np.random.default_rng(0))


@pytest.fixture
def digits(mnist) -> Examples:
    return mnist.test.first(2500)


def test_the_answers_are_those_of_one_digit_at_a_time(network, digits):
    evaluation = evaluate(network, digits)
    for index in range(0, 2500, 97):
        alone = recognize_image(digits.images[index].reshape(28, 28), network)
        assert alone.digit == evaluation.answers[index]
        assert float(alone.probabilities[alone.digit]) == pytest.approx(float(evaluation.confidence[index]), abs=1e-5)
    assert evaluation.correct == measure(network, digits)[1] == int(np.trace(evaluation.counts))


def test_the_cells_of_the_matrix_share_out_all_digits(network, digits):
    evaluation = evaluate(network, digits)
    cells = [evaluation.indices(label, answer) for label in range(10) for answer in range(10)]
    assert [len(cell) for cell in cells] == evaluation.counts.ravel().tolist()
    assert sorted(np.concatenate(cells)) == list(range(2500))
    wrong = [index for i, cell in enumerate(cells) if i // 10 != i % 10 for index in cell]
    assert sorted(wrong) == evaluation.mistakes().tolist()


def reports() -> tuple[list[int], Callable[[int], bool]]:
    """What was reported, and what takes a report and says go on."""
    told: list[int] = []

    def reported(read: int) -> bool:
        told.append(read)
        return True

    return told, reported


def test_an_evaluation_tells_how_far_it_is_and_can_be_stopped(network, digits):
    told, reported = reports()
    assert evaluate(network, digits, lambda read: reported(read) and read < 1000) is None
    assert told == [0, 1000]


def test_a_comparison_shares_out_all_digits(network, digits):
    other = Network([784, 10], rng=np.random.default_rng(1))
    both = Comparison(evaluate(network, digits), evaluate(other, digits))
    groups = [both.both, both.only_first, both.only_second, both.neither]
    assert sorted(np.concatenate(groups)) == list(range(2500))
    assert len(both.both) + len(both.only_first) == both.first.correct
    assert len(both.both) + len(both.only_second) == both.second.correct


def test_nothing_changes_at_level_zero(network, digits):
    some = digits.first(200)
    curves = robustness.measure(network, some)
    plain = int(np.count_nonzero(outputs(network, some.images).argmax(axis=0) == some.labels))
    for curve in curves:
        place = curve.disturbance.levels.index(0)
        assert curve.right[place] == plain
        assert curve.total == 200
        assert len(curve.right) == len(curve.examples) == len(curve.disturbance.levels)
        changed = curve.disturbance.disturb(some.images, 1e-6, np.random.default_rng(0))
        assert np.abs(changed.astype(int) - some.images).max() <= 1


@pytest.mark.parametrize(("labels", "shown"), [([2, 3, 4, 5, 4], 2), ([3, 5, 3, 1, 0], 0)])
def test_a_curve_shows_the_first_four_or_else_the_first_digit(network, digits, labels, shown):
    images = digits.images[:5]
    for curve in robustness.measure(network, Examples(images, np.array(labels))):
        example = curve.examples[curve.disturbance.levels.index(0)]
        assert np.array_equal(example, images[shown].reshape(28, 28))


def test_levels_grow_by_equal_steps_and_nought_is_among_them():
    for disturbance in robustness.DISTURBANCES:
        steps = np.diff(disturbance.levels)
        assert steps[0] > 0 and np.allclose(steps, steps[0])
        assert 0 in disturbance.levels and len(disturbance.levels) >= 7


def test_the_strongest_disturbance_costs_many_answers_and_leaves_the_digits_that_are_given(digits):
    book = load_model("book").network
    some = digits.first(200)
    before = some.images.copy()
    for curve in robustness.measure(book, some):
        assert curve.right[-1] < 0.7 * max(curve.right)
        assert not np.array_equal(curve.examples[-1], curve.examples[curve.disturbance.levels.index(0)])
    assert np.array_equal(some.images, before)


def test_disturbances_do_what_they_say():
    rng = np.random.default_rng(0)
    dash = np.zeros((1, 28, 28), np.uint8)
    dash[0, 13:15, 6:22] = 255  # lies across the middle
    flat = dash.reshape(1, 784)
    upright = robustness.rotated(flat, 90, rng).reshape(28, 28)
    assert np.abs(upright.astype(int) - dash[0].T).max() <= 1
    leaning = robustness.rotated(flat, 30, rng).reshape(28, 28)
    assert (
        np.argwhere(leaning[:, :12] > 128)[:, 0].mean() < np.argwhere(leaning[:, 16:] > 128)[:, 0].mean()
    )  # clockwise
    thick, thin = (robustness.thickened(flat, pixels, rng).reshape(28, 28) for pixels in (2, -2))
    assert np.flatnonzero(thick[:, 14]).tolist() == [12, 13, 14, 15]
    assert not thin.any()
    half = robustness.thickened(flat, 1, rng).reshape(28, 28)
    assert half[12, 14] == half[15, 14] == 128
    many = np.repeat(flat, 300, axis=0)
    moved = robustness.shifted(many, 3, rng).reshape(-1, 28, 28).astype(float)
    down = (moved.sum(axis=2) @ np.arange(28)) / moved.sum(axis=(1, 2)) - 13.5
    across = (moved.sum(axis=1) @ np.arange(28)) / moved.sum(axis=(1, 2)) - 13.5
    assert np.allclose(np.hypot(down, across), 3, atol=0.05)
    assert abs(down.mean()) < 0.5
    grey = np.full((500, 784), 128, np.uint8)
    assert robustness.noisy(grey, 0.1, rng).std() == pytest.approx(25.5, rel=0.01)


def test_no_digit_is_twice_in_a_sample():
    numbered = np.zeros((2500, 784), np.uint8)
    numbered[:, 0], numbered[:, 1] = np.divmod(np.arange(2500), 256)
    some = robustness.sample_of(Examples(numbered, np.arange(2500)), 2000)
    assert len(set(some.labels.tolist())) == len(some) == 2000
    assert np.array_equal(some.images, numbered[some.labels])


def test_a_measurement_repeats_and_can_be_stopped(network, digits):
    some = robustness.sample_of(digits, 50)
    assert len(some) == 50
    assert np.array_equal(some.images, robustness.sample_of(digits, 50).images)
    first, second = robustness.measure(network, some), robustness.measure(network, some)
    assert [curve.right for curve in first] == [curve.right for curve in second]
    told, reported = reports()
    assert robustness.measure(network, some, lambda read: reported(read) and read < 100) is None
    assert told == [0, 50, 100]
    robustness.measure(network, some, reported)
    assert told[-1] + 50 == robustness.readings(50)


def test_a_rejection_tempers_the_confidence_and_changes_no_answer(network, digits):
    plain, tempered = (evaluate(network, digits.first(300), rejection=each) for each in (None, Rejection(3.0)))
    np.testing.assert_array_equal(plain.answers, tempered.answers)
    assert tempered.confidence.mean() < plain.confidence.mean() - 0.01
    alone = recognize_image(digits.images[7].reshape(28, 28), network, Rejection(3.0))
    assert float(alone.probabilities.max()) == pytest.approx(float(tempered.confidence[7]), abs=1e-5)
