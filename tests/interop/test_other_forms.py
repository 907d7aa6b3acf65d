"""A file of a form that is not read is named as what it is, and the sentence says what opens instead."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import pytest

from digitpad.errors import ModelFileError
from digitpad.interop import export_model, load_model, open_model


def torch_file() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02}q\x00.")
        archive.writestr("archive/version", b"3")
    return buffer.getvalue()


ONNX = b"\x08\x08\x12\x08digitpad:\x02\x12\x00"  # version of the format, who wrote it, the graph


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("mine.onnx", ONNX, "is an ONNX file, which digitpad writes for other programs but does not read: open the"),
        ("mine.safetensors", ONNX, "is an ONNX file"),
        ("mine.h5", ONNX, "is an ONNX file"),
        ("mine.pt", torch_file(), "is a PyTorch file, which digitpad does not read: save the network"),
        ("mine.keras", torch_file(), "is a PyTorch file"),
        ("mine.tflite", b"\x1c\0\0\0TFL3\x14\0\x20\0", "is a TensorFlow Lite file, which digitpad does not read"),
        ("mine.mlmodel", b"\x08\x04\x12\x3a\x0a\x0c\x0a\x05image", "is a Core ML file, which digitpad does not read"),
        ("saved_model.pb", b"\x08\x01\x12\xff\x01", "is a TensorFlow SavedModel, which digitpad does not read: save"),
        ("mine.pkl", pickle.dumps([1.0, 2.0]), "is a Python pickle, which digitpad does not read"),
        ("mine.keras", b"", "is empty: it holds no model."),
        ("mine.safetensors", b"", "is empty: it holds no model."),
        ("mine.h5", b"", "is empty: it holds no model."),
    ],
)
@pytest.mark.needs("h5py")
def test_another_form_is_named(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ModelFileError) as caught:
        open_model(path)
    assert str(caught.value).startswith(f"{path} {sentence}") and str(caught.value).endswith(".")


def test_the_folder_of_a_saved_model_is_named(tmp_path: Path) -> None:
    (tmp_path / "saved_model.pb").touch()
    with pytest.raises(ModelFileError, match="is a TensorFlow SavedModel, which digitpad does not read"):
        open_model(tmp_path)


@pytest.mark.parametrize("content", [b"\x08", b"\x08\x08", b"PK\3\4", b"PK\3\4" + bytes(40), b"\x80", b"\x80\x09abc"])
@pytest.mark.needs("h5py")
def test_what_only_begins_like_another_form_is_called_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.keras"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"is not a Keras file, or it is damaged\.$"):
        open_model(path)


@pytest.mark.parametrize("suffix", [".onnx", ".keras", ".h5", ".npz", ""])
def test_a_model_of_ours_opens_whatever_its_name(tmp_path: Path, models, suffix: str) -> None:
    path = tmp_path / "mine.safetensors"
    export_model(models["tanh-sigmoid"], path)
    assert open_model(path.rename(tmp_path / f"mine{suffix}")).network.sizes[0] == 784


def test_a_model_of_ours_opens_on_the_command_line_whatever_the_length_of_its_name(tmp_path: Path, models) -> None:
    path = tmp_path / f"{'n' * 243}.safetensors"
    export_model(models["tanh-sigmoid"], path)
    assert load_model(str(path)).network.sizes[0] == 784


@pytest.mark.needs("onnx")
def test_a_file_that_the_program_has_exported_as_onnx_is_named(tmp_path: Path, models) -> None:
    export_model(models["tanh-sigmoid"], tmp_path / "mine.onnx")
    renamed = (tmp_path / "mine.onnx").rename(tmp_path / "mine.safetensors")
    with pytest.raises(ModelFileError, match="is an ONNX file"):
        open_model(renamed)
