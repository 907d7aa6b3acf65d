"""What a network reads in ink."""

from __future__ import annotations

import numpy as np

from digitpad.digits.recognition import as_probabilities, recognize, recognize_image, recognize_images
from digitpad.nn.network import Network


def test_a_prediction_carries_what_the_network_computed(mnist):
    net = Network([784, 12, 10], rng=np.random.default_rng(0))
    image = mnist.test.images[0].reshape(28, 28)
    prediction = recognize_image(image, net)
    column = (image.reshape(784, 1) / 255).astype(np.float32)
    np.testing.assert_allclose(prediction.activations[-1], net.feedforward(column), rtol=1e-5)
    assert [a.shape for a in prediction.activations] == [(784, 1), (12, 1), (10, 1)]
    assert prediction.digit == int(net.feedforward(column).argmax())
    np.testing.assert_array_equal(prediction.image, image)
    np.testing.assert_allclose(prediction.probabilities.sum(), 1, rtol=1e-5)


def test_no_ink_has_no_prediction():
    assert recognize([], Network([784, 10])) is None


def test_probabilities_sum_to_one_whatever_the_outputs():
    outputs = np.array([[0.0, 0.2, -1.0], [0.0, 0.6, 1.0]])
    np.testing.assert_allclose(as_probabilities(outputs), [[0.5, 0.25, 0.0], [0.5, 0.75, 1.0]])


def test_of_no_pictures_nothing_is_read():
    assert recognize_images([], Network([784, 10])) == []
