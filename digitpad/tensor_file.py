"""Reads and writes `.safetensors` files: a JSON header that says where each array lies, then the arrays.

Nothing in them is executed. Everything that the header claims is checked against the file before memory is taken, and
the header itself is bounded, which the library's own reader leaves to its caller.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad import bounded_json

_LARGEST_HEADER = 12 * 2**20  # bytes; the history of 10,000 epochs takes 2 MB
_MOST_TENSORS = 10_000
_DTYPES: dict[str, type[np.floating[Any]]] = {"F16": np.float16, "F32": np.float32, "F64": np.float64}


class TensorFileError(Exception):
    """The file is no such file or damaged; the text is no sentence for a person."""


class CutOffError(TensorFileError):
    """The file is shorter than its header says: what is left of it may be of use to somebody."""


@dataclass(frozen=True)
class _Tensor:
    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


class TensorFile:
    """An opened `.safetensors` file.

    Attributes:
        metadata: the texts of the header, by name.
    """

    def __init__(self, file: BinaryIO) -> None:
        """Read the header.

        Args:
            file: an ordinary file opened in binary mode; it has to stay open while arrays are read.

        Raises:
            TensorFileError: it is no such file.
            OSError: it cannot be read.
        """
        self._file = file
        size = os.fstat(file.fileno()).st_size
        file.seek(0)
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(_LARGEST_HEADER, size - 8):
            raise TensorFileError("the header does not fit the file")
        header = _object(file.read(length))
        self.metadata = _texts(header.pop("__metadata__", {}))
        if len(header) > _MOST_TENSORS:
            raise TensorFileError("too many arrays")
        self._begin = 8 + length
        self._tensors = {name: _tensor(described) for name, described in header.items()}
        _check_places(self._tensors.values(), size - self._begin)

    @property
    def names(self) -> set[str]:
        """Of all arrays in the header; none of them is read by that."""
        return set(self._tensors)

    def has(self, name: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> bool:
        """Whether there is an array of this name, shape and type."""
        tensor = self._tensors.get(name)
        return tensor is not None and tensor.shape == shape and _DTYPES.get(tensor.dtype) == dtype.type

    def read(self, name: str) -> NDArray[np.floating[Any]]:
        """The array of this name, float16, float32 or float64.

        Raises:
            KeyError: there is none.
            TensorFileError: it holds other numbers, or the file became shorter meanwhile.
            OSError: it cannot be read.
        """
        tensor = self._tensors[name]
        dtype = np.dtype(_DTYPES.get(tensor.dtype, object)).newbyteorder("<")
        count = math.prod(tensor.shape)
        if dtype.hasobject or count * dtype.itemsize != tensor.end - tensor.start:
            raise TensorFileError(f"{name} has another size than its shape says")
        self._file.seek(self._begin + tensor.start)
        array = np.fromfile(self._file, dtype, count)
        if array.size != count:
            raise CutOffError("it ends too early")
        return array.reshape(tensor.shape).astype(dtype.newbyteorder("="), copy=False)


def pieces(arrays: Mapping[str, NDArray[np.floating[Any]]], metadata: Mapping[str, str]) -> list[bytes | memoryview]:
    """A file of float32 and float64 arrays, to be written piece by piece: the header, then each array where it lies.

    The bytes are those that the library `safetensors` writes. The library makes one more copy of everything and holds
    the interpreter's lock meanwhile: for a wide network the pen would wait 50 ms and more.
    """
    names = {np.dtype(dtype): name for name, dtype in _DTYPES.items()}
    ordered = sorted(arrays.items(), key=lambda item: (-item[1].dtype.itemsize, item[0]))
    header: dict[str, Any] = {"__metadata__": dict(metadata)}
    contents, end = list[memoryview](), 0
    for name, array in ordered:
        start, end = end, end + array.nbytes
        dtype = names[array.dtype.newbyteorder("=")]
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [start, end]}
        contents.append(np.ascontiguousarray(array, array.dtype.newbyteorder("<")).reshape(-1).view(np.uint8).data)
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return [len(text).to_bytes(8, "little") + text, *contents]


def _object(content: bytes) -> dict[str, Any]:
    try:
        header = bounded_json.loads(content, object_pairs_hook=_unique)
    except ValueError as error:
        raise TensorFileError("the header is damaged") from error
    if not isinstance(header, dict):
        raise TensorFileError("the header is damaged")
    return header


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("two entries have one name")
    return found


def _texts(metadata: Any) -> dict[str, str]:
    if not isinstance(metadata, dict) or not all(isinstance(text, str) for text in metadata.values()):
        raise TensorFileError("the header is damaged")
    return metadata


def _tensor(described: Any) -> _Tensor:
    if not isinstance(described, dict) or set(described) != {"dtype", "shape", "data_offsets"}:
        raise TensorFileError("the header is damaged")
    dtype, shape, places = described["dtype"], described["shape"], described["data_offsets"]
    if not isinstance(dtype, str) or not _numbers(shape) or not _numbers(places) or len(places) != 2:
        raise TensorFileError("the header is damaged")
    return _Tensor(dtype, tuple(shape), places[0], places[1])


def _numbers(values: Any) -> bool:
    return isinstance(values, list) and len(values) <= 8 and all(type(n) is int and 0 <= n < 2**40 for n in values)


def _check_places(tensors: Iterable[_Tensor], size: int) -> None:
    """The arrays have to lie one after the other and to fill the rest of the file."""
    end = 0
    for tensor in sorted(tensors, key=lambda tensor: (tensor.start, tensor.end)):
        if tensor.start != end or tensor.end < end:
            raise TensorFileError("the arrays do not lie one after the other")
        end = tensor.end
    if end > size:
        raise CutOffError("the arrays are longer than the file")
    if end < size:
        raise TensorFileError("the arrays do not fill the file")
