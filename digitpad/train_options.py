"""What the options of `digitpad train` say: a training, what it learns from, and where its model is saved."""

from __future__ import annotations

import argparse
import os
import shlex
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from digitpad import atomic, data_files, model_file, paths, training_file
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError, ModelFileError, SettingsError, UsageError
from digitpad.input_file import reason
from digitpad.interop import open_model
from digitpad.nn.datasets import Dataset
from digitpad.recipes import RECIPES, Recipe
from digitpad.train_printing import print_aside
from digitpad.training_job import DigitChoice, TrainingJob


def new_job(options: argparse.Namespace, output: Path) -> tuple[TrainingJob, Dataset]:
    """A training that begins, and what it learns from."""
    kept = training_file.beside(output)
    if os.path.exists(kept):  # `Path.exists` raises where the name is too long
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
        print_aside("What the recipe has for handwritten digits (drawn digits, deformations) is left out.")
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


def interrupted_output(options: argparse.Namespace) -> Path:
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
    model = path.name.removesuffix(training_file.SUFFIX)
    if model in ("", ".", path.name):
        raise ModelFileError(f"{path} is not named as a kept training is: its name ends in {training_file.SUFFIX}.")
    return path.with_name(model)


def interrupted_job(options: argparse.Namespace, output: Path) -> tuple[TrainingJob, Dataset]:
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


def output_file(options: argparse.Namespace) -> Path:
    """Where to save."""
    output: Path | None = options.output
    if output is None:
        return free_name(_own_folder(), f"{_recipe(options).name}-{datetime.now():%Y-%m-%d-%H%M%S}")
    if not output.name:  # the root, or the folder that one is in
        raise ModelFileError(f"The model cannot be saved as {output}: it is a folder.")
    if output.suffix.lower() == ".keras":
        raise ModelFileError(f"The model cannot be saved as {output}: choose another suffix, and export it later.")
    return output


def _check_output(path: Path, digits: DigitChoice) -> None:
    """Raises, before the training, where its model could not be saved or would replace what it learns from."""
    try:
        atomic.check(path, inputs=data_files.files(Path(digits.folder or paths.data_folder())))
    except OSError as error:
        raise ModelFileError(f"The model cannot be saved as {path}: {reason(error)}.") from error


def free_name(folder: Path, stem: str) -> Path:
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
        why = f"{error.filename}: {reason(error)}"
        raise ModelFileError(f"Your model folder cannot be made ({why}): name a file by --output.") from error


def _digits(choice: DigitChoice) -> tuple[Dataset, str]:
    """What is learned from, and its name, "" for MNIST. What was done to it is printed."""
    if choice.folder is None:
        data, name = mnist_loader.load_images(), ""
    else:
        loaded = data_files.load(choice.folder)
        data, name = loaded.dataset, loaded.name if loaded.name != data_files.MNIST else ""
        for remark in loaded.remarks:
            print_aside(remark)
    training = data.training
    if choice.with_validation:
        training = training.joined(data.validation)
    if choice.train_size is not None:
        if not 1 <= choice.train_size <= len(training):
            raise SettingsError(f"There are 1 to {len(training):,} training pictures to use.")
        training = training.first(choice.train_size)
    if not len(training):
        raise DatasetError("There are no training pictures.")
    return replace(data, training=training), name
