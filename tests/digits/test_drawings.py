"""Files of strokes: what other programs write of them is read, within bounds; what is none gets one sentence."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.digits import drawings
from digitpad.digits.drawings import as_json, read_strokes
from digitpad.digits.reading import recognize_number
from digitpad.errors import ImageError
from digitpad.nn.network import Network

ONE = '{"strokes": [[[3, 0], [0, 80]]]}'
POINTS = [[(3.0, 0.0), (0.0, 80.0)]]


def written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refused(path: Path) -> str:
    """The sentence about a file that is no drawing."""
    with pytest.raises(ImageError) as caught:
        list(read_strokes(path))
    sentence = str(caught.value)
    assert "\n" not in sentence and str(path) in sentence and sentence.endswith("."), sentence
    return sentence


def test_strokes_come_back_as_they_were_written(tmp_path):
    strokes = [[(0.1, 2.0), (-3.0, 1e9)], [], [(5.0, 5.0)]]
    path = written(tmp_path / "d.json", json.dumps(as_json(strokes), indent=2))
    assert list(read_strokes(path)) == [(1, strokes)]


def test_a_byte_order_mark_and_the_time_of_points_are_left_out(tmp_path):
    timed = '{"strokes": [[[3, 0, 17], [0, 80, 42.5, "pen"]]]}'
    assert list(read_strokes(written(tmp_path / "d.json", b"\xef\xbb\xbf" + timed.encode()))) == [(1, POINTS)]
    lines = b"\xef\xbb\xbf" + ONE.encode() + b"\r\n\r\n" + timed.encode()
    assert list(read_strokes(written(tmp_path / "d.jsonl", lines))) == [(1, POINTS), (3, POINTS)]


NONE: dict[str, str | bytes] = {
    "nothing": "",
    "a list": "[]",
    "a number": "7",
    "no strokes": "{}",
    "strokes that are a text": '{"strokes": "12"}',
    "strokes that are an object": '{"strokes": {"0": [[1, 2]]}}',
    "a stroke that is a text": '{"strokes": ["12"]}',
    "a stroke that is an object": '{"strokes": [{"12": 1}]}',
    "points that are numbers": '{"strokes": [[1, 2]]}',
    "points that are texts": '{"strokes": [["12", "34"]]}',
    "points that are objects": '{"strokes": [[{"1": 1, "2": 2}]]}',
    "coordinates that are texts": '{"strokes": [[["1", "2"]]]}',
    "coordinates that are true": '{"strokes": [[[true, false]]]}',
    "coordinates that are nothing": '{"strokes": [[[null, 1]]]}',
    "coordinates that are lists": '{"strokes": [[[[1], 1]]]}',
    "half a point": '{"strokes": [[[1]]]}',
    "a number of 5,000 digits": '{"strokes": [[[' + "1" * 5000 + ", 1]]]}",
    "deep nesting": '{"strokes": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "half a file": ONE[:-3],
    "another encoding": ONE.encode("utf-16"),
    "bytes": bytes(range(256)),
}


@pytest.mark.parametrize("name", NONE)
def test_what_is_no_drawing_is_refused_in_one_sentence(tmp_path, name):
    assert "line 1, is no drawing of the form" in refused(written(tmp_path / "d.json", NONE[name]))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "1e308", "1000000001", "1" + "0" * 400])
def test_numbers_beyond_all_bounds_are_told(tmp_path, number):
    path = written(tmp_path / "d.json", f'{{"strokes": [[[1, 2], [3, {number}]]]}}')
    assert "line 1, holds coordinates that are no usable numbers" in refused(path)


@pytest.mark.parametrize("strokes", [[[[1, 2]]] * 501, [[[1, 2]] * 20_001]])
def test_more_strokes_or_points_than_a_hand_draws_are_refused(tmp_path, strokes):
    assert "more than" in refused(written(tmp_path / "d.json", json.dumps({"strokes": strokes})))


@pytest.mark.parametrize("name", ["d.json", "d.jsonl"])
def test_a_file_without_end_is_not_read(tmp_path, name):
    with (tmp_path / name).open("wb") as file:
        file.truncate(2**32)
    assert "it is larger than" in refused(tmp_path / name)
    (tmp_path / name).unlink()
    written(tmp_path / name, b"[" * 2**23)
    assert "too long" in refused(tmp_path / name) if name == "d.jsonl" else "larger" in refused(tmp_path / name)


def test_single_lines_that_are_none_are_left_out_but_not_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(drawings, "MOST_ERRORS", 3)
    told: list[str] = []
    on_error = lambda error: told.append(str(error))  # noqa: E731 (a name for the argument)
    path = written(tmp_path / "d.jsonl", "\n".join(["x", "x", ONE, "x", ONE]))
    assert [number for number, _ in read_strokes(path, on_error)] == [3, 5]
    assert [sentence.split(", ")[1] for sentence in told] == ["line 1", "line 2", "line 4"]
    path = written(tmp_path / "d.jsonl", "\n".join(["x", "x", ONE, "x", "x", ONE]))
    with pytest.raises(ImageError, match=r"is no file of drawings: 3 lines of it are none\.$"):
        list(read_strokes(path, on_error))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipes_and_devices_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "fifo.json")
    (tmp_path / "zero.jsonl").symlink_to("/dev/zero")
    for name in ("fifo.json", "zero.jsonl"):
        assert "it is no ordinary file" in refused(tmp_path / name)
    assert "it is a folder" in refused(tmp_path)
    assert "There is no file" in refused(tmp_path / "none.json")


SCRIBBLES = {
    "two that go to and fro": lambda rng: [rng.uniform(0, 100, (2_000, 2)) for _ in range(2)],
    "one without end": lambda rng: [rng.uniform(0, 100, (20_000, 2))],
    "many over one another": lambda rng: [rng.uniform(0, 100, (40, 2)) for _ in range(400)],
    "many in rows": lambda rng: [rng.uniform(0, 100, (40, 2)) * [1, 0.1] + [0, 12 * i] for i in range(100)],
}


@pytest.mark.parametrize("name", SCRIBBLES)
def test_scribbles_take_no_memory_to_speak_of(name):
    import tracemalloc

    strokes = [stroke.tolist() for stroke in SCRIBBLES[name](np.random.default_rng(0))]
    network = Network([784, 10], output="softmax", cost="cross_entropy", initialization="empty")
    tracemalloc.start()
    try:
        assert recognize_number(strokes, network).digits
        assert tracemalloc.get_traced_memory()[1] < 150e6
    finally:
        tracemalloc.stop()
