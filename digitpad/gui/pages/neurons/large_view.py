"""A window with one neuron's weights, large; it follows what the Neurons page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from digitpad.gui.plot.slot import PlotSlot

if TYPE_CHECKING:
    from digitpad.gui.plot.weight_image import WeightImage

SIZE = QSize(520, 580)


def _image() -> WeightImage:
    from digitpad.gui.plot.weight_image import WeightImage

    return WeightImage()


class LargeView(QDialog):
    """Not modal: one can go from neuron to neuron with it open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("largeNeuronView")
        self._slot = PlotSlot(_image)
        column = QVBoxLayout(self)
        column.addWidget(self._slot)
        self.resize(SIZE)

    @property
    def image(self) -> WeightImage | None:
        """None until pyqtgraph is loaded."""
        return self._slot.plot

    def show_values(self, values: np.ndarray, level: float, name: str) -> None:
        """float (side, side) in colours that end at `level`."""
        self.setWindowTitle(name)
        self._slot.show_in(lambda image: image.show_values(values, level, name))
