"""The strip on the Train page: what the first hidden layer looks for, in two rows, live while it learns."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from digitpad.app import shades
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight import neuron_texts
from digitpad.app.insight.neuron_grid import two_rows
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import plain_text
from digitpad.gui.session import Session
from digitpad.message import mark, tr

EXPLANATION = mark("Red: ink here excites it. Blue: ink here calms it.")
LARGEST, LARGEST_IN_LOW_PAGE = 84, 56  # device-independent pixels, of a picture
NOTHING_LEARNED = mark("Still blank: it has learned nothing yet. They fill while it trains.")


class NeuronStrip(QWidget):
    """Signals: neuronActivated(index from 0 in the first layer), showAllRequested()."""

    neuronActivated = Signal(int)
    showAllRequested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("neuronStrip")
        self._session = session
        self._network = session.network
        self._build()
        self._throttle = Throttle(self)
        self._throttle.due.connect(self.refresh)
        session.networkChanged.connect(self._throttle.request)
        session.trainingStarted.connect(self._throttle.hurry)
        session.trainingEnded.connect(self._throttle.hurry)
        session.stepTaken.connect(self._throttle.hurry)
        self.refresh()

    def _build(self) -> None:
        self._title = YieldingLabel("")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title.setObjectName("stripTitle")
        self._title.setProperty("scale", "strong")
        self._explanation = YieldingLabel(tr(EXPLANATION))
        self._explanation.setObjectName("stripExplanation")
        self._explanation.setProperty("muted", True)
        self._explanation.setProperty("scale", "caption")
        self._link = LinkButton()
        self._link.setObjectName("allNeuronsLink")
        self._link.setAccessibleDescription(tr("Show all neurons"))
        self._link.setToolTip(tr("Show all neurons on their own page"))
        self._link.clicked.connect(self.showAllRequested)
        # Whether it is visible follows from the width: the heading must not become higher by it.
        self._link.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.mosaic = TwoRows()
        self.mosaic.setObjectName("stripMosaic")
        self.mosaic.set_texts(self._tip, self._description)
        self.mosaic.clicked.connect(self.neuronActivated)
        self.mosaic.activated.connect(self.neuronActivated)
        column_in(self, 8, row_of(12, self._title, (self._explanation, 1), self._link), self.mosaic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def refresh(self) -> None:
        """Show the present weights of the first layer, minus those they began with where these are known; after a step
        of mini-batches what it has changed."""
        self._network, step = self._session.network, self._session.step_change
        if step is not None and self._session.experiment.checkpoint is None:
            self.mosaic.set_pictures(shades.as_pictures(step.weights[0]))
            self._title.setText(neuron_texts.step_title(step.batches))
            self._explanation.setText(neuron_texts.step_explanation(step.weights))
        else:
            learned = pictures.learned_weights(self._network, self._session.initial_weights, 1)
            self.mosaic.set_pictures(shades.as_pictures(self._network.weights[0] if learned is None else learned))
            self._title.setText(neuron_texts.first_layer_title(self._network, self._session.training))
            blank = learned is not None and not learned.any()
            self._explanation.setText(tr(NOTHING_LEARNED) if blank else tr(EXPLANATION))
        if self.mosaic.heightForWidth(self.mosaic.width()) != self.mosaic.height():
            self.mosaic.updateGeometry()
        self._count()

    def set_low(self, low: bool) -> None:
        """Whether the page is so low that the plot needs the room of the largest pictures."""
        self.mosaic.set_largest(LARGEST_IN_LOW_PAGE if low else LARGEST)
        self._count()

    def _count(self) -> None:
        """Say how many neurons are left out."""
        grid = self.mosaic.grid()
        left_out = 0 if grid is None else self.mosaic.count - grid.count
        self._link.setText(tr("and {count:,} more", count=left_out) if left_out else "")
        self._link.setVisible(left_out > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.mosaic.updateGeometry()
            self._count()
        return super().event(event)

    def _tip(self, index: int) -> str:
        name = pictures.neuron_name(self._network, 1, index, self._session.classes)
        return tr("{neuron}. Click to look closer.", neuron=name)

    def _description(self, index: int) -> str:
        return pictures.described(self._network, 1, index, self._session.classes)


class TwoRows(Mosaic):
    """As high as its cells, whose size follows from the width."""

    def __init__(self) -> None:
        super().__init__(two_rows, mark_always=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_largest(self, cell: int) -> None:
        """No picture is larger than this."""
        self._arrange = partial(two_rows, most=cell)
        self.updateGeometry()
        self.update()

    def take_over(self, other: TwoRows) -> None:
        self._by_keyboard = other._by_keyboard
        self.set_current(other.current)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        grid, ratio = self.grid_in(QSize(width, self.height())), self.devicePixelRatioF()
        if grid is None:
            return self.minimumSizeHint().height()
        return int(-(-grid.height // ratio)) + (0 if ratio.is_integer() else 1)


class YieldingLabel(QLabel):
    """A line that ends in dots where the row is too narrow for it, and never widens the row; then its tooltip says all
    of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_text.tip(self.text()) if self.sizeHint().width() > self.width() else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        QPainter(self).drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), text)
