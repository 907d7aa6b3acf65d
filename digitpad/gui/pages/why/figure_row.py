"""The figures above the pictures of the Why page, and the labels that it is written with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from digitpad.app.insight.reasons import GRADIENT, Reasons
from digitpad.app.texts import signed
from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.message import tr


class FigureRow(WrappingRow):
    """Score and what it is made of, in captioned figures that do not move each other; at the right end of the line."""

    def __init__(self) -> None:
        super().__init__(spacing=16, line_spacing=8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        before = QWidget()
        before.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(before)
        self._values: list[QLabel] = []
        self._of_pixels: list[QWidget] = []
        for caption, name, tip in (
            (tr("Speaks for it"), "speaksForFigure", tr("All red pixels added up")),
            (tr("Against it"), "speaksAgainstFigure", tr("All blue pixels added up")),
            (
                tr("Score"),
                "scoreFigure",
                tr("The logit: what the output neuron of the class adds up, before its activation"),
            ),
            (tr("Without ink"), "withoutInkFigure", tr("The score of empty paper")),
        ):
            value = word_label(name, "strong")
            value.setToolTip(tip)
            self._values.append(value)
            figure = Captioned(caption, value, spacing=2)
            self.add(figure)
            if name.startswith("speaks"):
                self._of_pixels += [figure, figure.caption, value]

    def show_reasons(self, reasons: Reasons | None, method: str) -> None:
        """Pixels wiped by squares that overlap cannot be added up."""
        for widget in self._of_pixels:
            widget.setVisible(method == GRADIENT)
        figures = (
            [] if reasons is None else [reasons.speaks_for, reasons.speaks_against, reasons.score, reasons.without_ink]
        )
        for index, label in enumerate(self._values):
            label.setText(signed(figures[index]) if figures else "\N{EN DASH}")
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("+000.00"))


def word_label(object_name: str, scale: str = "", *, muted: bool = False) -> QLabel:
    """A label in the font of `scale`; without one it is a sentence that wraps, at the top of its room."""
    label = text_label(name=object_name, scale=scale, muted=muted, wraps=not scale)
    if not scale:
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
