"""Exports that need no other program: arrays, a picture, our own form; and what is said where one is not possible."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from PIL import Image

from digitpad import cli, model_file
from digitpad.errors import ModelFileError
from digitpad.interop import export_model, open_model
from digitpad.interop.files import library
from digitpad.interop.picture import mosaic
from digitpad.model_file import Model
from digitpad.nn.network import Network


@pytest.fixture
def model(models) -> Model:
    return models["tanh-sigmoid"]


def test_numpy_reads_all_arrays_without_digitpad(tmp_path, model):
    export_model(model, tmp_path / "m.npz")
    with np.load(tmp_path / "m.npz", allow_pickle=False) as file:
        assert file["sizes"].tolist() == model.network.sizes
        assert (str(file["hidden"]), str(file["output"])) == ("tanh", "sigmoid")
        for index, (w, b) in enumerate(zip(model.network.weights, model.network.biases, strict=True)):
            np.testing.assert_array_equal(file[f"weights_{index}"], w)
            np.testing.assert_array_equal(file[f"biases_{index}"], b)


def test_the_picture_shows_every_hidden_neuron_red_where_it_is_raised(tmp_path):
    network = Network([784, 5, 10], initialization="empty")
    network.weights[0][4, 28 * 14 + 14], network.weights[0][4, 0] = 1.0, -1.0
    network.weights[0][:4, :100] = 1.0
    picture = mosaic(network.weights[0])
    assert picture.shape == (2 * 90 + 6, 3 * 90 + 6, 3)
    neuron = picture[96 : 96 + 84, 96 : 96 + 84]  # the fifth: second row, second column
    assert [tuple(neuron[y, x]) for y, x in ((0, 0), (43, 43), (80, 80))] == [
        (0x09, 0x4E, 0xA6),
        (0x99, 0x16, 0x18),
        (255, 255, 255),
    ]
    export_model(Model(network), tmp_path / "m.png")
    with Image.open(tmp_path / "m.png") as image:
        np.testing.assert_array_equal(np.asarray(image), picture)


def test_a_network_without_hidden_layer_and_without_weights_has_a_picture(tmp_path):
    export_model(Model(Network([784, 10], initialization="empty")), tmp_path / "m.png")
    with Image.open(tmp_path / "m.png") as image:
        assert image.size == (4 * 90 + 6, 3 * 90 + 6)


def test_the_command_exports_and_says_where(tmp_path, capsys, model):
    source, out = tmp_path / "a.safetensors", tmp_path / "b.safetensors"
    model_file.save(model, source)
    assert cli.main(["export", str(source), str(out)]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"Saved as {out}\n")
    np.testing.assert_array_equal(open_model(out).network.weights[0], model.network.weights[0])


@pytest.mark.parametrize("name", ["m.pkl", "m", "m.h5"])
def test_an_unknown_form_gets_a_sentence_that_names_the_known_ones(tmp_path, model, name):
    with pytest.raises(ModelFileError, match=r"has to end in \.onnx, \.keras, \.npz, \.png or \.safetensors\.$"):
        export_model(model, tmp_path / name)


@pytest.mark.parametrize("suffix", [".npz", ".png"])
def test_what_cannot_be_written_gets_a_sentence_and_leaves_nothing(tmp_path, model, suffix):
    with pytest.raises(ModelFileError, match=r"could not be saved as .*: there is no folder .*nowhere\.$"):
        export_model(model, tmp_path / "nowhere" / f"m{suffix}")
    taken = tmp_path / f"m{suffix}"
    taken.mkdir()
    with pytest.raises(ModelFileError, match="could not be saved"):
        export_model(model, taken)
    assert list(tmp_path.iterdir()) == [taken]


@pytest.mark.parametrize(
    ("suffix", "library", "way"),
    [(".onnx", "onnx", r", or digitpad with its extra \[interop\]"), (".keras", "h5py", "")],
)
def test_without_the_library_a_sentence_says_what_to_install(tmp_path, monkeypatch, model, suffix, library, way):
    monkeypatch.setitem(sys.modules, library, None)  # as if it were not installed
    with pytest.raises(ModelFileError, match=rf"needs {library}: install it by `pip install {library}`{way}\.$"):
        export_model(model, tmp_path / f"m{suffix}")
    if suffix == ".keras":
        with pytest.raises(ModelFileError, match=r"Opening a Keras file needs h5py"):
            open_model(tmp_path / "m.keras")


def test_without_tensorflow_its_engine_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "tensorflow", None)
    assert cli.main(["train", "--recipe", "tf", "--engine", "tensorflow"]) == 1
    assert capsys.readouterr().err.endswith(
        "install it by `pip install tensorflow`, or digitpad with its extra [tensorflow].\n"
    )


def test_a_trained_model_is_not_saved_under_a_foreign_suffix(tmp_path, capsys):
    assert cli.main(["train", "--output", str(tmp_path / "m.keras")]) == 1
    assert "choose another suffix" in capsys.readouterr().err


def test_only_an_onnx_file_can_take_pictures(tmp_path, model):
    for suffix in (".keras", ".npz", ".safetensors", ".h5"):
        with pytest.raises(ModelFileError, match=r"^Only an ONNX file can take pictures .* instead of "):
            export_model(model, tmp_path / f"m{suffix}", pictures=True)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="protection is something else there")
@pytest.mark.parametrize(
    "suffix", [".npz", ".png", ".safetensors", pytest.param(".keras", marks=pytest.mark.needs("h5py"))]
)
def test_a_protected_file_is_replaced_only_if_that_is_said(tmp_path, model, suffix):
    path = tmp_path / f"m{suffix}"
    path.write_bytes(b"before")
    path.chmod(0o444)
    with pytest.raises(ModelFileError, match="write-protected"):
        export_model(model, path)
    assert path.read_bytes() == b"before"
    export_model(model, path, replace_protected=True)
    assert path.read_bytes() != b"before"


@pytest.mark.parametrize(
    ("frozen", "extra", "end"),
    [
        (False, "", "needs none_such: install it by `pip install none_such`."),
        (False, "more", "install it by `pip install none_such`, or digitpad with its extra [more]."),
        (True, "", "needs none_such, which this stand-alone digitpad does not have: install digitpad with pip."),
        (True, "more", "does not have: install digitpad with pip and its extra [more]."),
    ],
)
def test_the_sentence_on_a_missing_library_fits_how_the_program_was_installed(monkeypatch, frozen, extra, end):
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    with pytest.raises(ModelFileError) as caught:
        library("none_such", "Opening it", extra)
    assert str(caught.value).startswith("Opening it needs none_such") and str(caught.value).endswith(end)
