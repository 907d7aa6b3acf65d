"""The words that go with an answer. Plain Python, no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.app.texts import ordinal
from digitpad.message import tr_count

if TYPE_CHECKING:
    import numpy as np

    from digitpad.digits.reading import Reading
    from digitpad.digits.recognition import Prediction
    from digitpad.nn.class_set import ClassSet

SURE = 0.9
HARD_TO_TELL = 0.5
MENTIONED = 0.05  # what is less probable gets no figure
NO_DIGIT = "This does not look like a digit"


@dataclass(frozen=True)
class AnswerText:
    """`certainty` and `remark` are the two lines beside the digit, `spoken` is for screen readers."""

    digit: str
    certainty: str
    remark: str
    spoken: str


NOTHING = AnswerText("", "", "", "Nothing drawn yet")


def percent(share: float, unit: str = "%") -> str:
    """A share of 1 in whole percent, never claiming the whole: '> 99 %' from 99.5 on."""
    figure = "> 99" if share >= 0.995 else f"{share * 100:.0f}"
    return f"{figure} {unit}"


def describe(prediction: Prediction | None, label: str | None = None, epoch: int | None = None) -> AnswerText:
    """Puts the answer in words; `label` is the name of a test digit's own class, `epoch` (from 1) the last one finished
    of a running training."""
    if prediction is None:
        return NOTHING
    if prediction.rejected:
        return AnswerText("?", NO_DIGIT, prediction.reason, f"{NO_DIGIT}. {prediction.reason}")
    share = float(prediction.probabilities[prediction.digit])
    certainty = f"{percent(share)} sure" if share >= HARD_TO_TELL else "Hard to tell"
    remark = _remark(prediction, share, label, epoch)
    spoken = f"{prediction.name}, {_spoken_percent(share)} sure"
    return AnswerText(prediction.name, certainty, remark, f"{spoken}, {remark}" if label is not None else spoken)


def describe_number(reading: Reading, selected: int) -> AnswerText:
    """Puts a number in words; `selected` is the digit (from 0) whose picture and bars are shown."""
    looked_at = reading.digits[selected]
    remark = f"Below: {which(reading, selected)}"
    spoken = reading.text.replace("\n", ", ")
    strangers = sum(digit.refused for digit in reading.digits)
    if strangers:
        certainty = tr_count("One is no digit", "{count} are no digits", strangers)
        if looked_at.refused:
            remark = f"{remark.removesuffix(' digit')}. {looked_at.prediction.reason}"
        return AnswerText(reading.text, certainty, remark, f"{spoken}, {certainty}")
    share = reading.certainty
    certainty = f"{percent(share)} sure" if share >= HARD_TO_TELL else "Hard to tell"
    return AnswerText(reading.text, certainty, remark, f"{spoken}, {_spoken_percent(share)} sure")


def which(reading: Reading, index: int) -> str:
    """'the second digit', 'the minus'; among several lines 'line 2, the second digit'."""
    line, place = _line_and_place(reading, index)
    found = reading.digits[index]
    name = f"the {found.sign}" if found.sign else f"the {ordinal(place + 1, words=True)} digit"
    return f"line {line + 1}, {name}" if len(reading.rows) > 1 else name


def _line_and_place(reading: Reading, index: int) -> tuple[int, int]:
    """The line, and the place in it among its digits without signs, both from 0."""
    lines = [line for line, row in enumerate(reading.rows) for _ in row]
    same = [digit for digit, line in zip(reading.digits[:index], lines, strict=False) if line == lines[index]]
    return lines[index], sum(not digit.sign for digit in same)


def name_digit(reading: Reading, place: int) -> str:
    """'Digit 4 of 4: 6, 98 percent sure', 'Minus'; among several lines 'Line 2, digit 1 of 2: …'."""
    found = reading.digits[place]
    line, among = _line_and_place(reading, place)
    count = sum(not digit.sign for digit in reading.rows[line])
    said = describe(found.prediction).spoken
    name = found.sign if found.sign else f"digit {among + 1} of {count}: {said}"
    return f"Line {line + 1}, {name}" if len(reading.rows) > 1 else f"{name[0].upper()}{name[1:]}"


def _remark(prediction: Prediction, share: float, label: str | None, epoch: int | None) -> str:
    classes = prediction.classes
    if label is not None:
        return "and its label agrees" if label == prediction.name else f"but its label says {label}"
    if share < HARD_TO_TELL:
        return f"{classes.a(prediction.digit)} or {classes.a(_runner_up(prediction))}"
    if share < SURE:
        return f"or perhaps {classes.a(_runner_up(prediction))}"
    return f"after epoch {epoch}" if epoch else ""


def _runner_up(prediction: Prediction) -> int:
    ranked = prediction.probabilities.argsort()[::-1]
    return int(next(digit for digit in ranked if digit != prediction.digit))


def speak(probabilities: np.ndarray, classes: ClassSet) -> str:
    """'7: 92 percent, 9: 8 percent', the most probable first; probabilities (classes,)."""
    ranked = [int(digit) for digit in probabilities.argsort()[::-1]]
    told = [digit for digit in ranked if probabilities[digit] >= MENTIONED] or ranked[:1]
    return ", ".join(f"{classes.names[index]}: {_spoken_percent(float(probabilities[index]))}" for index in told)


def _spoken_percent(share: float) -> str:
    return percent(share, "percent").replace("> 99", "more than 99")
