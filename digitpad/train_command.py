"""`digitpad train`: trains by a recipe, prints a line an epoch as the book does, and saves the model."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import numpy as np

from digitpad import model_file, paths
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
    """Train as the options say. Ctrl-C saves the last finished epoch and gives exit code 130."""
    recipe = _recipe(options)
    output = _output_file(options.output, recipe)
    mnist = _dataset(options)
    fit = _rejection_fit(options)
    rng = np.random.default_rng(recipe.settings.seed)
    network = recipe.settings.build(rng)
    tensorflow = TensorFlowTraining(network, recipe) if options.engine == "tensorflow" else None
    initial = None if options.without_initial_weights else tuple(w.copy() for w in network.weights)
    last: EpochReport | None = None
    history: list[dict[str, Any]] = []
    with _interruption() as interrupted:
        keep_going = lambda: not interrupted  # noqa: E731 (a name for the argument)
        dataset = recipe.dataset(mnist, keep_going)
        if tensorflow is None:
            training = train(network, dataset, recipe.settings, rng, keep_going, transform=recipe.deformation)
        else:
            training = tensorflow.train(dataset, rng, keep_going)
        for report in training:
            if isinstance(report, EpochReport):
                last = report
                history.append(model_file.history_entry(report))
                _print_epoch(report, options.json)
            else:
                _show_progress(report)
        if last is not None:
            model = _model(recipe, last, history, initial, output)
            saved = _save(replace(model, rejection=fit(last.network, dataset)), output, tensorflow)
            print(json.dumps(saved) if options.json else f"Saved as {' and '.join(saved.values())}", flush=True)
    return INTERRUPTED if interrupted else 0


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
        folder, number = paths.user_models_folder(), 1
        path = folder / f"{stamp}{model_file.SUFFIX}"
        while path.exists():
            number += 1
            path = folder / f"{stamp}-{number}{model_file.SUFFIX}"
        return path
    if not asked_for.parent.is_dir() or asked_for.is_dir():
        raise ModelFileError(f"The model cannot be saved as {asked_for}: there is no such folder.")
    if asked_for.suffix.lower() == ".keras":
        raise ModelFileError(f"The model cannot be saved as {asked_for}: choose another suffix, and export it later.")
    return asked_for


def _save(model: Model, output: Path, tensorflow: TensorFlowTraining | None) -> dict[str, str]:
    """Save the model, and TensorFlow's own file beside it; returns what was saved."""
    model_file.save(model, output)
    if tensorflow is None:
        return {"model": str(output)}
    beside = output.with_suffix(".keras")
    tensorflow.save(beside)
    return {"model": str(output), "keras": str(beside)}


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
