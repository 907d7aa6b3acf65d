"""Tests of `digitpad.data_files`: data sets in every form that people have them in."""

from __future__ import annotations

import errno
import gzip
import json
import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad import data_files
from digitpad.data_files import idx_files
from digitpad.digits import idx_file
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS

IMAGES = np.random.default_rng(1).integers(0, 200, (60, 28, 28)).astype(np.uint8)
IMAGES[:, [0, -1]] = IMAGES[:, :, [0, -1]] = 0  # a dark rim, as MNIST has it
LABELS = np.arange(60) % 10


def write_idx(path: Path, array: np.ndarray, *, packed: bool = False) -> None:
    codes = {"uint8": 8, ">i4": 12}
    code = codes["uint8" if array.dtype == np.uint8 else ">i4"]
    content = struct.pack(f">HBB{array.ndim}I", 0, code, array.ndim, *array.shape) + array.tobytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content) if packed else content)


def write_set(folder: Path, images: str, labels: str, **options: bool) -> None:
    for part in ("train", "t10k"):
        write_idx(folder / images.format(part), IMAGES, **options)
        write_idx(folder / labels.format(part), LABELS.astype(np.uint8), **options)


def assert_all(loaded: data_files.LoadedData, count: int = 60) -> None:
    """Nothing of the training part is lost, and each picture still has its label."""
    dataset = loaded.dataset
    parts = [dataset.training, dataset.validation, *([] if loaded.test_given else [dataset.test])]
    images, labels = np.concatenate([p.images for p in parts]), np.concatenate([p.labels for p in parts])
    assert len(labels) == count
    known = {image.tobytes(): label for image, label in zip(IMAGES.reshape(60, 784), LABELS, strict=True)}
    assert [known[image.tobytes()] for image in images] == labels.tolist()


@pytest.mark.parametrize(
    ("images", "labels", "packed"),
    [
        ("{}-images-idx3-ubyte", "{}-labels-idx1-ubyte", False),
        ("{}-images.idx3-ubyte", "{}-labels.idx1-ubyte", False),
        ("{}-images-idx3-ubyte.gz", "{}-labels-idx1-ubyte.gz", True),
        ("{}-images-idx3-ubyte.gz", "{}-labels-idx1-ubyte.gz", False),  # its name says otherwise than its content
        ("{}-images-idx3-ubyte", "{}-labels-idx1-ubyte", True),
        ("MNIST/raw/{}-images-idx3-ubyte", "MNIST/raw/{}-labels-idx1-ubyte", False),
        ("{0}-images-idx3-ubyte/{0}-images-idx3-ubyte", "{0}-labels-idx1-ubyte/{0}-labels-idx1-ubyte", False),
    ],
)
def test_idx_files_open_under_every_usual_name(tmp_path: Path, images: str, labels: str, packed: bool) -> None:
    write_set(tmp_path, images, labels, packed=packed)
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.test_given and len(loaded.dataset.test) == 60
    assert loaded.dataset.classes is DIGITS
    assert not loaded.remarks


def test_femnist_is_another_set_than_emnist(tmp_path: Path) -> None:
    write_set(tmp_path, "femnist-{}-images-idx3-ubyte", "femnist-{}-labels-idx1-ubyte")
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert not loaded.remarks


def test_emnist_is_turned_round_and_its_letters_count_from_1(tmp_path: Path) -> None:
    turned = np.ascontiguousarray(IMAGES.swapaxes(1, 2))
    for part in ("train", "test"):
        write_idx(tmp_path / f"emnist-letters-{part}-images-idx3-ubyte.gz", turned, packed=True)
        write_idx(tmp_path / f"emnist-letters-{part}-labels-idx1-ubyte.gz", (LABELS + 1).astype(np.uint8), packed=True)
    lines = [f"{number} {ord('A') + number - 1} {ord('a') + number - 1}" for number in range(1, 27)]
    (tmp_path / "emnist-letters-mapping.txt").write_text("\n".join(lines))
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.dataset.classes.names == tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert "turned upright" in loaded.remarks[0]


def test_one_file_of_a_set_stands_for_all_of_it_beside_another_set(tmp_path: Path) -> None:
    write_set(tmp_path, "emnist-digits-{}-images-idx3-ubyte", "emnist-digits-{}-labels-idx1-ubyte")
    write_set(tmp_path, "{}-images-idx3-ubyte", "{}-labels-idx1-ubyte")
    assert_all(data_files.load(tmp_path / "train-images-idx3-ubyte"))
    with pytest.raises(DatasetError, match="several data sets"):
        data_files.load(tmp_path)


def test_two_files_of_one_name_are_told_by_their_folders(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write_set(tmp_path / name, "{}-images-idx3-ubyte", "{}-labels-idx1-ubyte")
    with pytest.raises(DatasetError, match=r"\(one.t10k-images-idx3-ubyte, two.t10k-images-idx3-ubyte\)"):
        data_files.load(tmp_path)


def test_labels_in_idx_files_may_be_one_hot(tmp_path: Path) -> None:
    write_idx(tmp_path / "train-images-idx3-ubyte", IMAGES)
    write_idx(tmp_path / "train-labels-idx2-ubyte", np.eye(10, dtype=np.uint8)[LABELS])
    assert_all(data_files.load(tmp_path))


def test_a_folder_of_everything_is_looked_at_within_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in range(30):
        inner = tmp_path / f"{name}" / "in" / "it"
        inner.mkdir(parents=True)
        for part in range(10):
            (inner / f"{part}").touch()
    looked: list[Path] = []

    def watched(path: Path) -> bool:
        looked.append(path)
        return False

    monkeypatch.setattr(idx_file, "is_idx", watched)
    assert idx_files.find(tmp_path, most=150) == []
    assert len(looked) == 60  # 30 + 30 + 30 folders were looked at before, and 60 files are left


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        (IMAGES, LABELS),
        (IMAGES.reshape(60, 784), LABELS[:, None]),
        (IMAGES[..., None], np.eye(10)[LABELS]),
        (IMAGES[:, None], LABELS.astype(np.float64)),
        (IMAGES, LABELS.astype(np.float16)),
        (IMAGES.astype(np.float32), LABELS.astype(np.uint8)),
        (IMAGES / 255, LABELS.astype(np.uint64)),
        (IMAGES.astype(np.int64), LABELS.astype(np.float32)),
    ],
)
def test_npz_files_open_with_any_form_of_pictures_and_labels(
    tmp_path: Path, images: np.ndarray, labels: np.ndarray
) -> None:
    np.savez(tmp_path / "set.npz", images=images, labels=labels)
    assert_all(data_files.load(tmp_path / "set.npz"))


def test_arrays_without_a_name_leave_no_gap_in_a_sentence(tmp_path: Path) -> None:
    for names, held in ((["", "b"], "b"), ([""], "no array")):
        np.savez(tmp_path / "set.npz", **dict.fromkeys(names, LABELS))  # type: ignore[arg-type] # names, not options
        with pytest.raises(DatasetError, match=rf"and holds {held}\.$"):
            data_files.load(tmp_path / "set.npz")


def test_what_an_npz_lacks_is_named(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", x_train=IMAGES, other=LABELS)
    with pytest.raises(DatasetError, match="has no labels for its pictures: it holds x_train, other"):
        data_files.load(tmp_path / "set.npz")


@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_csv_opens_with_or_without_a_header(tmp_path: Path, header: bool, separator: str) -> None:
    lines = [separator.join(map(str, [label, *image.ravel()])) for image, label in zip(IMAGES, LABELS, strict=True)]
    if header:
        lines.insert(0, separator.join(["label", *(f"pixel{i}" for i in range(784))]))
    (tmp_path / "train.csv").write_text("\r\n".join(lines))
    assert_all(data_files.load(tmp_path / "train.csv"))


def test_a_csv_of_fractions_and_of_names_opens_and_broken_lines_are_left_out(tmp_path: Path) -> None:
    lines = [
        ",".join([f'"{"abc"[i % 3]}"', *(repr(value / 255) for value in IMAGES[i].ravel().tolist())]) for i in range(60)
    ]
    lines[7:7] = ["a,0.5,0.5,0.5", "", "b," + ",".join(["x"] * 784)]
    (tmp_path / "letters.csv").write_text("\n".join(lines))
    loaded = data_files.load(tmp_path / "letters.csv")
    assert loaded.dataset.classes.names == ("a", "b", "c")
    assert len(loaded.everything()) == 60
    assert loaded.remarks[0] == "2 lines of letters.csv are incomplete and were left out."
    known = {image.tobytes(): i % 3 for i, image in enumerate(IMAGES.reshape(60, 784))}
    everything = loaded.everything()
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


def test_a_csv_without_labels_is_read_for_its_pictures(tmp_path: Path) -> None:
    lines = [",".join(f"pixel{i}" for i in range(784)), *(",".join(map(str, image.ravel())) for image in IMAGES)]
    (tmp_path / "test.csv").write_text("\n".join(lines))
    assert np.array_equal(data_files.load_unlabelled(tmp_path / "test.csv"), IMAGES.reshape(60, 784))
    with pytest.raises(DatasetError, match="has no labels"):
        data_files.load(tmp_path / "test.csv")


def test_a_folder_of_pictures_has_a_class_for_each_folder(tmp_path: Path) -> None:
    for index, image in enumerate(IMAGES[:40]):
        name = ("shoe", "hat")[index % 2]
        (tmp_path / name).mkdir(exist_ok=True)
        shown = 255 - image if index % 4 < 2 else image  # dark on light or light on dark
        Image.fromarray(shown).save(tmp_path / name / f"{index:02}.png")
    Image.fromarray(np.zeros((50, 20), np.uint8)).save(tmp_path / "hat" / "tall.png")
    (tmp_path / "hat" / "broken.jpg").write_text("no picture")
    (tmp_path / "shoe" / "also broken.png").write_text("none either")
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("hat", "shoe")
    assert len(loaded.everything()) == 41
    said = " ".join(loaded.remarks)
    assert "2 files are no pictures that can be read and were left out: hat/broken.jpg, shoe/also broken.png." in said
    assert "dark on light" in said and "fitted into 28 x 28" in said and "6 of 41 were held out" in said
    known = {image.tobytes(): 1 - i % 2 for i, image in enumerate(IMAGES[:40].reshape(40, 784))}
    everything = loaded.everything()
    known[bytes(784)] = 0
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


def test_folders_train_and_test_are_the_parts_of_a_set(tmp_path: Path) -> None:
    for part, images in (("train", IMAGES[:30]), ("test", IMAGES[30:])):
        for index, image in enumerate(images):
            folder = tmp_path / part / "ab"[index % 2]
            folder.mkdir(parents=True, exist_ok=True)
            Image.fromarray(image).save(folder / f"{index}.png")
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and len(loaded.dataset.test) == 30
    assert len(loaded.dataset.training) + len(loaded.dataset.validation) == 30


def test_quick_draw_has_a_file_for_each_class(tmp_path: Path) -> None:
    for name, images in (("cat", IMAGES[:30]), ("ice cream", IMAGES[30:])):
        np.save(tmp_path / f"full_numpy_bitmap_{name}.npy", images.reshape(30, 784))
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("cat", "ice cream")
    assert len(loaded.everything()) == 60
    with pytest.raises(DatasetError, match="holds one array: it needs one of labels beside it"):
        data_files.load(tmp_path / "full_numpy_bitmap_cat.npy")


def test_drawings_with_labels_are_a_data_set(tmp_path: Path) -> None:
    stroke = [[[10, 10], [10, 90]], [[0, 50], [40, 50]]]
    lines = [json.dumps({"label": label, "strokes": stroke}) for label in (4, 4, 1, 1, 4, 1, None)]
    (tmp_path / "own.jsonl").write_text("\n".join([*lines, "{}"]))
    loaded = data_files.load(tmp_path / "own.jsonl")
    assert sorted(loaded.everything().labels.tolist()) == [1, 1, 1, 4, 4, 4]
    assert loaded.remarks[0] == "One line of own.jsonl is no drawing and was left out."


def test_classes_are_named_by_a_file_beside_the_data_and_labels_outside_are_left_out(tmp_path: Path) -> None:
    labels = LABELS.copy()
    labels[[3, 5]] = 50, -7
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=labels)
    (tmp_path / "classes.txt").write_text("\n".join(["zero", "one", *(f"number {i}" for i in range(2, 10))]))
    loaded = data_files.load(tmp_path / "set.npz")
    assert loaded.dataset.classes.names[:3] == ("zero", "one", "number 2")
    assert loaded.remarks[0] == "2 pictures have labels that are none of the classes and were left out."
    assert len(loaded.everything()) == 58


def test_what_is_held_out_is_the_same_each_time_and_of_all_classes(tmp_path: Path) -> None:
    order = np.argsort(LABELS, kind="stable")
    np.savez(tmp_path / "set.npz", images=IMAGES[order], labels=LABELS[order])
    first, second = (data_files.load(tmp_path / "set.npz") for _ in range(2))
    assert first.dataset.digest() == second.dataset.digest()
    assert sorted(first.dataset.test.labels.tolist()) == list(range(10))
    assert len(set(first.dataset.validation.labels.tolist())) == 8  # a sixth of 50


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("text.data", b"hello world", "is no data file"),
        ("people.csv", b"name,city\nAnna,Bonn\n", "holds no pictures: a line is a label and then the pixels"),
        ("text.csv", b"hello world", "holds no pictures"),
        ("few.csv", b"1,2,3,4,5,6,7,8,9,10,11,12\n", "holds no pictures"),
        ("large.csv", b"1," + b",".join([b"300"] * 784), "neither from 0 to 1 nor whole numbers"),
        ("set.npz", b"PK\x03\x04 broken", "cannot be read as a file of arrays"),
        ("set.npy", b"\x93NUMPY broken", "holds one array"),
        ("own.jsonl", b'{"strokes": 5}', "holds no drawings with labels"),
        ("idx3-ubyte", b"\0\0\x08\x03" + b"\xff" * 12, "more than 300,000"),
        ("idx1-ubyte", b"\0\0\x08\x01\0\0\0\x05abcde", "holds no pictures"),
    ],
)
def test_what_cannot_be_opened_is_told_in_a_sentence(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DatasetError, match=sentence):
        data_files.load(tmp_path / name)


@pytest.mark.parametrize(
    ("labels", "sentence"),
    [
        ([3], "holds too few pictures to learn from: it needs 2 at least, since some are held out to measure with"),
        ([3, -1, -1], "it needs 2 at least"),
    ],
)
def test_a_set_of_too_few_pictures_to_measure_with_is_refused(tmp_path: Path, labels: list[int], sentence: str) -> None:
    np.savez(tmp_path / "one.npz", images=np.zeros((len(labels), 28, 28), np.uint8), labels=labels)
    with pytest.raises(DatasetError, match=sentence):
        data_files.load(tmp_path / "one.npz")


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_of_few_pictures_one_is_left_to_learn_from(tmp_path: Path, count: int) -> None:
    np.savez(tmp_path / "few.npz", images=np.zeros((count, 28, 28), np.uint8), labels=np.arange(count))
    dataset = data_files.load(tmp_path / "few.npz").dataset
    assert dataset.test is not None
    assert (len(dataset.training), len(dataset.test)) == (max(1, count - 2), 1)


def test_a_set_whose_training_pictures_have_no_usable_label_is_refused(tmp_path: Path) -> None:
    images = np.zeros((4, 28, 28), np.uint8)
    np.savez(tmp_path / "set.npz", x_train=images, y_train=[-1] * 4, x_test=images, y_test=[0, 1, 2, 3])
    with pytest.raises(DatasetError, match="no picture to learn from"):
        data_files.load(tmp_path / "set.npz")


def test_the_smallest_set_has_a_picture_to_test_with(tmp_path: Path) -> None:
    images = np.zeros((3, 28, 28), np.uint8)
    np.savez(tmp_path / "three.npz", images=images, labels=[0, 1, 1])
    np.savez(tmp_path / "six.npz", x_train=images, y_train=[0, 1, 1], x_test=images, y_test=[-1, -1, -1])
    for name in ("three.npz", "six.npz"):
        loaded = data_files.load(tmp_path / name)
        assert loaded.dataset.test is not None and len(loaded.dataset.test) == 1
        assert "1 of 3 was held out" in loaded.remarks[-1] and not loaded.test_given


@pytest.mark.parametrize("count", range(3, 14))
def test_some_pictures_of_the_smallest_sets_are_there_to_validate_with(tmp_path: Path, count: int) -> None:
    np.savez(tmp_path / "few.npz", images=np.zeros((count, 28, 28), np.uint8), labels=np.arange(count) % 2)
    parts = data_files.load(tmp_path / "few.npz").dataset
    assert parts.test is not None and min(len(parts.training), len(parts.validation), len(parts.test)) >= 1
    assert len(parts.training) + len(parts.validation) + len(parts.test) == count


@pytest.mark.parametrize("shape", [(0, 0), (28, 0), (0,)], ids=str)
def test_idx_pictures_without_a_pixel_are_refused(tmp_path: Path, shape: tuple[int, ...]) -> None:
    write_idx(tmp_path / "train-images-idx3-ubyte", np.zeros((4, *shape), np.uint8))
    write_idx(tmp_path / "train-labels-idx1-ubyte", np.arange(4, dtype=np.uint8))
    with pytest.raises(DatasetError, match="pictures without a pixel"):
        data_files.load(tmp_path)


@pytest.mark.parametrize("sides", [(14, 56), (56, 14), (16, 49), (7, 112), (2, 392)], ids=str)
def test_digits_that_were_cut_into_lines_of_another_length_are_refused(tmp_path: Path, sides: tuple[int, int]) -> None:
    cut = IMAGES.reshape(60, *sides)
    np.savez(tmp_path / "cut.npz", images=cut, labels=LABELS)
    np.savez(tmp_path / "channel.npz", images=cut[..., None], labels=LABELS)
    write_idx(tmp_path / "train-images-idx3-ubyte", cut)
    write_idx(tmp_path / "train-labels-idx1-ubyte", LABELS.astype(np.uint8))
    for name in ("cut.npz", "channel.npz", "train-images-idx3-ubyte"):
        with pytest.raises(DatasetError, match=f"holds pictures of {sides[0]} x {sides[1]}, not of 28 x 28"):
            data_files.load(tmp_path / name)


def picture_folder(folder: Path, names: str = "abc") -> Path:
    for name in names:
        (folder / name).mkdir(parents=True)
        for index in range(6):
            Image.fromarray(IMAGES[index]).save(folder / name / f"{index}.png")
    return folder


def test_what_systems_put_beside_pictures_is_left_out(tmp_path: Path) -> None:
    folder = picture_folder(tmp_path / "set")
    for name in ("__MACOSX", "@eaDir", ".hidden", "$RECYCLE.BIN"):
        (folder / name).mkdir()
        Image.fromarray(IMAGES[0]).save(folder / name / "0.png")
    (folder / "a" / "._0.png").write_bytes(b"what macOS keeps of a picture")
    loaded = data_files.load(folder)
    assert loaded.dataset.classes.names == ("a", "b", "c") and len(loaded.everything()) == 18
    assert len(loaded.remarks) == 1, "no file is called broken"


def forbid(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """As if somebody else owned these folders; the administrator, who may run the tests, may look into all."""
    iterdir = Path.iterdir

    def guarded(self: Path) -> Iterator[Path]:
        if self in folders:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        return iterdir(self)

    monkeypatch.setattr(Path, "iterdir", guarded)


def test_a_folder_of_a_class_that_cannot_be_looked_into_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture_folder(tmp_path, "abcd")
    forbid(monkeypatch, tmp_path / "b")
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("a", "c", "d") and len(loaded.everything()) == 18
    assert "One folder cannot be looked into and was left out: b." in loaded.remarks


def test_a_closed_folder_in_train_is_left_out_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture_folder(tmp_path / "train")
    picture_folder(tmp_path / "test")
    forbid(monkeypatch, tmp_path / "train" / "c", tmp_path / "test" / "c")
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("a", "b")
    assert any(remark.startswith("2 folders cannot be looked into") for remark in loaded.remarks)


def test_links_that_lead_nowhere_and_pipes_are_left_out_and_said(tmp_path: Path) -> None:
    picture_folder(tmp_path)
    (tmp_path / "gone").symlink_to(tmp_path / "moved away")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    (tmp_path / "a" / "gone.png").symlink_to(tmp_path / "gone.png")
    os.mkfifo(tmp_path / "b" / "pipe.png")
    os.mkfifo(tmp_path / "b" / "pipe")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "c" / "folder.png").mkdir()
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("a", "b", "c") and len(loaded.everything()) == 18
    said = " ".join(loaded.remarks)
    assert "2 folders cannot be looked into and were left out: gone, round." in said
    assert "3 files are no pictures that can be read and were left out" in said


def test_links_that_the_system_refuses_to_follow_are_left_out(tmp_path: Path) -> None:
    """Such as into a folder of somebody else, or with a name that is too long."""
    write_set(tmp_path / "idx", "{}-images-idx3-ubyte", "{}-labels-idx1-ubyte")
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=LABELS)
    (tmp_path / "npz").mkdir()
    (tmp_path / "set.npz").rename(tmp_path / "npz" / "set.npz")
    for name in ("idx", "npz"):
        for link in ("a-link", "classes.txt", "train"):
            (tmp_path / name / link).symlink_to("x" * 300)
        assert_all(data_files.load(tmp_path / name))
        assert {path.name for path in data_files.files(tmp_path / name)} > {"a-link"}


def test_a_folder_that_cannot_be_looked_into_at_all_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forbid(monkeypatch, picture_folder(tmp_path / "closed"))
    with pytest.raises(DatasetError, match="cannot be used: Permission denied"):
        data_files.load(tmp_path / "closed")


@pytest.mark.parametrize(
    ("labels", "names"),
    [
        (np.array(["cat", "dog"])[LABELS % 2], ("cat", "dog")),
        (np.array([b"cat", "größe".encode()])[LABELS % 2], ("cat", "größe")),
        (np.array(["cat", "dog"])[LABELS % 2][:, None], ("cat", "dog")),
        (LABELS.astype(str), DIGITS.names),
        (np.eye(10, dtype=bool)[LABELS], DIGITS.names),
    ],
)
def test_npz_labels_may_be_texts_or_truth_values(tmp_path: Path, labels: np.ndarray, names: tuple[str, ...]) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=labels)
    loaded = data_files.load(tmp_path / "set.npz")
    assert loaded.dataset.classes.names == names
    if names == DIGITS.names:
        assert_all(loaded)


@pytest.mark.parametrize(
    ("present", "numbers"),
    [
        (range(26), range(26)),
        (range(1, 27), range(1, 27)),
        ((10, 12, 20), range(21)),
        (range(97, 123), range(97, 123)),
        ((0, 99), range(100)),
        ((0, 100), (0, 100)),
        ((-1, 0, 11), range(12)),
    ],
)
def test_numbers_beyond_nine_name_classes(tmp_path: Path, present: Sequence[int], numbers: Sequence[int]) -> None:
    labels = np.tile(present, 6)
    np.savez(tmp_path / "set.npz", images=np.resize(IMAGES, (len(labels), 28, 28)), labels=labels)
    found = data_files.load(tmp_path / "set.npz").dataset
    assert found.classes.names == tuple(map(str, numbers))
    parts = [part for part in (found.training, found.validation, found.test) if part is not None]
    read = np.concatenate([part.labels for part in parts])
    assert sorted(found.classes.names[label] for label in read) == sorted(str(each) for each in labels if each >= 0)


@pytest.mark.parametrize(("labels", "sentence"), [(range(0, 20_000, 100), "labels up to 19,900"), ((-5,), "no label")])
def test_numbers_that_can_name_no_classes_are_refused(tmp_path: Path, labels: Sequence[int], sentence: str) -> None:
    images = np.resize(IMAGES, (400, 28, 28))
    np.savez(tmp_path / "set.npz", images=images, labels=np.resize(labels, 400))
    with pytest.raises(DatasetError, match=sentence):
        data_files.load(tmp_path / "set.npz")


def test_npz_labels_that_are_too_few_texts_or_objects_are_refused_truly(tmp_path: Path) -> None:
    np.savez(tmp_path / "few.npz", images=IMAGES, labels=np.array(["cat", "dog"]))
    with pytest.raises(DatasetError, match=r"needs one label for each picture \(labels: 2, pictures: 60\)"):
        data_files.load(tmp_path / "few.npz")
    np.savez(tmp_path / "objects.npz", images=IMAGES, labels=np.array(["cat"] * 60, object))
    with pytest.raises(DatasetError, match="holds Python objects: save numbers or texts"):
        data_files.load(tmp_path / "objects.npz")


def csv_rows(*before: Sequence[object], label_last: bool = False) -> list[list[object]]:
    """A line each, with these columns before the label, or the label behind the pixels."""
    rows: list[list[object]] = []
    for index, (label, image) in enumerate(zip(LABELS.tolist(), IMAGES.reshape(60, 784).tolist(), strict=True)):
        rows.append([*image, label] if label_last else [*(column[index] for column in before), label, *image])
    return rows


def write_rows(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    path.write_text("".join(",".join(map(str, row)) + "\n" for row in rows))
    return path


def test_labels_of_a_csv_may_stand_in_the_last_column_without_a_header(tmp_path: Path) -> None:
    rows = csv_rows(label_last=True)
    assert_all(data_files.load(write_rows(tmp_path / "numbers.csv", rows)))
    named = [[*row[:-1], "even" if row[-1] in (0, 2, 4, 6, 8) else "odd"] for row in rows]
    loaded = data_files.load(write_rows(tmp_path / "names.csv", named))
    assert loaded.dataset.classes.names == ("even", "odd") and len(loaded.everything()) == 60


@pytest.mark.parametrize("name", ["", "id", "Index"])
def test_a_column_that_only_numbers_the_lines_of_a_csv_is_left_out(tmp_path: Path, name: str) -> None:
    head = [name, "label", *(f"pixel{index}" for index in range(784))]
    rows = csv_rows(list(range(250, 310)))
    assert_all(data_files.load(write_rows(tmp_path / "numbered.csv", [head, *rows])))
    assert_all(data_files.load(write_rows(tmp_path / "quick.csv", [head, *csv_rows(list(range(60)))])))


def test_a_csv_of_zeros_alone_keeps_its_labels_in_front(tmp_path: Path) -> None:
    rows = [[0, *image] for image in IMAGES.reshape(60, 784).tolist()]
    loaded = data_files.load(write_rows(tmp_path / "zeros.csv", rows))
    assert np.array_equal(np.sort(loaded.everything().images, axis=0), np.sort(IMAGES.reshape(60, 784), axis=0))


def test_names_in_another_encoding_than_utf_8_are_refused_in_plain_words(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=LABELS % 2)
    (tmp_path / "classes.txt").write_bytes("größe\nhöhe\n".encode("latin-1"))
    with pytest.raises(DatasetError, match=r"list of names \(it is not in UTF-8\)"):
        data_files.load(tmp_path / "set.npz")


def test_a_drawing_with_a_number_beyond_all_classes_is_left_out(tmp_path: Path) -> None:
    strokes = [[[10, 10], [10, 90]]]
    lines = [json.dumps({"label": label, "strokes": strokes}) for label in (4, 1, 10**30, 4, 1)]
    (tmp_path / "own.jsonl").write_text("\n".join(lines))
    loaded = data_files.load(tmp_path / "own.jsonl")
    assert sorted(loaded.everything().labels.tolist()) == [1, 1, 4, 4]
    assert loaded.remarks[0].startswith("One picture has a label that is none of the classes")


@pytest.mark.parametrize("count", [1, 2])
def test_a_set_of_too_few_pictures_to_learn_from_can_still_be_tested_with(tmp_path: Path, count: int) -> None:
    np.savez(tmp_path / "few.npz", images=np.zeros((count, 28, 28), np.uint8), labels=np.arange(count))
    assert len(data_files.load(tmp_path / "few.npz", to_learn=False).everything()) == count
    assert len(data_files.load_examples(tmp_path / "few.npz")[0]) == count
