"""What is asked on the Why page, and which questions are the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.app.insight.experiment import Experiment
from digitpad.app.insight.reasons import GRADIENT, OCCLUSION, find_reasons
from digitpad.app.insight.why_question import WhyQuestion
from digitpad.nn.network import Network

IMAGE = np.zeros((28, 28), np.uint8)
IMAGE[5:23, 12:16] = 255


@pytest.fixture
def question() -> WhyQuestion:
    network = Network([784, 6, 10], rng=np.random.default_rng(0))
    return WhyQuestion(Experiment(network), network, IMAGE, 4, 7, GRADIENT, np.zeros((10, 1)))


def test_a_change_is_wanted_to_another_digit_than_the_answer(question):
    assert question.wanted == 7
    assert replace(question, digit=4).wanted is None


def test_questions_on_another_drawing_are_about_the_same_but_no_longer_alike(question):
    again = replace(question, image=IMAGE.copy())
    assert question.is_about_the_same(again) and question.is_like(again)
    later = Network([784, 6, 10], rng=np.random.default_rng(1))
    for other in (
        replace(question, image=IMAGE.T),
        replace(question, network=later),
        replace(question, method=OCCLUSION),
    ):
        assert question.is_about_the_same(other) and not question.is_like(other)


def test_questions_on_another_digit_or_experiment_are_about_something_else(question):
    for other in (replace(question, digit=4), replace(question, experiment=Experiment(question.network))):
        assert not question.is_about_the_same(other) and not question.is_like(other)


@pytest.mark.parametrize("method", [GRADIENT, OCCLUSION])
def test_the_reasons_are_those_for_the_digit_that_is_asked_for(question, method):
    asked = replace(question, method=method)
    found, expected = asked.reasons(), find_reasons(question.network, IMAGE, 7, method, question.paper)
    assert found.digit == 7
    np.testing.assert_array_equal(found.values, expected.values)
    assert not np.array_equal(replace(asked, digit=4).reasons().values, expected.values)
