"""The questions that are asked before something is lost: one dialog each, with plain answers and a safe default."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from digitpad.gui.kit.default_button import make_default
from digitpad.message import tr


class Answer(Enum):
    """What a person chose; each dialog offers some of these."""

    SAVE = auto()
    DISCARD = auto()
    KEEP = auto()  # for the next start
    VIEWED = auto()  # the network on view
    LATEST = auto()
    REPLACE = auto()
    CANCEL = auto()


# The answers that Qt knows stand where each system wants them.
_STANDARD = {
    Answer.SAVE: QMessageBox.StandardButton.Save,
    Answer.DISCARD: QMessageBox.StandardButton.Discard,
    Answer.CANCEL: QMessageBox.StandardButton.Cancel,
}


class Question:
    """Asked once, by `ask`. Esc and the window's close button mean CANCEL, which each question has."""

    def __init__(
        self, window: QWidget, name: str, text: str, detail: str, answers: Mapping[Answer, str], default: Answer
    ) -> None:
        """`name` is the dialog's object name; `answers` are the buttons' labels, from left to right where no system
        has an order of its own."""
        self._box = QMessageBox(window)
        self._box.setObjectName(name)
        self._box.setWindowTitle("digitpad")
        self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setText(text)
        self._box.setInformativeText(detail)
        self._buttons = {answer: self._button(answer, label) for answer, label in answers.items()}
        self._box.setDefaultButton(self._buttons[default])
        make_default(self._buttons[default])
        self._box.setEscapeButton(self._buttons[Answer.CANCEL])

    def _button(self, answer: Answer, label: str) -> QPushButton:
        if answer in _STANDARD:
            button = self._box.addButton(_STANDARD[answer])
            button.setText(label)
        else:
            button = self._box.addButton(label, QMessageBox.ButtonRole.AcceptRole)
        button.setObjectName(f"{answer.name.lower()}Button")
        return button

    def ask(self) -> Answer:
        """Wait for the answer. CANCEL as well where the program is ended meanwhile."""
        self._box.exec()
        clicked = self._box.clickedButton()
        self._box.deleteLater()
        return next((answer for answer, button in self._buttons.items() if button is clicked), Answer.CANCEL)


def about_unsaved_network(window: QWidget) -> Answer:
    """A trained network that is in no file would be lost: SAVE, DISCARD or CANCEL."""
    answers = {Answer.SAVE: tr("&Save"), Answer.DISCARD: tr("&Don't save"), Answer.CANCEL: tr("Cancel")}
    return Question(window, "saveQuestion", tr("Save the network you have trained?"), "", answers, Answer.SAVE).ask()


def about_training(window: QWidget, closing: bool, may_keep: bool, run_kept: bool) -> Answer:
    """A training that is under way, and paused now, would end. `closing`: with the program, which can go on with it
    at the next start if `may_keep`. `run_kept`: what it has learned stays in the list of runs."""
    answers = {
        Answer.SAVE: tr("&End and save…"),
        Answer.DISCARD: tr("End &without saving"),
        Answer.CANCEL: tr("Cancel"),
    }
    details = [tr("It is paused while you decide. If you cancel, it goes on.")]
    if run_kept:
        details.append(tr("What it has learned stays in the list of runs, saved or not."))
    if closing and may_keep:
        answers = {Answer.KEEP: tr("&Keep and go on next time"), **answers}
    elif closing:
        details.append(tr("No epoch of it is kept on the disk yet to go on from next time."))
    default = Answer.KEEP if Answer.KEEP in answers else Answer.SAVE
    text = tr("A training is under way. End it?")
    return Question(window, "saveQuestion", text, " ".join(details), answers, default).ask()


def about_viewed_network(window: QWidget, viewed: str) -> Answer:
    """`viewed` describes the network on view in place of the latest one."""
    text = tr("You are looking at {seen}. Save that one, or the latest?", seen=viewed)
    detail = tr("The other one is not in the file.")
    answers = {
        Answer.VIEWED: tr("Save the one &shown…"),
        Answer.LATEST: tr("Save the &latest"),
        Answer.CANCEL: tr("Cancel"),
    }
    return Question(window, "whichNetworkQuestion", text, detail, answers, Answer.LATEST).ask()


def about_files_there(window: QWidget, name: str, other: str) -> Answer:
    """Files with these names, which the person has not chosen, would be written over: REPLACE or CANCEL."""
    answers = {Answer.REPLACE: tr("&Replace them"), Answer.CANCEL: tr("Cancel")}
    text = tr("{file} and {other} already exist. Replace them?", file=name, other=other)
    return Question(window, "filesThereQuestion", text, "", answers, Answer.CANCEL).ask()


def about_changed_file(window: QWidget, name: str) -> Answer:
    """The model's own file, called `name`, holds what another program has written: SAVE, REPLACE, CANCEL."""
    answers = {Answer.SAVE: tr("Save &as…"), Answer.REPLACE: tr("&Replace it"), Answer.CANCEL: tr("Cancel")}
    text = tr("{name} was changed by another program or window after it was opened here. Replace it?", name=name)
    detail = tr("What it holds now would be lost.")
    return Question(window, "changedFileQuestion", text, detail, answers, Answer.CANCEL).ask()


def about_protected_file(window: QWidget, name: str) -> Answer:
    """The file called `name` may not be written to: REPLACE or CANCEL."""
    answers = {Answer.REPLACE: tr("&Replace it"), Answer.CANCEL: tr("Cancel")}
    text = tr("{name} is write-protected. Replace it all the same?", name=name)
    return Question(window, "protectedFileQuestion", text, "", answers, Answer.CANCEL).ask()
