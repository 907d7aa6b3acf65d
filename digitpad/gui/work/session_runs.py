"""The part of the session that keeps runs: every training is one, with its networks on the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from digitpad import model_file
from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.run import Kept, Run
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.training_history import TrainingHistory
from digitpad.errors import DigitpadError, ModelFileError
from digitpad.gui.work.run_keeper import RunKeeper
from digitpad.gui.work.session_state import SessionState
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.nn.training import Dataset, EpochReport


class SessionRuns(SessionState):
    def __init__(
        self,
        model: Model | None,
        recovery_folder: Path | None,
        load_dataset: Callable[[], Dataset],
        parent: QObject | None,
        runs: Runs | None,
    ) -> None:
        super().__init__(model, recovery_folder, load_dataset, parent)
        self.runs = runs or Runs(None)
        self.recorder = Recorder(self.runs)
        self._keeper = RunKeeper(self.runs, self)
        self._keeper.failed.connect(self._warn)
        self._keeper.left.connect(self._name_those_that_left)
        self._keeper.kept.connect(self._take_kept)
        # Whoever hears of it finds all else as it will be: not in the middle of a change, and once for many.
        self._runs_news = QTimer(self, singleShot=True, interval=0)
        self._runs_news.timeout.connect(self.runsChanged)
        self.runs.on_change = self._runs_news.start

    @property
    def would_be_lost(self) -> bool:
        """Whether the present network is on the disk neither as a model of its own nor as one of a run. Waits for what
        is being written."""
        self.settle_runs()
        return self._unsaved and not self.runs.present_is_kept

    def settle_runs(self) -> None:
        """Wait until all runs are on the disk."""
        self._keeper.settle()

    def read_run(self, key: str, which: Kept) -> Model | None:
        """The kept network of a run; None where it cannot be read, and a message says why. Nothing changes."""
        self.settle_runs()
        try:
            return self.runs.model(key, which)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return None

    def save_run(self, key: str, model: Model, path: Path) -> bool:
        """Save a network that `read_run` has read as a model of its own. A failure raises a message."""
        try:
            model_file.save(replace(model, name=path.stem), path, replace_protected=True)
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        return self.change_runs(lambda: self.runs.mark_saved(key))

    def change_runs(self, change: Callable[[], object]) -> bool:
        """Call what changes the list of runs, once all is on the disk; a failure raises a message."""
        self.settle_runs()
        try:
            change()
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        return True

    def set_runs_limit(self, limit: int) -> None:
        """In bytes, of all runs together; the oldest leave at once where there are more."""
        self.settle_runs()
        self.runs.limit = limit
        self._name_those_that_left(self.runs.make_room())

    # What a training leaves

    def _keep_ended(self, run: TrainingHistory, learned: Model, record: Run | None) -> None:
        """The present network is what the training has learned; it is kept, and so is that of the best epoch."""
        if record is None:
            self.runs.set_place(None)
            return
        outcome, offset = run.outcome(), self.recorder.offset
        last_at = len(record.epochs) if outcome.kept_epoch is None else offset + outcome.kept_epoch + 1
        self.runs.set_place(Place(record.key, last_at, "last"))
        if not self.runs.can_keep:
            return
        best, best_of = None, None
        if record.best_epoch is not None and record.best_epoch < offset:
            source = self.recorder.source
            best_of = source if source is not None and source.best_epoch == record.best_epoch else None
        elif run.best_epoch is not None and run.reports[run.best_epoch].network is not learned.network:
            best = run.best()
        self._keeper.keep(self.runs.ended(record.key, last_at, learned, best, best_of))

    def _keep_judged(self) -> None:
        place = self.runs.place
        if place is None or place.which is None or not self.runs.can_keep or self.runs.present is None:
            return
        self.settle_runs()
        if self._model.rejection is not None:
            self._keeper.keep(self.runs.known_better(place, self._model))

    def _place_after(self, key: str, epochs: int) -> Place | None:
        """Of the network after so many epochs of this run, which is not the one that it has ended with."""
        run = self.runs.find(key)
        if run is None:
            return None
        best = run.best_epoch is not None and epochs == run.best_epoch + 1
        return Place(key, epochs, "best" if best else None)

    def _take_kept(self, run: Run) -> None:
        """The recovery file has nothing more to recover, unless the training can go on."""
        present = self.runs.present
        ended = not self.training and not self.can_go_on
        if ended and present is not None and present.key == run.key and self.runs.present_is_kept:
            self.discard_recovery()

    def discard_recovery(self) -> None:
        """The work is saved, or given up on purpose: nothing is left for the next start."""
        if self._recovery is not None:
            self._recovery.remove()
            self._recovery = None

    def _leave_recovery(self) -> None:
        """What was kept, if anything, is offered at the next start."""
        if self._recovery is not None:
            self._recovery.release()
            self._recovery = None

    def _name_those_that_left(self, gone: list[Run]) -> None:
        if not gone:
            return
        names = ", ".join(tr("“{run}”", run=run.heading) for run in gone[:5])
        if len(gone) > 5:
            names = tr("{names} and {more} more", names=names, more=len(gone) - 5)
        sentence = tr(
            "To stay within {limit:,.0f} MB of kept runs, the oldest made room: {names}.",
            limit=self.runs.limit / 1e6,
            names=names,
        )
        self.messageRaised.emit("info", sentence)

    def _warn(self, sentence: str) -> None:
        self.messageRaised.emit("warning", sentence)

    # What a training sends

    def _take_first_figures(self, report: EpochReport) -> None:
        self.recorder.take_start(report)
        self.firstFiguresKnown.emit(report)
