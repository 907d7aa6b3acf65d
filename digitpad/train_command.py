"""`digitpad train`: trains by a recipe, prints a line an epoch as the book does, and saves the model.

Meanwhile the training is kept beside the model, so that `--resume` can finish what was interrupted.
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from digitpad import atomic, data_files, file_lock, interruption, model_file, paths, training_file
from digitpad.digits import mnist_loader
from digitpad.digits.calibration import fit_rejection
from digitpad.errors import DatasetError, ModelFileError, SettingsError, UsageError
from digitpad.interop import open_model
from digitpad.interop.tensorflow_engine import TensorFlowTraining
from digitpad.model_file import Model
from digitpad.nn.training import Dataset, EpochFigures, EpochReport, Progress, TrainingState
from digitpad.recipes import RECIPES, Recipe
from digitpad.training_job import DigitChoice, TrainingJob


def train_command(options: argparse.Namespace) -> int:
    """Train as the options say, or finish an interrupted training. Returns the exit code.

    Whatever ends the training before its time, the last finished epoch is saved first: a signal gives its exit code
    (130 for Ctrl-C), anything else is then raised.
    """
    output = _output_file(options) if options.resume is None else _interrupted_output(options)
    with file_lock.held(training_file.lock_file(output)) as alone:
        if not alone:
            raise ModelFileError(
                f"Another training writes {output} now: wait until it has ended, or name another file."
            )
        return _train(options, output)


def _train(options: argparse.Namespace, output: Path) -> int:
    job, digits = _new_job(options, output) if options.resume is None else _interrupted_job(options, output)
    if options.engine == "tensorflow":
        return _train_by_tensorflow(job, output, digits, options.json)
    done = _Finished(list(job.reports))
    with interruption.noticed() as signals:
        dataset = job.recipe.dataset(digits, lambda: not signals)
        keeper = _Keeper(job, training_file.beside(output), done)
        failure = None
        if not signals:
            job = keeper.job = _checked(job, dataset)
            training = job.train(dataset, lambda: not signals, keeper.keep)
            failure = _follow(training, done, options.json)
        if done.reports:
            saved = _save(_model(job, done.reports, dataset), output)
            if keeper.complete and saved.instead_of is None:
                keeper.remove()
            failure = _print_saved({"model": str(saved.path)}, options.json, failure) or saved.instead_of
            keeper.print_what_is_left()
    return _ended(signals, failure)


def _ended(signals: list[int], failure: Exception | None) -> int:
    """The exit code. What failed is raised; that a terminal which was closed takes no more output is no failure."""
    if failure is not None and not (signals and isinstance(failure, OSError)):
        raise failure
    return interruption.exit_code(signals[0]) if signals else 0


def _checked(job: TrainingJob, dataset: Dataset) -> TrainingJob:
    try:
        return job.checked(dataset)
    except DatasetError as error:
        raise DatasetError(f"{error} Put them back, or name their folder by --data.") from error


@dataclass
class _Finished:
    """The epochs that are done; only the last one still has its network."""

    reports: list[EpochFigures] = field(default_factory=list)

    def with_next(self, report: EpochReport) -> list[EpochFigures]:
        return [*(past.figures() for past in self.reports), report]


class _Keeper:
    """Keeps the training in a file after each epoch."""

    def __init__(self, job: TrainingJob, path: Path, done: _Finished) -> None:
        self.job = job
        self.complete = job.complete
        self._path, self._done = path, done
        self._warned = False

    def keep(self, state: TrainingState, report: EpochReport) -> None:
        """What fails is said once, and tried again with the next epoch."""
        self.complete = state.complete(self.job.recipe.settings)
        try:
            training_file.save(self.job.resumed(state, self._done.with_next(report)), self._path)
        except (ModelFileError, MemoryError) as error:
            if not self._warned:
                self._warned = True
                _print_aside(f"{error} The training goes on, and keeping it is tried again after each epoch.")

    def remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            _print_aside(f"All is done, but {self._path} cannot be removed: {error.strerror}.")

    def print_what_is_left(self) -> None:
        if not self.complete and self._path.exists():
            _print_aside(f"Finish the epochs that are left by: digitpad train --resume {shlex.quote(str(self._path))}")


def _follow(
    training: Iterator[Progress | EpochReport] | Iterator[EpochReport], done: _Finished, as_json: bool
) -> Exception | None:
    """Print what a training reports; returns what ended it before its time, so that it can be saved first."""
    try:
        for report in training:
            if isinstance(report, EpochReport):
                done.reports = done.with_next(report)
                _print_epoch(report, as_json)
            else:
                _show_progress(report)
    except Exception as error:  # numbers beyond all bounds, an output that takes nothing any more, a bug
        return error
    return None


def _model(job: TrainingJob, reports: Sequence[EpochFigures], dataset: Dataset) -> Model:
    model = job.model_after(reports)
    return replace(model, rejection=fit_rejection(model.network, dataset) if job.fits_rejection else job.rejection)


@dataclass(frozen=True)
class _Saved:
    """Where the model is, and the error where that is another place than was asked for."""

    path: Path
    instead_of: ModelFileError | None = None


def _save(model: Model, output: Path) -> _Saved:
    """Hours of training are not lost to a full disk or a folder that vanished meanwhile: the user's own may do."""
    try:
        model_file.save(model, output)
        return _Saved(output)
    except ModelFileError as error:
        try:
            own = _free_name(paths.user_models_folder(), output.name.removesuffix(model_file.SUFFIX))
            model_file.save(model, own)
        except (ModelFileError, OSError):
            raise error from None
        return _Saved(own, ModelFileError(f"{error} It is saved as {own} instead."))


def _print_saved(saved: dict[str, str], as_json: bool, failure: Exception | None) -> Exception | None:
    """Returns the failure, or that the output takes nothing any more."""
    text = f"Saved as {' and '.join(saved.values())}"
    if failure is not None:
        _print_aside(f"The last finished epoch is kept. {text}")
    if isinstance(failure, OSError):
        return failure
    try:
        print(json.dumps(saved) if as_json else text, flush=True)
    except OSError as error:
        return failure or error
    return failure


# TensorFlow, which has a state of its own that cannot be kept


def _train_by_tensorflow(job: TrainingJob, output: Path, digits: Dataset, as_json: bool) -> int:
    keras = _keras_file(output)
    if not digits.classes.are_digits:
        raise UsageError("--engine tensorflow trains on the ten digits alone.")
    tensorflow = TensorFlowTraining(job.network, job.recipe)
    done = _Finished()
    with interruption.noticed() as signals:
        dataset = job.recipe.dataset(digits, lambda: not signals)
        failure = _follow(tensorflow.train(dataset, job.rng, lambda: not signals), done, as_json)
        if done.reports:
            saved = _save(_model(job, done.reports, dataset), output)
            files = {"model": str(saved.path)}
            if failure is None and saved.instead_of is None:
                tensorflow.save(keras)
                files["keras"] = str(keras)
            failure = _print_saved(files, as_json, failure) or saved.instead_of
    return _ended(signals, failure)


def _keras_file(output: Path) -> Path:
    """TensorFlow's own file beside the model; nobody asked for this name, so nothing is overwritten."""
    beside = output.with_name(f"{output.name.removesuffix(model_file.SUFFIX)}.keras")
    if beside.exists():
        raise ModelFileError(f"TensorFlow's own file would replace {beside}: name another --output.")
    return beside


# What the options say


def _new_job(options: argparse.Namespace, output: Path) -> tuple[TrainingJob, Dataset]:
    """A training that begins, and what it learns from."""
    kept = training_file.beside(output)
    if kept.exists():
        raise ModelFileError(
            f"A training that was interrupted is kept in {kept}: finish it by "
            f"`digitpad train --resume {shlex.quote(str(kept))}`, or remove that file to begin anew."
        )
    recipe = _recipe(options)
    choice = DigitChoice(_data_folder(options), options.train_size, options.all_training_digits)
    _check_output(output, choice)
    digits, name = _digits(choice)
    fitted = recipe.fitted_to(digits.classes)
    if fitted != recipe:
        _print_aside("What the recipe has for handwritten digits (drawn digits, deformations) is left out.")
    job = TrainingJob.new(fitted, digits.classes, name)
    borrowed = None if options.rejection_from is None else open_model(options.rejection_from).rejection
    return (
        replace(
            job,
            name=output.stem,
            initial_weights=None if options.without_initial_weights else job.initial_weights,
            digits=choice,
            # Digits that it has learned from cannot tell how its answers are to be judged.
            fits_rejection=options.rejection_from is None and not options.all_training_digits,
            rejection=borrowed,
        ),
        digits,
    )


def _interrupted_output(options: argparse.Namespace) -> Path:
    """Where the model of an interrupted training is to be saved: beside what is kept of it, as at first."""
    allowed = ("resume", "data", "json", "command", "model")
    others = [
        name
        for name, value in vars(options).items()
        if name not in allowed and value is not None and value is not False
    ]
    if others:
        names = ", ".join(f"--{name.replace('_', '-')}" for name in others)
        raise UsageError(f"An interrupted training goes on as it began: leave out {names} beside --resume.")
    path: Path = options.resume
    if path.suffix != training_file.SUFFIX or not path.stem:
        raise ModelFileError(f"{path} is not named as a kept training is: its name ends in {training_file.SUFFIX}.")
    return path.with_name(path.name.removesuffix(training_file.SUFFIX))


def _interrupted_job(options: argparse.Namespace, output: Path) -> tuple[TrainingJob, Dataset]:
    """The rest of an interrupted training, and what it learns from."""
    job = training_file.load(options.resume)
    choice = job.digits if options.data is None else replace(job.digits, folder=_data_folder(options))
    _check_output(output, choice)
    return replace(job, name=output.stem, digits=choice), _digits(choice)[0]


def _data_folder(options: argparse.Namespace) -> str | None:
    """Absolute, as the training may be resumed from another working directory."""
    return None if options.data is None else str(Path(options.data).absolute())


def _recipe(options: argparse.Namespace) -> Recipe:
    """The recipe with what the options change."""
    recipe = RECIPES[options.recipe or "book"]
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


def _output_file(options: argparse.Namespace) -> Path:
    """Where to save."""
    output: Path | None = options.output
    if output is None:
        return _free_name(_own_folder(), f"{_recipe(options).name}-{datetime.now():%Y-%m-%d-%H%M%S}")
    if output.suffix.lower() == ".keras":
        raise ModelFileError(f"The model cannot be saved as {output}: choose another suffix, and export it later.")
    return output


def _check_output(path: Path, digits: DigitChoice) -> None:
    """Before the training, so that its result cannot be lost to a wrong name, nor what it learns from."""
    try:
        atomic.check(path, inputs=data_files.files(Path(digits.folder or paths.data_folder())))
    except OSError as error:
        raise ModelFileError(f"The model cannot be saved as {path}: {error.strerror}.") from error


def _free_name(folder: Path, stem: str) -> Path:
    """A model file of this name in the folder, or of one with a number where that is taken."""
    number, path = 1, folder / f"{stem}{model_file.SUFFIX}"
    while any(each.exists() for each in (path, training_file.beside(path), training_file.lock_file(path))):
        number += 1
        path = folder / f"{stem}-{number}{model_file.SUFFIX}"
    return path


def _own_folder() -> Path:
    try:
        return paths.user_models_folder()
    except OSError as error:
        reason = f"{error.filename}: {error.strerror}"
        raise ModelFileError(f"Your model folder cannot be made ({reason}): name a file by --output.") from error


def _digits(choice: DigitChoice) -> tuple[Dataset, str]:
    """What is learned from, and its name, "" for MNIST. What was done to it is printed."""
    if choice.folder is None:
        data, name = mnist_loader.load_images(), ""
    else:
        loaded = data_files.load(choice.folder)
        data, name = loaded.dataset, loaded.name if loaded.name != data_files.MNIST else ""
        for remark in loaded.remarks:
            _print_aside(remark)
    training = data.training
    if choice.with_validation:
        training = training.joined(data.validation)
    if choice.train_size is not None:
        if not 1 <= choice.train_size <= len(training):
            raise SettingsError(f"There are 1 to {len(training):,} training digits to use.")
        training = training.first(choice.train_size)
    if not len(training):
        raise DatasetError("There are no training digits.")
    return replace(data, training=training), name


# What is printed


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


def _print_aside(sentence: str) -> None:
    """On standard error, which may be closed by now."""
    with suppress(OSError):
        _clear_progress()
        print(sentence, file=sys.stderr, flush=True)


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
