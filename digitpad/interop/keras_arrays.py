"""The arrays in a Keras file: found, checked and only then read. Links that lead elsewhere are not followed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from digitpad.interop.keras_layers import LayerPlace
from digitpad.interop.unsupported import Unsupported
from digitpad.message import mark
from digitpad.nn.activations import Array

_MOST_NAMES, _LARGEST_NAMES = 1_000, 2**20  # arrays of a layer; bytes of their names


class StoredArrays(Protocol):
    """The arrays of one file."""

    def of(self, place: LayerPlace, shapes: Sequence[tuple[int, ...]], what: str) -> list[Any]:
        """The arrays of a layer, in order, of which nothing is read yet. Raises Unsupported."""


class FolderArrays(StoredArrays):
    """As Keras 3 stores them: each layer has a folder, and its arrays have numbers there."""

    def __init__(self, file: Any, h5py: Any) -> None:
        self._file, self._h5py = file, h5py

    def of(self, place: LayerPlace, shapes: Sequence[tuple[int, ...]], what: str) -> list[Any]:
        folder = f"{place.folder}/vars"
        group = _at(self._file, folder, self._h5py)
        if not isinstance(group, self._h5py.Group):
            raise Unsupported(mark("its arrays do not fit its description ({folder} is missing)"), folder=folder)
        names = sorted(str(index) for index in range(len(shapes)))
        if len(group) > len(names) + 1 or [name for name in sorted(group) if name not in _uncounted(what)] != names:
            raise Unsupported(mark("{what} has other arrays than described"), what=what)
        return [
            _checked(_own(group, str(index), self._h5py), shape, what, self._h5py) for index, shape in enumerate(shapes)
        ]


def _uncounted(what: str) -> tuple[str, ...]:
    """Arrays of a layer that are not read: a Normalization layer also counts the examples that it was adapted to."""
    return ("2",) if what.startswith("Normalization") else ()


class NamedArrays(StoredArrays):
    """As older files have them: each layer, or each model in the model, has a list of the names of its arrays."""

    def __init__(self, file: Any, h5py: Any) -> None:
        self._file, self._h5py = file, h5py
        self._left: dict[str, list[str]] = {}

    def of(self, place: LayerPlace, shapes: Sequence[tuple[int, ...]], what: str) -> list[Any]:
        group = _own(_own(self._file, "model_weights", self._h5py), place.owner, self._h5py)
        if not isinstance(group, self._h5py.Group):
            raise Unsupported(
                mark("its arrays do not fit its description ({owner} is missing)"), owner=f"{place.owner!r:.40}"
            )
        if place.owner not in self._left:
            self._left[place.owner] = _names(group)
        names = self._left[place.owner]
        if len(names) < len(shapes):
            raise Unsupported(mark("{what} has other arrays than described"), what=what)
        self._left[place.owner] = names[len(shapes) :]
        found = [_at(group, name, self._h5py) for name in names]
        return [_checked(array, shape, what, self._h5py) for array, shape in zip(found, shapes, strict=False)]

    def check_all_read(self) -> None:
        """Raises Unsupported where a layer has more arrays than were asked for."""
        for owner, names in self._left.items():
            if len(names) > 1 or (names and not names[0].endswith(("count", "count:0"))):
                raise Unsupported(mark("{owner} has other arrays than described"), owner=f"{owner!r:.40}")


def _names(group: Any) -> list[str]:
    attributes = group.attrs
    if "weight_names" not in attributes:
        return []
    stored = attributes.get_id("weight_names")
    if len(stored.shape) != 1 or stored.shape[0] > _MOST_NAMES or stored.get_storage_size() > _LARGEST_NAMES:
        raise Unsupported(mark("the names of its arrays are damaged"))
    names = [name.decode() if isinstance(name, bytes) else name for name in attributes["weight_names"]]
    if not all(isinstance(name, str) for name in names):
        raise Unsupported(mark("the names of its arrays are damaged"))
    return names


def _at(group: Any, path: str, h5py: Any) -> Any:
    for name in path.split("/"):
        group = _own(group, name, h5py)
    return group


def _own(group: Any, name: str, h5py: Any) -> Any:
    """What the group holds under this name; None for nothing, and for links, which can lead out of the file."""
    if not isinstance(group, h5py.Group) or name in ("", "."):
        return None
    is_own = isinstance(group.get(name, getlink=True), h5py.HardLink)
    return group[name] if is_own else None


def _checked(found: Any, shape: tuple[int, ...], what: str, h5py: Any) -> Any:
    """The array in the file, of which nothing is read yet."""
    if not isinstance(found, h5py.Dataset) or found.is_virtual or found.external:
        raise Unsupported(mark("an array of {what} does not lie in the file"), what=what)
    if found.shape != shape or found.dtype not in (np.float16, np.float32, np.float64):
        raise Unsupported(mark("an array of {what} has another shape or type than described"), what=what)
    if found.chunks is not None:  # Keras writes none, and a chunk may unpack to anything
        raise Unsupported(mark("an array of {what} is compressed"), what=what)
    return found


def finite(found: Any, what: str) -> Array:
    """The numbers of an array in the file, float32 or float64. Raises Unsupported where one is not finite."""
    array: Array = found[()].astype(np.result_type(found.dtype, np.float32), copy=False)
    if not np.isfinite(array).all():
        raise Unsupported(mark("an array of {what} holds numbers that are not finite"), what=what)
    return array
