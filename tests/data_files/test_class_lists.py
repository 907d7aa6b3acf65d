"""`classes.txt` beside files that name their classes themselves, by folders, labels or columns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad import data_files
from tests.data_files.test_loading import write_idx

WORDS = ("ape", "cat", "dog")
IMAGES = np.random.default_rng(3).integers(0, 200, (24, 28, 28)).astype(np.uint8)
IMAGES[:, [0, -1]] = IMAGES[:, :, [0, -1]] = 0


def write(folder: Path, kind: str) -> None:
    """Eight pictures of each word."""
    if kind == "folders":
        for index, image in enumerate(IMAGES):
            path = folder / WORDS[index % 3] / f"{index}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(image).save(path)
        return
    marks = [",".join("01"[column == index % 3] for column in range(3)) for index in range(24)]
    labels = [WORDS[index % 3] for index in range(24)] if kind == "labels" else marks
    rows = [",".join([label, *map(str, image.ravel())]) for label, image in zip(labels, IMAGES, strict=True)]
    head = ",".join([*(["label"] if kind == "labels" else WORDS), *(f"pixel{n}" for n in range(784))])
    (folder / "set.csv").write_text("\n".join([head, *rows]) + "\n")


def shown(loaded: data_files.LoadedData) -> set[tuple[int, str]]:
    """Which of the words is called what."""
    known = {image.tobytes(): index % 3 for index, image in enumerate(IMAGES)}
    everything, names = loaded.everything(), loaded.dataset.classes.names
    return {
        (known[image.tobytes()], names[label])
        for image, label in zip(everything.images, everything.labels.tolist(), strict=True)
    }


@pytest.mark.parametrize("kind", ["folders", "labels", "columns"])
class TestListBesideWords:
    @pytest.mark.parametrize(
        ("names", "kept"),
        [
            (["dog", "ape", "cat"], 3),
            (["dog", "emu", "cat", "ape"], 4),
            ([*(f"name {n}" for n in range(200)), "dog", "ape", "cat"], 3),
        ],
        ids=["other order", "more", "too many"],
    )
    def test_orders_the_classes_and_renames_none(self, tmp_path: Path, kind: str, names: list[str], kept: int) -> None:
        write(tmp_path, kind)
        (tmp_path / "classes.txt").write_text("\n".join(names))
        loaded = data_files.load(tmp_path)
        assert loaded.dataset.classes.names == tuple(names[-kept:])
        assert shown(loaded) == set(enumerate(WORDS))

    def test_of_as_many_other_words_names_them_in_its_order_and_it_is_said(self, tmp_path: Path, kind: str) -> None:
        write(tmp_path, kind)
        (tmp_path / "classes.txt").write_text("Affe\nKatze\nHund\n")
        loaded = data_files.load(tmp_path)
        assert shown(loaded) == {(0, "Affe"), (1, "Katze"), (2, "Hund")}
        assert loaded.remarks[0] == "The classes are called as in classes.txt, in its order: ape is Affe."

    @pytest.mark.parametrize("names", [tuple("abcdefghij"), ("cat", "ape", "Hund"), ("Cat", "Ape", "Dog")])
    def test_of_another_set_or_with_swapped_names_is_not_used_and_it_is_said(
        self, tmp_path: Path, kind: str, names: tuple[str, ...]
    ) -> None:
        write(tmp_path, kind)
        (tmp_path / "classes.txt").write_text("\n".join(names))
        loaded = data_files.load(tmp_path)
        assert shown(loaded) == set(enumerate(WORDS))
        assert loaded.remarks[0] == "classes.txt names other classes and was not used."


@pytest.mark.parametrize(
    ("folders", "names", "called"),
    [
        ("3 7 12", [f"n{number}" for number in range(13)], "n3 n7 n12"),
        ("10 11 12", [f"n{number}" for number in range(1, 13)], "n10 n11 n12"),
        ("3 7 12", ["a", "b", "c"], "a b c"),
        ("3 7 12", [str(number) for number in range(1, 13)], "3 7 12"),
        ("3 7 12", ["12", "7", "3"], "3 7 12"),
    ],
    ids=["counted from 0", "counted from 1", "as many", "numbers", "other order"],
)
def test_folders_that_are_numbers_are_called_by_the_names_of_these(
    tmp_path: Path, folders: str, names: list[str], called: str
) -> None:
    for index, image in enumerate(IMAGES):
        path = tmp_path / folders.split()[index % 3] / f"{index}.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(image).save(path)
    (tmp_path / "classes.txt").write_text("\n".join(names))
    assert shown(data_files.load(tmp_path)) == set(enumerate(called.split()))


@pytest.mark.parametrize("place", ["", "gzip/emnist-letters-train-images-idx3-ubyte"])
def test_of_several_lists_of_emnist_that_of_the_same_name_counts(tmp_path: Path, place: str) -> None:
    folder = tmp_path / "gzip"
    write_idx(folder / "emnist-letters-train-images-idx3-ubyte", IMAGES)
    write_idx(folder / "emnist-letters-train-labels-idx1-ubyte", (np.arange(24) % 3 + 1).astype(np.uint8))
    for name, first in (("balanced", "P"), ("letters", "A")):
        lines = [f"{number} {ord(first) + number - 1}" for number in range(1, 4)]
        (folder / f"emnist-{name}-mapping.txt").write_text("\n".join(lines))
    assert data_files.load(tmp_path / place).dataset.classes.names == ("A", "B", "C")
