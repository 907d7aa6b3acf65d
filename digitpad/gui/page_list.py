"""The right half of the window: the pages about the network in tabs, each built when it is first opened.

Only the Train page is there from the start; what the others need is not even imported before.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from digitpad.gui.pages.neurons.neuron_strip import NeuronStrip
from digitpad.gui.pages.train.training_panel import TrainingPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.gui.window.corner_label import CornerLabel

if TYPE_CHECKING:
    from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
    from digitpad.gui.pages.neurons.weights_view import WeightsView


class Page(QWidget):
    """One tab: a place for the message strip, and the content, built when it is first seen."""

    def __init__(self, build: Callable[[], QWidget]) -> None:
        super().__init__()
        self._build = build
        self.content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def complete(self) -> QWidget:
        if self.content is None:
            self.content = self._build()
            self._column.addWidget(self.content, 1)
            self.content.show()  # a layout shows what it is given only later
        return self.content

    def put_on_top(self, strip: QWidget) -> None:
        hidden = strip.isHidden()
        self._column.insertWidget(0, strip)
        strip.setHidden(hidden)


class Pages(QTabWidget):
    """The tabs, and the name of the network that answers beside them.

    Attributes:
        training_panel: the content of the Train page.
        weights_view, evaluation_panel: those of Neurons and Evaluate; None until they are opened.
    """

    def __init__(
        self, session: Session, undo_stack: QUndoStack, message_strip: QWidget, preferences: Preferences
    ) -> None:
        """The message strip lies on top of whichever page is open."""
        super().__init__()
        self._preferences = preferences
        self.setObjectName("pages")
        for widget in (self, self.tabBar()):
            widget.setAccessibleName("Pages")
        self._session, self._undo_stack, self._message_strip = session, undo_stack, message_strip
        self.weights_view: WeightsView | None = None
        self.evaluation_panel: EvaluationPanel | None = None
        self._room_asked: object = None
        neurons = NeuronStrip(session)
        neurons.neuronActivated.connect(lambda index: self.show_neuron(1, index))
        neurons.showAllRequested.connect(self.show_neurons)
        self.training_panel = TrainingPanel(session, neurons)
        self._train = Page(lambda: self.training_panel)
        self._train.complete()
        self._neurons = Page(self._build_weights_view)
        self.addTab(self._train, "Train")
        self.addTab(self._neurons, "Neurons")
        self.addTab(Page(self._build_flow), "Flow")
        self.addTab(Page(self._build_why), "Why")
        self._evaluation = Page(self._build_evaluation)
        self.addTab(self._evaluation, "Evaluate")
        self.addTab(Page(self._build_concepts), "Concepts")
        self.addTab(Page(self._build_map), "Map")
        self._corner = CornerLabel(session)
        self.setCornerWidget(self._corner, Qt.Corner.TopRightCorner)
        self.currentChanged.connect(self._complete_page)
        self._complete_page()

    def event(self, event: QEvent) -> bool:
        """Words that change on a page would have the tabs laid out, and everything on them painted, anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.level_corner()
            asked = self.minimumSizeHint(), self.tabBar().sizeHint(), self._corner.sizeHint()
            if asked == self._room_asked:
                return True
            self._room_asked = asked
        return super().event(event)

    def show_train(self) -> None:
        self.setCurrentWidget(self._train)

    def show_neurons(self) -> None:
        self.setCurrentWidget(self._neurons)

    def show_neuron(self, layer: int, index: int) -> None:
        """Open the Neurons page at this neuron; layer from 1, index from 0."""
        self.show_neurons()
        if self.weights_view is not None:
            self.weights_view.select(layer, index)

    def show_comparison(self, path: Path) -> None:
        """Open the Evaluate page and compare with the model in this file."""
        self.setCurrentWidget(self._evaluation)
        if self.evaluation_panel is not None:
            self.evaluation_panel.compare_with(path)

    def level_corner(self) -> None:
        """The network's name stands level with the tabs, whose height grows with the font."""
        self._corner.set_height(self.tabBar().sizeHint().height())

    def _complete_page(self) -> None:
        page = self.currentWidget()
        if isinstance(page, Page):
            page.complete()
            page.put_on_top(self._message_strip)

    def _build_weights_view(self) -> QWidget:
        from digitpad.gui.pages.neurons.weights_view import WeightsView

        self.weights_view = WeightsView(self._session, self._undo_stack)
        self.weights_view.tiles.set_tile(self._preferences.tile_size)
        self.weights_view.tiles.tileChosen.connect(self._remember_tile_size)
        return self.weights_view

    def _remember_tile_size(self, size: int) -> None:
        self._preferences.tile_size = size

    def _build_flow(self) -> QWidget:
        from digitpad.gui.pages.flow.flow_view import FlowView

        view = FlowView(self._session)
        view.neuronActivated.connect(self.show_neuron)
        return view

    def _build_why(self) -> QWidget:
        from digitpad.gui.pages.why.why_view import WhyView

        return WhyView(self._session)

    def _build_evaluation(self) -> QWidget:
        from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel

        self.evaluation_panel = EvaluationPanel(self._session)
        return self.evaluation_panel

    def _build_concepts(self) -> QWidget:
        from digitpad.gui.pages.concepts.concepts_panel import ConceptsPanel

        return ConceptsPanel()

    def _build_map(self) -> QWidget:
        from digitpad.gui.pages.map.map_panel import MapPanel

        return MapPanel(self._session)
