"""Paints the flow: the ink as a picture, every neuron as bright as it is active, and the strongest connections.

All but the words is painted on every move of the pen, so what does not change with the flow is worked out once, in a
`Frame`. The words have room of their own, above and at the right, and are painted when they change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil, isqrt

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from digitpad.app.insight.flow import Flow, Neuron, Words
from digitpad.app.insight.flow_columns import Column, arrange
from digitpad.app.shades import hairline
from digitpad.gui.look import canvas, theme
from digitpad.gui.look.fitting_text import paint_hint
from digitpad.gui.look.laid_out_texts import LaidOutTexts
from digitpad.gui.look.short_names import shortened
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.flow.neuron_images import Block
from digitpad.message import mark, tr

STRENGTHS = 32  # pens for each of the two colours
STANDS_OUT = 0.7  # of the strongest: a connection stronger than this is drawn wider, the strongest twice as wide
DASH, GAP = 5, 3  # of a line that lowers what it leads to, in the widget's units
APART = 12  # captions of columns beside each other, at least
INSET = 5.0  # of the captions, for the frame around all that the keyboard brings
RING = 4  # so far the ring reaches around a selected neuron, at most
EMPTY = mark("Draw something to see it flow through the network.")

FEW = 5  # classes, of which there is room for long names
LONGEST_NAME, LONGEST_OF_FEW = 6, 10  # lines of text, as a length
OF_FEW_SHARE = 0.2  # of the width of the diagram


@dataclass(frozen=True, eq=False)
class FlowFrame:
    """Where everything stands, in device pixels, and how it looks, for one size, font and theme of the diagram."""

    columns: list[Column]
    blocks: list[Block]  # the neurons of each layer but the input
    picture: QRect  # in units: all but the words lies in it
    head: int  # the height of the captions above
    width: int
    ratio: float  # device pixels a unit
    colors: Theme
    captions: LaidOutTexts
    figures: LaidOutTexts
    winning: LaidOutTexts
    font: QFont
    name_width: float  # of the classes, beside the last column
    names: Sequence[str]  # as they are written there,
    winning_names: Sequence[str]  # and in the bolder font of the answer

    @classmethod
    def of(cls, widget: QWidget, sizes: list[int], names: Sequence[str]) -> FlowFrame:
        """The frame for a network with so many neurons in each layer, and these names of its classes."""
        ratio = widget.devicePixelRatioF()
        font = theme.scaled_font(widget, 1.0)
        captions, figures = LaidOutTexts(theme.scaled_font(widget, theme.CAPTION)), LaidOutTexts(font)
        head = round((2 * captions.metrics.height() + 12) * ratio)
        width, height = int(widget.width() * ratio), int(widget.height() * ratio)
        winning = LaidOutTexts(theme.scaled_font(widget, 1.0, semibold=True))
        longest = LONGEST_NAME * figures.metrics.height()
        if len(names) <= FEW:
            longest = max(longest, min(LONGEST_OF_FEW * figures.metrics.height(), OF_FEW_SHARE * widget.width()))
        widest = min(longest, max(map(winning.width, names)))
        answer = round((widest + winning.width("   > 99 % ")) * ratio) + round(8 * ratio)
        columns, colors = arrange(sizes, isqrt(sizes[0]), width - 2, height - head - 2, ratio, answer), theme.of(widget)
        right, top = int((columns[-1].left + columns[-1].width) / ratio) + RING, int(head / ratio) - RING
        return cls(
            columns=columns,
            picture=QRect(0, top, right, widget.height() - top),
            blocks=[Block(column, colors) for column in columns[1:]],
            head=head,
            width=width,
            ratio=ratio,
            colors=colors,
            captions=captions,
            figures=figures,
            winning=winning,
            font=font,
            name_width=widest,
            names=shortened(names, figures.metrics, widest + 1),
            winning_names=shortened(names, winning.metrics, widest + 1),
        )

    def center(self, layer: int, index: int) -> QPointF:
        """The middle of a neuron, below the captions, in device pixels."""
        x, y = self.columns[layer].center(index)
        return QPointF(x, y + self.head)

    def at(self, x: float, y: float) -> Neuron | None:
        """The hidden or output neuron at a point of the widget, in its units."""
        for layer in range(1, len(self.columns)):
            index = self.columns[layer].at(x * self.ratio, y * self.ratio - self.head)
            if index is not None:
                return layer, index
        return None


def paint_words(painter: QPainter, frame: FlowFrame, words: Words) -> None:
    """The texts, which change less often than all the rest."""
    muted, line = QColor(frame.colors.muted), frame.captions.metrics.height()
    painter.setPen(muted)
    middles = [(column.left + column.width / 2) / frame.ratio for column in frame.columns]
    room = min(after - before for before, after in pairwise(middles))
    for middle, caption in zip(middles, words.captions, strict=True):
        for row, ways in enumerate((caption.name, caption.size)):
            text = _that_fits(frame.captions, ways, room - APART)
            width = frame.captions.width(text)
            left = min(max(INSET, middle - width / 2), frame.width / frame.ratio - width - INSET)
            frame.captions.paint(painter, left, INSET + (row + 0.5) * line, text)
    column, last = frame.columns[-1], len(frame.columns) - 1
    digit_left = (column.left + column.width) / frame.ratio + 8
    figure_left = digit_left + frame.name_width + 10
    step = max(1, ceil(0.8 * frame.figures.metrics.height() * frame.ratio / column.pitch))
    for digit in range(column.count):
        if digit % step and digit != words.answer:
            continue
        if step > 1 and words.answer is not None and digit != words.answer and abs(digit - words.answer) < step:
            continue  # the answer's own line needs the room
        won = digit == words.answer
        texts, middle = frame.winning if won else frame.figures, frame.center(last, digit).y() / frame.ratio
        painter.setPen(QColor(frame.colors.text) if won else muted)
        texts.paint(painter, digit_left, middle, (frame.winning_names if won else frame.names)[digit])
        if words.figures:
            texts.paint(painter, figure_left, middle, words.figures[digit])


def _that_fits(texts: LaidOutTexts, ways: Sequence[str], room: float) -> str:
    """The longest of several ways to say the same; the last one is shortened."""
    for text in ways:
        if texts.width(text) <= room:
            return text
    return texts.metrics.elidedText(ways[-1], Qt.TextElideMode.ElideRight, room) if ways else ""


def paint(painter: QPainter, frame: FlowFrame, flow: Flow, neuron: Neuron | None, *, smooth: bool = True) -> None:
    """All but the words; with `neuron` that one's connections alone. With lines that are not `smooth` it takes a third
    of the time."""
    painter.scale(1 / frame.ratio, 1 / frame.ratio)
    _paint_ink(painter, frame, flow)
    layers = range(1, len(frame.columns))
    # Lines end behind neurons that stand in one line; in a block they would vanish, so there they lie on top.
    for layer in layers:
        if frame.columns[layer].across > 1:
            _paint_neurons(painter, frame, flow, layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    _paint_lines(painter, frame, flow, neuron, smooth)
    for layer in layers:
        if frame.columns[layer].across == 1:
            _paint_neurons(painter, frame, flow, layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if neuron is not None:
        _paint_ring(painter, frame, *neuron)
    painter.resetTransform()


def _paint_ink(painter: QPainter, frame: FlowFrame, flow: Flow) -> None:
    column, colors, line = frame.columns[0], frame.colors, hairline(frame.ratio)
    inside = QRect(column.left + line, column.top + frame.head, column.width, column.height)
    painter.fillRect(inside.adjusted(-line, -line, line, line), QColor(colors.border))
    if flow.prediction is not None:
        painter.drawImage(inside, canvas.ink_pixels(flow.prediction.image, colors))
        return
    painter.fillRect(inside, QColor(colors.paper))
    painter.setPen(QColor(colors.muted))
    font = QFont(frame.font)
    font.setPixelSize(round(font.pixelSize() * frame.ratio))
    painter.setFont(font)
    paint_hint(painter, QRectF(inside), tr(EMPTY))


def _paint_neurons(painter: QPainter, frame: FlowFrame, flow: Flow, layer: int) -> None:
    column = frame.columns[layer]
    painter.drawImage(column.left, column.top + frame.head, frame.blocks[layer - 1].image(flow.brightness(layer)))


def _paint_lines(painter: QPainter, frame: FlowFrame, flow: Flow, neuron: Neuron | None, smooth: bool) -> None:
    """The weakest first, so that the strongest lie on top. Width and colour show the strength within a step, colour and
    dashes the sign."""
    lines, strengths = [], []
    for layer in range(1, len(frame.columns)):
        found = flow.connections(layer, neuron)
        if found is not None and len(found.flows):
            starts, ends = frame.columns[layer - 1].centers[found.sources], frame.columns[layer].centers[found.targets]
            lines.append(np.hstack([starts, ends]))
            strengths.append(found.flows / np.abs(found.flows).max())
    if not lines:
        return
    pens = _pens(frame.colors, frame.ratio, smooth)
    middle = STRENGTHS - 0.5  # between the weakest pens of the two colours: none is without a colour
    places = np.rint(middle * (1 + np.concatenate(strengths))).astype(int)
    order = np.lexsort([places, np.abs(places - middle)])
    places, ordered = places[order], np.concatenate(lines)[order]
    ordered[:, 1::2] += frame.head
    drawn = [QLineF(*line) for line in ordered.tolist()]
    # Those of one pen at once: most of the time goes into the calls.
    borders = [0, *(np.flatnonzero(np.diff(places)) + 1).tolist(), len(drawn)]
    for first, end in pairwise(borders):
        painter.setPen(pens[places[first]])
        painter.drawLines(drawn[first:end])


def _paint_ring(painter: QPainter, frame: FlowFrame, layer: int, index: int) -> None:
    """Paint a ring around the selected neuron."""
    reach = frame.columns[layer].pitch / 2 + 1.5 * frame.ratio
    painter.setPen(QPen(QColor(frame.colors.accent), 2 * frame.ratio))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(frame.center(layer, index), reach, reach)


@lru_cache(maxsize=4)
def _pens(colors: Theme, ratio: float, smooth: bool) -> list[QPen]:
    """The pens for strengths from -1 to +1: the stronger, the more colour and the wider."""
    # Opaque colours, mixed beforehand: see-through lines take twice as long.
    strengths = np.linspace(-1, 1, 2 * STRENGTHS)
    shades = canvas.color_words(colors)[np.rint(127.5 * (1 + 0.25 * np.sign(strengths) + 0.75 * strengths)).astype(int)]
    widths = ratio * (1 + np.clip((np.abs(strengths) - STANDS_OUT) / (1 - STANDS_OUT), 0, 1))
    if not smooth:
        widths[strengths > 0] *= 1.001  # rough lines of exactly a pixel take four times as long; dashed ones a fifth
    pens = [QPen(QColor.fromRgb(int(shade)), float(width)) for shade, width in zip(shades, widths, strict=True)]
    for pen in pens[:STRENGTHS]:
        pen.setDashPattern([DASH * ratio / pen.widthF(), GAP * ratio / pen.widthF()])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pens
