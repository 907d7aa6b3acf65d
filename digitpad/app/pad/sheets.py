"""What may lie on the pad in place of ink: a digit with a label, or a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digitpad.nn.class_set import DIGITS, ClassSet

if TYPE_CHECKING:
    from digitpad.digits.pictures import Picture


class LabelledDigit(NamedTuple):
    """A digit from a data set on the pad: what it is called ("Test digit 433"), its label, uint8 (28, 28)."""

    name: str
    label: int
    image: np.ndarray
    classes: ClassSet = DIGITS

    @property
    def label_name(self) -> str:
        """The name of its class."""
        return self.classes.names[self.label]


class OpenedPicture(NamedTuple):
    """A picture on the pad and what it is called ("2026.png")."""

    name: str
    picture: Picture


Sheet = LabelledDigit | OpenedPicture
