"""What `digitpad train` prints: a line an epoch on standard output, all else on standard error."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import Any

from digitpad.nn.reports import EpochReport, Progress
from digitpad.printable import on_one_line


def print_epoch(report: EpochReport, as_json: bool) -> None:
    """Print to standard output how many of the test digits are right, as the book does, or all figures as JSON."""
    _clear_progress()
    if as_json:
        line: dict[str, Any] = {
            "epoch": report.epoch,
            "epochs": report.epochs,
            "loss": report.training_loss,
            "validation_accuracy": report.validation_accuracy,
            "test_correct": report.test_correct,
            "test_total": report.test_total,
            "seconds": report.seconds,
        }
        print(json.dumps(line), flush=True)
    else:
        print(f"Epoch {report.epoch}: {report.test_correct} / {report.test_total}", flush=True)


def print_aside(sentence: str) -> None:
    """Print to standard error, which may be closed by now."""
    with suppress(OSError):
        _clear_progress()
        print(on_one_line(sentence), file=sys.stderr, flush=True)


def show_progress(progress: Progress) -> None:
    """A bar on the terminal, drawn over itself; nothing where nobody watches."""
    if not sys.stderr.isatty():
        return
    text = f" epoch {progress.epoch + 1} of {progress.epochs}, {progress.seconds_left:.0f} s left "
    room = _columns() - 1  # in a line that is longer it would not be drawn over itself
    length = max(0, min(30, room - len(text)))
    filled = round(length * progress.fraction)
    full, empty = _signs()
    line = (full * filled + empty * (length - filled) + text)[:room]
    print(f"\r{line}", end="", file=sys.stderr, flush=True)


def _columns() -> int:
    """Of the terminal; not every one knows."""
    with suppress(OSError):
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80
    return 80


def _signs() -> tuple[str, str]:
    """The two signs that the bar is made of, as the terminal can show them."""
    try:
        "█░".encode(sys.stderr.encoding)
    except UnicodeEncodeError:
        return "#", "-"
    return "█", "░"


def _clear_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
