"""Numbers and settings as a sentence says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.nn.training import EpochReport, TrainingSettings

PERCENT = "\N{NO-BREAK SPACE}%"
WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ACTIVATIONS = {"sigmoid": "sigmoid", "tanh": "tanh", "relu": "ReLU"}
METHODS = {"sgd": "SGD", "momentum": "momentum", "nesterov": "Nesterov momentum", "adam": "Adam"}


def plural(count: int, noun: str, words: bool = False) -> str:
    number = WORDS[count] if words and count < len(WORDS) else f"{count:,}"
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"


def describe_layers(settings: TrainingSettings) -> str:
    """Such as 'one hidden layer of 30 sigmoid neurons'."""
    layers = settings.hidden_layers
    if not layers:
        return "no hidden layer"
    sizes = " and ".join(filter(None, [", ".join(f"{n:,}" for n in layers[:-1]), f"{layers[-1]:,}"]))
    noun = plural(len(layers), "hidden layer", words=True)
    return f"{noun} of {sizes} {ACTIVATIONS[settings.hidden]} {'neuron' if layers == (1,) else 'neurons'}"


def share_right(report: EpochReport) -> str:
    """'95 of 100 validation digits are read right'; near the top of 1,000, where 100 is too coarse."""
    accuracy = report.validation_accuracy
    if accuracy < 0.985:
        return f"{round(100 * accuracy)} of 100 validation digits are read right"
    return f"{round(1000 * accuracy):,} of 1,000 validation digits are read right"


def percent_right(report: EpochReport) -> str:
    return f"{100 * report.validation_accuracy:.2f}{PERCENT} of the validation digits are read right"


def rate_text(rate: float) -> str:
    """3.0, 100, 0.001: as a person writes it."""
    return f"{rate:.1f}" if rate < 100 and rate == int(rate) else f"{rate:.5g}"
