"""What the program says to people, as values: whole English sentences with named values, which a window may translate.

`message` and `counted` mark every such sentence; Qt's lupdate finds them by
`pyside6-lupdate -tr-function-alias tr+=message,tr+=counted`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Message:
    """A text for people; `str` gives it in English.

    Attributes:
        text: the sentence, with {names} where values stand; for one thing where `count` is given.
        values: what stands for the names.
        many: the sentence for any other count than one.
        count: how many, which is the value of {count} too.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    many: str = ""
    count: int | None = None

    def __str__(self) -> str:
        return (self.text if self.count in (None, 1) else self.many).format_map(self.values)


def message(text: str, /, **values: object) -> Message:
    """A sentence; `text` is a literal, so that it is found for translation."""
    return Message(text, values)


def counted(one: str, many: str, count: int, /, **values: object) -> Message:
    """A sentence on {count} things: `one` for a single one, `many` for any other count; both are literals."""
    return Message(one, {"count": count, **values}, many, count)
