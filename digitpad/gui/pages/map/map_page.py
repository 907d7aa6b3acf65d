"""Builds the Map page."""

from __future__ import annotations

from digitpad.gui.page_context import PageContext
from digitpad.gui.pages.map.map_panel import MapPanel


def build(context: PageContext) -> MapPanel:
    """It follows the session's network and ink; a point of the map can be laid on the pad."""
    return MapPanel(context.session)
