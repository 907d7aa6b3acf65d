"""The fields behind *More*: how a network is made and what else a training takes, as boxes with a few choices each."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from digitpad.app import setting_names
from digitpad.app.training.remedies import MILD, STRONG
from digitpad.digits.augmentation import Deformation
from digitpad.gui.kit.number_fields import WholeNumberBox
from digitpad.gui.pages.train.fields import choose, combo_box
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe

ACTIVATIONS = tuple((setting_names.short(name), key) for key, name in setting_names.ACTIVATIONS.items())
COSTS = (  # the cost, and the output activation that goes with it
    ("Quadratic", "quadratic sigmoid"),
    ("Cross-entropy", "cross_entropy sigmoid"),
    ("Softmax cross-entropy", "cross_entropy softmax"),
)
METHODS = tuple((setting_names.short(name), key) for key, name in setting_names.METHODS.items())
SCHEDULES = (("Constant", "constant"), ("In steps", "step"), ("Cosine", "cosine"), ("One cycle", "one_cycle"))
WEIGHTS = (("The book's", "book"), ("Xavier", "xavier"), ("He", "he"))
DECAYS = (("Off", 0.0), *((text, float(text)) for text in ("0.00001", "0.0001", "0.001", "0.01")))
DROPOUTS = (("Off", 0.0), *((text, float(text)) for text in ("0.1", "0.2", "0.3", "0.5")))
SMOOTHINGS = (("Off", 0.0), *((text, float(text)) for text in ("0.05", "0.1", "0.2")))
AVERAGINGS = (("Off", 0.0), *((text, float(text)) for text in ("0.99", "0.999", "0.9999")))
PATIENCES = (("Off", 0), *((f"After {n} epochs", n) for n in (3, 5, 10, 20)))
DEFORMATIONS = (("None", None), ("Mild", MILD), ("Strong", STRONG))
STARTS = (("A new network", False), ("The present network", True))
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
        self.l2 = combo_box("weightDecayComboBox", DECAYS)
        self.dropout = combo_box("dropoutComboBox", DROPOUTS)
        self.label_smoothing = combo_box("labelSmoothingComboBox", SMOOTHINGS)
        self.averaging = combo_box("averagingComboBox", AVERAGINGS)
        self.deformation = combo_box("deformationComboBox", DEFORMATIONS)
        self.patience = combo_box("patienceComboBox", PATIENCES)
        self.seed = WholeNumberBox("seedSpinBox", "Seed", 0, 2**31 - 1)
        self.start_from = combo_box("startFromComboBox", STARTS)
        add("Ac&tivation", self.activation, 100, "What a hidden neuron makes of the sum of its inputs")
        tip = "How errors are counted. With softmax, the ten outputs are probabilities that add up to 1."
        add("&Cost", self.cost, 132, tip)
        tip = "How weights follow the gradient: straight (SGD), with momentum, or each at its own pace (Adam)"
        add("Metho&d", self.method, 108, tip)
        tip = "How the learning rate changes from the first epoch to the last"
        add("Rate over t&ime", self.schedule, 104, tip)
        tip = "How the random weights are drawn that the training begins with. He suits ReLU, Xavier tanh."
        add("Starting &weights", self.initialization, 108, tip)
        tip = "Each update makes the weights a little smaller (L2), so that none grows for a few digits' sake"
        add("Weight deca&y", self.l2, 96, tip)
        tip = "The share of the hidden neurons that each mini-batch goes without, so that none relies on another"
        add("Dropo&ut", self.dropout, 80, tip)
        tip = "The share of each target that is spread over all ten digits, so that the network is never quite sure"
        add("La&bel smoothing", self.label_smoothing, 80, tip)
        tip = "Answer with a running mean of the weights instead of the latest; the closer to 1, the longer the mean"
        add("Averaging", self.averaging, 84, tip)
        tip = "Turn, slant, shift and bend the training digits a little, never twice the same"
        add("Deformed digits", self.deformation, 116, tip)
        tip = "End where so many epochs in a row were not better on the validation digits"
        add("Early stoppin&g", self.patience, 124, tip)
        tip = "Where the random numbers begin. The same seed gives the same training again."
        add("&Seed", self.seed, 112, tip)
        tip = "Begin with random weights, or go on with the network that answers now"
        add("Start fr&om", self.start_from, 152, tip)

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
        return self.deformation.currentData()

    def fill(self, recipe: Recipe) -> None:
        """Show the recipe; what is not among the choices of a box is added to them."""
        settings = recipe.settings
        for name, box in self._by_name.items():
            value = getattr(settings, name)
            choose(box, value, f"After {value} epochs" if name == "patience" else f"{value}")
        choose(self.cost, f"{settings.cost} {settings.output}")
        choose(self.deformation, recipe.deformation, "As in the recipe")
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
