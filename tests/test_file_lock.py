"""A lock belongs to one process at a time, and to nobody once that one is gone."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
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


def test_what_cannot_be_opened_is_not_removed(tmp_path):
    path = tmp_path / "a.lock"
    path.symlink_to(path)  # leads nowhere
    with file_lock.held(path) as mine:
        assert mine
    assert path.is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is open cannot be removed")
def test_a_lock_whose_file_is_removed_by_hand_keeps_nobody_out_for_ever(tmp_path):
    path = tmp_path / "a.lock"
    with holder(path) as process:
        path.unlink()
        with file_lock.held(path) as mine:
            assert mine and path.exists()
        process.kill()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs to become another user")
def test_a_lock_of_another_user_keeps_this_one_out():
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o777)
        path = Path(folder) / "a.lock"
        with holder(path) as process:
            path.chmod(0o644)
            os.seteuid(65534)
            try:
                with file_lock.held(path) as mine:
                    assert not mine
                assert path.exists()
            finally:
                os.seteuid(0)
            process.kill()
