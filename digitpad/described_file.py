"""What the program's own files have in common: named arrays, and a description of them as JSON, checked before use.

Knows neither models nor trainings. The description stands under the metadata key `digitpad` of a `.safetensors` file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

import numpy as np
from numpy.typing import NDArray

from digitpad import atomic, bounded_json, input_file, tensor_file
from digitpad.errors import DamagedFileError, ModelFileError
from digitpad.message import mark, tr
from digitpad.printable import printable
from digitpad.tensor_file import CutOffError, TensorFile, TensorFileError

Array = NDArray[np.floating[Any]]

_KEY = "digitpad"
_LARGEST_FLOAT = float(np.finfo(np.float64).max)


class Mismatch(Exception):
    """What does not fit in a file, to be put into a sentence."""


class NewerVersion(Exception):
    """The file may be whole, but it takes a newer program to read it; the text is put into a sentence."""


@dataclass(frozen=True)
class FileSentences:
    """The sentences on one kind of file, marked for translation. All name {path}, and all but `damaged` {reason}."""

    unsaved: str
    unfit: str
    damaged: str
    no_file: str


MODEL = FileSentences(
    mark("The model could not be saved as {path}: {reason}."),
    mark("{path} is not a model that digitpad can open: {reason}."),
    mark("{path} is not a model file, or it is damaged."),
    mark("{path} is not a model file: {reason}."),
)


class DescribedFile:
    """A file that is open for reading.

    Attributes:
        description: what stands in it as JSON, an object.
        names: of its arrays.
    """

    def __init__(self, file: TensorFile, version: int) -> None:
        """Raises Mismatch where the description is missing or damaged, NewerVersion where a newer digitpad wrote it."""
        self._file = file
        self.description = _parsed(file.metadata.get(_KEY), version)
        self.names = file.names

    def check_names(self, required: set[str], *optional: set[str]) -> None:
        """Raises Mismatch unless all required arrays are there, and of each optional group all or none."""
        others = self.names - required
        for group in optional:
            others -= group if group <= others else set()
        wrong = sorted(others | (required - self.names))
        if wrong:
            raise Mismatch(
                tr("its arrays do not fit its description ({names:.100})", names=printable(", ".join(wrong[:3])))
            )

    def check(self, name: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        """Raises Mismatch unless there is an array of this name, shape and type; nothing is read."""
        if not self._file.has(name, shape, dtype):
            raise Mismatch(tr("{name} has another shape or type than described", name=name))

    def array(self, name: str, shape: tuple[int, ...], dtype: np.dtype[Any], finite: bool = True) -> Array:
        """The array of this name. Raises Mismatch if shape or dtype are others or, `finite`, a number is not finite."""
        self.check(name, shape, dtype)
        array: Array = self._file.read(name)
        if finite and not np.isfinite(array).all():
            raise Mismatch(tr("{name} holds numbers that are not finite", name=name))
        return array


def write(
    arrays: Mapping[str, Array],
    description: Mapping[str, Any],
    path: Path,
    sentences: FileSentences,
    replace_protected: bool = False,
) -> None:
    """Write a file beside the target, flush it to disk, then move it over the target: all or nothing.

    Raises:
        ModelFileError: it cannot be written (no space, no permission, no such folder, write-protected unless
            `replace_protected`); the old file is untouched.
    """
    content = tensor_file.pieces(arrays, {_KEY: json.dumps(description, allow_nan=False)})
    try:
        atomic.write(content, path, replace_protected=replace_protected)
    except OSError as error:
        raise ModelFileError(tr(sentences.unsaved, path=path, reason=input_file.reason(error))) from error


@contextmanager
def opened(path: Path, sentences: FileSentences, version: int) -> Iterator[DescribedFile]:
    """Open a file of this version. What does not fit in it, here or in the block, is raised as one sentence.

    Raises:
        DamagedFileError: it is broken, or no such file of digitpad.
        ModelFileError: it is missing, cannot be read, was cut off, or comes from a newer version. The sentence says
            why.
    """
    try:
        with input_file.open_input(path) as file:
            yield DescribedFile(TensorFile(file), version)
    except NewerVersion as error:
        raise ModelFileError(tr(sentences.unfit, path=path, reason=error)) from error
    except Mismatch as error:
        raise DamagedFileError(tr(sentences.unfit, path=path, reason=error)) from error
    except CutOffError as error:
        raise ModelFileError(tr(sentences.damaged, path=path)) from error
    except TensorFileError as error:
        raise DamagedFileError(tr(sentences.damaged, path=path)) from error
    except FileNotFoundError as error:
        raise ModelFileError(tr("There is no file {path}.", path=path)) from error
    except input_file.NoOrdinaryFile as error:
        raise ModelFileError(tr(sentences.no_file, path=path, reason=input_file.reason(error))) from error
    except (OSError, MemoryError) as error:
        raise ModelFileError(
            tr("{path} cannot be read: {reason}.", path=path, reason=input_file.reason(error))
        ) from error


def is_usable(number: Any) -> TypeGuard[float]:
    """Whether it is a number, finite as a float; false for truth values and for integers of a thousand digits."""
    return type(number) in (int, float) and abs(number) <= _LARGEST_FLOAT


def _parsed(text: str | None, version: int) -> dict[str, Any]:
    if text is None:
        raise Mismatch(tr("it holds no description of a network"))
    try:
        description = bounded_json.loads(text.encode(), parse_constant=_no_constant)
    except ValueError as error:
        raise Mismatch(tr("its description is damaged")) from error
    if not isinstance(description, dict):
        raise Mismatch(tr("its description is damaged"))
    found = description.get("format_version")
    if not is_usable(found):
        raise Mismatch(tr("its description is damaged"))
    if found != version:
        sentence = tr(
            "its format is version {found!r:.20}, and this program knows version {version}",
            found=found,
            version=version,
        )
        raise NewerVersion(sentence) if found > version else Mismatch(sentence)
    return description


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
