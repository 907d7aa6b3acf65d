"""Finds the folders of the classes in a folder, or in the folders that several people handed in."""

from __future__ import annotations

from pathlib import Path

from digitpad.data_files.folder_tree import folders_in, has_pictures
from digitpad.data_files.raw_data import first_of
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.class_set import FEWEST
from digitpad.printable import readable

_SHOWN = 3


def find(folder: Path) -> dict[str, list[Path]]:
    """The folders with pictures of each class, by its name.

    Where these lie in folders of others, as anna/7 or 7/anna, that name is the class that is a number or a letter. None
    where that does not tell.
    """
    direct = [each for each in folders_in(folder) if has_pictures(each)]
    if direct or has_pictures(folder):
        return _by_name({each: each.name for each in direct})
    inner = _nested(folder)
    above = {each.parent for each in inner}
    if len(above) < FEWEST:
        return {}
    for is_class in (_is_one_sign, str.isdecimal):
        inside_tells, above_tells = (all(is_class(each.name) for each in places) for places in (inner, above))
        if inside_tells != above_tells:
            return _by_name({each: each.name if inside_tells else each.parent.name for each in inner})
    return {}


def check_clear(folder: Path) -> None:
    """Raises DatasetError where folders of pictures lie in several folders, and any of these may be the classes."""
    inner = _nested(folder)
    if len({each.parent for each in inner}) >= FEWEST:
        raise DatasetError(
            tr(
                "{folder} holds folders in folders ({shown}), and it is not clear which of them are the classes: put "
                "all pictures of a class into one folder.",
                folder=folder,
                shown=", ".join(str(each.relative_to(folder)) for each in inner[:_SHOWN]),
            )
        )


def taken_together(classes: dict[str, list[Path]]) -> str:
    """A whole sentence on classes that lie in the folders of several people; "" where they do not."""
    folders = sorted({each.parent.name for places in classes.values() for each in places})
    if len(folders) < 2 or set(folders) <= set(classes):
        return ""
    return tr(
        "The pictures of each class were taken together from {count} folders: {shown}.",
        count=len(folders),
        shown=first_of(folders),
    )


def _by_name(names: dict[Path, str]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for place, name in names.items():
        found.setdefault(readable(name).strip(), []).append(place)
    return found


def _nested(folder: Path) -> list[Path]:
    return [inner for each in folders_in(folder) for inner in folders_in(each) if has_pictures(inner)]


def _is_one_sign(name: str) -> bool:
    return len(name) == 1
