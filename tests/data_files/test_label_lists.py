"""The labels of pictures may stand in a list beside them, as Kaggle and others have it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from digitpad import data_files
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all

NAMES = [f"picture {index:02}.png" for index in range(60)]


def write_pictures(folder: Path, names: list[str] = NAMES) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, image in zip(names, IMAGES, strict=False):
        Image.fromarray(image).save(folder / name)


def lines(line: Callable[[str, int], str], head: str = "") -> str:
    return head + "".join(line(name, label) + "\n" for name, label in zip(NAMES, LABELS.tolist(), strict=True))


LISTS = {
    "with a header": lines(lambda name, label: f"{name},{label}", "filename,label\n"),
    "without one": lines(lambda name, label: f"{name},{label}"),
    "the label first": lines(lambda name, label: f"{label};{name}", "digit;file\n"),
    "without suffixes": lines(lambda name, label: f"{name[:-4]},{label}", "id,label\n"),
    "with folders": lines(lambda name, label: f"C:\\data\\train\\{name.upper()}\t{label}"),
    "with other columns": lines(
        lambda name, label: f'{label % 3},{name},"by me, twice",{label}', "writer,image,note,Label\n"
    ),
    "with a mark and quotes": lines(lambda name, label: f'"{name}", "{label}"', "\ufefffile, class\n"),
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("place", ["", "images", "train"])
def test_a_list_tells_the_labels(tmp_path: Path, name: str, place: str) -> None:
    write_pictures(tmp_path / place)
    (tmp_path / "labels.csv").write_text(LISTS[name], "utf-8")
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.remarks[0] == "The labels stand in labels.csv."


@pytest.mark.parametrize(("yes", "no"), ["10", ("1.0", "0.0"), ("True", "False"), ("WAHR", "FALSCH")])
@pytest.mark.parametrize("head", ["file,0,1,2,3,4,5,6,7,8,9\n", ""])
def test_each_class_may_have_a_column_in_the_list(tmp_path: Path, yes: str, no: str, head: str) -> None:
    """Which is no table of the smallest pictures, of 3 x 3 pixels."""
    write_pictures(tmp_path / "images")
    marks = [",".join([no] * label + [yes] + [no] * (9 - label)) for label in range(10)]
    (tmp_path / "labels.csv").write_text(lines(lambda name, label: f"{name},{marks[label]}", head))
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.remarks[0] == "The labels stand in labels.csv."


def test_such_columns_are_called_without_what_pandas_puts_before_them(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    marks = ["1,0,,0", "0,1,,0", "0,0,,1"]
    head = "id,class_T-shirt,class_class_,note,class_Bag\n"
    (tmp_path / "labels.csv").write_text(lines(lambda name, label: f"{name[:-4]},{marks[label % 3]}", head))
    loaded = data_files.load(tmp_path)
    assert set(loaded.dataset.classes.names) == {"T-shirt", "class_", "Bag"}
    assert len(loaded.everything()) == 60


def test_of_several_columns_of_ones_and_zeros_that_called_label_counts(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    text = lines(lambda name, label: f"{name},{label % 3},{label % 2},{label % 4 // 3}", "name,label,left,big\n")
    (tmp_path / "labels.csv").write_text(text)
    assert len(data_files.load(tmp_path).dataset.classes) == 10
    (tmp_path / "labels.csv").write_text(text.replace("label,", "drawn,"))
    with pytest.raises(DatasetError, match="does not show which of its columns"):
        data_files.load(tmp_path)


@pytest.mark.parametrize("name", ["Ziffer", "Klasse", "dígito", "Etiqueta"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_spreadsheets_write_lists_in_their_language_and_encoding(tmp_path: Path, name: str, encoding: str) -> None:
    write_pictures(tmp_path / "images")
    text = lines(lambda file, label: f"{file};Zoë;{label}\r", f"Datei;Kind;{name}\r\n")
    (tmp_path / "Liste.csv").write_bytes(text.encode(encoding))
    assert_all(data_files.load(tmp_path))


def test_a_list_in_another_encoding_is_refused_only_where_labels_are_not_clear(tmp_path: Path) -> None:
    write_pictures(tmp_path / "images")
    text = lines(lambda file, label: f"{file};Zoë;{label}", "file;by;label\n")
    (tmp_path / "labels.csv").write_bytes(text.encode("cp1252"))
    assert_all(data_files.load(tmp_path))
    text = lines(lambda file, label: f"{file};{('größe', 'höhe')[label % 2]}")
    (tmp_path / "labels.csv").write_bytes(text.encode("cp1252"))
    with pytest.raises(DatasetError, match=r"labels\.csv cannot be read: it is not in UTF-8\."):
        data_files.load(tmp_path)


@pytest.mark.parametrize("folder", ["", "images", "train"])
@pytest.mark.parametrize("head", ["file,drawn,by\n", ""])
def test_a_list_that_does_not_show_its_labels_gets_a_sentence_that_helps(
    tmp_path: Path, folder: str, head: str
) -> None:
    write_pictures(tmp_path / folder)
    text = lines(lambda name, label: f"{name},{label},{label % 3}", head)
    (tmp_path / "list.csv").write_text(text)
    with pytest.raises(DatasetError, match=r'list\.csv names the pictures, but .*: call that one "label" in the first'):
        data_files.load(tmp_path)


def test_names_may_be_divided_from_labels_by_a_space(tmp_path: Path) -> None:
    write_pictures(tmp_path, [name.replace(" ", "") for name in NAMES])
    (tmp_path / "labels.txt").write_text(lines(lambda name, label: f"{name.replace(' ', '')} {label}"))
    assert_all(data_files.load(tmp_path))


def test_pictures_that_no_list_names_are_left_out_and_it_is_said(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    kept = LISTS["with a header"].splitlines()
    (tmp_path / "labels.csv").write_text("\n".join([*kept[:58], "picture 57.png,", "another.png,3"]))
    loaded = data_files.load(tmp_path)
    assert len(loaded.everything()) == 57
    assert loaded.remarks[0] == "The labels stand in labels.csv; 3 pictures that are not named there were left out."


def test_pictures_to_test_with_may_have_no_labels(tmp_path: Path) -> None:
    write_pictures(tmp_path / "train")
    write_pictures(tmp_path / "test", [f"other {index}.png" for index in range(9)])
    (tmp_path / "train.csv").write_text(LISTS["with a header"])
    (tmp_path / "sample_submission.csv").write_text(
        "filename,label\n" + "".join(f"other {n}.png,0\n" for n in range(9))
    )
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert "The pictures in test have no labels and were left out." in loaded.remarks


@pytest.mark.parametrize(
    "text",
    [
        "",
        "some notes, and more\n",
        lines(lambda name, _: f"{name},5"),
        "\0" * 99,
        "a,b\n" * 9,
    ],
    ids=["empty", "notes", "a single class", "zeros", "names of nothing"],
)
def test_what_is_no_list_of_labels_is_passed_over(tmp_path: Path, text: str) -> None:
    write_pictures(tmp_path)
    (tmp_path / "labels.csv").write_text(text)
    with pytest.raises(DatasetError, match="holds pictures without labels"):
        data_files.load(tmp_path)


def write_parts(folder: Path) -> None:
    """Forty pictures in train and twenty in test, called 0.png, 1.png, … in both."""
    for part, first, last in (("train", 0, 40), ("test", 40, 60)):
        (folder / part).mkdir()
        for number, image in enumerate(IMAGES[first:last]):
            Image.fromarray(image).save(folder / part / f"{number}.png")


def list_of(first: int, last: int, folder: str = "") -> str:
    return "".join(f"{folder}{number}.png,{label}\n" for number, label in enumerate(LABELS[first:last].tolist()))


def assert_parts(loaded: data_files.LoadedData) -> None:
    known = {image.tobytes(): label for image, label in zip(IMAGES.reshape(60, 784), LABELS.tolist(), strict=True)}
    assert loaded.test_given and len(loaded.dataset.test) == 20 and len(loaded.everything()) == 60
    everything = loaded.everything()
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


def test_each_part_has_a_list_of_its_own_where_pictures_of_both_have_the_same_names(tmp_path: Path) -> None:
    write_parts(tmp_path)
    (tmp_path / "train.csv").write_text(list_of(0, 40))
    (tmp_path / "test.csv").write_text(list_of(40, 60))
    assert_parts(data_files.load(tmp_path))


def test_folders_of_parts_may_be_called_after_the_pictures_too(tmp_path: Path) -> None:
    write_parts(tmp_path)
    for part in ("train", "test"):
        (tmp_path / part).rename(tmp_path / f"{part}_images")
    (tmp_path / "train.csv").write_text("image_id,label\n" + list_of(0, 40))
    (tmp_path / "sample_submission.csv").write_text("image_id,label\n")
    loaded = data_files.load(tmp_path)
    assert_all(loaded, 40)
    assert "The pictures in test_images have no labels and were left out." in loaded.remarks


def test_a_list_of_all_parts_tells_them_apart_by_their_folders(tmp_path: Path) -> None:
    write_parts(tmp_path)
    (tmp_path / "labels.csv").write_text(list_of(0, 40, "train/") + list_of(40, 60, "test/"))
    assert_parts(data_files.load(tmp_path))


def test_a_list_that_tells_no_parts_apart_is_passed_over(tmp_path: Path) -> None:
    write_parts(tmp_path)
    (tmp_path / "labels.csv").write_text(list_of(0, 40))
    with pytest.raises(DatasetError, match="holds pictures without labels"):
        data_files.load(tmp_path)


def test_pictures_that_a_list_gives_two_labels_are_left_out(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    (tmp_path / "labels.csv").write_text(LISTS["without one"] + f"{NAMES[0]},{9 - LABELS[0]}\n")
    assert len(data_files.load(tmp_path).everything()) == 59


@pytest.mark.parametrize("head", ["", "label,id\n"])
def test_pictures_may_be_called_by_numbers_as_classes_are(tmp_path: Path, head: str) -> None:
    write_pictures(tmp_path, [f"{index}.png" for index in range(60)])
    rows = [f"{label},{index}\n" for index, label in enumerate(LABELS.tolist())]
    (tmp_path / "labels.csv").write_text(head + "".join(rows))
    assert_all(data_files.load(tmp_path))


def test_folders_of_classes_need_no_list(tmp_path: Path) -> None:
    for label in range(10):
        write_pictures(tmp_path / str(label), [])
    for name, image, label in zip(NAMES, IMAGES, LABELS.tolist(), strict=True):
        Image.fromarray(image).save(tmp_path / str(label) / name)
    (tmp_path / "labels.csv").write_text(lines(lambda name, label: f"{name},{9 - label}"))
    assert_all(data_files.load(tmp_path))


def test_a_list_of_more_labels_than_folders_comes_before_these(tmp_path: Path) -> None:
    """HAM10000 comes in two folders, only since it is large. A list of who drew what is no reason against classes."""
    for part, which in enumerate((slice(0, 30), slice(30, 60))):
        (tmp_path / f"images_part_{part}").mkdir()
        for name, image in zip(NAMES[which], IMAGES[which], strict=True):
            Image.fromarray(image).save(tmp_path / f"images_part_{part}" / name)
    (tmp_path / "metadata.csv").write_text(LISTS["with a header"])
    assert_all(data_files.load(tmp_path))
    text = lines(lambda name, label: f"{name},{'äö'[label % 2]}", "file,class\n")
    (tmp_path / "metadata.csv").write_text(text, "cp1252")
    assert data_files.load(tmp_path).dataset.classes.names == ("images_part_0", "images_part_1")


@pytest.mark.parametrize("name", ["ClassId", "class_name", "Label-ID", "class id"])
def test_the_column_of_labels_has_many_names(tmp_path: Path, name: str) -> None:
    write_pictures(tmp_path / "images")
    text = lines(lambda file, label: f"28,28,{label},images/{file}", f"Width,Height,{name},Path\n")
    (tmp_path / "labels.csv").write_text(text)
    assert_all(data_files.load(tmp_path))


def test_a_list_may_say_which_part_of_the_set_a_picture_belongs_to(tmp_path: Path) -> None:
    write_pictures(tmp_path / "images")
    words = dict(zip(NAMES, ("train", "train", "valid", "test") * 15, strict=True))
    (tmp_path / "labels.csv").write_text(lines(lambda file, label: f"{file},{label},{words[file]}", "file,label,set\n"))
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and loaded.remarks == ("The labels stand in labels.csv.",)
    assert loaded.dataset.test is not None and loaded.dataset.validation is not None
    assert (loaded.dataset.test.images == IMAGES[3::4].reshape(-1, 784)).all()
    assert (loaded.dataset.validation.images == IMAGES[2::4].reshape(-1, 784)).all()
    assert len(loaded.everything()) == 60
