"""`digitpad export-data`: writes a data set as a table or as IDX files, which other programs read."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad import data_files, input_file, paths
from digitpad.complaints import notice
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError, UsageError
from digitpad.nn.datasets import Examples

if TYPE_CHECKING:
    from digitpad.data_files import LoadedData

TABLE = ".csv"
EVERYTHING, TRAINING, TEST = "all", "training", "test"
PARTS = (EVERYTHING, TRAINING, TEST)


def add_options(parser: argparse.ArgumentParser, data_help: str) -> None:
    """Add the command's arguments; `data_help` is the help of `--data`, which other commands take too."""
    parser.add_argument("out", metavar="OUT", type=Path, help="a .csv file to write, or a folder for IDX files")
    parser.add_argument("--data", metavar="PATH", help=data_help)
    parser.add_argument("--part", choices=PARTS, help="what a .csv file holds (all); IDX files are two for each part")


def export_data_command(options: argparse.Namespace) -> int:
    """Write the data set, and say on standard error where it is. Returns the exit code."""
    out: Path = options.out
    as_table = out.suffix.lower() == TABLE and not out.is_dir()
    _check(out, as_table, options.part)
    loaded = _loaded(options.data)
    for remark in loaded.remarks:
        notice(remark)
    place = paths.data_folder() if options.data is None else Path(options.data)
    if as_table:
        part = _part(loaded, options.part or EVERYTHING)
        data_files.keep_inputs([out], data_files.files(place))
        data_files.write_csv(part, loaded.dataset.classes, out)
        notice(f"Saved {len(part):,} pictures as {out}")
        return 0
    with _made(out):
        data_files.keep_inputs(data_files.written_as_idx(loaded.dataset, out), data_files.files(place))
        written = data_files.write_idx(loaded.dataset, out)
    for path in written:
        notice(f"Saved as {path}")
    return 0


def _check(out: Path, as_table: bool, part: str | None) -> None:
    """Raises UsageError, before a data set is read, where nothing can be written to this name."""
    if as_table:
        return
    if out.suffix and not out.is_dir():
        raise UsageError(f"Data cannot be written as {out}: name a file that ends in {TABLE}, or a folder.")
    if part is not None:
        raise UsageError("--part chooses what a .csv file holds: IDX files are written for all parts.")


def _loaded(place: str | None) -> LoadedData:
    if place is None:
        return data_files.LoadedData(mnist_loader.load_images(), data_files.MNIST)
    return data_files.load(place, to_learn=False)


def _part(loaded: LoadedData, name: str) -> Examples:
    if name == EVERYTHING:
        return loaded.everything()
    if name == TRAINING:
        return loaded.dataset.training.joined(loaded.dataset.validation)
    if loaded.dataset.test is None:
        raise DatasetError(f"{loaded.name} has no test part.")
    return loaded.dataset.test


@contextlib.contextmanager
def _made(folder: Path) -> Iterator[None]:
    """A folder to write into. One that is made here is removed again where nothing could be written."""
    new = not folder.exists()
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise DatasetError(f"{folder} cannot be used: {input_file.reason(error)}.") from error
    try:
        yield
    except BaseException:
        if new:
            with contextlib.suppress(OSError):  # it holds some of the files
                folder.rmdir()
        raise
