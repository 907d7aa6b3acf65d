"""Rows and columns of widgets that reach to the edges of what they lie in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def row_in(widget: QWidget, spacing: int = 0) -> QHBoxLayout:
    """The widget's layout from now on: a row without margins."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    return row


def column_in(widget: QWidget, spacing: int = 0) -> QVBoxLayout:
    """The widget's layout from now on: a column without margins."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
