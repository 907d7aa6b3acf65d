"""The fields behind *More*: how a network is made and what else a training takes, as boxes with a few choices each."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from digitpad.app import setting_names
from digitpad.app.training.remedies import MILD, STRONG
from digitpad.digits.augmentation import Deformation
from digitpad.gui.kit.number_fields import WholeNumberBox
from digitpad.gui.pages.train.fields import Add, choose, combo_box
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


@dataclass(frozen=True)
class Chooser:
    """A box of choices as it is described, before the window's language is known.

    Attributes:
        label, tip: marked.
        width: of the box, in pixels at the normal text size.
        choices: made when the language is known.
    """

    name: str
    label: str
    width: int
    choices: Callable[[], Choices]
    tip: str


# By the setting that each decides on, in tab order; the cost decides on the output activation, too.
CHOOSERS = {
    "hidden": Chooser(
        "activationComboBox",
        mark("Ac&tivation"),
        100,
        lambda: ACTIVATIONS,
        mark("What a hidden neuron makes of the sum of its inputs"),
    ),
    "cost": Chooser(
        "costComboBox",
        mark("&Cost"),
        132,
        lambda: COSTS,
        mark("How errors are counted. With softmax, the ten outputs are probabilities that add up to 1."),
    ),
    "method": Chooser(
        "methodComboBox",
        mark("&Method"),
        108,
        lambda: METHODS,
        mark("How weights follow the gradient: straight (SGD), with momentum, or each at its own pace (Adam)"),
    ),
    "schedule": Chooser(
        "scheduleComboBox",
        mark("Rate over t&ime"),
        104,
        lambda: SCHEDULES,
        mark("How the learning rate changes from the first epoch to the last"),
    ),
    "initialization": Chooser(
        "initializationComboBox",
        mark("Starting &weights"),
        108,
        lambda: WEIGHTS,
        mark("How the random weights are drawn that the training begins with. He suits ReLU, Xavier tanh."),
    ),
    "l2": Chooser(
        "weightDecayComboBox",
        mark("Weight deca&y"),
        96,
        lambda: _shares(DECAYS),
        mark("Each update makes the weights a little smaller (L2), so that none grows large for a few pictures' sake"),
    ),
    "dropout": Chooser(
        "dropoutComboBox",
        mark("Dropo&ut"),
        80,
        lambda: _shares(DROPOUTS),
        mark("The share of the hidden neurons that each mini-batch goes without, so that none relies on another"),
    ),
    "label_smoothing": Chooser(
        "labelSmoothingComboBox",
        mark("La&bel smoothing"),
        80,
        lambda: _shares(SMOOTHINGS),
        mark(
            "The share of each target that is spread over all classes, so that the network does not become "
            "overconfident"
        ),
    ),
    "averaging": Chooser(
        "averagingComboBox",
        mark("Averaging"),
        84,
        lambda: _shares(AVERAGINGS),
        mark("Answer with a running mean of the weights instead of the latest; the closer to 1, the longer the mean"),
    ),
    "deformation": Chooser(
        "deformationComboBox",
        mark("Deformed pictures"),
        116,
        lambda: DEFORMATIONS,
        mark("Turn, slant, shift and bend the training pictures a little, differently each time"),
    ),
    "patience": Chooser(
        "patienceComboBox",
        mark("Early stoppin&g"),
        124,
        lambda: ((OFF, 0), *((_after(epochs), epochs) for epochs in PATIENCES)),
        mark("End after so many epochs in a row that were no better on the validation pictures"),
    ),
}


class RareFields:
    """The boxes, and what they say of a recipe."""

    def __init__(self, add: Add) -> None:
        """`add` takes label, box, width and tooltip of each, in tab order."""
        self.boxes = {setting: combo_box(chooser.name, chooser.choices()) for setting, chooser in CHOOSERS.items()}
        self.activation, self.cost, self.deformation, self.initialization = (
            self.boxes[setting] for setting in ("hidden", "cost", "deformation", "initialization")
        )
        for chooser, box in zip(CHOOSERS.values(), self.boxes.values(), strict=True):
            add(tr(chooser.label), box, chooser.width, tr(chooser.tip))
        self.seed = WholeNumberBox("seedSpinBox", tr("Seed"), 0, 2**31 - 1)
        tip = tr("Where the random numbers begin. The same seed gives the same training again.")
        add(tr("&Seed"), self.seed, 112, tip)
        self.start_from = combo_box("startFromComboBox", STARTS)
        tip = tr("Begin with random weights, or go on with the network that answers now")
        add(tr("Start fr&om"), self.start_from, 152, tip)

    @property
    def choices(self) -> tuple[QComboBox, ...]:
        """All boxes that decide on the recipe; seed and start are not among them."""
        return tuple(self.boxes.values())

    @property
    def of_network(self) -> tuple[QWidget, ...]:
        """What a training that goes on from a network cannot choose."""
        return self.activation, self.cost, self.initialization

    def settings(self, base: TrainingSettings) -> TrainingSettings:
        """`base` with what the boxes say."""
        cost, _, output = str(self.cost.currentData()).partition(" ")
        values: dict[str, Any] = {name: box.currentData() for name, box in self._of_one_setting.items()}
        return dataclasses.replace(base, **values, cost=cost, output=output, seed=self.seed.value())

    def chosen_deformation(self) -> Deformation | None:
        """None where the digits are to be learned from as they are."""
        deformation: Deformation | None = self.deformation.currentData()
        return deformation

    def fill(self, recipe: Recipe) -> None:
        """Show the recipe; what is not among the choices of a box is added to them."""
        settings = recipe.settings
        for name, box in self._of_one_setting.items():
            value = getattr(settings, name)
            choose(box, value, _after(value) if name == "patience" else localized(f"{value}"))
        choose(self.cost, f"{settings.cost} {settings.output}")
        choose(self.deformation, recipe.deformation, tr("As in the recipe"))
        self.seed.setValue(settings.seed)
        self.start_from.setCurrentIndex(0)

    def suit_weights(self, base: TrainingSettings) -> None:
        """Choose starting weights that suit the activation, after that was chosen by hand."""
        hidden = self.activation.currentData()
        choose(self.initialization, base.initialization if hidden == base.hidden else INITIALIZATIONS[hidden])

    @property
    def _of_one_setting(self) -> dict[str, QComboBox]:
        """The boxes whose choice is the value of the setting."""
        return {name: box for name, box in self.boxes.items() if box not in (self.cost, self.deformation)}


def _shares(texts: Iterable[str]) -> Choices:
    return (OFF, 0.0), *((localized(text), float(text)) for text in texts)


def _after(epochs: int) -> str:
    return tr_count("After {count} epoch", "After {count} epochs", epochs)
