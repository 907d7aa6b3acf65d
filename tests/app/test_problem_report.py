"""A report says what is at work and what was logged, and not who sits there."""

from __future__ import annotations

import getpass
import logging
import platform
from pathlib import Path

import pytest

import digitpad
from digitpad.app import log, problem_report


def test_versions_system_and_log_are_in_it() -> None:
    log.begin()
    logging.getLogger("digitpad").warning("the disk is full")
    text = problem_report.text({"Screen": "1920 x 1080"})
    for expected in (digitpad.__version__, platform.python_version(), "Screen: 1920 x 1080", "the disk is full"):
        assert expected in text


def test_an_empty_log_is_named_so() -> None:
    assert problem_report.text({}).endswith("Log:\n(empty)\n")


def test_paths_of_the_home_folder_begin_with_a_tilde(home: Path) -> None:
    text = problem_report.without_personal_data(f'File "{home}/models/mine.safetensors", line 3; {home}')
    assert text == 'File "~/models/mine.safetensors", line 3; ~'


def test_a_folder_that_only_begins_alike_stays(home: Path) -> None:
    other = f"{home}-of-somebody/x"
    assert problem_report.without_personal_data(other) == other


def test_names_of_user_and_computer_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    monkeypatch.setattr(platform, "node", lambda: "annas-laptop")
    text = problem_report.without_personal_data("/media/anna/stick/joanna on annas-laptop, anna")
    assert text == "/media/user/stick/joanna on computer, anna"


def test_a_system_that_knows_no_user_is_no_obstacle(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert problem_report.without_personal_data("/media/x") == "/media/x"


@pytest.mark.parametrize("folder", [r"C:\People\Anna", r"c:\people\anna"])
def test_windows_paths_are_found_however_they_are_written(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Home:
        def __str__(self) -> str:
            return r"C:\People\Anna"

        def resolve(self) -> Home:
            return self

        def as_posix(self) -> str:
            return "C:/People/Anna"

    monkeypatch.setattr(Path, "home", Home)
    written = f"{folder}\\x and {folder.replace(chr(92), chr(92) * 2)}\\\\x and C:/People/Anna/x"
    assert problem_report.without_personal_data(written) == "~\\x and ~\\\\x and ~/x"
