"""Builds the Evaluate page."""

from __future__ import annotations

from digitpad.gui.page_context import PageContext
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel


def build(context: PageContext) -> EvaluationPanel:
    return EvaluationPanel(context.session, context.preferences)
