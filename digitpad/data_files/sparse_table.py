"""Reads pictures in the form of LIBSVM: a label and then the pixels that are not 0, each with its number, in a line."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files.exposure import Exposure
from digitpad.data_files.pixel_scale import PixelScale
from digitpad.data_files.raw_data import RawData, RawPart, check_count, left_out_text, numbers_or_names
from digitpad.data_files.table_form import LARGEST_SIDE, no_pictures
from digitpad.data_files.table_text import as_utf_8, opened
from digitpad.digits.fitting import fitted
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.datasets import Bytes

_FEWEST_PIXELS = 9
_USUAL_SIDES = 8, 16, 20, 28, 32, 64
_LARGEST_CONTENT = 2**29  # bytes of pixels
_NUMBER = rb"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"  # in one way alone, or a broken line takes for ever
_LINE = re.compile(rb"[^\s:,;#]+(?:[ \t]+\d+:" + _NUMBER + rb")+\s*(?:#.*)?")
_ORIGIN = re.compile(rb"column indices are (zero|one)-based", re.IGNORECASE)  # what scikit-learn writes
_Line = tuple[str, NDArray[np.float32]]  # a label, and (n, 2): numbers of pixels and what they are


def is_sparse_table(start: bytes) -> bool:
    """Whether the first line of a file that begins so is of this form, remarks aside."""
    text = as_utf_8(start).lstrip()
    while text.startswith(b"#"):
        text = text.partition(b"\n")[2].lstrip()
    line, end, _ = text.partition(b"\n")
    return _LINE.match(line) is not None if not end else _LINE.fullmatch(line) is not None


def read(path: Path) -> RawData:
    """The labelled pictures in a file. Raises DatasetError."""
    content = _content(path)
    if not content.lines:
        raise no_pictures(path)
    entries = [each for _, each in content.lines]
    if min(int(each[:, 0].min()) for each in entries) == 0:
        content.first = 0
    side = _side([int(each[:, 0].max()) for each in entries], 1 if content.first is None else content.first)
    if not _FEWEST_PIXELS <= side**2 <= LARGEST_SIDE**2:
        raise no_pictures(path)
    if len(entries) * side**2 > _LARGEST_CONTENT:
        raise DatasetError(tr("{path} is too large for a data file.", path=path))
    images, first, remark = _pictures(entries, content.first, side, path)
    exposure = Exposure.of(images)
    labels = numbers_or_names([label for label, _ in content.lines])
    raw = RawData(RawPart(fitted(exposure.mended(images)), labels)).with_remarks(left_out_text(content.broken, path))
    return raw.with_remarks(_assumed_text(path.name, side, first), remark, *exposure.remarks())


@dataclass
class _Content:
    """What stands in the lines, how many are broken, and the number of the first pixel, where a remark says it."""

    lines: list[_Line] = field(default_factory=list)
    broken: int = 0
    first: int | None = None


def _content(path: Path) -> _Content:
    found = _Content()
    size = 0
    with opened(path) as pieces:
        for piece in pieces:
            for line in filter(None, map(bytes.strip, piece.split(b"\n"))):
                if line.startswith(b"#"):
                    if origin := _ORIGIN.search(line):
                        found.first = int(origin[1].lower() == b"one")
                elif _LINE.fullmatch(line) is None or (parsed := _parsed(line)) is None:
                    found.broken += 1
                else:
                    found.lines.append(parsed)
                    size += parsed[1].nbytes
            check_count(len(found.lines), path)
            if size > _LARGEST_CONTENT:
                raise DatasetError(tr("{path} is too large for a data file.", path=path))
    return found


def _parsed(line: bytes) -> _Line | None:
    label, rest = line.partition(b"#")[0].split(maxsplit=1)
    entries = np.fromstring(rest.replace(b":", b" ").decode(), np.float32, sep=" ").reshape(-1, 2)
    usable = np.isfinite(entries).all() and entries[:, 0].max() <= LARGEST_SIDE**2
    return (label.decode(), entries) if usable else None


def _side(ends: list[int], first: int) -> int:
    """The side of the pictures, of which these are the last pixels that are named.

    The lowest rows of all pictures may well be empty, so a usual size is likelier than the smallest that holds them,
    unless most pictures end where a square does.
    """
    pixels = max(ends) - first + 1
    least = math.isqrt(pixels - 1) + 1
    if least < math.isqrt(_FEWEST_PIXELS) or (least**2 == pixels and 2 * ends.count(max(ends)) > len(ends)):
        return least
    return next((side for side in _USUAL_SIDES if side >= least), least)


def _pictures(
    entries: list[NDArray[np.float32]], first: int | None, side: int, path: Path
) -> tuple[NDArray[np.uint8], int, str]:
    """(n, side, side), the number of their first pixel, and what was done to the pixels."""
    nothing = np.zeros(1, np.float32)
    scale = PixelScale.of_table([np.concatenate([*(each[:, 1] for each in entries), nothing])], path)
    ground = scale.bytes_of(nothing)[0]
    numbered: Bytes = np.full((len(entries), side * side + 1), ground, np.uint8)  # 0 to side², one of which is no pixel
    for image, each in zip(numbered, entries, strict=True):
        image[each[:, 0].astype(np.intp)] = scale.bytes_of(each[:, 1])
    if first is None:
        first = _likelier_first(numbered != ground, side)
    images = numbered[:, first : first + side * side]
    return images.reshape(-1, side, side), first, scale.remark()


def _likelier_first(ink: NDArray[np.bool_], side: int) -> int:
    """Whether pixels count from 0 or from 1, where (n, side² + 1) says which are no ground: strokes go on from pixel to
    pixel, but not from the end of a row to the beginning of the next. Usually they count from 1."""
    if ink[:, -1].any():
        return 1
    broken = [int((ink[:, first + side - 1 : -1 : side] & ink[:, first + side :: side]).sum()) for first in (0, 1)]
    return int(broken[0] >= broken[1])


def _assumed_text(name: str, side: int, first: int) -> str:
    return tr(
        "{name} does not say how large its pictures are: {side} x {side} pixels, counted from {first}, were assumed.",
        name=name,
        side=side,
        first=first,
    )
