"""The collection of own digits: nothing said is lost, nothing deleted stays, and other programs can read it."""

from __future__ import annotations

import csv
import errno
import json
import os
import signal

import numpy as np
import pytest
from PIL import Image

from digitpad import atomic, data_files
from digitpad.app.own_hand.collection import OwnDigits, OwnDigitsError
from digitpad.app.own_hand.hand_export import export_own_digits
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.ink import InkSettings
from digitpad.digits.own_digits import as_examples, as_line, key_of
from digitpad.errors import ImageError
from digitpad.nn.class_set import ClassSet

SEVEN = [[(10.0, 20.0), (60.0, 18.0), (50.0, 70.0), (41.0, 110.0)]]
ONE = [[(0.0, 0.0), (2.0, 90.0)]]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "own.jsonl"


def loaded(path) -> OwnDigits:
    own = OwnDigits(path)
    own.load()
    return own


def test_what_was_said_is_in_the_file_at_once(path):
    own = loaded(path)
    said = own.add(7, SEVEN)
    own.add(None, ONE, "class 7b")
    again = loaded(path)
    assert again.digits() == own.digits()
    assert again.digits("mine") == (said,)
    assert again.hands == ("class 7b", "mine")
    assert path.read_bytes().splitlines(keepends=True) == [as_line(digit) for digit in own.digits()]


def test_a_line_cut_off_by_a_kill_is_read_around_and_spoils_no_other(path):
    loaded(path).add(7, SEVEN)
    path.write_bytes(path.read_bytes() + as_line(LabelledDrawing(ONE, 1))[:20])
    own = loaded(path)
    assert (len(own), own.broken) == (1, 1)
    own.add(1, ONE)
    again = loaded(path)
    assert [digit.label for digit in again.digits()] == [7, 1]
    assert again.broken == 1 and len(path.read_bytes().splitlines()) == 3


def test_broken_lines_stay_when_another_drawing_is_deleted(path):
    loaded(path).add(7, SEVEN)
    path.write_bytes(path.read_bytes() + b"what is this?\n")
    own = loaded(path)
    own.delete([key_of(own.digits()[0])])
    assert path.read_bytes() == b"what is this?\n"


HALF_A_LETTER = "\ud800"  # JSON can write it, UTF-8 cannot


def test_a_label_that_is_no_text_breaks_its_line_alone(path, tmp_path):
    lines = [json.dumps({"label": label, "strokes": ONE}) for label in (HALF_A_LETTER, "cat\n", 1)]
    path.write_text("\n".join(lines))
    (tmp_path / "other.jsonl").write_text("\n".join(lines).replace("90", "80"))
    own = loaded(path)
    assert (own.broken, own.add_from(tmp_path / "other.jsonl")) == (2, (1, 2))
    assert [digit.label for digit in loaded(path).digits()] == [1, 1]


def test_of_a_hand_and_a_date_that_are_no_texts_nothing_is_kept(path):
    path.write_text(json.dumps({"label": 1, "strokes": ONE, "hand": f"Anna{HALF_A_LETTER}", "date": HALF_A_LETTER}))
    own = loaded(path)
    own.relabel([key_of(own.digits()[0])], 7)
    (digit,) = loaded(path).digits()
    assert (digit.label, digit.hand, digit.date) == (7, "Anna", "")


def test_nothing_of_a_deleted_drawing_stays_in_the_file(path):
    own = loaded(path)
    key = key_of(own.add(7, SEVEN))
    own.add(1, ONE)
    own.delete([key])
    assert key not in path.read_text(encoding="utf-8")
    assert [digit.label for digit in loaded(path).digits()] == [1]


def test_each_change_can_be_undone(path):
    own = loaded(path)
    key = key_of(own.add(7, SEVEN))
    own.relabel([key], 1)
    own.delete([key])
    own.undo()
    assert own.find(key).label == 1
    own.undo()
    assert own.find(key).label == 7
    own.undo()
    assert not own.may_undo
    assert len(loaded(path)) == 0


def test_what_was_done_to_many_drawings_at_once_is_taken_back_at_once(path):
    own = loaded(path)
    own.add_all([(7, SEVEN), (1, ONE)])
    keys = [key_of(digit) for digit in own.digits()]
    own.relabel(keys, 3)
    own.delete(keys)
    assert len(loaded(path)) == 0
    own.undo()
    assert [digit.label for digit in loaded(path).digits()] == [3, 3]
    own.undo()
    assert [digit.label for digit in loaded(path).digits()] == [7, 1]
    own.undo()
    assert not own.may_undo and not own.digits() and path.read_bytes() == b""


@pytest.fixture
def imported(path, tmp_path) -> OwnDigits:
    """A drawing of one's own, and two of a file in another hand."""
    other = tmp_path / "other.jsonl"
    other.write_bytes(as_line(LabelledDrawing(SEVEN, 7)) + as_line(LabelledDrawing(ONE, 1)))
    own = loaded(path)
    own.add(8, SEVEN)
    own.add_from(other, "class 7b")
    return own


def test_an_import_is_taken_back_whole_and_alone(imported, path):
    assert imported.undo() == "class 7b"
    assert [(digit.label, digit.hand) for digit in loaded(path).digits()] == [(8, "mine")]


def test_an_import_is_taken_back_after_its_drawings_were_changed(imported, path):
    keys = [key_of(digit) for digit in imported.digits("class 7b")]
    loaded(path).relabel(keys[:1], 4)  # in another window
    imported.delete(keys[1:])
    imported.undo()
    assert [digit.label for digit in imported.digits("class 7b")] == [4, 1]
    imported.undo()
    assert [digit.label for digit in loaded(path).digits()] == [8]


def test_what_was_taken_back_is_done_again_step_by_step(imported, path):
    keys = [key_of(digit) for digit in imported.digits("class 7b")]
    imported.relabel(keys[:1], 4)
    imported.delete(keys[1:])
    done, content = imported.digits(), path.read_bytes()
    for _ in range(4):
        imported.undo()
    assert not imported.digits() and path.read_bytes() == b""
    assert [imported.redo() for _ in range(5)] == ["mine", "class 7b", "class 7b", "class 7b", None]
    assert imported.digits() == loaded(path).digits() == done and path.read_bytes() == content


def test_nothing_is_done_again_once_something_else_was_done(path):
    own = loaded(path)
    own.add(7, SEVEN)
    own.undo()
    assert own.may_redo
    own.add(1, ONE)
    assert not own.may_redo and own.redo() is None
    assert [digit.label for digit in loaded(path).digits()] == [1]


def test_an_import_that_brought_nothing_new_leaves_nothing_to_take_back(imported, path, tmp_path):
    imported.undo()
    imported.undo()
    (tmp_path / "empty.jsonl").write_bytes(b"")
    assert imported.add_from(tmp_path / "empty.jsonl") == (0, 0)
    assert not imported.may_undo and imported.undo() is None


def test_a_drawing_that_is_there_again_is_not_brought_back_twice(path):
    own = loaded(path)
    said = own.add(7, SEVEN)
    own.delete([key_of(said)])
    loaded(path).put_back(said)  # in another window
    own.undo()
    own.put_back(said)
    assert len(path.read_bytes().splitlines()) == 1


def test_what_another_window_added_meanwhile_stays_when_one_is_relabelled(path):
    own = loaded(path)
    key = key_of(own.add(7, SEVEN))
    loaded(path).add(1, ONE)
    own.relabel([key], 2)
    assert [digit.label for digit in loaded(path).digits()] == [2, 1]


def test_listeners_are_told_of_every_change(path):
    own, heard = loaded(path), []
    own.listen(lambda: heard.append(len(own)))
    key = key_of(own.add(7, SEVEN))
    own.relabel([key], 1)
    own.delete([key])
    assert heard == [1, 1, 0]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_cannot_be_written_changes_nothing(path):
    path.parent.chmod(0o500)
    own = OwnDigits(path)
    with pytest.raises(OwnDigitsError, match=r"own\.jsonl cannot be written"):
        own.add(7, SEVEN)
    assert len(own) == 0


def test_a_folder_in_place_of_the_file_is_told_of(path):
    path.mkdir()
    with pytest.raises(OwnDigitsError, match="folder"):
        loaded(path)
    own = OwnDigits(path)
    with pytest.raises(OwnDigitsError, match="folder"):
        own.add(7, SEVEN)
    assert len(own) == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no limit of a file's size")
def test_a_place_where_no_file_can_be_is_told_of(tmp_path):
    with pytest.raises(OwnDigitsError, match="cannot be read"):
        loaded(tmp_path / ("long" * 100))


def test_what_finds_no_room_leaves_nothing_in_the_file(path, tmp_path):
    """Not half of an import, nor half a line that would be told of as broken with each start."""
    import resource

    loaded(path).add(7, SEVEN)
    before, other = path.read_bytes(), tmp_path / "other.jsonl"
    other.write_bytes(b"".join(as_line(LabelledDrawing([[(float(x), 1.0)]], 1)) for x in range(200)))
    own, limits = loaded(path), resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 1000, limits[1]))
    try:
        with pytest.raises(OwnDigitsError, match="cannot be written"):
            own.add_from(other)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == before
    assert len(own) == 1 and own.add_from(other) == (200, 0)


def test_a_file_is_added_to_a_hand_once(path, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_bytes(as_line(LabelledDrawing(SEVEN, 7)) + b"broken\n")
    own = loaded(path)
    assert own.add_from(other, "class 7b") == (1, 1)
    assert own.add_from(other, "class 7b") == (0, 1)
    assert [digit.hand for digit in loaded(path).digits()] == ["class 7b"]


@pytest.mark.parametrize("content", [b"label,pixel0\n7,0\n", bytes(200), b'{"strokes": [[[1, 2], [3, 4]]]}'])
def test_a_file_of_another_kind_is_called_that(path, tmp_path, content):
    other = tmp_path / "other.csv"
    other.write_bytes(content)
    with pytest.raises(ImageError, match=r"other\.csv holds no drawings with labels: each line needs"):
        loaded(path).add_from(other)


def test_a_drawing_with_two_labels_is_added_once(path, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_bytes(b"".join(as_line(LabelledDrawing(SEVEN, label)) for label in (7, 1, "A")))
    own = loaded(path)
    assert own.add_from(other) == (1, 0)
    assert own.add_from(other) == (0, 0)
    assert [digit.label for digit in own.digits()] == [7]
    assert own.digits() == loaded(path).digits()
    assert len(path.read_bytes().splitlines()) == 1


def test_nothing_is_added_that_would_make_the_file_too_large_to_be_read_again(path, tmp_path):
    other = tmp_path / "other.jsonl"
    other.write_bytes(b"".join(as_line(LabelledDrawing(SEVEN, 7, date=str(second))) for second in range(20)))
    own = OwnDigits(path, largest=500)
    said = own.add(1, ONE)
    with pytest.raises(OwnDigitsError, match="it is larger than"):
        own.add_from(other)
    with pytest.raises(OwnDigitsError, match="it is larger than"):
        own.relabel([key_of(said)], "cat" * 150)
    assert [digit.label for digit in own.digits()] == [digit.label for digit in loaded(path).digits()] == [1]


def test_an_export_never_replaces_the_collection_itself(path, tmp_path):
    own = loaded(path)
    own.add(7, SEVEN)
    own.add(1, ONE, "class 7b")
    link = tmp_path / "link.jsonl"
    link.symlink_to(path)
    for target in (path, link):
        with pytest.raises(ImageError, match="name another"):
            export_own_digits(own.digits("mine"), target, InkSettings(), collection=[path])
    assert len(loaded(path)) == 2


DIGITS = [LabelledDrawing(SEVEN, 7), LabelledDrawing(ONE, 1), LabelledDrawing(SEVEN, None), LabelledDrawing(SEVEN, 7)]


def test_json_lines_hold_all_drawings_as_they_were_drawn(tmp_path):
    file = tmp_path / "mine.jsonl"
    assert export_own_digits(DIGITS, file, InkSettings()) == (file,)
    assert [json.loads(line)["label"] for line in file.read_text(encoding="utf-8").splitlines()] == [7, 1, None, 7]


def test_csv_is_as_kaggles(tmp_path):
    file = tmp_path / "mine.csv"
    export_own_digits(DIGITS, file, InkSettings())
    header, *rows = csv.reader(file.read_text(encoding="utf-8").splitlines())
    assert (header[0], header[1], header[784]) == ("label", "pixel0", "pixel783")
    assert [row[0] for row in rows] == ["7", "1", "7"]
    assert np.array_equal(np.array(rows[0][1:], np.uint8), as_examples(DIGITS).images[0])


def test_csv_names_other_classes_than_digits(tmp_path):
    file, drawings = tmp_path / "mine.csv", [LabelledDrawing(SEVEN, "bow"), LabelledDrawing(ONE, "arrow")] * 2
    export_own_digits(drawings, file, InkSettings(), classes := ClassSet.of(["arrow", "bow"]))
    examples, found = data_files.load_examples(file)
    assert found == classes and examples.labels.tolist() == [1, 0, 1, 0]


def test_idx_files_open_as_digits_of_ones_own(tmp_path):
    files = export_own_digits(DIGITS, tmp_path / "mine.idx3-ubyte", InkSettings())
    assert [file.name for file in files] == ["mine-images-idx3-ubyte", "mine-labels-idx1-ubyte"]
    examples = data_files.load_examples(tmp_path)[0]
    assert examples.labels.tolist() == [7, 1, 7]
    assert np.array_equal(examples.images[0], as_examples(DIGITS).images[0])


def test_pictures_are_never_written_beside_the_labels_of_others(tmp_path):
    labels = tmp_path / "mine-labels-idx1-ubyte"
    labels.write_bytes(b"old")
    labels.chmod(0o444)
    with pytest.raises(ImageError, match=r"mine-labels-idx1-ubyte cannot be written: it is write-protected\.$"):
        export_own_digits(DIGITS, tmp_path / "mine.idx3-ubyte", InkSettings())
    assert [file.name for file in tmp_path.glob("mine*")] == [labels.name]


def test_the_picture_has_a_row_for_each_class(tmp_path):
    file = tmp_path / "mine.png"
    export_own_digits(DIGITS, file, InkSettings())
    with Image.open(file) as picture:
        assert picture.size == (2 * 32 + 4, 3 * 32 + 4)


def test_nothing_to_export_and_unknown_suffixes_are_told_of(tmp_path):
    with pytest.raises(ImageError, match="no drawing"):
        export_own_digits([LabelledDrawing(SEVEN, None)], tmp_path / "mine.csv", InkSettings())
    with pytest.raises(ImageError, match="ends in"):
        export_own_digits(DIGITS, tmp_path / "mine.doc", InkSettings())


def test_on_a_full_disk_a_change_is_refused_in_a_sentence_and_nothing_of_it_is_taken_over(path, monkeypatch):
    own = loaded(path)
    said = own.add(7, SEVEN)

    def full(content: bytes, target: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(atomic, "write", full)
    with pytest.raises(OwnDigitsError, match=r"own\.jsonl cannot be written: No space left on device\.$"):
        own.delete([key_of(said)])
    assert own.digits() == loaded(path).digits() == (said,)
