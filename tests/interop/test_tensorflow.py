"""TensorFlow and we give the same answers: for its models opened here, for ours opened there, and for its engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad import cli, model_file
from digitpad.interop import export_model, open_model
from digitpad.nn.metrics import outputs

pytestmark = pytest.mark.needs("tensorflow", "h5py")
ROOT = Path(__file__).resolve().parents[2]


def environment(home: Path) -> dict[str, str]:
    """Keras keeps settings in the home folder."""
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "2", "CUDA_VISIBLE_DEVICES": "", "KERAS_BACKEND": "tensorflow"}
    return {**os.environ, **quiet, "HOME": str(home), "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory, models) -> Path:
    """Keras files of Keras' and of ours, each with what Keras answers to the test digits."""
    folder = tmp_path_factory.mktemp("keras")
    for name, model in models.items():
        export_model(model, folder / f"ours-{name}.keras")
    command = [sys.executable, str(Path(__file__).with_name("keras_side.py")), str(folder)]
    done = subprocess.run(command, env=environment(folder), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


@pytest.mark.parametrize("name", ["tutorial", "bytes", "functional"])
def test_a_model_trained_by_keras_answers_here_as_it_does_there(folder, mnist, name):
    model = open_model(folder / f"{name}.keras")
    ours = outputs(model.network, mnist.test.images).T
    theirs = np.load(folder / f"{name}.npy")
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-5)
    assert np.mean(ours.argmax(axis=1) == mnist.test.labels) > 0.3  # it learned something


def test_the_tutorials_model_is_what_it_says(folder, capsys):
    path = str(folder / "tutorial.keras")
    assert cli.main(["info", path, "--json"]) == 0
    known = json.loads(capsys.readouterr().out)
    assert (known["sizes"], known["hidden"], known["output"]) == ([784, 128, 10], "relu", "softmax")
    assert known["name"] == "tutorial"
    assert cli.main(["evaluate", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["accuracy"] > 0.8


@pytest.mark.parametrize("name", ["relu-softmax", "tanh-sigmoid", "sigmoid-sigmoid", "no-hidden-layer"])
def test_a_model_of_ours_answers_in_keras_as_it_does_here(folder, mnist, models, name):
    ours = outputs(models[name].network, mnist.test.images).T
    np.testing.assert_allclose(ours, np.load(folder / f"ours-{name}.npy"), rtol=0, atol=1e-5)


def test_its_engine_saves_the_same_network_in_both_forms(tmp_path, mnist):
    output = tmp_path / "m.safetensors"
    command = [sys.executable, "-m", "digitpad", "train", "--recipe", "tf", "--engine", "tensorflow", "--epochs", "2"]
    command += ["--train-size", "4000", "--seed", "3", "--output", str(output), "--json"]
    done = subprocess.run(command, env=environment(tmp_path), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    *epochs, saved = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["epoch"] for line in epochs] == [0, 1]
    assert saved == {"model": str(output), "keras": str(tmp_path / "m.keras")}
    ours, theirs = model_file.load(output), open_model(tmp_path / "m.keras")
    for a, b in zip(ours.network.weights, theirs.network.weights, strict=True):
        np.testing.assert_array_equal(a, b)
    assert (ours.recipe, ours.seed, len(ours.history)) == ("tf", 3, 2)
    assert ours.test_accuracy == epochs[-1]["test_correct"] / 10_000 > 0.8
    assert ours.initial_weights is not None and not np.array_equal(ours.initial_weights[0], ours.network.weights[0])


def test_its_engine_refuses_a_recipe_that_it_cannot_follow(capsys):
    assert cli.main(["train", "--recipe", "quick", "--engine", "tensorflow"]) == 1
    assert capsys.readouterr().err.endswith("it trains recipes such as tf, not quick.\n")


@pytest.fixture(scope="module")
def steps(tmp_path_factory) -> Path:
    """What either engine has learned from the same digits, for each of its settings."""
    folder = tmp_path_factory.mktemp("steps")
    command = [sys.executable, str(Path(__file__).with_name("engine_side.py")), str(folder)]
    done = subprocess.run(command, env=environment(folder), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return folder


STEPS = ["quadratic, weight decay", "cross-entropy, momentum", "softmax, smoothing", "nesterov", "adam"]


@pytest.mark.parametrize("name", STEPS)
def test_its_engine_takes_the_steps_that_our_training_does(steps, name):
    with np.load(steps / f"{name}.npz") as found:
        assert np.abs(found["ours"] - found["before"]).max() > 0.01
        np.testing.assert_allclose(found["tensorflow"], found["ours"], rtol=0, atol=1e-4)
