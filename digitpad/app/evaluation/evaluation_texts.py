"""What the Evaluate page says. Plain Python, no widgets."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from digitpad.app.texts import percent, percent_in_words, share_figure, share_text
from digitpad.message import changed, localized, mark, tr, tr_count
from digitpad.nn.class_set import DIGITS, ClassSet

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from digitpad.digits.evaluation import Evaluation
    from digitpad.nn.metrics import Calibration
    from digitpad.nn.network import Network

NOTHING = "–"  # noqa: RUF001 - the dash stands for a figure that is not there
DIGITS_OF: tuple[Callable[[int], str], ...] = (
    lambda count: tr_count("{count:,} zero", "{count:,} zeros", count),
    lambda count: tr_count("{count:,} one", "{count:,} ones", count),
    lambda count: tr_count("{count:,} two", "{count:,} twos", count),
    lambda count: tr_count("{count:,} three", "{count:,} threes", count),
    lambda count: tr_count("{count:,} four", "{count:,} fours", count),
    lambda count: tr_count("{count:,} five", "{count:,} fives", count),
    lambda count: tr_count("{count:,} six", "{count:,} sixes", count),
    lambda count: tr_count("{count:,} seven", "{count:,} sevens", count),
    lambda count: tr_count("{count:,} eight", "{count:,} eights", count),
    lambda count: tr_count("{count:,} nine", "{count:,} nines", count),
)
LEARNED = mark("The network has learned since. Evaluate again.")
ANOTHER = mark("Another network answers now. Evaluate again.")
CALIBRATED = mark("Its confidence has been calibrated since. Evaluate again.")
STOPPED = mark("Stopped. What was not finished is not shown.")
READ_AS, RECALL, PRECISION = mark("read as"), mark("recall"), mark("precision")
SHORT_NAME = 3  # letters: two such names stand beside each other
SURELY = 2  # standard deviations beyond which a difference is hardly due to chance
WELL_FITTED = 0.01  # below this calibration error a network is called well calibrated


def accuracy(right: int, total: int) -> str:
    """The accuracy with two decimals; 100.00 % only where all are right."""
    return share_text(right / total, 2) if total else NOTHING


def share(value: float) -> str:
    """A share of 1 in percent with one decimal. Only 1 itself is written as 100.0 %; nan as the dash."""
    return NOTHING if math.isnan(value) else share_text(value, 1)


def narrower_shares(value: float) -> tuple[str, ...]:
    """The share from the longest text to the shortest: "97.8 %", "97.8" and "97"."""
    if math.isnan(value):
        return (NOTHING,)
    figure = f"{share_figure(value, 1):.1f}"
    return share(value), localized(figure), figure.partition(".")[0]


def confidence_text(value: float) -> str:
    """The confidence in percent, with one decimal from 99 on; never 100."""
    if value >= 0.9995:
        return tr(">\N{NO-BREAK SPACE}{share:.1f}\N{NO-BREAK SPACE}%", share=99.9)
    return percent(100 * value, 1 if value >= 0.99 else 0)


def of_all(count: int, total: int) -> str:
    """Such as "39 of 10,000"."""
    return tr("{count:,} of {total:,}", count=count, total=total)


def mistakes(evaluation: Evaluation) -> str:
    """How many of all answers are wrong."""
    return of_all(len(evaluation) - evaluation.correct, len(evaluation))


def about_90(evaluation: Evaluation) -> str:
    """The percentage of answers with 85 to 95 % confidence that are right; the dash where there are no such answers."""
    right, total = evaluation.about_90
    return share_text(right / total) if total else NOTHING


def about_90_tip(evaluation: Evaluation | None) -> str:
    """What `about_90` means, with the counts behind it where there is an evaluation."""
    if evaluation is None:
        return tr("How many of the answers with 85 to 95\N{NO-BREAK SPACE}% confidence were right.")
    right, total = evaluation.about_90
    return tr(
        "How many of the answers with 85 to 95\N{NO-BREAK SPACE}% confidence were right. Here: {right:,} of {total:,}.",
        right=right,
        total=total,
    )


def _digits_of(count: int, digit: int) -> str:
    """Such as "39 nines"."""
    return DIGITS_OF[digit](count)


def cell(label: int, answer: int, count: int, classes: ClassSet = DIGITS) -> str:
    """What a cell of the confusion matrix counts, such as "39 nines read as 4" or "Shirt: 39 read as Coat"."""
    if not classes.are_digits:
        values = {"label": classes.names[label], "count": count}
        if label == answer:
            return tr("{label}: {count:,} read right", **values)
        return tr("{label}: {count:,} read as {answer}", answer=classes.names[answer], **values)
    digits = _digits_of(count, label)
    if label == answer:
        return tr("{digits} read right", digits=digits) if count else tr("No {digit} was read right.", digit=label)
    if count:
        return tr("{digits} read as {answer}", digits=digits, answer=answer)
    return tr("No {digit} was read as {answer}.", digit=label, answer=answer)


def cell_of(label: int, answer: int, counts: NDArray[np.int64], classes: ClassSet = DIGITS) -> str:
    """What a cell of this confusion matrix counts, or that there is nothing that it could count."""
    if counts[label].any():
        return cell(label, answer, int(counts[label, answer]), classes)
    if classes.are_digits:
        return tr("There is no {digit} among them.", digit=label)
    return tr("{label}: none among them", label=classes.names[label])


def all_mistakes(count: int) -> str:
    """The title over all mistakes of an evaluation, `count` of them."""
    if count == 0:
        return tr("Everything was read right.")
    return tr_count("The only mistake", "All {count:,} mistakes", count)


def alone(count: int) -> str:
    """The title over the digits that one network reads right and the other does not."""
    if count == 0:
        return tr("No picture that only this one reads")
    return tr_count("{count:,} picture that only this one reads", "{count:,} pictures that only this one reads", count)


def rows_show(classes: ClassSet) -> str:
    """What the rows of a confusion matrix stand for: only digits are called "written"."""
    return tr("written") if classes.are_digits else tr("true class")


def recall_tip(digit: int, classes: ClassSet = DIGITS) -> str:
    """What the recall of a class means; `digit` is the class's index."""
    if classes.are_digits:
        return tr("Recall. Of all {digit}s written, how many were found", digit=digit)
    return tr(
        "Recall. Of all {things} of the class {name}, how many were found",
        things=tr(classes.many),
        name=classes.names[digit],
    )


def precision_tip(digit: int, classes: ClassSet = DIGITS) -> str:
    """What the precision of a class means; `digit` is the class's index."""
    if classes.are_digits:
        return tr("Precision. Of all digits read as {digit}, how many were {digit}s", digit=digit)
    return tr(
        "Precision. Of all {things} read as {name}, how many were of that class",
        things=tr(classes.many),
        name=classes.names[digit],
    )


def as_what(label: int, answer: int, classes: ClassSet = DIGITS) -> str:
    """The words below a digit: "9 as 4"; each longer name has a line of its own."""
    values = {"label": classes.names[label], "answer": classes.names[answer]}
    if max(map(len, classes.names)) <= SHORT_NAME:
        return tr("{label} as {answer}", **values)
    return tr("{label}\nas {answer}", **values)


def digit_text(name: str, label: int, answer: int, confidence: float, classes: ClassSet = DIGITS) -> str:
    """One digit of a gallery, such as "Test digit 433: a 9 read as 4, 98 % confident"."""
    values = {"name": name, "label": classes.a(label), "share": confidence_text(confidence)}
    if label == answer:
        return tr("{name}: {label} read right, {share} confident", **values)
    return tr("{name}: {label} read as {answer}, {share} confident", answer=classes.names[answer], **values)


def digit_text_of_other(name: str, label: int, answer: int, confidence: float, classes: ClassSet = DIGITS) -> str:
    """One digit that the other network reads wrong."""
    return tr(
        "{name}: {label} that the other read as {answer}, {share} confident",
        name=name,
        label=classes.a(label),
        answer=classes.names[answer],
        share=confidence_text(confidence),
    )


def spoken(text: str) -> str:
    """The text with words for the signs that a screen reader leaves out."""
    return percent_in_words(text.replace(">\N{NO-BREAK SPACE}", tr("more than") + " "))


def calibration_error(found: Calibration) -> str:
    """The expected calibration error in percentage points, such as "1.25 points"."""
    return tr("{error:.2f} points", error=100 * found.error)


def calibration_verdict(evaluation: Evaluation) -> str:
    """Two sentences: whether confidence and accuracy are alike, and the figures."""
    found = evaluation.calibration
    confidence = float(evaluation.confidence.mean(dtype=float))
    right = evaluation.correct / len(evaluation)
    both = tr(
        "Its average confidence is {confidence:.2f}\N{NO-BREAK SPACE}%, and its accuracy is "
        "{accuracy:.2f}\N{NO-BREAK SPACE}%.",
        confidence=100 * confidence,
        accuracy=100 * right,
    )
    return f"{_verdict(found, confidence - right)} {both}"


def _verdict(found: Calibration, gap: float) -> str:
    """`gap` is the mean confidence minus the accuracy. By chance even a well calibrated network has a small one."""
    if found.error < WELL_FITTED:
        return tr("It is well calibrated.")
    total, filled = found.counts.sum(), found.counts > 0
    shares = found.confidence[filled]
    deviations = np.sqrt(found.counts[filled] * shares * (1 - shares)) / total  # of the accuracy, a part for each bin
    if abs(gap) >= WELL_FITTED and abs(gap) > SURELY * math.hypot(*deviations):
        return tr("It is overconfident.") if gap > 0 else tr("It is underconfident.")
    if found.error > SURELY * float(deviations.sum()):
        return tr("It is overconfident in some answers and underconfident in others.")
    return tr("These answers are too few to tell whether it is calibrated.")


def bin_range(index: int, bins: int) -> str:
    """The confidences of one of `bins` bins of equal width, such as "80 to 90 %"."""
    return tr("{low} to {high}\N{NO-BREAK SPACE}%", low=100 * index // bins, high=100 * (index + 1) // bins)


def bin_card(index: int, found: Calibration) -> tuple[str, ...]:
    """The lines of a bin's card: its range, its answers, and their confidence and accuracy on average."""
    bins = len(found.counts)
    return (
        tr("{low} to {high}\N{NO-BREAK SPACE}% confident", low=100 * index // bins, high=100 * (index + 1) // bins),
        tr_count("{count:,} answer", "{count:,} answers", int(found.counts[index])),
        tr("{share} confident on average", share=share(float(found.confidence[index]))),
        tr("{share} right", share=share(float(found.right[index]))),
    )


def network(name: str, net: Network) -> str:
    """Such as "book · 784–30–10"."""  # noqa: RUF002
    sizes = "–".join(map(str, net.sizes))  # noqa: RUF001 (an en dash between the layers)
    return changed(name, lambda name: f"{name} · {sizes}")
