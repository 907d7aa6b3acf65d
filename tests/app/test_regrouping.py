"""Strokes that were grouped into the wrong number of digits are grouped otherwise by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from digitpad import interop
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.pad.pad_paper import Content


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
    answer.ask(model.network, model, model)
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
