"""How much of what a neuron passes on arrives: a slider from nothing to twice as much."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from digitpad.app.texts import percent
from digitpad.gui.kit.caption import caption
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.slider import Slider
from digitpad.gui.kit.text_label import text_label
from digitpad.message import mark, tr

HINT = mark("Switch it off or scale it, and see what depends on it.")


class StrengthRow(QWidget):
    """Signals: gainChosen(gain, drag): the numbers of one movement of the slider share their `drag`."""

    gainChosen = Signal(float, int)

    def __init__(self) -> None:
        super().__init__()
        self._drag = 0
        self.switch = QCheckBox(tr("Switch &off"))
        self.switch.setObjectName("switchOffCheckBox")
        self.switch.setAccessibleName(tr("Switch off"))
        self.switch.setToolTip(tr("Nothing of what it finds is passed on (Space in the mosaic)"))
        self.slider = Slider()
        self.slider.setObjectName("strengthSlider")
        self.slider.setAccessibleName(tr("Strength"))
        self.slider.setToolTip(
            tr("What it passes on is multiplied by this. 100\N{NO-BREAK SPACE}% is what was learned.")
        )
        self.slider.setRange(0, 200)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(25)
        self.figure = text_label(name="strengthFigure")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.outcome = text_label(tr(HINT), name="switchOutcome", scale="caption", muted=True, wraps=True)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.switch.toggled.connect(lambda off: self.gainChosen.emit(0.0 if off else 1.0, 0))
        self.slider.sliderPressed.connect(self._begin_drag)
        self.slider.valueChanged.connect(self._choose)
        self.show_gain(1.0)

    def _lay_out(self) -> None:
        row = row_of(12, caption(tr("Strength")), (self.slider, 1), self.figure)
        column_in(self, 0, row, self.outcome)

    def _begin_drag(self) -> None:
        self._drag += 1

    def _choose(self, share: int) -> None:
        self.gainChosen.emit(share / 100, self._drag if self.slider.isSliderDown() else 0)

    def show_gain(self, gain: float) -> None:
        """Show 1 as 100 %, 0 as switched off; `gainChosen` is not emitted by that."""
        with QSignalBlocker(self.switch), QSignalBlocker(self.slider):
            self.switch.setChecked(gain == 0)
            self.slider.setValue(round(100 * gain))
        self.figure.setText(percent(100 * gain))
        self.figure.setMinimumWidth(self.figure.fontMetrics().horizontalAdvance(percent(200)))

    def show_outcome(self, sentence: str) -> None:
        """What came of it, or how to begin; two lines are kept free for it."""
        self.outcome.setText(sentence or tr(HINT))
        self.outcome.setMinimumHeight(2 * self.outcome.fontMetrics().lineSpacing())
