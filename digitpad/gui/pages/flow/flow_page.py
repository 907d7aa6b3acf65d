"""Builds the Flow page."""

from __future__ import annotations

from digitpad.gui.page_context import NeuronPlace, PageContext
from digitpad.gui.pages.flow.flow_view import FlowView


def build(context: PageContext) -> FlowView:
    """A click on one of its neurons leads to the Neurons page."""
    view = FlowView(context.session)
    view.neuronActivated.connect(lambda layer, index: context.open_page("Neurons", NeuronPlace(layer, index)))
    return view
