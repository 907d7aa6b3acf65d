"""A run as the JSON of its file, which holds its figures and no networks. It reads only what it could have written."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, get_args

from digitpad import bounded_json, input_file
from digitpad.app import stored_recipe
from digitpad.app.runs.line_styles import STYLES
from digitpad.app.runs.run import Epoch, Kept, RateChange, Run
from digitpad.errors import RunFileError
from digitpad.message import tr
from digitpad.printable import printable
from digitpad.recipes import Recipe

FORMAT_VERSION = 1
KINDS: tuple[Kept, ...] = get_args(Kept)
_LARGEST = 8_000_000  # bytes; 10,000 epochs take 2 MB
_LONGEST_TEXT = 1_000
_FIGURES = [field.name for field in fields(Epoch)]


class Unreadable(Exception):
    """The file cannot be read now, but perhaps later."""


def as_json(run: Run) -> bytes:
    """What the file of this run holds."""
    return json.dumps(_described(run)).encode()


def _described(run: Run) -> dict[str, Any]:
    return {
        "format_version": FORMAT_VERSION,
        "number": run.number,
        "title": run.title,
        "settings": run.settings,
        "style": run.style,
        "first_rate": _number(run.first_rate),
        "rate_changes": [[change.epoch, change.before, change.after] for change in run.rate_changes],
        "visible": run.visible,
        "pinned": run.pinned,
        "saved": run.saved,
        "held_out": run.held_out,
        "networks": run.networks,
        "last_at": run.last_at,
        "recipe": None if run.recipe is None else stored_recipe.to_text(run.recipe),
        "titled_by_recipe": run.titled_by_recipe,
        "data": run.data,
        "figures": _FIGURES,
        "start": None if run.start is None else _row(run.start),
        "epochs": rows(run),
    }


def rows(run: Run) -> list[list[float | None]]:
    """The figures of its epochs, as the file has them."""
    return [_row(epoch) for epoch in run.epochs]


def _row(epoch: Epoch) -> list[float | None]:
    return [_number(value) for value in asdict(epoch).values()]


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def parsed(path: Path) -> Run:
    """The run in this file, its size unknown. Raises RunFileError where it is damaged, Unreadable where it may be read
    again later."""
    try:
        values = bounded_json.loads(input_file.read_input(path, _LARGEST))
        if type(values["format_version"]) is int and values["format_version"] > FORMAT_VERSION:
            raise Unreadable(tr("a newer version of digitpad wrote it"))
        return _run_of(values, path.stem)
    except OSError as error:
        raise Unreadable(input_file.reason(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise RunFileError(
            tr("A kept run was damaged and has left the list (its file is {file}).", file=path.name)
        ) from error


def _run_of(values: dict[str, Any], key: str) -> Run:
    epochs = tuple(_epoch(values["figures"], row) for row in values["epochs"])
    start = values["start"]
    return Run(
        number=_whole(values["number"]),
        title=_text(values["title"]),
        settings=_text(values["settings"]),
        epochs=epochs,
        style=_whole(values["style"]) % STYLES,
        first_rate=_figure(values["first_rate"]),
        rate_changes=tuple(
            RateChange(_whole(epoch), _figure(before), _figure(after))
            for epoch, before, after in values["rate_changes"]
        ),
        start=None if start is None else _epoch(values["figures"], start),
        key=key,
        visible=values["visible"] is True,
        pinned=values["pinned"] is True,
        saved=values["saved"] is True,
        held_out=_whole(values["held_out"]),
        networks=tuple(kind for kind in KINDS if kind in values["networks"]),
        last_at=min(_whole(values["last_at"]), len(epochs)),
        recipe=_recipe(values.get("recipe")),
        titled_by_recipe=values.get("titled_by_recipe") is True,
        data=_text(values.get("data", "")),
    )


def _recipe(text: Any) -> Recipe | None:
    """None in files of older versions, and where it is no recipe."""
    return stored_recipe.from_text(text) if isinstance(text, str) else None


def _epoch(names: list[str], row: list[Any]) -> Epoch:
    figures = dict(zip(names, row, strict=True))
    return Epoch(**{name: _figure(figures[name]) for name in _FIGURES})


def _figure(value: Any) -> float:
    if value is None:
        return math.nan
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= 1e300:
        raise ValueError(value)
    return float(value)


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= 1_000_000_000:
        raise ValueError(value)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return printable(value)[:_LONGEST_TEXT]
