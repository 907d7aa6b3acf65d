"""Walks through folders of pictures as people and systems leave them. Opens no file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

# The last ones cannot be read, and are listed so that they are reported instead of passed over.
_SUFFIXES = frozenset(
    (
        ".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm",
        ".pnm", ".heic", ".heif", ".avif", ".jp2",
    )
)  # fmt: skip
_DEEPEST = 3  # folders that hold nothing but one folder
# macOS in zip files, Synology, Windows: folders of pictures that nobody has put there
_OF_THE_SYSTEM = frozenset(("__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information"))


def unwrapped(folder: Path) -> Path:
    """The folder that lies in it, where it holds nothing else: so archives are packed."""
    for _ in range(_DEEPEST):
        inner = folders_in(folder)
        if len(inner) != 1 or has_pictures(folder) or has_pictures(inner[0]):
            break
        folder = inner[0]
    return folder


def folders_in(folder: Path) -> list[Path]:
    """The folders in it that are the user's, in order; none where it cannot be looked into, which `closed` finds."""
    return sorted((each for each in _entries(folder) if _is_folder(each)), key=in_order)


def pictures_in(folder: Path) -> list[Path]:
    """The pictures that lie in it, by their names alone."""
    return sorted(filter(_is_picture, _entries(folder)))


def has_pictures(folder: Path) -> bool:
    """Whether there are such, of which the first is enough."""
    try:
        return any(map(_is_picture, folder.iterdir()))
    except OSError:
        return False


def _is_picture(place: Path) -> bool:
    return place.suffix.lower() in _SUFFIXES and place.name[0] != "."


def _entries(folder: Path) -> list[Path]:
    """What lies there, without what is hidden and what systems put beside people's files."""
    try:
        return [each for each in folder.iterdir() if each.name[0] != "." and each.name.lower() not in _OF_THE_SYSTEM]
    except OSError:
        return []


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def closed(place: Path, folder: Path) -> Iterator[str]:
    """What lies there and looks like the folder of a class, but cannot be looked into: named as seen from `folder`."""
    for each in sorted(_entries(place)):
        if each.suffix.lower() in _SUFFIXES:
            continue
        try:
            if each.is_dir():
                next(each.iterdir(), None)
            elif each.is_symlink() and not each.exists():
                yield str(each.relative_to(folder))
        except OSError:
            yield str(each.relative_to(folder))


def in_order(folder: Path | str) -> tuple[bool, int, str]:
    """Numbers by their size, then names."""
    name = folder if isinstance(folder, str) else folder.name
    return not name.isdecimal(), int(name) if name.isdecimal() and len(name) < 10 else 0, name
