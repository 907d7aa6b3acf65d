"""What the program remembers from one start to the next.

Values are kept, not indices; every key has a default, and what cannot be read becomes the default.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from digitpad.digits.augmentation import Deformation
from digitpad.errors import DigitpadError
from digitpad.nn.training import TrainingSettings
from digitpad.recipes import Recipe

THEMES = ("system", "light", "dark")
TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
RECENT_MODELS = 8


class Preferences:
    def __init__(self, settings: QSettings | None = None) -> None:
        """Without `settings`: those of the application, by its name and organisation."""
        self._settings = settings or QSettings()

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        value = self._settings.value("theme")
        return value if value in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._settings.setValue("theme", name)

    @property
    def text_scale(self) -> float:
        """One of TEXT_SCALES."""
        try:
            value = float(str(self._settings.value("text_scale", 1.0)))
        except ValueError:
            return 1.0
        return value if value in TEXT_SCALES else 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._settings.setValue("text_scale", scale)

    @property
    def geometry(self) -> QByteArray | None:
        """Place and size of the window as QWidget.saveGeometry gave it."""
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    @property
    def recent_models(self) -> list[Path]:
        """Newest first."""
        paths = self._json("recent_models")
        if not isinstance(paths, list):
            return []
        return [Path(path) for path in paths if isinstance(path, str) and path][:RECENT_MODELS]

    def add_recent_model(self, path: Path) -> None:
        path = path.absolute()
        others = [other for other in self.recent_models if other != path]
        self._set_recent_models([path, *others])

    def forget_recent_model(self, path: Path) -> None:
        self._set_recent_models([other for other in self.recent_models if other != path.absolute()])

    def _set_recent_models(self, paths: list[Path]) -> None:
        texts = [str(path) for path in paths[:RECENT_MODELS]]
        self._settings.setValue("recent_models", json.dumps(texts))

    @property
    def folder(self) -> Path | None:
        """Where a model was opened from or saved to last; None if it is gone."""
        value = self._settings.value("folder")
        return Path(value) if isinstance(value, str) and value and Path(value).is_dir() else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder.absolute()))

    @property
    def recipe(self) -> Recipe | None:
        """The recipe of the last training."""
        values = self._json("recipe")
        try:
            return _recipe(values)
        except (TypeError, KeyError, ValueError, AttributeError, DigitpadError):
            return None

    def set_recipe(self, recipe: Recipe) -> None:
        self._settings.setValue("recipe", json.dumps(dataclasses.asdict(recipe)))

    def save(self) -> None:
        self._settings.sync()

    def _json(self, key: str) -> Any:
        try:
            return json.loads(str(self._settings.value(key, "")))
        except ValueError:
            return None


def _recipe(values: Any) -> Recipe:
    """What set_recipe wrote. Raises TypeError, KeyError, ValueError, AttributeError or
    DigitpadError if it is anything else."""
    name, title, expectation = (str(values[key]) for key in ("name", "title", "expectation"))
    settings = {**values["settings"], "hidden_layers": tuple(values["settings"]["hidden_layers"])}
    deformation = values["deformation"]
    return Recipe(
        name,
        title,
        expectation,
        TrainingSettings(**settings),
        None if deformation is None else Deformation(**deformation),
        float(values.get("pen_digits", 0)),
        float(values.get("non_digits", 0)),
        int(values.get("validation_digits", 10_000)),
    )
