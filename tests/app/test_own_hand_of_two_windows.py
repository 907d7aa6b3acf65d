"""Two running programs with the same collection of own digits: nothing that was said in one is lost by the other."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad import file_lock
from digitpad.app.own_hand.collection import OwnDigits, OwnDigitsError
from digitpad.digits.own_digits import key_of
from tests.app.test_own_hand import ONE, SEVEN, loaded

MANY = 60
SAY_MANY = """
import pathlib, sys
from digitpad.app.own_hand.collection import OwnDigits, OwnDigitsError

own = OwnDigits(pathlib.Path(sys.argv[1]))
own.load()
print("ready", flush=True)
place = 0
while place < int(sys.argv[2]):
    try:
        own.add(1, [[(0.0, 0.0), (float(place), 90.0)]])
        place += 1
    except OwnDigitsError:
        pass  # the other one writes all the time
"""


def unreadable(_path: Path, _limit: int) -> bytes:
    raise OSError(errno.EIO, "Input/output error")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own.jsonl"


def test_what_is_said_while_another_program_writes_the_file_anew_is_kept(path):
    own = loaded(path)
    key = key_of(own.add(7, SEVEN))
    command = [sys.executable, "-c", SAY_MANY, str(path), str(MANY)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None and other.stdout.readline() == "ready\n"
        label = 0
        while other.poll() is None:
            label += 1
            own.relabel([key], label % 10)
            assert loaded(path).broken == 0
    assert other.returncode == 0
    after = loaded(path)
    assert [digit.label for digit in after.digits()] == [label % 10, *[1] * MANY]
    assert after.broken == 0


def test_a_drawing_that_another_window_has_deleted_stays_deleted(path):
    one = loaded(path)
    key = key_of(one.add(7, SEVEN))
    one.relabel([key], 2)
    loaded(path).delete([key])
    one.relabel([key], 3)
    one.undo()
    assert one.digits() == loaded(path).digits() == ()


def test_what_another_window_has_said_is_known_with_the_next_change(path):
    one, other = loaded(path), loaded(path)
    other.add(1, ONE)
    one.add(7, SEVEN)
    assert [digit.label for digit in one.digits()] == [1, 7]


def test_a_file_that_has_changed_is_read_again_on_demand(path):
    one, other, heard = loaded(path), loaded(path), []
    one.listen(lambda: heard.append(len(one)))
    one.follow_file()
    other.add(1, ONE)
    one.follow_file()
    one.follow_file()
    assert heard == [1]


def test_a_file_that_cannot_be_read_for_the_moment_is_read_with_the_next_look(path, monkeypatch):
    one, other = loaded(path), loaded(path)
    other.add(1, ONE)
    with monkeypatch.context() as broken:
        broken.setattr("digitpad.input_file.read_input", unreadable)
        with pytest.raises(OwnDigitsError):
            one.follow_file()
    one.follow_file()
    assert [digit.label for digit in one.digits()] == [1]


def test_a_window_that_writes_without_end_is_told_of(path):
    own = OwnDigits(path, patience=0.01)
    with file_lock.held(path.with_suffix(".lock")), pytest.raises(OwnDigitsError, match="Another window"):
        own.add(7, SEVEN)
    assert own.add(7, SEVEN) in loaded(path).digits()
