"""The data set that is learned from and tested with, loaded when first needed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.app.data_in_use import DataChoice, DataInUse
from digitpad.app.document import untrained_model
from digitpad.data_files import LoadedData
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.recipes import RECIPES

SHOES = ClassSet.of(["boot", "sandal", "sneaker"])


def examples(count: int) -> Examples:
    return Examples(np.zeros((count, 784), np.uint8), np.zeros(count, np.uint8))


def dataset(test: Examples | None = None) -> Dataset:
    return Dataset(examples(30), examples(10), test, classes=SHOES)


def shoes(test: Examples | None = None) -> LoadedData:
    return LoadedData(dataset(test), "Shoes")


def must_not_load() -> Dataset:
    raise AssertionError("nothing was asked for")


def test_nothing_is_loaded_before_it_is_asked_for():
    data = DataInUse(must_not_load)
    assert data.choice == DataChoice("MNIST", DIGITS, None) and data.test_part is None


def test_other_data_is_used_with_its_classes_and_mnist_can_be_used_again(tmp_path):
    data = DataInUse(must_not_load)
    data.use(shoes(test := examples(4)), tmp_path)
    assert data.choice == DataChoice("Shoes", SHOES, tmp_path) and data.test_images() is test
    data.use_mnist()
    assert data.choice.place is None and data.test_part is None and data.dataset is must_not_load


def test_other_data_without_test_pictures_is_not_tested_with_mnists(tmp_path):
    data = DataInUse(must_not_load)
    data.use(shoes(), tmp_path)
    with pytest.raises(DatasetError, match="Shoes has no pictures to test with"):
        data.test_images()


def test_a_network_of_other_classes_is_neither_tested_nor_trained_with_it(tmp_path):
    data = DataInUse(must_not_load)
    data.use(shoes(examples(4)), tmp_path)
    with pytest.raises(DatasetError, match="other classes than the data set Shoes"):
        data.check_classes(DIGITS)
    with pytest.raises(DatasetError, match="other classes"):
        data.test_images_loader(DIGITS)()
    with pytest.raises(DatasetError, match="cannot learn from it"):
        data.further_job(untrained_model(), RECIPES["book"])
    assert len(data.test_images_loader(SHOES)()) == 4


def test_a_new_network_tells_the_classes_of_the_data_apart(tmp_path):
    data = DataInUse(must_not_load)
    assert data.job(RECIPES["book"]).network.sizes[-1] == 10
    data.use(shoes(), tmp_path)
    job = data.job(RECIPES["book"])
    assert job.network.sizes[-1] == 3 and job.classes == SHOES and job.data_name == "Shoes"
    assert job.digits.folder is not None and Path(job.digits.folder) == tmp_path


def test_the_data_of_a_leftover_training_is_used_and_loaded_only_then(tmp_path):
    data = DataInUse(must_not_load)
    data.use(shoes(), tmp_path)
    rest = data.job(RECIPES["book"])
    assert not data.use_data_of(rest)  # it is in use already
    other = DataInUse(must_not_load)
    assert other.use_data_of(rest)
    assert other.choice == data.choice and callable(other.dataset)


def test_data_without_pictures_to_test_with_says_so(tmp_path):
    data = DataInUse(must_not_load)
    data.use(shoes(), tmp_path)
    data.dataset = dataset  # as after a leftover training: it is loaded later
    with pytest.raises(DatasetError, match="has no pictures to test with"):
        data.test_images()


def test_what_a_training_has_loaded_is_tested_with():
    data = DataInUse(must_not_load)
    data.take_test_part(first := examples(2))
    data.take_test_part(examples(3))
    assert data.test_part is first  # it was known already
    data.take_loaded(loaded := dataset(examples(5)))
    assert data.dataset is loaded and data.test_part is loaded.test
    data.take_loaded(dataset())
    assert data.test_part is loaded.test


def test_another_thread_gets_the_data_with_its_own_classes_alone(tmp_path):
    data = DataInUse(must_not_load)
    assert data.loader(DIGITS) is must_not_load and data.loader(SHOES) is None
    data.use(shoes(), tmp_path)
    assert data.loader(SHOES)() is data.dataset and data.loader(DIGITS) is None


def test_of_mnist_another_thread_loads_the_test_digits_unless_they_are_known(monkeypatch):
    digits, known = examples(2), examples(3)
    monkeypatch.setattr(mnist_loader, "load_test_images", lambda: digits)
    data = DataInUse(must_not_load)
    assert data.test_images_loader(DIGITS)() is digits
    data.take_test_part(known)
    assert data.test_images_loader(DIGITS)() is known and data.test_images() is known


def test_mnist_is_used_again_where_a_leftover_training_has_learned_from_it(tmp_path):
    rest = DataInUse(must_not_load).job(RECIPES["book"])
    data = DataInUse(must_not_load)
    assert not data.use_data_of(rest)
    data.use(shoes(), tmp_path)
    assert data.use_data_of(rest)
    assert data.choice == DataChoice() and data.dataset is must_not_load
