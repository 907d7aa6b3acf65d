"""Builds the Evaluate page."""

from __future__ import annotations

from digitpad.gui.page_context import PageContext
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel


def build(context: PageContext) -> EvaluationPanel:
    """It evaluates the session's network; the preferences keep the folders that files were chosen from."""
    return EvaluationPanel(context.session, context.preferences)
