"""The forms in which people save the same networks all open, and answer as their layers do one after the other."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad import model_file, paths
from digitpad.cli import main
from digitpad.errors import ModelFileError
from digitpad.interop import keras_reader, open_model
from tests.interop.keras_forms import Layer, dense, model, pixels, refusal, write_new, write_old, write_raw

pytestmark = pytest.mark.needs("h5py")

FLATTEN, SOFTMAX, DROPOUT, RELU = Layer("Flatten"), Layer("Softmax", {"axis": -1}), Layer("Dropout"), Layer("ReLU")
HIDDEN, OUTPUT = dense(784, 12, "tanh"), dense(12, 10, seed=1)
LINEAR = dense(784, 12)


def activation(name: str) -> Layer:
    return Layer("Activation", {"activation": name})


def normalization(axis: int | None, *shape: int) -> Layer:
    rng = np.random.default_rng(len(shape))
    mean, variance = rng.uniform(0, 0.5, shape), rng.uniform(0.05, 0.3, shape)
    arrays = (mean.astype(np.float32), variance.astype(np.float32), np.array(60_000))
    return Layer("Normalization", {"axis": axis}, arrays, ("mean", "variance", "count"))


def batch_normalization(n: int) -> Layer:
    arrays = np.random.default_rng(n).uniform(0.5, 2, (4, n)).astype(np.float32)
    return Layer("BatchNormalization", {"epsilon": 0.001}, tuple(arrays), ("gamma", "beta", "mean", "variance"))


def one_without_variance(layer: Layer) -> Layer:
    """As of a neuron that gave the same number in all of its last batches."""
    *others, variance = layer.arrays
    return replace(layer, arrays=(*others, np.where(np.arange(len(variance)) == 3, np.float32(0), variance)))


def without_bias(layer: Layer) -> Layer:
    return replace(layer, config=layer.config | {"use_bias": False}, arrays=layer.arrays[:1], names=("kernel",))


def in_half_precision(layer: Layer) -> Layer:
    return replace(layer, arrays=tuple(array.astype(np.float16) for array in layer.arrays))


FORMS = {
    "the end of the tutorial": model(model(pixels(28, 28), FLATTEN, HIDDEN, DROPOUT, OUTPUT, name="inner"), SOFTMAX),
    "a model in a model in a model": model(
        model(model(pixels(784), HIDDEN, OUTPUT, name="inner"), name="middle"), SOFTMAX
    ),
    "a softmax of sigmoids": model(pixels(784), dense(784, 12, "sigmoid"), dense(12, 10, "sigmoid"), SOFTMAX),
    "activations of their own": model(pixels(784), LINEAR, activation("tanh"), OUTPUT, activation("softmax")),
    "two activations of a layer that is not the last": model(
        pixels(784), HIDDEN, activation("tanh"), dense(12, 11, "tanh"), dense(11, 10)
    ),
    "layers of ReLU": model(pixels(784), LINEAR, RELU, dense(12, 11), RELU, dense(11, 10, "softmax")),
    "layers without biases": model(pixels(784), without_bias(HIDDEN), without_bias(OUTPUT)),
    "half precision": model(pixels(784), in_half_precision(HIDDEN), in_half_precision(OUTPUT)),
    "pixels put in another shape": model(
        pixels(784), Layer("Reshape", {"target_shape": [28, -1, 1]}), FLATTEN, HIDDEN, OUTPUT
    ),
    "pixels put in a shape of as many sides as are allowed": model(
        pixels(784), Layer("Reshape", {"target_shape": [1, 28, 28, 1]}), FLATTEN, HIDDEN, OUTPUT
    ),
    "pixels put in a row": model(pixels(28, 28), Layer("Reshape", {"target_shape": [-1]}), HIDDEN, OUTPUT),
    "pixels in a shape that is said by no layer of their own": model(
        Layer("Reshape", {"target_shape": [28, -1]}), FLATTEN, HIDDEN, OUTPUT
    ),
    "pixels with their channel first": model(pixels(1, 28, 28), FLATTEN, HIDDEN, OUTPUT),
    "what does something in training alone": model(
        pixels(28, 28, 1), Layer("RandomRotation"), Layer("GaussianNoise"), FLATTEN, HIDDEN, OUTPUT, SOFTMAX
    ),
    "a rescaling": model(pixels(28, 28), Layer("Rescaling", {"scale": 2.0, "offset": -1.0}), FLATTEN, HIDDEN, OUTPUT),
    "a normalization of all": model(pixels(28, 28), normalization(None), FLATTEN, HIDDEN, OUTPUT),
    "a normalization of each column": model(pixels(28, 28), normalization(-1, 28), FLATTEN, HIDDEN, OUTPUT),
    "a normalization of each row": model(pixels(28, 28), normalization(1, 28), FLATTEN, HIDDEN, OUTPUT),
    "a normalization of each pixel": model(pixels(784), normalization(-1, 784), HIDDEN, OUTPUT),
    "a normalization by given numbers": model(
        pixels(784), Layer("Normalization", {"axis": None, "mean": 0.13, "variance": 0.09}), HIDDEN, OUTPUT
    ),
    "a rescaling and a normalization": model(
        pixels(784), Layer("Rescaling", {"scale": 0.5}), normalization(-1, 784), HIDDEN, OUTPUT
    ),
    "batches before the activation": model(pixels(784), LINEAR, batch_normalization(12), RELU, OUTPUT, SOFTMAX),
    "batches in which a number was always the same": model(
        pixels(784), LINEAR, one_without_variance(batch_normalization(12)), RELU, OUTPUT, SOFTMAX
    ),
    "batches of pictures": model(pixels(28, 28), batch_normalization(28), FLATTEN, HIDDEN, OUTPUT),
    "batches after the activation": model(pixels(784), HIDDEN, batch_normalization(12), DROPOUT, OUTPUT, SOFTMAX),
}
WRITERS: dict[str, Callable[[Layer, Path], None]] = {
    "new.keras": write_new,
    "old.h5": write_old,
    "older.h5": lambda whole, path: write_old(whole, path, older=True),
}


def answers(layer: Layer, x: Any) -> Any:
    """What the layers give for examples x, (n, ...), each by its definition."""
    config, arrays = layer.config, layer.arrays
    match layer.kind:
        case "Sequential":
            for each in layer.layers:
                x = answers(each, x)
        case "InputLayer":
            x = x.reshape(-1, *config["batch_shape"][1:])
        case "Flatten" | "Reshape":
            x = x.reshape(len(x), *(config.get("target_shape") or [-1]))
        case "Dense":
            x = activated(config["activation"], x @ arrays[0].astype(np.float64) + sum(arrays[1:]))
        case "Activation" | "Softmax" | "ReLU":
            x = activated(config.get("activation", layer.kind.lower()), x)
        case "Rescaling":
            x = x * config["scale"] + config.get("offset", 0.0)
        case "Normalization" if "mean" in config:
            x = (x - config["mean"]) / np.sqrt(config["variance"])
        case "Normalization":
            mean, variance = arrays[:2] if config["axis"] != 1 else (array[:, np.newaxis] for array in arrays[:2])
            x = (x - mean) / np.sqrt(variance)
        case "BatchNormalization":
            gamma, beta, mean, variance = arrays
            x = gamma * (x - mean) / np.sqrt(variance + config["epsilon"]) + beta
    return x


def activated(name: str, z: Any) -> Any:
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    softmax = exponentials / exponentials.sum(axis=1, keepdims=True)
    known = {"linear": z, "tanh": np.tanh(z), "relu": np.maximum(z, 0), "softmax": softmax}
    return 1 / (1 + np.exp(-z)) if name == "sigmoid" else known[name]


@pytest.mark.parametrize("file", WRITERS)
@pytest.mark.parametrize("form", FORMS)
def test_a_form_opens_and_answers_as_its_layers_do(tmp_path, form, file):
    whole = FORMS[form]
    WRITERS[file](whole, tmp_path / file)
    model = keras_reader.load(tmp_path / file)
    network = model.network
    assert model.classes.names == tuple(map(str, range(network.sizes[-1])))
    x = np.random.default_rng(3).uniform(0, 1, (20, 784))
    expected = answers(whole, x)
    if not np.allclose(expected.sum(axis=1), 1):  # logits, to which the loss adds the softmax
        expected = activated("softmax", expected)
    np.testing.assert_allclose(network.feedforward(x.T.astype(np.float32)).T, expected, atol=2e-5)


def test_the_shape_that_only_the_first_layer_was_built_for_counts(tmp_path):
    columns, path = normalization(-1, 28), tmp_path / "m.keras"
    write_new(model(pixels(28, 28), columns, FLATTEN, HIDDEN, OUTPUT), path)
    expected = keras_reader.load(path).network.weights[0]
    write_new(model(replace(columns, built=(28, 28)), FLATTEN, HIDDEN, OUTPUT), path)
    np.testing.assert_array_equal(keras_reader.load(path).network.weights[0], expected)
    write_new(model(replace(FLATTEN, built=(32, 32)), dense(1024, 10)), path)
    with pytest.raises(ModelFileError, match=r"it does not read 28 x 28 pixels\.$"):
        keras_reader.load(path)


@pytest.mark.parametrize("pixels_of", ["rescaling", "normalization"])
def test_a_model_that_prepares_bytes_gets_bytes(tmp_path, pixels_of):
    arrays = (np.array(33.3, np.float32), np.array(78.6**2, np.float32), np.array(9))
    layers = {
        "rescaling": Layer("Rescaling", {"scale": 1 / 255}),
        "normalization": Layer("Normalization", {"axis": None}, arrays, ("mean", "variance", "count")),
    }
    whole = model(pixels(28, 28), layers[pixels_of], FLATTEN, HIDDEN, OUTPUT, SOFTMAX)
    write_new(whole, tmp_path / "m.keras")
    x = np.random.default_rng(3).integers(0, 256, (20, 784))
    found = keras_reader.load(tmp_path / "m.keras").network.feedforward((x / 255).T.astype(np.float32)).T
    np.testing.assert_allclose(found, answers(whole, x), atol=2e-5)


@pytest.fixture
def raw(tmp_path):
    return write_raw(tmp_path / "raw.h5")


def test_a_model_that_has_learned_from_bytes_without_a_rescaling_is_noticed(raw):
    trained = model_file.load(paths.models_folder() / "book.safetensors").network
    opened = open_model(raw)
    np.testing.assert_allclose(opened.network.weights[0], trained.weights[0], rtol=1e-5)
    assert opened.remark_on(raw).startswith("raw.h5 has learned from pixels from 0 to 255")


def test_the_command_line_says_on_standard_error_that_it_was_changed(raw, capsys):
    assert main(["evaluate", str(raw), "--json"]) == 0
    captured = capsys.readouterr()
    assert captured.err.count("raw.h5 has learned from pixels from 0 to 255") == 1
    assert json.loads(captured.out)["accuracy"] > 0.9


def test_the_remark_is_said_once_and_goes_into_no_file(raw, tmp_path, capsys):
    model_file.save(open_model(raw), tmp_path / "mine.safetensors")
    assert main(["info", str(tmp_path / "mine.safetensors")]) == 0
    assert capsys.readouterr().err == ""


def test_a_model_that_expects_0_to_1_is_opened_without_a_word(tmp_path, capsys):
    write_new(model(pixels(784), HIDDEN, OUTPUT, SOFTMAX), tmp_path / "m.keras")
    assert main(["info", str(tmp_path / "m.keras")]) == 0
    assert capsys.readouterr().err == ""


UNSUPPORTED = {
    "a slope in ReLU": (
        "its ReLU layer has a slope",
        model(pixels(784), LINEAR, Layer("ReLU", {"negative_slope": 0.1}), OUTPUT),
    ),
    "a largest value in ReLU": (
        "its ReLU layer has a slope, a threshold or a largest value",
        model(pixels(784), LINEAR, Layer("ReLU", {"max_value": 6.0}), OUTPUT),
    ),
    "a softmax over the examples": (
        "its Softmax layer has another axis",
        model(pixels(784), HIDDEN, OUTPUT, Layer("Softmax", {"axis": 0})),
    ),
    "an activation before all layers": (
        "an activation follows a rescaling or stands before",
        model(pixels(784), RELU, HIDDEN, OUTPUT),
    ),
    "a rescaled answer": (
        "it rescales its answers",
        model(pixels(784), HIDDEN, OUTPUT, SOFTMAX, Layer("Rescaling", {"scale": 2.0})),
    ),
    "a shape that does not fit": (
        "its Reshape layer does not fit",
        model(pixels(784), Layer("Reshape", {"target_shape": [27, 28]}), HIDDEN, OUTPUT),
    ),
    "a shape of five numbers": (
        "its Reshape layer does not fit",
        model(pixels(784), Layer("Reshape", {"target_shape": [1, 1, 28, 28, 1]}), FLATTEN, HIDDEN, OUTPUT),
    ),
    "a shape of noughts": (
        "its Reshape layer has no plain shape",
        model(pixels(784), Layer("Reshape", {"target_shape": [0, -1]}), HIDDEN, OUTPUT),
    ),
    "an axis that is none": (
        "its Normalization layer has no plain axis",
        model(pixels(784), Layer("Normalization", {"axis": 7}), HIDDEN, OUTPUT),
    ),
    "a variance under nought": (
        "its Normalization layer has no plain mean",
        model(pixels(784), Layer("Normalization", {"axis": None, "mean": 0, "variance": -1}), HIDDEN, OUTPUT),
    ),
    "models nested too deeply": (
        "its layers are not described",
        model(model(model(model(model(model(model(pixels(784), HIDDEN, OUTPUT))))))),
    ),
    "a softmax of sigmoids after other layers": (
        "its hidden layers have different activations",
        model(pixels(784), HIDDEN, dense(12, 10, "sigmoid"), SOFTMAX),
    ),
    "two activations of a large layer": (
        "a large layer has two activations",
        model(pixels(784), dense(784, 1_001, "tanh"), RELU, dense(1_001, 10, "softmax")),
    ),
}


@pytest.mark.parametrize("file", WRITERS)
@pytest.mark.parametrize("form", UNSUPPORTED)
def test_what_no_network_of_ours_does_is_refused_in_one_sentence_that_says_why(tmp_path, form, file):
    reason, whole = UNSUPPORTED[form]
    WRITERS[file](whole, tmp_path / file)
    with pytest.raises(ModelFileError, match=refusal(tmp_path / file, reason)):
        keras_reader.load(tmp_path / file)


@pytest.mark.parametrize("fate", ["import os; os.abort()", "while True: pass"], ids=["crashes", "hangs"])
@pytest.mark.parametrize("file", WRITERS)
def test_a_file_on_which_its_library_hangs_or_crashes_gets_one_sentence(tmp_path, monkeypatch, file, fate):
    """The process that reads ends by what stands for such a library: a module of its name."""
    WRITERS[file](model(pixels(784), HIDDEN, OUTPUT), tmp_path / file)
    (tmp_path / "h5py.py").write_text(fate)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModelFileError, match=rf"{file} is not a Keras file, or it is damaged\.$"):
        open_model(tmp_path / file)


@pytest.mark.parametrize(("size", "work"), [(10_000, 0.8), (2**26, 2.14)])
def test_the_process_that_reads_may_take_four_gigabytes_and_a_second_or_more_of_work(tmp_path, monkeypatch, size, work):
    pytest.importorskip("resource")
    noted, path = tmp_path / "noted", tmp_path / "m.h5"
    write_old(model(pixels(784), HIDDEN, OUTPUT), path)
    with path.open("r+b") as file:
        file.truncate(size)
    (tmp_path / "h5py.py").write_text(
        "import json, resource as r, signal\n"
        "found = r.getrlimit(r.RLIMIT_AS)[0], r.getrlimit(r.RLIMIT_CORE)[0], signal.getitimer(signal.ITIMER_PROF)[0]\n"
        f"open({str(noted)!r}, 'w').write(json.dumps(found))\n"
        "raise SystemExit(1)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModelFileError, match=r"it is damaged\.$"):
        open_model(path)
    memory, core, left = json.loads(noted.read_text())
    assert (memory, core) == (2**32, 0)
    assert 0.7 * work < left < work + 0.02  # some is done by then, as processor time


def deep(count: int) -> Layer:
    inner = [dense(5, 5, "tanh", seed) for seed in range(count - 2)]
    return model(pixels(784), dense(784, 5, "tanh", count), *inner, OUTPUT_OF_FIVE)


OUTPUT_OF_FIVE = dense(5, 10, "softmax")


def test_forty_nine_layers_are_read_and_fifty_are_too_many(tmp_path):
    write_new(deep(49), tmp_path / "m.keras")
    assert len(keras_reader.load(tmp_path / "m.keras").network.weights) == 49
    write_new(deep(50), tmp_path / "m.keras")
    with pytest.raises(ModelFileError, match=r"it has too many layers\.$"):
        keras_reader.load(tmp_path / "m.keras")
