"""What the description in a Keras file may say of each layer, where its arrays lie, and how far the limits go."""

from __future__ import annotations

import re
from typing import Any

import pytest

from digitpad.interop.keras_layers import Dense, KerasActivation, Normalization, Scaling, Step, read_steps
from digitpad.interop.unsupported import Unsupported
from tests.interop.keras_forms import Layer, dense, described, model, pixels

FLATTEN, OUTPUT = Layer("Flatten"), dense(784, 10)


def steps(*layers: Layer, shape: tuple[int, ...] = (784,)) -> list[Step]:
    """What is done between the pixels, in this shape, and the last layer."""
    return read_steps(described(model(pixels(*shape), *layers, FLATTEN, OUTPUT)))[:-1]


def between(kind: str, **config: Any) -> list[Step]:
    return steps(Layer(kind, config))


REFUSED: dict[str, list[tuple[str, dict[str, Any]]]] = {
    "its Rescaling layer has no plain scale and offset": [
        ("Rescaling", {"offset": 1.0}),
        ("Rescaling", {"scale": True}),
        ("Rescaling", {"scale": 0.5, "offset": "1"}),
        ("Rescaling", {"scale": 0.5, "offset": None}),
        ("Rescaling", {"scale": -1e6}),
    ],
    "its Normalization layer has no plain axis": [
        ("Normalization", {"axis": axis}) for axis in (0, 2, -2, True, "1", [1, 2], 1.0)
    ],
    "its Normalization layer is inverted": [("Normalization", {"axis": -1, "invert": True})],
    "its Normalization layer has no plain mean and variance": [
        ("Normalization", {"axis": None, "mean": 0.5}),
        ("Normalization", {"axis": None, "variance": 0.5}),
        ("Normalization", {"axis": None, "mean": "0.5", "variance": 0.5}),
        ("Normalization", {"axis": None, "mean": 0.5, "variance": -1e-9}),
    ],
    "its BatchNormalization layer has no plain axis and epsilon": [
        *(("BatchNormalization", {"axis": axis}) for axis in (0, 2, -2, [0], "1", None)),
        *(("BatchNormalization", {"epsilon": epsilon}) for epsilon in (-1e-3, None, "0", True)),
    ],
    "its ReLU layer has a slope, a threshold or a largest value": [
        ("ReLU", {"negative_slope": 0.1}),
        ("ReLU", {"threshold": 0.1}),
        ("ReLU", {"max_value": 0}),
    ],
    "its Softmax layer has another axis than the classes": [("Softmax", {"axis": axis}) for axis in (0, 2, None, [0])],
    "its Flatten layer reorders the pixels": [("Flatten", {"data_format": "channels_first"})],
    "its Reshape layer has no plain shape": [
        ("Reshape", {"target_shape": shape})
        for shape in (None, 784, [784.0], [28, -2], [0, -1], [True, 784], [100_001])
    ],
    "its Reshape layer does not fit what it gets": [
        ("Reshape", {"target_shape": shape}) for shape in ([783], [-1, -1], [5, -1], [1, 1, 1, 1, 784], [100_000])
    ],
    "a layer has a custom activation": [("Activation", {"activation": name}) for name in (None, "", 7)],
    "a Dense layer has ": [("Dense", {"units": units}) for units in (0, -1, 100_001)],
    "its description is damaged": [("Dense", {"units": units}) for units in (None, True, 12.0)],
}


@pytest.mark.parametrize(
    ("reason", "kind", "config"),
    [(reason, kind, config) for reason, layers in REFUSED.items() for kind, config in layers],
    ids=str,
)
def test_a_layer_that_does_something_else_is_refused_for_that_reason(reason, kind, config):
    with pytest.raises(Unsupported, match=f"^{re.escape(reason)}"):
        between(kind, **config)


@pytest.mark.parametrize(
    ("kind", "config", "step"),
    [
        ("Rescaling", {"scale": 0.5}, Scaling(0.5, 0.0)),
        ("Rescaling", {"scale": -999_999, "offset": 1}, Scaling(-999_999.0, 1.0)),
        *(("ReLU", {"negative_slope": none, "threshold": none}, KerasActivation("relu")) for none in (None, 0)),
        ("ReLU", {}, KerasActivation("relu")),
        *(("Softmax", {"axis": axis}, KerasActivation("softmax")) for axis in (-1, 1, [-1], [1])),
        ("Softmax", {}, KerasActivation("softmax")),
        ("Activation", {"activation": "tanh"}, KerasActivation("tanh")),
    ],
    ids=str,
)
def test_a_layer_does_what_it_says_and_by_default_what_keras_does(kind, config, step):
    assert between(kind, **config) == [step]


def test_what_changes_no_number_is_no_step():
    nothing = [
        Layer("Activation", {"activation": "linear"}),
        Layer("Activation"),
        Layer("Flatten", {"data_format": "channels_last"}),
        Layer("Reshape", {"target_shape": [4, -1, 7]}),
        Layer("Dropout"),
        Layer("Identity"),
    ]
    assert steps(*nothing) == []


@pytest.mark.parametrize(
    ("axis", "shape", "spread"),
    [
        (None, (), (1, 1)),
        (-1, (28,), (1, 28)),
        (2, (28,), (1, 28)),
        (1, (28,), (28, 1)),
        ([-2], (28,), (28, 1)),
        ([1, 2], (28, 28), (28, 28)),
    ],
)
def test_a_normalization_holds_as_many_numbers_as_its_axes_say_and_spreads_them_over_the_others(axis, shape, spread):
    [found] = steps(Layer("Normalization", {"axis": axis}), shape=(28, 28))
    assert isinstance(found, Normalization) and found.arrays == ("mean", "variance") and not found.added
    assert (found.shape, found.spread, found.full) == (shape, spread, (28, 28))


@pytest.mark.parametrize("axis", [-1, 3, [-1], [3]])
def test_batches_are_normalized_along_the_last_axis(axis):
    [found] = steps(Layer("BatchNormalization", {"axis": axis, "epsilon": 0}), shape=(28, 28, 1))
    assert isinstance(found, Normalization) and found.added and found.epsilon == 0
    assert (found.shape, found.spread, found.full) == ((1,), (1, 1, 1), (28, 28, 1))


@pytest.mark.parametrize(
    ("config", "arrays"),
    [
        ({}, ("gamma", "beta", "mean", "variance")),
        ({"scale": False}, ("beta", "mean", "variance")),
        ({"center": False}, ("gamma", "mean", "variance")),
        ({"scale": False, "center": False}, ("mean", "variance")),
    ],
)
def test_batches_are_normalized_without_what_the_layer_does_without(config, arrays):
    [found] = between("BatchNormalization", **config)
    assert isinstance(found, Normalization)
    assert (found.arrays, found.shape, found.epsilon) == (arrays, (784,), 0.001)


@pytest.mark.parametrize("layers", [(Layer("InputLayer"), OUTPUT), (pixels(27, 28), OUTPUT), (pixels(783), OUTPUT)])
def test_what_does_not_read_28_by_28_pixels_is_refused(layers):
    with pytest.raises(Unsupported, match=r"^it does not read 28 x 28 pixels$"):
        read_steps(described(model(*layers)))


def test_the_shape_of_an_example_is_what_the_first_layer_says_and_no_later_one():
    later = Layer("Dense", {"units": 12, "batch_input_shape": [None, 30]})
    assert [type(step) for step in steps(dense(784, 30), later)] == [Dense, Dense]
    built = Layer("Flatten", built=(5, 5))
    assert steps(built, Layer("Reshape", {"target_shape": [28, 28]})) == []


def places(found: list[Step]) -> list[tuple[str, str]]:
    return [(step.place.folder, step.place.owner) for step in found if isinstance(step, Dense | Normalization)]


def test_arrays_lie_where_keras_counts_the_layers_of_each_kind_in_each_model():
    layers = [dense(784, 5, seed=1), Layer("BatchNormalization"), Layer("Dropout"), dense(5, 5, seed=2)]
    inner = model(*layers, name="inner")
    whole = model(pixels(784), dense(784, 784, seed=3), model(inner, name="outer"), inner, Layer("BatchNormalization"))
    assert places(read_steps(described(whole))) == [
        ("layers/dense", "dense_3_784"),
        ("layers/sequential/layers/sequential/layers/dense", "outer"),
        ("layers/sequential/layers/sequential/layers/batch_normalization", "outer"),
        ("layers/sequential/layers/sequential/layers/dense_1", "outer"),
        ("layers/sequential_1/layers/dense", "inner"),
        ("layers/sequential_1/layers/batch_normalization", "inner"),
        ("layers/sequential_1/layers/dense_1", "inner"),
        ("layers/batch_normalization", "batchnormalization"),
    ]


def test_a_model_of_the_oldest_files_is_described_by_the_list_of_its_layers():
    whole = described(model(pixels(784), OUTPUT))
    assert read_steps(whole | {"config": whole["config"]["layers"]}) == read_steps(whole)


@pytest.mark.parametrize(
    ("origin", "own"),
    [
        ({"module": "keras"}, False),
        ({"module": "keras.src.layers", "registered_name": "Dense"}, False),
        ({"module": "keras_more.layers"}, True),
        ({"module": None}, True),
        ({"registered_name": "Mine>Dense"}, True),
    ],
    ids=str,
)
def test_only_layers_of_keras_itself_are_read(origin, own):
    whole = described(model(pixels(784), OUTPUT))
    whole["config"]["layers"][-1].update(origin)
    if own:
        with pytest.raises(Unsupported, match=r"^it has a custom layer \{kind\}"):
            read_steps(whole)
    else:
        assert len(read_steps(whole)) == 1


def test_a_hundred_layers_are_read_and_no_more_wherever_they_stand():
    few, many = [Layer("Dropout")] * 48, [Layer("Dropout")] * 49
    assert steps(model(*few), *many[1:-1]) == []  # 48 + 47, the model itself, the pixels, and two at the end
    assert steps(model(*few), *few) == []
    with pytest.raises(Unsupported, match=r"^its layers are not described$"):
        steps(model(*few), *many)


def test_models_stand_in_each_other_six_deep_and_no_deeper():
    whole = model(pixels(784), OUTPUT)
    for _ in range(5):
        whole = model(whole)
    assert len(read_steps(described(whole))) == 1
    with pytest.raises(Unsupported, match=r"^its layers are not described$"):
        read_steps(described(model(whole)))
