"""Reads pictures in the form of LIBSVM: a label and then the pixels that are not 0, each with its number, in a line."""

from __future__ import annotations

import math
import re
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.data_files.exposure import Exposure
from digitpad.data_files.pixel_scale import PixelScale
from digitpad.data_files.raw_data import RawData, RawPart, check_count, left_out_text, numbers_or_names
from digitpad.data_files.table_form import LARGEST_SIDE, no_pictures
from digitpad.data_files.table_text import LineTooLong, as_utf_8, pieces
from digitpad.digits.fitting import fitted
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.datasets import Bytes

_FEWEST_PIXELS = 9
_LARGEST_CONTENT = 2**29  # bytes of pixels
_NUMBER = rb"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"  # in one way alone, or a broken line takes for ever
_LINE = re.compile(rb"[^\s:,;#]+(?:[ \t]+\d+:" + _NUMBER + rb")+\s*(?:#.*)?")
_BROKEN = (OSError, EOFError, zlib.error, MemoryError)
_Line = tuple[str, NDArray[np.float32]]  # a label, and (n, 2): numbers of pixels and what they are


def is_one(start: bytes) -> bool:
    """Whether the first line of a file that begins so is of this form."""
    text = as_utf_8(start).lstrip()
    line, end, _ = text.partition(b"\n")
    return _LINE.match(line) is not None if not end else _LINE.fullmatch(line) is not None


def read(path: Path) -> RawData:
    """The labelled pictures in a file. Raises DatasetError."""
    lines, broken = _lines(path)
    if not lines:
        raise no_pictures(path)
    last = max(int(entries[:, 0].max(initial=0)) for _, entries in lines)
    first = min(1, min(int(entries[:, 0].min(initial=1)) for _, entries in lines))
    side = math.isqrt(last - first) + 1  # the last pixels of all pictures may well be 0
    if not _FEWEST_PIXELS <= side**2 <= LARGEST_SIDE**2:
        raise no_pictures(path)
    if len(lines) * side**2 > _LARGEST_CONTENT:
        raise DatasetError(tr("{path} is too large for a data file.", path=path))
    images, remark = _pictures([entries for _, entries in lines], first, side, path)
    exposure = Exposure.of(images)
    raw = RawData(RawPart(fitted(exposure.mended(images)), numbers_or_names([label for label, _ in lines])))
    return raw.saying(left_out_text(broken, path), remark, *exposure.remarks())


def _lines(path: Path) -> tuple[list[_Line], int]:
    """What stands in the lines, and how many of them are broken."""
    lines: list[_Line] = []
    broken = size = 0
    try:
        with input_file.open_input(path) as file:
            for piece in pieces(packed.unpacked(file)):
                for line in filter(bytes.strip, piece.split(b"\n")):
                    if _LINE.fullmatch(line) is None or (found := _parsed(line)) is None:
                        broken += 1
                        continue
                    lines.append(found)
                    size += found[1].nbytes
                check_count(len(lines), path)
                if size > _LARGEST_CONTENT:
                    raise DatasetError(tr("{path} is too large for a data file.", path=path))
    except (LineTooLong, UnicodeError) as error:
        raise no_pictures(path) from error
    except _BROKEN as error:
        raise DatasetError(
            tr("{path} cannot be read: {reason}.", path=path, reason=input_file.reason(error))
        ) from error
    return lines, broken


def _parsed(line: bytes) -> _Line | None:
    label, rest = line.partition(b"#")[0].split(maxsplit=1)
    entries = np.fromstring(rest.replace(b":", b" ").decode(), np.float32, sep=" ").reshape(-1, 2)
    usable = np.isfinite(entries).all() and entries[:, 0].max() <= LARGEST_SIDE**2
    return (label.decode(), entries) if usable else None


def _pictures(entries: list[NDArray[np.float32]], first: int, side: int, path: Path) -> tuple[NDArray[np.uint8], str]:
    """(n, side, side), and what was done to the pixels."""
    nothing = np.zeros(1, np.float32)
    scale = PixelScale.of_table([np.concatenate([*(each[:, 1] for each in entries), nothing])], path)
    images: Bytes = np.full((len(entries), side * side), scale.bytes_of(nothing)[0], np.uint8)
    for image, each in zip(images, entries, strict=True):
        image[each[:, 0].astype(np.intp) - first] = scale.bytes_of(each[:, 1])
    return images.reshape(-1, side, side), scale.remark()
