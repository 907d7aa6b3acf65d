"""What is read, decided and set is handed from thread to thread, so that nobody may change it afterwards."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil

import pytest

from digitpad import digits, nn

MODULES = [
    importlib.import_module(f"{room.__name__}.{found.name}")
    for room in (digits, nn)
    for found in pkgutil.iter_modules(room.__path__)
]
RECORDS = [
    kind
    for module in MODULES
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if dataclasses.is_dataclass(kind) and kind.__module__ == module.__name__
]


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_nothing_of_a_record_can_be_changed(kind):
    record = object.__new__(kind)
    for field in dataclasses.fields(kind):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, field.name, None)
