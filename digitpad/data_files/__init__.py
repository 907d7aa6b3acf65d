"""Data sets as people have them: IDX, npz, CSV, folders of pictures, Quick Draw and own digits. Knows no windows."""

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
