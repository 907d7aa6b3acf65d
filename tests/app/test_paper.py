"""What lies on the pad and how it changes, without a window."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.pad.pad_paper import Content, Paper
from digitpad.app.pad.sheets import LabelledDigit
from digitpad.nn.class_set import DIGITS, ClassSet

BAR = [(0.0, 0.0), (0.0, 10.0), (0.0, 20.0)]


@pytest.fixture
def paper() -> Paper:
    return Paper()


def draw(paper: Paper, points: list[tuple[float, float]]) -> None:
    paper.begin(0.03)
    for point in points:
        assert paper.extend(point)


def digit(name: str = "Test digit 1") -> LabelledDigit:
    return LabelledDigit(name, 1, np.zeros((28, 28), np.uint8))


def test_a_stroke_lies_there_while_it_grows_and_is_one_step_when_it_ends(paper):
    draw(paper, BAR)
    assert not paper.empty and paper.content == Content() and paper.strokes == (paper.stroke,)
    drawn = paper.stroke
    (step,) = paper.finish().steps
    assert (step.before, step.after) == (Content(), paper.content)
    assert paper.content.ink == (drawn,) and paper.stroke is None
    assert paper.finish().steps == ()


@pytest.mark.parametrize(("classes", "text"), [(DIGITS, "Test digit"), (ClassSet(("cat", "dog")), "Test picture")])
def test_the_step_that_laid_a_test_picture_here_says_what_it_is(paper, classes, text):
    (step,) = paper.show(LabelledDigit("A test picture", 1, np.zeros((28, 28), np.uint8), classes))
    assert step.text == text


def test_a_pen_that_does_not_move_or_is_not_down_draws_nothing(paper):
    assert not paper.extend((1.0, 1.0))
    draw(paper, BAR)
    assert not paper.extend(BAR[-1])


def test_a_stroke_that_only_trembled_is_a_dot(paper):
    draw(paper, [(0.0, 0.0), (1.0, 0.0)])
    finished = paper.finish(slip=2.0)
    assert finished.changed and paper.content.ink[0].points == [(0.0, 0.0)]


def test_a_stroke_without_a_point_leaves_no_step(paper):
    paper.begin(0.03)
    assert paper.finish().steps == () and paper.empty


def test_erasing_is_one_step_however_often_it_moves_and_none_where_it_touches_nothing(paper):
    draw(paper, BAR)
    paper.finish()
    before = paper.content
    paper.begin_erasing()
    assert paper.erasing and not paper.erase((50.0, 0.0), (50.0, 20.0), 2.0)
    assert paper.finish().steps == () and not paper.erasing
    paper.begin_erasing()
    assert paper.erase((-5.0, 5.0), (5.0, 5.0), 1.0) and paper.erase((-5.0, 15.0), (5.0, 15.0), 1.0)
    (step,) = paper.finish().steps
    assert step.before == before and len(step.after.ink) == 3


def test_clearing_in_the_middle_of_erasing_goes_back_to_all_ink(paper):
    draw(paper, BAR)
    paper.finish()
    before = paper.content
    paper.begin_erasing()
    paper.erase((-5.0, 5.0), (5.0, 5.0), 1.0)
    (step,) = paper.clear()
    assert step.before == before and paper.empty and not paper.erasing
    assert paper.clear() == ()


def test_a_stroke_that_grows_is_finished_before_something_else_is_laid_there(paper):
    draw(paper, BAR)
    stroke, sheet = paper.show(digit())
    assert stroke.after.ink and stroke.after == sheet.before and paper.sheet is sheet.after.sheet
    assert not paper.empty and paper.strokes == ()


def test_another_digit_of_the_same_name_is_a_step_and_the_very_same_is_none(paper):
    paper.show(first := digit())
    assert paper.show(first) == ()
    (step,) = paper.show(second := digit())
    assert step.before.sheet is first and step.after.sheet is second


def test_a_stroke_takes_the_place_of_a_sheet(paper):
    paper.show(digit())
    draw(paper, BAR)
    assert paper.sheet is None
    (step,) = paper.finish().steps
    assert step.before.sheet is not None and paper.content.sheet is None and len(paper.content.ink) == 1


def test_a_step_is_undone_and_done_again_by_laying_what_was_there(paper):
    draw(paper, BAR)
    (step,) = paper.finish().steps
    paper.lay(step.before)
    assert paper.empty
    paper.lay(step.after)
    assert [stroke.points for stroke in paper.strokes] == [BAR]
    assert [stroke.points for stroke in Content.of([BAR]).ink] == [BAR]
