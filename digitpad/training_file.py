"""Keeps a training between two epochs in a file, so that it can go on after whatever ended it: arrays and JSON.

Arrays are `state.parameters` and the other vectors of the `TrainingState`, and where known `initial_weights.0`, … and
`best.parameters`, the network of the best epoch; everything else stands as JSON under the metadata key `digitpad`.
Written atomically and checked on reading, as models are.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from digitpad import described_file
from digitpad.described_file import DescribedFile, Mismatch, is_usable
from digitpad.digits.augmentation import Deformation
from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.errors import SettingsError
from digitpad.message import mark, tr
from digitpad.model_file import (
    LONGEST_NAME,
    described_classes,
    read_classes,
    read_dtype,
    read_history,
    read_initial_weights,
)
from digitpad.nn.activations import Array
from digitpad.nn.network import Network, views
from digitpad.nn.reports import EpochFigures, EpochReport
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training_state import TrainingState
from digitpad.printable import printable
from digitpad.recipes import Recipe
from digitpad.training_job import DigitChoice, TrainingJob

FORMAT_VERSION = 1
SUFFIX = ".training"
_SENTENCES = described_file.FileSentences(
    mark("The training could not be saved as {path}: {reason}."),
    mark("{path} is not a training that digitpad can open: {reason}."),
    mark("{path} is not a training file, or it is damaged."),
    mark("{path} is not a training file: {reason}."),
)
_LARGEST_STEPS = 10**12
_LARGEST_RATE = 1e6
_MOMENTS = {"sgd": (), "momentum": ("velocity",), "nesterov": ("velocity",), "adam": ("mean", "square")}
_NOT_KEPT = "epoch", "epochs"
_FIGURES = [each.name for each in fields(EpochFigures) if each.name not in _NOT_KEPT]

_Kind = TypeVar("_Kind")


def beside(model: Path) -> Path:
    """The file that keeps the training of a model which is to be saved there; where a link leads to the model, it lies
    beside the model, whichever link is named."""
    target = Path(os.path.realpath(model)) if os.path.islink(model) else model
    return target.with_name(target.name + SUFFIX)


def lock_file(model: Path) -> Path:
    """What is locked for as long as a training writes that model and the file beside it. A short name, which fits
    wherever that of the model does."""
    target = Path(os.path.realpath(model))
    name = hashlib.sha256(os.path.normcase(target.name).encode(errors="surrogateescape")).hexdigest()[:16]
    return target.with_name(f".digitpad-{name}.lock")


def save(job: TrainingJob, path: Path | str) -> None:
    """Write a training that was interrupted after an epoch: all or nothing.

    Raises:
        ModelFileError: the file cannot be written (no space, no permission, no such folder); the old file is untouched.
    """
    described_file.write(_arrays(job), _description(job), Path(path), _SENTENCES)


def load(path: Path | str) -> TrainingJob:
    """Read a training that is to go on, and check all of it.

    Raises:
        ModelFileError: the file is missing, broken, or no training of digitpad; the sentence says why.
    """
    path = Path(path)
    with described_file.opened(path, _SENTENCES, FORMAT_VERSION) as file:
        try:
            return _job(file)
        except SettingsError as error:
            raise Mismatch(str(error).rstrip(".")) from error


def _arrays(job: TrainingJob) -> dict[str, Array]:
    assert job.resume_from is not None
    arrays = {f"state.{name}": vector for name, vector in job.resume_from.vectors.items()}
    arrays |= {f"initial_weights.{index}": w for index, w in enumerate(job.initial_weights or ())}
    best = job.reports[job.resume_from.best_epoch]
    if isinstance(best, EpochReport) and job.resume_from.best_epoch + 1 < job.resume_from.epochs:
        arrays["best.parameters"] = np.concatenate([a.ravel() for a in (*best.network.weights, *best.network.biases)])
    return arrays


def _description(job: TrainingJob) -> dict[str, Any]:
    state = job.resume_from
    assert state is not None
    return {
        "format_version": FORMAT_VERSION,
        "dtype": job.network.dtype.name,
        "recipe": asdict(job.recipe),
        "name": job.name,
        "ink": asdict(job.ink),
        "history": list(job.history),
        "further": job.further,
        "digits": asdict(job.digits),
        "digest": job.digest,
        **described_classes(job.classes),
        "data_name": job.data_name,
        "fits_rejection": job.fits_rejection,
        "rejection": None if job.rejection is None else asdict(job.rejection),
        "epochs": [{name: _finite(getattr(report, name)) for name in _FIGURES} for report in job.reports],
        "steps": state.steps,
        "seconds": state.seconds,
        "learning_rate": state.learning_rate,
        "rng": state.rng,
    }


def _finite(figure: float | None) -> float | None:
    """A loss without bounds becomes None."""
    return figure if figure is None or np.isfinite(figure) else None


def _job(file: DescribedFile) -> TrainingJob:
    known = file.description
    recipe = _recipe(known.get("recipe"))
    settings, dtype = recipe.settings, read_dtype(known.get("dtype"))
    classes = read_classes(known)
    sizes = [784, *settings.hidden_layers, len(classes)]
    vectors = _vectors(file, settings, sizes, dtype)
    reports = _reports(known.get("epochs"), settings.epochs)
    state = _state(known, vectors, reports)
    network = Network(
        sizes,
        hidden=settings.hidden,
        output=settings.output,
        cost=settings.cost,
        initialization="empty",
        dtype=dtype,
    )
    if "best.parameters" in file.names:
        best = network.copy()
        best.weights, best.biases = views(file.array("best.parameters", (network.parameter_count,), dtype), network)
        reports[state.best_epoch] = reports[state.best_epoch].with_network(best)
    reports[-1] = reports[-1].with_network(state.network(network))
    job = TrainingJob(
        network=network,
        recipe=recipe,
        rng=np.random.default_rng(),
        name=printable(known.get("name"))[:LONGEST_NAME] or recipe.name,
        ink=_record(InkSettings, known.get("ink"), "ink"),
        initial_weights=read_initial_weights(file, network),
        history=read_history(known.get("history")),
        further=_checked(known.get("further"), bool, "further"),
        digits=_record(DigitChoice, known.get("digits"), "digits"),
        fits_rejection=_checked(known.get("fits_rejection"), bool, "fits_rejection"),
        rejection=None if known.get("rejection") is None else _record(Rejection, known["rejection"], "rejection"),
        digest=_checked(known.get("digest"), str, "digest"),
        classes=classes,
        data_name=printable(known.get("data_name"))[:LONGEST_NAME],
    )
    return job.resumed(state, reports)


def _vectors(
    file: DescribedFile, settings: TrainingSettings, sizes: list[int], dtype: np.dtype[Any]
) -> dict[str, Array]:
    """The vectors of the `TrainingState`, for layers of these sizes. Raises Mismatch."""
    size = sum((n_in + 1) * n_out for n_in, n_out in pairwise(sizes))
    names = ["parameters", *(["average"] if settings.averaging else []), *_MOMENTS[settings.method]]
    initial = {f"initial_weights.{index}" for index in range(len(sizes) - 1)}
    file.check_names({f"state.{name}" for name in names}, initial, {"best.parameters"})
    for name in names:
        file.check(f"state.{name}", (size,), dtype)  # before room is made for any
    # Whether the moments are numbers is left to the training, which says so in a sentence of its own.
    return {
        name: file.array(f"state.{name}", (size,), dtype, finite=name in ("parameters", "average")) for name in names
    }


def _recipe(values: Any) -> Recipe:
    if not isinstance(values, dict):
        raise Mismatch(tr("its recipe is not described"))
    deformation = values.get("deformation")
    parts = {
        "settings": _record(TrainingSettings, values.get("settings"), "settings"),
        "deformation": None if deformation is None else _record(Deformation, deformation, "deformation"),
    }
    plain = {name: value for name, value in values.items() if name not in parts}
    return _record(Recipe, plain, "recipe", parts)


def _reports(entries: Any, epochs: int) -> list[EpochFigures]:
    """The finished epochs, without their networks."""
    if not isinstance(entries, list) or not 1 <= len(entries) <= epochs:
        raise Mismatch(tr("its finished epochs are not described"))
    return [_report(entry, epoch, epochs) for epoch, entry in enumerate(entries)]


def _report(entry: Any, epoch: int, epochs: int) -> EpochFigures:
    losses = ("training_loss", "validation_loss")
    if not isinstance(entry, dict) or set(entry) != set(_FIGURES):
        raise Mismatch(tr("a finished epoch is not described"))
    figures: dict[str, Any] = {
        name: np.inf if name in losses and value is None else value for name, value in entry.items()
    }
    for name in ("test_correct", "test_total"):
        if figures[name] is not None and (type(figures[name]) is not int or not 0 <= figures[name] < 2**31):
            raise Mismatch(tr("{name} of an epoch is no count", name=name))
    for name in ("training_accuracy", "validation_accuracy", "seconds", "learning_rate", "base_learning_rate", *losses):
        value, largest = figures[name], 1.0 if name.endswith("accuracy") else np.inf
        finite = is_usable(value) or (name in losses and value == np.inf)
        if not finite or not (name in losses or 0 <= value <= largest):
            raise Mismatch(tr("{name} of an epoch is no such number", name=name))
        figures[name] = float(value)  # JSON has whole numbers that numpy cannot work with
    return EpochFigures(epoch=epoch, epochs=epochs, **figures)


def _state(known: Mapping[str, Any], vectors: dict[str, Array], reports: list[EpochFigures]) -> TrainingState:
    steps = _whole(known.get("steps"), "steps")
    seconds, rate = (_number(known.get(name), name) for name in ("seconds", "learning_rate"))
    if not (0 <= steps <= _LARGEST_STEPS and seconds >= 0 and 0 <= rate <= _LARGEST_RATE):
        raise Mismatch(tr("its place in the training is not described"))
    best = max(reports, key=lambda report: report.validation_accuracy)
    return TrainingState(
        vectors=vectors,
        rng=_random_state(known.get("rng")),
        epochs=len(reports),
        steps=steps,
        seconds=seconds,
        learning_rate=rate,
        best_epoch=best.epoch,
        best_accuracy=best.validation_accuracy,
    )


def _random_state(values: Any) -> dict[str, Any]:
    """The state of a generator as `numpy.random.default_rng` makes them."""
    bits = {"has_uint32": 1, "uinteger": 32}
    parts = values.get("state") if isinstance(values, dict) else None
    if (
        not isinstance(parts, dict)
        or set(values) != {"bit_generator", "state", *bits}
        or values["bit_generator"] != "PCG64"
        or set(parts) != {"state", "inc"}
        or not all(type(n) is int and 0 <= n < 2**128 for n in parts.values())
        or not all(type(values[name]) is int and 0 <= values[name] < 2**n for name, n in bits.items())
    ):
        raise Mismatch(tr("its random numbers are not described"))
    return dict(values)


def _record(kind: Callable[..., _Kind], values: Any, noun: str, parts: Mapping[str, Any] | None = None) -> _Kind:
    """A dataclass from an object of JSON, every value of the type that the field has; `parts` are read already.

    A field that is missing has its default: an earlier version did not know it. One that this version does not know
    would be left out of the training, so it is refused.
    """
    types = {each.name: str(each.type) for each in fields(kind)}  # type: ignore[arg-type] # a dataclass
    if not isinstance(values, dict) or not set(values) <= set(types):
        raise Mismatch(tr("its {part} is described in another way than this program knows", part=noun))
    try:
        return kind(**{name: _FIELDS[types[name]](value, name) for name, value in values.items()}, **(parts or {}))
    except TypeError as error:  # what has no default is missing
        raise Mismatch(tr("its {part} is not described", part=noun)) from error


def _checked(value: Any, kind: type[_Kind], name: str) -> _Kind:
    if type(value) is not kind:
        raise Mismatch(tr("{name} is of another type", name=name))
    return value


def _whole(value: Any, name: str) -> int:
    if type(value) is not int or abs(value) >= 2**128:
        raise Mismatch(tr("{name} is no whole number", name=name))
    return value


def _number(value: Any, name: str) -> float:
    if not is_usable(value):
        raise Mismatch(tr("{name} is no number", name=name))
    return float(value)


def _text(value: Any, name: str) -> str:
    text = _checked(value, str, name)
    if len(text) > 10_000 or "\0" in text:
        raise Mismatch(tr("{name} is no such text", name=name))
    return text


def _layers(value: Any, name: str) -> tuple[int, ...]:
    return tuple(_whole(n, name) for n in _checked(value, list, name)[:11])  # the settings refuse more than ten


_FIELDS: dict[str, Callable[[Any, str], Any]] = {
    "int": _whole,
    "float": _number,
    "bool": lambda value, name: _checked(value, bool, name),
    "str": _text,
    "tuple[int, ...]": _layers,
    "int | None": lambda value, name: None if value is None else _whole(value, name),
    "float | None": lambda value, name: None if value is None else _number(value, name),
    "str | None": lambda value, name: None if value is None else _text(value, name),
}
