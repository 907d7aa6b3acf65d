"""Why a Keras file cannot be opened, in a form that goes from one process to another and is said there."""

from __future__ import annotations

from typing import Any

from digitpad.message import tr

Parts = list[Any]


class Unsupported(Exception):
    """What does not fit, to be put into a sentence.

    Attributes:
        parts: the text, marked for translation, and its values, of which `said` makes a sentence in any process.
    """

    def __init__(self, text: str, **values: str | int) -> None:
        super().__init__(text)
        self.parts: Parts = [text, values]


def said(parts: Parts) -> str:
    """The text in the language of this process; a value may be such parts itself."""
    text, values = parts
    return tr(text, **{name: said(value) if isinstance(value, list) else value for name, value in values.items()})
