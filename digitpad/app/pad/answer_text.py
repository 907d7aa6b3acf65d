"""The words that go with an answer. Plain Python, no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.app.texts import percent
from digitpad.digits.reading import SURE
from digitpad.message import mark, tr, tr_count

if TYPE_CHECKING:
    import numpy as np

    from digitpad.digits.reading import Reading
    from digitpad.digits.recognition import Prediction
    from digitpad.nn.class_set import ClassSet

HARD_TO_TELL = 0.5
MENTIONED = 0.05  # what is less probable gets no figure
NO_DIGIT = mark("This does not look like a digit")
PLACES = (
    mark("the first digit"),
    mark("the second digit"),
    mark("the third digit"),
    mark("the fourth digit"),
    mark("the fifth digit"),
    mark("the sixth digit"),
    mark("the seventh digit"),
    mark("the eighth digit"),
    mark("the ninth digit"),
    mark("the tenth digit"),
)
PLACES_OF_NONE = (
    mark("the first"),
    mark("the second"),
    mark("the third"),
    mark("the fourth"),
    mark("the fifth"),
    mark("the sixth"),
    mark("the seventh"),
    mark("the eighth"),
    mark("the ninth"),
    mark("the tenth"),
)
NEARLY_ALL = mark(">\N{NO-BREAK SPACE}99\N{NO-BREAK SPACE}%")
THE_SIGN = {"minus": mark("the minus"), "point": mark("the point"), "comma": mark("the comma")}
SIGN = {"minus": mark("Minus"), "point": mark("Point"), "comma": mark("Comma")}
SIGN_IN_LINE = {
    "minus": mark("Line {line}, minus"),
    "point": mark("Line {line}, point"),
    "comma": mark("Line {line}, comma"),
}


@dataclass(frozen=True)
class AnswerText:
    """`certainty` and `remark` are the two lines beside the digit, `spoken` is for screen readers."""

    digit: str
    certainty: str
    remark: str
    spoken: str


def probability_text(share: float) -> str:
    """A share of 1 in whole percent, never claiming the whole: '> 99 %' from 99.5 on."""
    return tr(NEARLY_ALL) if share >= 0.995 else percent(share * 100)


def digit_of(prediction: Prediction | None) -> str:
    """What is shown in large type: the name of the class, "?" where it is none, "" where there is no ink."""
    if prediction is None:
        return ""
    return "?" if prediction.rejected else prediction.name


def describe(prediction: Prediction | None, label: str | None = None, epoch: int | None = None) -> AnswerText:
    """Puts the answer in words; `label` is the name of a test digit's own class, `epoch` (from 1) the last one finished
    of a running training."""
    if prediction is None:
        return AnswerText("", "", "", tr("Nothing drawn yet"))
    if prediction.rejected:
        refusal, reason = tr(NO_DIGIT), tr(prediction.reason)
        return AnswerText(digit_of(prediction), refusal, reason, f"{refusal}. {reason}")
    share = float(prediction.probabilities[prediction.digit])
    remark = _remark(prediction, share, label, epoch)
    return AnswerText(prediction.name, _certainty(share), remark, _spoken(prediction.name, share, label))


def describe_number(reading: Reading, selected: int) -> AnswerText:
    """Puts a number in words; `selected` is the digit (from 0) whose picture and bars are shown."""
    chosen = reading.digits[selected]
    strangers = sum(digit.refused for digit in reading.digits)
    remark = tr("Below: {digit}", digit=which(reading, selected, noun=not chosen.refused))
    text = reading.text.replace("\n", ", ")
    if strangers:
        certainty = tr_count("One is no digit", "{count} are no digits", strangers)
        if chosen.refused:
            remark = f"{remark}. {tr(chosen.prediction.reason)}"
        return AnswerText(reading.text, certainty, remark, f"{text}, {certainty}")
    share, alternative = reading.certainty, reading.alternative
    spoken = _spoken(text, share)
    if alternative:
        perhaps = tr("or perhaps {digit}", digit=alternative)
        remark, spoken = f"{perhaps}. {remark}", f"{spoken}, {perhaps}"
    return AnswerText(reading.text, _certainty(share), remark, spoken)


def which(reading: Reading, index: int, noun: bool = True) -> str:
    """'the second digit', 'the minus'; among several lines 'line 2, the second digit'; without the `noun` 'the second',
    as what is no digit is not to be called one."""
    line, place = _line_and_place(reading, index)
    sign = reading.digits[index].sign
    name = tr(THE_SIGN[sign]) if sign else _at(place, noun)
    return tr("line {line}, {digit}", line=line + 1, digit=name) if len(reading.rows) > 1 else name


def _at(place: int, noun: bool) -> str:
    if place < len(PLACES):
        return tr((PLACES if noun else PLACES_OF_NONE)[place])
    return tr("digit {place}", place=place + 1) if noun else tr("number {place}", place=place + 1)


def _line_and_place(reading: Reading, index: int) -> tuple[int, int]:
    """The line, and the place in it among its digits without signs, both from 0."""
    lines = [line for line, row in enumerate(reading.rows) for _ in row]
    same = [digit for digit, line in zip(reading.digits[:index], lines, strict=False) if line == lines[index]]
    return lines[index], sum(not digit.sign for digit in same)


def name_digit(reading: Reading, place: int) -> str:
    """'Digit 4 of 4: 6, 98 percent confident', 'Minus'; among several lines 'Line 2, digit 1 of 2: …'."""
    found = reading.digits[place]
    line, among = _line_and_place(reading, place)
    count = sum(not digit.sign for digit in reading.rows[line])
    lines, said = len(reading.rows) > 1, describe(found.prediction).spoken
    if found.sign:
        return tr(SIGN_IN_LINE[found.sign], line=line + 1) if lines else tr(SIGN[found.sign])
    if not lines:
        return tr("Digit {place} of {count}: {answer}", place=among + 1, count=count, answer=said)
    numbers = {"line": line + 1, "place": among + 1, "count": count}
    return tr("Line {line}, digit {place} of {count}: {answer}", answer=said, **numbers)


def _certainty(share: float) -> str:
    return tr("{share} confident", share=probability_text(share)) if share >= HARD_TO_TELL else tr("Hard to tell")


def _spoken(name: str, share: float, label: str | None = None) -> str:
    spoken = _spoken_percent(share)
    if label is None:
        return tr("{answer}, {share} confident", answer=name, share=spoken)
    if label == name:
        return tr("{answer}, {share} confident, and its label agrees", answer=name, share=spoken)
    return tr("{answer}, {share} confident, but its label says {label}", answer=name, share=spoken, label=label)


def _remark(prediction: Prediction, share: float, label: str | None, epoch: int | None) -> str:
    classes = prediction.classes
    if label is not None:
        agrees = label == prediction.name
        return tr("and its label agrees") if agrees else tr("but its label says {label}", label=label)
    if share < HARD_TO_TELL:
        first, second = classes.a(prediction.digit), classes.a(prediction.runner_up)
        return tr("{first} or {second}", first=first, second=second)
    if share < SURE:
        return tr("or perhaps {digit}", digit=classes.a(prediction.runner_up))
    return tr("after epoch {epoch}", epoch=epoch) if epoch else ""


def spoken_probabilities(probabilities: np.ndarray, classes: ClassSet) -> str:
    """'7: 92 percent, 9: 8 percent', the most probable first; probabilities (classes,)."""
    ranked = [int(digit) for digit in probabilities.argsort()[::-1]]
    mentioned = [digit for digit in ranked if probabilities[digit] >= MENTIONED] or ranked[:1]
    return ", ".join(spoken_probability(index, float(probabilities[index]), classes) for index in mentioned)


def spoken_probability(index: int, probability: float, classes: ClassSet) -> str:
    """'7: 92 percent' of one class."""
    return tr("{digit}: {share}", digit=classes.names[index], share=_spoken_percent(probability))


def _spoken_percent(share: float) -> str:
    return tr("more than 99 percent") if share >= 0.995 else tr("{percent:.0f} percent", percent=share * 100)
