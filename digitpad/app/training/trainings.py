"""The trainings of the program, one after the other: which phase the present one is in, and what is known of it.

Whoever runs a training calls what happens; no thread is known here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import NamedTuple

import numpy as np

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.run import Run
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.lineage import Lineage, Origin
from digitpad.app.training.training_history import TrainingHistory, TrainingOutcome
from digitpad.model_file import Model
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochFigures, EpochReport, Progress, as_report
from digitpad.recipes import Recipe
from digitpad.training_job import TrainingJob


class Phase(Enum):
    """The phase of the running training."""

    IDLE = auto()  # none runs
    RUNNING = auto()
    PAUSED = auto()  # also while a few mini-batches that were asked for are trained
    STOPPING = auto()  # asked to end, and still running


@dataclass(frozen=True)
class StepChange:
    """What a few mini-batches have changed.

    Attributes:
        batches: how many.
        weights: of each layer, float (n_out, n_in): what they are now minus what they were before.
    """

    batches: int
    weights: tuple[np.ndarray, ...]


@dataclass(frozen=True)
class EndedTraining:
    """How a training ended and what it leaves.

    Attributes:
        learned: the model; None where it has learned nothing.
        run: its run in the list; None where it has left none.
        was_paused: whether it ended while it was paused.
        failed_at_once: whether its data may only be out of reach; see `TrainingHistory`.
        further: whether it is the model from before, trained further.
        held_out: how many validation digits it has not learned from.
    """

    outcome: TrainingOutcome
    learned: Model | None
    run: Run | None
    was_paused: bool
    failed_at_once: bool
    further: bool
    held_out: int


class EarlierModel(NamedTuple):
    """A model to go back to: its place in the list of runs, where it has one, and how many validation digits it has not
    learned from."""

    model: Model
    place: Place | None
    held_out: int


class Trainings:
    """One training at a time.

    Attributes:
        phase: of the running training.
        history: of the running or last training; None before the first.
        lineage: where the present network comes from.
        learning_rate: in force in the running or last training.
        step_change: what the mini-batches that were asked for have changed, until the training goes on.
        runs: the list of all trainings, with the place of the present network in it.
        recorder: writes the running training down in that list.
    """

    def __init__(self, runs: Runs) -> None:
        self.runs = runs
        self.recorder = Recorder(runs)
        self.phase = Phase.IDLE
        self.history: TrainingHistory | None = None
        self.lineage = Lineage()
        self.learning_rate = 0.0
        self.step_change: StepChange | None = None
        self._rest: TrainingJob | None = None

    # What is known

    @property
    def training(self) -> bool:
        """Whether a training runs, also while it is paused or about to end."""
        return self.phase is not Phase.IDLE

    @property
    def paused(self) -> bool:
        """Whether the running training is paused, also while a few mini-batches that were asked for are trained."""
        return self.phase is Phase.PAUSED

    @property
    def may_pause(self) -> bool:
        """Whether a training runs or is paused, and is not about to end."""
        return self.phase in (Phase.RUNNING, Phase.PAUSED)

    @property
    def recipe(self) -> Recipe | None:
        """The recipe of the running training, or of the last one."""
        return self.history.job.recipe if self.history else None

    @property
    def reports(self) -> tuple[EpochFigures, ...]:
        """One for each finished epoch of the running or last training. In a long training of a large network some are
        figures alone; the best and the latest always carry their network."""
        return tuple(self.history.reports) if self.history else ()

    @property
    def health(self) -> Health:
        """The health of the hidden neurons after the latest epoch of the running or last training."""
        return self.history.health if self.history else Health()

    @property
    def best_epoch(self) -> int | None:
        """The first epoch, from 0, with the highest accuracy on the validation digits."""
        return self.history.best_epoch if self.history else None

    @property
    def epochs_before(self) -> int:
        """How many epochs the running or last training went on from, as far as that is known."""
        return self.history.epochs_before if self.history else 0

    @property
    def further(self) -> bool:
        """Whether the running or last training went on from the model before it."""
        return self.history is not None and self.history.job.further

    @property
    def newest(self) -> Network | None:
        """The latest copy of the network that is being trained; None where none is."""
        return self.history.network if self.history and self.training else None

    def rest(self, model: Model) -> TrainingJob | None:
        """What is left of the last training, which was stopped after an epoch and before its end and has left this
        model; None where it cannot go on."""
        return self._rest if self.lineage.has_left(model) else None

    @property
    def stopped(self) -> TrainingJob | None:
        """What is left of the last training, whatever model is present; None where nothing is."""
        return self._rest

    # Beginning

    def restart(self, present: Origin) -> tuple[Origin, tuple[Checkpoint, ...] | None] | None:
        """Where a restart of the last training begins: at the model that it went on from, with the checkpoints of that
        one, or at a new network, without any. None where it has not left the present model: then a restart is a start.
        """
        history, origin = self.history, self.lineage.origin
        if history is None or origin is None or present.model is not self.lineage.left:
            return None
        return (origin, history.before) if history.job.further else (present._replace(unsaved=False), None)

    def begin(self, job: TrainingJob, origin: Origin | None, before: tuple[Checkpoint, ...] = ()) -> TrainingHistory:
        """A training begins.

        Args:
            origin: what was there before; None for a training of an ended program.
            before: the checkpoints of a model that is trained further. They are dropped where its run is no longer in
                the list: then epochs are counted anew, and theirs would be taken for others.
        """
        if job.resume_from is not None:
            self.recorder.go_on(job.recipe, job.reports, job.learning_rate, job.data_name)
        else:
            self.recorder.begin(job.recipe, origin.place if origin and job.further else None, job.data_name)
        self.learning_rate = job.learning_rate
        counted_on = bool(before) and before[-1].epochs == self.recorder.offset
        self.history = TrainingHistory(job, before if counted_on else (), self.recorder.offset)
        self.lineage = Lineage(history=self.history, origin=origin)
        self.step_change, self._rest = None, None
        self.phase = Phase.RUNNING
        return self.history

    def forget_history(self, place: Place | None = None) -> None:
        """A model from elsewhere is the present one, or one from this place in the list of runs."""
        self.lineage.history = None
        self.runs.set_place(place)

    def put_back(self, origin: Origin | None) -> None:
        """The model from before is the present one again; None where it is not known what was there."""
        self.lineage.history = origin.history if origin else None
        self.runs.set_place(origin.place if origin else None)

    # What happens

    def pause(self, paused: bool = True) -> bool:
        """Pause, or go on. False where nothing changes by that."""
        if not self.may_pause or paused == self.paused:
            return False
        self.step_change = None
        self.phase = Phase.PAUSED if paused else Phase.RUNNING
        if not paused:
            self.recorder.use_rate()
        return True

    def stop(self) -> None:
        """It is asked to end."""
        if self.training:
            self.phase = Phase.STOPPING

    def halt(self) -> bool:
        """The epoch that was asked for is done, and it waits; False where it is about to end."""
        if self.phase is not Phase.RUNNING:
            return False
        self.phase = Phase.PAUSED
        return True

    def take_step(self, change: StepChange) -> bool:
        """The mini-batches that were asked for are done; False where it goes on already."""
        if not self.paused:
            return False
        self.step_change = change
        self.recorder.use_rate()
        return True

    def take_rate(self, learning_rate: float) -> None:
        """The learning rate was changed by hand."""
        self.learning_rate = learning_rate
        if self.training:
            self.recorder.take_rate(learning_rate)
            if not self.paused:
                self.recorder.use_rate()

    def take_progress(self, progress: Progress) -> None:
        """Progress of the running training, a few times a second. Before the first training it is ignored."""
        if self.history is not None:
            self.history.take_progress(progress)
            self.recorder.take_progress(progress)

    def take_epoch(self, report: EpochReport) -> None:
        """An epoch of the running training is finished: its history and its run in the list have it."""
        if self.history is not None:
            self.history.take_epoch(report)
            self.recorder.take_epoch(report)

    def take_health(self, health: Health) -> None:
        """The health of the hidden neurons after an epoch, whose `take_epoch` follows."""
        if self.history is not None:
            self.history.take_health(health)

    def take_failure(self, sentence: str, diverged: bool = False) -> None:
        """The running training cannot go on, for the reason in the sentence; it ends by `end`."""
        if self.history is not None:
            self.history.take_failure(sentence, diverged=diverged)

    # The end

    def end(self, rest: TrainingJob | None) -> EndedTraining | None:
        """The training has ended; `rest` is what is left of it after its last finished epoch, if anything. Returns None
        where none ran. The lineage becomes that of the learned model, or where nothing was learned, that of the
        model from before."""
        history, was_paused = self.history, self.paused
        if history is None or not self.training:
            return None
        self.phase, self.step_change = Phase.IDLE, None
        self._rest = None if history.failure or rest is None else replace(rest, reports=tuple(history.reports))
        learned = history.learned()
        run = self.recorder.end(finished=history.outcome().kind == "finished")
        if learned is not None:
            self.lineage.left = learned
        else:
            self.put_back(self.lineage.origin)
            self.runs.let_go()
        further = history.job.further and self.lineage.origin is not None
        held_out = history.job.recipe.validation_digits
        return EndedTraining(history.outcome(), learned, run, was_paused, history.failed_at_once, further, held_out)

    def keeping(self, ended: EndedTraining) -> Callable[[], Run] | None:
        """Make what was learned the present network of the list of runs. Returns a function that writes it and the
        network of the best epoch (see `Runs.ended`); None where nothing is to be kept."""
        run, history, learned = ended.run, self.history, ended.learned
        if history is None or run is None or learned is None:
            self.runs.set_place(None)
            return None
        outcome, offset = ended.outcome, self.recorder.offset
        last_at = len(run.epochs) if outcome.kept_epoch is None else offset + outcome.kept_epoch + 1
        self.runs.set_place(Place(run.key, last_at, "last"))
        if not self.runs.can_keep:
            return None
        best, best_of, best_epoch = None, None, history.best_epoch
        if run.best_epoch is not None and run.best_epoch < offset:
            source = self.recorder.source
            best_of = source if source is not None and source.best_epoch == run.best_epoch else None
        elif best_epoch is not None and as_report(history.reports[best_epoch]).network is not learned.network:
            best = history.best()
        return self.runs.ended(run.key, last_at, learned, best, best_of)

    def keeping_judged(self, model: Model, settle: Callable[[], None]) -> Callable[[], Run] | None:
        """A function that writes the present network again with its `rejection`; None where it is not kept. `settle`
        waits until all runs are on the disk."""
        place = self.runs.place
        if place is None or place.which is None or not self.runs.can_keep or self.runs.present is None:
            return None
        settle()
        return None if model.rejection is None else self.runs.known_better(place, model)

    # Going back

    def best_model(self) -> EarlierModel | None:
        """The model of the best epoch of the last training; None where there is none, or one runs."""
        history, run = self.history, self.recorder.run
        best = None if history is None or self.training else history.best()
        if history is None or best is None or history.best_epoch is None:
            return None
        place = self._place_after(run.key, self.recorder.offset + history.best_epoch + 1) if run else None
        return EarlierModel(best, place, history.job.recipe.validation_digits)

    def model_at(self, checkpoint: Checkpoint | None) -> EarlierModel | None:
        """The model as it was at a checkpoint of the lineage; None for the present one, and while a training runs."""
        history, place = self.lineage.history, self.runs.place
        if checkpoint is None or history is None or self.training:
            return None
        after = self._place_after(place.key, checkpoint.epochs) if place else None
        return EarlierModel(history.model_at(checkpoint), after, history.job.recipe.validation_digits)

    def _place_after(self, key: str, epochs: int) -> Place | None:
        """The place of the network after so many epochs of this run, for one that is not its last."""
        run = self.runs.find(key)
        if run is None:
            return None
        best = run.best_epoch is not None and epochs == run.best_epoch + 1
        return Place(key, epochs, "best" if best else None)
