"""Data sets as people have them: IDX, npz, CSV, folders of pictures, Quick Draw and own digits. Knows no windows.

The readers of all these forms, 36 files, are imported with the first data set that is opened or written.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from digitpad.data_files.loading import MNIST, LoadedData, files, load, load_examples, load_unlabelled
    from digitpad.data_files.writing import keep_inputs, write_csv, write_idx, written_as_idx

__all__ = [
    "MNIST",
    "LoadedData",
    "files",
    "keep_inputs",
    "load",
    "load_examples",
    "load_unlabelled",
    "write_csv",
    "write_idx",
    "written_as_idx",
]
_WRITING = ("keep_inputs", "write_csv", "write_idx", "written_as_idx")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{'writing' if name in _WRITING else 'loading'}"), name)
