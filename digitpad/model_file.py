"""Saves and loads a model: one `.safetensors` file of plain arrays and JSON, written atomically and checked on reading.

Tensors are `weights.0`, `biases.0`, … and, where known, `initial_weights.0`, …; everything else stands as JSON under
the metadata key `digitpad`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from digitpad import described_file
from digitpad.described_file import DescribedFile, Mismatch, is_usable
from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.errors import SettingsError
from digitpad.message import tr, tr_count
from digitpad.nn.activations import Array
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochFigures
from digitpad.printable import printable

FORMAT_VERSION = 1
SUFFIX = ".safetensors"
_LARGEST_LAYER, _MOST_LAYERS = 100_000, 50
_LARGEST_ARRAYS = 2**27  # bytes, unless it is a network that could be trained here
LONGEST_NAME = 200
_MOST_LESSONS = 1_000
_TRAINED_LAYERS, _TRAINED_NEURONS = 10, 3_000
_LARGEST_NUMBER = 1e9  # of a setting; no infinity, no nan, no integer of a thousand digits


@dataclass(frozen=True)
class TrainedOn:
    """The data set of a model: its name, "" for MNIST or where it is unknown, and its digest (see `Dataset.digest`)."""

    name: str = ""
    digest: str = ""


@dataclass(frozen=True)
class Lesson:
    """Drawings of one person that a model was taught.

    Attributes:
        counts: how many of each class.
        others: how many that are none of them.
        hand: whose they were, a name that the user gave; "" if it has none.
    """

    counts: tuple[int, ...]
    others: int = 0
    hand: str = ""


@dataclass(frozen=True)
class Model:
    """A network and what is known about it.

    Attributes:
        network: the trained network, 784 inputs and an output for each class.
        name: what the window calls it.
        ink: how strokes are turned into the pictures that this network reads.
        recipe: name of the recipe that it was trained by, "" if unknown.
        seed: of its training; None if unknown.
        history: one dict an epoch: epoch, training_accuracy, validation_accuracy, training_loss, validation_loss,
            seconds.
        test_accuracy: 0 to 1, on the MNIST test digits; None if not measured.
        initial_weights: the weights before training, so that one can see what was learned; None if unknown.
        rejection: how the outputs are judged; None takes them as they are and refuses nothing.
        classes: what the outputs stand for.
        data: the data set that it was trained on.
        taught: what it was taught after its training, lesson by lesson.
        remark: what was changed in it when it was opened, a sentence on {file} that `tr` says; no file keeps it.
    """

    network: Network
    name: str = "Untitled"
    ink: InkSettings = field(default_factory=InkSettings)
    recipe: str = ""
    seed: int | None = None
    history: tuple[dict[str, Any], ...] = ()
    test_accuracy: float | None = None
    initial_weights: tuple[Array, ...] | None = None
    rejection: Rejection | None = None
    classes: ClassSet = DIGITS
    data: TrainedOn = TrainedOn()
    taught: tuple[Lesson, ...] = ()
    remark: str = ""

    def remark_on(self, path: Path | str) -> str:
        """The remark on the file that it was opened from, in the language of the program; "" where there is none."""
        return tr(self.remark, file=Path(path).name) if self.remark else ""


_KEPT_OF_EPOCH = (
    "training_accuracy",
    "validation_accuracy",
    "training_loss",
    "validation_loss",
    "seconds",
    "learning_rate",
    "base_learning_rate",
)


def history_entry(report: EpochFigures, before: int = 0) -> dict[str, Any]:
    """What a model keeps of an epoch; `before` epochs were trained earlier. A loss without bounds becomes None."""
    measured = {name: getattr(report, name) for name in _KEPT_OF_EPOCH}
    numbers = {name: value if np.isfinite(value) else None for name, value in measured.items()}
    return {"epoch": before + report.epoch, **numbers}


def save(model: Model, path: Path | str, *, replace_protected: bool = False) -> None:
    """Write a model beside the target, flush it to disk, then move it over the target: all or nothing.

    Raises:
        ModelFileError: the file cannot be written (no space, no permission, no such folder, write-protected unless
            `replace_protected`); the old file is untouched.
    """
    described_file.write(_tensors(model), _metadata(model), Path(path), described_file.MODEL, replace_protected)


def load(path: Path | str) -> Model:
    """Read a model and check all of it: version, names, shapes, types and finite numbers.

    Raises:
        DamagedFileError: the file is broken, or not a model of digitpad.
        ModelFileError: it is missing, cannot be read, or comes from a newer version. The sentence says why.
    """
    path = Path(path)
    with described_file.opened(path, described_file.MODEL, FORMAT_VERSION) as file:
        return _read(file, path)


def _read(file: DescribedFile, path: Path) -> Model:
    _check_names(file)
    network = _network(file)
    for index, (w, b) in enumerate(zip(network.weights, network.biases, strict=True)):
        network.weights[index] = file.array(f"weights.{index}", w.shape, network.dtype)
        network.biases[index] = file.array(f"biases.{index}", b.shape, network.dtype)
    return _described(file.description, path)(network=network, initial_weights=read_initial_weights(file, network))


def read_initial_weights(file: DescribedFile, network: Network) -> tuple[Array, ...] | None:
    """The weights that this network began to learn with, also where a training is kept; None where there are none.
    Raises Mismatch."""
    if "initial_weights.0" not in file.names:
        return None
    named = enumerate(network.weights)
    return tuple(file.array(f"initial_weights.{index}", w.shape, network.dtype) for index, w in named)


def _tensors(model: Model) -> dict[str, Array]:
    tensors = {}
    for index, (w, b) in enumerate(zip(model.network.weights, model.network.biases, strict=True)):
        tensors[f"weights.{index}"], tensors[f"biases.{index}"] = w, b
    for index, w in enumerate(model.initial_weights or ()):
        tensors[f"initial_weights.{index}"] = w
    return tensors


def _metadata(model: Model) -> dict[str, Any]:
    network = model.network
    return {
        "format_version": FORMAT_VERSION,
        "sizes": network.sizes,
        "hidden": network.hidden.name,
        "output": network.output.name,
        "cost": network.cost.name,
        "dtype": network.dtype.name,
        "name": model.name,
        "ink": asdict(model.ink),
        "recipe": model.recipe,
        "seed": model.seed,
        "history": list(model.history),
        "test_accuracy": model.test_accuracy,
        "rejection": None if model.rejection is None else asdict(model.rejection),
        **described_classes(model.classes),
        "data": asdict(model.data),
        **({"taught": [asdict(lesson) for lesson in model.taught]} if model.taught else {}),
    }


def _network(file: DescribedFile) -> Network:
    """An empty network of the described shape, for which there are arrays."""
    metadata, with_initial_weights = file.description, "initial_weights.0" in file.names
    sizes = metadata["sizes"]
    if sizes[0] != 784 or sizes[-1] != len(read_classes(metadata)):
        raise Mismatch(tr("it does not read 28 x 28 pixels as one of its classes"))
    dtype = read_dtype(metadata.get("dtype", "float32"))
    numbers = sum(n_in * n_out for n_in, n_out in pairwise(sizes)) * (2 if with_initial_weights else 1)
    trainable = len(sizes) - 2 <= _TRAINED_LAYERS and all(n <= _TRAINED_NEURONS for n in sizes[1:-1])
    if numbers * dtype.itemsize > _LARGEST_ARRAYS and not trainable:
        raise Mismatch(tr("its layers are too large"))
    for index, (n_in, n_out) in enumerate(pairwise(sizes)):  # before room is made for them
        file.check(f"weights.{index}", (n_out, n_in), dtype)
        file.check(f"biases.{index}", (n_out, 1), dtype)
    names = [metadata.get(key) for key in ("hidden", "output", "cost")]
    if not all(isinstance(name, str) and 0 < len(name) <= LONGEST_NAME for name in names):
        raise Mismatch(tr("its description is damaged"))
    try:
        hidden, output, cost = map(str, names)
        return Network(sizes, hidden=hidden, output=output, cost=cost, initialization="empty", dtype=dtype)
    except SettingsError as error:
        raise Mismatch(str(error).rstrip(".")) from error


def read_dtype(name: Any) -> np.dtype[Any]:
    """The dtype of a network's numbers, by what a file calls it, also where a training is kept. Raises Mismatch."""
    if name not in ("float32", "float64"):
        raise Mismatch(tr("its numbers are neither float32 nor float64"))
    return np.dtype(str(name))


def _check_names(file: DescribedFile) -> None:
    """Whether there are arrays for the layers of the description, before room is made for these."""
    sizes = file.description.get("sizes")
    if not isinstance(sizes, list) or not all(type(n) is int and 1 <= n <= _LARGEST_LAYER for n in sizes):
        raise Mismatch(tr("its layers are not described"))
    if not 2 <= len(sizes) <= _MOST_LAYERS:
        raise Mismatch(tr_count("it has {count} layer", "it has {count} layers", len(sizes)))
    layers = range(len(sizes) - 1)
    required = {f"{kind}.{index}" for kind in ("weights", "biases") for index in layers}
    file.check_names(required, {f"initial_weights.{index}" for index in layers})


def _described(metadata: dict[str, Any], path: Path) -> partial[Model]:
    """The model but for its arrays; what is missing or of the wrong kind becomes the default."""
    name, recipe, seed = metadata.get("name"), metadata.get("recipe"), metadata.get("seed")
    accuracy = metadata.get("test_accuracy")
    return partial(
        Model,
        name=printable(name)[:LONGEST_NAME] or printable(path.stem),
        ink=_ink(metadata.get("ink")),
        recipe=printable(recipe)[:LONGEST_NAME],
        seed=seed if type(seed) is int else None,
        history=read_history(metadata.get("history")),
        test_accuracy=float(accuracy) if isinstance(accuracy, int | float) and 0 <= accuracy <= 1 else None,
        rejection=_rejection(metadata.get("rejection")),
        classes=read_classes(metadata),
        data=_trained_on(metadata.get("data")),
        taught=_lessons(metadata.get("taught")),
    )


def _lessons(values: Any) -> tuple[Lesson, ...]:
    """What the model was taught; lessons that are none are left out."""
    if not isinstance(values, list):
        return ()
    lessons = []
    for value in values[:_MOST_LESSONS]:
        known = value if isinstance(value, dict) else {}
        counts = known.get("counts")
        numbers = [*counts, known.get("others")] if isinstance(counts, list) else []
        if numbers and all(type(n) is int and 0 <= n <= _LARGEST_NUMBER for n in numbers):
            lessons.append(Lesson(tuple(numbers[:-1]), numbers[-1], printable(known.get("hand"))[:LONGEST_NAME]))
    return tuple(lessons)


def described_classes(classes: ClassSet) -> dict[str, Any]:
    """Classes as files describe them, of models and of trainings; see `read_classes`."""
    return {"classes": list(classes.names), "called": [classes.one, classes.many]}


def read_classes(metadata: dict[str, Any]) -> ClassSet:
    """The classes that a file describes; the ten digits where it names none, as all files once did.

    Raises:
        Mismatch: they are no class set.
    """
    names, called = metadata.get("classes"), metadata.get("called")
    if names is None:
        return DIGITS
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Mismatch(tr("its classes are not described"))
    try:
        classes = ClassSet.of([printable(name) for name in names])
    except SettingsError as error:
        raise Mismatch(str(error).rstrip(".")) from error
    if classes.are_digits or not (isinstance(called, list) and len(called) == 2):
        return classes
    one, many = (printable(word)[:LONGEST_NAME] for word in called)
    return replace(classes, one=one or classes.one, many=many or classes.many)


def _trained_on(values: Any) -> TrainedOn:
    if not isinstance(values, dict):
        return TrainedOn()
    return TrainedOn(printable(values.get("name"))[:LONGEST_NAME], printable(values.get("digest"))[:LONGEST_NAME])


def read_history(entries: Any) -> tuple[dict[str, Any], ...]:
    """The epochs of a history. What is no usable number becomes None, as in `history_entry`: no epoch is lost."""
    if not isinstance(entries, list):
        return ()
    return tuple(
        {printable(key): value if is_usable(value) else None for key, value in entry.items()}
        for entry in entries
        if isinstance(entry, dict)
    )


def _ink(values: Any) -> InkSettings:
    try:
        return InkSettings(**_numbers(values, InkSettings))
    except SettingsError as error:
        raise Mismatch(str(error).rstrip(".")) from error


def _rejection(values: Any) -> Rejection | None:
    if not isinstance(values, dict):
        return None
    try:
        return Rejection(**_numbers(values, Rejection))
    except SettingsError as error:
        raise Mismatch(str(error).rstrip(".")) from error


def _numbers(values: Any, kind: type[InkSettings] | type[Rejection]) -> dict[str, float]:
    """The values that are finite numbers and that this kind of settings knows."""
    if not isinstance(values, dict):
        return {}
    known = {each.name for each in fields(kind)}
    return {
        key: float(value)
        for key, value in values.items()
        if key in known and isinstance(value, int | float) and abs(value) <= _LARGEST_NUMBER
    }
