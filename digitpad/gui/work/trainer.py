"""Runs the program's trainings in a worker thread, one at a time, and emits what happens in them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.program_state import ProgramState
from digitpad.app.recovery import RecoveryFile
from digitpad.app.training.lineage import Origin
from digitpad.app.training.trainings import EndedTraining
from digitpad.errors import DigitpadError
from digitpad.gui.work.judging import Judge
from digitpad.gui.work.run_keeper import RunKeeper
from digitpad.gui.work.training_run import TrainingRun
from digitpad.gui.work.training_thread import TIMING
from digitpad.message import joined, mark, tr
from digitpad.nn.datasets import Dataset
from digitpad.nn.reports import EpochReport, Progress
from digitpad.recipes import Recipe
from digitpad.training_job import TrainingJob

PARTED = mark("Another window goes on with the run “{name}”, so this training is a run of its own.")
OFFERED_AGAIN = mark("The training is kept, and offered again at the next start.")


class Trainer(QObject):
    """Its signals are those of the session, each emitted only once the state is complete.

    Attributes:
        timing: of the trainings that begin from now on.
        pen_moves: runs from a move of the pen until the pen is taken to rest.
    """

    trainingStarted = Signal(object)  # Recipe
    digitsDrawn = Signal(int, int)  # before the first epoch: how many of the recipe's own, and how many there will be
    firstFiguresKnown = Signal(object)  # EpochReport of the network before its first epoch
    progressed = Signal(object)  # Progress
    epochFinished = Signal(object)  # EpochReport
    pausedChanged = Signal(bool)
    stepTaken = Signal()  # the mini-batches that were asked for are done; see `step_change`
    trainingStopping = Signal()  # the training will end at the next mini-batch, and cannot be paused any more
    trainingEnded = Signal(object)  # TrainingOutcome
    dataChanged = Signal()
    answersAnew = Signal(bool, bool)  # another network answers; whether it is another model, and another experiment
    messageRaised = Signal(str, object)

    def __init__(
        self,
        state: ProgramState,
        keeper: RunKeeper,
        judge: Judge,
        may_replace: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`may_replace` is asked before an unsaved model would be replaced by a training."""
        super().__init__(parent)
        self._may_replace = may_replace
        self._state = state
        self._trainings, self._document = state.trainings, state.document
        self._keeper, self._judge = keeper, judge
        self._run: TrainingRun | None = None  # the running training, or the last one
        self.timing = TIMING
        # While it runs the pen moves: a newer network waits for the next move, which it answers, or for the last one.
        self.pen_moves = QTimer(self, singleShot=True, interval=round(1000 * TIMING.pen_first))
        self.pen_moves.timeout.connect(self._catch_up)

    # Beginning

    def start(self, recipe: Recipe, from_present: bool = False, steps: int = 0, unasked: bool = False) -> bool:
        """Train a new network, or the present one further; with `steps` on so many mini-batches, to be paused then.
        False when the person would rather keep an unsaved model, which is asked unless it goes without saying."""
        if self._trainings.training or not (from_present or unasked or self._may_begin()):
            return False
        lineage, model = self._trainings.lineage, self._document.model
        return self._start(
            recipe, self._state.origin(), lineage.checkpoints_up_to(model) if from_present else None, steps
        )

    def _may_begin(self) -> bool:
        self._keeper.settle()
        return not self._state.would_be_lost or self._may_replace()

    def restart(self, recipe: Recipe) -> bool:
        """Train in place of the running or last training. What that one has learned is given up without a
        question; one that went on from a model begins at that model again."""
        self.end()
        again = self._trainings.restart(self._state.origin())
        return self.start(recipe) if again is None else self._start(recipe, *again)

    def go_on(self) -> bool:
        """Take up the training that was stopped, after its last finished epoch: the result is the same as if it had
        not been stopped. False where it cannot."""
        rest, history = self._trainings.rest(self._document.model), self._trainings.history
        if rest is None or history is None:
            return False
        self._use_data_of(rest)
        self._begin(rest, self._trainings.lineage.origin, history.before)
        return True

    def resume_leftover(self, leftover: RecoveryFile, rest: TrainingJob) -> None:
        """Go on, without a question, with the training that an ended program left in this file."""
        self.end()
        self._judge.abandon()
        self._document.keep_in(leftover)
        self._use_data_of(rest)
        self._begin(rest, None, ())

    def _use_data_of(self, rest: TrainingJob) -> None:
        """Go on with what it has learned from, whichever data set was chosen meanwhile."""
        if self._state.data.use_data_of(rest):
            self.dataChanged.emit()

    def _start(self, recipe: Recipe, origin: Origin, before: tuple[Checkpoint, ...] | None, steps: int = 0) -> bool:
        """Train a new network in place of the `origin`, or with its checkpoints `before` that one further."""
        try:
            job = self._state.job(recipe, origin, further=before is not None)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        self._begin(job, origin, before or (), steps)
        return True

    def _begin(self, job: TrainingJob, origin: Origin | None, before: tuple[Checkpoint, ...], steps: int = 0) -> None:
        self._keeper.settle()
        self._judge.pause()
        self._state.begin(job, origin, before)
        self._run = self._new_run(job)
        if steps:  # it waits for the mini-batches that it is asked for
            self._trainings.pause()
            self._run.step(steps)
        self._run.start()
        self.trainingStarted.emit(job.recipe)
        if steps:
            self.pausedChanged.emit(True)
        self.answersAnew.emit(True, True)
        if (run := self._trainings.runs.parted_from) is not None:
            self.messageRaised.emit("info", tr(PARTED, name=run.heading))

    def _new_run(self, job: TrainingJob) -> TrainingRun:
        if self._run is not None:
            self._run.deleteLater()
        recovery = self._document.hold_recovery()
        keep = recovery.write_training if recovery else None
        run = TrainingRun(self._trainings, job, self._state.data.dataset, keep, self.timing, self)
        run.datasetLoaded.connect(self._on_dataset)
        run.drawn.connect(self.digitsDrawn)
        run.firstFiguresKnown.connect(self.firstFiguresKnown)
        run.progressed.connect(self._on_progress)
        run.epochFinished.connect(self._on_epoch)
        run.keepingFailed.connect(self._warn)
        run.stepped.connect(self._on_step)
        run.halted.connect(self._on_halt)
        run.ended.connect(self._finish)
        return run

    # While it runs

    def pause(self) -> None:
        """Pause the running training after its mini-batch; `pausedChanged` follows where that changes anything."""
        self._set_paused(True)

    def resume(self) -> None:
        """Go on with the paused training; `pausedChanged` follows where that changes anything."""
        self._set_paused(False)

    def _set_paused(self, paused: bool) -> None:
        if self._run and self._run.set_paused(paused):
            self.pausedChanged.emit(paused)

    def step(self, batches: int) -> None:
        """Train on so many mini-batches while paused; stepTaken follows."""
        if self._run and self._trainings.paused:
            self._run.step(batches)

    def train_one_epoch(self) -> None:
        """While paused: to the end of an epoch, and pause again."""
        if self._run and self._trainings.paused:
            self._run.run_one_epoch()
            self.pausedChanged.emit(False)

    def stop(self) -> None:
        """Ends at the next mini-batch and keeps what was learned; trainingEnded follows."""
        if self._run and self._trainings.training:
            paused = self._trainings.paused
            self._run.stop()
            self.trainingStopping.emit()
            if paused:
                self.pausedChanged.emit(False)

    def end(self) -> None:
        """Stop, and return when the thread is gone and trainingEnded was emitted."""
        if self._run and self._trainings.training:
            self._run.end()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Takes effect at the next mini-batch."""
        if self._run and self._trainings.training:
            self._run.set_learning_rate(learning_rate)
        self._trainings.take_rate(learning_rate)

    def yield_to_pen(self) -> None:
        """The pen moves: its answer comes first."""
        if self._run and self._trainings.training:
            self._run.yield_to_pen()
            self.pen_moves.start()

    # What the worker sends; `Trainings` know it already

    def _catch_up(self) -> None:
        if self._state.pad.take_newest(self._trainings.newest):
            self.answersAnew.emit(False, False)

    def _on_dataset(self, dataset: Dataset) -> None:
        data = self._state.data
        data.take_loaded(dataset)
        if data.choice.place is not None:
            self.dataChanged.emit()  # what it is tested with is known only now

    def _on_progress(self, progress: Progress) -> None:
        if not self.pen_moves.isActive():
            self._catch_up()
        self.progressed.emit(progress)

    def _on_epoch(self, report: EpochReport) -> None:
        self._catch_up()  # at once: who hears of the epoch looks at its network
        self.epochFinished.emit(report)

    def _on_step(self) -> None:
        self._catch_up()
        self.stepTaken.emit()

    def _on_halt(self) -> None:
        self.pausedChanged.emit(True)

    def _warn(self, sentence: str) -> None:
        self.messageRaised.emit("warning", sentence)

    def _finish(self, ended: EndedTraining) -> None:
        write = self._state.take_ended(ended)
        if write is not None:
            self._keeper.keep(write)
        self.trainingEnded.emit(ended.outcome)
        if ended.failed_at_once:
            self._warn(joined((ended.outcome.message, tr(OFFERED_AGAIN))))
        if ended.was_paused:
            self.pausedChanged.emit(False)
        self.answersAnew.emit(True, ended.learned is None)
        model = self._document.model
        if ended.learned is not None and model is ended.learned:  # nobody has put another one in its place meanwhile
            self._judge.begin(model, self._state.data, ended.held_out)  # last: its thread takes turns with this one
        else:
            self._judge.resume()
