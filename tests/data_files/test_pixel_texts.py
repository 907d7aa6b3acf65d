"""Tables may hold all pixels of a picture in one field, as FER2013 does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all

TEXTS = [" ".join(map(str, image.reshape(-1))) for image in IMAGES]
Line = Callable[[int, str, int], str]


def table(line: Line, head: str = "label,pixels\n") -> str:
    """A line each of label, pixels and number."""
    lines = (line(label, text, number) for number, (label, text) in enumerate(zip(LABELS.tolist(), TEXTS, strict=True)))
    return head + "".join(each + "\n" for each in lines)


TABLES = {
    "labels first": table(lambda label, text, _: f"{label},{text}"),
    "pixels first": table(lambda label, text, _: f'"{text}";"{label}"', "image;label\n"),
    "no header": table(lambda label, text, _: f"{label},{text}", ""),
    "numbered lines": table(lambda label, text, number: f"{number},{label},{text}", ",digit,pixels\n"),
    "another column": table(lambda label, text, number: f"{number % 3}\t{text}\t{label}", "\ufeffby\tpixels\tclass\n"),
    "lists of pandas": table(lambda label, text, _: f'{label},"[{text.replace(" ", ", ")}]"'),
    "fractions": table(lambda label, text, _: f"{label},{' '.join(str(int(each) / 255) for each in text.split())}"),
}


@pytest.mark.parametrize("name", TABLES)
def test_all_pixels_may_stand_in_one_field(tmp_path: Path, name: str) -> None:
    (tmp_path / "set.csv").write_text(TABLES[name], "utf-8")
    assert_all(data_files.load(tmp_path / "set.csv"))
    assert_all(data_files.load(tmp_path))


def test_a_column_tells_the_parts_and_emotions_have_names(tmp_path: Path) -> None:
    uses = ["Training", "Training", "Training", "PublicTest", "PrivateTest"]
    lines = table(lambda label, text, number: f"{label % 7},{text},{uses[number % 5]}", "emotion,pixels,Usage\n")
    (tmp_path / "fer2013.csv").write_text(lines)
    loaded = data_files.load(tmp_path)
    parts = (loaded.dataset.training, loaded.dataset.validation, loaded.dataset.test)
    assert list(map(len, parts)) == [36, 12, 12]
    assert loaded.dataset.classes.names == ("Angry", "Disgust", "Fear", "Happy", "Sad", "Surprise", "Neutral")
    assert (loaded.dataset.validation.images == IMAGES[3::5].reshape(-1, 784)).all()
    assert loaded.dataset.test.labels.tolist() == (LABELS[4::5] % 7).tolist()
    assert loaded.test_given
    assert not loaded.remarks


def test_one_part_beside_what_is_learned_from_is_for_tests(tmp_path: Path) -> None:
    lines = table(
        lambda label, text, number: f"{label},{text},{'val' if number % 3 else 'train'}", "label,pixels,split\n"
    )
    (tmp_path / "set.csv").write_text(lines)
    assert len(data_files.load(tmp_path).dataset.test) == 40


def test_other_sizes_are_fitted(tmp_path: Path) -> None:
    faces = np.kron(IMAGES[:20, ::2, ::2], np.ones((1, 4, 4), np.uint8))[:, 4:52, 4:52]
    lines = [f"{number % 2},{' '.join(map(str, face.reshape(-1)))}" for number, face in enumerate(faces)]
    (tmp_path / "faces.csv").write_text("\n".join(lines))
    assert len(data_files.load(tmp_path).everything()) == 20


def test_broken_lines_are_left_out_and_it_is_said(tmp_path: Path) -> None:
    broken = ["3,1 2 3", f"4,{TEXTS[0][:-1]}x", f",{TEXTS[0]}", "4", f"4,{TEXTS[0]},5", f"4,{TEXTS[0][:-1]}1e99"]
    (tmp_path / "set.csv").write_text(TABLES["labels first"] + "\n".join(broken))
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.remarks[0] == "6 lines of set.csv are incomplete and were left out."
    with pytest.raises(DatasetError, match="has 6 incomplete lines"):
        data_files.load_unlabelled(tmp_path / "set.csv")


def test_pictures_without_labels_can_be_answered_but_not_learned_from(tmp_path: Path) -> None:
    (tmp_path / "train.csv").write_text(TABLES["labels first"])
    (tmp_path / "test.csv").write_text("pixels\n" + "\n".join(TEXTS[:9]))
    assert_all(data_files.load(tmp_path))
    assert (data_files.load_unlabelled(tmp_path / "test.csv") == IMAGES[:9].reshape(-1, 784)).all()
    with pytest.raises(DatasetError, match="has no labels"):
        data_files.load(tmp_path / "test.csv")
