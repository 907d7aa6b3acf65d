"""The Flow page: the diagram, and two sentences on how to read it and what it shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from digitpad.app.insight.flow import Flow
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.pages.flow.flow_diagram import FlowDiagram
from digitpad.gui.plot.export import Exports, of_widget, offer
from digitpad.gui.session import Session
from digitpad.message import mark, tr
from digitpad.nn.insight import Outgoing
from digitpad.nn.network import Network

LIGHT_LEGEND = mark(
    "The darker, the more active. A red line raises what it leads to, a dashed blue one lowers it, by weight "
    "times activation; of each step, the {lines} strongest are drawn. Point at a neuron to see its own."
)
DARK_LEGEND = mark(
    "The brighter, the more active. A red line raises what it leads to, a dashed blue one lowers it, by weight "
    "times activation; of each step, the {lines} strongest are drawn. Point at a neuron to see its own."
)


class FlowView(QWidget):
    """Live: every move of the pen is drawn. Signals: neuronActivated(layer, index)."""

    neuronActivated = Signal(int, int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("flowView")
        self._session = session
        self._outgoing: tuple[Network | None, tuple[Outgoing, ...]] = (None, ())
        self.diagram = FlowDiagram(self._flow())
        self.diagram.activated.connect(self.neuronActivated)
        offer(Exports(self.diagram, lambda: of_widget(self.diagram), None, "flow"))
        self._sentence = text_label(name="flowSentence", wraps=True)
        self._legend = text_label(name="flowLegend", muted=True, wraps=True)
        page = QWidget()
        column_in(page, 12, (self.diagram, 1), self._sentence, self._legend, margins=(24, 16, 24, 16))
        column_in(self, 0, ScrollPage(page))
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._describe_at_rest)
        self.diagram.settled.connect(self._describe)
        session.predictionChanged.connect(self._show)
        session.networkChanged.connect(self._show)
        self._show()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Polish, QEvent.Type.PaletteChange):
            self._explain()
        if event.type() == QEvent.Type.Show:
            self.diagram.show_flow(self._flow())
        return super().event(event)

    def _explain(self) -> None:
        lines = self._flow().lines
        light = theme.of(self) is theme.LIGHT
        self._legend.setText(tr(LIGHT_LEGEND, lines=lines) if light else tr(DARK_LEGEND, lines=lines))

    def _flow(self) -> Flow:
        """What is shown now. What each move of the pen needs of the weights is prepared once for each network."""
        prediction = self._session.prediction
        network = self._session.network if prediction is None else prediction.network
        if self._outgoing[0] is not network:
            self._outgoing = network, tuple(Outgoing(network, layer) for layer in range(1, network.num_layers))
        return Flow(network, prediction, self._outgoing[1], self._session.classes)

    def _show(self) -> None:
        """Show the flow at once if it is visible; the words follow a few times a second, or when the pen rests."""
        if self.isVisible():
            self.diagram.show_flow(self._flow())
        self._throttle.request()

    def _describe_at_rest(self) -> None:
        """Change the sentence only while the pen rests: laying it out would delay a move."""
        if not self.diagram.restless:
            self._describe()

    def _describe(self) -> None:
        self._explain()
        self._sentence.setText(self._flow().sentence())
        self._sentence.setMinimumHeight(self._sentence.fontMetrics().height())
