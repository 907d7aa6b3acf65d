"""The fields behind *More*: how a network is made and what else a training takes, as boxes with a few choices each."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from digitpad.app import setting_names
from digitpad.app.training.remedies import MILD, STRONG
from digitpad.digits.augmentation import Deformation
from digitpad.gui.kit.number_fields import WholeNumberBox
from digitpad.gui.pages.train.fields import choose, combo_box
from digitpad.message import localized, mark, tr, tr_count
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe

Choices = tuple[tuple[str, object], ...]
"""What a box offers: (title, value)."""

ACTIVATIONS: Choices = tuple((title, key) for key, title in setting_names.ACTIVATION_TITLES.items())
COSTS: Choices = (  # the cost, and the output activation that goes with it
    (mark("Quadratic"), "quadratic sigmoid"),
    (mark("Cross-entropy"), "cross_entropy sigmoid"),
    (mark("Softmax cross-entropy"), "cross_entropy softmax"),
)
METHODS: Choices = tuple((title, key) for key, title in setting_names.METHOD_TITLES.items())
SCHEDULES: Choices = (
    (mark("Constant"), "constant"),
    (mark("In steps"), "step"),
    (mark("Cosine"), "cosine"),
    (mark("One cycle"), "one_cycle"),
)
WEIGHTS: Choices = ((mark("The book's"), "book"), (mark("Xavier"), "xavier"), (mark("He"), "he"))
OFF = mark("Off")
DECAYS = ("0.00001", "0.0001", "0.001", "0.01")
DROPOUTS = ("0.1", "0.2", "0.3", "0.5")
SMOOTHINGS = ("0.05", "0.1", "0.2")
AVERAGINGS = ("0.99", "0.999", "0.9999")
PATIENCES = (3, 5, 10, 20)
DEFORMATIONS: Choices = ((mark("None"), None), (mark("Mild"), MILD), (mark("Strong"), STRONG))
STARTS: Choices = ((mark("A new network"), False), (mark("The present network"), True))
# Starting weights that suit an activation chosen by hand; the book's are made for sigmoids.
INITIALIZATIONS = {"sigmoid": "book", "tanh": "xavier", "relu": "he"}

Add = Callable[[str, QWidget, int, str], None]


class RareFields:
    """The boxes, and what they say of a recipe."""

    def __init__(self, add: Add) -> None:
        """`add` takes label, box, width and tooltip of each, in tab order."""
        self.activation = combo_box("activationComboBox", ACTIVATIONS)
        self.cost = combo_box("costComboBox", COSTS)
        self.method = combo_box("methodComboBox", METHODS)
        self.schedule = combo_box("scheduleComboBox", SCHEDULES)
        self.initialization = combo_box("initializationComboBox", WEIGHTS)
        self.l2 = combo_box("weightDecayComboBox", _shares(DECAYS))
        self.dropout = combo_box("dropoutComboBox", _shares(DROPOUTS))
        self.label_smoothing = combo_box("labelSmoothingComboBox", _shares(SMOOTHINGS))
        self.averaging = combo_box("averagingComboBox", _shares(AVERAGINGS))
        self.deformation = combo_box("deformationComboBox", DEFORMATIONS)
        self.patience = combo_box("patienceComboBox", ((OFF, 0), *((_after(epochs), epochs) for epochs in PATIENCES)))
        self.seed = WholeNumberBox("seedSpinBox", tr("Seed"), 0, 2**31 - 1)
        self.start_from = combo_box("startFromComboBox", STARTS)
        add(tr("Ac&tivation"), self.activation, 100, tr("What a hidden neuron makes of the sum of its inputs"))
        tip = tr("How errors are counted. With softmax, the ten outputs are probabilities that add up to 1.")
        add(tr("&Cost"), self.cost, 132, tip)
        tip = tr("How weights follow the gradient: straight (SGD), with momentum, or each at its own pace (Adam)")
        add(tr("&Method"), self.method, 108, tip)
        tip = tr("How the learning rate changes from the first epoch to the last")
        add(tr("Rate over t&ime"), self.schedule, 104, tip)
        tip = tr("How the random weights are drawn that the training begins with. He suits ReLU, Xavier tanh.")
        add(tr("Starting &weights"), self.initialization, 108, tip)
        tip = tr(
            "Each update makes the weights a little smaller (L2), so that none grows large for the sake of a few digits"
        )
        add(tr("Weight deca&y"), self.l2, 96, tip)
        tip = tr("The share of the hidden neurons that each mini-batch goes without, so that none relies on another")
        add(tr("Dropo&ut"), self.dropout, 80, tip)
        tip = tr(
            "The share of each target that is spread over all ten digits, so that the network does not become "
            "overconfident"
        )
        add(tr("La&bel smoothing"), self.label_smoothing, 80, tip)
        tip = tr(
            "Answer with a running mean of the weights instead of the latest; the closer to 1, the longer the mean"
        )
        add(tr("Averaging"), self.averaging, 84, tip)
        tip = tr("Turn, slant, shift and bend the training digits a little, differently each time")
        add(tr("Deformed digits"), self.deformation, 116, tip)
        tip = tr("End after so many epochs in a row that were no better on the validation digits")
        add(tr("Early stoppin&g"), self.patience, 124, tip)
        tip = tr("Where the random numbers begin. The same seed gives the same training again.")
        add(tr("&Seed"), self.seed, 112, tip)
        tip = tr("Begin with random weights, or go on with the network that answers now")
        add(tr("Start fr&om"), self.start_from, 152, tip)

    @property
    def choices(self) -> tuple[QComboBox, ...]:
        """All boxes that decide on the recipe; seed and start are not among them."""
        return (*self._by_name.values(), self.cost, self.deformation)

    @property
    def of_network(self) -> tuple[QWidget, ...]:
        """What a training that goes on from a network cannot choose."""
        return self.activation, self.cost, self.initialization

    def settings(self, base: TrainingSettings) -> TrainingSettings:
        """`base` with what the boxes say."""
        cost, _, output = str(self.cost.currentData()).partition(" ")
        values: dict[str, Any] = {name: box.currentData() for name, box in self._by_name.items()}
        return dataclasses.replace(base, **values, cost=cost, output=output, seed=self.seed.value())

    def chosen_deformation(self) -> Deformation | None:
        deformation: Deformation | None = self.deformation.currentData()
        return deformation

    def fill(self, recipe: Recipe) -> None:
        """Show the recipe; what is not among the choices of a box is added to them."""
        settings = recipe.settings
        for name, box in self._by_name.items():
            value = getattr(settings, name)
            choose(box, value, _after(value) if name == "patience" else localized(f"{value}"))
        choose(self.cost, f"{settings.cost} {settings.output}")
        choose(self.deformation, recipe.deformation, tr("As in the recipe"))
        self.seed.setValue(settings.seed)
        self.start_from.setCurrentIndex(0)

    def suit_weights(self, base: TrainingSettings) -> None:
        """After another activation was chosen by hand: starting weights that suit it."""
        hidden = self.activation.currentData()
        choose(self.initialization, base.initialization if hidden == base.hidden else INITIALIZATIONS[hidden])

    @property
    def _by_name(self) -> dict[str, QComboBox]:
        return {
            "hidden": self.activation,
            "method": self.method,
            "schedule": self.schedule,
            "initialization": self.initialization,
            "l2": self.l2,
            "dropout": self.dropout,
            "label_smoothing": self.label_smoothing,
            "averaging": self.averaging,
            "patience": self.patience,
        }


def _shares(texts: Iterable[str]) -> Choices:
    return (OFF, 0.0), *((localized(text), float(text)) for text in texts)


def _after(epochs: int) -> str:
    return tr_count("After {count} epoch", "After {count} epochs", epochs)
