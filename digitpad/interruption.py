"""Signals that ask a command to end: it finishes what it must not lose, and says by its exit code why it ended."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = ("SIGINT", "SIGTERM", "SIGHUP")  # Ctrl-C, kill, and the terminal that is closed; the last not on Windows


def exit_code(number: int) -> int:
    """What shells expect of a program that this signal ended: 130 for Ctrl-C, 143 for SIGTERM, 129 for SIGHUP."""
    return 128 + number


@contextmanager
def noticed() -> Iterator[list[int]]:
    """A list that the first of these signals makes non-empty; a second one of a kind does what it always did.

    One that is ignored (`nohup`) stays ignored, but for Ctrl-C: shells ignore it for what they start in the background.
    """
    came: list[int] = []
    numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}

    def on_signal(number: int, frame: FrameType | None) -> None:
        came.append(number)
        signal.signal(number, before[number])

    for number, handler in before.items():
        if handler is not signal.SIG_IGN or number == signal.SIGINT:
            signal.signal(number, on_signal)
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
