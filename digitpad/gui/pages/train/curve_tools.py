"""The tools of the two plots of a training: which of them is visible, how smooth the mini-batches' line is, files."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from digitpad.app.training.measure import ACCURACY, LOSS, Measure
from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.slider import Slider
from digitpad.gui.kit.switch import Switch
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.pages.train.legend import LineSample
from digitpad.gui.plot import export
from digitpad.gui.plot.export import Exports
from digitpad.gui.plot.pens import running_pen
from digitpad.message import tr

GAP = 8
MOST_SMOOTHING = 20
LARGE_TEXT = 1.4  # as many times the usual


class CurveTools(WrappingRow):
    """Whoever shows the plots listens to its buttons and its slider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(GAP, GAP, centred=True, parent=parent)
        self.show_accuracy, self.show_loss = QPushButton(tr("Accuracy")), QPushButton(tr("Loss"))
        self.switch = Switch((self.show_accuracy, self.show_loss))
        self.show_accuracy.setObjectName("showAccuracyButton")
        self.show_accuracy.setToolTip(tr("Show the accuracy of each epoch"))
        self.show_loss.setObjectName("showLossButton")
        self.show_loss.setToolTip(tr("Show the loss of each epoch"))
        self.stacked = QPushButton(tr("Both"))
        self.stacked.setCheckable(True)
        self.stacked.setObjectName("stackPlotsButton")
        self.stacked.setToolTip(tr("Show accuracy and loss one above the other"))
        self.smoothing = Slider()
        self.smoothing.setObjectName("smoothingSlider")
        self.smoothing.setRange(0, MOST_SMOOTHING)
        self.smoothing.setFixedWidth(72)
        self.smoothing.setAccessibleName(tr("Smoothing of the mini-batches' line"))
        self.smoothing.setToolTip(tr("Smooth the line of the mini-batches"))
        self.export = QPushButton(tr("Export"))
        self.export.setObjectName("exportCurvesButton")
        self.export.setToolTip(tr("Write the curves into a file"))
        self._batches = text_label(tr("Mini-batches"), muted=True)
        self._batches.setBuddy(self.smoothing)
        line = QWidget()
        row_in(line, GAP, LineSample(running_pen), self._batches, self.smoothing)
        for tool in (line, self.switch, self.stacked, self.export):
            self.add(tool)

    def take_over(self, other: CurveTools) -> None:
        if other.show_loss.isChecked():
            self.show_loss.click()
        self.stacked.setChecked(other.stacked.isChecked())
        self.smoothing.setValue(other.smoothing.value())

    @property
    def chosen(self) -> Measure:
        """What is visible where there is room for one plot."""
        return LOSS if self.show_loss.isChecked() else ACCURACY

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order."""
        return self.smoothing, self.show_accuracy, self.show_loss, self.stacked, self.export

    def offer(self, exports: Exports) -> None:
        """Give *Export* its menu."""
        menu = QMenu(self.export)
        export.add_actions(menu, exports)
        self.export.setMenu(menu)

    def enable_export(self, on: bool) -> None:
        """Enable *Export* and what its menu offers, which has to be offered before."""
        self.export.setEnabled(on)
        for action in self.export.menu().actions():
            action.setEnabled(on)

    def fit(self, room: int) -> None:
        """The words before the slider, which its line and its tooltip say as well, go where they cost a line."""
        caption, tools = self._batches.sizeHint().width() + GAP, self.sizeHint().width()
        with_caption = tools if not self._batches.isHidden() else tools + caption
        self._batches.setHidden(theme.unit(self) >= LARGE_TEXT or with_caption > room >= with_caption - caption)
