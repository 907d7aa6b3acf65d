"""`digitpad train`: trains by a recipe, prints a line an epoch as the book does, and saves the model.

Meanwhile the training is kept beside the model, so that `--resume` can finish what was interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from digitpad import file_lock, interruption, model_file, paths, training_file
from digitpad.digits.calibration import fit_rejection
from digitpad.errors import DatasetError, ModelFileError, UsageError
from digitpad.input_file import reason
from digitpad.interop.tensorflow_engine import TensorFlowTraining
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.reports import EpochFigures, EpochReport, Progress
from digitpad.nn.training_state import TrainingState
from digitpad.printable import on_one_line
from digitpad.train_options import free_name, interrupted_job, interrupted_output, new_job, output_file
from digitpad.train_printing import print_aside, print_epoch, show_progress
from digitpad.training_job import TrainingJob


def train_command(options: argparse.Namespace) -> int:
    """Train as the options say, or finish an interrupted training. Returns the exit code.

    Whatever ends the training before its time, the last finished epoch is saved first: a signal gives its exit code
    (130 for Ctrl-C), anything else is then raised.
    """
    output = output_file(options) if options.resume is None else interrupted_output(options)
    # A signal is noticed from before the lock on, so that it leaves no file of it.
    with interruption.noticed() as signals, file_lock.held(training_file.lock_file(output)) as alone:
        if not alone:
            raise ModelFileError(
                f"Another training writes {output} now: wait until it has ended, or name another file."
            )
        return _train(options, output, signals)


def _train(options: argparse.Namespace, output: Path, signals: list[int]) -> int:
    job, digits = new_job(options, output) if options.resume is None else interrupted_job(options, output)
    if options.engine == "tensorflow":
        return _train_by_tensorflow(job, output, digits, options.json, signals)
    done = _Finished(list(job.reports))
    dataset = job.recipe.dataset(digits, lambda: not signals)
    keeper = _Keeper(job, options.resume or training_file.beside(output), done)
    failure = None
    if not signals:
        job = keeper.job = _checked(job, dataset)
        training = job.train(dataset, lambda: not signals, keeper.keep)
        failure = _follow(training, done, options.json)
    if done.reports:
        try:
            saved = _save(_model(job, done.reports, dataset), output)
        except ModelFileError:
            keeper.print_where_it_is()
            raise
        if keeper.complete and saved.instead_of is None:
            keeper.remove()
        failure = _print_saved({"model": str(saved.path)}, options.json, failure) or saved.instead_of
        keeper.print_what_is_left()
    return _ended(signals, failure)


def _ended(signals: list[int], failure: Exception | None) -> int:
    """The exit code. Raises what failed, unless it is only that a closed terminal takes no more output."""
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
        """A failure is reported once, and the next epoch tries again."""
        self.complete = state.complete(self.job.recipe.settings)
        try:
            training_file.save(self.job.resumed(state, self._done.with_next(report)), self._path)
        except (ModelFileError, MemoryError) as error:
            if not self._warned:
                self._warned = True
                print_aside(f"{error} The training goes on, and keeping it is tried again after each epoch.")

    def remove(self) -> None:
        try:
            if os.path.exists(self._path):  # its name may be too long for any file
                self._path.unlink(missing_ok=True)
        except OSError as error:
            print_aside(f"All is done, but {self._path} cannot be removed: {reason(error)}.")

    def print_where_it_is(self) -> None:
        if os.path.exists(self._path):
            print_aside(f"Once there is a place for it, save it by: {self._resuming()}")

    def print_what_is_left(self) -> None:
        if not self.complete and os.path.exists(self._path):
            print_aside(f"Finish the epochs that are left by: {self._resuming()}")

    def _resuming(self) -> str:
        return f"digitpad train --resume {shlex.quote(str(self._path))}"


def _follow(
    training: Iterator[Progress | EpochReport] | Iterator[EpochReport], done: _Finished, as_json: bool
) -> Exception | None:
    """Print what a training reports; returns what ended it before its time, so that it can be saved first."""
    try:
        for report in training:
            if isinstance(report, EpochReport):
                done.reports = done.with_next(report)
                print_epoch(report, as_json)
            else:
                show_progress(report)
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
    """Save it, in the user's own folder if need be: a full disk or a lost folder must not cost hours of training."""
    try:
        model_file.save(model, output)
        return _Saved(output)
    except ModelFileError as error:
        try:
            own = free_name(paths.user_models_folder(), output.name.removesuffix(model_file.SUFFIX))
            model_file.save(model, own)
        except (ModelFileError, OSError):
            raise error from None
        return _Saved(own, ModelFileError(f"{error} It is saved as {own} instead."))


def _print_saved(saved: dict[str, str], as_json: bool, failure: Exception | None) -> Exception | None:
    """Returns the failure, or that the output takes nothing any more."""
    text = f"Saved as {' and '.join(saved.values())}"
    if failure is not None:
        print_aside(f"The last finished epoch is kept. {text}")
    if isinstance(failure, OSError):
        return failure
    try:
        print(json.dumps(saved) if as_json else on_one_line(text), flush=True)
    except OSError as error:
        return failure or error
    return failure


# TensorFlow, which has a state of its own that cannot be kept


def _train_by_tensorflow(job: TrainingJob, output: Path, digits: Dataset, as_json: bool, signals: list[int]) -> int:
    keras = _keras_file(output)
    if not digits.classes.are_digits:
        raise UsageError("--engine tensorflow trains on the ten digits alone.")
    tensorflow = TensorFlowTraining(job.network, job.recipe)
    done = _Finished()
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
