"""What is asked on the Why page, and when two questions are about the same."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.app.insight.experiment import Experiment
from digitpad.app.insight.reasons import Reasons, find_reasons
from digitpad.nn.network import Network


@dataclass(frozen=True)
class WhyQuestion:
    """A network, what it was shown, uint8 (28, 28), and the digit asked for."""

    experiment: Experiment  # the network's
    network: Network
    image: np.ndarray
    answer: int
    digit: int
    method: str
    paper: np.ndarray  # `paper_logits` of the network

    @property
    def wanted(self) -> int | None:
        """The digit that the smallest change is to lead to; None for any other than the answer."""
        return None if self.digit == self.answer else self.digit

    def is_about_the_same(self, other: WhyQuestion) -> bool:
        """The same network and digit, maybe at another time of a training, of another drawing or by another method."""
        return self.experiment is other.experiment and self.digit == other.digit

    def is_like(self, other: WhyQuestion) -> bool:
        """The very same, of one drawing."""
        alike = self.is_about_the_same(other) and self.network is other.network and self.method == other.method
        return alike and np.array_equal(self.image, other.image)

    def reasons(self) -> Reasons:
        """Compute the answer, in any thread; by occlusion it takes long enough for a background task."""
        return find_reasons(self.network, self.image, self.digit, self.method, self.paper)
