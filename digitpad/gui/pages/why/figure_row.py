"""The figures above the pictures of the Why page, and the labels that it is written with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from digitpad.app.insight.reasons import GRADIENT, Reasons
from digitpad.app.texts import signed


class FigureRow(QWidget):
    """Score and what it is made of, in captioned figures that do not move each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addStretch(1)
        self._values: list[QLabel] = []
        self._of_pixels: list[QLabel] = []  # with their captions
        for caption, name, tip in (
            ("Speaks for it", "speaksForFigure", "All red pixels added up"),
            ("Against it", "speaksAgainstFigure", "All blue pixels added up"),
            ("Score", "scoreFigure", "The logit: what the digit's output neuron adds up, before its activation"),
            ("Without ink", "withoutInkFigure", "The score of empty paper"),
        ):
            value = word_label(name, "strong")
            value.setToolTip(tip)
            self._values.append(value)
            head = word_label("", "caption", muted=True)
            head.setText(caption)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(head)
            column.addWidget(value)
            row.addLayout(column)
            if name.startswith("speaks"):
                self._of_pixels += [head, value]

    def show_reasons(self, reasons: Reasons | None, method: str) -> None:
        """Pixels wiped by squares that overlap cannot be added up."""
        for label in self._of_pixels:
            label.setVisible(method == GRADIENT)
        figures = (
            [] if reasons is None else [reasons.speaks_for, reasons.speaks_against, reasons.score, reasons.without_ink]
        )
        for place, label in enumerate(self._values):
            label.setText(signed(figures[place]) if figures else "\N{EN DASH}")
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("+000.00"))


def word_label(object_name: str, scale: str = "", *, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(object_name)
    label.setProperty("scale", scale)
    label.setProperty("muted", muted)
    if not scale:
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
