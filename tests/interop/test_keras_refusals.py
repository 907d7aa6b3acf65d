"""A Keras file whose layers or arrays do not fit is refused in one sentence, which says why."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.errors import ModelFileError
from digitpad.interop import export_model, keras_reader
from tests.interop.keras_forms import content_of, refusal, write

pytestmark = pytest.mark.needs("h5py")


@pytest.fixture
def path(tmp_path, models) -> Path:
    export_model(models["tanh-sigmoid"], tmp_path / "m.keras")
    return tmp_path / "m.keras"


def redescribed(path: Path, change: Callable[[Any], Any]) -> None:
    """Change the description of the layers: [InputLayer, Flatten, Dense, Dense, Dense]."""
    content = content_of(path)
    config = json.loads(content["config.json"])
    change(config)
    write(path, content | {"config.json": json.dumps(config).encode()})


def rearranged(path: Path, change: Callable[[Any], Any]) -> None:
    """Change the arrays."""
    import h5py

    content = content_of(path)
    buffer = io.BytesIO(content["model.weights.h5"])
    with h5py.File(buffer, "r+") as file:
        change(file)
    write(path, content | {"model.weights.h5": buffer.getvalue()})


def dense(config: Any, index: int) -> dict[str, Any]:
    return config["config"]["layers"][2 + index]["config"]


def layer(kind: str, **config: Any) -> dict[str, Any]:
    config["name"] = kind.lower()
    return {"module": "keras.layers", "class_name": kind, "config": config, "registered_name": None}


LAMBDA = layer("Lambda", function={"class_name": "__lambda__", "config": {"code": "4wEAAAA="}})
DESCRIPTIONS = {
    "a Lambda layer": (
        "it has a layer 'Lambda', and only Dense layers",
        lambda c: c["config"]["layers"].insert(2, LAMBDA),
    ),
    "a convolution": (
        "it has a layer 'Conv2D', and only Dense layers",
        lambda c: c["config"]["layers"].insert(1, layer("Conv2D", filters=3)),
    ),
    "a layer of its own making": (
        "it has a custom layer 'Dense'",
        lambda c: c["config"]["layers"][2].update(registered_name="mine>Dense"),
    ),
    "a layer from another module": (
        "it has a custom layer 'Dense'",
        lambda c: c["config"]["layers"][2].update(module="os"),
    ),
    "a layer without a kind": (
        "its description is damaged",
        lambda c: c["config"]["layers"][2].update(class_name=None),
    ),
    "a layer with an empty kind": (
        "its description is damaged",
        lambda c: c["config"]["layers"][2].update(class_name=""),
    ),
    "a model without a kind": ("its description is damaged", lambda c: c.pop("class_name")),
    "a model with an empty kind": ("its description is damaged", lambda c: c.update(class_name="")),
    "units that are not given": ("its description is damaged", lambda c: dense(c, 0).pop("units")),
    "an activation without a name": ("a layer has a custom activation", lambda c: dense(c, 2).update(activation="")),
    "a class that is no text": (
        "its description is damaged",
        lambda c: c["config"]["layers"][2].update(class_name=["Dense"]),
    ),
    "another kind of model": ("it is a 'MyModel', not a Sequential", lambda c: c.update(class_name="MyModel")),
    "no layers": ("it has no Dense layer", lambda c: c["config"].update(layers=[])),
    "layers that are no list": ("its layers are not described", lambda c: c["config"].update(layers="Dense")),
    "ten thousand layers": (
        "its layers are not described",
        lambda c: c["config"].update(layers=[layer("Dropout")] * 10_000),
    ),
    "a layer that is no object": ("its description is damaged", lambda c: c["config"]["layers"].append(7)),
    "coloured pictures": (
        "it does not read 28 x 28 pixels",
        lambda c: c["config"]["layers"][0]["config"].update(batch_shape=[None, 28, 28, 3]),
    ),
    "pixels in another order": (
        "its Flatten layer reorders the pixels",
        lambda c: c["config"]["layers"][1]["config"].update(data_format="channels_first"),
    ),
    "26 classes without arrays for them": (
        "an array of Dense layer 3 has another shape",
        lambda c: dense(c, 2).update(units=26),
    ),
    "units that are no number": ("its description is damaged", lambda c: dense(c, 0).update(units="12")),
    "no units": ("a Dense layer has 0 units", lambda c: dense(c, 0).update(units=0)),
    "gigantic layers": ("its layers are too large", lambda c: [dense(c, i).update(units=100_000) for i in (0, 1)]),
    "more units than arrays": ("an array of Dense layer 1 has another shape", lambda c: dense(c, 0).update(units=13)),
    "another hidden activation": (
        "the activation of a hidden layer is 'os.system'",
        lambda c: dense(c, 0).update(activation="os.system"),
    ),
    "two hidden activations": (
        "its hidden layers have different activations",
        lambda c: dense(c, 0).update(activation="relu"),
    ),
    "a linear hidden layer": (
        "the activation of a hidden layer is 'linear'",
        lambda c: [dense(c, i).update(activation="linear") for i in (0, 1)],
    ),
    "an activation that is an object": (
        "a layer has a custom activation",
        lambda c: dense(c, 0).update(activation={"class_name": "function"}),
    ),
    "an output of ReLU": (
        "the activation of its last layer is 'relu'",
        lambda c: dense(c, 2).update(activation="relu"),
    ),
    "biases that it does without": ("Dense layer 1 has other arrays", lambda c: dense(c, 0).update(use_bias=False)),
    "a rescaling by nothing": (
        "its Rescaling layer has no plain scale",
        lambda c: c["config"]["layers"].insert(1, layer("Rescaling", scale=0, offset=0.0)),
    ),
    "a rescaling by NaN": (
        "its Rescaling layer has no plain scale",
        lambda c: c["config"]["layers"].insert(1, layer("Rescaling", scale=float("nan"))),
    ),
    "a rescaling by a huge number": (
        "its Rescaling layer has no plain scale",
        lambda c: c["config"]["layers"].insert(1, layer("Rescaling", scale=10**400)),
    ),
    "a rescaling at the end": (
        "it rescales its answers",
        lambda c: c["config"]["layers"].append(layer("Rescaling", scale=0.5)),
    ),
    "a functional model that is no chain": (
        "its layers do not form one chain",
        lambda c: c.update(class_name="Functional"),
    ),
}
ARRAYS = {
    "compressed arrays": ("an array of Dense layer 1 is compressed", lambda f: compressed(f)),
    "NaN": (
        "an array of Dense layer 1 holds numbers that are not finite",
        lambda f: f["layers/dense/vars/0"].__setitem__((0, 0), np.nan),
    ),
    "infinity": (
        "an array of Dense layer 3 holds numbers that are not finite",
        lambda f: f["layers/dense_2/vars/1"].__setitem__(0, np.inf),
    ),
    "a missing layer": (
        "its arrays do not fit its description (layers/dense_1/vars is missing)",
        lambda f: f["layers"].__delitem__("dense_1"),
    ),
    "a missing array": ("Dense layer 1 has other arrays", lambda f: f["layers/dense/vars"].__delitem__("1")),
    "an array too many": (
        "Dense layer 1 has other arrays",
        lambda f: f["layers/dense/vars"].create_dataset("2", data=np.zeros(3)),
    ),
    "a transposed kernel": (
        "an array of Dense layer 1 has another shape or type",
        lambda f: replaced(f, np.zeros((12, 784), np.float32)),
    ),
    "whole numbers": (
        "an array of Dense layer 1 has another shape or type",
        lambda f: replaced(f, np.zeros((784, 12), np.int32)),
    ),
    "texts": ("an array of Dense layer 1 has another shape or type", lambda f: replaced(f, np.full((784, 12), b"7"))),
    "a group in place of an array": ("an array of Dense layer 1 does not lie in the file", lambda f: replaced(f, None)),
    "a link into another file": (
        "an array of Dense layer 1 does not lie in the file",
        lambda f: linked(f, outside=True),
    ),
    "a link within the file": (
        "an array of Dense layer 1 does not lie in the file",
        lambda f: linked(f, outside=False),
    ),
    "numbers that lie in another file": (
        "an array of Dense layer 1 does not lie in the file",
        lambda f: stored_outside(f),
    ),
}


def replaced(file: Any, array: Any) -> None:
    del file["layers/dense/vars/0"]
    if array is None:
        file.create_group("layers/dense/vars/0")
    else:
        file["layers/dense/vars/0"] = array


def linked(file: Any, outside: bool) -> None:
    import h5py

    del file["layers/dense/vars/0"]
    link = h5py.ExternalLink("/etc/other.h5", "/a") if outside else h5py.SoftLink("/layers/dense_1/vars/0")
    file["layers/dense/vars/0"] = link


def compressed(file: Any) -> None:
    kernel = file["layers/dense/vars/0"][()]
    del file["layers/dense/vars/0"]
    file["layers/dense/vars"].create_dataset("0", data=kernel, compression="gzip")


def stored_outside(file: Any) -> None:
    del file["layers/dense/vars/0"]
    outside = [("/etc/hostname", 0, 784 * 12 * 4)]
    file["layers/dense/vars"].create_dataset("0", shape=(784, 12), dtype="<f4", external=outside)


@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_a_network_of_another_kind_is_refused_in_one_sentence_that_says_why(path, name):
    reason, change = DESCRIPTIONS[name]
    redescribed(path, change)
    with pytest.raises(ModelFileError, match=refusal(path, reason)) as caught:
        keras_reader.load(path)
    assert "None" not in str(caught.value) and "''" not in str(caught.value)


@pytest.mark.parametrize("name", ARRAYS)
def test_arrays_that_do_not_fit_are_refused_in_one_sentence_that_says_why(path, name):
    reason, change = ARRAYS[name]
    rearranged(path, change)
    with pytest.raises(ModelFileError, match=refusal(path, reason)):
        keras_reader.load(path)
