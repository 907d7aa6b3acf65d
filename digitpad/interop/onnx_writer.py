"""Writes a network as ONNX: `pixels`, (batch, 784) or (batch, 1, 28, 28), become `outputs`, one number a class.

All numbers are float32, which every runtime computes with. What the file expects and answers stands in it, with the
names of the classes. Needs the library onnx.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from digitpad import __version__
from digitpad.errors import ModelFileError
from digitpad.interop.files import library, write_whole
from digitpad.message import tr
from digitpad.model_file import Model

# Old enough for runtimes of several years ago; nothing newer is needed.
_OPSET, _IR_VERSION = 17, 8
_ROWS, _PICTURES = (784,), (1, 28, 28)
_EXPECTS = (
    "float32 (batch, {shape}): pictures of 28 x 28 pixels, row by row from the upper left; "
    "0.0 paper to 1.0 ink, so white on black, not 0 to 255"
)
_OPERATORS = {"sigmoid": "Sigmoid", "tanh": "Tanh", "relu": "Relu", "softmax": "Softmax"}


def save(model: Model, path: Path, pictures: bool = False, *, replace_protected: bool) -> None:
    """Write the network, which takes (batch, 784) or, `pictures`, (batch, 1, 28, 28).

    Raises:
        ModelFileError: onnx is not installed, an activation has no ONNX operator, or the file cannot be written.
    """
    onnx = library("onnx", tr("Exporting to ONNX"), "interop")
    content = _model(model, onnx, _PICTURES if pictures else _ROWS).SerializeToString()
    write_whole(content, path, replace_protected=replace_protected)


def _model(model: Model, onnx: Any, shape: tuple[int, ...]) -> Any:
    helper, network = onnx.helper, model.network
    nodes, tensors, before = [], [], "pixels"
    if len(shape) > 1:
        before = "pixels_in_rows"
        nodes.append(helper.make_node("Flatten", ["pixels"], [before], axis=1))
    for index, (w, b) in enumerate(zip(network.weights, network.biases, strict=True)):
        last = index == len(network.weights) - 1
        after = "outputs" if last else f"activations_{index + 1}"
        tensors.append(onnx.numpy_helper.from_array(w.astype(np.float32), f"weights_{index}"))
        tensors.append(onnx.numpy_helper.from_array(b[:, 0].astype(np.float32), f"biases_{index}"))
        inputs = [before, f"weights_{index}", f"biases_{index}"]
        nodes.append(helper.make_node("Gemm", inputs, [f"z_{index + 1}"], transB=1))
        nodes.append(_activation((network.output if last else network.hidden).name, f"z_{index + 1}", after, helper))
        before = after
    expects = _EXPECTS.format(shape=", ".join(map(str, shape)))
    answers = f"float32 (batch, {network.sizes[-1]}): one number a class, by {network.output.name}"
    image = helper.make_tensor_value_info("pixels", onnx.TensorProto.FLOAT, ["batch", *shape], expects)
    answer = helper.make_tensor_value_info("outputs", onnx.TensorProto.FLOAT, ["batch", network.sizes[-1]], answers)
    graph = helper.make_graph(nodes, "digitpad", [image], [answer], tensors, doc_string=model.name)
    opset = helper.make_opsetid("", _OPSET)
    made = helper.make_model(graph, opset_imports=[opset], ir_version=_IR_VERSION, producer_name="digitpad")
    made.producer_version = __version__
    made.doc_string = f"{model.name}, a network made by digitpad. pixels: {expects}. outputs: {answers}."
    classes = json.dumps(model.classes.names, ensure_ascii=False)
    helper.set_model_props(made, {"expects": expects, "answers": answers, "classes": classes})
    onnx.checker.check_model(made, full_check=True)
    return made


def _activation(name: str, before: str, after: str, helper: Any) -> Any:
    if name not in _OPERATORS:
        raise ModelFileError(
            tr("ONNX has no operator for the activation {name}, so this network cannot be exported.", name=name)
        )
    axis = {"axis": 1} if name == "softmax" else {}
    return helper.make_node(_OPERATORS[name], [before], [after], **axis)
