"""What the program remembers from one start to the next.

Values are kept, not indices; every key has a default, and what cannot be read becomes the default.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSettings

from digitpad import paths
from digitpad.app import stored_recipe
from digitpad.app.runs.room import LIMIT
from digitpad.gui.process import language
from digitpad.gui.process.settings_file import make_safe, of_application
from digitpad.recipes import Recipe

THEMES = ("system", "light", "dark", "contrast")
TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
MODELS, PICTURES, DATA, DRAWINGS = "models", "pictures", "data", "drawings"
FOLDERS = {  # what they hold, and the setting's key
    MODELS: "folder",
    PICTURES: "picture_folder",
    DATA: "data_folder",
    DRAWINGS: "drawings_folder",
}
MOST_RECENT = {MODELS: 8, DATA: 4}  # how many of them are kept
LONGEST_PATH = 4096

Kind = TypeVar("Kind", str, QByteArray)


class Preferences:
    """What is set counts at once, and is on the disk after `save`. For the GUI thread alone."""

    def __init__(self, settings: QSettings | None = None) -> None:
        """Without `settings`: those of the application, by its name and organisation."""
        self._settings = settings or of_application()
        self._readable = make_safe(self._settings)
        self._set_now: dict[str, object] = {}  # what counts where nothing can be read

    @property
    def theme(self) -> str:
        """One of THEMES."""
        value = self._value("theme", "")
        return value if value in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._set("theme", name)

    @property
    def language(self) -> str:
        """ "system", or the code of a language that the program speaks."""
        value = self._value("language", "")
        return value if value in language.codes() else language.SYSTEM

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def learns_by_itself(self) -> bool:
        """Whether the network learns from each correction without being asked."""
        return self._value("learns_by_itself", "") == "yes"

    @learns_by_itself.setter
    def learns_by_itself(self, on: bool) -> None:
        self._set("learns_by_itself", "yes" if on else "no")

    @property
    def text_scale(self) -> float:
        """One of TEXT_SCALES."""
        by_text = {f"{scale:g}": scale for scale in TEXT_SCALES}
        return by_text.get(self._value("text_scale", ""), 1.0)

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._set("text_scale", f"{scale:g}")

    @property
    def geometry(self) -> QByteArray | None:
        """Place and size of the window as QWidget.saveGeometry gave it."""
        value = self._value("geometry", QByteArray())
        return None if value.isEmpty() else value

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._set("geometry", geometry)

    def recent(self, kind: str) -> list[Path]:
        """What was used last of this one of MOST_RECENT, newest first; some of it may be gone."""
        texts = stored_recipe.json_value(self._value(_recent_key(kind), ""))
        found = [_path(text) for text in texts] if isinstance(texts, list) else []
        return [path for path in found if path is not None][: MOST_RECENT[kind]]

    def add_recent(self, kind: str, path: Path) -> None:
        """Put this file or folder first among them; the oldest of more than MOST_RECENT leaves."""
        path = path.absolute()
        others = [other for other in self._recent_now(kind) if other != path]
        self._set_recent(kind, [path, *others])

    def forget_recent(self, kind: str, path: Path) -> None:
        """Take it out of them, as when it is gone."""
        self._set_recent(kind, [other for other in self._recent_now(kind) if other != path.absolute()])

    def _recent_now(self, kind: str) -> list[Path]:
        """With those of another window that runs beside this one."""
        if self._readable:
            self._settings.sync()
        return self.recent(kind)

    def _set_recent(self, kind: str, paths: list[Path]) -> None:
        texts = [str(path) for path in paths[: MOST_RECENT[kind]]]
        self._set(_recent_key(kind), json.dumps(texts))

    def folder_of(self, kind: str) -> Path | None:
        """Where one of these FOLDERS was opened from or saved to last; None if it is gone or cannot be looked into."""
        folder = _path(self._value(FOLDERS[kind], ""))
        return folder if folder is not None and paths.is_folder(folder) else None

    def remember_folder(self, kind: str, folder: Path) -> None:
        """The folder that `folder_of` returns for this one of FOLDERS from now on."""
        self._set(FOLDERS[kind], str(folder.absolute()))

    @property
    def recipe(self) -> Recipe | None:
        """The recipe of the last training."""
        return stored_recipe.from_text(self._value("recipe", ""))

    def set_recipe(self, recipe: Recipe) -> None:
        """Keep this recipe whole, so that the form begins with it at the next start."""
        self._set("recipe", stored_recipe.to_text(recipe))

    @property
    def tile_size(self) -> int | None:
        """The size of a neuron in the mosaic, in pixels; 0 shows all at once, None where nobody has chosen."""
        text = self._value("tile_size", "")
        return int(text) if re.fullmatch(r"[0-9]{1,3}", text) else None

    @tile_size.setter
    def tile_size(self, size: int) -> None:
        self._set("tile_size", str(size))

    def pad_share(self, arrangement: str) -> float | None:
        """The share of the window for pad and answer, "beside" or "above" the pages; None where nobody has chosen."""
        text = self._value(f"pad_share_{arrangement}", "")
        return float(text) if re.fullmatch(r"0\.[0-9]{1,4}", text) else None

    def set_pad_share(self, arrangement: str, share: float | None) -> None:
        """Keep a share, 0 to 1, for this arrangement of the window; None returns to the usual one."""
        self._set(f"pad_share_{arrangement}", "" if share is None else f"{min(max(share, 0.0), 0.9999):.4f}")

    @property
    def runs_limit(self) -> int:
        """Bytes that all kept runs together may take."""
        text = self._value("runs_limit", "")
        return int(text) if re.fullmatch(r"[0-9]{1,15}", text) else LIMIT

    @runs_limit.setter
    def runs_limit(self, limit: int) -> None:
        self._set("runs_limit", str(limit))

    def save(self) -> None:
        """Write the settings to the disk now; without that Qt does so when it finds time."""
        self._settings.sync()

    def _set(self, key: str, value: str | QByteArray) -> None:
        self._set_now[key] = value
        if self._readable:  # Qt would replace whatever it is that cannot be read
            self._settings.setValue(key, value)

    def _value(self, key: str, default: Kind) -> Kind:
        """What is stored under this key; the default where it is nothing of this kind."""
        try:
            readable = self._readable
            value = self._settings.value(key, default, type(default)) if readable else self._set_now.get(key)
        except (RuntimeError, UnicodeError):  # a kind of Qt's that Python has no word for, or bytes in place of a text
            return default
        return value if isinstance(value, type(default)) else default


def _recent_key(kind: str) -> str:
    return f"recent_{kind}"


def _path(text: object) -> Path | None:
    """The path that a text names; None where no file can have that name."""
    if not isinstance(text, str) or not 0 < len(text) <= LONGEST_PATH or "\0" in text:
        return None
    try:
        os.fsencode(text)
    except UnicodeError:
        return None
    return Path(text)
