"""Builds the Train page: the form, the curves, and what the first hidden layer looks for."""

from __future__ import annotations

from digitpad.gui.page_context import NeuronPlace, PageContext
from digitpad.gui.pages.train.neuron_strip import NeuronStrip
from digitpad.gui.pages.train.training_panel import TrainingPanel


def build(context: PageContext) -> TrainingPanel:
    strip = NeuronStrip(context.session)
    strip.neuronActivated.connect(lambda index: context.open_page("Neurons", NeuronPlace(1, index)))
    strip.showAllRequested.connect(lambda: context.open_page("Neurons", None))
    return TrainingPanel(context.session, strip, context.preferences)
