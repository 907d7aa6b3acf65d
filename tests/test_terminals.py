"""The command line on terminals that are narrow, know few letters, or are closed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.nn.network import Network
from digitpad.nn.reports import Progress
from digitpad.train_printing import show_progress

NETWORK = Network([784, 10], rng=np.random.default_rng(0))
PROGRESS = Progress(4, 30, 0.5, 12.0, 12.0, NETWORK)
TEXT = " epoch 5 of 30, 12 s left "
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with POSIX's terminals and shell")


@pytest.fixture
def shown(monkeypatch) -> Iterator[Callable[[int, str], str]]:
    """What a terminal of so many columns and this encoding gets of the progress of a training."""
    import fcntl
    import pty
    import struct
    import termios

    ends = pty.openpty()

    def shown(columns: int, encoding: str) -> str:
        fcntl.ioctl(ends[1], termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        with open(ends[1], "w", encoding=encoding, errors="backslashreplace", closefd=False) as terminal:
            monkeypatch.setattr(sys, "stderr", terminal)
            show_progress(PROGRESS)
        return os.read(ends[0], 10_000).decode("utf-8")

    yield shown
    for end in ends:
        os.close(end)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [(200, "█" * 15 + "░" * 15 + TEXT), (0, "█" * 15 + "░" * 15 + TEXT), (33, "███░░░" + TEXT), (20, TEXT[:19])],
)
def test_the_bar_of_a_training_keeps_within_one_line_of_the_terminal(shown, columns, expected):
    assert shown(columns, "utf-8") == f"\r{expected}"


def test_the_bar_of_a_training_is_of_signs_that_the_terminal_knows(shown):
    assert shown(80, "ascii") == "\r" + "#" * 15 + "-" * 15 + TEXT


def in_a_shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = f"{sys.executable} -m digitpad {command} 2>&-"
    return subprocess.run(command, shell=True, cwd=folder, stdout=subprocess.PIPE, text=True, check=False)


def test_a_training_without_standard_error_is_done_and_prints_nothing_but_json(tmp_path):
    command = "train --hidden 5 --train-size 100 --epochs 2 --json --output it.safetensors"
    ended = in_a_shell(command, tmp_path)
    assert [*map(json.loads, ended.stdout.splitlines())][-1] == {"model": "it.safetensors"}
    assert ended.returncode == 0 and (tmp_path / "it.safetensors").exists()


def test_an_error_does_not_go_to_standard_output_where_standard_error_is_closed(tmp_path):
    ended = in_a_shell("predict --json missing.png", tmp_path)
    assert (ended.stdout, ended.returncode) == ("", 1)
