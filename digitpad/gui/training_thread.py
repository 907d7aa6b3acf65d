"""The worker thread: it iterates train() and passes on what comes out of it.

Only frozen objects and copies leave this thread, by signals. It knows no window.
"""

from __future__ import annotations

import dataclasses
import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QThread, Signal

from digitpad.digits.ink import InkSettings
from digitpad.errors import DigitpadError
from digitpad.gui.background import give_way
from digitpad.model_file import Model, history_entry
from digitpad.nn.health import SAMPLE, health
from digitpad.nn.network import Network
from digitpad.nn.training import PROGRESS_INTERVAL, Dataset, EpochReport, Progress, TrainingSettings, train
from digitpad.recipes import Recipe

PEN_FIRST = 0.1  # seconds after a move of the pen in which the training goes slower
BREATH = 0.006  # seconds that it then leaves free before every mini-batch, at least
BREATHS = 3  # and at least so many times as long as the last mini-batch took: the window has the caches for itself
NEWS = 2.0  # seconds between two reports within an epoch while the pen moves


@dataclass(frozen=True)
class TrainingJob:
    """All that one training needs. `network` belongs to the worker from the start on."""

    network: Network
    recipe: Recipe
    rng: np.random.Generator
    name: str
    ink: InkSettings
    initial_weights: tuple[np.ndarray, ...] | None
    history: tuple[dict[str, Any], ...] = ()
    further: bool = False  # the present model is trained further, not a new one

    @classmethod
    def new(cls, recipe: Recipe) -> TrainingJob:
        """A new network is trained."""
        rng = np.random.default_rng(recipe.settings.seed)
        network = recipe.settings.build(rng)
        return cls(network, recipe, rng, recipe.name, InkSettings(), copies(network.weights))

    @classmethod
    def going_on(cls, model: Model, recipe: Recipe) -> TrainingJob:
        """The network of this model is trained further."""
        network = model.network.copy()
        settings = dataclasses.replace(
            recipe.settings,
            hidden_layers=tuple(network.sizes[1:-1]),
            hidden=network.hidden.name,
            output=network.output.name,
            cost=network.cost.name,
        )
        return cls(
            network=network,
            recipe=dataclasses.replace(recipe, settings=settings),
            # Not the order of the digits that it has learned from before.
            rng=np.random.default_rng([settings.seed, len(model.history)]),
            name=model.name if model.history or model.recipe else recipe.name,  # it is untrained no longer
            ink=model.ink,
            initial_weights=model.initial_weights,
            history=tuple(model.history),
            further=True,
        )

    def entry(self, report: EpochReport) -> dict[str, Any]:
        """What the model's history keeps of an epoch."""
        return history_entry(report, len(self.history))

    def model(
        self, network: Network, history: Sequence[dict[str, Any]], measured_by: EpochReport | None = None
    ) -> Model:
        """What was learned, to be saved: `measured_by` is the report that speaks of this very network, if one does."""
        accuracy = None
        if measured_by is not None and measured_by.test_correct is not None and measured_by.test_total:
            accuracy = measured_by.test_correct / measured_by.test_total
        return Model(
            network=network,
            name=self.name,
            ink=self.ink,
            recipe=self.recipe.name,
            seed=self.recipe.settings.seed,
            history=(*self.history, *history),
            test_accuracy=accuracy,
            initial_weights=self.initial_weights,
        )


def untrained_model(settings: TrainingSettings | None = None) -> Model:
    """A model that can only guess, ready to be trained."""
    settings = settings or TrainingSettings()
    network = settings.build(np.random.default_rng(settings.seed))
    return Model(
        network=network,
        name="untrained",
        ink=InkSettings(),
        recipe="",
        seed=settings.seed,
        history=(),
        test_accuracy=None,
        initial_weights=copies(network.weights),
    )


def copies(arrays: Sequence[np.ndarray]) -> tuple[np.ndarray, ...]:
    return tuple(array.copy() for array in arrays)


class TrainingThread(QThread):
    """Owned by the GUI thread, so that its signals reach every slot there."""

    datasetLoaded = Signal(object)  # Dataset
    drawn = Signal(int, int)  # of the recipe's own digits, how many there are and how many there will be
    progressed = Signal(object)  # Progress
    surveyed = Signal(object)  # Health of the network of the epoch that finishes now
    epochFinished = Signal(object)  # EpochReport
    keepingFailed = Signal(str)  # the epoch could not be written for recovery; not sent again while that lasts
    failed = Signal(str)  # one sentence; the thread ends after it

    def __init__(
        self,
        job: TrainingJob,
        dataset: Dataset | Callable[[], Dataset],
        keep: Callable[[Model], None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`dataset` may be a function that loads it; `keep` stores a model after every epoch."""
        super().__init__(parent)
        self._job = job
        self._dataset = dataset
        self._keep = keep
        self._learning_rate = job.recipe.settings.learning_rate
        self._pen_moved = -math.inf
        self._tell_from = self._progress_from = 0.0
        self._went_on = math.inf  # when the mini-batch began, or another piece of work, that is under way
        self._may_run = threading.Event()
        self._may_run.set()
        self._stopped = threading.Event()

    def pause(self) -> None:
        self._may_run.clear()
        if self._stopped.is_set():  # one that is to end must not wait for a resume
            self._may_run.set()

    def resume(self) -> None:
        self._may_run.set()

    def stop(self) -> None:
        self._stopped.set()
        self._may_run.set()

    def set_learning_rate(self, learning_rate: float) -> None:
        self._learning_rate = learning_rate

    def run(self) -> None:
        give_way()
        try:
            self._train()
        except DigitpadError as error:
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit("There is not enough memory for this training. Try fewer hidden neurons.")
        except Exception:
            self.failed.emit("Training stopped because of a fault in the program.")
            raise

    def _train(self) -> None:
        history: list[dict[str, Any]] = []
        kept = True
        dataset = self._load()
        for report in self._reports(dataset):
            if isinstance(report, Progress):
                self._tell_progress(report)
                continue
            history.append(self._job.entry(report))
            self.surveyed.emit(health(report.network, dataset.training.images[:SAMPLE]))
            self.epochFinished.emit(report)
            if self._keep is not None:
                kept = self._kept(self._keep, self._job.model(report.network, history, report), quiet=not kept)

    def _tell_progress(self, progress: Progress) -> None:
        """Now and then while the pen moves: to follow the network everywhere would hold up the answer to the pen."""
        now = time.monotonic()
        if now > self._progress_from or not self._pen_moves() or self._stopped.is_set():
            self._progress_from = now + NEWS
            self.progressed.emit(progress)

    def _load(self) -> Dataset:
        if isinstance(self._dataset, Dataset):
            mnist = self._dataset
        else:
            mnist = self._dataset()
            self.datasetLoaded.emit(mnist)
        return self._job.recipe.dataset(mnist, self._keep_going, self._tell_drawn)

    def _tell_drawn(self, count: int, total: int) -> None:
        """A few times a second is enough."""
        now = time.monotonic()
        if now > self._tell_from or count == total:
            self._tell_from = now + PROGRESS_INTERVAL
            self.drawn.emit(count, total)

    def _reports(self, dataset: Dataset) -> Iterator[Progress | EpochReport]:
        job = self._job
        return train(
            job.network,
            dataset,
            job.recipe.settings,
            job.rng,
            self._keep_going,
            transform=job.recipe.deformation,
            learning_rate=lambda: self._learning_rate,
            alone=self._pen_moves,  # or a worker that holds Python's lock may lose its core to the other one
        )

    def make_way(self) -> None:
        """The pen moves: its answer comes first, and for a moment the training goes slower."""
        self._pen_moved = time.monotonic()

    def _keep_going(self) -> bool:
        """Asked before every mini-batch; blocks while paused, and for a moment while the pen moves."""
        self._may_run.wait()
        if self._pen_moves():
            self._stopped.wait(min(max(BREATH, BREATHS * (time.monotonic() - self._went_on)), PEN_FIRST))
        self._went_on = time.monotonic()
        return not self._stopped.is_set()

    def _pen_moves(self) -> bool:
        return time.monotonic() - self._pen_moved < PEN_FIRST

    def _kept(self, keep: Callable[[Model], None], model: Model, quiet: bool) -> bool:
        """Whether this epoch is safe; what failed is tried again with the next one."""
        try:
            keep(model)
        except (DigitpadError, OSError) as error:
            if not quiet:
                self.keepingFailed.emit(f"Training goes on, but this epoch is not kept for a crash: {error}")
            return False
        return True
