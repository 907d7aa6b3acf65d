"""The files that Qt names: among what is dropped or pasted, and in its dialogs."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

UNREADABLE = "\ufffd"  # what Qt writes for bytes that are not in UTF-8, as in names from old archives


def local_files(data: QMimeData) -> list[Path]:
    """The dropped or pasted files of this computer, in their order."""
    return [path_of(_without_host(url).toLocalFile()) for url in data.urls() if _lies_here(url)]


def elsewhere(data: QMimeData) -> str:
    """The address of the first of them that lies on another computer; empty where none does."""
    addresses = (url.toDisplayString() for url in data.urls() if url.host() and not _lies_here(url))
    return next(addresses, "")


def _lies_here(url: QUrl) -> bool:
    """Some programs name this computer in the address of a file. For Windows any name is that of a shared drive."""
    own = ("", "localhost", socket.gethostname().lower())
    return url.isLocalFile() and (sys.platform == "win32" or url.host().lower() in own)


def _without_host(url: QUrl) -> QUrl:
    if sys.platform != "win32":
        url.setHost("")
    return url


def path_of(name: str) -> Path:
    """The file that Qt calls so. Its folder has to tell which one it is where a part of the name was unreadable to Qt;
    where several look alike, the path leads nowhere."""
    if sys.platform != "win32":  # Qt takes all names for UTF-8, Python for what the language settings say
        with suppress(UnicodeEncodeError):
            name = os.fsdecode(name.encode("utf-8", "surrogateescape"))
    path = Path(name)
    unreadable = os.fsdecode(UNREADABLE.encode())
    if unreadable not in name or os.path.lexists(path):
        return path
    found = Path(path.anchor)
    for part in path.parts[1:]:
        found /= _entry(found, part) if unreadable in part else part
    return found


def _entry(folder: Path, part: str) -> str:
    alike = []
    with suppress(OSError):
        shown = os.fsencode(part).decode("utf-8", "replace")
        alike = [name for name in os.listdir(folder) if os.fsencode(name).decode("utf-8", "replace") == shown]
    return alike[0] if len(alike) == 1 else part
