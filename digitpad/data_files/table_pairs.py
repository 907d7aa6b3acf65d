"""Reads tables of pixels with their labels in tables of their own, whose names tell which is which: x.csv and y.csv."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from digitpad.data_files import array_roles, csv_file, file_names, label_tables
from digitpad.data_files.array_roles import Role
from digitpad.data_files.file_names import PARTS, TRAINING
from digitpad.data_files.raw_data import RawData, RawPart

_AROUND = re.compile(r"^csv|[-_ ]*\d+x\d+$", re.IGNORECASE)  # "csvTrainImages 13440x1024" is what a set of letters has


def read(paths: Sequence[Path], folder: Path) -> RawData | None:
    """The set in these tables; None where their names do not tell pictures from labels. Raises DatasetError."""
    files = {_AROUND.sub("", file_names.bare(path)): path for path in paths}
    tables = array_roles.only_set(files, folder)
    if tables is None:
        return None
    pairs = {
        part: (tables[Role(part, True)], tables[Role(part, False)])
        for part in PARTS
        if {Role(part, True), Role(part, False)} <= set(tables)
    }
    raw = _labelled(*pairs.pop(TRAINING))
    for part, (pictures, labels) in pairs.items():
        raw = raw.with_part(part, _labelled(pictures, labels), labels.name)
    return raw


def _labelled(pictures: Path, labels: Path) -> RawData:
    """Pictures with their labels, and the names of the classes where each has a column."""
    images = csv_file.read_unlabelled(pictures)
    found = label_tables.read(labels, len(images), headed=csv_file.has_header(pictures))
    return RawData(RawPart(images, found.marks), names=found.names)
