"""What the choices of a training are called: in a sentence, as an entry of a list, and in the line on a run.

All are said by `tr`.
"""

from __future__ import annotations

from digitpad.message import mark

ACTIVATIONS = {"sigmoid": mark("sigmoid"), "tanh": mark("tanh"), "relu": mark("ReLU")}
ACTIVATION_TITLES = {"sigmoid": mark("Sigmoid"), "tanh": mark("Tanh"), "relu": mark("ReLU")}
METHODS = {
    "sgd": mark("SGD"),
    "momentum": mark("momentum"),
    "nesterov": mark("Nesterov momentum"),
    "adam": mark("Adam"),
}
METHOD_TITLES = {"sgd": mark("SGD"), "momentum": mark("Momentum"), "nesterov": mark("Nesterov"), "adam": mark("Adam")}
SHORT_METHODS = {**METHODS, "nesterov": mark("Nesterov")}
SHORT_SCHEDULES = {
    "constant": mark("constant"),
    "step": mark("step"),
    "cosine": mark("cosine"),
    "one_cycle": mark("one cycle"),
}
SHORT_COSTS = {"quadratic": mark("quadratic"), "cross_entropy": mark("cross-entropy")}
