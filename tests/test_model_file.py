"""Models survive saving to the bit; a broken file is refused before anything is built; a failed save loses nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors import safe_open

from digitpad import model_file
from digitpad.digits.ink import InkSettings
from digitpad.errors import ModelFileError
from digitpad.model_file import Model
from digitpad.nn.network import Network


def a_model(dtype=np.float32) -> Model:
    network = Network(
        [784, 5, 4, 10],
        hidden="relu",
        output="softmax",
        cost="cross_entropy",
        initialization="he",
        rng=np.random.default_rng(0),
        dtype=dtype,
    )
    return Model(
        network,
        name="été 7",
        ink=InkSettings(1.2, 1.5),
        recipe="quick",
        seed=3,
        history=({"epoch": 0, "validation_accuracy": 0.9},),
        test_accuracy=0.987,
        initial_weights=tuple(w + 1 for w in network.weights),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    model_file.save(a_model(), tmp_path / "m.safetensors")
    return tmp_path / "m.safetensors"


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_model_comes_back_to_the_bit(tmp_path, dtype):
    model, path = a_model(dtype), tmp_path / "m.safetensors"
    model_file.save(model, path)
    loaded = model_file.load(path)
    for ours, theirs in zip(
        (*model.network.weights, *model.network.biases, *model.initial_weights),
        (*loaded.network.weights, *loaded.network.biases, *loaded.initial_weights),
        strict=True,
    ):
        assert ours.dtype == theirs.dtype
        np.testing.assert_array_equal(ours, theirs)
    network = loaded.network
    assert (network.hidden.name, network.output.name, network.cost.name) == ("relu", "softmax", "cross_entropy")
    for name in ("name", "ink", "recipe", "seed", "history", "test_accuracy"):
        assert getattr(loaded, name) == getattr(model, name)
    assert not list(tmp_path.glob(".*"))  # nothing temporary stays behind


def test_another_process_computes_the_same_probabilities_to_the_bit(path):
    code = (
        "import sys, numpy as np; from digitpad import model_file; "
        "n = model_file.load(sys.argv[1]).network; "
        "print(n.feedforward(np.linspace(0, 1, 7840).reshape(784, 10)).tobytes().hex())"
    )
    out = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True).stdout
    here = model_file.load(path).network.feedforward(np.linspace(0, 1, 7840).reshape(784, 10))
    assert out.strip() == here.tobytes().hex()


def rewritten(path: Path, change) -> None:
    with safe_open(path, framework="numpy") as file:
        metadata = json.loads(file.metadata()["digitpad"])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (the file object is no dict)
    changed = change(metadata, tensors)
    if isinstance(changed, tuple):
        metadata, tensors = changed
    path.write_bytes(safetensors.numpy.save(tensors, {"digitpad": json.dumps(metadata)}))


BROKEN = {
    "another version": lambda m, t: m.update(format_version=99),
    "other layers than described": lambda m, t: m.update(sizes=[784, 6, 4, 10]),
    "not a digit network": lambda m, t: m.update(sizes=[784, 5, 4, 26]),
    "sizes that are no numbers": lambda m, t: m.update(sizes=[784, "5", 4, 10]),
    "no layer": lambda m, t: m.update(sizes=[784, 0, 10]),
    "a layer alone": lambda m, t: m.update(sizes=[784]),
    "gigantic sizes": lambda m, t: m.update(sizes=[784, 100_000, 100_000, 10]),
    "an unknown activation": lambda m, t: m.update(hidden="os.system"),
    "no activation": lambda m, t: m.update(hidden=None),
    "an activation without a name": lambda m, t: m.update(output=""),
    "an activation with an endless name": lambda m, t: m.update(hidden="x" * 5000),
    "no cost": lambda m, t: m.pop("cost"),
    "a cost that does not fit": lambda m, t: m.update(cost="quadratic"),
    "a missing array": lambda m, t: t.pop("biases.1"),
    "an array too many": lambda m, t: t.update(extra=np.zeros(3, np.float32)),
    "half of the initial weights": lambda m, t: t.pop("initial_weights.1"),
    "another type": lambda m, t: t.update({"weights.1": t["weights.1"].astype(np.float64)}),
    "numbers of another type": lambda m, t: m.update(dtype="float16"),
    "infinity before training": lambda m, t: t["initial_weights.0"].__setitem__((0, 0), np.inf),
    "NaN": lambda m, t: t["weights.0"].__setitem__((0, 0), np.nan),
    "infinity": lambda m, t: t["biases.2"].__setitem__((0, 0), np.inf),
    "a pen as thick as the page": lambda m, t: m.update(ink={"pen_radius": 50}),
    "a description that is a list": lambda m, t: ([], t),
    "classes that are one text": lambda m, t: m.update(classes="0123456789"),
    "classes that are numbers": lambda m, t: m.update(classes=list(range(10))),
    "two classes of one name": lambda m, t: m.update(classes=["a"] * 10),
    "one class": lambda m, t: m.update(classes=["a"]),
}


REASONS = {
    "another version": "its format is version 99, and this program knows version 1",
    "other layers than described": "weights.0 has another shape or type than described",
    "not a digit network": "it does not read 28 x 28 pixels as one of its classes",
    "sizes that are no numbers": "its layers are not described",
    "no layer": "its layers are not described",
    "a layer alone": "it has 1 layer",
    "gigantic sizes": "its layers are too large",
    "an unknown activation": "There is no activation 'os.system' for hidden layers; "
    "choose one of sigmoid, tanh, relu, step",
    "no activation": "its description is damaged",
    "an activation without a name": "its description is damaged",
    "an activation with an endless name": "its description is damaged",
    "no cost": "its description is damaged",
    "a cost that does not fit": "The cost 'quadratic' does not go with a softmax output",
    "a missing array": "its arrays do not fit its description (biases.1)",
    "an array too many": "its arrays do not fit its description (extra)",
    "half of the initial weights": "its arrays do not fit its description (initial_weights.0, initial_weights.2)",
    "another type": "weights.1 has another shape or type than described",
    "numbers of another type": "its numbers are neither float32 nor float64",
    "NaN": "weights.0 holds numbers that are not finite",
    "infinity": "biases.2 holds numbers that are not finite",
    "infinity before training": "initial_weights.0 holds numbers that are not finite",
    "a pen as thick as the page": "The pen's radius and softness are 0.1 to 5 pixels",
    "a description that is a list": "its description is damaged",
    "classes that are one text": "its classes are not described",
    "classes that are numbers": "its classes are not described",
    "two classes of one name": "Two classes have the name a",
    "one class": "There are 2 to 100 classes, not 1",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_does_not_fit_is_refused_in_one_sentence_that_says_why(path, name):
    rewritten(path, BROKEN[name])
    with pytest.raises(ModelFileError) as caught:
        model_file.load(path)
    assert str(caught.value) == f"{path} is not a model that digitpad can open: {REASONS[name]}."


@pytest.mark.parametrize("name", ["weights.0", "biases.1"])
def test_no_room_is_made_for_layers_whose_arrays_do_not_fit(path, name, monkeypatch):
    rewritten(path, lambda m, t: t.update({name: np.zeros((3, 3), np.float32)}))
    monkeypatch.setattr(model_file, "Network", lambda *sizes, **options: pytest.fail("room was made"))
    with pytest.raises(ModelFileError, match=f"{name} has another shape or type than described"):
        model_file.load(path)


def test_what_is_missing_beside_the_network_becomes_the_default(path):
    def strip(metadata, tensors):
        for key in ("name", "ink", "recipe", "seed", "history", "test_accuracy"):
            del metadata[key]
        return metadata, {name: t for name, t in tensors.items() if not name.startswith("initial")}

    rewritten(path, strip)
    model = model_file.load(path)
    assert (model.name, model.ink, model.recipe, model.seed) == ("m", InkSettings(), "", None)
    assert (model.history, model.test_accuracy, model.initial_weights) == ((), None, None)


def test_files_that_are_no_models_are_refused(tmp_path):
    path = tmp_path / "x.safetensors"
    with pytest.raises(ModelFileError, match="There is no file"):
        model_file.load(path)
    with pytest.raises(ModelFileError):
        model_file.load(tmp_path)
    for content in (b"", b"\x80\x04 pickle", b"\xff" * 100, b"\x08\0\0\0\0\0\0\0{}      "):
        path.write_bytes(content)
        with pytest.raises(ModelFileError, match=r"x\.safetensors"):
            model_file.load(path)
    path.write_bytes(safetensors.numpy.save({"a": np.zeros(3)}))
    with pytest.raises(ModelFileError, match="no description"):
        model_file.load(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 10**6), value=st.integers(0, 255), length=st.integers(0, 10**6))
def test_any_damage_is_either_told_in_a_sentence_or_harmless(path, position, value, length):
    content = bytearray(path.read_bytes())
    content[position % min(len(content), 2500)] = value  # the header and the first numbers
    if length % 3 == 0:
        content = content[: length % len(content)]
    damaged = path.with_name("damaged.safetensors")
    damaged.write_bytes(content)
    try:
        assert model_file.load(damaged).network.sizes[0] == 784
    except ModelFileError as error:
        assert "damaged.safetensors" in str(error)


def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(path, monkeypatch):
    before = path.read_bytes()

    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(ModelFileError, match=r"could not be saved as .*: No space left on device"):
        model_file.save(a_model(np.float64), path)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_save_into_no_folder_is_told(tmp_path):
    with pytest.raises(ModelFileError, match="could not be saved"):
        model_file.save(a_model(), tmp_path / "nowhere" / "m.safetensors")


def test_a_name_that_no_window_can_show_is_cut_off(path):
    rewritten(path, lambda m, t: m.update(name="x" * 100_000, recipe="y" * 100_000))
    model = model_file.load(path)
    assert (model.name, model.recipe) == ("x" * 200, "y" * 200)
