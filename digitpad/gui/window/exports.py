"""Writes the model for other programs, and the test part of the data set in use as a table."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from digitpad import data_files
from digitpad.app.training import viewed_model
from digitpad.errors import DigitpadError
from digitpad.gui.kit.questions import Answer
from digitpad.gui.kit.save_dialog import ask_for_file
from digitpad.gui.preferences import DATA, MODELS, Preferences
from digitpad.gui.session import Session
from digitpad.gui.window.documents import which_network
from digitpad.interop import export_model
from digitpad.message import mark, tr

ONNX, ONNX_PICTURES = mark("ONNX, rows of 784 pixels (*.onnx)"), mark("ONNX, pictures of 28 x 28 (*.onnx)")
FORMS = (ONNX, ONNX_PICTURES, "Keras (*.keras)", "NumPy (*.npz)", mark("Picture of its neurons (*.png)"))
TABLE = mark("Table with the label first (*.csv)")


class ModelExports:
    """Asks for files over `window`; the session's message says whether one was written."""

    def __init__(self, session: Session, window: QWidget, preferences: Preferences) -> None:
        self._session, self._window, self._preferences = session, window, preferences

    def export_network(self) -> None:
        """Ask for a form and a file, and write the model there, or the one on view where that is meant."""
        which = which_network(self._window, self._session)
        if which is Answer.CANCEL:
            return
        name = self._session.model_name
        if which is Answer.VIEWED:
            name = viewed_model.name(self._session.experiment, name)
        forms = {tr(form): form for form in FORMS}
        folder = self._preferences.folder_of(MODELS)
        chosen = ask_for_file(self._window, tr("Export the network"), list(forms), name, ".onnx", folder)
        if chosen is not None:
            path, form = chosen
            self._preferences.remember_folder(MODELS, path.parent)
            self.write_network(path, forms.get(form, ONNX), which)

    def write_network(self, path: Path, form: str = ONNX, which: Answer = Answer.LATEST) -> None:
        """Say where it was written, or why not; `form` is one of `FORMS`, `which` is VIEWED or LATEST. What is there is
        replaced, also if it is write-protected: whoever named it was asked."""
        pictures = form == ONNX_PICTURES and path.suffix.lower() == ".onnx"
        model = self._session.state.viewed_model()[0] if which is Answer.VIEWED else self._session.model
        self._report(lambda: export_model(model, path, pictures=pictures, replace_protected=True), path)

    def export_data(self) -> None:
        """Ask for a file, and write the test part of the data set in use there."""
        title, data = tr("Export the test data"), self._session.data
        name = data.place.stem if data.place is not None and os.path.isfile(data.place) else data.name
        name += "-test"  # a table that was opened is not to be replaced by a part of it
        chosen = ask_for_file(self._window, title, [tr(TABLE)], name, ".csv", self._preferences.folder_of(DATA))
        if chosen is not None:
            self._preferences.remember_folder(DATA, chosen[0].parent)
            self.write_data(chosen[0])

    def write_data(self, path: Path) -> None:
        """The same for the test part of the data set in use."""

        def write() -> None:
            session = self._session
            part, classes, place = session.data_to_test_with(), session.data.classes, session.data.place
            if place is not None and os.path.exists(path):  # or nothing is replaced
                data_files.keep_inputs([path], data_files.files(place), replace_protected=True)
            data_files.write_csv(part, classes, path, replace_protected=True)

        self._report(write, path)

    def _report(self, write: Callable[[], None], path: Path) -> None:
        try:
            write()
        except DigitpadError as error:
            self._session.messageRaised.emit("error", str(error))
        else:
            self._session.messageRaised.emit("info", tr("Saved as {path}.", path=path))
