"""What is read, decided and set is handed from thread to thread, so that nobody may change it afterwards."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil

import pytest

from digitpad import app, data_files, digits, interop, nn
from digitpad.app.training.lineage import Lineage

MODULES = [
    importlib.import_module(found.name)
    for room in (app, data_files, digits, interop, nn)
    for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")
]
RECORDS = [
    kind
    for module in MODULES
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__
    # A lineage, and what a module keeps to itself, has one owner, which changes it; digits and nn have nothing of the
    # kind.
    if kind is not Lineage
    and (not kind.__name__.startswith("_") or module.__name__.startswith((digits.__name__, nn.__name__)))
]


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_nothing_of_a_record_can_be_changed(kind):
    record = object.__new__(kind)
    for field in dataclasses.fields(kind):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, field.name, None)
