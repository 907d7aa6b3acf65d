"""An older Keras file, `.h5`, opens whatever its name; what does not fit is refused in one sentence, which says why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.errors import ModelFileError
from digitpad.interop import keras_reader, open_model
from tests.interop.keras_forms import Layer, dense, model, pixels, refusal, write_old

pytestmark = pytest.mark.needs("h5py")


@pytest.fixture
def path(tmp_path) -> Path:
    write_old(model(pixels(784), dense(784, 12, "tanh"), dense(12, 10, seed=1), Layer("Softmax")), tmp_path / "old.h5")
    return tmp_path / "old.h5"


def changed(path: Path, change: Callable[[Any], Any]) -> None:
    import h5py

    with h5py.File(path, "r+") as file:
        change(file)


def linked(file: Any) -> None:
    import h5py

    group = file["model_weights/dense_0_12/dense_0_12"]
    del group["kernel"]
    group["kernel"] = h5py.ExternalLink("/etc/other.h5", "/a")


CHANGES = {
    "weights alone": (
        "it holds weights without a description of the layers: save the whole model in Keras",
        lambda f: f.attrs.__delitem__("model_config"),
    ),
    "no JSON": ("its description is damaged", lambda f: f.attrs.__setitem__("model_config", "{")),
    "numbers for a description": (
        "its description is damaged",
        lambda f: f.attrs.__setitem__("model_config", np.zeros(3)),
    ),
    "no arrays": (
        "its arrays do not fit its description ('dense_0_12' is missing)",
        lambda f: f.__delitem__("model_weights"),
    ),
    "a missing layer": (
        "its arrays do not fit its description ('dense_0_12' is missing)",
        lambda f: f["model_weights"].__delitem__("dense_0_12"),
    ),
    "a missing array": (
        "an array of Dense layer 1 does not lie in the file",
        lambda f: f["model_weights/dense_0_12/dense_0_12"].__delitem__("bias"),
    ),
    "no names": (
        "Dense layer 1 has other arrays",
        lambda f: f["model_weights/dense_0_12"].attrs.__delitem__("weight_names"),
    ),
    "names that are numbers": (
        "the names of its arrays are damaged",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__("weight_names", [1, 2]),
    ),
    "a thousand names": (
        "the names of its arrays are damaged",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__("weight_names", ["a"] * 1_001),
    ),
    "an array too many": (
        "'dense_0_12' has other arrays",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__(
            "weight_names", ["dense_0_12/kernel", "dense_0_12/bias", "dense_0_12/bias", "dense_0_12/bias"]
        ),
    ),
    "one array too many": (
        "'dense_0_12' has other arrays",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__(
            "weight_names", ["dense_0_12/kernel", "dense_0_12/bias", "dense_0_12/bias"]
        ),
    ),
    "names in rows": (
        "the names of its arrays are damaged",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__(
            "weight_names", [["dense_0_12/kernel", "dense_0_12/bias"]]
        ),
    ),
    "names without an end": (
        "an array of Dense layer 1 does not lie in the file",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__("weight_names", ["dense_0_12/.", "dense_0_12/"]),
    ),
    "a way out of the folder": (
        "an array of Dense layer 1 does not lie in the file",
        lambda f: f["model_weights/dense_0_12"].attrs.__setitem__(
            "weight_names", ["../dense_0_12/dense_0_12/kernel", "/model_weights/dense_0_12/dense_0_12/bias"]
        ),
    ),
    "a link into another file": ("an array of Dense layer 1 does not lie in the file", linked),
}


@pytest.mark.parametrize("change", CHANGES)
def test_an_older_file_that_does_not_fit_is_refused_in_one_sentence_that_says_why(path, change):
    reason, changing = CHANGES[change]
    changed(path, changing)
    with pytest.raises(ModelFileError, match=refusal(path, reason)):
        keras_reader.load(path)


@pytest.mark.parametrize("name", ["old.h5", "old.keras", "old.safetensors"])
def test_the_content_decides_whatever_the_name_of_an_older_file(path, name):
    assert open_model(path.rename(path.with_name(name))).network.sizes == [784, 12, 10]


def test_a_damaged_older_file_gets_one_sentence(path):
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(
        ModelFileError, match=r"old\.h5 (cannot be read: its arrays are|is not a .*, or it is) damaged\.$"
    ):
        open_model(path)
