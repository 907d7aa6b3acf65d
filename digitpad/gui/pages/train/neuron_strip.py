"""The strip on the Train page: what the first hidden layer looks for, in two rows, live while it learns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.app import shades
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.neuron_grid import two_rows
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import tr_count
from digitpad.nn.network import Network

EXPLANATION = "Red: ink here excites it. Blue: ink here calms it."


class NeuronStrip(QWidget):
    """Signals: neuronActivated(index from 0 in the first layer), showAllRequested()."""

    neuronActivated = Signal(int)
    showAllRequested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._explanation = YieldingLabel(EXPLANATION)
        self._explanation.setProperty("muted", True)
        self._explanation.setProperty("scale", "caption")
        self._link = LinkButton()
        self._link.setObjectName("allNeuronsLink")
        self._link.setAccessibleDescription("Show all neurons")
        self._link.setToolTip("Show all neurons on their own page")
        self._link.clicked.connect(self.showAllRequested)
        # Whether it is seen follows from the width: the heading must not become higher by it.
        self._link.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.mosaic = TwoRows()
        self.mosaic.setObjectName("stripMosaic")
        self.mosaic.set_texts(self._tip, self._description)
        self.mosaic.clicked.connect(self.neuronActivated)
        self.mosaic.activated.connect(self.neuronActivated)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self._title)
        heading.addWidget(self._explanation, 1)
        heading.addWidget(self._link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addWidget(self.mosaic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def refresh(self) -> None:
        """Show the present weights of the first layer, minus those they began with where these are known; after a step
        of mini-batches what it has changed."""
        self._network, step = self._session.network, self._session.step_change
        if step is not None and self._session.experiment.moment is None:
            self.mosaic.set_pictures(shades.as_pictures(step.weights[0]))
            self._title.setText(_step_title(step.batches))
            self._explanation.setText(_step_explanation(step.weights))
        else:
            learned = pictures.learned_weights(self._network, self._session.initial_weights, 1)
            self.mosaic.set_pictures(shades.as_pictures(self._network.weights[0] if learned is None else learned))
            self._title.setText(_title(self._network, self._session.training))
            self._explanation.setText(EXPLANATION)
        if self.mosaic.heightForWidth(self.mosaic.width()) != self.mosaic.height():
            self.mosaic.updateGeometry()
        self._count()

    def _count(self) -> None:
        """Say how many neurons are left out."""
        grid = self.mosaic.grid()
        left_out = 0 if grid is None else self.mosaic.count - grid.count
        self._link.setText(f"and {left_out:,} more" if left_out else "")
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
        return f"{pictures.neuron_name(self._network, 1, index, self._session.classes)}. Click to look closer."

    def _description(self, index: int) -> str:
        return pictures.described(self._network, 1, index, self._session.classes)


class TwoRows(Mosaic):
    """As high as its cells, whose size follows from the width."""

    def __init__(self) -> None:
        super().__init__(two_rows, mark_always=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        grid, ratio = self.grid_in(QSize(width, self.height())), self.devicePixelRatioF()
        if grid is None:
            return self.minimumSizeHint().height()
        return int(-(-grid.height // ratio)) + (0 if ratio.is_integer() else 1)


def _step_title(batches: int) -> str:
    return tr_count("What this mini-batch changed", "What these {count:,} mini-batches changed", batches)


def _step_explanation(change: Sequence[np.ndarray]) -> str:
    sizes = np.concatenate([np.abs(weights).ravel() for weights in change])
    moved = f"{np.count_nonzero(sizes):,} of {sizes.size:,} weights"
    return f"Red: grew. Blue: shrank. {moved} changed, by {sizes.mean():.2g} on average and {sizes.max():.2g} at most."


def _title(network: Network, training: bool) -> str:
    count, layers = network.sizes[1], len(network.sizes) - 2
    if layers == 0:
        return "What the network has learned of each digit" if training else "What the network looks for in each digit"
    doing = ("has learned", "have learned") if training else ("looks for", "look for")
    where = " of the first layer" if layers > 1 else ""
    if count == 1:
        return f"What the hidden neuron{where} {doing[0]}"
    return f"What the {count:,} hidden neurons{where} {doing[1]}"


class YieldingLabel(QLabel):
    """A line that ends in dots where the row is too narrow for it, and never widens the row."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        QPainter(self).drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), text)


class LinkButton(QAbstractButton):
    """Underlined text in the accent colour that can be pressed, reached by Tab like every button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return self.fontMetrics().size(0, self.text()) + QSize(8, 4)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self)
        font = self.font()
        font.setUnderline(True)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(colors.accent_hover if self.underMouse() else colors.accent))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
