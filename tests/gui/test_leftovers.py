"""What programs left that ended unexpectedly is offered or named at the next start, and never lost by the attempt."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from digitpad import input_file, model_file, paths
from digitpad.app.document import untrained_model
from digitpad.gui.main_window import MainWindow
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.nn.settings import TrainingSettings
from tests.gui.hands import strip_of


@pytest.fixture
def state() -> Path:
    return paths.user_state_folder()


def left(folder: Path, name: str, written: float = 1e9) -> Path:
    """A file as a killed program leaves it; `written` seconds after 1970."""
    path = folder / f"recovery-{name}.safetensors"
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(3,))), path)
    os.utime(path, (written, written))
    return path


def press(window: MainWindow, label: str) -> None:
    (button,) = [
        each for each in strip_of(window).findChildren(QPushButton) if each.text() == label and each.isVisible()
    ]
    button.click()


def cannot_be_read(monkeypatch: pytest.MonkeyPatch, bad: Path, reason: int) -> None:
    really = input_file.open_input

    def open_input(path):
        if Path(path) == bad:
            raise OSError(reason, os.strerror(reason), str(path))
        return really(path)

    monkeypatch.setattr(input_file, "open_input", open_input)


def as_of_a_newer_version(path: Path) -> None:
    content = path.read_bytes()
    newer = content.replace(rb"\"format_version\": 1", rb"\"format_version\": 2")
    assert newer != content
    path.write_bytes(newer)


def test_what_is_certainly_no_model_is_removed_without_a_word(open_window, state):
    for number, content in enumerate((b"", b"no model at all", b"\x10\0\0\0\0\0\0\0" + b"{" * 16)):
        (state / f"recovery-{number}.safetensors").write_bytes(content)
    window = open_window()
    assert not strip_of(window).isVisible()
    assert list(state.glob("recovery-*")) == []


@pytest.mark.parametrize("reason", [errno.EACCES, errno.EIO, errno.EBUSY, errno.ESTALE])
def test_a_file_that_cannot_be_read_for_the_moment_stays_and_is_named(open_window, state, monkeypatch, reason):
    path = left(state, "one")
    cannot_be_read(monkeypatch, path, reason)
    window = open_window()
    assert str(path) in strip_of(window).text
    assert os.strerror(reason) in strip_of(window).text
    window.close()
    monkeypatch.undo()
    assert [file.path for file in recovery_folder(state).leftovers()] == [path]  # nobody holds it any more
    assert model_file.load(path).network.sizes == [784, 3, 10]


def test_a_file_of_a_newer_version_stays_and_is_named(open_window, state):
    path = left(state, "one")
    as_of_a_newer_version(path)
    window = open_window()
    assert str(path) in strip_of(window).text
    assert "version 2" in strip_of(window).text
    window.close()
    assert path.exists()


def test_a_file_that_was_cut_off_stays_and_is_named(open_window, state):
    path = left(state, "one")
    whole = path.read_bytes()
    path.write_bytes(whole[:-100])
    window = open_window()
    assert str(path) in strip_of(window).text
    window.close()
    assert path.read_bytes() == whole[:-100]


def test_a_model_of_a_newer_version_stays_beside_a_damaged_training(open_window, state):
    path = left(state, "one")
    as_of_a_newer_version(path)
    path.with_suffix(".training").write_bytes(b"no training at all")
    window = open_window()
    assert "version 2" in strip_of(window).text
    window.close()
    assert path.exists()


def test_what_can_be_opened_is_offered_first_and_the_rest_is_named_afterwards(open_window, state, monkeypatch):
    unreadable, newer = left(state, "unreadable", 3e9), left(state, "newer", 2e9)
    good = left(state, "good", 1e9)
    as_of_a_newer_version(newer)
    cannot_be_read(monkeypatch, unreadable, errno.EIO)
    window = open_window()
    assert "Open its network?" in strip_of(window).text
    press(window, "Discard")
    assert not good.exists()
    assert str(unreadable) in strip_of(window).text and str(newer) in strip_of(window).text
    assert unreadable.exists() and newer.exists()


def test_a_folder_that_cannot_be_listed_does_not_stop_the_start(open_window, state, monkeypatch):
    left(state, "one")
    really = os.listdir

    def listdir(path="."):
        if Path(path) == state:
            raise OSError(errno.EIO, "Input/output error", str(path))
        return really(path)

    monkeypatch.setattr(os, "listdir", listdir)
    assert not strip_of(open_window()).isVisible()


def test_where_nothing_can_be_kept_the_window_says_so_at_the_start(open_window, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))  # no folder is made in a file, by root either

    window = open_window()
    assert f"{tmp_path / 'file'}" in strip_of(window).text
    assert "a training is lost" in strip_of(window).text


def test_an_error_at_the_start_comes_first_and_its_end_brings_the_offer(open_window, state, tmp_path):
    path = left(state, "one")
    window = open_window(tmp_path / "no such model.safetensors")
    assert "no such model" in strip_of(window).text
    close = strip_of(window).findChild(QToolButton, "closeMessageButton")
    close.click()
    assert "Open its network?" in strip_of(window).text
    press(window, "Open")
    assert window.session.network.sizes == [784, 3, 10]
    assert path.exists()


def test_an_offer_that_is_closed_waits_for_the_next_start(open_window, state):
    left(state, "one", 2e9)
    left(state, "two", 1e9)
    window = open_window()
    strip_of(window).findChild(QToolButton, "closeMessageButton").click()
    assert not strip_of(window).isVisible()
    window.close()
    assert len(recovery_folder(state).leftovers()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes among its files")
def test_a_pipe_in_the_place_of_a_lock_is_not_waited_for_and_what_it_locks_stays(state):
    one, other = left(state, "one"), left(state, "other")
    os.mkfifo(one.with_suffix(".lock"))
    assert [file.path for file in recovery_folder(state).leftovers()] == [other]
    assert one.exists()


def test_an_offer_that_gives_way_to_other_news_comes_again_after_them(open_window, state):
    left(state, "one")
    window = open_window()
    offer = strip_of(window).text
    assert "Open its network?" in offer
    for news in ("The first.", "The second."):
        window.show_message("info", news)
        assert strip_of(window).text == news
    close = strip_of(window).findChild(QToolButton, "closeMessageButton")
    close.click()
    assert strip_of(window).text == offer
    press(window, "Discard")
    window.show_message("info", "The third.")
    close.click()
    assert not strip_of(window).isVisible()


def test_an_offer_that_was_closed_does_not_come_again_after_other_news(open_window, state):
    left(state, "one")
    window = open_window()
    close = strip_of(window).findChild(QToolButton, "closeMessageButton")
    for _ in range(2):
        close.click()
        assert not strip_of(window).isVisible()
        window.show_message("info", "Other news.")


def test_a_folder_that_exists_but_takes_nothing_is_told_too(open_window, state, monkeypatch):
    really = Path.open

    def read_only(path, mode="r", *arguments, **options):
        if path.parent == state and "x" in mode:
            raise OSError(errno.EROFS, "Read-only file system", str(path))
        return really(path, mode, *arguments, **options)

    monkeypatch.setattr(Path, "open", read_only)
    assert "Read-only file system" in strip_of(open_window()).text
