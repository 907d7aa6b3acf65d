"""The hidden layers as they are typed: whole numbers, separated by commas, semicolons or spaces. Plain Python."""

from __future__ import annotations

import re

from digitpad import typed_numbers
from digitpad.errors import SettingsError
from digitpad.message import mark, tr

LARGEST_LAYER, MOST_LAYERS = 3000, 10
WRONG_LAYERS = mark("Write whole numbers from 1 to 3,000, such as 100, 50.")
TOO_MANY_LAYERS = mark("Write at most ten hidden layers.")
# What may be one large number with a comma or a space in it. A list as the program writes it has both.
_GROUP = re.compile(r"(?<![0-9])([1-3])[ ,]([0-9]{3})(?![0-9])")


def parse_layers(text: str) -> tuple[int, ...]:
    """'100, 50' or '100; 50' as (100, 50); raises SettingsError."""
    words = [word for word in re.split(r"[ ,;]+", _join_thousands(typed_numbers.plain(text))) if word]
    try:
        layers = tuple(map(typed_numbers.whole_number, words))
    except ValueError:
        raise SettingsError(tr(WRONG_LAYERS)) from None
    if not all(1 <= layer <= LARGEST_LAYER for layer in layers):
        raise SettingsError(tr(WRONG_LAYERS))
    if len(layers) > MOST_LAYERS:
        raise SettingsError(tr(TOO_MANY_LAYERS))
    return layers


def layers_text(layers: tuple[int, ...]) -> str:
    """(100, 50) as '100, 50', which `parse_layers` reads."""
    return ", ".join(map(str, layers))


def _join_thousands(text: str) -> str:
    """'1,000 30' as '1000 30'; raises SettingsError where a group of three may be a layer of its own."""
    unclear = next((group for group in _GROUP.finditer(text) if not group[2].startswith("0")), None)
    if unclear is not None:
        first, second = unclear.groups()
        question = tr(
            'Is "{text}" one layer or two? Write {first}{second}, or {first}; {second}.',
            text=unclear.group(),
            first=first,
            second=second,
        )
        raise SettingsError(question)
    return _GROUP.sub(r"\1\2", text)
