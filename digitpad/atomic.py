"""Writes whole files or none: what is interrupted, or meets a full disk, leaves the old file as it was."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path


def write(content: bytes, path: Path) -> None:
    """Write a file beside its place, flush it to disk, then move it there.

    Raises:
        OSError: it cannot be written; nothing has changed.
    """
    _check_place(path)
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise


def check(path: Path) -> None:
    """Try whether a file could be written, by a temporary one beside it that holds nothing.

    Raises:
        OSError: it could not; its `strerror` says why.
    """
    _check_place(path)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}."):
        pass


def _check_place(path: Path) -> None:
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, f"there is no folder {path.parent}")
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is no ordinary file")  # a device would be replaced by a file


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
