"""Builds the Train page."""

from __future__ import annotations

from digitpad.gui.page_context import NeuronPlace, PageContext
from digitpad.gui.pages.train.neuron_strip import NeuronStrip
from digitpad.gui.pages.train.training_panel import TrainingPanel


def build(context: PageContext) -> TrainingPanel:
    """The strip of hidden neurons at its foot leads to the Neurons page."""
    strip = NeuronStrip(context.session)
    strip.neuronActivated.connect(lambda index: context.open_page("Neurons", NeuronPlace(1, index)))
    strip.showAllRequested.connect(lambda: context.open_page("Neurons", None))
    panel = TrainingPanel(context.session, strip, context.preferences)
    strip.set_low(panel.low)
    panel.lowChanged.connect(strip.set_low)
    return panel
