"""Files and folders whose names are not in UTF-8, as old systems and zip files leave them."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from digitpad import data_files
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.printable import is_printable
from tests.data_files.test_loading import IMAGES, LABELS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")


def named(name: bytes) -> str:
    return os.fsdecode(name)


def write(folder: Path) -> None:
    for index, (image, label) in enumerate(zip(IMAGES, LABELS.tolist(), strict=True)):
        place = folder / named((b"gr\xf6\xdfe", b"h\xf6he")[label % 2])
        place.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(place / f"{index}.png")


def test_classes_of_such_names_can_be_shown(tmp_path: Path) -> None:
    write(tmp_path)
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == (r"gr\xf6\xdfe", r"h\xf6he")
    assert len(loaded.everything()) == 60


def test_a_set_of_such_a_name_and_its_remarks_can_be_shown(tmp_path: Path) -> None:
    place = tmp_path / named(b"d\xe4ten")
    write(place)
    (place / named(b"gr\xf6\xdfe") / named(b"\xfc.png")).write_text("no picture")
    (place / named(b"\xe4rger")).mkdir()
    loaded = data_files.load(place)
    assert loaded.name == r"d\xe4ten"
    assert loaded.remarks[0] == r"One file is no picture that can be read and was left out: gr\xf6\xdfe/\xfc.png."
    assert loaded.remarks[1] == r"One folder has no pictures of its own and was left out: \xe4rger."


def test_labels_in_such_names_can_be_shown(tmp_path: Path) -> None:
    for index, image in enumerate(IMAGES):
        Image.fromarray(image).save(tmp_path / named(b"%s_%d.png" % ((b"\xe4", b"\xf6")[index % 2], index)))
    assert data_files.load(tmp_path).dataset.classes.names == (r"\xe4", r"\xf6")


def test_sentences_name_such_files_so_that_they_can_be_shown(tmp_path: Path) -> None:
    path = tmp_path / named(b"d\xe4ten.csv")
    path.write_text("nothing")
    assert is_printable(tr("{path} is empty.", path=path))
    with pytest.raises(DatasetError) as caught:
        data_files.load(path)
    assert is_printable(str(caught.value))
    assert caught.value.about(path).startswith(r"d\xe4ten.csv holds no pictures")
    packed = tmp_path / named(b"d\xe4ten.zip")
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "nothing")
    with pytest.raises(DatasetError) as caught:
        data_files.load(packed)
    assert str(caught.value).startswith(rf"{tmp_path}/d\xe4ten.zip holds no data set")
