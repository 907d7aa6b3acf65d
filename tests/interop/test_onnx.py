"""An exported ONNX file answers in onnxruntime as the network does here."""

from __future__ import annotations

import json

import numpy as np
import pytest

from digitpad.errors import ModelFileError
from digitpad.interop import export_model
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import as_floats
from digitpad.nn.metrics import outputs
from digitpad.nn.network import Network

pytestmark = pytest.mark.needs("onnx", "onnxruntime")


@pytest.mark.parametrize("name", ["relu-softmax", "tanh-sigmoid", "sigmoid-sigmoid", "no-hidden-layer"])
def test_onnxruntime_gives_the_same_answers(tmp_path, mnist, models, name):
    import onnxruntime

    path = tmp_path / "m.onnx"
    export_model(models[name], path)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (theirs,) = session.run(["outputs"], {"pixels": as_floats(mnist.test.images)})
    ours = outputs(models[name].network, mnist.test.images).T
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-5)
    assert [session.get_inputs()[0].shape, session.get_outputs()[0].shape] == [["batch", 784], ["batch", 10]]


def test_pictures_are_taken_where_they_are_asked_for(tmp_path, mnist, models):
    import onnxruntime

    path, model = tmp_path / "m.onnx", models["relu-softmax"]
    export_model(model, path, pictures=True)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (theirs,) = session.run(None, {"pixels": as_floats(mnist.test.images).reshape(-1, 1, 28, 28)})
    np.testing.assert_allclose(outputs(model.network, mnist.test.images).T, theirs, rtol=0, atol=1e-5)
    assert session.get_inputs()[0].shape == ["batch", 1, 28, 28]
    with pytest.raises(ModelFileError, match=r"^Only an ONNX file can take pictures"):
        export_model(model, tmp_path / "m.keras", pictures=True)


@pytest.mark.parametrize("pictures", [False, True])
def test_the_file_says_what_it_expects_and_what_the_answers_mean(tmp_path, pictures):
    import onnx

    path = tmp_path / "m.onnx"
    model = Model(Network([784, 3]), classes=ClassSet(("coat", "été", "bag")))
    export_model(model, path, pictures=pictures)
    written = onnx.load(path)
    said = {entry.key: entry.value for entry in written.metadata_props}
    assert ("(batch, 1, 28, 28)" if pictures else "(batch, 784)") in said["expects"]
    assert "0.0 paper to 1.0 ink" in said["expects"]
    assert said["answers"] == "float32 (batch, 3): one number a class, by sigmoid"
    assert json.loads(said["classes"]) == ["coat", "été", "bag"]
    assert written.graph.input[0].doc_string == said["expects"]


def test_a_perceptron_is_refused_in_a_sentence(tmp_path):
    network = Network([784, 5, 10], hidden="step", output="step")
    with pytest.raises(ModelFileError, match=r"activation step, so this network cannot be exported\.$"):
        export_model(Model(network), tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())
