"""Tooltips of widgets that paint several things: what is said depends on where the mouse rests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from digitpad.gui.look import plain_text

Tip = tuple[str, QRect | None] | None
"""The text and the area that it holds for; None where nothing is to be said."""


def answers_tip(event: QEvent, widget: QWidget, tip_at: Callable[[QPoint], Tip]) -> bool:
    """Show the tip for the place that the event asks about, or hide the one before. False for any other event."""
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return False
    tip = tip_at(event.pos())
    if tip is None or not tip[0]:
        QToolTip.hideText()
    else:
        text, area = tip
        QToolTip.showText(event.globalPos(), plain_text.tip(text), widget, area if area is not None else QRect())
    return True
