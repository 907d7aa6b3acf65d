"""Examples to learn from and to measure on, as bytes and as the floats that a network takes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.nn.class_set import DIGITS, NO_CLASS, ClassSet

Bytes = NDArray[np.uint8]
Labels = NDArray[np.integer[Any]]


@dataclass(frozen=True)
class Examples:
    """Pictures and what they show: images uint8 (n, 784), 0 paper to 255 ink; labels int16 (n,), the index of the class
    or `NO_CLASS`."""

    images: Bytes
    labels: Labels

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", np.asarray(self.labels, np.int16))

    def __len__(self) -> int:
        return len(self.labels)

    def first(self, n: int) -> Examples:
        """The first n of them, or all where there are fewer."""
        return Examples(self.images[:n], self.labels[:n])

    def joined(self, *others: Examples) -> Examples:
        """These and the others, one after the other."""
        everything = (self, *others)
        return Examples(
            np.concatenate([each.images for each in everything]), np.concatenate([each.labels for each in everything])
        )


@dataclass(frozen=True)
class Dataset:
    """Digits, or pictures of other classes, to learn from, to choose by, and to test with once."""

    training: Examples
    validation: Examples
    test: Examples | None
    classes: ClassSet = DIGITS

    def with_validation_of(self, n: int) -> Dataset:
        """The same digits with only the last n validation digits kept for validation; the others are learned from."""
        moved = max(0, len(self.validation) - n)
        if moved == 0:
            return self
        images, labels = self.validation.images, self.validation.labels
        training = self.training.joined(Examples(images[:moved], labels[:moved]))
        return replace(self, training=training, validation=Examples(images[moved:], labels[moved:]))

    def digest(self) -> str:
        """The same for the same digits in the same order, and for no others: SHA-256 of all of them."""
        digest = hashlib.sha256()
        for part in (self.training, self.validation, self.test):
            digest.update(b"none" if part is None else f"{part.images.shape}".encode())
            if part is not None:
                digest.update(np.ascontiguousarray(part.images).data)
                # As trainings that were kept by earlier versions have it: bytes, and the first number that is no class.
                labels = np.where(part.labels == NO_CLASS, len(self.classes), part.labels)
                digest.update(labels.astype(np.uint8).data)
        return digest.hexdigest()


def as_floats(images: Bytes) -> NDArray[np.float32]:
    """Images uint8 (n, 784) as float32 in [0, 1]."""
    return np.multiply(images, np.float32(1 / 255), dtype=np.float32)


def one_hot(labels: Labels, classes: int = 10, smoothing: float = 0.0) -> NDArray[np.float32]:
    """Labels (n,) as targets, float32 (n, classes): 1 for the right class and 0 for the others.

    Smoothing takes that share of the 1 and spreads it evenly; the label `NO_CLASS` spreads all of it.
    """
    targets = np.full((len(labels), classes), smoothing / classes, np.float32)
    known = np.flatnonzero(labels != NO_CLASS)
    targets[labels == NO_CLASS] = 1 / classes
    targets[known, labels[known]] += 1 - smoothing
    return targets
