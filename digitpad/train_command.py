"""`digitpad train`: trains by a recipe, prints a line an epoch as the book does, and saves the model."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

from digitpad import atomic, model_file, paths
from digitpad.digits import mnist_loader
from digitpad.digits.calibration import fit_rejection
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError, ModelFileError, SettingsError
from digitpad.interop import open_model
from digitpad.interop.tensorflow_engine import TensorFlowTraining
from digitpad.model_file import Model
from digitpad.nn.activations import Array
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Progress, train
from digitpad.recipes import RECIPES, Recipe

INTERRUPTED = 130  # what shells expect of a program that Ctrl-C ended


def train_command(options: argparse.Namespace) -> int:
    """Train as the options say. Ctrl-C saves the last finished epoch and gives exit code 130; so does whatever else
    ends the training, and is then raised."""
    recipe = _recipe(options)
    output = _output_file(options.output, recipe)
    keras = _keras_file(output) if options.engine == "tensorflow" else None
    mnist = _dataset(options)
    fit = _rejection_fit(options)
    rng = np.random.default_rng(recipe.settings.seed)
    network = recipe.settings.build(rng)
    tensorflow = TensorFlowTraining(network, recipe) if options.engine == "tensorflow" else None
    initial = None if options.without_initial_weights else tuple(w.copy() for w in network.weights)
    done = _Finished()
    with _interruption() as interrupted:
        keep_going = lambda: not interrupted  # noqa: E731 (a name for the argument)
        dataset = recipe.dataset(mnist, keep_going)
        if tensorflow is None:
            training = train(network, dataset, recipe.settings, rng, keep_going, transform=recipe.deformation)
        else:
            training = tensorflow.train(dataset, rng, keep_going)
        failure = _follow(training, done, options.json)
        if done.last is not None:
            model = _model(recipe, done.last, done.history, initial, output)
            model_file.save(replace(model, rejection=fit(done.last.network, dataset)), output)
            saved = {"model": str(output)}
            if tensorflow is not None and keras is not None and failure is None:
                tensorflow.save(keras)
                saved["keras"] = str(keras)
            _print_saved(saved, options.json, failure)
        if failure is not None:
            raise failure
    return INTERRUPTED if interrupted else 0


@dataclass
class _Finished:
    """The epochs that are done."""

    last: EpochReport | None = None
    history: list[dict[str, Any]] = field(default_factory=list)


def _follow(training: Iterator[Progress | EpochReport], done: _Finished, as_json: bool) -> Exception | None:
    """Tell of a training until it ends; returns what ended it before its time, so that it can be saved first."""
    try:
        for report in training:
            if isinstance(report, EpochReport):
                done.last = report
                done.history.append(model_file.history_entry(report))
                _print_epoch(report, as_json)
            else:
                _show_progress(report)
    except Exception as error:  # numbers beyond all bounds, an output that takes nothing any more, a bug
        return error
    return None


def _print_saved(saved: dict[str, str], as_json: bool, failure: Exception | None) -> None:
    text = f"Saved as {' and '.join(saved.values())}"
    if failure is not None:
        with suppress(OSError):
            print(f"The last finished epoch is kept. {text}", file=sys.stderr, flush=True)
    if failure is None or not isinstance(failure, OSError):
        print(json.dumps(saved) if as_json else text, flush=True)


def _recipe(options: argparse.Namespace) -> Recipe:
    """The recipe with what the options change."""
    recipe = RECIPES[options.recipe]
    changes = {
        "hidden_layers": options.hidden,
        "epochs": options.epochs,
        "mini_batch_size": options.mini_batch_size,
        "learning_rate": options.learning_rate,
        "seed": options.seed,
    }
    changes = {key: value for key, value in changes.items() if value is not None}
    if options.train_size is not None or options.all_training_digits:
        recipe = replace(recipe, validation_digits=mnist_loader.VALIDATION_SIZE)  # exactly the digits asked for
    return replace(recipe, settings=replace(recipe.settings, **changes))


def _output_file(asked_for: Path | None, recipe: Recipe) -> Path:
    """Where to save; checked before the training, so that its result cannot be lost to a wrong name."""
    if asked_for is None:
        stamp = f"{recipe.name}-{datetime.now():%Y-%m-%d-%H%M%S}"
        folder, number = _own_folder(), 1
        path = folder / f"{stamp}{model_file.SUFFIX}"
        while path.exists():
            number += 1
            path = folder / f"{stamp}-{number}{model_file.SUFFIX}"
        asked_for = path
    if asked_for.suffix.lower() == ".keras":
        raise ModelFileError(f"The model cannot be saved as {asked_for}: choose another suffix, and export it later.")
    try:
        atomic.check(asked_for)
    except OSError as error:
        raise ModelFileError(f"The model cannot be saved as {asked_for}: {error.strerror}.") from error
    return asked_for


def _own_folder() -> Path:
    try:
        return paths.user_models_folder()
    except OSError as error:
        reason = f"{error.filename}: {error.strerror}"
        raise ModelFileError(f"Your model folder cannot be made ({reason}): name a file by --output.") from error


def _keras_file(output: Path) -> Path:
    """TensorFlow's own file beside the model; nobody asked for this name, so nothing is overwritten."""
    beside = output.with_name(f"{output.name.removesuffix(model_file.SUFFIX)}.keras")
    if beside.exists():
        raise ModelFileError(f"TensorFlow's own file would replace {beside}: name another --output.")
    return beside


def _dataset(options: argparse.Namespace) -> Dataset:
    data = mnist_loader.load_images(options.data)
    training = data.training
    if options.all_training_digits:
        training = training.joined(data.validation)
    if options.train_size is not None:
        if not 1 <= options.train_size <= len(training):
            raise SettingsError(f"There are 1 to {len(training):,} training digits to use.")
        training = training.first(options.train_size)
    if not len(training):
        raise DatasetError("There are no training digits.")
    return replace(data, training=training)


@contextmanager
def _interruption() -> Iterator[list[int]]:
    """A list that Ctrl-C makes non-empty; a second Ctrl-C does what it always did."""
    pressed: list[int] = []
    before = signal.getsignal(signal.SIGINT)

    def on_signal(number: int, frame: FrameType | None) -> None:
        pressed.append(number)
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, on_signal)
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, before)


def _print_epoch(report: EpochReport, as_json: bool) -> None:
    _clear_progress()
    if as_json:
        line: dict[str, Any] = {
            "epoch": report.epoch,
            "epochs": report.epochs,
            "loss": report.training_loss,
            "validation_accuracy": report.validation_accuracy,
            "test_correct": report.test_correct,
            "test_total": report.test_total,
            "seconds": report.seconds,
        }
        print(json.dumps(line), flush=True)
    else:
        print(f"Epoch {report.epoch}: {report.test_correct} / {report.test_total}", flush=True)


def _show_progress(progress: Progress) -> None:
    """A bar on the terminal, drawn over itself; nothing where nobody watches."""
    if not sys.stderr.isatty():
        return
    filled = round(30 * progress.fraction)
    bar = "█" * filled + "░" * (30 - filled)
    text = f"\r{bar} epoch {progress.epoch + 1} of {progress.epochs}, {progress.seconds_left:.0f} s left "
    print(text, end="", file=sys.stderr, flush=True)


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _rejection_fit(options: argparse.Namespace) -> Callable[[Network, Dataset], Rejection | None]:
    """How to find out, once a network is trained, how its answers are to be judged."""
    if options.rejection_from is not None:
        borrowed = open_model(options.rejection_from).rejection
        return lambda network, dataset: borrowed
    if options.all_training_digits:
        return lambda network, dataset: None  # digits that it learned from cannot tell
    return lambda network, dataset: fit_rejection(network, dataset)


def _model(
    recipe: Recipe, last: EpochReport, history: list[dict[str, Any]], initial: tuple[Array, ...] | None, output: Path
) -> Model:
    return Model(
        network=last.network,
        name=output.stem,
        recipe=recipe.name,
        seed=recipe.settings.seed,
        history=tuple(history),
        test_accuracy=None if not last.test_total else (last.test_correct or 0) / last.test_total,
        initial_weights=initial,
    )
