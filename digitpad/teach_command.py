"""`digitpad teach`: teaches a model one's own handwriting, says whether that made it better, and saves it."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import Any

from digitpad import atomic, data_files, interruption, model_file, paths
from digitpad.complaints import complain
from digitpad.digits import mnist_loader
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import read_own_digits
from digitpad.errors import ImageError, ModelFileError, UsageError
from digitpad.input_file import reason
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset
from digitpad.printable import on_one_line
from digitpad.teaching_job import Taught, teach_model


def teach_command(options: argparse.Namespace) -> int:
    """Teach as the options say. Returns the exit code: 0 where the model is saved, better or not; 1 where it is saved
    but a line of the file was left out."""
    model = load_model(options.model)
    model.network.check_trainable()
    drawings, left_out = _drawings(options.own, model.classes)
    _check_output(options.output, options.own, options.data)
    taught = None
    with interruption.noticed() as signals:
        # The data have no other reference, so that the teaching can free them.
        teaching = teach_model(model, drawings, _remembered(options.data, model), options.seed, lambda: not signals)
        for report in teaching:
            if isinstance(report, Taught):
                taught = report
        if taught is None:
            return interruption.exit_code(signals[0])
        model_file.save(replace(taught.model, name=options.output.stem), options.output)
    known = "MNIST's test digits" if options.data is None else "pictures of --data, held out"
    print(json.dumps(_as_object(taught, options.output)) if options.json else _as_text(taught, options.output, known))
    return 1 if left_out else 0


def _drawings(path: Path, classes: ClassSet) -> tuple[list[LabelledDrawing], int]:
    """The drawings of the file, and how many lines are none: each is reported and left out.

    Raises:
        ImageError: there is no drawing at all.
    """
    errors: list[ImageError] = []

    def left_out(error: ImageError) -> None:
        errors.append(error)
        complain(error)

    drawings = [drawing for _, drawing in read_own_digits(path, left_out, classes)]
    if not drawings:
        raise ImageError(f'{path} holds no drawing of the form {{"label": 7, "strokes": [[[x, y], …], …]}}.')
    return drawings, len(errors)


def _remembered(place: str | None, model: Model) -> Dataset:
    """What the model must not forget."""
    if place is not None:
        return data_files.load(place).dataset
    if not model.classes.are_digits:
        raise UsageError(f"The model tells {len(model.classes)} other classes apart: name its data by --data.")
    return mnist_loader.load_images()


def _check_output(path: Path, own: Path, data: str | None) -> None:
    remembered = data_files.files(paths.data_folder() if data is None else Path(data))
    try:
        atomic.check(path, inputs=chain([own], remembered))
    except OSError as error:
        raise ModelFileError(f"The model cannot be saved as {path}: {reason(error)}.") from error


def _as_object(taught: Taught, path: Path) -> dict[str, Any]:
    before, after = taught.before, taught.after
    return {
        "model": str(path),
        "taught": taught.taught,
        "own_before": before.own,
        "own_after": after.own,
        "mnist_before": before.mnist,
        "mnist_after": after.mnist,
        "refused_before": before.refused,
        "refused_after": after.refused,
        "better": taught.better,
    }


def _as_text(taught: Taught, path: Path, known: str) -> str:
    """`known` is what the pictures are called that it has not to forget."""
    own = "own drawings, some maybe known" if taught.had_learned_some else "own drawings, not learned from"
    rows = [
        (own, taught.before.own, taught.after.own),
        (known, taught.before.mnist, taught.after.mnist),
        ("drawings of no digit, refused", taught.before.refused, taught.after.refused),
    ]
    lines = [f"{'':<32}{'before':>10}{'after':>10}"]
    for name, before, after in rows:
        figures = ["too few" if share is None else f"{100 * share:.2f} %" for share in (before, after)]
        lines.append(f"{name:<32}{figures[0]:>10}{figures[1]:>10}")
    return "\n".join([*lines, f"{_verdict(taught)} Saved as {on_one_line(path)}"])


def _verdict(taught: Taught) -> str:
    if taught.before.own_loss is None:
        return "One drawing is too few to measure whether that made it better."
    if taught.better and taught.reads_more:
        return "It reads this hand better now."
    if taught.better:
        return "It reads no more of these drawings right, but comes closer to the right answers."
    if taught.reads_more and taught.comes_closer:
        return "It reads this hand better now, but other drawings worse."
    return "That did not make it better."
