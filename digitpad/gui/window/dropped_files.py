"""What is dropped on the window, by the names of the files: a model to open, or data to learn from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from digitpad import paths
from digitpad.interop import OPENED

_PERHAPS_GZIPPED = (".npy", ".ndjson", "ubyte", ".csv", ".tsv", ".txt")
DATA_ENDINGS = (".npz", ".zip", *_PERHAPS_GZIPPED, *(f"{ending}.gz" for ending in _PERHAPS_GZIPPED))


def model_of(event: QDropEvent) -> Path | None:
    """A model of ours or of another program; None where none was dropped."""
    for url in event.mimeData().urls():
        if url.isLocalFile() and url.toLocalFile().lower().endswith(OPENED):
            return Path(url.toLocalFile())
    return None


def data_of(event: QDropEvent) -> Path | None:
    """A folder, or a file that is named as data sets are."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        # A path without a name is the root of a drive, or none at all.
        if url.isLocalFile() and path.name and (paths.is_folder(path) or path.name.lower().endswith(DATA_ENDINGS)):
            return path
    return None
