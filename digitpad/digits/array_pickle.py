"""Reads pickled numpy arrays of numbers without letting the pickle make anything else.

A pickle is a program: it names functions and calls them with whatever it likes, and numpy's own functions trust their
arguments. So it gets none of numpy's functions, only stand-ins that check what they are given.
Knows the forms of Python 2 and 3, and of numpy before and after 2.0. Memory and time are bounded by what may be read.
"""

from __future__ import annotations

import codecs
import math
import pickle
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, BinaryIO, ClassVar

import numpy as np
from numpy.typing import NDArray

from digitpad.message import tr

_MOST_DIMENSIONS, _LONGEST_SIDE = 4, 2**31
_MOST_READS = 20_000  # each instruction takes at least one; three pairs of arrays take a few hundred
_LONG_TEXT = 2**12  # bytes; longer ones are the numbers of an array
_LONGEST_LINE, _PIECE = 2**24, 2**20
_NUMBER = re.compile(r"[fiu][1248]")  # floating point, signed and unsigned integers: no objects, which are pointers

Finish = Callable[[NDArray[Any]], NDArray[Any]]


class PickledArray:
    """Stands in for an array in what was pickled; `array` is None until its state has come and been checked."""

    def __init__(self, finish: Finish) -> None:
        self.array: NDArray[Any] | None = None
        self._finish = finish

    def __setstate__(self, state: Any) -> None:
        """state: version, shape, dtype, whether the columns come first (Fortran's order), and the bytes."""
        _, shape, kind, by_columns, content = state
        if type(shape) is not tuple or not isinstance(kind, _NumberType) or len(shape) > _MOST_DIMENSIONS:
            raise pickle.UnpicklingError(tr("an array has no shape or no numbers"))
        if not all(type(side) is int and 0 <= side < _LONGEST_SIDE for side in shape):
            raise pickle.UnpicklingError(tr("an array has an impossible shape"))
        dtype, content = kind.dtype(), _as_bytes(content)
        if len(content) != math.prod(shape) * dtype.itemsize:
            raise pickle.UnpicklingError(tr("an array has more or fewer numbers than its shape"))
        array = np.frombuffer(content, dtype).reshape(shape, order="F" if by_columns else "C")
        self.array = self._finish(array)


class _NumberType:
    """Stands in for a dtype: such as "f4", and "<" or ">" for the order of its bytes."""

    def __init__(self, code: Any) -> None:
        self._code, self._order = _text(code), "="

    def __setstate__(self, state: Any) -> None:
        self._order = _text(state[1])

    def dtype(self) -> np.dtype[Any]:
        if not _NUMBER.fullmatch(self._code) or self._order not in ("<", ">", "=", "|"):
            raise pickle.UnpicklingError(tr("an array holds other things than numbers"))
        return np.dtype(self._order + self._code)


@dataclass(frozen=True)
class _Global:
    """What a pickle gets for a function or class that it names: it can be called, and nothing else."""

    make: Callable[..., Any]

    def __call__(self, *arguments: Any) -> Any:
        return self.make(*arguments)

    def __setstate__(self, state: Any) -> None:
        raise pickle.UnpicklingError(tr("it changes functions"))


class _Memo(dict[int, Any]):
    """The objects that a pickle may refer to again, without the bytes of arrays, of which no copy is to stay."""

    def __setitem__(self, key: int, value: Any) -> None:
        large = isinstance(value, bytes | bytearray) and len(value) > _LONG_TEXT
        super().__setitem__(key, None if large else value)


class _Rationed:
    """A file of which no more than so many bytes are read, in no more than so many pieces."""

    def __init__(self, file: BinaryIO, largest: int) -> None:
        self._file, self._bytes, self._reads = file, largest, _MOST_READS

    def read(self, size: int) -> bytes | bytearray:
        self._count(size)
        content = self._file.read(size) if size <= _PIECE else self._long(size)
        if len(content) < size:
            raise EOFError(tr("it ends too early"))
        return content

    def readline(self) -> bytes:
        line = self._file.readline(_LONGEST_LINE)
        self._count(len(line))
        return line

    def _long(self, size: int) -> bytearray:
        """Read piece by piece to the end of the file at most: a damaged size of gigabytes must not reserve them."""
        content = bytearray()
        while len(content) < size and (piece := self._file.read(min(_PIECE, size - len(content)))):
            content += piece
        return content

    def _count(self, size: int) -> None:
        self._bytes -= size
        self._reads -= 1
        if size < 0 or self._bytes < 0 or self._reads < 0:
            raise pickle.UnpicklingError(tr("it is larger than such a file can be"))


# The unpickler written in Python: the one in C reserves as much memory as a number in the pickle asks for.
class _ArraysOnly(pickle._Unpickler):
    dispatch: ClassVar[dict[int, Callable[[Any], None]]] = {}  # filled below
    read: Callable[[int], bytes | bytearray]
    append: Callable[[Any], None]

    def __init__(self, file: _Rationed, finish: Finish) -> None:
        super().__init__(file, encoding="bytes")  # type: ignore[arg-type] # Python 2's texts stay bytes, as numpy had them
        self.memo = _Memo()
        self._finish = finish

    def find_class(self, module: Any, name: Any) -> Any:
        module, name = _text(module), _text(name)
        known: dict[tuple[str, str], Callable[..., Any]] = {
            ("numpy", "ndarray"): _marker,
            ("numpy", "dtype"): lambda code, align=False, copy=True: _NumberType(code),
            ("numpy.core.multiarray", "_reconstruct"): lambda kind, shape, code: PickledArray(self._finish),
            ("numpy._core.multiarray", "_reconstruct"): lambda kind, shape, code: PickledArray(self._finish),
            ("_codecs", "encode"): lambda text, encoding: _as_bytes(text),
        }
        if (module, name) not in known:
            raise pickle.UnpicklingError(tr("it asks for {wanted}", wanted=f"{module}.{name}"[:88]))
        return _Global(known[module, name])

    def skip_frame(self) -> None:
        """A frame only says how much belongs together; what is in it is read like everything else."""
        self.read(8)

    def load_text(self, size: int) -> None:
        length = int.from_bytes(self.read(size), "little")
        if length <= _LONG_TEXT:
            self.append(str(self.read(length), "utf-8", "surrogatepass"))
            return
        # Bytes that were pickled as text, which would take several times as much memory.
        decoder, content = codecs.getincrementaldecoder("utf-8")(), bytearray()
        while length:
            piece = self.read(min(length, _PIECE))
            length -= len(piece)
            content += decoder.decode(piece, final=not length).encode("latin-1")
        self.append(content)


_INSTRUCTIONS = (
    "PROTO STOP MARK POP NONE NEWTRUE NEWFALSE INT BININT BININT1 BININT2 LONG LONG1 STRING BINSTRING SHORT_BINSTRING "
    "UNICODE SHORT_BINUNICODE BINBYTES SHORT_BINBYTES BINBYTES8 EMPTY_TUPLE TUPLE TUPLE1 TUPLE2 TUPLE3 EMPTY_LIST LIST "
    "APPEND APPENDS EMPTY_DICT DICT SETITEM SETITEMS GET BINGET LONG_BINGET PUT BINPUT LONG_BINPUT MEMOIZE GLOBAL "
    "STACK_GLOBAL REDUCE BUILD"
)
for _name in _INSTRUCTIONS.split():
    _code = getattr(pickle, _name)[0]
    _ArraysOnly.dispatch[_code] = pickle._Unpickler.dispatch[_code]
_ArraysOnly.dispatch[pickle.FRAME[0]] = _ArraysOnly.skip_frame
_ArraysOnly.dispatch[pickle.BINUNICODE[0]] = partial(_ArraysOnly.load_text, size=4)
_ArraysOnly.dispatch[pickle.BINUNICODE8[0]] = partial(_ArraysOnly.load_text, size=8)


def _text(value: Any) -> str:
    """A name or code, which Python 2 has as bytes."""
    if not isinstance(value, str | bytes) or len(value) > _LONG_TEXT:
        raise pickle.UnpicklingError(tr("there is something in a name's place"))
    return value if isinstance(value, str) else value.decode("latin-1")


def _as_bytes(content: Any) -> bytes | bytearray:
    """Bytes as they are, text as latin-1."""
    if isinstance(content, str):
        return content.encode("latin-1")
    if not isinstance(content, bytes | bytearray):
        raise pickle.UnpicklingError(tr("an array has no bytes"))
    return content


def _marker(*arguments: Any) -> None:
    raise pickle.UnpicklingError(tr("it makes an array in a rare way"))


def load_arrays(file: BinaryIO, largest: int, finish: Finish = lambda array: array) -> Any:
    """What was pickled: tuples, lists and the like, with a `PickledArray` wherever there was an array.

    Args:
        file: the pickle, from here on.
        largest: how many bytes of it may be read.
        finish: called with each array as soon as it is there; what it returns takes the array's place.

    Raises:
        pickle.UnpicklingError: it holds something else; the text says what and has no full stop.
        ValueError, TypeError, AttributeError, LookupError, ArithmeticError, AssertionError, EOFError, struct.error,
            MemoryError: it is damaged.
    """
    return _ArraysOnly(_Rationed(file, largest), finish).load()
