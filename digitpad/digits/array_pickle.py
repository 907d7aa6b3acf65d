"""Reads pickled numpy arrays of numbers without letting the pickle make anything else.

A pickle is a program: it names functions to call and hands them whatever it likes, and numpy's own functions for it
believe what they are handed. So nothing of numpy's is handed out, only stand-ins that check what they are given.
Knows the forms of Python 2 and 3, and of numpy before and after 2.0.
"""

from __future__ import annotations

import io
import math
import pickle
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MOST_DIMENSIONS, _LONGEST_SIDE = 4, 2**31
_NUMBER = re.compile(r"[fiu][1248]")  # floating point, signed and unsigned integers: no objects, which are pointers


class PickledArray:
    """Stands in for an array in what was pickled; `array` is None until its state has come and been checked."""

    def __init__(self, unpickler: _ArraysOnly) -> None:
        self.array: NDArray[Any] | None = None
        self._unpickler = unpickler

    def __setstate__(self, state: Any) -> None:
        """state: version, shape, dtype, whether the columns come first (Fortran's order), and the bytes."""
        _, shape, kind, by_columns, content = state
        if type(shape) is not tuple or not isinstance(kind, _NumberType) or len(shape) > _MOST_DIMENSIONS:
            raise pickle.UnpicklingError("an array has no shape or no numbers")
        if not all(type(side) is int and 0 <= side < _LONGEST_SIDE for side in shape):
            raise pickle.UnpicklingError("an array has an impossible shape")
        dtype = kind.dtype()
        content = self._unpickler.as_bytes(content)
        if len(content) != math.prod(shape) * dtype.itemsize:
            raise pickle.UnpicklingError("an array has more or fewer numbers than its shape")
        self.array = np.frombuffer(content, dtype).reshape(shape, order="F" if by_columns else "C")


class _NumberType:
    """Stands in for a dtype: such as "f4", and "<" or ">" for the order of its bytes."""

    def __init__(self, code: str) -> None:
        self._code, self._order = code, "="

    def __setstate__(self, state: Any) -> None:
        self._order = state[1]

    def dtype(self) -> np.dtype[Any]:
        if type(self._code) is not str or not _NUMBER.fullmatch(self._code) or self._order not in ("<", ">", "=", "|"):
            raise pickle.UnpicklingError("an array holds other things than numbers")
        return np.dtype(self._order + self._code)


@dataclass(frozen=True)
class _Global:
    """What a pickle gets for a function or class that it names: it can be called, and nothing else."""

    make: Callable[..., Any]

    def __call__(self, *arguments: Any) -> Any:
        return self.make(*arguments)

    def __setstate__(self, state: Any) -> None:
        raise pickle.UnpicklingError("it changes functions")


# The unpickler written in Python: that in C reserves as many gigabytes as a single number in the pickle says.
class _ArraysOnly(pickle._Unpickler):
    def __init__(self, content: bytes) -> None:
        super().__init__(io.BytesIO(content), encoding="latin1")
        self._left = len(content)  # what has to be copied is in there, once

    def find_class(self, module: str, name: str) -> Any:
        known: dict[tuple[str, str], Callable[..., Any]] = {
            ("numpy", "ndarray"): _marker,
            ("numpy", "dtype"): lambda code, align=False, copy=True: _NumberType(code),
            ("numpy.core.multiarray", "_reconstruct"): lambda kind, shape, code: PickledArray(self),
            ("numpy._core.multiarray", "_reconstruct"): lambda kind, shape, code: PickledArray(self),
            ("_codecs", "encode"): lambda text, encoding: self.as_bytes(text),
        }
        if (module, name) not in known:
            raise pickle.UnpicklingError(f"it asks for {module}.{name}"[:100])
        return _Global(known[module, name])

    def as_bytes(self, content: Any) -> bytes:
        """Bytes as they are; text, which is how Python 2 had them, as latin-1, in all no more than was pickled."""
        if isinstance(content, str):
            self._left -= len(content)
            if self._left < 0:
                raise pickle.UnpicklingError("it asks for too much memory")
            return content.encode("latin-1")
        if not isinstance(content, bytes):
            raise pickle.UnpicklingError("an array has no bytes")
        return content


def _marker(*arguments: Any) -> None:
    raise pickle.UnpicklingError("it makes an array in a rare way")


def load_arrays(content: bytes) -> Any:
    """What was pickled: tuples, lists and the like, with a `PickledArray` wherever there was an array.

    Raises:
        pickle.UnpicklingError: it holds something else; the text says what and has no full stop.
        ValueError, TypeError, AttributeError, LookupError, ArithmeticError, EOFError, struct.error, MemoryError: it is
            damaged.
    """
    return _ArraysOnly(content).load()
