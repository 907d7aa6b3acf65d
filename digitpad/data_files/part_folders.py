"""Reads a set whose parts lie in folders of their own, such as train/data.csv and test/data.csv, in whatever form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from digitpad.data_files import file_names
from digitpad.data_files.file_names import TEST, TRAINING, VALIDATION
from digitpad.data_files.folder_tree import folders_in
from digitpad.data_files.raw_data import RawData
from digitpad.errors import DatasetError
from digitpad.message import tr


def read(folder: Path, opened: Callable[[Path], RawData]) -> RawData | None:
    """The set in the folders of this folder, each `opened` alone; None where none of them is to be learned from.

    Raises DatasetError where that one holds no data set.
    """
    folders: dict[str, Path] = {}
    for each in folders_in(folder):
        if (part := file_names.part_called(each.name)) is not None:
            folders.setdefault(part, each)
    if TRAINING not in folders:
        return None
    raw = opened(folders.pop(TRAINING))
    found = {}
    for part, place in folders.items():
        try:
            other = opened(place)
        except DatasetError as error:
            raw = raw.saying(tr("{name} was left out. {reason}", name=place.name, reason=error))
            continue
        if other.names == raw.names:
            found[part] = other.training
            raw = raw.saying(*(remark for remark in other.remarks if remark not in raw.remarks))
        else:
            raw = raw.saying(tr("{name} was left out: its labels are of another kind.", name=place.name))
    if TEST not in found and VALIDATION in found:
        found[TEST] = found.pop(VALIDATION)
    return replace(raw, validation=found.get(VALIDATION, raw.validation), test=found.get(TEST, raw.test))
