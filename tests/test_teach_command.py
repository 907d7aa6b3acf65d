"""`digitpad teach`: a model learns one's own handwriting, and is saved whatever came of it."""

from __future__ import annotations

import gc
import itertools
import json
import math
import weakref
from types import SimpleNamespace

import numpy as np
import pytest

from digitpad import model_file, teaching_job
from digitpad.cli import main
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import as_line
from digitpad.digits.pen_styles import pen_strokes
from digitpad.digits.reach import LARGEST_FALL, Guard
from digitpad.digits.teaching import LESSON, TRIAL
from digitpad.errors import DatasetError
from digitpad.interop import load_model
from digitpad.model_file import Lesson, Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.metrics import measure
from digitpad.nn.network import Network
from digitpad.teaching_job import HandScore, Taught, TeachingProgress, teach_model

KEYS = [
    "model",
    "taught",
    "own_before",
    "own_after",
    "mnist_before",
    "mnist_after",
    "refused_before",
    "refused_after",
    "better",
]


def turned(label: int, seed: int) -> LabelledDrawing:
    """A digit of somebody who writes them all upside down."""
    strokes = pen_strokes(label, np.random.default_rng(seed))
    return LabelledDrawing([[(-float(x), -float(y)) for x, y in stroke] for stroke in strokes], label)


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.jsonl"
    path.write_bytes(b"".join(as_line(turned(label, seed)) for label in (2, 4) for seed in range(6)))
    return path


def test_the_command_saves_the_model_and_prints_what_changed(own, tmp_path, capsys):
    output = tmp_path / "mine.safetensors"
    assert main(["teach", str(own), "--model", "book", "--output", str(output), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert list(result) == KEYS
    assert (result["model"], result["taught"]) == (str(output), 12)
    assert result["own_after"] > result["own_before"]
    saved = model_file.load(output)
    assert saved.name == "mine"
    assert saved.taught == (Lesson((0, 0, 6, 0, 6, 0, 0, 0, 0, 0)),)
    assert saved.test_accuracy == result["mnist_after"]
    assert main(["info", str(output), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["taught"][0]["counts"][2] == 6


@pytest.mark.parametrize("seed", ["-1", "1e38"])
def test_what_is_no_seed_is_told_of(seed, own, tmp_path, capsys):
    output = tmp_path / "mine.safetensors"
    assert main(["teach", str(own), "--model", "book", "--output", str(output), "--seed", seed]) == 1
    assert capsys.readouterr().err == "digitpad: error: The seed is 0 or more and has at most 38 digits.\n"
    assert not output.exists()


def test_the_same_seed_saves_the_same_network(own, tmp_path):
    files = [tmp_path / "a.safetensors", tmp_path / "b.safetensors"]
    for file in files:
        main(["teach", str(own), "--model", "book", "--output", str(file), "--seed", "5"])
    first, second = (model_file.load(file) for file in files)
    assert all(np.array_equal(a, b) for a, b in zip(first.network.weights, second.network.weights, strict=True))
    assert first.rejection == second.rejection


def test_a_broken_line_is_left_out_and_gives_exit_code_1(own, tmp_path, capsys):
    own.write_bytes(own.read_bytes() + b'{"label": 7, "strokes": [[[1,')
    output = tmp_path / "mine.safetensors"
    assert main(["teach", str(own), "--model", "book", "--output", str(output), "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["taught"] == 12
    assert "line 13" in told.err
    assert output.exists()


@pytest.mark.parametrize("content", [b"", b"no JSON\n", b'{"label": 10, "strokes": [[[1, 2], [3, 4]]]}\n'])
def test_a_file_without_a_drawing_is_told_of_and_nothing_saved(tmp_path, capsys, content):
    own, output = tmp_path / "own.jsonl", tmp_path / "mine.safetensors"
    own.write_bytes(content)
    assert main(["teach", str(own), "--model", "book", "--output", str(output)]) == 1
    told = capsys.readouterr().err
    assert f'error: {own} holds no drawing of the form {{"label": 7, "strokes": ' in told
    assert not output.exists()


def test_one_drawing_is_learned_though_it_cannot_be_measured_apart(tmp_path, capsys):
    own, output = tmp_path / "own.jsonl", tmp_path / "mine.safetensors"
    own.write_bytes(as_line(turned(4, 0)))
    assert main(["teach", str(own), "--output", str(output), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["own_before"], result["own_after"], result["better"]) == (None, None, False)
    assert main(["predict", str(own), "--model", str(output), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "4"


@pytest.fixture(scope="module")
def two_learned(mnist):
    """The book's model, what its weights were, and all that came of teaching it two drawings."""
    model = load_model("book")
    weights = [w.copy() for w in model.network.weights]
    return model, weights, list(teach_model(model, [turned(4, 0), turned(2, 1)], mnist))


def test_the_model_that_is_taught_stays_as_it_was(two_learned):
    model, weights, (*_, taught) = two_learned
    assert isinstance(taught, Taught)
    assert all(np.array_equal(a, b) for a, b in zip(model.network.weights, weights, strict=True))
    assert not np.array_equal(taught.model.network.weights[-1], weights[-1])


def test_of_data_without_test_digits_the_last_two_thousand_that_are_held_out_say_what_it_knows(mnist):
    model, held_out = load_model("book"), mnist.validation.first(2_500)
    labels = held_out.labels.copy()
    labels[:500] = (labels[:500] + 1) % 10  # would be read wrong
    data = Dataset(mnist.training, Examples(held_out.images, labels), None)
    *_, taught = teach_model(model, [turned(4, 0)], data, cross_validate=False)
    assert isinstance(taught, Taught)
    last = Examples(held_out.images[500:], held_out.labels[500:])
    assert taught.before.mnist == measure(model.network, last)[1] / 2_000


def test_no_digit_is_forgotten_for_what_is_learned_in_vain(mnist):
    model, drawings = load_model("book"), [turned(7, seed) for seed in range(3)]  # too few to turn its answers
    *_, taught = teach_model(model, drawings, mnist, cross_validate=False)
    assert isinstance(taught, Taught)
    before, after = (measure(each.network, mnist.validation)[1] for each in (model, taught.model))
    assert after >= before - LARGEST_FALL * len(mnist.validation)


def test_a_teaching_that_is_stopped_brings_no_result(mnist):
    going = iter([True] * 60)
    reports = list(
        teach_model(load_model("book"), [turned(4, 0), turned(2, 1)], mnist, keep_going=lambda: next(going, False))
    )
    assert reports
    assert all(isinstance(report, TeachingProgress) for report in reports)


@pytest.mark.parametrize("patience", [3, 12, 300, 700])
def test_each_drawing_that_is_prepared_may_be_the_last(mnist, patience):
    asked = 0

    def keep_going() -> bool:
        nonlocal asked
        asked += 1
        return asked < patience

    reports = list(teach_model(load_model("book"), [turned(4, 0), turned(2, 1)], mnist, keep_going=keep_going))
    assert asked <= patience + 1
    assert not any(isinstance(report, Taught) or report.curves for report in reports)


def test_the_data_do_not_stay_in_memory_while_it_learns(mnist):
    images, labels = mnist.training.images.copy(), mnist.training.labels
    data = Dataset(Examples(images[:-2100], labels[:-2100]), Examples(images[-2100:], labels[-2100:]), mnist.test)
    there = weakref.ref(images)
    teaching = teach_model(load_model("book"), [turned(4, 0), turned(2, 1)], data)
    del data, images
    next(teaching)
    assert there() is not None
    # All is drawn that it reminds and measures by.
    next(report for report in teaching if isinstance(report, TeachingProgress) and report.curves)
    assert there() is None


def test_what_a_teaching_has_worked_with_goes_at_once(mnist, monkeypatch):
    class Watched(Guard):
        seen: weakref.ref[Guard] | None = None

        def hold_back(self, *args):
            Watched.seen = weakref.ref(self)
            return super().hold_back(*args)

    monkeypatch.setattr(teaching_job, "Guard", Watched)
    gc.disable()  # as in the window, where garbage waits
    try:
        *_, last = teach_model(load_model("book"), [turned(4, 0)], mnist)
        assert isinstance(last, Taught)
        assert Watched.seen is not None and Watched.seen() is None
    finally:
        gc.enable()


def test_progress_grows_to_the_end(two_learned):
    *reports, last = two_learned[2]
    fractions = [report.fraction for report in reports if isinstance(report, TeachingProgress)]
    assert len(fractions) == len(reports)
    assert fractions == sorted(fractions)
    assert 0.85 < fractions[-1] <= 1
    assert isinstance(last, Taught)


def test_the_time_that_is_left_is_told_once_something_is_done(mnist, monkeypatch):
    times = itertools.count()  # a second a look at the clock
    monkeypatch.setattr(teaching_job, "time", SimpleNamespace(perf_counter=lambda: float(next(times))))
    *reports, _ = teach_model(load_model("book"), [turned(4, 0), turned(2, 1)], mnist)
    first, *others = [report for report in reports if isinstance(report, TeachingProgress)]
    assert first.seconds_left == math.inf
    spent = np.arange(1, len(others) + 1)
    assert [report.seconds_left for report in others] == pytest.approx(
        [seconds / report.fraction - seconds for seconds, report in zip(spent, others, strict=True)]
    )


def test_progress_holds_what_each_step_of_each_lesson_cost(two_learned):
    *reports, _ = two_learned[2]
    curves = [report.curves for report in reports if isinstance(report, TeachingProgress)]
    assert len(curves) == len(reports) and curves[0] == ()
    lengths = [sum(len(costs) for costs in each) for each in curves]
    assert sorted(set(lengths)) == list(range(2 * TRIAL.steps + LESSON.steps + 1))
    *trials, itself = curves[-1]
    assert [len(costs) for costs in (*trials, itself)] == [TRIAL.steps, TRIAL.steps, LESSON.steps]
    assert np.mean(itself[-10:]) < 0.8 * np.mean(itself[:10])


@pytest.mark.parametrize(
    ("changed", "better"),
    [
        ({}, True),
        ({"own_loss": 0.2}, False),
        ({"own": 0.89}, True),
        ({"mnist": 0.988}, False),
        ({"refused": 0.85}, False),
        ({"own_loss": None}, False),
    ],
)
def test_better_is_cheaper_own_drawings_while_nothing_else_suffers(changed, better):
    before = HandScore(0.9, 0.2, 0.99, 0.9)
    after = HandScore(**{"own": 0.9, "own_loss": 0.1, "mnist": 0.9895, "refused": 0.88, **changed})
    model = Model(Network([784, 2, 10], initialization="empty"))
    assert Taught(model, 1, before, after).better is better


def test_without_digits_to_remember_nothing_is_taught(mnist):
    empty = Dataset(mnist.training.first(0), mnist.validation.first(0), None)
    with pytest.raises(DatasetError):
        next(teach_model(load_model("book"), [turned(4, 0)], empty))


def test_lessons_of_a_file_that_are_none_are_left_out(tmp_path):
    path = tmp_path / "m.safetensors"
    lesson = Lesson((1,) * 10, 2, "mine")
    model_file.save(Model(Network([784, 2, 10]), taught=(lesson, Lesson((-1,) * 10))), path)
    assert model_file.load(path).taught == (lesson,)
