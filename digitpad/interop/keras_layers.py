"""What the description in a Keras file says: a chain of dense layers with what stands between them.

Nothing is looked up by name or executed: a layer that is not on the short list here is refused.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, TypeGuard

from digitpad.interop.unsupported import Unsupported
from digitpad.message import mark

LARGEST_LAYER = 100_000
_MOST_LAYERS, _DEEPEST = 100, 5
_INPUT_SHAPES = ([784], [28, 28], [28, 28, 1], [1, 28, 28])
_CONTAINERS = ("Sequential", "Functional", "Model")  # Keras 2 used both of the last two for functional models
_UNKNOWN = mark(
    "it has a layer {kind}, and only Dense layers with what prepares their pixels, activations, normalizations and "
    "dropout are supported"
)
_CUSTOM = mark(
    "it has a custom layer {kind}, and only Dense layers with what prepares their pixels, activations, "
    "normalizations and dropout are supported"
)


@dataclass(frozen=True)
class LayerPlace:
    """Where the arrays of a layer lie.

    Attributes:
        folder: in a Keras 3 file, such as "layers/dense_1".
        owner: in an older file: the layer, or the outermost model that holds it.
    """

    folder: str
    owner: str


@dataclass(frozen=True)
class Dense:
    """A layer of so many neurons; `place` is where its arrays lie."""

    units: int
    with_bias: bool
    place: LayerPlace


@dataclass(frozen=True)
class KerasActivation:
    """An activation by Keras' name of it; never "linear"."""

    name: str


@dataclass(frozen=True)
class Scaling:
    """scale x + offset."""

    scale: float
    offset: float


@dataclass(frozen=True)
class Normalization:
    """(x - mean) / deviation, at times with a scale and an offset thereafter.

    Attributes:
        arrays: those in the file, in their order: some of gamma, beta, mean and variance.
        shape: of each of them.
        spread: a shape in which each of them spreads over the numbers of an example, in the order of these.
        full: the shape of an example.
        mean, variance: where they stand in the description.
        epsilon: the least deviation, or, where `added`, what is added to the variance.
    """

    place: LayerPlace
    arrays: tuple[str, ...]
    shape: tuple[int, ...]
    spread: tuple[int, ...]
    full: tuple[int, ...]
    mean: float | None
    variance: float | None
    epsilon: float
    added: bool


Step = Dense | KerasActivation | Scaling | Normalization


def read_steps(described: dict[str, Any]) -> list[Step]:
    """What happens to an example of 28 x 28 pixels, from the first layer to the last.

    Raises:
        Unsupported: a layer is unknown, or the layers form no chain.
    """
    chain = _Chain()
    _add_model(chain, described)
    if not any(isinstance(step, Dense) for step in chain.steps):
        raise Unsupported(mark("it has no Dense layer"))
    return chain.steps


@dataclass
class _Chain:
    """The layers read so far.

    Attributes:
        shape: of an example at this point; None where it is not known.
        models: the models being read, one in the other; where their arrays lie.
    """

    steps: list[Step] = field(default_factory=list)
    shape: list[int] | None = None
    models: list[LayerPlace] = field(default_factory=list)
    layers: int = 0


def as_dict(value: Any) -> dict[str, Any]:
    """The value, which has to be an object. Raises Unsupported."""
    if not isinstance(value, dict):
        raise Unsupported(mark("its description is damaged"))
    return value


def _name(described: dict[str, Any], key: str) -> str:
    """What this key names. Raises Unsupported where it names nothing."""
    name = described.get(key)
    if not isinstance(name, str) or not name:
        raise Unsupported(mark("its description is damaged"))
    return name


def _add_model(chain: _Chain, described: dict[str, Any]) -> None:
    kind, config = _name(described, "class_name"), described.get("config")
    if kind not in _CONTAINERS:
        raise Unsupported(mark("it is a {kind}, not a Sequential or Functional model"), kind=f"{kind!r:.40}")
    # In Keras 2 before 2.3, a Sequential model is described by the list of its layers alone.
    layers = config if isinstance(config, list) else as_dict(config).get("layers")
    if not isinstance(layers, list) or chain.layers + len(layers) > _MOST_LAYERS or len(chain.models) > _DEEPEST:
        raise Unsupported(mark("its layers are not described"))
    chain.layers += len(layers)
    layers = [as_dict(layer) for layer in layers]
    if kind != "Sequential":
        _check_order(layers, as_dict(config).get("output_layers"))
    folder = f"{chain.models[-1].folder}/layers" if chain.models else "layers"
    names: Counter[str] = Counter()
    for layer in layers:
        name = _snake_case(_name(layer, "class_name"))
        numbered = f"{name}_{names[name]}" if names[name] else name
        names[name] += 1
        owner = chain.models[0].owner if chain.models else _name(as_dict(layer.get("config")), "name")
        _add(chain, layer, LayerPlace(f"{folder}/{numbered}", owner))


def _snake_case(name: str) -> str:
    """Keras' own rule for the names of the arrays."""
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", re.sub(r"(.)([A-Z][a-z0-9]+)", r"\1_\2", name)).lower()


def _check_order(layers: list[dict[str, Any]], outputs: Any) -> None:
    """Every layer of a Functional model has to take what the one before it gives, and the last gives the answer."""
    chained = all(_follows(layer, before) for before, layer in pairwise(layers))
    end = [layers[-1].get("name"), 0, 0] if layers else []
    if not chained or outputs not in (end, [end]):
        raise Unsupported(mark("its layers do not form one chain"))


def _follows(layer: dict[str, Any], before: dict[str, Any]) -> bool:
    nodes, source = layer.get("inbound_nodes"), [before.get("name"), 0, 0]
    if nodes in ([[[*source, {}]]], [[[*source, {"training": False}]]]):  # as Keras 2 has it
        return True
    text = json.dumps(nodes)
    taken = f'"keras_history": {json.dumps(source)}'
    return text.count('"keras_history"') == 1 and taken in text and '"training": true' not in text


def _add(chain: _Chain, layer: dict[str, Any], place: LayerPlace) -> None:
    kind, module = _name(layer, "class_name"), layer.get("module", "keras.layers")
    own = layer.get("registered_name") not in (None, kind) or not f"{module}.".startswith("keras.")
    if kind in _CONTAINERS and not own:
        chain.models.append(place)
        _add_model(chain, layer)
        chain.models.pop()
        return
    add = None if own else _LAYERS.get(kind)
    if add is None:
        raise Unsupported(_CUSTOM if own else _UNKNOWN, kind=f"{kind!r:.40}")
    config = as_dict(layer.get("config"))
    _see_shape(chain, layer, config)
    add(chain, config, place)


def _see_shape(chain: _Chain, layer: dict[str, Any], config: dict[str, Any]) -> None:
    """Take the shape of an example where a layer names it, as the first one does whatever its kind."""
    given = config.get("batch_shape", config.get("batch_input_shape"))
    if given is None and chain.shape is None and isinstance(built := layer.get("build_config"), dict):
        given = built.get("input_shape")
    if not isinstance(given, list) or chain.steps:
        return
    if given[1:] not in _INPUT_SHAPES:
        raise Unsupported(mark("it does not read 28 x 28 pixels"))
    chain.shape = given[1:]


def _add_input(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    if chain.shape is None:
        raise Unsupported(mark("it does not read 28 x 28 pixels"))


def _add_flatten(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    if config.get("data_format") not in (None, "channels_last"):
        raise Unsupported(mark("its Flatten layer reorders the pixels"))
    if chain.shape is not None:
        chain.shape = [math.prod(chain.shape)]


def _add_reshape(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    target, count = config.get("target_shape"), 784 if chain.shape is None else math.prod(chain.shape)
    if not isinstance(target, list) or not all(type(n) is int and -1 <= n <= LARGEST_LAYER and n for n in target):
        raise Unsupported(mark("its Reshape layer has no plain shape"))
    if -1 in target:
        known = -math.prod(target)
        target = [count // known if n == -1 and known > 0 else n for n in target]
    if len(target) > 4 or math.prod(target) != count:
        raise Unsupported(mark("its Reshape layer does not fit what it gets"))
    chain.shape = target


def _add_scaling(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    scale, offset = config.get("scale"), config.get("offset", 0.0)
    if not _is_number(scale) or not _is_number(offset) or scale == 0:
        raise Unsupported(mark("its Rescaling layer has no plain scale and offset"))
    chain.steps.append(Scaling(float(scale), float(offset)))


def _is_number(value: Any) -> TypeGuard[float]:
    """Whether it is a plain number of a usual size."""
    return type(value) in (int, float) and abs(value) < 1e6


def _add_normalization(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    """Keras' layer that brings each pixel, column or picture to mean 0 and variance 1."""
    shape = chain.shape or [784]
    axes = config.get("axis", -1)
    axes = [] if axes is None else axes if isinstance(axes, list) else [axes]
    if not all(type(axis) is int and axis and -len(shape) <= axis <= len(shape) for axis in axes):
        raise Unsupported(mark("its Normalization layer has no plain axis"))
    kept = {axis - 1 if axis > 0 else len(shape) + axis for axis in axes}
    mean, variance = config.get("mean"), config.get("variance")
    if config.get("invert", False) is not False:
        raise Unsupported(mark("its Normalization layer is inverted"))
    given = mean is not None or variance is not None
    if given and not (_is_number(mean) and _is_number(variance) and variance >= 0):
        raise Unsupported(mark("its Normalization layer has no plain mean and variance"))
    chain.steps.append(
        Normalization(
            place,
            () if given else ("mean", "variance"),
            tuple(n for index, n in enumerate(shape) if index in kept),
            tuple(n if index in kept else 1 for index, n in enumerate(shape)),
            tuple(shape),
            mean,
            variance,
            1e-7,
            added=False,
        )
    )


def _add_batch_normalization(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    shape, epsilon = chain.shape or [784], config.get("epsilon", 1e-3)
    if config.get("axis", -1) not in (-1, [-1], len(shape), [len(shape)]) or not _is_number(epsilon) or epsilon < 0:
        raise Unsupported(mark("its BatchNormalization layer has no plain axis and epsilon"))
    names = [name for name, has in (("gamma", "scale"), ("beta", "center")) if config.get(has, True) is True]
    spread = tuple([1] * (len(shape) - 1) + shape[-1:])
    arrays, full = (*names, "mean", "variance"), tuple(shape)
    chain.steps.append(Normalization(place, arrays, (shape[-1],), spread, full, None, None, float(epsilon), added=True))


def _add_dense(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    units = config.get("units")
    if type(units) is not int:
        raise Unsupported(mark("its description is damaged"))
    if not 1 <= units <= LARGEST_LAYER:
        raise Unsupported(mark("a Dense layer has {units} units"), units=f"{units!r:.20}")
    chain.steps.append(Dense(units, config.get("use_bias", True) is True, place))
    chain.shape = [units]
    _add_activation(chain, config, place)


def _add_activation(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    name = config.get("activation", "linear")
    if not isinstance(name, str) or not name:
        raise Unsupported(mark("a layer has a custom activation"))
    if name != "linear":
        chain.steps.append(KerasActivation(name))


def _add_relu(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    slope, threshold = config.get("negative_slope", 0.0), config.get("threshold", 0.0)
    if config.get("max_value") is not None or slope not in (0, None) or threshold not in (0, None):
        raise Unsupported(mark("its ReLU layer has a slope, a threshold or a largest value"))
    chain.steps.append(KerasActivation("relu"))


def _add_softmax(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    if config.get("axis", -1) not in (-1, 1, [-1], [1]):
        raise Unsupported(mark("its Softmax layer has another axis than the classes"))
    chain.steps.append(KerasActivation("softmax"))


def _add_nothing(chain: _Chain, config: dict[str, Any], place: LayerPlace) -> None:
    """A layer that does something in training alone, or nothing at all."""


_LAYERS: dict[str, Callable[[_Chain, dict[str, Any], LayerPlace], None]] = {
    "InputLayer": _add_input,
    "Flatten": _add_flatten,
    "Reshape": _add_reshape,
    "Rescaling": _add_scaling,
    "Normalization": _add_normalization,
    "BatchNormalization": _add_batch_normalization,
    "Dense": _add_dense,
    "Activation": _add_activation,
    "ReLU": _add_relu,
    "Softmax": _add_softmax,
} | dict.fromkeys(
    (
        "Dropout", "GaussianDropout", "GaussianNoise", "AlphaDropout", "ActivityRegularization", "Identity",
        "RandomBrightness", "RandomContrast", "RandomFlip", "RandomRotation", "RandomTranslation", "RandomZoom",
    ),
    _add_nothing,
)  # fmt: skip
