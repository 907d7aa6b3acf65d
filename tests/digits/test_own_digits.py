"""Own drawings in files, and a network that learns them."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest

from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import as_examples, as_line, class_index, fits, label_of, read_own_digits
from digitpad.digits.teaching import LessonSize, folds, known_examples, teach
from digitpad.errors import ImageError, SettingsError, TrainingError
from digitpad.nn.class_set import DIGITS, NO_CLASS, ClassSet
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network

SEVEN = [[(10.0, 20.0), (60.0, 18.0), (50.0, 70.0), (41.0, 110.0)], [(30.0, 60.0), (70.0, 57.0)]]


def test_a_line_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "own.jsonl"
    digits = [LabelledDrawing(SEVEN, 7, "class 7b", "2026-01-02T03:04:05"), LabelledDrawing(SEVEN, None)]
    path.write_bytes(b"".join(as_line(digit) for digit in digits))
    assert [digit for _, digit in read_own_digits(path)] == digits


def test_a_label_may_be_the_name_of_its_class(tmp_path):
    path = tmp_path / "own.jsonl"
    path.write_text(json.dumps({"label": "b", "strokes": SEVEN}), encoding="utf-8")
    assert next(read_own_digits(path, classes=ClassSet(("a", "b"))))[1].label == "b"


@pytest.mark.parametrize(("label", "index"), [(3, 0), (7, 2), ("5", 1), (0, None), (1, None), (10, None)])
def test_a_number_is_the_name_of_a_class_where_the_classes_are_called_by_numbers(label, index):
    assert class_index(label, ClassSet(("3", "5", "7"))) == index


@pytest.mark.parametrize("classes", [DIGITS, ClassSet(("cat", "dog"))])
def test_each_class_and_none_of_them_have_a_label_that_means_them_again(classes):
    for index in (*range(len(classes)), NO_CLASS):
        assert class_index(label_of(index, classes), classes) == index
    assert label_of(None, classes) is label_of(NO_CLASS, classes) is None


@pytest.mark.parametrize("label", [10, -1, True, 3.0, "seven", [7]])
def test_a_label_that_is_no_class_is_refused_with_file_and_line(tmp_path, label):
    path = tmp_path / "own.jsonl"
    path.write_text("\n" + json.dumps({"label": label, "strokes": SEVEN}), encoding="utf-8")
    with pytest.raises(ImageError, match=r"own\.jsonl, line 2, .*label"):
        list(read_own_digits(path))


def test_broken_lines_are_told_of_and_the_whole_ones_read(tmp_path):
    path = tmp_path / "own.jsonl"
    whole = as_line(LabelledDrawing(SEVEN, 7))
    path.write_bytes(whole + b'{"strokes": [[[1, 2]]]}\n{"label": 1, "strokes": [[]]}\n' + whole + whole[:50])
    errors: list[ImageError] = []
    assert [number for number, _ in read_own_digits(path, errors.append)] == [1, 4]
    assert len(errors) == 3


def test_what_is_none_of_the_classes_gets_the_label_of_no_digit():
    examples = as_examples([LabelledDrawing(SEVEN, None), LabelledDrawing(SEVEN, 7), LabelledDrawing([], 3)])
    assert examples.labels.tolist() == [NO_CLASS, 7]
    assert examples.images.shape == (2, 784)


def test_each_drawing_is_in_one_fold_and_classes_are_dealt_evenly():
    labels = np.repeat(np.arange(10, dtype=np.uint8), 3)
    dealt = folds(labels, np.random.default_rng(0))
    assert sorted(np.concatenate(dealt).tolist()) == list(range(30))
    assert all(sorted(labels[fold].tolist()) == list(range(10)) for fold in dealt)


def known(mnist) -> Examples:
    return known_examples(mnist.training, np.random.default_rng(0))


def test_a_network_of_digits_is_to_remember_some_of_mnist_pen_digits_and_what_is_none(mnist):
    found = known_examples(mnist.training.first(40), np.random.default_rng(0))
    assert sorted(map(bytes, found.images[:40])) == sorted(map(bytes, mnist.training.images[:40]))
    assert NO_CLASS in found.labels and len(found) == 40 + 400 + 150


def test_what_is_to_be_remembered_is_drawn_no_further_once_nobody_wants_it(mnist):
    drawn = 0

    def count() -> None:
        nonlocal drawn
        drawn += 1
        if drawn == 60:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        known_examples(mnist.training.first(40), np.random.default_rng(0), before_each=count)
    assert drawn == 60


def test_a_network_of_other_classes_is_to_remember_its_own_pictures_alone(mnist):
    animals = ClassSet(tuple(f"animal {i}" for i in range(10)), "animal", "animals")
    found = known_examples(mnist.training.first(40), np.random.default_rng(0), classes=animals)
    assert sorted(map(bytes, found.images)) == sorted(map(bytes, mnist.training.images[:40]))
    assert sorted(found.labels) == sorted(mnist.training.labels[:40])


def test_the_same_seed_teaches_the_same_network_to_the_bit(mnist):
    own, examples, taught = as_examples([LabelledDrawing(SEVEN, 7)]), known(mnist), []
    for _ in range(2):
        network = Network([784, 16, 10], rng=np.random.default_rng(1))
        list(teach(network, own, examples, np.random.default_rng(2)))
        taught.append(network)
    assert all(np.array_equal(a, b) for a, b in zip(taught[0].weights, taught[1].weights, strict=True))


@pytest.mark.parametrize(("output", "cost"), [("softmax", "cross_entropy"), ("sigmoid", "quadratic")])
def test_every_kind_of_network_learns_what_it_is_taught(mnist, output, cost):
    network = Network([784, 30, 10], output=output, cost=cost, rng=np.random.default_rng(1))
    own = as_examples([LabelledDrawing(SEVEN, 7)])
    steps = list(teach(network, own, known(mnist), np.random.default_rng(2), size=LessonSize(120, 24, 40)))
    assert steps[-1].loss < steps[0].loss
    assert [step.step for step in steps] == list(range(1, 121))


def test_the_steps_of_a_teaching_get_smaller_to_the_end(mnist):
    network = Network([784, 10], output="softmax", cost="cross_entropy", rng=np.random.default_rng(1))
    lesson = teach(
        network,
        as_examples([LabelledDrawing(SEVEN, 7)]),
        known(mnist),
        np.random.default_rng(2),
        size=LessonSize(60, 8, 8),
    )
    weights = [network.weights[0].copy(), *(network.weights[0].copy() for _ in lesson)]
    moved = [float(np.abs(after - before).sum()) for before, after in pairwise(weights)]
    assert moved[-1] < 0.2 * max(moved[:30])


def test_teaching_stops_before_the_next_step(mnist):
    going = iter([True, True, False])
    network = Network([784, 4, 10], rng=np.random.default_rng(1))
    own = as_examples([LabelledDrawing(SEVEN, 7)])
    assert len(list(teach(network, own, known(mnist), np.random.default_rng(2), lambda: next(going)))) == 2


def test_a_network_of_steps_cannot_be_taught(mnist):
    network = Network([784, 4, 10], hidden="step", rng=np.random.default_rng(1))
    with pytest.raises(SettingsError):
        next(teach(network, as_examples([LabelledDrawing(SEVEN, 7)]), known(mnist), np.random.default_rng(2)))


def test_teaching_a_network_ends_with_a_sentence_where_its_numbers_are_beyond_all_bounds(mnist):
    network = Network([784, 10], output="softmax", cost="cross_entropy", rng=np.random.default_rng(1))
    network.weights[0][3] = 1e20
    with pytest.raises(TrainingError, match="grow beyond all bounds"):
        next(teach(network, as_examples([LabelledDrawing(SEVEN, 7)]), known(mnist), np.random.default_rng(2)))


def test_a_model_learns_what_means_one_of_its_classes_and_other_names_than_digits_only_by_name():
    pets = ClassSet(("cat", "dog"))
    labels: dict[int | str | None, tuple[bool, bool]] = {
        7: (True, False),
        "7": (True, False),
        "cat": (False, True),
        0: (True, False),
        None: (True, True),
    }
    for label, (by_digits, by_pets) in labels.items():
        drawing = LabelledDrawing(SEVEN, label)
        assert (fits(drawing, DIGITS), fits(drawing, pets)) == (by_digits, by_pets)
    assert [class_index(label, pets) for label in (0, 1, 2, -1)] == [0, 1, None, None]


def test_without_a_drawing_that_fits_there_are_no_examples():
    for drawings in ([], [LabelledDrawing([], 3)], [LabelledDrawing(SEVEN, "cat")]):
        examples = as_examples(drawings)
        assert examples.images.shape == (0, 784) and examples.images.dtype == np.uint8 and len(examples.labels) == 0
