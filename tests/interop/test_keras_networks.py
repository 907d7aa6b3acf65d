"""What becomes of layers that are no dense ones: the network answers as all of them do, one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from digitpad.interop import keras_network
from digitpad.interop.keras_arrays import StoredArrays
from digitpad.interop.keras_layers import Dense, KerasActivation, LayerPlace, Normalization, Scaling, Step
from digitpad.interop.pixel_range import with_pixels_to_one
from digitpad.interop.unsupported import Unsupported
from digitpad.nn.network import Network

PLACE = LayerPlace("layers/any", "any")
RNG = np.random.default_rng(8)
X = RNG.random((784, 6))


class GivenArrays(StoredArrays):
    """Hands out arrays in the order in which they were given, and checks that they are asked for by their shapes."""

    def __init__(self, *arrays: Any) -> None:
        self.left = list(arrays)

    def of(self, place: LayerPlace, shapes: Sequence[tuple[int, ...]], what: str) -> list[Any]:
        found = [self.left.pop(0) for _ in shapes]
        assert [array.shape for array in found] == list(shapes)
        return found


def kernel(n_in: int, n_out: int) -> Any:
    return RNG.normal(0, n_in**-0.5, (n_in, n_out))


def layer(units: int) -> Dense:
    return Dense(units, with_bias=False, place=PLACE)


def batches(epsilon: float) -> Normalization:
    return Normalization(PLACE, ("mean", "variance"), (784,), (784,), (784,), None, None, epsilon, added=True)


def normalized(mean: float, variance: float) -> Normalization:
    return Normalization(PLACE, (), (), (1,), (784,), mean, variance, 1e-7, added=False)


def logits(network: Network, x: Any) -> Any:
    """What a network of one layer gives its softmax, (n_out, n)."""
    return network.weights[0] @ x + network.biases[0]


def refusal(steps: list[Step], *arrays: Any) -> str:
    with pytest.raises(Unsupported) as caught:
        keras_network.build(steps, GivenArrays(*arrays))
    return str(caught.value)


def test_what_prepares_the_pixels_is_done_in_its_order():
    w = kernel(784, 10)
    network = keras_network.build([Scaling(2, -1), Scaling(0.5, 3), normalized(0.2, 0.25), layer(10)], GivenArrays(w))
    np.testing.assert_allclose(logits(network, X), w.T @ ((((2 * X - 1) * 0.5 + 3) - 0.2) / 0.5))


def test_a_layer_of_thousands_of_neurons_takes_over_a_rescaling_with_all_of_them():
    w, last = kernel(784, 2_003), kernel(2_003, 10)
    network = keras_network.build(
        [Scaling(2, -1), layer(2_003), KerasActivation("tanh"), layer(10)], GivenArrays(w, last)
    )
    np.testing.assert_allclose(logits(network, X), w.T @ (2 * X - 1))


@pytest.mark.parametrize(
    ("steps", "factor"),
    [
        ([Scaling(1 / 255, 0)], 255),
        ([Scaling(-1 / 255, 1)], 255),
        ([Scaling(0.099, 0)], 255),
        ([Scaling(0.1, 0)], 1),
        ([normalized(33.0, 4.1)], 255),
        ([normalized(0.5, 4.0)], 1),
        ([Scaling(1, 0), Scaling(1 / 255, 0)], 1),
        ([Scaling(1, 0), normalized(33.0, 4.1)], 1),
    ],
    ids=str,
)
def test_only_what_makes_the_pixels_themselves_much_smaller_is_given_bytes(steps, factor):
    w = kernel(784, 10)
    network = keras_network.build([*steps, layer(10)], GivenArrays(w))
    x = X * factor
    for step in steps:
        x = x * step.scale + step.offset if isinstance(step, Scaling) else (x - step.mean) / np.sqrt(step.variance)
    np.testing.assert_allclose(logits(network, X), w.T @ x)


def test_two_activations_of_a_thousand_neurons_are_read_and_of_more_refused():
    def steps(units: int) -> list[Step]:
        return [layer(units), KerasActivation("tanh"), KerasActivation("tanh"), layer(10)]

    network = keras_network.build(steps(1_000), GivenArrays(w := kernel(784, 1_000), last := kernel(1_000, 10)))
    np.testing.assert_allclose(network.weights[2] @ np.tanh(np.tanh(w.T @ X)), last.T @ np.tanh(np.tanh(w.T @ X)))
    assert network.sizes == [784, 1_000, 1_000, 10]
    assert refusal(steps(1_001), kernel(784, 1_001), kernel(1_001, 10)) == "a large layer has two activations"


def test_relu_of_relu_is_one_layer_and_any_other_pair_two():
    pairs = {("relu", "relu"): 2, ("tanh", "tanh"): 3, ("sigmoid", "sigmoid"): 3}
    for names, count in pairs.items():
        steps: list[Step] = [layer(12), *map(KerasActivation, names), layer(10)]
        network = keras_network.build(steps, GivenArrays(kernel(784, 12), kernel(12, 10)))
        assert len(network.weights) == count and network.hidden.name == names[0]


def test_an_activation_of_what_a_rescaling_gives_is_refused():
    steps: list[Step] = [layer(12), KerasActivation("tanh"), Scaling(2, 0), KerasActivation("tanh"), layer(10)]
    assert refusal(steps, kernel(784, 12), kernel(12, 10)).startswith("an activation follows a rescaling")


def test_where_a_number_never_varied_nothing_is_divided_by_nought():
    w, mean, still = kernel(784, 10), np.full(784, 0.5), np.zeros(784)
    assert "divides by 0" in refusal([batches(0.0), layer(10)], mean, still, w)
    network = keras_network.build([batches(0.01), layer(10)], GivenArrays(mean, still, w))
    np.testing.assert_allclose(logits(network, X), w.T @ ((X - 0.5) / 0.1))
    network = keras_network.build([Scaling(1, 0), normalized(0.5, 0.0), layer(10)], GivenArrays(w))
    np.testing.assert_allclose(logits(network, X), w.T @ ((X - 0.5) / 1e-7), rtol=1e-6)


def test_one_variance_under_nought_among_many_is_refused():
    variance = np.where(np.arange(784) == 700, -1e-6, 1.0)
    assert "has a variance under 0" in refusal([batches(0.01), layer(10)], np.zeros(784), variance, kernel(784, 10))


def test_one_number_that_a_rescaling_makes_too_large_is_refused():
    w = np.ones((784, 10), np.float32)
    w[5, 5] = 1e38
    with np.errstate(over="ignore"):
        assert "numbers that are not finite" in refusal([Scaling(100, 0), layer(10)], w)


def test_arrays_are_read_only_where_all_of_them_have_room():
    class Asked(Exception):
        pass

    class NothingRead(StoredArrays):
        def of(self, place: LayerPlace, shapes: Sequence[tuple[int, ...]], what: str) -> list[Any]:
            raise Asked

    def build(units: int) -> None:
        keras_network.build([layer(units), KerasActivation("relu"), layer(2)], NothingRead())

    most = 2**26 // 4 // (784 + 2)  # 64 MB of float32
    with pytest.raises(Asked):
        build(most)
    with pytest.raises(Unsupported, match=r"^its layers are too large$"):
        build(most + 1)


def test_numbers_of_double_size_have_room_for_half_as_many():
    arrays = [np.zeros((784, 11_000)), np.zeros((11_000, 2))]
    assert refusal([layer(11_000), KerasActivation("relu"), layer(2)], *arrays) == "its layers are too large"


@pytest.mark.parametrize(
    ("dtypes", "made"),
    [
        ((np.float16, np.float16), np.float32),
        ((np.float32, np.float16), np.float32),
        ((np.float32, np.float64), np.float64),
    ],
)
def test_a_network_is_as_precise_as_its_most_precise_array(dtypes, made):
    arrays = [kernel(784, 12).astype(dtypes[0]), kernel(12, 10).astype(dtypes[1])]
    network = keras_network.build([layer(12), KerasActivation("relu"), layer(10)], GivenArrays(*arrays))
    assert network.dtype == made and {array.dtype for array in network.weights + network.biases} == {np.dtype(made)}


def test_a_network_whose_weights_could_not_be_multiplied_is_left_as_it_is():
    network = Network([784, 10], initialization="empty")
    network.weights[0][3, 100] = 3e38
    assert with_pixels_to_one(network) is network


def test_a_refusal_names_the_layer_and_its_activation():
    steps: list[Step] = [layer(10), KerasActivation("elu")]
    with pytest.raises(Unsupported) as caught:
        keras_network.build(steps, GivenArrays(kernel(784, 10)))
    assert re.search(r"'elu'", str(caught.value.parts[1]))
