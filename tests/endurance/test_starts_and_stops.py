from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.endurance import monkey
from tests.endurance.starts_and_stops import Held

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what a process has")


def test_starts_and_stops_of_a_training_leave_nothing_behind():
    command = [sys.executable, "-m", "tests.endurance.starts_and_stops", "--count", "12"]
    answer = subprocess.run(command, cwd=monkey.ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_an_open_file_and_a_process_that_are_left_are_found(tmp_path):
    before = Held.now()
    assert not Held.now().more_than(before)
    file = os.open(tmp_path / "left open", os.O_CREAT)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as left:
        found = " ".join(Held.now().more_than(before))
        left.communicate(b"\n")
    os.close(file)
    assert str(Path(tmp_path / "left open")) in found
    assert "processes: 1 instead of 0" in found
