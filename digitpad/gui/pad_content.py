"""What lies on the pad, ink or a digit with a label, and what a network makes of it. Knows no windows."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from digitpad.digits.ink import InkSettings, Strokes
from digitpad.digits.recognition import Prediction, recognize, recognize_image
from digitpad.nn.network import Network


class LabelledDigit(NamedTuple):
    """A digit from a data set on the pad: what it is called ("Test digit 433"), its label, uint8 (28, 28)."""

    name: str
    label: int
    image: np.ndarray


class PadContent:
    """Ink or a labelled digit, never both, and the latest answer to it."""

    def __init__(self) -> None:
        self._strokes: Strokes = []
        self.digit: LabelledDigit | None = None
        self.prediction: Prediction | None = None

    def put(self, content: Strokes | LabelledDigit) -> None:
        """This lies on the pad now, in place of what was there."""
        if isinstance(content, LabelledDigit):
            self._strokes, self.digit = [], content
        else:
            self._strokes, self.digit = content, None

    def recognize(self, network: Network, ink: InkSettings) -> Prediction | None:
        """Ask the network; None for an empty pad."""
        if self.digit is not None:
            self.prediction = recognize_image(self.digit.image, network)
        else:
            self.prediction = recognize(self._strokes, network, ink)
        return self.prediction
