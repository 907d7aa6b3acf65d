"""Zip files are unpacked as they are read: tables, IDX files, folders of pictures; nothing of them stays."""

from __future__ import annotations

import gzip
import io
import os
import re
import tempfile
import warnings
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad import data_files
from digitpad.data_files import archive
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all, write_set
from tests.data_files.test_quick_draw import DRAWN, lines


def write_zip(path: Path, files: Mapping[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return path


def table(labels: bool = True) -> str:
    rows = zip(LABELS.tolist(), IMAGES.reshape(60, 784).tolist(), strict=True)
    return "".join(",".join(map(str, [label, *pixels] if labels else pixels)) + "\n" for label, pixels in rows)


def pictures(before: str = "") -> dict[str, bytes]:
    found = {}
    for index, image in enumerate(IMAGES):
        buffer = io.BytesIO()
        Image.fromarray(image).save(buffer, "PNG")
        found[f"{before}{LABELS[index]}/{index}.png"] = buffer.getvalue()
    return found


@pytest.fixture(autouse=True)
def nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    place = tmp_path / "unpacked here"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    yield
    assert not list(place.iterdir())


@pytest.mark.parametrize(
    "files",
    [
        {"train.csv": table()},
        {
            "data/train.csv": table(),
            "data/test.csv": table(labels=False),
            "data/sample_submission.csv": "ImageId,Label\n1,0",
        },
        pictures(),
        pictures("archive/digits/"),
        pictures("digits/") | {"digits/": b"", "__MACOSX/digits/0/._0.png": b"x", "digits/.DS_Store": b"x"},
    ],
    ids=["table", "Kaggle's tables", "pictures", "wrapped pictures", "pictures from macOS"],
)
def test_a_zip_file_opens(tmp_path: Path, files: dict[str, bytes | str]) -> None:
    loaded = data_files.load(write_zip(tmp_path / "mine.zip", files))
    assert_all(loaded)
    assert loaded.name == "mine.zip" and len(loaded.remarks) == 1


def test_of_two_members_of_one_name_the_last_counts(tmp_path: Path) -> None:
    """As for every program that unpacks: a member is replaced by adding another one behind it."""
    path = write_zip(tmp_path / "mine.zip", dict(zip(pictures(), reversed(pictures().values()), strict=True)))
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as packed:
        warnings.simplefilter("ignore")  # Python's, on the two names
        for name, content in pictures().items():
            packed.writestr(name, content)
    assert_all(data_files.load(path))


def test_a_zip_file_of_idx_files_opens(tmp_path: Path) -> None:
    write_set(tmp_path / "raw", "{}-images-idx3-ubyte", "{}-labels-idx1-ubyte")
    files = {f"raw/{path.name}": path.read_bytes() for path in (tmp_path / "raw").iterdir()}
    assert_all(data_files.load(write_zip(tmp_path / "mine.zip", files)))


@pytest.mark.parametrize("before", ["", "data/", "archive/data/"])
@pytest.mark.parametrize("kind", ["table", "IDX files"])
def test_names_of_classes_in_the_zip_file_come_before_those_beside_it(tmp_path: Path, before: str, kind: str) -> None:
    names = [f"number {label}" for label in range(10)]
    files: dict[str, bytes | str] = {f"{before}classes.txt": "\n".join(names), f"{before}train.csv": table()}
    if kind == "IDX files":
        del files[f"{before}train.csv"]
        write_set(tmp_path / "raw", "{}-images-idx3-ubyte", "{}-labels-idx1-ubyte")
        files |= {f"{before}gzip/{path.name}": path.read_bytes() for path in (tmp_path / "raw").iterdir()}
    (tmp_path / "classes.txt").write_text("\n".join("abcdefghij"))
    packed = write_zip(tmp_path / "mine.zip", files)
    assert data_files.load(packed).dataset.classes.names == tuple(names)
    folder = tmp_path / "folder"
    zipfile.ZipFile(packed).extractall(folder)
    assert data_files.load(folder).dataset.classes.names == tuple(names)
    plain = write_zip(tmp_path / "plain.zip", {name: files[name] for name in files if "classes" not in name})
    assert data_files.load(plain).dataset.classes.names == tuple("abcdefghij")


def test_a_remark_names_the_zip_file_and_not_where_it_was_unpacked(tmp_path: Path) -> None:
    files = {f"{word}.ndjson": lines(word) + "no drawing\n" for word in DRAWN}
    loaded = data_files.load(write_zip(tmp_path / "mine.zip", files))
    assert loaded.remarks[0] == "2 lines of mine.zip are no drawings and were left out."


def test_folders_may_be_divided_as_windows_does(tmp_path: Path) -> None:
    files = {name.replace("/", "\\"): content for name, content in pictures("digits/").items()}
    assert_all(data_files.load(write_zip(tmp_path / "mine.zip", files)))


@pytest.mark.parametrize("windows", [False, True])
def test_classes_may_be_called_as_no_file_of_windows_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, windows: bool
) -> None:
    if windows:
        monkeypatch.setattr(archive, "FORBIDDEN", re.compile(r'[:*?"<>|\0]'))
    elif os.name == "nt":
        pytest.skip("Windows has no such files")
    files = {
        f"{'?*'[number % 2]}/{name.replace('/', ' ')}": png for number, (name, png) in enumerate(pictures().items())
    }
    loaded = data_files.load(write_zip(tmp_path / "mine.zip", files))
    assert loaded.dataset.classes.names == (("%2A", "%3F") if windows else ("*", "?"))
    assert len(loaded.everything()) == 60


def test_classes_whose_names_differ_in_capital_letters_alone_stay_apart_where_the_system_ignores_these(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        f"{'aA'[number % 2]}/{'pP'[number // 2 % 2]}{number // 4}.png": png
        for number, png in enumerate(pictures().values())
    }
    there = Path.exists
    monkeypatch.setattr(Path, "exists", lambda path: path.name.startswith("DIGITPAD-") or there(path))
    loaded = data_files.load(write_zip(tmp_path / "mine.zip", files))
    known = {image.tobytes(): number % 2 for number, image in enumerate(IMAGES)}
    everything, names = loaded.everything(), loaded.dataset.classes.names
    assert {names[label] for label in everything.labels} == {"a", "%41"} and len(everything) == 60
    for image, label in zip(everything.images, everything.labels, strict=True):
        assert names[label] == ("a", "%41")[known[image.tobytes()]]


@pytest.mark.parametrize(
    "name", ["../out.csv", "/out.csv", "a/../../out.csv", "C:\\out.csv", "..\\out.csv", ".hidden.csv"]
)
def test_what_would_lie_elsewhere_is_left_out(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "mine.zip", {name: table(), "notes.txt": "nothing"})
    with pytest.raises(DatasetError, match=r"mine\.zip holds no data set"):
        data_files.load(path)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["mine.zip"]


def test_a_sentence_names_the_zip_file_and_not_where_it_was_unpacked(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        data_files.load(write_zip(tmp_path / "mine.zip", {"train.csv": "1,2,3,4,5,6,7,8,9,10,11,12\n"}))
    assert str(caught.value).startswith(f"{tmp_path / 'mine.zip'}")
    assert "digitpad-" not in str(caught.value)


def test_what_is_too_large_damaged_or_packed_again_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_zip(tmp_path / "mine.zip", {"train.csv": table()})
    content = bytearray(path.read_bytes())
    content[60:90] = b"\xff" * 30
    (tmp_path / "damaged.zip").write_bytes(content)
    again = write_zip(tmp_path / "again.zip", {"mine.zip": path.read_bytes()})
    for place, sentence in (
        (tmp_path / "damaged.zip", "cannot be unpacked"),
        (again, r"again\.zip holds no data set, but mine\.zip is packed: unpack it"),
        (write_zip(tmp_path / "empty.zip", {}), r"empty\.zip holds no data set"),
    ):
        with pytest.raises(DatasetError, match=sentence):
            data_files.load(place)
    monkeypatch.setattr(archive, "LARGEST_CONTENT", 10_000)
    with pytest.raises(DatasetError, match="is too large to be unpacked here"):
        data_files.load(path)


def test_more_pictures_than_a_model_has_parts_fit_the_table_of_contents(tmp_path: Path) -> None:
    names = {f"a folder with a rather long name for its pictures/{number:060}.txt": b"" for number in range(20_000)}
    loaded = data_files.load(write_zip(tmp_path / "mine.zip", names | {"train.csv": table()}))
    assert len(loaded.everything()) == 60


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xlsx", {"[Content_Types].xml": "", "xl/workbook.xml": ""}, "is a spreadsheet: save it as CSV."),
        ("a.ods", {"mimetype": "", "content.xml": ""}, "is a spreadsheet: save it as CSV."),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "is a spreadsheet: save it as CSV."),
        ("a.keras", {"config.json": "", "model.weights.h5": ""}, "is a model, not a data set."),
        ("a.safetensors", (99).to_bytes(8, "little") + b'{"a":', "is a model, not a data set."),
        (
            "a.pt",
            {"training/data.pkl": "", "training/data/0": ""},
            "holds PyTorch data, which digitpad does not",
        ),
        ("a.h5", b"\x89HDF\r\n\x1a\n" + bytes(99), "holds HDF5 data, which digitpad does not read: save pictures and"),
        ("a.mat", b"MATLAB 5.0 MAT-file, Platform" + bytes(99), "holds MATLAB data, which"),
        ("a.parquet", b"PAR1" + bytes(99), "holds Parquet data, which"),
        ("a.db", b"SQLite format 3\0" + bytes(99), "holds SQLite data, which"),
        ("a.joblib", b"\x80\x04\x95" + bytes(99), "is a Python pickle, which digitpad does not read, as it could run"),
        ("a.npz.gz", gzip.compress(b"PK\x03\x04" + bytes(99), mtime=0), "is packed: unpack it, and open"),
        ("a.csv.bz2", b"BZh91AY" + bytes(99), "is packed: unpack it, and open"),
        ("a.tar", bytes(257) + b"ustar" + bytes(99), "is packed: unpack it, and open"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(99), "is a single picture: a data set is a folder of them"),
        ("a.csv", b"\n<!DOCTYPE html>\n<html>", "is a web page, perhaps one to log in: download"),
        ("a.csv", b"version https://git-lfs.github.com/spec/v1\noid", "only says where Git LFS keeps the file"),
        ("a.json", b'[{"label": 1}]', "is a JSON list, which digitpad does not read"),
    ],
)
def test_what_is_no_data_set_is_named(
    tmp_path: Path, name: str, content: bytes | dict[str, str], sentence: str
) -> None:
    path = tmp_path / name
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        write_zip(path, content)
    with pytest.raises(DatasetError) as caught:
        data_files.load(path)
    assert str(caught.value).startswith(f"{path} {sentence}") and str(caught.value).endswith(".")


def test_an_npz_is_no_zip_file_of_files(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=LABELS)
    (tmp_path / "set.npz").rename(tmp_path / "set.zip")
    assert_all(data_files.load(tmp_path / "set.zip"))
