"""Unpacks a zip file of data files or pictures into a folder that is there for as long as these are read."""

from __future__ import annotations

import os
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from digitpad import input_file, packed
from digitpad.errors import DatasetError
from digitpad.message import changed, tr
from digitpad.printable import readable

LARGEST_CONTENT = 2**30  # bytes
_LARGEST_TABLE = 2**23  # bytes of the names and places of about 100,000 files
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
# A class may be called "?": on Windows no file can, and it must not become the one called "*" either.
FORBIDDEN = re.compile(r'[:*?"<>|\0]' if os.name == "nt" else r"\0")
_SAY_WHY = (zipfile.BadZipFile, OSError, EOFError, MemoryError)  # `input_file.reason` has words for them
_BROKEN = (*_SAY_WHY, zlib.error, struct.error, ValueError, LookupError, RuntimeError, NotImplementedError)


def is_archive(path: Path) -> bool:
    """Whether it is a zip file that is not an `.npz`, which holds nothing but arrays."""
    try:
        with input_file.open_input(path) as file, packed.opened_zip(file, _LARGEST_TABLE) as archive:
            names = archive.namelist()
    except _BROKEN:
        return False
    if not names:
        return path.suffix.lower() != ".npz"
    return not all(name.endswith(".npy") and "/" not in name for name in names)


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """A folder named like the zip file, with its files; hidden ones and those that would lie elsewhere are left out.

    Raises DatasetError where it is damaged or too large. A DatasetError about the folder becomes one about the file.
    """
    with tempfile.TemporaryDirectory(prefix="digitpad-", ignore_cleanup_errors=True) as place:
        folder = Path(place, path.name)  # sentences may name it
        try:
            folder.mkdir()
            _unpack(path, folder)
        except _BROKEN as error:
            why = input_file.reason(error) if isinstance(error, _SAY_WHY) else tr("what is packed in it is damaged")
            raise DatasetError(tr("{path} cannot be unpacked: {reason}.", path=path, reason=why)) from error
        try:
            yield folder
        except DatasetError as error:
            named = changed(str(error), lambda text: text.replace(readable(str(folder)), readable(str(path))))
            raise DatasetError(named) from error


def _unpack(path: Path, folder: Path) -> None:
    too_large = DatasetError(tr("{path} is too large to be unpacked here: unpack it, and open the folder.", path=path))
    left = LARGEST_CONTENT
    with input_file.open_input(path) as file, packed.opened_zip(file, _LARGEST_TABLE) as archive:
        if sum(info.file_size for info in archive.infolist()) > left:
            raise too_large
        spelled: dict[str, str] | None = {} if _ignores_case(folder) else None
        for name in dict.fromkeys(archive.namelist()):  # of several members of one name the last one counts
            parts = PurePosixPath(name.replace("\\", "/")).parts  # as some programs of Windows write them
            if name.endswith(("/", "\\")) or any(part[0] in "./" for part in parts) or _DRIVE.match(name):
                continue
            target = _target(folder, parts, spelled)
            target.parent.mkdir(parents=True, exist_ok=True)
            with packed.member(archive, name) as source, open(target, "wb") as copy:
                while piece := source.read(packed.PIECE):
                    left -= len(piece)
                    if left < 0:  # it holds more than its table of contents says
                        raise too_large
                    copy.write(piece)


def _ignores_case(folder: Path) -> bool:
    """Whether names that differ only in case are the same file to this system, as on Windows and macOS."""
    return folder.parent.with_name(folder.parent.name.swapcase()).exists()


def _target(folder: Path, parts: Iterable[str], spelled: dict[str, str] | None) -> Path:
    """Where to put a file of these names, such that no two become one: there may be classes A and a. `spelled` are the
    names so far where case is ignored, by their places in small letters."""
    target = folder
    for part in parts:
        part = FORBIDDEN.sub(_escaped, part)
        if spelled is not None and spelled.setdefault(str(target / part).casefold(), part) != part:
            part = re.sub(".", _escaped, PurePosixPath(part).stem) + PurePosixPath(part).suffix
        target /= part
    return target


def _escaped(sign: re.Match[str]) -> str:
    return f"%{ord(sign[0]):02X}"
