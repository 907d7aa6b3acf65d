"""Examples to learn from and to measure on, as bytes and as the floats that a network takes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

NOT_A_DIGIT = 10  # the label of a picture that shows no digit: its target is spread evenly over all ten


@dataclass(frozen=True)
class Examples:
    """Digits and what they are: images uint8 (n, 784), 0 paper to 255 ink; labels uint8 (n,)."""

    images: Bytes
    labels: Bytes

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
    """Digits to learn from, to choose by, and to test with once."""

    training: Examples
    validation: Examples
    test: Examples | None

    def with_validation_of(self, n: int) -> Dataset:
        """The same digits with only the last n validation digits kept for validation; the others are learned from."""
        moved = max(0, len(self.validation) - n)
        if moved == 0:
            return self
        images, labels = self.validation.images, self.validation.labels
        training = self.training.joined(Examples(images[:moved], labels[:moved]))
        return Dataset(training, Examples(images[moved:], labels[moved:]), self.test)

    def digest(self) -> str:
        """The same for the same digits in the same order, and for no others: SHA-256 of all of them."""
        digest = hashlib.sha256()
        for part in (self.training, self.validation, self.test):
            digest.update(b"none" if part is None else f"{part.images.shape}".encode())
            for array in () if part is None else (part.images, part.labels):
                digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()


def as_floats(images: Bytes) -> NDArray[np.float32]:
    """Images uint8 (n, 784) as float32 in [0, 1]."""
    return np.multiply(images, np.float32(1 / 255), dtype=np.float32)


def one_hot(labels: Bytes, smoothing: float = 0.0) -> NDArray[np.float32]:
    """Labels (n,) as targets, float32 (n, 10): 1 for the right digit and 0 for the others.

    Smoothing takes that share of the 1 and spreads it evenly; the label `NOT_A_DIGIT` spreads all of it.
    """
    targets = np.full((len(labels), 10), smoothing / 10, np.float32)
    digits = np.flatnonzero(labels < NOT_A_DIGIT)
    targets[labels >= NOT_A_DIGIT] = 0.1
    targets[digits, labels[digits]] += 1 - smoothing
    return targets
