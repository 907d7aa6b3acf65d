"""Builds the Neurons page."""

from __future__ import annotations

from digitpad.gui.page_context import PageContext
from digitpad.gui.pages.neurons.weights_view import WeightsView


def build(context: PageContext) -> WeightsView:
    """Its pictures are as large as was chosen last; the preferences keep that."""

    def remember(size: int) -> None:
        context.preferences.tile_size = size

    view = WeightsView(context.session, context.undo_stack)
    view.tiles.set_tile(context.preferences.tile_size)
    view.tiles.tileChosen.connect(remember)
    return view
