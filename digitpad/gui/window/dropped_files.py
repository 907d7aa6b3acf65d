"""What is dropped on the window, or named at the start, goes by its name to whoever opens it: a model, data to learn
from, a picture or a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer

from digitpad import paths
from digitpad.gui.draw.drawing_files import DrawingFiles, is_drawing
from digitpad.gui.kit.local_files import local_files
from digitpad.gui.pages.train.data_box import DataBox
from digitpad.gui.window.documents import Documents
from digitpad.interop import OPENED
from digitpad.message import tr

_PERHAPS_GZIPPED = (".npy", ".ndjson", "ubyte", ".csv", ".tsv", ".txt")
DATA_ENDINGS = (".npz", ".zip", *_PERHAPS_GZIPPED, *(f"{ending}.gz" for ending in _PERHAPS_GZIPPED))


class DroppedFiles:
    """Opens one of several: a model rather than data, and data rather than a picture."""

    def __init__(self, documents: Documents, data: DataBox, drawings: DrawingFiles) -> None:
        self._documents, self._data, self._drawings = documents, data, drawings

    def takes(self, dropped: QMimeData) -> bool:
        """Whether any of it can be opened."""
        files = local_files(dropped)
        return _model_among(files) is not None or bool(_data_among(files)) or self._drawings.takes(dropped)

    def lies_on_pad(self, dropped: QMimeData) -> bool:
        """Whether what is opened of it is a picture or a drawing."""
        files = local_files(dropped)
        return _model_among(files) is None and not _data_among(files) and self._drawings.takes(dropped)

    def take(self, dropped: QMimeData) -> bool:
        """Open it; False where it is nothing to be opened."""
        return self.open(local_files(dropped)) or self._drawings.take(dropped)

    def open(self, files: Sequence[Path]) -> bool:
        """Open one of these files, a model soon; False where nobody knows what they are by their names."""
        model, data = _model_among(files), _data_among(files)
        opened = data[0] if model is None and data else model
        note = "" if opened is None or not _more_than_one(files) else _which_one(opened)
        if model is not None:
            # Later, for it may ask: the program that a file is dragged from waits until the drop is answered.
            QTimer.singleShot(0, self._documents, partial(self._documents.open_path, model, note))
        elif data:
            self._data.open_first_of(data, note)
        else:
            return self._drawings.open_one_of(files)
        return True


def holds_no_model(path: Path) -> bool:
    """Whether the name alone says that it is data, a picture or a drawing."""
    return _model_among([path]) is None and (bool(_data_among([path])) or is_drawing(path))


def _which_one(path: Path) -> str:
    return tr("Of these files {file} is opened: drop the others one by one.", file=path.name)


def _more_than_one(files: Iterable[Path]) -> bool:
    """Whether more than one of them could be opened."""
    return sum(_model_among([path]) is not None or holds_no_model(path) for path in files) > 1


def _model_among(files: Iterable[Path]) -> Path | None:
    """A model of ours or of another program."""
    return next((path for path in files if path.name.lower().endswith(OPENED)), None)


def _data_among(files: Iterable[Path]) -> list[Path]:
    """Folders, and files that are named as data sets are. A path without a name is the root of a drive, or none."""
    named = (path for path in files if path.name)
    return [path for path in named if paths.is_folder(path) or path.name.lower().endswith(DATA_ENDINGS)]
