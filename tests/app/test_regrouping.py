"""Strokes that were grouped into the wrong number of digits are grouped otherwise by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from digitpad import interop
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.pad.pad_paper import Content
from digitpad.app.pad.stroke import Stroke
from digitpad.digits import regrouping
from digitpad.digits.reading import ReadDigit
from digitpad.digits.recognition import Prediction
from digitpad.nn.network import Network


def draw(answer: PadAnswer, *strokes: Sequence[tuple[float, float]]) -> None:
    answer.paper.put("Draw", Content.of(list(strokes)))
    answer.read_paper()


@pytest.fixture
def answer() -> PadAnswer:
    """With 1, 1 and 7 on the pad."""
    answer = PadAnswer(interop.load_model("default"))
    bars = [[(x, 0.0), (x, 50.0), (x, 100.0)] for x in (0.0, 60.0)]
    draw(answer, *bars, [(130.0, 0.0), (190.0, 0.0), (150.0, 100.0)])
    return answer


def test_two_digits_become_one_and_two_again(answer: PadAnswer):
    assert answer.reading.text == "117"
    answer.select(0)
    answer.group(answer.content.one_fewer())
    assert [digit.parts for digit in answer.reading.digits] == [(0, 1), (2,)]
    answer.group(answer.content.one_more())
    assert answer.reading.text == "117"


def test_the_nearer_neighbour_joins(answer: PadAnswer):
    answer.select(1)
    answer.group(answer.content.one_fewer())
    assert [digit.parts for digit in answer.reading.digits] == [(0, 1), (2,)]


def test_one_stroke_is_not_parted_and_one_digit_has_no_neighbour(answer: PadAnswer):
    answer.select(2)
    assert answer.content.one_more() is None
    draw(answer, [(0.0, 0.0), (0.0, 100.0)])
    assert answer.content.one_fewer() is None
    draw(answer)
    assert answer.content.one_fewer() is None and answer.content.one_more() is None


def test_a_grouping_holds_for_its_strokes_and_another_network_alone(answer: PadAnswer):
    model = interop.load_model("book")
    answer.select(0)
    answer.group(answer.content.one_fewer())
    answer.use(model.network, model, model)
    assert len(answer.reading.digits) == 2
    draw(answer, *(stroke.points for stroke in answer.paper.strokes), [(260.0, 0.0), (260.0, 100.0)])
    assert len(answer.reading.digits) == 4
    assert answer.content.grouping is None


def test_digits_are_parted_where_both_read_best():
    answer = PadAnswer(interop.load_model("default"))
    four = [[(0.0, 0.0), (0.0, 55.0), (50.0, 55.0)], [(40.0, 20.0), (40.0, 100.0)]]
    one = [[(75.0, 0.0), (75.0, 100.0)]]
    draw(answer, *four, *one)
    assert answer.reading.text == "41"
    answer.select(0)
    answer.group(answer.content.one_fewer())
    assert len(answer.reading.digits) == 1
    answer.group(answer.content.one_more())
    assert answer.reading.text == "41"


def boxed(*boxes: tuple[float, float, float, float], line_breaks: Sequence[int] = ()) -> list[ReadDigit]:
    """Digits of a stroke each, in boxes of x, y, width and height; some begin a line."""
    some = Prediction(0, np.full(10, 0.1, np.float32), np.zeros((28, 28), np.uint8), (), Network([784, 10]))
    return [ReadDigit(some, box, (at,), "", "\n" if at in line_breaks else "") for at, box in enumerate(boxes)]


def joined(digits: Sequence[ReadDigit], index: int) -> list[tuple[int, ...]] | None:
    found = regrouping.one_fewer(digits, index)
    return None if found is None else [glyph.parts for glyph in found]


def test_the_nearer_neighbour_is_told_by_the_gap_and_not_by_size_or_middle():
    wide_left = boxed((0, 0, 50, 90), (60, 0, 10, 20), (82, 0, 5, 100))
    assert joined(wide_left, 1) == [(0, 1), (2,)]
    assert joined(boxed((0, 0, 50, 90), (60, 0, 10, 20), (78, 0, 90, 10)), 1) == [(0,), (1, 2)]


def test_a_digit_joins_no_other_line():
    two_lines = boxed((0, 0, 10, 10), (0, 30, 10, 10), (50, 30, 10, 10), line_breaks=[1])
    assert joined(two_lines, 0) is None
    assert joined(two_lines, 1) == [(0,), (1, 2)]


def test_strokes_are_parted_from_left_to_right_where_the_worse_half_is_best():
    digits = [*boxed((0, 0, 10, 10)), ReadDigit(boxed((0, 0, 1, 1))[0].prediction, (20, 0, 60, 90), (1, 2, 3), "", " ")]
    good = {(3,): 1.0, (1, 2): 5.0, (1, 3): 2.0, (2,): 2.0}
    found = regrouping.one_more(digits, 1, [0.0, 50.0, 70.0, 30.0], lambda groups: [good[group] for group in groups])
    assert found is not None
    assert [(glyph.parts, glyph.before) for glyph in found] == [((0,), ""), ((1, 3), " "), ((2,), "")]


def test_a_scribble_of_many_strokes_is_parted_at_its_widest_gap_after_few_tries():
    middles = [float(at + 30 * (at >= 140)) for at in range(200)]
    digit = ReadDigit(boxed((0, 0, 1, 1))[0].prediction, (0, 0, 230, 90), tuple(range(200)), "", "")
    asked: list[int] = []

    def quality(groups: Sequence[Sequence[int]]) -> list[float]:
        asked.append(len(groups))
        return [1.0 if len(group) in (140, 60) else 0.0 for group in groups]

    found = regrouping.one_more([digit], 0, middles, quality)
    assert found is not None and [len(glyph.parts) for glyph in found] == [140, 60]
    assert sum(asked) <= 20


@pytest.mark.parametrize("selected", [0, 1, 2])
def test_the_digit_that_two_became_is_the_one_that_is_looked_at(answer: PadAnswer, selected: int):
    answer.select(selected)
    stroke = answer.reading.digits[selected].parts[0]
    answer.group(answer.content.one_fewer())
    whole = answer.reading.digits[answer.selected].parts
    assert stroke in whole and len(whole) == 2
    answer.group(answer.content.one_more())
    assert set(answer.reading.digits[answer.selected].parts) < set(whole)


def test_a_grouping_comes_back_with_its_strokes_after_another_one_was_grouped(answer: PadAnswer):
    before = answer.paper.content
    answer.select(0)
    answer.group(answer.content.one_fewer())
    answer.paper.put("Draw", Content((*before.ink, Stroke.through([(260.0, 0.0), (260.0, 100.0)]))))
    answer.read_paper()
    answer.group(answer.content.one_fewer())
    answer.group(None)
    answer.paper.put("Undo", before)
    answer.read_paper()
    assert [digit.parts for digit in answer.reading.digits] == [(0, 1), (2,)]


def test_a_grouping_of_strokes_that_are_gone_waits_until_they_lie_here_again(answer: PadAnswer):
    drawn, content, fewer = answer.content.drawn, answer.paper.content, answer.content.one_fewer()
    draw(answer)
    answer.group(fewer, drawn)
    assert answer.reading.text == ""
    answer.paper.lay(content)
    answer.read_paper()
    assert len(answer.reading.digits) == 2


def test_digits_in_one_stroke_stay_apart_while_others_are_grouped_and_can_be_made_one(answer: PadAnswer):
    two = np.array([(4, 22), (14, 6), (28, 0), (44, 6), (51, 24), (46, 44), (30, 66), (0, 97), (30, 96), (60, 97)])
    bars = [[(x, 0.0), (x, 50.0), (x, 100.0)] for x in (200.0, 260.0)]
    draw(answer, [*two.tolist(), *(two + np.array([80, 0])).tolist()], *bars)
    assert answer.reading.text == "2211"
    answer.select(3)
    answer.group(answer.content.one_fewer())
    assert [digit.parts for digit in answer.reading.digits] == [(0,), (0,), (1, 2)]
    assert answer.reading.text.startswith("22")
    answer.select(0)
    answer.group(answer.content.one_fewer())
    assert [digit.parts for digit in answer.reading.digits] == [(0,), (1, 2)]
    assert len(answer.reading.digits[0].lines) == 2


def test_what_was_grouped_by_hand_can_be_left_to_reading_again(answer: PadAnswer):
    answer.select(0)
    answer.group(answer.content.one_fewer())
    assert answer.content.grouping is not None and answer.reading.text != "117"
    answer.group(None)
    assert answer.content.grouping is None and answer.reading.text == "117"
