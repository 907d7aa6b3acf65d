"""start.py decides rightly: what to set up, what to say, what to hand on."""

from __future__ import annotations

import ast
import contextlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

import start

SOURCE = Path(start.__file__)
FINISHED = start.wanted_stamp(testing=False)
TESTED = start.wanted_stamp(testing=True)
CONNECTION_LOG = "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError(...)'"
LDD = """\
\tlinux-vdso.so.1 (0x00007ffd5f5d6000)
\tlibxcb-cursor.so.0 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2a1c000000)
\tlibglib-2.0.so.0 => not found
\tlibgthread-2.0.so.0 => not found
\tlibxcb-cursor.so.0 => not found
"""


def run_start(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SOURCE), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=300)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ("open", [])),
        (["--"], ("open", [])),
        (["--", "train", "--epochs", "3"], ("open", ["train", "--epochs", "3"])),
        (["test"], ("test", [])),
        (["bundle"], ("bundle", [])),
        (["test", "--", "-k", "ink", "--", "x"], ("test", ["-k", "ink", "--", "x"])),
    ],
)
def test_what_follows_two_dashes_is_handed_on(arguments: list[str], expected: tuple[str, list[str]]) -> None:
    assert start.split_arguments(arguments) == expected


@pytest.mark.parametrize(
    "arguments", [["tests"], ["test", "-k", "ink"], ["train"], ["test", "test"], ["bundle", "--", "x"]]
)
def test_anything_else_is_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(ValueError, match="Usage"):
        start.split_arguments(arguments)
    answer = run_start(*arguments, PATH=os.environ["PATH"])
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert len(answer.stderr.splitlines()) == 1


def test_without_a_display_one_sentence_says_so_before_anything_is_installed() -> None:
    if sys.platform.startswith("linux"):
        answer = run_start(PATH=os.environ["PATH"])
        assert answer.returncode == 1
        assert answer.stderr == (
            "digitpad: error: There is no display to open a window on: start digitpad in a desktop session.\n"
        )


def test_help_is_given() -> None:
    answer = run_start("--help", PATH=os.environ["PATH"])
    assert answer.returncode == 0
    assert "python3 start.py test" in answer.stdout


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_display_is_looked_for_on_linux_only(environment: dict[str, str], expected: bool) -> None:
    assert start.has_display("linux", environment) is expected
    assert start.has_display("darwin", environment)
    assert start.has_display("win32", environment)


def test_older_pythons_can_read_it() -> None:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))
    futures = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    assert not futures, "Python 3.6 knows no annotations from the future"


def test_the_standard_library_is_enough() -> None:
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported} <= sys.stdlib_module_names


def test_a_finished_environment_is_left_alone() -> None:
    assert start.what_to_do(True, FINISHED, FINISHED) == "nothing"
    assert start.what_to_do(True, TESTED, TESTED) == "nothing"
    assert start.what_to_do(True, TESTED, FINISHED) == "nothing"


def test_the_tests_need_more_than_the_program() -> None:
    assert start.what_to_do(True, FINISHED, TESTED) == "install"


def test_other_requirements_are_installed() -> None:
    assert start.what_to_do(True, {**FINISHED, "requirements": "older"}, FINISHED) == "install"


@pytest.mark.parametrize("other", [{"finished": False}, {"python": "cpython 3.9"}, {"folder": "elsewhere"}])
def test_an_unfinished_or_moved_environment_is_made_anew(other: dict[str, object]) -> None:
    assert start.what_to_do(True, {**FINISHED, **other}, FINISHED) == "make"
    assert start.what_to_do(True, {}, FINISHED) == "make"
    assert start.what_to_do(False, None, FINISHED) == "make"


def test_somebody_elses_environment_is_not_touched() -> None:
    assert start.what_to_do(True, None, FINISHED) == "foreign"


def test_a_stamp_comes_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "stamp.json"
    assert start.read_stamp(path) is None
    start.write_stamp(path, FINISHED)
    assert start.read_stamp(path) == FINISHED
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("text", ["", '{"finished": tr', "[1, 2]"])
def test_a_broken_stamp_counts_as_unfinished(tmp_path: Path, text: str) -> None:
    path = tmp_path / "stamp.json"
    path.write_text(text, encoding="utf-8")
    assert start.what_to_do(True, start.read_stamp(path), FINISHED) == "make"


def test_an_environment_whose_python_is_gone_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "VENV", tmp_path)
    monkeypatch.setattr(start, "STAMP", tmp_path / "digitpad.json")
    monkeypatch.setattr(start, "PYTHON", tmp_path / "bin" / "python")
    start.write_stamp(start.STAMP, FINISHED)
    steps: list[str] = []
    monkeypatch.setattr(start, "make_environment", lambda: steps.append("make"))
    monkeypatch.setattr(start, "install", lambda testing, before: steps.append(f"install {testing} {before}"))
    start.set_up(testing=False)
    assert steps == ["make", "install False None"]


WAITS = """
import sys
from pathlib import Path
import start

start.VENV = Path(sys.argv[1])
with start.alone():
    print("begins", flush=True)
"""


def test_a_second_set_up_waits_for_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    command = [sys.executable, "-c", WAITS, str(start.VENV)]
    with contextlib.ExitStack() as first:
        first.enter_context(start.alone())
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=SOURCE.parent, stdout=pipe, stderr=subprocess.STDOUT, text=True) as second:
            assert second.stdout is not None
            assert "this one waits for it" in second.stdout.readline()
            assert second.poll() is None
            first.close()
            assert second.stdout.readline() == "begins\n"
        assert second.returncode == 0


def test_what_another_set_up_has_done_meanwhile_is_not_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = iter(["make", "nothing"])
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "due", lambda testing: next(states))
    start.set_up(testing=False)
    assert not start.VENV.exists()


def test_a_set_up_that_is_interrupted_leaves_an_unfinished_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(command: list[str], **_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "STAMP", tmp_path / ".venv" / "digitpad.json")
    monkeypatch.setattr(subprocess, "call", interrupt)
    assert start.main(["test"]) == 130
    assert start.what_to_do(True, start.read_stamp(start.STAMP), FINISHED) == "make"


def test_when_pip_gives_up_on_an_update_the_old_environment_stays_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start, "STAMP", tmp_path / "digitpad.json")
    monkeypatch.setattr(start, "PIP_LOG", tmp_path / "pip.log")
    monkeypatch.setattr(subprocess, "call", lambda command, **_: 1)
    with pytest.raises(start.SetupError, match="pip could not install"):
        start.install(False, before={**FINISHED, "requirements": "older"})
    assert start.read_stamp(start.STAMP) == {**FINISHED, "requirements": "older"}


def test_no_network_and_a_full_disk_get_sentences_of_their_own() -> None:
    assert "connect to the internet" in start.pip_failure(CONNECTION_LOG)
    assert "disk is full" in start.pip_failure("ERROR: [Errno 28] No space left on device")
    assert "pip.log" in start.pip_failure("ERROR: something else")


def test_a_python_without_venv_gets_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(start, "apt_install", lambda packages: False)
    with pytest.raises(start.SetupError, match=r"apt-get install python3\.\d+-venv"):
        start.require_venv_module()


def test_missing_libraries_become_one_command() -> None:
    missing = start.not_found(LDD)
    assert missing == ["libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0"]
    command = "sudo apt-get install -y libglib2.0-0 libxcb-cursor0"
    assert start.library_sentence(missing, debian=True).endswith(command)
    assert start.library_sentence(missing, debian=False).endswith(", ".join(missing))
    assert start.library_sentence(["libother.so.1"], debian=True).endswith("libother.so.1")


@pytest.mark.parametrize(
    ("environment", "plugin"),
    [
        ({}, "xcb"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "xcb"),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600;xcb"}, "offscreen"),
    ],
)
def test_the_plugin_is_the_one_qt_will_take(environment: dict[str, str], plugin: str) -> None:
    assert start.platform_plugin(environment) == plugin


@pytest.mark.skipif(os.name != "posix", reason="the way of POSIX systems")
def test_what_is_run_gives_its_own_exit_code() -> None:
    code = "import start, sys; start.run([sys.executable, '-c', 'import sys; sys.exit(7)'])"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=SOURCE.parent).returncode == 7
