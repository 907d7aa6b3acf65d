"""Reads tables of pixels with their labels in tables of their own, whose names tell which is which: x.csv and y.csv."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from digitpad.data_files import array_roles, csv_file, file_names, label_tables
from digitpad.data_files.array_roles import Role
from digitpad.data_files.file_names import PARTS, TEST, VALIDATION
from digitpad.data_files.raw_data import RawData, RawPart
from digitpad.message import tr

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
    raw = RawData(training[0], names=training[1])
    for part, other in ((VALIDATION, validation), (TEST, test)):
        if other is not None and other[1] == raw.names:
            raw = replace(raw, validation=other[0]) if part == VALIDATION else replace(raw, test=other[0])
        elif other is not None:
            name = tables[Role(part, False)].name
            raw = raw.saying(tr("{name} was left out: its labels are of another kind.", name=name))
    return raw


def _part(pictures: Path, labels: Path) -> tuple[RawPart, tuple[str, ...] | None]:
    """Pictures with their labels, and the names of the classes where each has a column."""
    images = csv_file.read_unlabelled(pictures)
    found = label_tables.read(labels, len(images), headed=csv_file.has_header(pictures))
    return RawPart(images, found.marks), found.names
