"""What Keras itself makes and thinks of the same models; a process of its own, since TensorFlow is large.

    python keras_side.py FOLDER

Trains models as its tutorials do and saves each with what it answers to the test digits: NAME.keras and NAME.npy,
probabilities float32 (10000, 10). For each file ours-*.keras that is there already, only the answers are added.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from digitpad.digits import mnist_loader

layers = tf.keras.layers
keras.utils.set_random_seed(0)
DATA = mnist_loader.load_images()
X_TRAIN, Y_TRAIN = DATA.training.images[:6000].reshape(-1, 28, 28), DATA.training.labels[:6000]
assert DATA.test is not None
X_TEST = DATA.test.images.reshape(-1, 28, 28)


def tutorial() -> Any:
    """TensorFlow's quickstart for beginners, with fewer digits and epochs: it gives logits."""
    model = tf.keras.models.Sequential(
        [
            layers.Input(shape=(28, 28)),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            layers.Dropout(0.2),
            layers.Dense(10),
        ]
    )
    loss_fn = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(optimizer="adam", loss=loss_fn, metrics=["accuracy"])
    model.fit(X_TRAIN / 255.0, Y_TRAIN, epochs=1, verbose=0)
    return model


def bytes_in() -> Any:
    """A model that takes bytes and rescales them itself, with an offset."""
    rescaling = layers.Rescaling(1 / 127.5, offset=-1)
    model = tf.keras.Sequential(
        [rescaling, layers.Flatten(), layers.Dense(20, activation="tanh"), layers.Dense(10, activation="softmax")]
    )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    model.fit(X_TRAIN.astype(np.float32), Y_TRAIN, epochs=1, verbose=0)
    return model


def functional() -> Any:
    """Layers put together by the functional API, of flat pixels, without biases in one layer."""
    pixels = tf.keras.Input((784,))
    hidden = layers.Dense(24, activation="sigmoid", use_bias=False)(pixels)
    hidden = layers.Dense(16, activation="sigmoid", name="another_name")(hidden)
    model = tf.keras.Model(pixels, layers.Dense(10, activation="softmax")(layers.Dropout(0.1)(hidden)))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    model.fit(X_TRAIN.reshape(-1, 784) / 255.0, Y_TRAIN, epochs=1, verbose=0)
    return model


def answers(model: Any, images: Any) -> Any:
    """Probabilities, (n, 10)."""
    given = model.predict(images, verbose=0, batch_size=1000)
    logits = model.layers[-1].get_config()["activation"] == "linear"
    return tf.nn.softmax(given).numpy() if logits else given


def main(folder: Path) -> None:
    floats = (X_TEST / 255.0).astype(np.float32)
    made = {
        "tutorial": (tutorial(), floats),
        "bytes": (bytes_in(), X_TEST.astype(np.float32)),
        "functional": (functional(), floats.reshape(-1, 784)),
    }
    for name, (model, images) in made.items():
        model.save(folder / f"{name}.keras")
        np.save(folder / f"{name}.npy", answers(model, images))
    for path in folder.glob("ours-*.keras"):
        np.save(path.with_suffix(".npy"), answers(keras.saving.load_model(path), floats))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
