"""Tables of pictures as programs and people write them: separators, encodings, columns that are no pixels, contrast."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS

COUNT = 60
IMAGES = np.random.default_rng(1).integers(0, 200, (COUNT, 28, 28)).astype(np.uint8)
IMAGES[:, [0, -1]] = IMAGES[:, :, [0, -1]] = 0  # a dark rim
IMAGES[::9, 0, 0] = 1, 7, 16, 3, 1, 2, 9  # that is not quite empty at its corner
IMAGES[4, 4, 4] = 255
FLAT = IMAGES.reshape(COUNT, 784)
LABELS = np.arange(COUNT) % 10
Rows = list[list[object]]


def rows(*, head: Sequence[object] | None = None, label: int = 0, labels: Sequence[object] | None = None) -> Rows:
    """A line each, the label before this field."""
    found: Rows = [list(image) for image in FLAT.tolist()]
    for row, own in zip(found, LABELS.tolist() if labels is None else labels, strict=True):
        row.insert(label, own)
    return found if head is None else [list(head), *found]


def joined(lines: Sequence[Sequence[object]], separator: str = ",", end: str = "\n") -> str:
    return "".join(separator.join(map(str, line)) + end for line in lines)


def head(*before: str, after: Sequence[str] = ()) -> list[str]:
    return [*before, *(f"pixel{number}" for number in range(784)), *after]


def opened(place: Path, text: str, encoding: str = "utf-8") -> data_files.LoadedData:
    path = place / "table.csv"
    path.write_bytes(text.encode(encoding))
    return data_files.load(path)


def assert_all(loaded: data_files.LoadedData, images: np.ndarray = FLAT) -> None:
    """Every picture is there and has its label."""
    known = {image.tobytes(): label for image, label in zip(images, LABELS.tolist(), strict=True)}
    everything = loaded.everything()
    assert len(everything) == COUNT
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


@pytest.mark.parametrize("separator", [",", ";", "\t", " ", ", ", "   ", " ; "])
@pytest.mark.parametrize("header", [True, False])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_content_decides_what_divides_two_numbers(tmp_path: Path, separator: str, header: bool, end: str) -> None:
    lines = rows(head=head("label") if header else None)
    assert_all(opened(tmp_path, joined(lines, separator, end)))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", "\t"])
def test_a_table_may_be_in_utf_8_or_utf_16(tmp_path: Path, encoding: str, separator: str) -> None:
    assert_all(opened(tmp_path, joined(rows(head=head("label")), separator), encoding))
    names = ["größe", "Ж", "猫"]
    loaded = opened(tmp_path, joined(rows(labels=[names[label % 3] for label in LABELS]), separator), encoding)
    assert loaded.dataset.classes.names == tuple(sorted(names))


def test_names_in_another_encoding_are_refused_in_plain_words(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="cannot be read: it is not in UTF-8"):
        opened(tmp_path, joined(rows(labels=["größe"] * 30 + ["höhe"] * 30)), "latin-1")


@pytest.mark.parametrize("separator", [",", ";", "\t", " "])
@pytest.mark.parametrize("header", [True, False])
def test_a_separator_may_stand_behind_the_last_number(tmp_path: Path, separator: str, header: bool) -> None:
    assert_all(opened(tmp_path, joined(rows(head=head("label") if header else None), separator, separator + "\n")))


@pytest.mark.parametrize(
    ("written", "separator"),
    [
        (lambda value: f"{value / 255:.5f}".replace(".", ","), ";"),
        (lambda value: f"{value / 255:.5f}".replace(".", ","), " "),
        (lambda value: f'"{value / 255:.5f}"'.replace(".", ","), ","),
        (lambda value: f"{value / 255:.5f}", ","),
        (lambda value: f"{value / 255:.18e}", " "),
        (lambda value: f"{value}.0", "\t"),
        (lambda value: f'"{value}"', ","),
        (lambda value: f'"{value}"', ";"),
    ],
)
def test_numbers_may_have_decimal_commas_points_or_quotation_marks(
    tmp_path: Path, written: Callable[[int], str], separator: str
) -> None:
    pixels = [[written(value) for value in line] for line in FLAT.tolist()]
    first: Rows = [[label, *line] for label, line in zip(LABELS.tolist(), pixels, strict=True)]
    last: Rows = [[*line, label] for label, line in zip(LABELS.tolist(), pixels, strict=True)]
    named: Rows = [["label", *head()], *first]
    for lines in (first, last, named):
        assert_all(opened(tmp_path, joined(lines, separator)))


def test_a_label_written_as_a_number_with_a_decimal_comma_is_that_number(tmp_path: Path) -> None:
    lines = rows(labels=[f"{label},0" for label in LABELS])
    loaded = opened(tmp_path, joined(lines, ";"))
    assert loaded.dataset.classes is DIGITS
    assert_all(loaded)


def test_the_label_may_stand_last_though_the_first_pixel_varies(tmp_path: Path) -> None:
    assert_all(opened(tmp_path, joined(rows(label=784))))
    assert_all(opened(tmp_path, joined(rows(label=784, head=head(after=["kind"])))))
    assert_all(opened(tmp_path, joined(rows(label=0, head=head("kind")))))


def test_the_label_stays_in_front_where_the_last_pixel_varies(tmp_path: Path) -> None:
    turned = FLAT[:, ::-1]
    lines: Rows = [[label, *image] for label, image in zip(LABELS.tolist(), turned.tolist(), strict=True)]
    assert_all(opened(tmp_path, joined(lines)), turned)


def test_a_first_pixel_of_fractions_is_no_label(tmp_path: Path) -> None:
    lines: Rows = [[*line, label] for line, label in zip((FLAT / 255).tolist(), LABELS.tolist(), strict=True)]
    assert_all(opened(tmp_path, joined(lines)))


def numbered(lines: Rows, numbers: Sequence[object], index: int = 0) -> Rows:
    return [[*line[:index], number, *line[index:]] for number, line in zip(numbers, lines, strict=True)]


@pytest.mark.parametrize("label", [0, 784], ids=["label first", "label last"])
@pytest.mark.parametrize("index", [0, 785], ids=["number first", "number last"])
@pytest.mark.parametrize("numbers", [range(COUNT), range(90, 90 + 2 * COUNT, 2), [f"{n:03}.png" for n in range(COUNT)]])
def test_a_column_that_numbers_or_names_each_line_needs_no_header(
    tmp_path: Path, label: int, index: int, numbers: Sequence[object]
) -> None:
    assert_all(opened(tmp_path, joined(numbered(rows(label=label), numbers, index))))


def test_headers_of_pandas_and_r_are_no_pictures(tmp_path: Path) -> None:
    whole: Rows = [list(range(785)), *rows()]
    numbers_of_lines: Rows = [["", *range(784), "label"], *numbered(rows(label=784), range(COUNT))]
    r: Rows = [["label", *head()], *numbered(rows(), range(1, COUNT + 1))]
    seen: dict[object, itertools.count[int]] = {}
    turns = [(value, next(seen.setdefault(value, itertools.count()))) for value in rows()[0]]
    mangled: list[object] = [f"{value}.{turn}" if turn else value for value, turn in turns]
    pandas: Rows = [mangled, *rows()]
    for lines in (whole, numbers_of_lines, r, pandas):
        assert_all(opened(tmp_path, joined(lines)))


def test_numbers_of_lines_are_no_labels(tmp_path: Path) -> None:
    lines: Rows = [["id", *head()], *numbered([list(image) for image in FLAT.tolist()], range(COUNT))]
    with pytest.raises(DatasetError, match="has no labels"):
        opened(tmp_path, joined(lines))
    assert np.array_equal(data_files.load_unlabelled(tmp_path / "table.csv"), FLAT)


def test_lines_before_the_table_are_skipped(tmp_path: Path) -> None:
    assert_all(opened(tmp_path, "\n\n# made by hand\n" + joined(rows(head=head("label")))))
    assert_all(opened(tmp_path, "sep=;\n" + joined(rows(head=head("label")), ";")))
    assert_all(opened(tmp_path, "@relation digits\n@attribute p1 real\n@data\n" + joined(rows(label=784))))


@pytest.mark.parametrize(
    "text",
    ["5|" + "|".join(["0"] * 784), "5, 0;" + "0, 0;" * 392, "5/" + "/".join(["7"] * 784) + "\n" + "1/" * 785],
    ids=["bars", "mixed", "strokes"],
)
def test_a_table_that_does_not_show_its_separator_is_refused_or_no_data(tmp_path: Path, text: str) -> None:
    with pytest.raises(DatasetError, match=r"does not show what divides its numbers|holds no pictures"):
        opened(tmp_path, text)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_with_nothing_in_place_of_0_gets_a_sentence_that_helps(tmp_path: Path, separator: str) -> None:
    lines = [[value or "" for value in row] for row in rows(labels=(LABELS + 1).tolist())]
    with pytest.raises(DatasetError, match=r"has empty fields: write 0 where a pixel is 0\.$"):
        opened(tmp_path, joined(lines, separator))


def test_values_up_to_16_get_full_contrast_and_it_is_said(tmp_path: Path) -> None:
    small = np.random.default_rng(3).integers(0, 17, (COUNT, 8, 8))
    small[:, :, 0] = small[0, 0] = 0
    small[1, 1, 1] = 16
    flat = small.reshape(COUNT, 64).tolist()
    lines: Rows = [[*image, label] for image, label in zip(flat, LABELS.tolist(), strict=True)]
    np.savez(tmp_path / "small.npz", data=small.reshape(COUNT, 64).astype(np.float64), target=LABELS)
    for loaded in (opened(tmp_path, joined(lines)), data_files.load(tmp_path / "small.npz")):
        assert loaded.everything().images.max() == 255
        assert "No pixel is greater than 16: all were scaled so that this becomes 255." in loaded.remarks
    whole = data_files.load(tmp_path / "small.npz").everything()
    np.savez(tmp_path / "bright.npz", images=np.rint(small * (255 / 16)).astype(np.uint8), labels=LABELS)
    assert np.array_equal(whole.images, data_files.load(tmp_path / "bright.npz").everything().images)


def test_a_test_part_gets_the_contrast_of_its_training_part(tmp_path: Path) -> None:
    small = (FLAT // 16).reshape(COUNT, 28, 28)
    np.savez(tmp_path / "set.npz", x_train=small, y_train=LABELS, x_test=np.minimum(small, 5), y_test=LABELS)
    assert data_files.load(tmp_path / "set.npz").dataset.test.images.max() == 5 * 255 // 15


def test_pictures_that_are_dark_on_light_are_turned_and_it_is_said(tmp_path: Path) -> None:
    inverted: Rows = [[label, *image] for label, image in zip(LABELS.tolist(), (255 - FLAT).tolist(), strict=True)]
    fractions: Rows = [[label, *image] for label, image in zip(LABELS.tolist(), (1 - FLAT / 255).tolist(), strict=True)]
    np.savez(tmp_path / "set.npz", images=255 - IMAGES, labels=LABELS)
    for loaded in (
        opened(tmp_path, joined(inverted)),
        opened(tmp_path, joined(fractions)),
        data_files.load(tmp_path / "set.npz"),
    ):
        assert_all(loaded)
        assert any("dark on light" in remark for remark in loaded.remarks)


def test_a_few_pictures_that_fill_their_rim_do_not_turn_a_set(tmp_path: Path) -> None:
    images = FLAT.copy()
    images[:20] = 250
    images[:20, 300] = np.arange(20)
    lines: Rows = [[label, *image] for label, image in zip(LABELS.tolist(), images.tolist(), strict=True)]
    assert_all(opened(tmp_path, joined(lines)), images)


@pytest.mark.parametrize("value", [0, 7, 200, 255])
def test_pictures_of_a_single_shade_stay_as_they_are(tmp_path: Path, value: int) -> None:
    np.savez(tmp_path / "set.npz", images=np.full((COUNT, 28, 28), value, np.uint8), labels=LABELS)
    loaded = data_files.load(tmp_path / "set.npz")
    assert (loaded.everything().images == value).all()
    assert len(loaded.remarks) == 1  # on what was held out


@pytest.mark.parametrize("values", [[0, 1], [False, True]], ids=["numbers", "truth values"])
def test_pictures_of_two_values_get_full_contrast(tmp_path: Path, values: list[object]) -> None:
    images = np.array(values)[(IMAGES > 99).astype(int)]
    np.savez(tmp_path / "set.npz", images=images, labels=LABELS)
    assert_all(data_files.load(tmp_path / "set.npz"), np.where(FLAT > 99, 255, 0).astype(np.uint8))


@pytest.mark.parametrize("ink", [0, 255], ids=["dark ink", "light ink"])
@pytest.mark.parametrize("colours", [1, 3])
@pytest.mark.parametrize("axis", [1, 3])
def test_opacity_in_the_last_channel_shows_what_is_drawn(tmp_path: Path, ink: int, colours: int, axis: int) -> None:
    channels = [np.full_like(IMAGES, ink)] * colours + [IMAGES]
    np.savez(tmp_path / "set.npz", images=np.stack(channels, axis), labels=LABELS)
    assert_all(data_files.load(tmp_path / "set.npz"))


def test_a_damaged_gzip_file_is_refused_in_plain_words(tmp_path: Path) -> None:
    packed = bytearray(gzip.compress(b"1,2,3,4,5,6,7,8,9,0\n" * 5_000))
    packed[12:40] = b"\xff" * 28
    (tmp_path / "set.csv.gz").write_bytes(packed)
    with pytest.raises(DatasetError, match=r"set\.csv\.gz cannot be used: what is packed in it is damaged\.$"):
        data_files.load(tmp_path / "set.csv.gz")


@pytest.mark.parametrize("behind", ["", ";;"])
def test_rows_in_which_nothing_stands_are_no_lines_of_pictures(tmp_path: Path, behind: str) -> None:
    """As spreadsheets write them where a row was emptied."""
    text = joined(rows(head=head("label")), ";", behind + "\r\n") + 2 * (";" * 784 + behind + "\r\n")
    loaded = opened(tmp_path, text)
    assert_all(loaded)
    assert not any("incomplete" in remark for remark in loaded.remarks)


OTHERS: dict[str, tuple[Sequence[str], Callable[[int, int], Sequence[object]]]] = {
    "writer before it": (("writer", "label"), lambda index, label: (index % 3, label)),
    "name before it": (("name", "Ziffer"), lambda index, label: (f"Anna {index % 3}", label)),
    "size behind it": (("class", "width", "height"), lambda _, label: (label, 28, 28)),
    "many": (("id", "day", "digit", "room", "age"), lambda at, label: (at, f"2026-01-{at % 28}", label, 1.5, 300 + at)),
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("pixel", ["pixel{0}", "{1}x{2}", "{0}"])
def test_columns_that_are_neither_pixels_nor_labels_are_left_out(
    tmp_path: Path, name: str, behind: bool, pixel: str
) -> None:
    names, values = OTHERS[name]
    pixels = [pixel.format(at, at // 28, at % 28) for at in range(784)]
    lines: Rows = [[*pixels, *names] if behind else [*names, *pixels]]
    for index, (row, label) in enumerate(zip(FLAT.tolist(), LABELS.tolist(), strict=True)):
        lines.append([*row, *values(index, label)] if behind else [*values(index, label), *row])
    assert_all(opened(tmp_path, joined(lines, ";")))


def test_a_column_may_say_which_part_of_the_set_a_line_belongs_to(tmp_path: Path) -> None:
    lines = rows(head=head("split", "label"))
    for index, line in enumerate(lines[1:]):
        line.insert(0, ("Train", "train", "val", "Test")[index % 4])
    loaded = opened(tmp_path, joined(lines))
    assert_all(loaded)
    assert loaded.test_given and loaded.dataset.test is not None and loaded.dataset.validation is not None
    assert (loaded.dataset.test.images == FLAT[3::4]).all()
    assert (loaded.dataset.validation.images == FLAT[2::4]).all()


COLOURED = (IMAGES[..., None] * np.array([0.7, 1, 0.5]) + np.array([60, 0, 0])).astype(np.uint8)


@pytest.mark.parametrize("by_turns", [True, False])
@pytest.mark.parametrize("grey", [True, False])
@pytest.mark.parametrize("header", [True, False])
def test_three_numbers_may_be_one_pixel(tmp_path: Path, by_turns: bool, grey: bool, header: bool) -> None:
    colours = np.repeat(IMAGES[..., None], 3, axis=3) if grey else COLOURED
    numbers = (colours if by_turns else colours.transpose(0, 3, 1, 2)).reshape(COUNT, -1).tolist()
    lines: Rows = [[*row, label] for row, label in zip(numbers, LABELS.tolist(), strict=True)]
    if header:
        lines.insert(0, [*(f"pixel{index:04}" for index in range(2352)), "label"])
    expected = np.rint(colours.mean(axis=3)).astype(np.uint8).reshape(COUNT, 784)
    assert_all(opened(tmp_path, joined(lines)), expected)


def test_a_picture_of_28_lines_is_no_table_of_coloured_ones(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="holds no pictures"):
        opened(tmp_path, joined(IMAGES[0].tolist()))
