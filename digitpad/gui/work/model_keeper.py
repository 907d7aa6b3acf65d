"""Opens and saves the present model, and has its answers judged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitpad import model_file
from digitpad.app.document import untrained_model
from digitpad.app.program_state import HELD_OUT, ProgramState
from digitpad.app.recovery import RecoveryFile
from digitpad.app.runs.run import Kept
from digitpad.app.runs.runs import Place
from digitpad.app.training.lineage import Origin
from digitpad.app.training.trainings import EarlierModel
from digitpad.errors import ModelFileError
from digitpad.gui.work.judging import Judge
from digitpad.gui.work.run_keeper import RunKeeper
from digitpad.gui.work.trainer import Trainer
from digitpad.interop import open_model
from digitpad.model_file import Model


class ModelKeeper(QObject):
    """Its signals are those of the session, each emitted only once the state is complete.

    Attributes:
        saving: a save waits for the model to be judged; nothing else may come in its place meanwhile.
    """

    modelChanged = Signal()
    answersAnew = Signal(bool, bool)  # another network answers; whether it is another model, and another experiment
    judged = Signal()  # how the present answer is judged may be another now
    messageRaised = Signal(str, object)

    def __init__(self, state: ProgramState, keeper: RunKeeper, judge: Judge, trainer: Trainer, parent: QObject) -> None:
        super().__init__(parent)
        self.saving = False
        self._state = state
        self._document, self._runs = state.document, state.trainings.runs
        self._keeper, self._judge, self._trainer = keeper, judge, trainer
        judge.judged.connect(self._on_judgement)

    # Another model

    def open(self, path: Path) -> bool:
        """Replace the model by the one in the file. A bad file changes nothing and raises a message."""
        model = self.read(path)
        if model is not None:
            self.use_opened(model, path)
        return model is not None

    def read(self, path: Path) -> Model | None:
        """The model in the file; None where it does not open, and a message says why. Nothing changes."""
        try:
            return open_model(path)
        except ModelFileError as error:
            self.messageRaised.emit("error", error.about(path))
            return None

    def use_opened(self, model: Model, path: Path) -> None:
        """Replace the model, without a question, by one that `read` has read in this file."""
        # What another program wrote is saved as a file of ours, never over its own.
        ours = path.suffix == model_file.SUFFIX
        self.use(model, path if ours else None)
        if model.remark:
            self.messageRaised.emit("info", model.remark_on(path))
        if not ours and model.rejection is None:
            self._begin_judging()

    def open_leftover(self, leftover: RecoveryFile) -> bool:
        """Take over what an ended program left; it stays on disk until it is saved or discarded."""
        try:
            kept = leftover.read()
        except ModelFileError as error:
            self.messageRaised.emit("error", error.about(leftover.path))
            return False
        with self._replacing():
            self._state.replace_model(kept.model, leftover=leftover)
        # It was kept after an epoch, before anything was judged.
        self._begin_judging(HELD_OUT if kept.rest is None else kept.rest.recipe.validation_digits)
        return True

    def use(self, model: Model, path: Path | None = None) -> None:
        """Replace the model without a question; a running training ends first."""
        with self._replacing():
            self._state.replace_model(model, path)

    def use_run(self, model: Model, key: str, which: Kept) -> None:
        """Replace the model, without a question, by this network of a run, which was read before."""
        run = self._runs.find(key)
        if run is not None:
            place = Place(key, run.epochs_of(which), which)
            with self._replacing():
                self._state.replace_model(model, unsaved=not run.saved, place=place)
            if model.rejection is None:
                self._begin_judging(run.held_out or HELD_OUT)

    def use_changed(self, model: Model) -> None:
        """Replace the model, without a question, by one made from it, which is saved nowhere yet."""
        with self._replacing():
            self._state.replace_model(model, unsaved=True)

    def put_back(self, origin: Origin) -> None:
        """Replace the model, without a question, by the one that was there before."""
        with self._replacing():
            self._state.put_back(origin)

    def use_untrained(self) -> None:
        """Begin again with an untrained network, as in the book but for the classes, which are those of the data."""
        self.use(untrained_model(classes=self._state.data.choice.classes))

    @contextmanager
    def _replacing(self) -> Iterator[None]:
        """What belongs to the present model ends before another one takes its place, and then everybody hears of it."""
        self._trainer.end()
        self._judge.abandon()
        yield
        self.answersAnew.emit(True, True)

    def keep_best_epoch(self) -> None:
        """Go back to the network of the best epoch of the last training."""
        self._go_back_to(self._state.trainings.best_model())

    def keep_shown_epoch(self) -> None:
        """Make the epoch on view the present model, unsaved, with its history up to there. Nothing happens
        while a training runs or the present network is on view."""
        self._go_back_to(self._state.trainings.model_at(self._state.pad.experiment.checkpoint))

    def _go_back_to(self, earlier: EarlierModel | None) -> None:
        if earlier is not None:
            self._state.go_back_to(earlier)
            self.answersAnew.emit(True, True)
            self._begin_judging(earlier.held_out)

    # Save

    def save(self, path: Path | None = None, *, replace_protected: bool = False) -> bool:
        """Save under the present or a new path. A failure raises a message and changes nothing; so does, without one,
        a save asked for while another one waits."""
        document, path = self._document, path or self._document.path
        if path is None:
            raise ValueError("a model that was never saved needs a path")
        if self.saving:
            return False
        with self._while_saving():
            self._on_judgement()
        if not self._saved(lambda: document.save(path, replace_protected=replace_protected)):
            return False
        training, run = self._state.trainings.training, self._runs.present
        if not training:
            document.discard_recovery()
        self.modelChanged.emit()
        if run is not None and not training:
            self._keeper.change(lambda: self._runs.mark_saved(run.key))
        return True

    def save_viewed(self, path: Path, *, replace_protected: bool = False) -> bool:
        """Save the network on view, an earlier epoch's or one with changed neurons, as a model of its own.
        The model stays what it is, saved or not; a failure raises a message."""
        if self.saving:
            return False
        model, held_out = self._state.viewed_model()
        with self._while_saving():
            judged = self._judge.judge_now(model, self._state.data, held_out)
        return self._save_other(judged, path, replace_protected)

    def save_run(self, key: str, model: Model, path: Path) -> bool:
        """Save a network of this run, which was read before, as a model of its own. The model stays what it is, saved
        or not; a failure raises a message."""
        saved = self._save_other(model, path, replace_protected=True)
        return saved and self._keeper.change(lambda: self._runs.mark_saved(key))

    def _save_other(self, model: Model, path: Path, replace_protected: bool) -> bool:
        document, unsaved = self._document, self._document.unsaved
        if not self._saved(lambda: document.save_other(model, path, replace_protected=replace_protected)):
            return False
        if document.unsaved is not unsaved:  # it was saved over the model's own file
            self.modelChanged.emit()
        return True

    @contextmanager
    def _while_saving(self) -> Iterator[None]:
        self.saving = True
        try:
            yield
        finally:
            self.saving = False

    def _saved(self, save: Callable[[], None]) -> bool:
        try:
            save()
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        return True

    # The next start

    @property
    def would_be_lost(self) -> bool:
        """Whether the present network is on the disk neither as a model of its own nor as one of a run. Waits for what
        is being written."""
        self._keeper.settle()
        return self._state.would_be_lost

    def keep_training(self) -> bool:
        """End the training and leave its last finished epoch on the disk, to go on from. False where there is none, or
        it cannot be written."""
        self._trainer.end()
        try:
            return self._document.leave_training(self._state.trainings.stopped)
        except (ModelFileError, OSError) as error:
            self.messageRaised.emit("error", str(error))
            return False

    def leave_for_next_start(self) -> None:
        """The program ends now and nobody can be asked: what is not saved waits on the disk."""
        if self._state.trainings.training and self.keep_training():
            return
        self._keeper.settle()
        self._state.leave_for_next_start()

    # How answers are judged

    def _begin_judging(self, held_out: int = HELD_OUT) -> None:
        self._judge.begin(self._document.model, self._state.data, held_out)

    def _on_judgement(self) -> None:
        """The model gets the judgement that is under way, if one is; waits for it."""
        judgement = self._judge.take()
        if judgement is None or not self._state.take_judgement(*judgement):
            return
        write = self._state.trainings.keeping_judged(self._document.model, self._keeper.settle)
        if write is not None:
            self._keeper.keep(write)
        self.judged.emit()
