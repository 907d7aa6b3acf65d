"""Ordinary files open, directly or by a link; nothing else does, and nothing is waited for."""

from __future__ import annotations

import errno
import os
import socket
import stat
import sys
import zipfile
import zlib
from pathlib import Path

import pytest

from digitpad import input_file, message
from digitpad.message import Language, tr

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def refused(path: Path) -> str:
    with pytest.raises(OSError) as caught:
        input_file.open_input(path)
    return input_file.reason(caught.value)


@pytest.fixture
def upper_case():
    message.set_language(Language("upper", lambda one, many, count: one.upper(), ",", "."))
    yield
    message.set_language(message.ENGLISH)


@pytest.mark.parametrize(
    "error",
    [
        OSError("image file is truncated (6 bytes not processed)"),
        zipfile.BadZipFile("File is not a zip file"),
        zlib.error("Error -3 while decompressing data: invalid block type"),
        EOFError("Compressed file ended before the end-of-stream marker was reached"),
    ],
)
def test_the_words_of_a_library_are_kept_from_people(error):
    assert input_file.reason(error) == "it is damaged"


def test_what_is_said_in_words_of_our_own_stays():
    assert input_file.reason(zlib.error(tr("it ends too early"))) == "it ends too early"


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENOSPC, errno.EROFS, errno.ENOENT, errno.EFBIG])
def test_what_the_system_says_is_said_in_the_language_of_the_window(number, upper_case):
    error = OSError(number, os.strerror(number))
    assert input_file.reason(error) == os.strerror(number).upper()


def test_what_stands_where_a_folder_is_to_be_made_is_said_to_be_something_else(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "loop").symlink_to("loop")
    for name in ("file", "loop"):
        with pytest.raises(OSError) as caught:
            (tmp_path / name).mkdir(exist_ok=True)
        assert input_file.reason(caught.value) == "something else of that name is there"


def test_a_file_and_a_link_to_it_open(tmp_path):
    (tmp_path / "file").write_bytes(b"content")
    assert input_file.read_input(tmp_path / "file", 7) == b"content"
    if sys.platform != "win32":
        (tmp_path / "link").symlink_to(tmp_path / "file")
        assert input_file.read_input(tmp_path / "link", 7) == b"content"


def test_a_file_beyond_the_limit_is_not_read(tmp_path):
    with (tmp_path / "large").open("wb") as file:
        file.truncate(2**33)
    with pytest.raises(OSError, match="it is larger than 3 MB") as caught:
        input_file.read_input(tmp_path / "large", 3 * 2**20)
    assert caught.value.errno == errno.EFBIG


def test_a_file_that_grows_is_read_up_to_the_size_that_it_had(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"content")
    with input_file.open_input(path) as file:
        size = input_file.size(file)
        path.write_bytes(b"content and more")
        assert file.read(size) == b"content"


@posix
def test_a_file_of_the_kernel_that_has_nothing_to_give_yet_is_refused_where_it_is_read(tmp_path, monkeypatch):
    """Such as /proc/kmsg, which calls itself ordinary."""
    os.mkfifo(tmp_path / "waits")
    writer = os.open(tmp_path / "waits", os.O_RDWR)
    monkeypatch.setattr(stat, "S_ISREG", lambda _mode: True)
    try:
        for read in (lambda file: file.read(4), lambda file: file.read()):
            with input_file.open_input(tmp_path / "waits") as file, pytest.raises(input_file.NoOrdinaryFile):
                read(file)
    finally:
        os.close(writer)


@posix
def test_pipes_devices_sockets_and_folders_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "zero.png").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        for name in ("fifo", "zero.png", "socket"):
            assert refused(tmp_path / name) == "it is no ordinary file"
    assert refused(tmp_path) == "it is a folder"


@posix
def test_a_pipe_that_takes_the_place_of_a_file_is_refused_too(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"")
    seen = os.stat(path)
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(os, "stat", lambda _: seen)
    assert refused(path) == "it is no ordinary file"


@posix
def test_links_in_a_circle_and_names_that_no_file_has_are_told(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "symbolic links" in refused(tmp_path / "a")
    assert refused(Path("a\0b")) == "no file has such a name"
    assert "too long" in refused(tmp_path / ("a" * 300))
