"""All that the program knows, as one thing: what changes in more than one of its parts changes here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from digitpad.app.data_in_use import DataInUse
from digitpad.app.document import Document, untrained_model
from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.recovery import RecoveryFile, RecoveryFolder
from digitpad.app.runs.run import Run
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.lineage import Origin
from digitpad.app.training.trainings import EarlierModel, EndedTraining, Trainings
from digitpad.app.training.viewed_model import viewed_model
from digitpad.digits import mnist_loader
from digitpad.digits.rejection import Rejection
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES, Recipe
from digitpad.training_job import TrainingJob

# The last validation digits, which no recipe learns from: whatever trained a network, it is judged by these.
HELD_OUT = min(recipe.validation_digits for recipe in RECIPES.values())


class ProgramState:
    """Every method leaves all parts in accord with each other; none emits or reports anything.

    Attributes:
        document: the present model and its file.
        trainings: the running and the last training, the list of runs, and where the present network comes from.
        data: what new networks learn from.
        pad: what lies on the pad, the network that answers, and its answer.
    """

    def __init__(
        self,
        model: Model | None = None,
        recovery_folder: RecoveryFolder | None = None,
        load_mnist: Callable[[], Dataset] = mnist_loader.load_images,
        runs: Runs | None = None,
    ) -> None:
        """Without `recovery_folder` nothing is kept for the next start, and without `runs` no network of one."""
        self.document = Document(model or untrained_model(), recovery_folder)
        self.trainings = Trainings(runs or Runs(None))
        self.data = DataInUse(load_mnist)
        self.pad = PadAnswer(self.document.model)

    # The present model

    def use_model(self) -> None:
        """Let the present model answer as it was trained, in a new `Experiment`; results of the old one are void."""
        model = self.document.model
        self.pad.use(model.network, model, model)

    def replace_model(
        self,
        model: Model,
        path: Path | None = None,
        *,
        unsaved: bool = False,
        leftover: RecoveryFile | None = None,
        place: Place | None = None,
    ) -> None:
        """Make a model from elsewhere the present one, or with `place` one from the list of runs. No training may be
        running. What an ended program has left (`leftover`) counts as unsaved."""
        self.document.replace(model, path, unsaved=unsaved, leftover=leftover)
        self.trainings.forget_history(place)
        self.use_model()

    def put_back(self, origin: Origin) -> None:
        """Make the model of `origin` the present one again, as it was. No training may be running."""
        self.document.discard_recovery()
        self.document.put_back(origin.model, origin.path, origin.unsaved)
        self.trainings.put_back(origin)
        self.use_model()

    def go_back_to(self, earlier: EarlierModel) -> None:
        """An earlier network of the same training is the present one again."""
        self.document.go_back_to(earlier.model)
        self.trainings.runs.set_place(earlier.place)
        self.use_model()

    def take_judgement(self, network: Network, rejection: Rejection | None) -> bool:
        """Take the `rejection` that was fitted to this network. False where it is not the present model's network."""
        model = self.document.model
        if network is not model.network:
            return False
        judged = replace(model, rejection=rejection)
        self.document.model = judged
        self.trainings.lineage.take_judged(model, judged)
        self.pad.take_judged(judged)
        return True

    def viewed_model(self) -> tuple[Model, int]:
        """The network on view as a model of its own, and by how many validation digits it is to be judged."""
        history = self.trainings.lineage.history
        model = viewed_model(self.document.model, self.pad.experiment, history)
        return model, history.job.recipe.validation_digits if history else HELD_OUT

    # What would be lost. Whoever asks has waited until all runs are on the disk.

    @property
    def would_be_lost(self) -> bool:
        """Whether the present network is on the disk neither as a model of its own nor as one of a run."""
        return self.document.unsaved and not self.trainings.runs.present_is_kept

    @property
    def can_go_on(self) -> bool:
        """Whether the last training was stopped after an epoch and before its end, and has left the present model."""
        return self.trainings.rest(self.document.model) is not None

    @property
    def may_keep_training(self) -> bool:
        """Whether an epoch of the running training can be left for the next start."""
        trainings = self.trainings
        return trainings.training and bool(trainings.reports) and self.document.recovery is not None

    def take_kept(self, run: Run) -> None:
        """The networks of this run are on the disk: the recovery file has nothing more to recover, unless the training
        can go on."""
        runs = self.trainings.runs
        ended = not self.trainings.training and not self.can_go_on
        if ended and runs.present is not None and runs.present.key == run.key and runs.present_is_kept:
            self.document.discard_recovery()

    def leave_for_next_start(self) -> None:
        """Leave what is not saved for the next start: nobody can be asked any more. No training may be running."""
        if self.would_be_lost:
            self.document.leave_model()
        else:
            self.document.leave_recovery()  # a training that was stopped can go on

    # A training

    def origin(self) -> Origin:
        """What is there now, to be put back where something else has taken its place."""
        document, trainings = self.document, self.trainings
        return Origin(document.model, document.path, document.unsaved, trainings.lineage.history, trainings.runs.place)

    def job(self, recipe: Recipe, origin: Origin, further: bool) -> TrainingJob:
        """A new network, or with `further` that of the origin, is to learn from the data in use. Raises DigitpadError;
        nothing changes then. What was kept of a network that a new one takes the place of is given up."""
        if further:
            return self.data.further_job(origin.model, recipe)
        job = self.data.job(recipe)
        self.document.discard_recovery()
        return job

    def begin(self, job: TrainingJob, origin: Origin | None, before: tuple[Checkpoint, ...] = ()) -> None:
        """A training begins, and its network answers; see `Trainings.begin`."""
        if origin is not None:
            self.document.put_back(origin.model, origin.path, origin.unsaved)
        history = self.trainings.begin(job, origin, before)
        self.pad.use(history.network, job, self.document.model)

    def take_ended(self, ended: EndedTraining) -> Callable[[], Run] | None:
        """The training has ended. Returns what writes its networks to the disk, where they are to be kept."""
        if ended.failed_at_once:  # its data may only be out of reach, and what it has learned is not lost by that
            self.document.leave_recovery()
        if ended.learned is not None:
            self.document.take_learned(ended.learned, further=ended.further)
            self.pad.take_learned(ended.learned)
            return self.trainings.keeping(ended)
        # The model from before answers again, which may have other layers than what was to be trained.
        if not self.document.unsaved:
            self.document.discard_recovery()
        self.use_model()
        return None
