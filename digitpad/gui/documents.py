"""Opening and saving models as the File menu does, with the question before anything is lost."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from digitpad import paths
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.interop import OPENED
from digitpad.model_file import SUFFIX

FILTER = f"digitpad models (*{SUFFIX})"
FILTER_TO_OPEN = f"Networks ({' '.join('*' + suffix for suffix in OPENED)})"
FIRST_MODELS = ("default", "book")


class Documents(QObject):
    recentChanged = Signal()
    succeeded = Signal()  # a model was opened or saved

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        session.may_replace = self.may_replace

    def may_replace(self) -> bool:
        """Ask about work that would be lost; False to leave everything as it is. A training ends first."""
        if self._session.saving:  # a drop or the end of the desktop's session comes in between
            return False
        self._session.end_training()
        if not self._session.unsaved:
            return True
        answer = self._ask()
        if answer == QMessageBox.StandardButton.Save:
            return self.save()
        return answer == QMessageBox.StandardButton.Discard

    def _ask(self) -> QMessageBox.StandardButton:
        box = QMessageBox(self._window)
        box.setObjectName("saveQuestion")
        box.setWindowTitle("digitpad")
        box.setText("Save the network you have trained?")
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Discard).setText("&Don't save")
        for button in box.buttons():
            button.setIcon(QIcon())  # the style's own are of another world
        box.setDefaultButton(buttons.Save)
        answer = buttons(box.exec())
        box.deleteLater()
        return answer

    def new(self) -> None:
        if self.may_replace():
            self._session.new_network()

    def open(self) -> None:
        folder = self._preferences.folder or paths.folder_to_begin_in()
        path, _ = QFileDialog.getOpenFileName(self._window, "Open a network", str(folder), FILTER_TO_OPEN)
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """A file that does not open raises the session's message and changes nothing."""
        if not self.may_replace():
            return
        if self._session.open_model(path):
            self._remember(path)
        elif paths.is_gone(path):
            self._preferences.forget_recent_model(path)
            self.recentChanged.emit()

    def save(self) -> bool:
        path = self._session.path
        if path is None or came_with_the_program(path):
            return self.save_as()
        return self._save_to(path)

    def save_as(self) -> bool:
        dialog = QFileDialog(self._window, "Save the network")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(FILTER)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setDirectory(str(self._preferences.folder or paths.folder_to_begin_in()))
        dialog.selectFile(self._session.model.name + SUFFIX)
        accepted = dialog.exec()
        chosen = dialog.selectedFiles()
        dialog.deleteLater()
        return bool(accepted and chosen) and self._save_to(Path(chosen[0]))

    def _save_to(self, path: Path) -> bool:
        saved = self._session.save_model(path)
        if saved:
            self._remember(path)
        return saved

    def _remember(self, path: Path) -> None:
        if not came_with_the_program(path):
            self._preferences.add_recent_model(path)
            self._preferences.folder = path.parent
            self.recentChanged.emit()
        self.succeeded.emit()

    def fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for path in self._preferences.recent_models:
            action = menu.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        menu.setToolTipsVisible(True)
        menu.setEnabled(not menu.isEmpty())

    def fill_included(self, menu: QMenu) -> None:
        menu.clear()
        for path in included_models():
            action = menu.addAction(path.stem)
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        menu.setEnabled(not menu.isEmpty())


def included_models() -> list[Path]:
    """The models that came with the program, the default first."""
    found = sorted(paths.models_folder().glob(f"*{SUFFIX}"))
    order = {name: place for place, name in enumerate(FIRST_MODELS)}
    return sorted(found, key=lambda path: order.get(path.stem, len(order)))


def came_with_the_program(path: Path) -> bool:
    """Or is a link to one of these."""
    return os.path.dirname(os.path.realpath(path)) == os.path.realpath(paths.models_folder())
