"""What the Evaluate page says. Plain Python, no widgets."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from digitpad.message import tr_count
from digitpad.nn.class_set import DIGITS, ClassSet

if TYPE_CHECKING:
    from digitpad.digits.evaluation import Evaluation
    from digitpad.nn.metrics import Calibration
    from digitpad.nn.network import Network

NOTHING = "–"  # noqa: RUF001 - the dash stands for a figure that is not there
PLURALS = ("zeros", "ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines")
SINGULARS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
LEARNED = "The network has learned since. Evaluate again."
ANOTHER = "Another network answers now. Evaluate again."
STOPPED = "Stopped. What was not finished is not shown."
WELL_FITTED = 0.01  # a mean distance of confidence and truth that nobody would notice


def accuracy(right: int, total: int) -> str:
    """With two decimals."""
    return f"{100 * right / total:.2f} %" if total else NOTHING


def share(value: float, decimals: int = 1) -> str:
    """A share of 1 in percent, the whole only where it is the whole; the dash where there is none."""
    if math.isnan(value):
        return NOTHING
    return f"{100 * (1 if value >= 1 else min(value, 1 - 0.1 ** (decimals + 2))):.{decimals}f} %"


def confidence(value: float) -> str:
    """Whole percent, with a decimal where the surest differ by no more; never the whole."""
    if value >= 0.9995:
        return "> 99.9 %"
    return f"{100 * value:.1f} %" if value >= 0.99 else f"{100 * value:.0f} %"


def mistakes(evaluation: Evaluation) -> str:
    return f"{len(evaluation) - evaluation.correct:,} of {len(evaluation):,}"


def about_90(evaluation: Evaluation) -> str:
    right, total = evaluation.about_90
    return f"{100 * right / total:.0f} %" if total else NOTHING


def about_90_tip(evaluation: Evaluation | None) -> str:
    told = "Of the answers that were 85 to 95 % sure, how many were right."
    if evaluation is None:
        return told
    right, total = evaluation.about_90
    return f"{told} Here: {right:,} of {total:,}."


def digits_of(count: int, digit: int) -> str:
    """Such as "39 nines"."""
    return f"{count:,} {SINGULARS[digit] if count == 1 else PLURALS[digit]}"


def cell(label: int, answer: int, count: int, classes: ClassSet = DIGITS) -> str:
    """What a cell of the confusion matrix counts, such as "39 nines read as 4" or "Shirt: 39 read as Coat"."""
    if not classes.are_digits:
        name = classes.names[label]
        return (
            f"{name}: {count:,} read right" if label == answer else f"{name}: {count:,} read as {classes.names[answer]}"
        )
    if label == answer:
        return f"{digits_of(count, label)} read right" if count else f"No {label} was read right."
    return f"{digits_of(count, label)} read as {answer}" if count else f"No {label} was read as {answer}."


def all_mistakes(count: int, classes: ClassSet = DIGITS) -> str:
    if count == 0:
        return f"Every {classes.one} was read right."
    return tr_count("The only mistake", "All {count:,} mistakes", count)


def recall_tip(digit: int, classes: ClassSet = DIGITS) -> str:
    if not classes.are_digits:
        return f"Recall. Of all {classes.many} of the class {classes.names[digit]}, how many were found"
    return f"Recall. Of all {digit}s written, how many were found"


def precision_tip(digit: int, classes: ClassSet = DIGITS) -> str:
    if not classes.are_digits:
        return f"Precision. Of all {classes.many} read as {classes.names[digit]}, how many were of that class"
    return f"Precision. Of all digits read as {digit}, how many were {digit}s"


def digit_told(name: str, label: int, answer: int, sure: float, classes: ClassSet = DIGITS) -> str:
    """One digit of a gallery, such as "Test digit 433: a 9 read as 4, 98 % sure"."""
    read = "read right" if label == answer else f"read as {classes.names[answer]}"
    if not classes.are_digits:
        return f"{name}: {classes.names[label]} {read}, {confidence(sure)} sure"
    return f"{name}: {classes.a(label)} {read}, {confidence(sure)} sure"


def spoken(text: str) -> str:
    return text.replace("> ", "more than ").replace("%", "percent")


def calibration_error(found: Calibration) -> str:
    return f"{100 * found.error:.2f} points"


def calibration_told(evaluation: Evaluation) -> str:
    """One sentence on whether the network is as often right as it is sure."""
    found = evaluation.calibration
    sure = float(evaluation.confidence.mean(dtype=float))
    right = evaluation.correct / len(evaluation)
    both = f"On average it is {100 * sure:.2f} % sure, and {100 * right:.2f} % of its answers are right."
    if found.error < WELL_FITTED:
        return f"It knows how far it can be trusted. {both}"
    if sure > right:
        return f"It is overconfident. {both}"
    return f"It is underconfident. {both}"


def bin_range(index: int, bins: int) -> str:
    return f"{100 * index // bins} to {100 * (index + 1) // bins} %"


def network(name: str, net: Network) -> str:
    """Such as "book · 784–30–10"."""  # noqa: RUF002
    return f"{name} · {'–'.join(map(str, net.sizes))}"  # noqa: RUF001 (an en dash between the layers)
