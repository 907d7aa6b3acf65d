"""Quick Draw's drawings, a JSON object a line: simplified or raw, a file for each class or all in one."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.data_files import own_digits_file
from digitpad.digits import drawings
from digitpad.digits.drawings import read_labelled
from digitpad.digits.ink import rasterize
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS

BAR = [[[10, 12], [0, 255]]]
RING = [[[0, 100, 200, 100, 0], [100, 0, 100, 200, 100]], [[90, 110], [100, 101]]]
DRAWN = {"bar": BAR, "ring": RING}


def lines(word: str, count: int = 12, *, raw: bool = False) -> str:
    """So many drawings of a class; raw ones have fractions, and the time of each point."""
    strokes = [[[x * 1.0 for x in xs], ys, list(range(len(xs)))] if raw else [xs, ys] for xs, ys in DRAWN[word]]
    known = {"word": word, "countrycode": "US", "recognized": True, "key_id": "5", "drawing": strokes}
    return "\n".join([json.dumps(known)] * count) + "\n"


def picture(word: str) -> bytes:
    image = rasterize([[(float(x), float(y)) for x, y in zip(*stroke, strict=True)] for stroke in DRAWN[word]])
    assert image is not None
    return image.tobytes()


def assert_right(loaded: data_files.LoadedData, count: int) -> None:
    everything = loaded.everything()
    assert loaded.dataset.classes.names == ("bar", "ring") and len(everything) == count
    known = {picture("bar"): 0, picture("ring"): 1}
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("name", ["full_simplified_{}.ndjson", "{}.ndjson"])
def test_a_folder_of_its_files_opens(tmp_path: Path, raw: bool, name: str) -> None:
    for word in DRAWN:
        (tmp_path / name.format(word)).write_text(lines(word, raw=raw))
    assert_right(data_files.load(tmp_path), 24)


def test_one_file_of_all_drawings_opens(tmp_path: Path) -> None:
    (tmp_path / "all.ndjson").write_text(lines("bar") + lines("ring", raw=True))
    for place in (tmp_path, tmp_path / "all.ndjson"):
        assert_right(data_files.load(place), 24)


def test_of_many_drawings_the_first_are_taken_and_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_digits_file, "MOST_OF_SEVERAL", 10)
    for word in DRAWN:
        (tmp_path / f"{word}.ndjson").write_text(lines(word))
    loaded = data_files.load(tmp_path)
    assert loaded.remarks[0] == "Of each class the first 5 pictures were taken."
    assert_right(loaded, 10)


def test_gzipped_files_open(tmp_path: Path) -> None:
    for word in DRAWN:
        (tmp_path / f"{word}.ndjson.gz").write_bytes(gzip.compress(lines(word).encode()))
    assert_right(data_files.load(tmp_path), 24)
    everything = tmp_path / "all.ndjson.gz"
    everything.write_bytes(gzip.compress((lines("bar") + lines("ring")).encode()))
    assert_right(data_files.load(everything), 24)


def test_gzipped_files_are_read_within_bounds_and_while_they_are_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = gzip.compress((lines("bar") + lines("ring") + "\n" * 2**17).encode())
    (tmp_path / "all.ndjson.gz").write_bytes(content[:-20])
    with pytest.raises(DatasetError, match=r"all\.ndjson\.gz cannot be read: it ends too early\."):
        data_files.load(tmp_path)
    (tmp_path / "all.ndjson.gz").write_bytes(content)
    monkeypatch.setattr(drawings, "LARGEST_FILE", 2**10)
    with pytest.raises(DatasetError, match=r"all\.ndjson\.gz cannot be read: it is larger than 1 kB\."):
        data_files.load(tmp_path)


def test_a_file_of_one_class_alone_is_refused_before_it_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(own_digits_file, "rasterize")
    (tmp_path / "bar.ndjson").write_text(lines("bar"))
    with pytest.raises(DatasetError, match="needs at least 2 classes and holds one, bar"):
        data_files.load(tmp_path)


def test_drawings_of_one_digit_alone_open(tmp_path: Path) -> None:
    (tmp_path / "own.jsonl").write_text(lines("bar").replace('"bar"', '"7"'))
    assert data_files.load(tmp_path).dataset.classes is DIGITS


@pytest.mark.parametrize(
    "drawing", [5, "ab", [5], [[5, 6]], [[[1, 2], [3]]], [["ab", "cd"]], {"a": 1}, [[[1], [None]]]]
)
def test_what_is_no_drawing_is_left_out(tmp_path: Path, drawing: object) -> None:
    wrong = json.dumps({"word": "bar", "drawing": drawing})
    (tmp_path / "all.ndjson").write_text(f"{wrong}\n{lines('bar', 1)}")
    errors: list[Exception] = []
    found = list(read_labelled(tmp_path / "all.ndjson", errors.append))
    assert [line for line, _ in found] == [2] and len(errors) == 1
    assert found[0][1].label == "bar" and np.array_equal(found[0][1].strokes, [[[10, 0], [12, 255]]])
