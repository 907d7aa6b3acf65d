"""What is written is the whole file or nothing, whatever stands in the way, and nothing is left beside it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from digitpad import atomic

OLD, NEW = b"what was there before", b"what is written now" * 20

unix = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes, no SIGKILL and links for few")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(OLD)
    return path


def only(path: Path) -> bool:
    return list(path.parent.iterdir()) == [path]


def in_a_process(code: str, *arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
    code = f"import os, signal, sys\nfrom pathlib import Path\nfrom digitpad import atomic\n{code}"
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def test_a_file_is_no_input_that_nobody_may_look_at(tmp_path):
    link = tmp_path / "link"
    link.symlink_to("x" * 300)
    target = tmp_path / "target"
    target.write_bytes(b"old")
    atomic.check(target, inputs=[link])
    with pytest.raises(OSError, match="replace the file that is read"):
        atomic.check(target, inputs=[link, target])


def test_a_file_is_replaced_as_a_whole(path):
    atomic.write(NEW, path)
    assert path.read_bytes() == NEW
    assert only(path)


# Links, modes and names


@unix
@pytest.mark.parametrize("behind", ["file", "other/file"])
def test_a_symbolic_link_stays_and_its_target_is_replaced(path, tmp_path, behind):
    (tmp_path / "other").mkdir()
    target = tmp_path / behind
    target.write_bytes(OLD)
    (tmp_path / "near").symlink_to(behind)
    (tmp_path / "far").symlink_to(tmp_path / "near")
    atomic.write(NEW, tmp_path / "far")
    assert (tmp_path / "far").is_symlink() and (tmp_path / "near").is_symlink()
    assert target.read_bytes() == NEW
    assert not target.is_symlink()


@unix
def test_a_link_to_a_file_that_is_gone_brings_it_back(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    atomic.write(NEW, tmp_path / "link")
    assert (tmp_path / "gone").read_bytes() == NEW


@unix
def test_links_that_lead_in_a_circle_are_refused(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(OSError, match="in a circle"):
        atomic.write(NEW, tmp_path / "a")


@unix
def test_a_protected_file_is_replaced_only_if_that_is_said(path):
    path.chmod(0o444)
    assert atomic.is_protected(path)
    for refuse in (lambda: atomic.write(NEW, path), lambda: atomic.check(path)):
        with pytest.raises(PermissionError, match="write-protected"):
            refuse()
    assert path.read_bytes() == OLD
    atomic.write(NEW, path, replace_protected=True)
    assert path.read_bytes() == NEW
    assert path.stat().st_mode & 0o777 == 0o444


@unix
def test_a_link_to_a_protected_file_is_protected_as_well(path, tmp_path):
    path.chmod(0o444)
    (tmp_path / "link").symlink_to(path)
    assert atomic.is_protected(tmp_path / "link")
    assert not atomic.is_protected(tmp_path)
    assert not atomic.is_protected(tmp_path / "nothing")


@unix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_replaced_file_keeps_its_mode_and_a_new_one_has_that_of_any_new_file(path, tmp_path, mode):
    path.chmod(mode)
    atomic.write(NEW, path)
    assert path.stat().st_mode & 0o777 == mode
    atomic.write(NEW, tmp_path / "new")
    (tmp_path / "ordinary").touch()
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


@pytest.mark.parametrize("name", ["n" * 255, "n" * 243 + ".safetensors", "é" * 127])
def test_a_name_of_255_bytes_is_no_longer_than_allowed(tmp_path, name):
    atomic.check(tmp_path / name)
    atomic.write(NEW, tmp_path / name)
    atomic.write(OLD, tmp_path / name)
    assert (tmp_path / name).read_bytes() == OLD


# What fails


@pytest.mark.parametrize("place", ["nowhere/file", "folder", "n" * 256, "in-a-file/file"])
def test_a_place_where_nothing_can_be_written_is_refused_and_nothing_changes(tmp_path, place):
    (tmp_path / "folder").mkdir()
    (tmp_path / "in-a-file").touch()
    before = sorted(tmp_path.rglob("*"))
    for attempt in (lambda: atomic.check(tmp_path / place), lambda: atomic.write(NEW, tmp_path / place)):
        with pytest.raises(OSError) as refused:
            attempt()
        assert refused.value.strerror
    assert sorted(tmp_path.rglob("*")) == before


FULL_AT_EVERY_BYTE = """
import resource
path, old, new = Path(sys.argv[1]), sys.argv[2].encode(), sys.argv[3].encode()
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for room in range(len(new)):
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        atomic.write(new, path)
    except OSError as error:
        assert error.strerror == "File too large", error
    else:
        sys.exit(f"written with room for {room} bytes")
    assert path.read_bytes() == old, room
    assert list(path.parent.iterdir()) == [path], room
resource.setrlimit(resource.RLIMIT_FSIZE, (len(new), hard))
atomic.write(new, path)
"""


@unix
def test_a_disk_that_is_full_at_any_byte_leaves_the_old_file_alone(path):
    ended = in_a_process(FULL_AT_EVERY_BYTE, path, OLD.decode(), NEW.decode())
    assert ended.returncode == 0, ended.stderr
    assert path.read_bytes() == NEW


# What a kill leaves

KILLED_BEFORE_THE_MOVE = """
os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)
atomic.write(b"half", Path(sys.argv[1]))
"""


@unix
def test_what_a_killed_save_left_is_cleared_away_by_the_next_one_and_nothing_else(path, tmp_path):
    mine = [tmp_path / name for name in (".digitpad-notes", "digitpad-1.part", ".other-1.part")]
    for other in mine:
        other.touch()
    for _ in range(3):
        assert in_a_process(KILLED_BEFORE_THE_MOVE, path).returncode == -9
    assert path.read_bytes() == OLD
    assert len(list(tmp_path.iterdir())) == len(mine) + 2  # one kill clears away what the one before left
    atomic.write(NEW, tmp_path / "another")
    assert sorted(tmp_path.iterdir()) == sorted([*mine, path, tmp_path / "another"])


SAVES_WHILE_ANOTHER_ONE_DOES = """
path = Path(sys.argv[1])
move = os.replace
def while_another_one_moves(*names):
    os.replace = move
    atomic.clear_away(path.parent)
    atomic.write(b"the other one", path.with_name("other"))
    move(*names)
os.replace = while_another_one_moves
atomic.write(b"this one", path)
"""


@unix
def test_a_save_that_is_under_way_is_not_cleared_away(path):
    ended = in_a_process(SAVES_WHILE_ANOTHER_ONE_DOES, path)
    assert ended.returncode == 0, ended.stderr
    assert path.read_bytes() == b"this one"
    assert path.with_name("other").read_bytes() == b"the other one"


@unix
def test_a_model_is_whole_after_kills_at_random_moments():
    root = Path(__file__).parent.parent
    command = [sys.executable, "-m", "tests.endurance.killed_saves", "--kills", "20"]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
    in_the_middle = re.search(r"(\d+) of them in the middle", ended.stdout)
    assert in_the_middle and int(in_the_middle[1]) > 0


@unix
def test_a_full_disk_costs_neither_a_model_nor_a_training():
    pytest.importorskip("PySide6")
    root = Path(__file__).parent.parent
    command = [sys.executable, "-m", "tests.endurance.full_disk", "--step", "997"]
    ended = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stderr
