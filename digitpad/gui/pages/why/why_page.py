"""Builds the Why page."""

from __future__ import annotations

from digitpad.gui.page_context import PageContext
from digitpad.gui.pages.why.why_view import WhyView


def build(context: PageContext) -> WhyView:
    """It explains the session's prediction."""
    return WhyView(context.session)
