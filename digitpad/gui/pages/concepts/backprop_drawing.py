"""The tiny network with the numbers known so far, and the table of its slopes beside those of `Network.backprop`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy

from digitpad.app.backprop_words import PARTIAL, figure, name
from digitpad.app.texts import fixed
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.perceptron_drawings import weight_pen_color
from digitpad.gui.pages.concepts.stage import CENTER, LEFT, RIGHT, Stage, crisp, draw_plate, pen
from digitpad.message import mark, tr
from digitpad.nn.concepts import Cell
from digitpad.nn.network import Network

WIDE, NARROW = 236, 172
TOLD = {
    "z": mark("Weighted input of neuron {neuron} in layer {layer}: {value}"),
    "a": mark("Answer of neuron {neuron} in layer {layer}: {value}"),
    "cost": mark("Cost: {value}"),
    "delta": mark("Error of neuron {neuron} in layer {layer}: {value}"),
    "nabla_b": mark("Slope for the bias of neuron {neuron} in layer {layer}: {value}"),
    "nabla_w": mark("Slope for the weight from neuron {source} to neuron {neuron} in layer {layer}: {value}"),
}
Gradient = tuple[list[np.ndarray], list[np.ndarray]]


class TinyNetwork(Stage):
    """Inputs on the left, targets on the right; above a neuron its z, in it its answer, below it its error."""

    def __init__(self) -> None:
        super().__init__(tr("Tiny network"), QSize(292, 190))
        self._network: Network | None = None
        self._x: Sequence[float] = ()
        self._y: Sequence[float] = ()
        self._cells: tuple[Cell, ...] = ()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()  # its numbers would lie on each other

    def show_cells(self, network: Network, x: Sequence[float], y: Sequence[float], cells: tuple[Cell, ...]) -> None:
        """Show the numbers that are known, at least one, on the network of the example; the last one is new."""
        self._network, self._x, self._y, self._cells = network, x, y, cells
        now = cells[-1]
        places = {"neuron": now.index + 1, "source": now.source + 1, "layer": now.layer + 1}
        self.describe(tr(TOLD[now.kind], value=figure(now.value), **places))

    def _place(self, layer: int, index: int) -> QPointF:
        unit = theme.unit(self)
        left, right = 24 * unit, self.width() - 72 * unit
        return QPointF(left + layer / 2 * (right - left), self.height() * (0.25 if index == 0 else 0.75))

    def paint(self, painter: QPainter, colors: Theme) -> None:
        network = self._network
        if network is None:
            return
        now, unit = self._cells[-1], theme.unit(self)
        self._draw_weights(painter, colors, network, now)
        for index, value in enumerate(self._x):
            self._draw_neuron(painter, colors, self._place(0, index), fixed(value, 1), lit=False, unit=unit)
        known = {(cell.kind, cell.layer, cell.index): cell.value for cell in self._cells}
        for layer, size in enumerate(network.sizes[1:], start=1):
            for index in range(size):
                place, answer = self._place(layer, index), known.get(("a", layer, index))
                lit = now.kind != "cost" and (now.layer, now.index) == (layer, index)
                text = "" if answer is None else figure(answer)
                self._draw_neuron(painter, colors, place, text, lit=lit, unit=unit)
                self._draw_notes(painter, colors, place, known, layer, index, unit)
        self._draw_targets(painter, colors, known, now.kind == "cost", unit)

    def _draw_weights(self, painter: QPainter, colors: Theme, network: Network, now: Cell) -> None:
        painter.setFont(self.font_of(theme.CAPTION))
        lines = [
            (layer, j, k, float(weight))
            for layer, weights in enumerate(network.weights, start=1)
            for (j, k), weight in np.ndenumerate(weights)
        ]
        for layer, j, k, weight in lines:
            color = weight_pen_color(weight, colors)
            width = max(1.0, 3 * min(abs(weight), 2.0))
            painter.setPen(pen(color, width, alpha=1.0 if self._used(layer, j, k, now) else 0.35))
            painter.drawLine(self._place(layer - 1, k), self._place(layer, j))
        for layer, j, k, weight in lines:
            start, end = self._place(layer - 1, k), self._place(layer, j)
            used = self._used(layer, j, k, now)
            color = colors.text if used else colors.muted
            along = 0.5 if j == k else 0.4  # diagonal lines cross in the middle
            draw_plate(painter, start + (end - start) * along, fixed(weight, 2), color, colors.surface)

    @staticmethod
    def _used(layer: int, j: int, k: int, now: Cell) -> bool:
        """Whether the present step looks at this weight."""
        if now.kind == "z":
            return (now.layer, now.index) == (layer, j)
        if now.kind == "delta":
            return (now.layer + 1, now.index) == (layer, k)
        return now.kind == "nabla_w" and (now.layer, now.index, now.source) == (layer, j, k)

    def _draw_neuron(
        self, painter: QPainter, colors: Theme, place: QPointF, text: str, *, lit: bool, unit: float
    ) -> None:
        radius = 23 * unit
        painter.setPen(pen(colors.accent if lit else colors.strong, 2.5 if lit else 1.5))
        painter.setBrush(QColor(colors.accent_soft if lit else colors.surface))
        painter.drawEllipse(place, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self.font_of(semibold=True))
        painter.setPen(QColor(colors.text))
        painter.drawText(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius), CENTER, text)

    def _draw_notes(
        self,
        painter: QPainter,
        colors: Theme,
        place: QPointF,
        known: dict[tuple[str, int, int], float],
        layer: int,
        index: int,
        unit: float,
    ) -> None:
        painter.setFont(self.font_of(theme.CAPTION))
        for kind, letter, way, color in (("z", "z", -1, colors.muted), ("delta", "δ", 1, colors.mistake)):
            value = known.get((kind, layer, index))
            if value is not None:
                text = f"{name(letter, layer, index)} = {figure(value)}"
                draw_plate(painter, place + QPointF(0, way * 34 * unit), text, color, colors.surface)

    def _draw_targets(
        self, painter: QPainter, colors: Theme, known: dict[tuple[str, int, int], float], lit: bool, unit: float
    ) -> None:
        painter.setFont(self.font_of(theme.CAPTION))
        for index, target in enumerate(self._y):
            place = self._place(2, index)
            painter.setPen(QColor(colors.muted))
            room = QRectF(place.x() + 27 * unit, place.y() - 20, 48 * unit, 40)
            painter.drawText(room, CENTER, tr("wanted\n{target}", target=fixed(target, 1)))
        cost = known.get(("cost", 2, 0))
        if cost is not None:
            middle = self._place(2, 0).x() + 24 * unit
            painter.setFont(self.font_of(semibold=True))
            painter.setPen(QColor(colors.accent if lit else colors.text))
            room = QRectF(middle - 70, self.height() / 2 - 14, 140, 28)
            painter.drawText(room, CENTER, tr("Cost {cost}", cost=figure(cost)))


class Ledger(Stage):
    """One row for each weight and bias: its value, its slope as found step by step, and as the network says."""

    HEADINGS = ("", mark("Value"), mark("Slope"), mark("Network"))

    def __init__(self) -> None:
        super().__init__(tr("Slopes of weights and biases"), QSize(WIDE, 13 * 19))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._network: Network | None = None
        self._known: dict[tuple[str, int, int, int], float] = {}
        self._wanted: Gradient = ([], [])
        self._now: tuple[str, int, int, int] | None = None

    def set_wide(self, wide: bool) -> None:
        """Show the values or leave them out, as they stand in the drawing as well."""
        width = WIDE if wide else NARROW
        if width != self._smallest.width():
            self._smallest.setWidth(width)
            self.updateGeometry()
            self.update()

    def show_cells(self, network: Network, cells: tuple[Cell, ...], wanted: Gradient) -> None:
        """Show the slopes that are known beside `wanted`, those that `backprop` finds; the last cell is new."""
        self._network, self._wanted = network, wanted
        found = [cell for cell in cells if cell.kind.startswith("nabla")]
        self._known = {(cell.kind, cell.layer, cell.index, cell.source): cell.value for cell in found}
        now = cells[-1]
        self._now = (now.kind, now.layer, now.index, now.source) if now.kind.startswith("nabla") else None
        self.describe(tr("{known} of {all} slopes known", known=len(found), all=network.parameter_count))

    def rows(self) -> list[tuple[str, str, str, str]]:
        """The table as it stands; what is not known yet is empty."""
        return [self._row(key) for key in self._keys()]

    def _keys(self) -> list[tuple[str, int, int, int]]:
        """The rows in the order of the layers, each neuron's weights and then its bias."""
        keys = []
        for layer, weights in enumerate(self._network.weights if self._network else (), start=1):
            for j in range(weights.shape[0]):
                keys += [("nabla_w", layer, j, k) for k in range(weights.shape[1])]
                keys.append(("nabla_b", layer, j, 0))
        return keys

    def _row(self, key: tuple[str, int, int, int]) -> tuple[str, str, str, str]:
        kind, layer, j, k = key
        assert self._network is not None
        if kind == "nabla_w":
            title = name("w", layer, j, k)
            value, wanted = self._network.weights[layer - 1][j, k], self._wanted[1][layer - 1][j, k]
        else:
            title = name("b", layer, j)
            value, wanted = self._network.biases[layer - 1][j, 0], self._wanted[0][layer - 1][j, 0]
        own = self._known.get(key)
        return title, fixed(float(value), 2), "" if own is None else fixed(own, 4), fixed(float(wanted), 4)

    def paint(self, painter: QPainter, colors: Theme) -> None:
        keys = self._keys()
        height = min(self.height() / (len(keys) + 1), 26 * theme.unit(self))
        places = self._places()
        painter.setFont(self.font_of(theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        for column, right in places.items():
            painter.drawText(QRectF(0, 0, right, height), RIGHT, tr(self.HEADINGS[column]))
        painter.drawText(QRectF(0, 0, 60, height), LEFT, f"{PARTIAL}C/{PARTIAL}…")
        painter.setFont(self.font_of())
        for index, key in enumerate(keys, start=1):
            top = index * height
            if key == self._now:
                painter.fillRect(QRectF(0, top, self.width(), height), QColor(colors.accent_soft))
            if key[0] == "nabla_b":
                painter.setPen(pen(colors.grid))
                under = crisp(top + height)
                painter.drawLine(QPointF(0, under), QPointF(self.width(), under))
            title, value, own, wanted = self._row(key)
            painter.setPen(QColor(colors.text))
            painter.drawText(QRectF(4, top, 60, height), LEFT, title)
            texts = dict(zip((1, 2, 3), (value, own, wanted), strict=True))
            for column, right in places.items():
                painter.setPen(QColor(colors.text if column == 2 else colors.muted))
                painter.drawText(QRectF(0, top, right, height), RIGHT, texts[column])

    def _places(self) -> dict[int, float]:
        """Where the columns that are shown end."""
        width = self.width()
        if self._smallest.width() == WIDE:
            return {1: 0.4 * width, 2: 0.7 * width, 3: 0.985 * width}
        return {2: 0.6 * width, 3: 0.98 * width}
