"""Opening and saving models as the File menu does, with the question before anything is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from digitpad import atomic, paths
from digitpad.app.bundled_models import bundled_models, filter_of_models, filter_of_networks, is_bundled
from digitpad.app.runs.run import Kept, Run
from digitpad.app.told_apart import told_apart
from digitpad.app.training import viewed_model
from digitpad.gui.kit import questions, save_dialog
from digitpad.gui.kit.local_files import path_of
from digitpad.gui.kit.questions import Answer
from digitpad.gui.look import plain_text
from digitpad.gui.preferences import MODELS, Preferences
from digitpad.gui.session import Session
from digitpad.input_file import reason
from digitpad.message import tr
from digitpad.model_file import SUFFIX


class Documents(QObject):
    """Asks its questions over `window`, one at a time, and answers the session's `may_replace`."""

    recentChanged = Signal()
    succeeded = Signal()  # a model was opened, made or saved

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._window = window
        self._busy = False
        session.may_replace = self.may_replace

    @contextmanager
    def _alone(self) -> Iterator[bool]:
        """False while a question or a file dialog is open, or a save waits: a drop, a second start of a training or
        the end of the desktop's session may come in between, and must not put another model in this one's place."""
        if self._busy or self._session.saving:
            yield False
            return
        self._busy = True
        try:
            yield True
        finally:
            self._busy = False

    # What would be lost

    def may_replace(self) -> bool:
        """Ask about work that would be lost; False to leave everything as it is. A training pauses meanwhile, and
        ends only if that is the answer."""
        with self._alone() as alone:
            return alone and self._may_replace()

    def may_close(self) -> bool:
        """The same before the program ends, which can go on with a training at the next start."""
        with self._alone() as alone:
            return alone and self._may_replace(closing=True)

    def _may_replace(self, closing: bool = False) -> bool:
        if self._session.training and self._session.may_pause:
            return self._may_end_training(closing)
        self._session.end_training()  # it was asked to stop before
        if not self._session.would_be_lost:
            return True
        answer = questions.about_unsaved_network(self._window)
        return self._save() if answer is Answer.SAVE else answer is Answer.DISCARD

    def _may_end_training(self, closing: bool) -> bool:
        session = self._session
        paused = session.paused
        session.pause_training()
        kept = bool(session.reports) and session.runs.can_keep
        answer = questions.about_training(self._window, closing, session.may_keep_training, kept)
        ended = self._end_training(answer)
        if not ended and not paused:
            session.resume_training()
        return ended

    def _end_training(self, answer: Answer) -> bool:
        if answer is Answer.SAVE:
            return self._end_training_and_save()
        if answer is Answer.KEEP:
            return self._session.keep_training_for_next_start() or self._may_replace()
        if answer is Answer.DISCARD:
            self._session.end_training()
            return True
        return False

    def _end_training_and_save(self) -> bool:
        """Where to is asked, and tried, before anything ends."""
        session = self._session
        which = which_network(self._window, self._session)
        path = self._place(which, session.path if session.goes_on else None)
        if path is None or not self._is_writable(path):
            return False
        session.end_training()
        return self._write(which, path) if session.unsaved else True  # it had not learned anything yet

    def _is_writable(self, path: Path) -> bool:
        try:
            atomic.check(path, replace_protected=True)
        except OSError as error:
            self._session.messageRaised.emit(
                "error",
                tr(
                    "The model could not be saved as {path}: {reason}. The training goes on.",
                    path=path,
                    reason=reason(error),
                ),
            )
            return False
        return True

    # Open

    def new(self) -> None:
        """Replace the model by a new network, unless the person decides otherwise; `succeeded` follows."""
        if self.may_replace():
            self._session.new_network()
            self.succeeded.emit()

    def open(self) -> None:
        """Ask for a file and open it as `open_path` does; the dialog begins in the folder that was used last."""
        with self._alone() as alone:
            if not alone:
                return
            folder = self._preferences.folder_of(MODELS) or paths.folder_to_begin_in()
            title = tr("Open a network")
            path, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), filter_of_networks())
            if path:
                self._open(path_of(path))

    def open_path(self, path: Path, note: str = "") -> None:
        """A file that does not open raises the session's message and changes nothing. Once it is opened, `note` is
        said, unless there is something to say of the model."""
        with self._alone() as alone:
            if alone:
                self._open(path, note)

    def _open(self, path: Path, note: str = "") -> None:
        model = self._session.read_model(path)  # before anything is asked, or ends
        if model is not None:
            if self._may_replace():
                self._remember(path)  # which dismisses what was said before
                self._session.use_opened(model, path)
                if note and not model.remark:
                    self._session.messageRaised.emit("info", note)
        elif paths.is_gone(path):
            self._preferences.forget_recent(MODELS, path)
            self.recentChanged.emit()

    # Runs

    def open_run(self, key: str, which: Kept) -> None:
        """A run that does not open raises the session's message and changes nothing."""
        with self._alone() as alone:
            if not alone:
                return
            model = self._session.read_run(key, which)
            if model is not None and self._may_replace():
                self._session.use_run(model, key, which)
                self.succeeded.emit()

    def save_run(self, key: str, which: Kept) -> None:
        """Save a run as a model of its own; the present network stays what it is."""
        with self._alone() as alone:
            model = self._session.read_run(key, which) if alone else None
            run = self._session.runs.find(key)
            if model is None or run is None:
                return
            path = self._ask_where(_name_of_run(run, which))
            if path is not None and self._session.save_run(key, model, path):
                self._remember(path)
                self._session.messageRaised.emit("info", tr("Saved as {path}.", path=path))

    # Save

    def save(self) -> bool:
        """Save the model in its file, or ask where. False where it was cancelled, has failed or a question is open."""
        with self._alone() as alone:
            return alone and self._save()

    def save_as(self) -> bool:
        """Ask where to save the model, which has this file from then on. Returns what `save` does."""
        with self._alone() as alone:
            return alone and self._save(elsewhere=True)

    def _save(self, elsewhere: bool = False) -> bool:
        which = which_network(self._window, self._session)
        path = self._place(which, None if elsewhere else self._session.path)
        return path is not None and self._write(which, path)

    def _place(self, which: Answer, own: Path | None) -> Path | None:
        """Where to save: in the model's own file, if it has one and the latest network is meant, else asked for."""
        if which is Answer.CANCEL:
            return None
        if which is Answer.LATEST and own is not None and not is_bundled(own):
            answer = Answer.REPLACE
            if self._session.changed_outside:
                answer = questions.about_changed_file(self._window, own.name)
            if answer is not Answer.SAVE:
                return own if answer is Answer.REPLACE and save_dialog.may_write(self._window, own) else None
        session = self._session
        name = (
            session.recipe.name if session.training and session.recipe and not session.goes_on else session.model_name
        )
        name = viewed_model.name(session.experiment, name) if which is Answer.VIEWED else name
        return self._ask_where(name)

    def _ask_where(self, name: str) -> Path | None:
        folder = self._preferences.folder_of(MODELS) or paths.folder_to_begin_in()
        title, kinds = tr("Save the network"), [filter_of_models()]
        chosen = save_dialog.ask_for_file(self._window, title, kinds, name, SUFFIX, folder)
        return chosen[0] if chosen else None

    def _write(self, which: Answer, path: Path) -> bool:
        """Whoever replaces a write-protected file was asked before."""
        session, viewed = self._session, which is Answer.VIEWED
        save = session.save_viewed if viewed else session.save_model
        saved = save(path, replace_protected=True)
        if saved:
            self._remember(path)
        if saved and viewed:
            sentence = tr("Saved as {file}. The latest network is still the one in the title.", file=path)
            session.messageRaised.emit("info", sentence)
        return saved

    def _remember(self, path: Path) -> None:
        if not is_bundled(path):
            self._preferences.add_recent(MODELS, path)
            self._preferences.remember_folder(MODELS, path.parent)
            self.recentChanged.emit()
        self.succeeded.emit()

    # Menus

    def fill_recent(self, menu: QMenu) -> None:
        """Put the models that were used last into the menu, in place of all in it; without any it is disabled."""
        self._fill(menu, self._preferences.recent(MODELS))
        menu.setToolTipsVisible(True)

    def fill_included(self, menu: QMenu) -> None:
        """Put the bundled models into the menu, in place of all in it; without any it is disabled."""
        self._fill(menu, bundled_models())

    def _fill(self, menu: QMenu, models: list[Path]) -> None:
        menu.clear()
        for path, title in zip(models, told_apart(models), strict=True):
            action = menu.addAction(plain_text.menu_text(title))
            action.setToolTip(plain_text.tip(str(path)))
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        menu.setEnabled(not menu.isEmpty())


def which_network(window: QWidget, session: Session) -> Answer:
    """VIEWED or LATEST, asked for where they differ, or CANCEL."""
    viewed = viewed_model.description(session.experiment)
    return questions.about_viewed_network(window, viewed) if viewed else Answer.LATEST


def _name_of_run(run: Run, which: Kept) -> str:
    """What is proposed for its file, with the network that it is of where there are two."""
    if run.file_of("best") != "best":
        return run.title
    return tr("{run} best", run=run.title) if which == "best" else tr("{run} last", run=run.title)
