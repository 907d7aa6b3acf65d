"""Answers the next modal dialog, as a person does: by its buttons and fields, while the program waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget


def when_modal(*acts: Callable[[QWidget], object]) -> list[str]:
    """Do something to each of the next modal dialogs; returns a list that their object names are added to."""
    seen: list[str] = []
    left = list(acts)
    done: list[QWidget] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert not application.findChildren(QTimer, "modal"), "a dialog that was waited for has not come"
    timer = QTimer(application)
    timer.setObjectName("modal")
    timer.setInterval(5)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or dialog in done:
            return
        act = left.pop(0)
        done.append(dialog)
        if not left:
            timer.stop()
            timer.setParent(None)
            timer.deleteLater()
        seen.append(dialog.objectName())
        QTimer.singleShot(0, lambda: do(act, dialog))  # another timer: this one goes on while the act opens a dialog

    def do(act: Callable[[QWidget], object], dialog: QWidget) -> None:
        try:
            act(dialog)
        except BaseException:
            # Nobody else answers it: a dialog that stays open would hold the run up for ever instead of failing.
            timer.stop()
            timer.setParent(None)
            reject_all()
            QTimer.singleShot(0, reject_all)  # the dialog in which the program tells of this fault
            raise

    def reject_all() -> None:
        for window in application.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.done(QDialog.DialogCode.Rejected)

    timer.timeout.connect(look)
    timer.start()
    return seen


def press(label: str) -> Callable[[QWidget], object]:
    """Press the button of this label, wherever its mnemonic is."""

    def act(dialog: QWidget) -> None:
        buttons = [button for button in dialog.findChildren(QAbstractButton) if button.text().replace("&", "") == label]
        assert len(buttons) == 1, [button.text() for button in dialog.findChildren(QAbstractButton)]
        buttons[0].click()

    return act


def answer(button: QMessageBox.StandardButton) -> list[str]:
    def act(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    return when_modal(act)


def choose_file(path: Path) -> Callable[[QWidget], object]:
    """Type this name into a file dialog."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        # Typed, as a person does: `selectFile` leaves the name alone while its field has the focus.
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setText(str(path))
        dialog.accept()

    return fill


def save_dialog_with(path: Path) -> list[str]:
    return when_modal(choose_file(path))
