"""A picture that is opened with a network of other classes is read, shown and explained as a whole."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QLabel

from digitpad.app.pad.drawing_steps import steps_of
from digitpad.digits.fitting import fitted
from digitpad.digits.whole_pictures import WholePicture
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network

PETS = ClassSet(("cat", "dog", "bird"))


def test_the_network_sees_the_whole_picture(window, qtbot, tmp_path):
    session = window.session
    session.may_replace = lambda: True
    session.set_model(Model(Network([784, 8, 3], rng=np.random.default_rng(0)), "pets", classes=PETS))
    pixels = np.zeros((40, 40), np.uint8)
    pixels[5:35, 8:32] = np.random.default_rng(1).integers(90, 256, (30, 24))
    Image.fromarray(255 - pixels).save(tmp_path / "pet.png")
    window.drawing_files.open_path(tmp_path / "pet.png")
    assert isinstance(session.sheet.picture, WholePicture)
    np.testing.assert_array_equal(session.prediction.image.reshape(784), fitted(pixels[None])[0])
    assert window.findChild(QLabel, "predictedDigit").text() in PETS.names
    titles = [step.caption for step in steps_of(session.pad)]
    assert titles[-1] == "The whole picture in 28 x 28 pixels; the network sees this." and len(titles) == 2
    window.draw_column.pad.grab()
    session.set_model(Model(Network([784, 10]), "digits"))
    assert session.reading.digits, "the picture on the pad stays what it is"
