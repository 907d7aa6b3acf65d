"""A recipe as text among the settings, and back. What cannot be read in it becomes the default, one field at a time."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import math
from collections.abc import Mapping
from typing import Any, TypeVar

from digitpad import bounded_json
from digitpad.digits.augmentation import Deformation
from digitpad.errors import SettingsError
from digitpad.message import mark
from digitpad.nn.settings import TrainingSettings
from digitpad.printable import is_printable
from digitpad.recipes import RECIPES, Recipe

LONGEST_TEXT = 300
LARGEST_NUMBER = 2**31 - 1  # the largest that a field of the window takes

Checked = TypeVar("Checked", Recipe, TrainingSettings, Deformation)


def to_text(recipe: Recipe) -> str:
    """The recipe as one line of JSON, which `from_text` reads."""
    return json.dumps(dataclasses.asdict(recipe))


def from_text(text: str) -> Recipe | None:
    """What `to_text` wrote; None if it is something else altogether."""
    values = json_value(text)
    if not isinstance(values, dict) or not isinstance(values.get("settings"), dict):
        return None
    name = values.get("name")
    default = RECIPES.get(name) if isinstance(name, str) else None
    default = default or Recipe("custom", mark("Custom"), mark("What you set yourself."), TrainingSettings())
    return dataclasses.replace(
        _with(default, values),
        name=default.name,  # the stored one may name no recipe
        settings=_with(default.settings, values["settings"]),
        deformation=_deformation(values, default.deformation),
    )


def json_value(text: str) -> Any:
    """The JSON value that is written there; None if it is none."""
    try:
        return bounded_json.loads(text.encode(), parse_int=_whole_number)
    except ValueError:
        return None


def _whole_number(digits: str) -> float:
    """Infinite from 20 digits on: Python refuses to convert one of thousands."""
    return int(digits) if len(digits) < 20 else math.inf


def _deformation(values: Mapping[str, Any], default: Deformation | None) -> Deformation | None:
    stored = values.get("deformation", default)
    if isinstance(stored, dict):
        return _with(default or Deformation(), stored)
    return None if stored is None else default


def _with(default: Checked, values: Mapping[str, Any]) -> Checked:
    """The default with those of the values that it accepts."""
    known = {field.name for field in dataclasses.fields(default)}
    for name, value in [*values.items(), *values.items()]:  # twice: one may be accepted only after another one
        if name in known and _is_like(value, getattr(default, name)):
            change: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value}
            with contextlib.suppress(SettingsError):
                default = dataclasses.replace(default, **change)
    return default


def _is_like(value: Any, example: Any) -> bool:
    """Whether a value that was read from JSON is one of this kind and of a usable size."""
    if isinstance(value, str):
        return isinstance(example, str) and len(value) <= LONGEST_TEXT and is_printable(value)
    if isinstance(value, list):
        return isinstance(example, tuple) and all(_is_like(item, 0) for item in value)
    kinds = (int, float) if isinstance(example, float) else (int,)
    return isinstance(example, int | float) and type(value) in kinds and abs(value) <= LARGEST_NUMBER
