"""What is peculiar to EMNIST's files: pictures that lie on their side, and a list of letters beside them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file
from digitpad.errors import DatasetError
from digitpad.message import tr

_NAME = re.compile(r"(?<!f)emnist", re.IGNORECASE)


def is_emnist(path: Path) -> bool:
    """Whether a file is named after EMNIST. FEMNIST is another set, whose pictures stand upright."""
    return _NAME.search(path.name) is not None


def upright(pictures: NDArray[Any]) -> NDArray[Any]:
    """Pictures (n, height, width), turned."""
    return np.ascontiguousarray(pictures.swapaxes(1, 2))


def turned_text() -> str:
    """The remark on pictures that were set upright."""
    return tr("EMNIST's pictures lie on their side; they were turned upright.")


def mapping(place: Path) -> tuple[str, ...] | None:
    """The names of EMNIST's classes, from its file of lines "class code [code]"; index 0 may have none. It lies in this
    folder or beside this file, and of several that one counts which is called like the file."""
    folder = place if place.is_dir() else place.parent
    files = sorted(folder.glob("*mapping.txt"))
    files = [file for file in files if place.name.startswith(file.name.removesuffix("mapping.txt"))] or files
    if len(files) != 1:
        return None
    names: dict[int, str] = {}
    try:
        for line in input_file.read_input(files[0], 2**16).decode("ascii").splitlines():
            label, code, *_ = map(int, line.split())
            names[label] = chr(code)
    except (OSError, ValueError, OverflowError) as error:
        raise DatasetError(
            tr(
                "{path} is no list of classes and their letters ({reason}).",
                path=files[0],
                reason=input_file.reason(error),
            )
        ) from error
    if not names or min(names) < 0 or max(names) > 1000:
        raise DatasetError(tr("{path} is no list of classes and their letters.", path=files[0]))
    return tuple(names.get(label, "") for label in range(max(names) + 1))
