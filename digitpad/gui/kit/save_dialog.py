"""Asks where to save, and again before a write-protected file is replaced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad import atomic
from digitpad.gui.kit import questions
from digitpad.gui.kit.local_files import path_of
from digitpad.gui.kit.questions import Answer
from digitpad.message import tr

LONGEST_NAME = 255  # bytes
NO_PART_OF_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def ask_for_file(
    window: QWidget, title: str, kinds: Sequence[str], name: str, suffix: str, folder: Path | None = None
) -> tuple[Path, str] | None:
    """Where to write, and which of the kinds, such as "Picture (*.png)"; None if the person would rather not.
    `name` is proposed, as far as a file can be called so; the suffix is added to a name without one."""
    dialog = QFileDialog(window, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    if folder is not None:
        dialog.setDirectory(str(folder))
    dialog.selectFile(file_name(name, suffix))
    dialog.setDefaultSuffix(suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.partition("(*")[2].rstrip(")")))
    accepted, chosen, kind = dialog.exec(), dialog.selectedFiles(), dialog.selectedNameFilter()
    if accepted and chosen:  # the next one for which nobody knows a folder begins there, also if the path was typed
        dialog.setDirectory(str(Path(chosen[0]).parent))
    dialog.deleteLater()
    if not accepted or not chosen or not may_write(window, path_of(chosen[0])):
        return None
    return path_of(chosen[0]), kind


def file_name(name: str, suffix: str) -> str:
    """A name that a file can have on every system, as close to this one as possible."""
    possible = NO_PART_OF_A_NAME.sub("-", name).strip(" .") or tr("untitled")
    room = LONGEST_NAME - len(suffix)
    return possible.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore") + suffix


def may_write(window: QWidget, path: Path) -> bool:
    """Whether there is no write-protected file, or it may be replaced."""
    return not atomic.is_protected(path) or questions.about_protected_file(window, path.name) is Answer.REPLACE
