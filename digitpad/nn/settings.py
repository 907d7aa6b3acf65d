"""Everything that decides how a network is built and trained, checked when it is made."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from digitpad.errors import SettingsError
from digitpad.message import mark, tr
from digitpad.nn.network import INITIALIZATIONS, Network
from digitpad.nn.optimizers import METHODS, SCHEDULES

_SEED_DIGITS = 38  # at most: they fit into the 128 bits of a whole number in the file of a training


def check_seed(seed: int) -> None:
    """Raises SettingsError for a seed that no generator takes, or that the file of a training cannot hold."""
    largest = 10**_SEED_DIGITS - 1
    _require(0 <= seed <= largest, mark("The seed is 0 or more and has at most {most} digits."), most=_SEED_DIGITS)


def _require(condition: bool, sentence: str, **values: object) -> None:
    if not condition:
        raise SettingsError(tr(sentence, **values))


@dataclass(frozen=True, kw_only=True)
class TrainingSettings:
    """Everything that decides how a network is built and trained. The defaults are the book's.

    Attributes:
        hidden_layers: neurons in each hidden layer, 1 to 3,000 each; empty for none.
        hidden, output, cost, initialization: see `Network`.
        epochs: how often all training digits are seen, 1 to 10,000.
        mini_batch_size: digits learned from before each update, 1 to 10,000.
        learning_rate: how large an update is, over 0.
        method: "sgd", "momentum", "nesterov" or "adam".
        momentum: of the methods "momentum" and "nesterov", 0 up to 1.
        schedule: "constant", "step" (a tenth at half of the time, again at three quarters), "cosine" or "one_cycle".
        warm_up: share of the time in which the learning rate rises from nothing, 0 to 1.
        l2: weight decay lambda; adds l2 / 2 * sum(w^2) to the mean cost. Biases are left alone.
        dropout: share of the hidden activations that each mini-batch goes without, 0 up to 1 (Srivastava et al. 2014).
        label_smoothing: share of the target that is spread evenly over all digits, 0 up to 1.
        averaging: 0 for none, else the decay (such as 0.999) of a running mean of the weights; that mean is the result.
        patience: end after so many epochs in a row without a new best on the validation digits; 0 never ends early.
        seed: of everything random.

    Raises:
        SettingsError: a value is out of bounds; the sentence names it.
    """

    hidden_layers: tuple[int, ...] = (30,)
    hidden: str = "sigmoid"
    output: str = "sigmoid"
    cost: str = "quadratic"
    initialization: str = "book"
    epochs: int = 30
    mini_batch_size: int = 10
    learning_rate: float = 3.0
    method: str = "sgd"
    momentum: float = 0.9
    schedule: str = "constant"
    warm_up: float = 0.0
    l2: float = 0.0
    dropout: float = 0.0
    label_smoothing: float = 0.0
    averaging: float = 0.0
    patience: int = 0
    seed: int = 0

    def __post_init__(self) -> None:
        _require(
            len(self.hidden_layers) <= 10 and all(1 <= n <= 3000 for n in self.hidden_layers),
            mark("A hidden layer has 1 to 3,000 neurons, and there are at most ten of them."),
        )
        _require(self.hidden in ("sigmoid", "tanh", "relu"), mark("The hidden activation is sigmoid, tanh or relu."))
        _require(self.output in ("sigmoid", "softmax"), mark("The output activation is sigmoid or softmax."))
        _require(self.cost in ("quadratic", "cross_entropy"), mark("The cost is quadratic or cross_entropy."))
        _require(
            (self.output, self.cost) != ("softmax", "quadratic"),
            mark("A softmax output learns with the cross_entropy cost."),
        )
        _require(self.initialization in INITIALIZATIONS, mark("The initialization is book, xavier or he."))
        _require(1 <= self.epochs <= 10_000, mark("The number of epochs is 1 to 10,000."))
        _require(1 <= self.mini_batch_size <= 10_000, mark("The mini-batch size is 1 to 10,000."))
        _require(
            math.isfinite(self.learning_rate) and 0 < self.learning_rate <= 1e6,
            mark("The learning rate is a number over 0 and at most 1,000,000."),
        )
        _require(self.method in METHODS, mark("The method is one of {known}."), known=", ".join(METHODS))
        _require(self.schedule in SCHEDULES, mark("The schedule is one of {known}."), known=", ".join(SCHEDULES))
        _require(0 <= self.momentum < 1, mark("The momentum is 0 or more and under 1."))
        _require(0 <= self.warm_up <= 1, mark("The warm-up is a share of the time, 0 to 1."))
        _require(math.isfinite(self.l2) and self.l2 >= 0, mark("The weight decay is 0 or more."))
        _require(0 <= self.dropout < 1, mark("The dropout is 0 or more and under 1."))
        _require(0 <= self.label_smoothing < 1, mark("The label smoothing is 0 or more and under 1."))
        _require(0 <= self.averaging < 1, mark("The averaging is 0 or more and under 1."))
        _require(0 <= self.patience <= 10_000, mark("The patience is 0 to 10,000 epochs."))
        check_seed(self.seed)

    def fits(self, network: Network) -> bool:
        """Whether it is a network as `build` makes it, whatever it has learned."""
        kinds = network.hidden.name, network.output.name, network.cost.name
        return tuple(network.sizes[1:-1]) == self.hidden_layers and kinds == (self.hidden, self.output, self.cost)

    def build(self, rng: np.random.Generator, inputs: int = 784, outputs: int = 10) -> Network:
        """A new network as these settings describe it."""
        return Network(
            [inputs, *self.hidden_layers, outputs],
            hidden=self.hidden,
            output=self.output,
            cost=self.cost,
            initialization=self.initialization,
            rng=rng,
        )


def can_be_trained(network: Network) -> bool:
    """Whether settings can name its activations and its cost; those of an opened model may be others."""
    try:
        TrainingSettings(hidden=network.hidden.name, output=network.output.name, cost=network.cost.name)
    except SettingsError:
        return False
    return True
