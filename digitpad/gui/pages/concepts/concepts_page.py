"""Builds the Concepts page."""

from __future__ import annotations

from digitpad.gui.page_context import PageContext
from digitpad.gui.pages.concepts.concepts_panel import ConceptsPanel


def build(_context: PageContext) -> ConceptsPanel:
    """Takes nothing from the context: the ideas have networks of their own."""
    return ConceptsPanel()
