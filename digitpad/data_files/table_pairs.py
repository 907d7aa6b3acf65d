"""Reads tables of pixels with their labels in tables of their own, whose names tell which is which: x.csv and y.csv."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from pathlib import Path

from digitpad import input_file, packed
from digitpad.data_files import array_roles, csv_file, file_names
from digitpad.data_files.array_roles import Role
from digitpad.data_files.file_names import PARTS
from digitpad.data_files.raw_data import RawData, RawPart, numbers_or_names
from digitpad.data_files.table_text import as_utf_8
from digitpad.errors import DatasetError
from digitpad.message import tr

_LARGEST = 2**24  # bytes of labels
_BROKEN = (OSError, EOFError, zlib.error, MemoryError)
_AROUND = re.compile(r"^csv|[-_ ]*\d+x\d+$", re.IGNORECASE)  # "csvTrainImages 13440x1024" is what a set of letters has


def read(paths: Sequence[Path], folder: Path) -> RawData | None:
    """The set in these tables; None where their names do not tell pictures from labels. Raises DatasetError."""
    files = {_AROUND.sub("", file_names.bare(path)): path for path in paths}
    tables = array_roles.only_set(files, folder)
    if tables is None:
        return None
    training, validation, test = (
        _part(tables[Role(part, True)], tables[Role(part, False)])
        if {Role(part, True), Role(part, False)} <= set(tables)
        else None
        for part in PARTS
    )
    assert training is not None
    return RawData(training, validation, test)


def _part(pictures: Path, labels: Path) -> RawPart:
    images = csv_file.read_unlabelled(pictures)
    try:
        with input_file.open_input(labels) as file:
            content = packed.unpacked(file).read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise input_file.too_large(_LARGEST)
        text = as_utf_8(content).decode()
    except (*_BROKEN, UnicodeError) as error:
        why = tr("it is not in UTF-8") if isinstance(error, UnicodeError) else input_file.reason(error)
        raise DatasetError(tr("{path} cannot be read: {reason}.", path=labels, reason=why)) from error
    marks = [line.strip().rstrip(",; ").strip("\"'") for line in text.split("\n") if line.strip()]
    if len(marks) == len(images) + 1:
        del marks[0]  # the name of the column
    if len(marks) != len(images):
        raise DatasetError(
            tr(
                "{path} holds {amount:,} pictures, but {labels:,} labels.",
                path=pictures,
                amount=len(images),
                labels=len(marks),
            )
        )
    return RawPart(images, numbers_or_names(marks))
