"""A Keras file comes back to the bit, and one that does not fit is refused in one sentence."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad import message
from digitpad.errors import ModelFileError
from digitpad.interop import export_model, keras_reader, open_model
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.interop.keras_forms import content_of, write

pytestmark = pytest.mark.needs("h5py")
MEMBERS = ("metadata.json", "config.json", "model.weights.h5")


@pytest.fixture
def path(tmp_path, models) -> Path:
    export_model(models["tanh-sigmoid"], tmp_path / "m.keras")
    return tmp_path / "m.keras"


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_model_comes_back_to_the_bit(tmp_path, dtype):
    network = Network([784, 6, 5, 10], hidden="relu", output="softmax", cost="cross_entropy", dtype=dtype)
    export_model(Model(network), tmp_path / "m.keras")
    back = open_model(tmp_path / "m.keras")
    assert back.name == "m"
    assert (back.network.hidden.name, back.network.output.name, back.network.dtype) == ("relu", "softmax", dtype)
    for ours, theirs in zip(network.weights + network.biases, back.network.weights + back.network.biases, strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("count", [2, 10, 26, 100])
def test_the_names_of_the_classes_come_back(tmp_path, count):
    classes = ClassSet(tuple(f"letter {number}" for number in range(count)), "letter", "letters")
    export_model(Model(Network([784, 5, count]), classes=classes), tmp_path / "m.keras")
    assert open_model(tmp_path / "m.keras").classes == classes


@pytest.mark.parametrize("metadata", [b"", b"[1]", b'{"digitpad": {"classes": ["a", "b"]}}', b'{"digitpad": 7}', None])
def test_classes_that_nobody_has_named_have_numbers(tmp_path, metadata):
    path = tmp_path / "m.keras"
    export_model(Model(Network([784, 5, 12]), classes=ClassSet(tuple("abcdefghijkl"))), path)
    content = content_of(path) | {"metadata.json": metadata}
    write(path, {name: member for name, member in content.items() if member is not None})
    assert keras_reader.load(path).classes.names == tuple(map(str, range(12)))


@pytest.mark.parametrize("count", [2, 100])
def test_the_fewest_and_the_most_classes_open(tmp_path, count):
    export_model(Model(Network([784, 5, count])), tmp_path / "m.keras")
    assert keras_reader.load(tmp_path / "m.keras").classes.names == tuple(map(str, range(count)))


@pytest.mark.parametrize("count", [1, 101])
def test_too_few_and_too_many_classes_are_refused(tmp_path, count):
    export_model(Model(Network([784, 5, count])), tmp_path / "m.keras")
    with pytest.raises(ModelFileError, match=rf"its last layer stands for {count} classes, and there may be 2 to 100"):
        keras_reader.load(tmp_path / "m.keras")


def test_the_same_model_gives_the_same_file(path, models):
    before = path.read_bytes()
    export_model(models["tanh-sigmoid"], path)
    assert path.read_bytes() == before


def test_a_perceptron_has_no_keras_file(tmp_path):
    with pytest.raises(ModelFileError, match=r"perceptron's step, so this network has no such file\.$"):
        export_model(Model(Network([784, 5, 10], hidden="step")), tmp_path / "m.keras")


# Files that do not fit


def test_a_truncated_file_and_other_files_are_refused(path, tmp_path):
    whole = path.read_bytes()
    for content in (whole[: len(whole) // 2], b"a text", bytes(200)):
        path.write_bytes(content)
        with pytest.raises(ModelFileError, match=r"m\.keras is not a Keras file, or it is damaged\.$"):
            open_model(path)
    with pytest.raises(ModelFileError, match=r"There is no file .*none\.keras\.$"):
        open_model(tmp_path / "none.keras")
    (tmp_path / "folder.keras").mkdir()
    with pytest.raises(ModelFileError, match=r"folder\.keras is not a model file: it is a folder\.$"):
        open_model(tmp_path / "folder.keras")


def test_the_content_decides_whether_it_is_a_keras_file(path):
    renamed = path.rename(path.with_suffix(".safetensors"))
    assert open_model(renamed).network.sizes[0] == 784


@pytest.mark.parametrize("missing", ["config.json", "model.weights.h5"])
def test_a_zip_without_its_parts_is_refused(path, missing):
    content = content_of(path)
    del content[missing]
    write(path, content)
    with pytest.raises(ModelFileError, match=f"it holds no {missing}"):
        keras_reader.load(path)


@pytest.mark.parametrize("config", [b"", b"[1]", b"{", b"[" * 100_000, b"\xff\xfe\x00"])
def test_a_damaged_description_is_refused(path, config):
    write(path, content_of(path) | {"config.json": config})
    with pytest.raises(ModelFileError, match=r"its description is damaged\.$"):
        keras_reader.load(path)


def test_a_part_that_unpacks_to_more_than_its_share_is_refused(path):
    write(path, content_of(path) | {"config.json": b" " * 2**23}, zipfile.ZIP_DEFLATED)
    with pytest.raises(ModelFileError, match=r"its config\.json is too large\.$"):
        keras_reader.load(path)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 10**6), value=st.integers(0, 255), member=st.sampled_from(MEMBERS[1:]))
def test_any_damage_is_either_told_in_a_sentence_or_harmless(path, position, value, member):
    content = content_of(path)
    damaged = bytearray(content[member])
    damaged[position % min(len(damaged), 6000)] = value  # the descriptions within the HDF5 file are at its beginning
    other = path.with_name("damaged.keras")
    write(other, content | {member: bytes(damaged)})
    try:
        assert keras_reader.load(other).network.sizes[0] == 784
    except ModelFileError as error:
        assert "damaged.keras" in str(error)


def test_a_computer_without_room_for_temporary_files_is_told_of(path, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "full"))
    with pytest.raises(ModelFileError, match=r"m\.keras cannot be read: No such file"):
        open_model(path)


def test_what_another_process_has_found_is_said_in_the_language_of_this_one(tmp_path):
    export_model(Model(Network([784, 5, 101])), tmp_path / "m.keras")
    said = {
        "{path} is not a model that digitpad can open: {reason}.": "{reason}: {path}",
        "its last layer stands for {amount} classes, and there may be {fewest} to {most}": "{most} < {amount}",
        "{path} is not a model file: {reason}.": "{reason}: {path}",
        "it is a folder": "folder",
    }
    message.set_language(message.Language("short", lambda one, many, count: said.get(one, "")))
    try:
        with pytest.raises(ModelFileError, match=r"^100 < 101: .*m\.keras$"):
            open_model(tmp_path / "m.keras")
        (tmp_path / "folder.keras").mkdir()
        with pytest.raises(ModelFileError, match=r"^folder: .*folder\.keras$"):
            open_model(tmp_path / "folder.keras")
    finally:
        message.set_language(message.ENGLISH)
