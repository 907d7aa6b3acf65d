"""An exported ONNX file answers in onnxruntime as the network does here."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.errors import ModelFileError
from digitpad.interop import export_model
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.nn.training import as_floats, outputs

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


def test_a_perceptron_is_refused_in_a_sentence(tmp_path):
    network = Network([784, 5, 10], hidden="step", output="step")
    with pytest.raises(ModelFileError, match=r"activation step, so this network cannot be exported\.$"):
        export_model(Model(network), tmp_path / "m.onnx")
    assert not list(tmp_path.iterdir())
