"""Reads the arrays of an `.npz` file, and the one of an `.npy` file, block by block.

numpy's own reader evaluates the headers as Python, unpickles, and makes room for whatever a header says.
"""

from __future__ import annotations

import math
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.message import tr
from digitpad.printable import printable

_LONGEST_HEADER = 10_000
_MOST_DIMENSIONS = 8
# What an array may hold.
NUMBERS = re.compile(r"[<>|=]?[fiu][1248]")  # floating point, signed and unsigned integers
NUMBERS_OR_BOOLS = re.compile(NUMBERS.pattern + r"|[|]b1")  # and true and false, which become 1 and 0
ANYTHING = re.compile(NUMBERS_OR_BOOLS.pattern + r"|[<>|=]?[US]\d{1,3}")  # and short texts
_DESCR = re.compile(r"""['"]descr['"]: *['"]([^'"]{1,20})['"]""")
_ORDER = re.compile(r"""['"]fortran_order['"]: *(True|False)""")
_SHAPE = re.compile(r"""['"]shape['"]: *\(([\d, L]*)\)""")


class NpzError(Exception):
    """The file is damaged or holds something else than numbers; the text has no full stop."""


@dataclass(frozen=True)
class NpzArray:
    """An array in a file, of which only the header was read.

    Attributes:
        opened: opens what holds it, at its beginning.
        name: what that is called.
        shape, dtype: as numpy has them.
        by_columns: whether the first index changes fastest (Fortran's order).
    """

    opened: Callable[[], AbstractContextManager[BinaryIO]]
    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    by_columns: bool

    @property
    def nbytes(self) -> int:
        """Bytes of the whole array, unpacked."""
        return math.prod(self.shape) * self.dtype.itemsize

    def blocks(self) -> Iterator[NDArray[Any]]:
        """Its numbers, 1-D, in the order of the file. Raises NpzError where there are fewer or more."""
        left = self.nbytes
        with self.opened() as file:
            read_header(file, ANYTHING)
            while left:
                content = file.read(min(left, packed.PIECE))
                if not content or len(content) % self.dtype.itemsize:
                    raise NpzError(tr("{member} ends too early", member=self.name))
                left -= len(content)
                yield np.frombuffer(content, self.dtype)
            if file.read(1):
                raise NpzError(tr("{member} holds more than its shape says", member=self.name))

    def read(self) -> NDArray[Any]:
        """The whole array."""
        found = list(self.blocks())
        values = np.concatenate(found) if found else np.empty(0, self.dtype)
        return self.arranged(values)

    def arranged(self, values: NDArray[Any]) -> NDArray[Any]:
        """Its numbers, 1-D and in the order of the file, in its shape."""
        return np.asarray(values.reshape(self.shape, order="F" if self.by_columns else "C"), order="C")


def names(archive: zipfile.ZipFile) -> list[str]:
    """The arrays in the file."""
    return [name.removesuffix(".npy") for name in archive.namelist()]


def listed(names: list[str]) -> str:
    """The first names of arrays, for a sentence; empty where none has a name."""
    return ", ".join(printable(name)[:40] for name in names[:8] if name)


def find(archive: zipfile.ZipFile, name: str, allowed: re.Pattern[str] = NUMBERS) -> NpzArray:
    """An array by its name.

    Raises:
        KeyError: there is none.
        NpzError: it holds something else than what is allowed.
    """
    member = f"{name}.npy"
    return _array(partial(packed.member, archive, member), member, allowed)


def only_array(path: Path, allowed: re.Pattern[str] = NUMBERS) -> NpzArray:
    """The array in an `.npy` file, gzipped or not. Raises OSError where it cannot be read, else as `find`."""
    return _array(partial(_opened, path), path.name, allowed)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    with input_file.open_input(path) as file:
        yield packed.unpacked(file)


def _array(opened: Callable[[], AbstractContextManager[BinaryIO]], name: str, allowed: re.Pattern[str]) -> NpzArray:
    with opened() as file:
        dtype, by_columns, shape = read_header(file, allowed)
    return NpzArray(opened, name, shape, dtype, by_columns)


def read_header(file: BinaryIO, allowed: re.Pattern[str] = NUMBERS) -> tuple[np.dtype[Any], bool, tuple[int, ...]]:
    """Type, whether it is stored by columns, and shape of the array that begins here. Raises NpzError."""
    start = file.read(8)
    if start[:6] != b"\x93NUMPY" or len(start) < 8 or start[6] not in (1, 2, 3):
        raise NpzError(tr("it holds something else than arrays"))
    length = file.read(2 if start[6] == 1 else 4)
    count = int.from_bytes(length, "little")
    header = file.read(min(count, _LONGEST_HEADER)).decode("latin-1")
    if len(header) != count:
        raise NpzError(tr("an array's header is damaged"))
    descr, order, shape = (pattern.search(header) for pattern in (_DESCR, _ORDER, _SHAPE))
    if descr is not None and descr[1] in ("|O", "O"):
        raise NpzError(tr("an array holds Python objects: save numbers or texts"))
    if descr is None or order is None or shape is None or not allowed.fullmatch(descr[1]):
        raise NpzError(tr("an array's header is damaged, or it does not hold numbers"))
    return _dtype(descr[1]), order[1] == "True", _sides(shape[1])


def _dtype(code: str) -> np.dtype[Any]:
    try:
        return np.dtype(np.uint8) if code == "|b1" else np.dtype(code)
    except TypeError as error:  # such as f1, which there is not
        raise NpzError(tr("numpy knows no numbers of the type {code}", code=code)) from error


def _sides(text: str) -> tuple[int, ...]:
    sides = [side.strip().removesuffix("L") for side in text.split(",") if side.strip()]
    if len(sides) > _MOST_DIMENSIONS or not all(side.isdecimal() and len(side) < 12 for side in sides):
        raise NpzError(tr("an array has an impossible shape"))
    return tuple(map(int, sides))
