"""The sets of digits to evaluate on: what each loads, and how a folder is told from another one of its name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.app.evaluation.digit_sets import TEST, VALIDATION, own_digits
from digitpad.app.evaluation.digit_sets import test_part as part_to_test_with
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Examples

LETTERS = ClassSet(("A", "B"))


@pytest.fixture
def letters(tmp_path):
    """A folder with twelve pictures of each of two letters; those of one are darker."""
    for name, ink in (("A", 100), ("B", 200)):
        (tmp_path / "letters" / name).mkdir(parents=True)
        for number in range(12):
            picture = np.zeros((28, 28), np.uint8)
            picture[4:24, 4 + number : 8 + number] = ink
            Image.fromarray(picture).save(tmp_path / "letters" / name / f"{number}.png")
    return tmp_path / "letters"


def test_the_validation_digits_leave_the_training_digits_free(mnist):
    examples = VALIDATION.load()
    np.testing.assert_array_equal(examples.images, mnist.validation.images)
    np.testing.assert_array_equal(examples.labels, mnist.validation.labels)
    assert examples.images.base is None and examples.labels.base is None


def test_a_folder_without_a_test_part_is_read_as_a_whole_and_tested_on_what_was_held_out(letters):
    own = own_digits(letters, LETTERS)
    everything = own.load()
    assert len(everything) == 24 and set(everything.labels) == {0, 1}
    assert len(own.load_for(["MNIST"])) == 24
    assert 0 < len(own.load_for(["MNIST", "letters"])) < 24


def test_a_folder_of_other_classes_than_the_network_knows_is_refused(letters):
    with pytest.raises(DatasetError, match="holds other classes than the network knows: open it on the Train page"):
        own_digits(letters, DIGITS).load()


def test_a_folder_is_told_from_another_one_of_its_name_and_not_from_itself(tmp_path):
    here, there = (tmp_path / place / "digits" for place in ("here", "there"))
    own = own_digits(here)
    assert own.entry == "digits" and own_digits(here, others=[own]).entry == "digits"
    assert own_digits(there, others=[TEST, own]).entry == "digits \N{EN DASH} there"
    assert own_digits(tmp_path / "others", others=[own]).entry == "others"
    of_no_folder = part_to_test_with("digits", Examples(np.zeros((1, 784), np.uint8), np.zeros(1, np.uint8)), DIGITS)
    assert own_digits(here, others=[of_no_folder]).entry == "digits"


def test_mnist_is_named_beside_sets_of_other_data():
    assert [each.entry_beside_others for each in (TEST, VALIDATION, own_digits(Path("digits")))] == [
        "MNIST, test set (10,000)",
        "MNIST, validation set (10,000)",
        "digits",
    ]
