"""How a neuron comes to its activation: ink plus bias, squeezed by its function."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.texts import plain, signed
from digitpad.gui.kit.caption import caption
from digitpad.gui.kit.layouts import column_of, row_in
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.message import tr, tr_count

NOTHING = "\N{EN DASH}"


class SumRow(WrappingRow):
    """Three captioned figures with a plus and an arrow between them; no figure moves its neighbours. What leads to a
    figure stays beside it where large text leaves no room for all three on one line."""

    def __init__(self) -> None:
        super().__init__(spacing=12, line_spacing=4)
        self.ink, self.bias, self.activation = _Figure(), _Figure(), _Figure()
        self._figures = (self.ink, self.bias, self.activation)
        self._ink_caption = caption(tr("Ink"))
        self.add(_figure("", self._ink_caption, self.ink, "neuronInk"))
        self.add(_figure("+", caption(tr("Bias")), self.bias, "neuronBias"))
        arrow = "\N{RIGHTWARDS ARROW}"
        self.add(_figure(arrow, caption(tr("Activation")), self.activation, "neuronActivation"))
        self.bias.setToolTip(tr("What the neuron adds to the ink before it answers"))
        self.activation.setToolTip(tr("What the neuron passes on for this drawing"))

    def show_sum(
        self, total: float | None, bias: float, activation: float | None, count: int, *, from_ink: bool
    ) -> None:
        """The figures for the drawing; None for the total and the activation where there is none."""
        self._ink_caption.setText(tr("Ink") if from_ink else tr("Input"))
        self.ink.setText(NOTHING if total is None else signed(total))
        self.bias.setText(signed(bias))
        self.activation.setText(NOTHING if activation is None else plain(activation))
        self.ink.setToolTip(_of_pixels(count) if from_ink else _of_neurons(count))
        captions = self._ink_caption.text(), tr("Bias"), tr("Activation")
        for name, label in zip(captions, self._figures, strict=True):
            label.setAccessibleName(f"{name}: {tr('none') if label.text() == NOTHING else label.text()}")


def _of_pixels(count: int) -> str:
    return tr_count(
        "Weights times ink, added up over the {count:,} pixel",
        "Weights times ink, added up over the {count:,} pixels",
        count,
    )


def _of_neurons(count: int) -> str:
    return tr_count(
        "Weights times activations, added up over the {count:,} neuron before",
        "Weights times activations, added up over the {count:,} neurons before",
        count,
    )


class _Figure(QLabel):
    """As wide as the longest figure, so that nothing shifts while it changes."""

    def sizeHint(self) -> QSize:
        own = super().sizeHint()
        return own.expandedTo(QSize(self.fontMetrics().horizontalAdvance("+000.00"), own.height()))

    minimumSizeHint = sizeHint


def _figure(sign: str, above: QLabel, value: QLabel, object_name: str) -> QWidget:
    value.setObjectName(object_name)
    value.setProperty("scale", "strong")
    figure = QWidget()
    row_in(figure, 12, *([_sign(sign)] if sign else []), column_of(2, above, value))
    return figure


def _sign(text: str) -> QLabel:
    label = text_label(text, muted=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
