"""One training as it is asked for: which network learns by which recipe from which digits, and what is known before.

Both the window and the command line train by one. It can also begin where another training was interrupted.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError
from digitpad.message import mark, tr
from digitpad.model_file import Model, TrainedOn, history_entry
from digitpad.nn.activations import Array
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochFigures, EpochReport, Progress, as_report
from digitpad.nn.training import train
from digitpad.nn.training_state import TrainingState
from digitpad.recipes import Recipe

OTHER_DIGITS = mark(
    "The training cannot go on, because the data files do not hold the pictures that it has learned from."
)


@dataclass(frozen=True)
class DigitChoice:
    """Which digits a training on the command line learns from.

    Attributes:
        folder: of the data files; None for the bundled ones.
        train_size: how many of the training digits; None for all.
        with_validation: whether the validation digits are learned from as well.
    """

    folder: str | None = None
    train_size: int | None = None
    with_validation: bool = False


@dataclass(frozen=True)
class TrainingJob:
    """All that one training needs.

    Attributes:
        network: to be trained; it belongs to the training from the start on.
        recipe: how.
        rng: of everything random.
        name, ink, initial_weights: of the model that comes of it; see `Model`.
        history: of the model that is trained further; empty for a new one.
        further: whether a model is trained further.
        digits: which digits are learned from, where that is not all of them.
        fits_rejection: whether the answers are judged, once all is done, by the validation digits.
        rejection: how they are judged otherwise.
        reports: the epochs that were finished before the training was interrupted. The last one carries its network,
            and others may.
        resume_from: where it was interrupted; None to begin at the beginning.
        digest: of the digits that it has learned from; see `Dataset.digest`. None before the first epoch.
        classes: what the outputs of the network stand for.
        data_name: of the data set that is learned from; "" for MNIST.
    """

    network: Network
    recipe: Recipe
    rng: np.random.Generator
    name: str
    ink: InkSettings = field(default_factory=InkSettings)
    initial_weights: tuple[Array, ...] | None = None
    history: tuple[dict[str, Any], ...] = ()
    further: bool = False
    digits: DigitChoice = DigitChoice()
    fits_rejection: bool = True
    rejection: Rejection | None = None
    reports: tuple[EpochFigures, ...] = ()
    resume_from: TrainingState | None = None
    digest: str | None = None
    classes: ClassSet = DIGITS
    data_name: str = ""

    @classmethod
    def new(cls, recipe: Recipe, classes: ClassSet = DIGITS, data_name: str = "") -> TrainingJob:
        """A new network is trained."""
        rng = np.random.default_rng(recipe.settings.seed)
        network = recipe.settings.build(rng, outputs=len(classes))
        return cls(
            network,
            recipe,
            rng,
            recipe.name,
            initial_weights=copies(network.weights),
            classes=classes,
            data_name=data_name,
        )

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
            classes=model.classes,
            data_name=model.data.name,
        )

    def resumed(self, state: TrainingState, reports: Sequence[EpochFigures]) -> TrainingJob:
        """The rest of this training after these epochs, in a network of its own."""
        rng = np.random.default_rng()
        rng.bit_generator.state = dict(state.rng)
        network = state.network(self.network)
        return dataclasses.replace(self, network=network, rng=rng, resume_from=state, reports=tuple(reports))

    def first_network(self) -> Network | None:
        """What a new network is before it has learned anything; None where a model is trained further."""
        return None if self.further else TrainingJob.new(self.recipe, self.classes).network

    @property
    def learning_rate(self) -> float:
        """The learning rate to begin with, before the schedule changes it."""
        return self.recipe.settings.learning_rate if self.resume_from is None else self.resume_from.learning_rate

    @property
    def complete(self) -> bool:
        """Whether no epoch is left."""
        return self.resume_from is not None and self.resume_from.complete(self.recipe.settings)

    def checked(self, dataset: Dataset) -> TrainingJob:
        """The same job, which now knows what it learns from.

        Raises:
            DatasetError: these are not the digits that it has learned from before.
        """
        digest = dataset.digest()
        if self.digest not in (None, digest):
            raise DatasetError(tr(OTHER_DIGITS))
        return dataclasses.replace(self, digest=digest)

    def train(
        self,
        dataset: Dataset,
        keep_going: Callable[[], bool],
        keep_state: Callable[[TrainingState, EpochReport], None] | None = None,
        **options: Any,
    ) -> Iterator[Progress | EpochReport]:
        """Train, or go on; see `digitpad.nn.training.train`, which takes the options."""
        return train(
            self.network,
            dataset,
            self.recipe.settings,
            self.rng,
            keep_going,
            transform=self.recipe.deformation,
            keep_state=keep_state,
            resume_from=self.resume_from,
            **options,
        )

    def entry(self, report: EpochFigures) -> dict[str, Any]:
        """What the model's history keeps of an epoch."""
        return history_entry(report, len(self.history))

    def model(
        self, network: Network, history: Sequence[dict[str, Any]], measured_by: EpochFigures | None = None
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
            classes=self.classes,
            data=TrainedOn(self.data_name, self.digest or "") if self.data_name else TrainedOn(),
        )

    def model_after(self, reports: Sequence[EpochFigures]) -> Model:
        """What these epochs have led to: at least one, of which the last has its network."""
        last = as_report(reports[-1])
        return self.model(last.network, [self.entry(report) for report in reports], last)


def copies(arrays: Sequence[Array]) -> tuple[Array, ...]:
    """The arrays in memory of their own, in the same order."""
    return tuple(array.copy() for array in arrays)
