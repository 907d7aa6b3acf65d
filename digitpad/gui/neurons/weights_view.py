"""The Neurons page: a layer as a mosaic on the left, the chosen neuron large on the right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.gui import theme
from digitpad.gui.neurons import pictures
from digitpad.gui.neurons.mosaic import Mosaic
from digitpad.gui.neurons.neuron_detail import NeuronDetail
from digitpad.gui.painting import shades
from digitpad.gui.painting.pace import Pace
from digitpad.gui.session import Session
from digitpad.nn.network import Network

LEARNED, WEIGHTS = "learned", "weights"
NO_HIDDEN_LAYER = "This network has no hidden layer: the ten pictures are the digits themselves."
DETAIL, WIDE_DETAIL, WIDE_PAGE = 352, 416, 1200
MARGIN, SCROLL_BAR = 24, 16


class WeightsView(QWidget):
    """What the neurons of a network look for. Live: follows the session's network while it is seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("weightsView")
        self._session = session
        # What is shown, until the next refresh; copies of the session's that nobody changes.
        self._network: Network = session.network
        self._initial: Sequence[np.ndarray] | None = None
        self._wanted_show = LEARNED
        self._build()
        self._pace = Pace(self)
        self._pace.due.connect(self.refresh)
        session.networkChanged.connect(self._follow)
        session.modelChanged.connect(self._pace.request)
        session.predictionChanged.connect(self._show_prediction)
        self.refresh()

    def _build(self) -> None:
        self._layers = _combo_box("layerComboBox")
        self._layers.activated.connect(self._choose_layer)
        self._shows = _combo_box("showComboBox")
        self._shows.setToolTip("What it learned is the weights minus the random ones it began with.")
        self._shows.activated.connect(self._choose_show)
        self._note = QLabel()
        self._note.setObjectName("layerNote")
        self._note.setProperty("muted", True)
        self._note.setWordWrap(True)
        self.mosaic = Mosaic()
        self.mosaic.setObjectName("neuronMosaic")
        self.mosaic.set_texts(
            lambda index: pictures.neuron_name(self._network, self.layer, index),
            lambda index: pictures.described(self._network, self.layer, index),
        )
        self.mosaic.currentChanged.connect(self._show_neuron)
        self.mosaic.activated.connect(self._go_to_detail)
        self.detail = NeuronDetail()
        self.detail.stepped.connect(self._step)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(self._form_row())
        left.addWidget(self._note)
        left.addWidget(self.mosaic, 1)
        page = QHBoxLayout(self)
        page.setContentsMargins(MARGIN, 16, MARGIN - SCROLL_BAR, 16)
        page.setSpacing(32)
        page.addLayout(left, 1)
        page.addWidget(self._scrolled_detail())

    def _form_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for text, field in (("&Layer", self._layers), ("Sho&w", self._shows)):
            label = QLabel(text)
            label.setProperty("muted", True)
            label.setProperty("scale", "caption")
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            pair = QVBoxLayout()
            pair.setSpacing(4)
            pair.addWidget(label)
            pair.addWidget(field)
            row.addLayout(pair, 100)  # up to the width of the fields, before the rest of the row gets any
        row.addStretch(1)
        return row

    def _scrolled_detail(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.detail)
        # The tab's own ground shows through; a ground of our own would change the colour of the labels.
        self._scroll.viewport().setAutoFillBackground(False)
        self.detail.setAutoFillBackground(False)
        return self._scroll

    # what is shown

    @property
    def layer(self) -> int:
        """The layer shown, 1 the first after the input."""
        return int(self._layers.currentData() or 1)

    @property
    def shows_learned(self) -> bool:
        return self._shows.currentData() == LEARNED

    def select(self, layer: int, index: int) -> None:
        """Show a neuron, counted from 0, of a layer, 1 the first after the input."""
        self.refresh()
        place = self._layers.findData(layer)
        if place >= 0:
            self._layers.setCurrentIndex(place)
            self._show_layer()
            self.mosaic.set_current(index)
            self._show_neuron()

    def refresh(self) -> None:
        """Take over the session's network and everything that follows from it."""
        former = self._network.sizes
        self._network, self._initial = self._session.network, self._session.initial_weights
        if self._network.sizes != former or self._layers.count() == 0:
            self._list_layers()
        self.detail.show_prediction(self._session.prediction)
        self._show_layer()
        self._show_neuron()

    def _list_layers(self) -> None:
        self._layers.clear()
        hidden = len(self._network.sizes) - 2
        for layer in range(1, hidden + 1):
            self._layers.addItem(f"Hidden layer {layer}", layer)
        if hidden == 0:
            self._layers.addItem("Output layer", 1)
        self.mosaic.set_current(0)

    def _show_layer(self) -> None:
        """The mosaic of the layer, and what there is to choose for it."""
        learned = pictures.learned_weights(self._network, self._initial, self.layer)
        self._list_shows(learned is not None)
        rows = learned if learned is not None and self.shows_learned else self._network.weights[self.layer - 1]
        self.mosaic.setAccessibleName("Digits" if pictures.is_output(self._network, self.layer) else "Hidden neurons")
        self.mosaic.set_pictures(shades.as_pictures(rows))
        self._note.setText(self._note_text())
        self._note.setVisible(bool(self._note.text()))

    def _list_shows(self, learned_known: bool) -> None:
        """What it learned can only be shown where the weights are known that it began with."""
        if self._shows.count() != 1 + learned_known:
            self._shows.clear()
            if learned_known:
                self._shows.addItem("What it learned", LEARNED)
            self._shows.addItem("Weights", WEIGHTS)
        self._shows.setCurrentIndex(max(0, self._shows.findData(self._wanted_show)))

    def _note_text(self) -> str:
        if len(self._network.sizes) == 2:
            return NO_HIDDEN_LAYER
        if self.layer == 1:
            return ""
        count = self._network.sizes[self.layer - 1]
        return f"Each square is the weight from one of {count:,} neurons in hidden layer {self.layer - 1}."

    def _show_neuron(self) -> None:
        self.detail.show_neuron(
            self._network, self._initial, self.layer, self.mosaic.current, learned=self.shows_learned
        )

    def _show_prediction(self) -> None:
        if self.isVisible():
            self.detail.show_prediction(self._session.prediction)
        else:
            self._pace.request()

    def _follow(self) -> None:
        if self._session.network.sizes == self._network.sizes:
            self._pace.request()
        else:
            self._pace.hurry()

    # what a person does

    def _choose_layer(self) -> None:
        self.mosaic.set_current(0)
        self._show_layer()
        self._show_neuron()

    def _choose_show(self) -> None:
        self._wanted_show = self._shows.currentData()
        self._show_layer()
        self._show_neuron()

    def _step(self, step: int) -> None:
        """To the neuron before or after, from the last one to the first."""
        self.mosaic.set_current((self.mosaic.current + step) % self.mosaic.count)
        self._show_neuron()

    def _go_to_detail(self) -> None:
        self.detail.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """The detail grows with the page, and with the text as long as the mosaic keeps the larger part."""
        base, unit = WIDE_DETAIL if self.width() >= WIDE_PAGE else DETAIL, theme.unit(self)
        width = max(base, min(round(base * unit), int(0.45 * self.width())))
        self.detail.fit(width)
        self._scroll.setFixedWidth(width + SCROLL_BAR)
        for field in (self._layers, self._shows):
            field.setMaximumWidth(round(160 * unit))


def _combo_box(object_name: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(object_name)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
