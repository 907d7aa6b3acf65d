"""Opens a data set whatever its form, which its content decides; remarks say what was changed in it."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from digitpad import input_file, model_file, packed
from digitpad.data_files import (
    archive,
    class_folders,
    class_tables,
    csv_file,
    file_names,
    folder_tree,
    idx_files,
    no_data_set,
    npz_arrays,
    own_digits_file,
    part_folders,
    picture_folder,
    quick_draw,
    sparse_table,
    table_pairs,
)
from digitpad.data_files.file_names import TEST, TRAINING, VALIDATION
from digitpad.data_files.naming import names_in, with_classes
from digitpad.data_files.raw_data import RawData, first_of, several_sets, unusable
from digitpad.data_files.splitting import least, split
from digitpad.data_files.writing import CLASS_NAMES
from digitpad.digits import idx_file, mnist_loader
from digitpad.errors import DatasetError
from digitpad.message import mark, tr, tr_count
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes, Dataset, Examples
from digitpad.printable import readable

MNIST = "MNIST"
_MOST_TABLES = 20  # files of a folder that are looked into without being called .csv
_PACKED = (".zip", ".tar", ".tar.gz", ".tgz", ".7z", ".rar", ".bz2", ".xz")
_TABLES = (".csv", ".tsv")

# By the SHA-256 of the training pictures' bytes.
_KNOWN_SETS = {
    "741c988805d008ac6e4c904b69001ba184c24b2c540a4ef403f4c71b676cf757": (MNIST, DIGITS),
    "2e487a6c89124f78f2d7521542223cafe96f7123c3ca13d447772ac6ecbb3012": (
        "Fashion-MNIST",
        ClassSet(
            ("T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
            mark("piece of clothing"),
            mark("pieces of clothing"),
        ),
    ),
}


@dataclass(frozen=True)
class LoadedData:
    """A data set, ready to be learned from.

    Attributes:
        dataset: its parts and classes.
        name: what it is called, for people.
        remarks: whole sentences on what was repaired, left out or decided.
        held_out: that of them on the test part that was held out; "" where the files have one.
    """

    dataset: Dataset
    name: str
    remarks: tuple[str, ...] = ()
    held_out: str = ""

    @property
    def test_given(self) -> bool:
        """Whether the files have a test part; otherwise one was held out."""
        return not self.held_out

    def everything(self) -> Examples:
        """All parts together."""
        dataset = self.dataset
        rest = [part for part in (dataset.validation, dataset.test) if part is not None]
        return dataset.training.joined(*rest)


def load(place: Path | str, *, to_learn: bool = True) -> LoadedData:
    """The data set in a file or folder.

    It may be IDX files, an `.npz`, `.npy` files, tables, pictures in a folder for each class or with a list of labels,
    Quick Draw's files, drawings with labels (JSON lines), the book's `mnist.pkl.gz`, or a `.zip` with one of these.

    Args:
        place: of the file or folder.
        to_learn: whether each part has to have a picture, as a training needs.

    Raises:
        DatasetError: there is none, it is broken or too large; the sentence says why.
    """
    path = Path(place)
    if _is_pickle(path):
        return LoadedData(mnist_loader.load_images(path), MNIST)
    raw, classes, name = _labelled(path)
    _check_enough(raw, path, least(raw) if to_learn else 1)
    dataset, held_out = split(raw, classes)
    return LoadedData(dataset, name, (*raw.remarks, *filter(None, [held_out])), held_out)


def load_examples(place: Path | str) -> tuple[Examples, ClassSet]:
    """The test part of a data set, or where it has none all its pictures in the order of the files, and their classes.

    Same place and errors as `load`.
    """
    path = Path(place)
    if _is_pickle(path):
        return mnist_loader.load_test_images(path), DIGITS
    raw, classes, _ = _labelled(path)
    part = raw.training if raw.test is None else raw.test
    return Examples(part.images, part.labels), classes


def files(place: Path) -> Iterator[Path]:
    """Every file that the data set in this file or folder may be made of, and maybe others that are no models."""
    if os.path.isdir(place):  # `Path.is_dir` raises on a drive that is gone
        for folder, _, names in os.walk(place):
            yield from (Path(folder, name) for name in names if not name.endswith(model_file.SUFFIX))
        return
    yield place
    yield place.parent / CLASS_NAMES
    yield from _arrays_beside(place) if file_names.ends_with(place, ".npy") else ()
    if os.path.isfile(place) and idx_file.is_idx(place):
        yield from idx_files.beside(place)


def _arrays_beside(path: Path) -> list[Path]:
    return sorted(each for each in path.parent.glob("*.npy*") if file_names.ends_with(each, ".npy"))


def _labelled(path: Path) -> tuple[RawData, ClassSet, str]:
    """What is in the files, with labels that are indices of the classes, and what the set is called."""
    raw = _raw(path)
    known = _KNOWN_SETS.get(hashlib.sha256(np.ascontiguousarray(raw.training.images).data).hexdigest())
    raw, classes = with_classes(raw, path, None if known is None else known[1])
    return raw.tested(), classes, (readable(path.name) or "data") if known is None else known[0]


def load_unlabelled(path: Path) -> Bytes:
    """The pictures of a CSV file, with or without labels, uint8 (n, 784). Raises DatasetError."""
    return csv_file.read_unlabelled(path)


def _is_pickle(path: Path) -> bool:
    if _is_folder(path):
        return not idx_files.find(path) and any(os.path.exists(path / name) for name in ("mnist.pkl.gz", "mnist.pkl"))
    return path.name.lower().endswith((".pkl", ".pkl.gz")) and path.exists()


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:  # a name that is too long, or a folder on the way that may not be looked into
        raise unusable(path, error) from error


def _raw(path: Path) -> RawData:
    if path.is_dir():
        return _from_folder(path)
    start = _start(path)
    if not start:
        raise DatasetError(tr("{path} is empty: it holds no data set.", path=path))
    if start[:2] == b"\0\0" and idx_file.is_idx(path):
        return idx_files.read(idx_files.beside(path), path)
    if (sentence := no_data_set.sentence_on(path, start)) is not None:
        raise DatasetError(sentence)
    if start[:2] == b"PK":
        return _from_zip(path) if archive.is_archive(path) else npz_arrays.read(path)
    if start[:6] == b"\x93NUMPY":
        return npz_arrays.read_files([*_arrays_beside(path), path], path) or quick_draw.read([path], path)
    if start.lstrip(b"\xef\xbb\xbf \r\n")[:1] == b"{":
        return own_digits_file.read([path], path)
    if sparse_table.is_sparse_table(start):
        return sparse_table.read(path)
    if csv_file.is_csv(start) or path.suffix.lower() in _TABLES:  # a table gets an error that says what it lacks
        return csv_file.read(path)
    raise DatasetError(
        tr(
            "{path} is no data file: name IDX files, an .npz, a CSV, drawings in a .jsonl, or a folder of pictures.",
            path=path,
        )
    )


def _start(path: Path) -> bytes:
    try:
        with input_file.open_input(path) as file:
            return packed.unpacked(file).read(2**16)
    except FileNotFoundError as error:
        raise DatasetError(tr("There is no data file or folder {path}.", path=path)) from error
    except packed.BROKEN as error:
        raise unusable(path, error) from error


def _from_zip(path: Path) -> RawData:
    with archive.unpacked(path) as folder:
        return _from_folder(folder)


def _from_folder(folder: Path) -> RawData:
    """What lies in a folder, or in the only one in it, and how a list there names the classes."""
    inner = folder_tree.unwrapped(folder)
    raw = _in_folder(folder, inner)
    lists = (names_in(place) for place in (inner, *inner.parents) if place.is_relative_to(folder))
    return replace(raw, listed=next(filter(None, lists), None))


def _in_folder(folder: Path, inner: Path) -> RawData:
    """Files of one form, IDX files before others, or pictures."""
    if idx := idx_files.find(folder):
        return idx_files.read(idx, folder)
    for place in dict.fromkeys((folder, inner)):
        if (raw := _from_files(place)) is not None:
            return raw
    if picture_folder.holds_pictures(folder):
        return picture_folder.read(folder)
    if (raw := part_folders.read(inner, lambda part: _in_folder(part, folder_tree.unwrapped(part)))) is not None:
        return raw
    files = _files_in(inner)
    tables = [each for each in files[:_MOST_TABLES] if csv_file.has_labels(each)]  # zip.train.gz, optdigits.tra
    if (raw := _tables(tables, folder)) is not None:
        return raw
    if tables := [each for each in files[:_MOST_TABLES] if sparse_table.is_sparse_table(_start(each))]:
        return _single(tables, folder)
    if (again := next((each.name for each in files if each.name.lower().endswith(_PACKED)), None)) is not None:
        raise DatasetError(
            tr(
                "{folder} holds no data set, but {name} is packed: unpack it, and open what was in it.",
                folder=folder,
                name=again,
            )
        )
    class_folders.check_clear(inner)
    raise DatasetError(
        tr(
            "{folder} holds no data set: it needs IDX files, an .npz, a CSV, drawings in a .jsonl, or "
            "a folder of pictures for each class.",
            folder=folder,
        )
    )


def _from_files(folder: Path) -> RawData | None:
    """The set in the files of a folder, the first of these forms; None where there is none."""
    files = _files_in(folder)
    for ending, opened in _FORMS.items():
        found = [each for each in files if file_names.ends_with(each, ending)]
        if found and (raw := opened(found, folder)) is not None:
            return raw
    return None


def _files_in(folder: Path) -> list[Path]:
    """The files in a folder that are not hidden, without packed copies that lie beside them."""
    try:
        files = sorted(each for each in folder.iterdir() if os.path.isfile(each) and not each.name.startswith("."))
        return file_names.without_packed_copies(files)
    except OSError as error:
        raise unusable(folder, error) from error


def _npz_files(files: list[Path], folder: Path) -> RawData | None:
    return (len(files) > 1 and npz_arrays.read_files(files, folder)) or _single(files, folder)


def _npy_files(files: list[Path], folder: Path) -> RawData | None:
    return (len(files) > 1 and npz_arrays.read_files(files, folder)) or quick_draw.read(files, folder)


def _tables(files: list[Path], folder: Path) -> RawData | None:
    if picture_folder.holds_pictures(folder):  # a table may hold the labels of these
        files = [each for each in files if csv_file.has_labels(each) and not picture_folder.lists_labels(each, folder)]
    if len(files) < 2:
        return _single(files, folder) if files else None
    if (raw := table_pairs.read(files, folder)) is not None:
        return raw
    training, validation, test = _tables_by_part(files)
    if len(training) == len(files) and (raw := class_tables.read(files, folder)) is not None:
        return raw
    if len(training) != 1:
        return _single(training or files, folder)
    used = (training[0], validation, test)
    unused = [each.name for each in files if each not in used and csv_file.has_labels(each)]
    return csv_file.read_parts(training[0], validation, test).with_remarks(_unused_text(unused))


def _unused_text(names: list[str]) -> str:
    if not names:
        return ""
    return tr_count(
        "One table in the folder was not used: {shown}.",
        "{count} tables in the folder were not used: {shown}.",
        len(names),
        shown=first_of(names),
    )


def _drawings(files: list[Path], folder: Path) -> RawData | None:
    return own_digits_file.read(files, folder) if len(files) > 1 else _single(files, folder)


def _single(files: list[Path], folder: Path) -> RawData:
    if len(files) > 1:
        raise several_sets(folder, files[0].name, files[1].name)
    return _raw(files[0])


# Which files of a folder are of one form, and what opens them; the first form that there is counts.
_FORMS = {".npz": _npz_files, ".npy": _npy_files, ".csv": _tables, ".jsonl": _single, ".ndjson": _drawings}


def _tables_by_part(tables: list[Path]) -> tuple[list[Path], Path | None, Path | None]:
    """Those that may be learned from, by their names, and the first with labels for validation and for tests: Kaggle's
    `test.csv` has none."""
    parts = {each: file_names.part_of(each.name) for each in tables}
    training = [each for each in tables if parts[each] == TRAINING] or [each for each in tables if parts[each] is None]
    others = [
        next((each for each in tables if parts[each] == part and csv_file.has_labels(each)), None)
        for part in (VALIDATION, TEST)
    ]
    return training, others[0], others[1]


def _check_enough(raw: RawData, path: Path, needed: int) -> None:
    if not len(raw.training):
        raise DatasetError(
            tr("{path} holds no picture to learn from that has a label of one of the classes.", path=path)
        )
    if len(raw.training) < needed:
        raise DatasetError(
            tr(
                "{path} holds too few pictures to learn from: it needs {least} at least, since some are held out to "
                "measure with.",
                path=path,
                least=needed,
            )
        )
