"""What is no digit is refused with a reason; real digits are left alone, and probabilities can be trusted."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest

from digitpad import cli, model_file
from digitpad.digits import rejection as rules
from digitpad.digits.calibration import fit_rejection, fit_temperature, judged
from digitpad.digits.ink import normalize_picture, rasterize
from digitpad.digits.recognition import as_probabilities, recognize, recognize_image, tempered
from digitpad.digits.rejection import Refusal, Rejection, evidence, impossible_shape, refusal, settled
from digitpad.digits.steadiness import CHANGES, slightly_changed
from digitpad.errors import ModelFileError, SettingsError
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network

TURN = np.linspace(0, 2 * np.pi, 60)


def circle(radius, x=0.0, y=0.0):
    return [(x + radius * a, y + radius * b) for a, b in zip(np.cos(TURN), np.sin(TURN), strict=True)]


DASH = [[(0.0, 0.0), (40.0, 3.0)]]
SLANTED = [[(0.0, 0.0), (40.0, 20.0)]]
BLOCK = [[(x, y) for y in range(0, 41, 2) for x in ((0, 40) if y % 4 else (40, 0))]]
RINGS = [circle(50), circle(15)]
GRID = [[(0, y), (60, y)] for y in (0, 20, 40, 60)] + [[(x, 0), (x, 60)] for x in (0, 20, 40, 60)]
TRIANGLE = [[(0, 60), (30, 0), (60, 60), (0, 60)]]
HEART = [[(50, 30), (32, 2), (5, 8), (2, 42), (50, 100), (98, 42), (95, 8), (68, 2), (50, 30)]]
CROSSED_OUT = [[(-28, -50), (28, -50), (-8, 50)], [(36 * (-1) ** turn, 100 / 9 * turn - 50) for turn in range(10)]]
ZEROS = {
    "whose end hangs into it": [[(45, 45), (50, 0), (10, 20), (0, 60), (45, 100), (90, 60), (80, 15), (50, 0)]],
    "whose ends cross and stand up": [[(70, -12), (40, 8), (2, 40), (40, 100), (88, 50), (60, 12), (25, -14)]],
}
ONE = [[(3.0, 0.0), (0.0, 80.0)]]
SLANTED_ONE = [[(50.0, 0.0), (0.0, 55.0)]]


def unmoved(last_evidence: float) -> Network:
    """A network whose answer and evidence are the same for everything."""
    network = Network([784, 10], output="softmax", cost="cross_entropy", initialization="empty")
    network.biases[0][3] = last_evidence
    return network


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [
        ([[(4.0, 4.0)]], rules.DOT),
        (DASH, rules.DASH),
        (SLANTED, rules.DASH),
        ([[(x, 0.0)] for x in (0.0, 20.0, 40.0)], rules.UNKNOWN),
        (BLOCK, rules.FILLED),
        (HEART, rules.UNKNOWN),
        (CROSSED_OUT, rules.CROSSING),
    ],
)
def test_what_no_digit_can_be_is_refused_however_sure_the_network_is(strokes, reason):
    prediction = recognize(strokes, unmoved(50.0), None, Rejection(least_evidence=1.0))
    assert prediction.rejected and prediction.reason == reason
    assert prediction.digit == 3  # still told to whoever wants to know


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [(RINGS, rules.INSIDE), (GRID, rules.CROSSING), (TRIANGLE, rules.UNKNOWN), (BLOCK, rules.FILLED)],
)
def test_where_the_network_sees_little_of_any_digit_the_reason_follows_the_shape(strokes, reason):
    network, image = unmoved(1.0), rasterize(strokes)
    assert recognize_image(image, network, Rejection(least_evidence=4.0)).reason == reason
    if reason != rules.FILLED:
        assert not recognize_image(image, network, Rejection(least_evidence=0.5)).rejected


@pytest.mark.parametrize("strokes", [ONE, SLANTED_ONE, [circle(40)], [[(0, 0), (40, 2), (15, 60)]]])
def test_simple_digits_have_possible_shapes(strokes):
    assert impossible_shape(rasterize(strokes)) is None


@pytest.mark.parametrize("name", ZEROS)
def test_a_zero_whose_line_begins_or_ends_beyond_it_is_no_heart(name):
    assert impossible_shape(rasterize(ZEROS[name])) is None


def test_almost_no_real_digit_has_an_impossible_shape(mnist):
    refused = [impossible_shape(image) for image in mnist.validation.images[:1500].reshape(-1, 28, 28)]
    assert np.mean([reason is not None for reason in refused]) <= 1 / 1500


def test_a_model_without_fitted_values_refuses_nothing():
    for judged_by in (None, Rejection(temperature=2.0)):
        for strokes in (DASH, BLOCK, RINGS):
            prediction = recognize(strokes, unmoved(0.0), None, judged_by)
            assert not prediction.rejected and prediction.reason == ""
    assert refusal(rasterize(DASH), 5.0, None) is None
    assert refusal(rasterize(DASH), 5.0, Rejection(1.0, 0.0)) == Refusal(rules.DASH)


def test_evidence_is_the_logarithm_of_the_summed_exponentials():
    network = Network([784, 5, 10], rng=np.random.default_rng(0), dtype=np.float64)
    hidden = np.random.default_rng(1).random((5, 4))
    z = network.weights[-1] @ hidden + network.biases[-1]
    np.testing.assert_allclose(evidence(network, hidden), np.log(np.exp(z).sum(axis=0)))
    network.biases[-1] += 5000  # nothing overflows
    np.testing.assert_allclose(evidence(network, hidden), 5000 + np.log(np.exp(z).sum(axis=0)))


def one_pixel_matters(row: int, column: int) -> Network:
    """A network whose evidence is about ten times what one pixel holds."""
    network = Network([784, 10], output="softmax", cost="cross_entropy", initialization="empty")
    network.weights[0][3, 28 * row + column] = 10.0
    return network


def test_evidence_that_vanishes_with_a_small_change_does_not_count_where_it_is_doubtful():
    network, image = one_pixel_matters(14, 14), np.zeros((1, 784), np.uint8)
    image[0, 28 * 14 + 14] = 255
    found = evidence(network, network.activations(image.T / np.float32(255))[-2])
    assert found[0] > 9.9
    assert settled(found, image, network, Rejection(1.0, 8.0))[0] == found[0]
    assert settled(found, image, network, Rejection(1.0, 8.0, 3.0, 9.0))[0] == found[0]  # beyond doubt
    assert settled(found, image, network, Rejection(1.0, 8.0, 3.0, 20.0))[0] < 8.0
    plain, doubted = (
        recognize_image(image.reshape(28, 28), network, Rejection(1.0, 0.1, *band)) for band in ((), (3.0, 20.0))
    )
    assert doubted.margin < plain.margin - 1
    np.testing.assert_array_equal(plain.probabilities, doubted.probabilities)


def test_pictures_are_settled_each_for_itself():
    rng = np.random.default_rng(0)
    network = Network([784, 10], output="softmax", cost="cross_entropy", rng=rng)
    images = rng.integers(0, 256, (5, 784), np.uint8)
    rejection = Rejection(1.0, 0.0, -50.0, 50.0)
    together = judged(network, images, rejection=rejection)[1]
    alone = [judged(network, image[None], rejection=rejection)[1][0] for image in images]
    np.testing.assert_allclose(together, alone, rtol=1e-5)
    assert not np.allclose(together, judged(network, images)[1])


def test_pictures_are_judged_five_hundred_at_a_time_and_their_small_changes_as_well():
    network = Network([784, 10], output="softmax", cost="cross_entropy", rng=np.random.default_rng(0))
    images, calls = np.zeros((600, 784), np.uint8), []
    judged(network, images, lambda: calls.append(1))
    assert len(calls) == 2
    judged(network, images, lambda: calls.append(2), Rejection(1.0, 0.0, -50.0, 50.0))
    assert len(calls) - 4 == -(-len(images) // (500 // CHANGES))


def test_small_changes_turn_size_and_move_a_picture_and_are_even_handed():
    image = np.zeros((1, 28, 28), np.uint8)
    image[0, 4:24, 13:15] = 255
    changed = slightly_changed(image.reshape(1, 784)).reshape(CHANGES, 28, 28)
    assert changed.shape[0] == CHANGES and changed.min() >= 0 and changed.max() <= 1
    moved = [np.roll(image[0] / 255, shift, axis) for axis in (0, 1) for shift in (1, -1)]
    for picture in moved:
        assert min(np.abs(picture - each).max() for each in changed) < 1e-3
    heights = (changed.max(axis=2) > 0.5).sum(axis=1)
    assert heights.max() > 20 > heights.min()
    np.testing.assert_allclose(changed.mean(axis=0), changed.mean(axis=0)[::-1, ::-1], atol=1e-3)


def test_of_a_disc_in_the_middle_a_turn_changes_next_to_nothing():
    rows, columns = np.indices((28, 28)) - 13.5
    image = np.rint(255 * np.clip(9 - np.hypot(rows, columns), 0, 1)).astype(np.uint8)
    changed = slightly_changed(image.reshape(1, 784)).reshape(CHANGES, 28, 28)
    differences = sorted(np.abs(each - image / 255).mean() for each in changed)
    assert differences[1] < 0.02 < 0.04 < differences[2]


@pytest.mark.parametrize("quarters", range(4))
def test_small_changes_neither_mirror_a_picture_nor_turn_it_far(quarters):
    """A hook close to a side stays there, its parts side by side as they were."""
    image = np.zeros((28, 28), np.uint8)
    image[4:7, 4:24] = image[4:12, 20:24] = 255
    image = np.rot90(image, quarters)
    for picture in slightly_changed(image.reshape(1, 784)).reshape(CHANGES, 28, 28):
        assert np.abs(np.subtract(centre_of(picture), centre_of(image))).max() < 1.5
        assert np.corrcoef(picture.ravel(), image.ravel())[0, 1] > 0.5


def centre_of(image):
    rows, columns = np.indices(image.shape)
    return np.average(rows, weights=image), np.average(columns, weights=image)


def test_temperature_is_that_of_a_softmax():
    z = np.random.default_rng(0).normal(0, 3, (10, 6))
    softmax = np.exp(z) / np.exp(z).sum(axis=0)
    cooler = np.exp(z / 2) / np.exp(z / 2).sum(axis=0)
    np.testing.assert_allclose(tempered(softmax, 2.0), cooler)
    np.testing.assert_array_equal(tempered(softmax, 1.0), softmax)
    assert np.isfinite(tempered(np.eye(10), 0.01)).all()


def test_the_fitted_temperature_undoes_overconfidence():
    rng = np.random.default_rng(0)
    z = rng.normal(0, 2, (10, 5000))
    honest = np.exp(z) / np.exp(z).sum(axis=0)
    labels = np.array([rng.choice(10, p=p) for p in honest.T], np.uint8)
    assert fit_temperature(tempered(honest, 1 / 3), labels) == pytest.approx(3, rel=0.1)


def test_that_few_digits_are_all_read_right_makes_no_answer_surer():
    unsure = np.full((10, 99), 0.06)
    unsure[3] = 0.46
    labels = np.full(99, 3, np.uint8)
    assert fit_temperature(unsure, labels) == pytest.approx(1, abs=0.01)
    assert fit_temperature(np.hstack([unsure, unsure]), np.tile(labels, 2)) < 0.2
    assert fit_temperature(unsure, labels + 1) > 5


def test_fitting_refuses_the_share_of_validation_digits_that_it_may(mnist):
    network = Network(
        [784, 20, 10], hidden="relu", output="softmax", cost="cross_entropy", initialization="he",
        rng=np.random.default_rng(0),
    )  # fmt: skip
    validation = Examples(mnist.validation.images[:3000], mnist.validation.labels[:3000])
    fitted = fit_rejection(network, Dataset(mnist.training, validation, None))
    outputs, found = judged(network, validation.images, rejection=fitted)
    assert np.mean(found < fitted.least_evidence) <= 0.003 + 1e-9
    again = fit_rejection(network, Dataset(mnist.training, validation, None))
    assert again == fitted
    calibrated = tempered(as_probabilities(outputs), fitted.temperature)
    chosen = recognize_image(validation.images[0].reshape(28, 28), network, fitted)
    np.testing.assert_allclose(chosen.probabilities, calibrated[:, 0], rtol=1e-4)


def test_temperatures_out_of_bounds_are_told():
    for allowed in (0.01, 100):
        assert Rejection(allowed).temperature == allowed
    for wrong in (0.0, 0.009, 100.1, float("nan")):
        with pytest.raises(SettingsError, match=r"The temperature is 0\.01 to 100"):
            Rejection(wrong)


@pytest.mark.parametrize("name", ["least_evidence", "doubtful_from", "doubtful_to"])
def test_evidence_without_bounds_is_told(name):
    for wrong in (np.inf, -np.inf, np.nan):
        with pytest.raises(SettingsError, match="is a finite number"):
            Rejection(**{name: wrong})


@pytest.mark.parametrize("fitted", [None, Rejection(1.25, 3.5), Rejection(0.8), Rejection(1.0, 3.0, 2.5, 5.0)])
def test_the_fitted_values_are_stored_with_the_model(tmp_path, fitted):
    path = tmp_path / "m.safetensors"
    model_file.save(Model(unmoved(1.0), rejection=fitted), path)
    assert model_file.load(path).rejection == fitted


def test_a_file_with_impossible_values_is_refused(tmp_path):
    path = tmp_path / "m.safetensors"
    fitted = Rejection(1.0, 2.0)
    object.__setattr__(fitted, "temperature", -1.0)
    model_file.save(Model(unmoved(1.0), rejection=fitted), path)
    with pytest.raises(ModelFileError, match="temperature"):
        model_file.load(path)


def test_the_command_line_shows_a_question_mark(tmp_path, capsys):
    path, drawings = tmp_path / "m.safetensors", tmp_path / "d.jsonl"
    model = Model(unmoved(5.0), rejection=Rejection(1.0, 3.0))
    model_file.save(model, path)
    drawings.write_text("".join(json.dumps({"strokes": strokes}) + "\n" for strokes in (DASH, ONE)))
    assert cli.main(["predict", str(drawings), "--model", str(path), "--json"]) == 0
    dash, one = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (dash["text"], dash["digits"][0]["rejected"], dash["digits"][0]["reason"]) == ("?", True, rules.DASH)
    assert (one["text"], one["digits"][0]["rejected"]) == ("3", False)
    assert cli.main(["predict", str(drawings), "--model", str(path)]) == 0
    assert f"?, not a digit: {rules.DASH}" in capsys.readouterr().out
    model_file.save(dataclasses.replace(model, rejection=None), path)
    assert cli.main(["predict", str(drawings), "--model", str(path), "--json"]) == 0
    assert "?" not in capsys.readouterr().out


def test_a_filled_picture_is_refused_too():
    assert impossible_shape(normalize_picture(np.ones((40, 30)))) == rules.FILLED


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("largest", [1e25, 1e38])
def test_a_network_whose_numbers_overflow_is_judged_without_a_warning_and_refuses_nothing(mnist, largest):
    network = Network([784, 10, 10], hidden="relu", rng=np.random.default_rng(0))
    network.weights = [(w / np.abs(w).max() * largest).astype(np.float32) for w in network.weights]
    few = Dataset(mnist.training.first(10), mnist.validation.first(200), None)
    assert fit_rejection(network, few).least_evidence is None


def inked(*boxes):
    """A picture, uint8 (28, 28), with ink in boxes of left, top, width and height."""
    image = np.zeros((28, 28), np.uint8)
    for left, top, width, height in boxes:
        image[top : top + height, left : left + width] = 255
    return image


@pytest.mark.parametrize(
    ("boxes", "reason"),
    [
        ([(11, 11, 6, 6)], rules.DOT),
        ([(11, 11, 7, 6)], None),
        ([(9, 9, 9, 9)], None),
        ([(9, 9, 10, 10)], rules.FILLED),
        ([(4, 13, 20, 3)], rules.DASH),
        ([(4, 13, 8, 2), (16, 13, 8, 2)], rules.UNKNOWN),
        ([(13, 4, 3, 20)], None),  # it stands
        ([(4, 10, 20, 2), (4, 17, 20, 2)], rules.UNKNOWN),  # wider than any digit
        ([(4, 10, 19, 2), (4, 17, 19, 2)], None),
        ([(4 + 4 * place, 6, 2, 16) for place in range(5)], None),
        ([(4 + 4 * place, 6, 3, 16) for place in range(5)], rules.CROSSING),  # and more ink than paper
        ([(4 + 4 * place, 6, 2, 16) for place in range(6)], rules.CROSSING),
        ([(6, 4 + 4 * place, 16, 2) for place in range(6)], rules.CROSSING),
    ],
)
def test_a_shape_is_impossible_from_its_bounds_on(boxes, reason):
    assert impossible_shape(inked(*boxes)) == reason


def test_evidence_is_enough_from_the_least_on():
    one = inked((13, 4, 3, 20))
    assert refusal(one, 1.0, Rejection(least_evidence=1.0)) is None
    assert refusal(one, 0.999, Rejection(least_evidence=1.0)) is not None


def test_whoever_waits_for_judgements_is_asked_before_every_few_hundred_and_may_end_them(mnist):
    network, images = Network([784, 4, 10], rng=np.random.default_rng(0)), mnist.validation.images[:1250]
    asked: list[int] = []
    outputs, found = judged(network, images, lambda: asked.append(1))
    assert (len(asked), outputs.shape, found.shape) == (3, (10, 1250), (1250,))

    class Enough(Exception):
        pass

    def stop() -> None:
        raise Enough

    with pytest.raises(Enough):
        judged(network, images, stop)
