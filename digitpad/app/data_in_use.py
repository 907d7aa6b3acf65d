"""The data set that new networks learn from and are tested with."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from digitpad import data_files
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.recipes import Recipe
from digitpad.training_job import DigitChoice, TrainingJob

if TYPE_CHECKING:
    from digitpad.data_files import LoadedData


class DataChoice(NamedTuple):
    """A data set: its name, its classes, and where it lies; None for the bundled MNIST."""

    name: str = "MNIST"
    classes: ClassSet = DIGITS
    place: Path | None = None


class DataInUse:
    """One data set at a time, loaded when first needed.

    Attributes:
        choice: which one.
        dataset: all of it, or a function that loads it and raises DatasetError.
        test_part: its test digits, where they are loaded.
    """

    def __init__(self, load_mnist: Callable[[], Dataset] = mnist_loader.load_images) -> None:
        self._load_mnist = load_mnist
        self.choice = DataChoice()
        self.dataset: Dataset | Callable[[], Dataset] = load_mnist
        self.test_part: Examples | None = None

    # Which one

    def use(self, loaded: LoadedData, place: Path) -> None:
        """Use this data set, which lies here."""
        self.dataset, self.test_part = loaded.dataset, loaded.dataset.test
        self.choice = DataChoice(loaded.name, loaded.dataset.classes, place)

    def use_mnist(self) -> None:
        """Use the bundled MNIST again."""
        self.dataset, self.test_part, self.choice = self._load_mnist, None, DataChoice()

    def use_data_of(self, rest: TrainingJob) -> bool:
        """Use the data set that this training has learned from, with the training's own names of the classes. False
        where it is in use already."""
        place = None if rest.digits.folder is None else Path(rest.digits.folder)
        if place == self.choice.place and rest.classes == self.choice.classes:
            return False
        if place is None:
            self.use_mnist()
        else:
            self.dataset, self.test_part = lambda: data_files.load(place).dataset, None
            self.choice = DataChoice(rest.data_name or data_files.MNIST, rest.classes, place)
        return True

    def take_loaded(self, dataset: Dataset) -> None:
        """A training has loaded it."""
        self.dataset = dataset
        self.test_part = dataset.test or self.test_part

    def take_test_part(self, examples: Examples) -> None:
        """Somebody else has loaded the test digits already."""
        if self.test_part is None:
            self.test_part = examples

    # To test with

    def loader(self, classes: ClassSet) -> Callable[[], Dataset] | None:
        """A function that gives another thread the data set; None where the set has other classes."""
        dataset = self.dataset
        if self.choice.classes != classes:
            return None
        return (lambda: dataset) if isinstance(dataset, Dataset) else dataset

    def check_classes(self, classes: ClassSet) -> None:
        """Raises DatasetError where a network that tells these classes apart cannot be tested with it."""
        if classes != self.choice.classes:
            raise DatasetError(
                tr(
                    "This network knows other classes than the data set {data}: "
                    "open the data that it was trained on, on the Train page.",
                    data=self.choice.name,
                )
            )

    def test_images(self) -> Examples:
        """The test digits, loaded when first asked for. Raises DatasetError."""
        if self.test_part is None:
            self.test_part = self._load_test_part()()
        return self.test_part

    def test_images_loader(self, classes: ClassSet) -> Callable[[], Examples]:
        """A function that gives another thread the test digits, and keeps no reference to this object. It raises
        DatasetError, also where the data set has other classes than these."""
        try:
            self.check_classes(classes)
        except DatasetError as error:
            return _failing(error)
        known = self.test_part
        return self._load_test_part() if known is None else lambda: known

    def _load_test_part(self) -> Callable[[], Examples]:
        """A function that loads the test digits. MNIST's are in a file of their own; of another set all is loaded."""
        dataset, name = self.dataset, self.choice.name
        if self.choice.place is None:
            return mnist_loader.load_test_images

        def load() -> Examples:
            test = (dataset if isinstance(dataset, Dataset) else dataset()).test
            if test is None:
                raise DatasetError(tr("The data set {data} has no pictures to test with.", data=name))
            return test

        return load

    # To learn from

    def job(self, recipe: Recipe) -> TrainingJob:
        """The job of a new network that learns from it. Raises DigitpadError."""
        name, classes, place = self.choice
        if place is None:
            return TrainingJob.new(recipe)
        job = TrainingJob.new(recipe.fitted_to(classes), classes, name)
        return dataclasses.replace(job, digits=DigitChoice(str(place)))

    def further_job(self, model: Model, recipe: Recipe) -> TrainingJob:
        """The job of this model's network, which learns on from it. Raises DigitpadError."""
        name, classes, place = self.choice
        if model.classes != classes:
            raise DatasetError(
                tr(
                    "This network knows other classes than the data set {data}, so it cannot learn from it: "
                    "open the data that it was trained on.",
                    data=name,
                )
            )
        job = TrainingJob.going_on(model, recipe.fitted_to(classes))
        return job if place is None else dataclasses.replace(job, digits=DigitChoice(str(place)))


def _failing(error: DatasetError) -> Callable[[], Examples]:
    def load() -> Examples:
        raise error

    return load
