"""A training kept in a file is the same training when it is read again, and no file can make it another one."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
from safetensors import safe_open

from digitpad import model_file, training_file
from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError, ModelFileError
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.nn.training_state import TrainingState
from digitpad.recipes import RECIPES, Recipe
from digitpad.training_job import DigitChoice, TrainingJob

QUICK = RECIPES["quick"]


@pytest.fixture(scope="module")
def small(mnist) -> Dataset:
    return Dataset(mnist.training.first(300), mnist.validation.first(200), mnist.test.first(200))


def shortened(recipe: Recipe, **changes: Any) -> Recipe:
    settings = dataclasses.replace(recipe.settings, **{"hidden_layers": (8,), "epochs": 3, **changes})
    return dataclasses.replace(recipe, settings=settings, validation_digits=10_000)


def trained(job: TrainingJob, dataset: Dataset) -> list[TrainingJob]:
    """What is left of this training after each epoch."""
    dataset = job.recipe.dataset(dataset)
    job, reports, kept = job.checked(dataset), list(job.reports), list[TrainingJob]()

    def keep(state: TrainingState, report: EpochReport) -> None:
        reports.append(report)
        kept.append(job.resumed(state, reports))

    assert all(job.train(dataset, lambda: True, keep))
    return kept


def content(job: TrainingJob | TrainingState) -> dict[str, Any]:
    """All of a job or a state, to be compared; an array by its bytes."""

    def plain(value: Any) -> Any:
        if isinstance(value, np.ndarray):
            return value.dtype, value.shape, value.tobytes()
        if isinstance(value, np.random.Generator):
            return value.bit_generator.state
        if isinstance(value, Network):
            kinds = value.sizes, value.hidden.name, value.output.name, value.cost.name
            return kinds, plain([*value.weights, *value.biases])
        if isinstance(value, dict):
            return {key: plain(each) for key, each in value.items()}
        if isinstance(value, list | tuple):
            return [plain(each) for each in value]
        if dataclasses.is_dataclass(value):
            return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
        return value

    return plain(job)


def without_old_networks(job: TrainingJob) -> TrainingJob:
    """What a file keeps: the networks of the best and of the last epoch."""
    assert job.resume_from is not None
    kept = (job.resume_from.best_epoch, len(job.reports) - 1)
    reports = [
        dataclasses.replace(r, running=None) if isinstance(r, EpochReport) and r.epoch in kept else r.figures()
        for r in job.reports
    ]
    return dataclasses.replace(job, reports=tuple(reports))


@pytest.fixture(scope="module")
def interrupted(small) -> TrainingJob:
    return trained(TrainingJob.new(shortened(QUICK)), small)[1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return training_file.beside(tmp_path / "m.safetensors")


@pytest.mark.parametrize("recipe", list(RECIPES.values()), ids=list(RECIPES))
def test_what_is_kept_is_read_again_to_the_bit_and_goes_on_alike(path, small, recipe):
    whole = trained(TrainingJob.new(shortened(recipe)), small)
    for job in whole:
        training_file.save(job, path)
        read = training_file.load(path)
        assert content(read) == content(without_old_networks(job))
        assert read.complete == (job is whole[-1])
    training_file.save(whole[0], path)
    rest = trained(training_file.load(path), small)
    for ours, theirs in zip(rest, whole[1:], strict=True):
        theirs = dataclasses.replace(theirs, reports=ours.reports)
        vectors = ours.resume_from.vectors
        assert content(dataclasses.replace(ours.resume_from, seconds=0)) == content(
            dataclasses.replace(theirs.resume_from, seconds=0)
        )
        assert all(np.array_equal(v, theirs.resume_from.vectors[name]) for name, v in vectors.items())


def test_a_job_keeps_the_weights_that_its_network_began_with(small):
    recipe = shortened(RECIPES["quick"], epochs=1)
    begun = recipe.settings.build(np.random.default_rng(recipe.settings.seed))
    job = TrainingJob.new(recipe)
    trained(job, small)
    assert job.initial_weights is not None and len(job.initial_weights) == len(begun.weights)
    for kept, before, after in zip(job.initial_weights, begun.weights, job.network.weights, strict=True):
        np.testing.assert_array_equal(kept, before)
        assert not np.array_equal(kept, after)


def test_everything_that_a_job_knows_is_kept(path, small):
    deformation = dataclasses.replace(QUICK.deformation, fade=0.25)
    changed = dataclasses.replace(
        shortened(QUICK, patience=9, label_smoothing=0.1, dropout=0.1, l2=1e-4, momentum=0.8, warm_up=0.2, seed=2**70),
        name="mine",
        title="Mine",
        expectation="None.",
        deformation=deformation,
        pen_digits=0.01,
        non_digits=0.02,
    )
    job = dataclasses.replace(
        TrainingJob.new(changed),
        name="another",
        ink=InkSettings(1.5, 1.0),
        initial_weights=None,
        history=({"epoch": 0, "validation_accuracy": 0.5, "training_loss": None},),
        further=True,
        digits=DigitChoice("somewhere", 300, True),
        fits_rejection=False,
        rejection=Rejection(1.25, -2.5),
    )
    kept = trained(job, small)[0]
    training_file.save(kept, path)
    assert content(training_file.load(path)) == content(without_old_networks(kept))


def test_a_double_network_stays_one(path, small):
    recipe = shortened(RECIPES["tf"])
    job = dataclasses.replace(
        TrainingJob.new(recipe),
        network=Network([784, 8, 10], hidden="relu", output="softmax", cost="cross_entropy", dtype=np.float64),
        initial_weights=None,
    )
    kept = trained(job, small)[0]
    training_file.save(kept, path)
    read = training_file.load(path)
    assert read.network.dtype == np.float64 and content(read) == content(without_old_networks(kept))


def test_a_loss_without_bounds_can_be_kept(path, interrupted):
    reports = tuple(dataclasses.replace(report, training_loss=np.inf) for report in interrupted.reports)
    training_file.save(dataclasses.replace(interrupted, reports=reports), path)
    assert [report.training_loss for report in training_file.load(path).reports] == [np.inf, np.inf]


def test_other_digits_are_refused(interrupted, small):
    assert interrupted.checked(small).digest == interrupted.digest
    fewer = dataclasses.replace(small, test=small.test.first(199))
    with pytest.raises(DatasetError, match="pictures that it has learned from"):
        interrupted.checked(fewer)


def rewritten(path: Path, change: Any) -> None:
    """Change what a file says of itself: `change` gets the arrays and the description."""
    with safe_open(path, framework="numpy") as file:
        arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        description = json.loads(file.metadata()["digitpad"])
    change(arrays, description)
    path.write_bytes(safetensors.numpy.save(arrays, {"digitpad": json.dumps(description)}))


def put(*places: Any) -> Any:
    """A change that puts the last of these to where the others lead, or removes what is there, by ...."""
    *keys, last, value = places

    def change(arrays: dict[str, np.ndarray], description: dict[str, Any]) -> None:
        place: Any = description
        for key in keys:
            place = place[key]
        if value is ...:
            del place[last]
        else:
            place[last] = value

    return change


def array(name: str, value: Any) -> Any:
    def change(arrays: dict[str, np.ndarray], description: dict[str, Any]) -> None:
        if value is None:
            del arrays[name]
        else:
            arrays[name] = np.asarray(value)

    return change


HOSTILE = {  # the beginning of the reason, and the change
    "another version": ("its format is version 2, and this program knows version 1", put("format_version", 2)),
    "no recipe": ("its recipe is not described", put("recipe", ...)),
    "no settings": ("its settings is described in another way than this program knows", put("recipe", "settings", ...)),
    "an unknown setting": ("its settings is described in another way than", put("recipe", "settings", "secret", 1)),
    "a text for a number": ("learning_rate is no number", put("recipe", "settings", "learning_rate", "0.1")),
    "a truth value for a number": ("epochs is no whole number", put("recipe", "settings", "epochs", True)),
    "an endless number": ("l2 is no number", put("recipe", "settings", "l2", 10**400)),
    "a method that is none": ("The method is one of sgd, momentum,", put("recipe", "settings", "method", "__class__")),
    "another method": ("its arrays do not fit its description", put("recipe", "settings", "method", "adam")),
    "no averaging": ("its arrays do not fit its description", put("recipe", "settings", "averaging", 0.0)),
    "a layer too large": ("A hidden layer has 1 to 3,000 neurons,", put("recipe", "settings", "hidden_layers", [3001])),
    "layers without end": ("A hidden layer has 1 to 3,000", put("recipe", "settings", "hidden_layers", [8] * 100_000)),
    "another layer": ("state.parameters has another shape or type", put("recipe", "settings", "hidden_layers", [9])),
    "a deformation without bounds": ("The deformation's rotation is", put("recipe", "deformation", "rotation", 1e300)),
    "digits without end": ("The drawn digits are 0 to 10 times as many as MNIST's", put("recipe", "pen_digits", 1e12)),
    "fewer validation digits than none": ("The validation pictures are 1 to", put("recipe", "validation_digits", -1)),
    "a dtype of objects": ("its numbers are neither float32 nor float64", put("dtype", "object")),
    "a dtype that is a list": ("its numbers are neither float32 nor float64", put("dtype", [])),
    "no epochs": ("its finished epochs are not described", put("epochs", [])),
    "more epochs than settings": ("its finished epochs are not described", put("epochs", [{}] * 4)),
    "an epoch that is a number": ("a finished epoch is not described", put("epochs", 0, 3)),
    "an epoch without figures": ("a finished epoch is not described", put("epochs", 0, {})),
    "an accuracy over one": ("validation_accuracy of an epoch is no", put("epochs", 0, "validation_accuracy", 1.5)),
    "a count that is none": ("test_correct of an epoch is no count", put("epochs", 0, "test_correct", -1)),
    "a figure that is a list": ("seconds of an epoch is no such number", put("epochs", 1, "seconds", [1])),
    "a step before the first": ("its place in the training is not described", put("steps", -1)),
    "half a step": ("steps is no whole number", put("steps", 0.5)),
    "a time that ran backwards": ("its place in the training is not described", put("seconds", -1.0)),
    "a learning rate that is a text": ("learning_rate is no number", put("learning_rate", "x")),
    "no random numbers": ("its random numbers are not described", put("rng", ...)),
    "another generator": ("its random numbers are not described", put("rng", "bit_generator", "MT19937")),
    "random numbers too large": ("its random numbers are not described", put("rng", "state", "state", 2**128)),
    "random numbers that are a text": ("its random numbers are not described", put("rng", "state", "inc", "1")),
    "a name that is a number": ("pen_radius is no number", put("ink", "pen_radius", "1")),
    "ink without bounds": ("The pen's radius and softness are 0.1 to 5 pixels", put("ink", "pen_radius", 1e9)),
    "a rejection without bounds": ("The temperature", put("rejection", {"temperature": -1.0, "least_evidence": None})),
    "a choice of another kind": ("folder is of another type", put("digits", {"folder": 3})),
    "a choice with a folder of no name": ("folder is no such text", put("digits", {"folder": "a\0b"})),
    "further by a number": ("further is of another type", put("further", 1)),
    "no digest": ("digest is of another type", put("digest", None)),
    "an array missing": ("its arrays do not fit its description (state.velocity)", array("state.velocity", None)),
    "half of the initial weights": ("its arrays do not fit its description", array("initial_weights.0", None)),
    "an array too much": ("its arrays do not fit its description", array("state.extra", np.zeros(3, np.float32))),
    "an array of another shape": ("state.parameters has", array("state.parameters", np.zeros((2, 2), np.float32))),
    "an array of another type": ("state.average has another shape", array("state.average", np.zeros(6370, np.float64))),
    "numbers that are none": ("state.parameters holds", array("state.parameters", np.full(6370, np.nan, np.float32))),
    "a best network that is none": ("best.parameters", array("best.parameters", np.full(6370, np.inf, np.float32))),
}


@pytest.mark.parametrize(("reason", "change"), list(HOSTILE.values()), ids=list(HOSTILE))
def test_a_file_that_does_not_fit_gives_one_sentence_that_says_why(path, interrupted, reason, change):
    training_file.save(interrupted, path)
    assert interrupted.network.parameter_count == 6370
    rewritten(path, change)
    with pytest.raises(ModelFileError) as caught:
        training_file.load(path)
    assert str(caught.value).startswith(f"{path} is not a training that digitpad can open: {reason}")
    assert str(caught.value).endswith(".") and len(str(caught.value)) < 400


@pytest.mark.parametrize("name", ["seconds", "learning_rate", "base_learning_rate", "training_loss", "validation_loss"])
def test_a_figure_that_is_a_huge_whole_number_can_be_kept_again(path, interrupted, name):
    training_file.save(interrupted, path)
    rewritten(path, put("epochs", 0, name, 10**30))
    training_file.save(training_file.load(path), path)
    assert getattr(training_file.load(path).reports[0], name) == 1e30


def test_a_recipe_of_an_earlier_version_has_the_defaults_for_what_that_did_not_know(path, interrupted):
    training_file.save(interrupted, path)
    rewritten(path, put("recipe", "settings", "patience", ...))
    assert training_file.load(path).recipe.settings.patience == 0


@pytest.mark.parametrize("content", [b"", b"{}", b"\x80\x04N.", bytes(200)])
def test_what_is_no_such_file_gives_one_sentence(path, content):
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match="not a training file"):
        training_file.load(path)
    with pytest.raises(ModelFileError, match="There is no file"):
        training_file.load(path.with_name("nowhere"))
    with pytest.raises(ModelFileError, match="folder"):
        training_file.load(path.parent)


def test_a_model_is_no_training_and_a_training_is_no_model(path, interrupted, tmp_path):
    training_file.save(interrupted, path)
    with pytest.raises(ModelFileError):
        model_file.load(path)
    model_file.save(interrupted.model_after(interrupted.reports), tmp_path / "m.safetensors")
    with pytest.raises(ModelFileError):
        training_file.load(tmp_path / "m.safetensors")


def test_a_thousand_damaged_files_give_a_training_or_one_sentence(path, interrupted):
    """Bytes changed, cut out and doubled in the header and in the arrays, by a seed."""
    training_file.save(interrupted, path)
    whole, rng = path.read_bytes(), np.random.default_rng(0)
    for _ in range(1000):
        content = bytearray(whole)
        for _ in range(int(rng.integers(1, 4))):
            place = int(rng.integers(4000 if rng.random() < 0.8 else len(content)))
            kind = rng.integers(3)
            if kind == 0:
                content[place] = int(rng.integers(256))
            elif kind == 1:
                del content[place : place + int(rng.integers(1, 40))]
            else:
                content[place:place] = content[place : place + int(rng.integers(1, 40))]
        path.write_bytes(content)
        try:
            training_file.load(path)
        except ModelFileError as error:
            assert str(error).endswith(".")


def test_two_versions_of_the_program_lock_the_same_short_file_for_a_model(tmp_path):
    lock = training_file.lock_file(tmp_path / "first.safetensors")
    assert lock == Path(os.path.realpath(tmp_path)) / ".digitpad-8e43c3222f53a68e.lock"
    assert len(training_file.lock_file(tmp_path / ("a" * 240)).name) == len(lock.name)
    (tmp_path / "link").symlink_to(tmp_path / "first.safetensors")
    assert training_file.lock_file(tmp_path / "link") == lock
    assert training_file.beside(tmp_path / "link") == lock.with_name("first.safetensors.training")
