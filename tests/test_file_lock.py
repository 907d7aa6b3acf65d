"""A lock belongs to one process at a time, and to nobody once that one is gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from digitpad import file_lock

HOLD = """
import pathlib, sys
from digitpad import file_lock

with file_lock.held(pathlib.Path(sys.argv[1])) as mine:
    print(mine, flush=True)
    input()
"""


def holder(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline().strip() == "True"
    return process


@pytest.mark.parametrize("end", ["ends", "is killed"])
def test_a_lock_is_held_until_its_process_ends(tmp_path, end):
    path = tmp_path / "a.lock"
    with holder(path) as process:
        with file_lock.held(path) as mine:
            assert not mine
        with file_lock.held(tmp_path / "another.lock") as mine:
            assert mine
        if end == "ends":
            process.communicate("\n")
        else:
            process.kill()
    with file_lock.held(path) as mine:
        assert mine
    assert list(tmp_path.iterdir()) == []


def test_an_exception_releases_the_lock(tmp_path):
    path = tmp_path / "a.lock"
    with pytest.raises(OSError, match="full"), file_lock.held(path):
        raise OSError("full")
    with file_lock.held(path) as mine:
        assert mine


def test_where_no_lock_can_be_made_nobody_is_kept_out(tmp_path):
    with file_lock.held(tmp_path / "no such folder" / "a.lock") as mine:
        assert mine
