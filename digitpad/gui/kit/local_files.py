"""The files and addresses among what is dropped or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(data: QMimeData) -> list[Path]:
    """The dropped or pasted files of this computer, in their order."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def elsewhere(data: QMimeData) -> str:
    """The address of the first of them that lies on another computer; empty where none does."""
    addresses = (url.toDisplayString() for url in data.urls() if url.host() and not url.isLocalFile())
    return next(addresses, "")
