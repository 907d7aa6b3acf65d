"""The hidden layers as they are typed."""

from __future__ import annotations

import pytest

from digitpad.errors import SettingsError
from digitpad.typed_layers import TOO_MANY_LAYERS, WRONG_LAYERS, layers_text, parse_layers


@pytest.mark.parametrize(
    ("text", "layers"), [("30", (30,)), ("100, 50", (100, 50)), (" 8;8 8,", (8, 8, 8)), ("", ()), ("3000", (3000,))]
)
def test_hidden_layers_are_read(text, layers):
    assert parse_layers(text) == layers


@pytest.mark.parametrize("text", ["0", "3001", "-5", "3.5", "thirty", "10, x"])
def test_what_is_no_layer_is_refused(text):
    with pytest.raises(SettingsError) as caught:
        parse_layers(text)
    assert str(caught.value) == WRONG_LAYERS


def test_ten_layers_are_the_most():
    assert parse_layers("5 " * 10) == (5,) * 10
    with pytest.raises(SettingsError) as caught:
        parse_layers("5 " * 11)
    assert str(caught.value) == TOO_MANY_LAYERS


@pytest.mark.parametrize(("text", "layers"), [("1,000", (1000,)), ("2 000 30", (2000, 30)), ("3,000; 20", (3000, 20))])
def test_a_sign_between_thousands_is_understood(text, layers):
    assert parse_layers(text) == layers


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("1,200", 'Is "1,200" one layer or two? Write 1200, or 1; 200.'),
        ("1,000 2,500", 'Is "2,500" one layer or two? Write 2500, or 2; 500.'),
    ],
)
def test_what_may_be_one_layer_or_two_is_asked(text, question):
    with pytest.raises(SettingsError) as caught:
        parse_layers(text)
    assert str(caught.value) == question


@pytest.mark.parametrize("layers", [(), (30,), (1200, 700), (3, 200), (3000,) * 10])
def test_layers_as_the_program_writes_them_are_read_again(layers):
    assert parse_layers(layers_text(layers)) == layers
