"""The log goes to one file that rotates, and what cannot be written is told of by whoever wanted it."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import pytest

from digitpad.app import log

PROGRAM = logging.getLogger("digitpad.anything")


def test_warnings_are_in_the_file() -> None:
    log.begin()
    PROGRAM.warning("the disk is %s", "full")
    assert "WARNING digitpad.anything: the disk is full" in log.path().read_text(encoding="utf-8")


def test_beginning_twice_writes_each_line_once() -> None:
    assert log.begin() is log.begin()
    PROGRAM.warning("only once")
    assert log.path().read_text(encoding="utf-8").count("only once") == 1


def test_a_full_file_makes_room_and_one_before_it_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    file = log.begin()
    monkeypatch.setattr(file, "maxBytes", 2000)
    for number in range(200):
        PROGRAM.info("line %d", number)
    files = sorted(path.name for path in log.path().parent.iterdir())
    assert files == ["digitpad.log", "digitpad.log.1"]
    assert all(path.stat().st_size <= 2000 for path in log.path().parent.iterdir())
    assert log.last_lines(1)[0].endswith("line 199")


def test_a_fault_is_not_printed_a_second_time(capsys: pytest.CaptureFixture[str]) -> None:
    assert log.write_fault("Traceback of a fault") == log.path()
    assert "Traceback of a fault" in log.path().read_text(encoding="utf-8")
    assert capsys.readouterr().err == ""


def test_the_place_of_the_log_follows_the_home_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log.begin()
    for variable in ("HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home / "elsewhere"))
    log.begin()
    PROGRAM.warning("at the new place")
    assert (home / "elsewhere") in log.path().parents
    assert "at the new place" in log.path().read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="needs /dev/full")
def test_a_full_disk_is_told_of(home: Path) -> None:
    os.symlink("/dev/full", log.path())
    with pytest.raises(OSError, match="No space left"):
        log.write_fault("Traceback of a fault")


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes among its files")
def test_a_pipe_in_its_place_is_not_waited_for(home: Path) -> None:
    os.mkfifo(log.path())
    log.begin()
    PROGRAM.warning("the disk is %s", "full")
    with pytest.raises(OSError, match="No such device"):
        log.write_fault("Traceback of a fault")
    assert log.last_lines(10) == []


def test_no_log_has_no_lines() -> None:
    assert log.last_lines(10) == []


def test_the_last_lines_are_the_newest_of_a_short_log_and_of_a_long_one(monkeypatch: pytest.MonkeyPatch) -> None:
    log.path().write_text("first\nsecond\nthird\n", encoding="utf-8")
    assert log.last_lines(10) == ["first", "second", "third"]
    assert log.last_lines(2) == ["second", "third"]
    monkeypatch.setattr(log, "LARGEST", len("ond\nthird\n"))
    assert log.last_lines(10) == ["ond", "third"]
