"""Functional models, whose layers say where their input comes from: only one chain of layers is a network of ours."""

from __future__ import annotations

import copy
from itertools import pairwise
from typing import Any

import pytest

from digitpad.interop.keras_layers import Dense, read_steps
from digitpad.interop.unsupported import Unsupported
from tests.interop.keras_forms import dense, described, model, pixels

Description = dict[str, Any]


def keras_3(source: str, **more: Any) -> list[Any]:
    tensor = {"class_name": "__keras_tensor__", "config": {"keras_history": [source, 0, 0]}}
    return [{"args": [tensor], "kwargs": {"mask": None, **more}}]


def keras_2(source: str, **more: Any) -> list[Any]:
    return [[[source, 0, 0, more]]]


FORMS = {"as Keras 3 writes it": keras_3, "as Keras 2 writes it": keras_2}


@pytest.fixture(params=FORMS, ids=str)
def link(request):
    return FORMS[request.param]


@pytest.fixture
def functional(link) -> Description:
    """Pixels, a hidden layer and an output layer."""
    whole = described(model(pixels(784), dense(784, 12), dense(12, 10)))
    whole["class_name"] = "Functional"
    layers = whole["config"]["layers"]
    for layer in layers:
        layer["name"] = layer["config"]["name"]
    for before, layer in pairwise(layers):
        layer["inbound_nodes"] = link(before["name"])
    layers[0]["inbound_nodes"] = []
    whole["config"]["output_layers"] = [[layers[-1]["name"], 0, 0]]
    return whole


def refusal(description: Description) -> str:
    with pytest.raises(Unsupported) as caught:
        read_steps(description)
    return str(caught.value)


def last(functional: Description) -> Description:
    layer: Description = functional["config"]["layers"][-1]
    return layer


def test_a_chain_of_layers_is_read(functional):
    assert [type(step) for step in read_steps(functional)] == [Dense, Dense]


def test_the_one_output_may_stand_alone_or_in_a_list(functional):
    alone = copy.deepcopy(functional)
    (alone["config"]["output_layers"],) = functional["config"]["output_layers"]
    assert read_steps(alone) == read_steps(functional)


def test_a_layer_that_is_called_as_in_use_is_read_and_one_as_in_training_is_not(functional, link):
    before = functional["config"]["layers"][-2]["name"]
    last(functional)["inbound_nodes"] = link(before, training=False)
    assert len(read_steps(functional)) == 2
    last(functional)["inbound_nodes"] = link(before, training=True)
    assert "its layers do not form one chain" in refusal(functional)


def test_a_layer_that_takes_what_another_one_gives_is_no_chain(functional, link):
    last(functional)["inbound_nodes"] = link(functional["config"]["layers"][0]["name"])
    assert "its layers do not form one chain" in refusal(functional)


def test_a_layer_that_is_used_twice_is_no_chain(functional, link):
    before = functional["config"]["layers"][-2]["name"]
    last(functional)["inbound_nodes"] = link(before) * 2
    assert "its layers do not form one chain" in refusal(functional)


def test_an_answer_from_the_middle_is_no_chain(functional):
    functional["config"]["output_layers"] = [[functional["config"]["layers"][1]["name"], 0, 0]]
    assert "its layers do not form one chain" in refusal(functional)


def test_a_model_without_layers_or_of_another_kind_is_refused(functional):
    nothing = copy.deepcopy(functional)
    nothing["config"].update(layers=[], output_layers=[])
    assert "it has no Dense layer" in refusal(nothing)
    assert "not a Sequential or Functional model" in refusal({**functional, "class_name": "Mine"})
