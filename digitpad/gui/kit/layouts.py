"""Rows and columns: those that fill a widget reach to its edges, the others go into another layout.

A part is a widget or a layout; with a number it takes so large a share of what is left over. None leaves that empty.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | None
Margins = tuple[int, int, int, int]
DIALOG: Margins = (24, 16, 24, 16)  # around what stands in a dialog


def row_in(widget: QWidget, spacing: int = 0, *parts: Part) -> QHBoxLayout:
    """The widget's layout from now on: a row without margins."""
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    fill(row, spacing, *parts)
    return row


def column_in(widget: QWidget, spacing: int = 0, *parts: Part, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """The widget's layout from now on: a column, without margins unless they are given."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(*margins)
    fill(column, spacing, *parts)
    return column


def row_of(spacing: int, *parts: Part) -> QHBoxLayout:
    """A row to be put into another layout."""
    row = QHBoxLayout()
    fill(row, spacing, *parts)
    return row


def column_of(spacing: int, *parts: Part) -> QVBoxLayout:
    """A column to be put into another layout."""
    column = QVBoxLayout()
    fill(column, spacing, *parts)
    return column


def fill(box: QBoxLayout, spacing: int, *parts: Part) -> None:
    """Put these into it, so far apart."""
    box.setSpacing(spacing)
    for part in parts:
        if part is None:
            box.addStretch()
            continue
        inner, share = part if isinstance(part, tuple) else (part, 0)
        if isinstance(inner, QLayout):
            box.addLayout(inner, share)
        else:
            box.addWidget(inner, share)
