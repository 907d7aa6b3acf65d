"""How large, deep and wide a network of bare weights may be, and what is said of one that is more."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from digitpad.errors import ModelFileError
from digitpad.interop import bare_weights, open_model
from digitpad.model_file import Model
from tests.interop.test_bare_weights import Tensors, written


@pytest.fixture
def opened(tmp_path):
    """Opens a network of these arrays."""

    def opened(found: Tensors) -> Model:
        return open_model(written(found, tmp_path / "net.safetensors"))

    return opened


def layers(*sizes: int, **arrays: Any) -> Tensors:
    """Weights from one size to the next, all a little, and these arrays in place of theirs."""
    shapes = zip(sizes[1:], sizes, strict=False)
    weights = {f"fc{number}.weight": np.full(shape, 0.01, np.float32) for number, shape in enumerate(shapes, 1)}
    return weights | {name.replace("_", "."): array for name, array in arrays.items()}


def refusal(opened: Any, found: Tensors) -> str:
    with pytest.raises(ModelFileError) as caught:
        opened(found)
    return str(caught.value).split("can open: ")[1]


def test_forty_nine_layers_are_read_and_fifty_refused(opened):
    assert len(opened(layers(784, *[3] * 48, 11)).network.weights) == 49
    assert refusal(opened, layers(784, *[3] * 49, 11)) == "it does not read 28 x 28 pixels as one of its classes."


@pytest.mark.parametrize(("classes", "read"), [(1, False), (2, True), (100, True), (101, False)])
def test_there_are_two_to_a_hundred_classes(opened, classes, read):
    if read:
        assert len(opened(layers(784, 3, classes)).classes) == classes
    else:
        assert refusal(opened, layers(784, 3, classes)) == "it does not read 28 x 28 pixels as one of its classes."


def test_a_hundred_thousand_neurons_are_read_and_no_more(opened):
    assert opened(layers(784, 1, 99_988, 11)).network.sizes == [784, 1, 99_988, 11]
    assert refusal(opened, layers(784, 1, 99_989, 11)) == "its layers are too large."


@pytest.mark.parametrize("sign", [-1, 1])
@pytest.mark.parametrize("name", ["fc1.weight", "fc2.bias"])
def test_one_number_beyond_a_thousand_millions_is_no_usable_one(opened, name, sign):
    found = layers(784, 3, 11, fc2_bias=np.zeros(11, np.float32))
    found[name].flat[7] = sign * 1e9
    opened(found)
    found[name].flat[7] = sign * 1.001e9
    assert refusal(opened, found) == "its weights are no usable numbers."


@pytest.mark.parametrize("shape", [(11,), (11, 1), (1, 11)])
def test_biases_may_stand_in_a_row_or_in_a_column(opened, shape):
    biases = np.arange(11, dtype=np.float32)
    network = opened(layers(784, 3, 11, fc2_bias=biases.reshape(shape))).network
    np.testing.assert_array_equal(network.biases[1], biases.reshape(-1, 1))
    np.testing.assert_array_equal(network.biases[0], np.zeros((3, 1)))


@pytest.mark.parametrize("count", [10, 12])
def test_there_is_a_bias_for_each_neuron_or_for_none(opened, count):
    assert (
        refusal(opened, layers(784, 3, 11, fc2_bias=np.zeros(count, np.float32)))
        == "its biases do not fit its weights."
    )


@pytest.mark.parametrize("precise", ["fc1.weight", "fc2.weight"])
def test_the_network_is_as_precise_as_its_most_precise_weights(opened, precise):
    found = layers(784, 3, 11)
    assert opened(found).network.dtype == np.float32
    found[precise] = found[precise].astype(np.float64)
    network = opened(found).network
    assert network.dtype == np.float64 and {array.dtype for array in network.weights} == {np.dtype(np.float64)}


def test_what_does_not_follow_is_named_by_its_first_four_shapes(opened):
    found = layers(784, 3, 4, 5, 6, 7)
    del found["fc1.weight"]
    sentence = "its layers do not follow each other from 784 pixels on (4x3, 5x4, 6x5, 7x6)."
    assert refusal(opened, found | {"fc9.weight": np.zeros((8, 9), np.float32)}) == sentence


def test_of_an_endless_name_sixty_letters_are_said(opened):
    long = "x" * 80
    assert refusal(opened, {f"{long}.weight": np.zeros(3, np.float32)}) == f"{long[:60]} belongs to no dense layer."
    found = layers(784, 11) | {f"{long}.running": np.zeros(3, np.float32)}
    assert refusal(opened, found) == f"{long[:60]} belongs to no dense layer."


@pytest.mark.parametrize("missing", ["sizes", "weights", "biases", "cost"])
def test_json_that_lacks_a_part_is_no_network_of_the_book(tmp_path, missing):
    saved = {"sizes": [784, 2], "weights": [[[0.0] * 784] * 2], "biases": [[[0.0]] * 2], "cost": "QuadraticCost"}
    (tmp_path / "net.json").write_text(json.dumps(saved))
    assert open_model(tmp_path / "net.json").network.sizes == [784, 2]
    del saved[missing]
    (tmp_path / "net.json").write_text(json.dumps(saved))
    with pytest.raises(ModelFileError, match=r"is JSON, but no network as the book's network2\.py saves it"):
        open_model(tmp_path / "net.json")


def test_json_may_have_as_many_numbers_as_there_is_memory_for(tmp_path, monkeypatch):
    saved = {"sizes": [784, 2], "weights": [[[0.0] * 784] * 2], "biases": [[[0.0]] * 2], "cost": "QuadraticCost"}
    (tmp_path / "net.json").write_text(text := json.dumps(saved))
    monkeypatch.setattr(bare_weights, "MOST_NUMBERS", text.count(","))
    open_model(tmp_path / "net.json")
    monkeypatch.setattr(bare_weights, "MOST_NUMBERS", text.count(",") - 1)
    with pytest.raises(ModelFileError, match="its layers are too large"):
        open_model(tmp_path / "net.json")


@pytest.mark.parametrize("missing", ["sizes", "hidden", "output", "weights_0", "biases_0"])
def test_arrays_that_lack_a_part_are_none_of_ours(tmp_path, missing):
    found: dict[str, Any] = {
        "sizes": np.array([784, 11]), "hidden": np.array("relu"), "output": np.array("softmax"),
        "weights_0": np.zeros((11, 784), np.float32), "biases_0": np.zeros((11, 1), np.float32),
    }  # fmt: skip
    np.savez(tmp_path / "net.npz", **found)
    model = bare_weights.load(tmp_path / "net.npz")
    assert model is not None and not model.remark
    network = model.network
    assert (network.hidden.name, network.output.name, network.cost.name) == ("relu", "softmax", "cross_entropy")
    del found[missing]
    np.savez(tmp_path / "net.npz", **found)
    assert bare_weights.load(tmp_path / "net.npz") is None
