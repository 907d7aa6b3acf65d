"""Which classes are taken for which, as a table of cells that can be chosen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.gui.kit.tips import answers_tip
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate import matrix_painting
from digitpad.gui.pages.evaluate.matrix_geometry import MatrixGeometry, fitted
from digitpad.message import tr
from digitpad.nn import metrics
from digitpad.nn.class_set import DIGITS, ClassSet

Cell = tuple[int, int]  # label, answer
BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class ConfusionMatrix(QWidget):
    """One stop for the keyboard. A click on the chosen cell, or Esc, chooses none."""

    cellChanged = Signal(object)  # Cell | None
    activated = Signal()  # Enter was pressed on a cell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusionMatrix")
        self.setAccessibleName(tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._counts: np.ndarray | None = None
        self._classes = DIGITS
        self._invitation = ""
        self._cell: Cell | None = None
        self._hovered: Cell | None = None
        self._by_keyboard = False

    @property
    def counts(self) -> np.ndarray | None:
        """(classes, classes): row = label, column = answer; as they are shown."""
        return self._counts

    @property
    def classes(self) -> ClassSet:
        """What the rows and columns stand for."""
        return self._classes

    @property
    def cell(self) -> Cell | None:
        """The chosen one."""
        return self._cell

    def set_counts(self, counts: np.ndarray | None, invitation: str = "", classes: ClassSet = DIGITS) -> None:
        """Show these, int (classes, classes), or an empty matrix with an invitation. The chosen cell stays where the
        classes are the same."""
        self._counts, self._invitation = counts, invitation
        others = classes != self._classes
        if others:
            self._classes = classes
            self.updateGeometry()
        if counts is None or others:
            self._cell = self._hovered = None
        self._tell()
        self.update()

    def recall_texts(self) -> list[str]:
        """As they stand on the right of the rows."""
        return [] if self._counts is None else [words.share(share) for share in metrics.recall(self._counts)]

    def precision_texts(self) -> list[str]:
        """As they stand below the columns."""
        return [] if self._counts is None else [words.share(share) for share in metrics.precision(self._counts)]

    def choose(self, cell: Cell | None) -> None:
        if self._counts is None or cell == self._cell:
            return
        self._cell = cell
        self._tell()
        self.update()
        self.cellChanged.emit(cell)

    def geometry_for(self, width: float, height: float) -> MatrixGeometry:
        return fitted(QFontMetricsF(theme.scaled_font(self, 1)), width, height, self._classes)

    def layout_now(self) -> MatrixGeometry:
        return self.geometry_for(self.width(), self.height())

    def sizeHint(self) -> QSize:
        smallest = self.geometry_for(0, 0)
        return QSize(int(smallest.width), int(smallest.height))

    minimumSizeHint = sizeHint

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.layout_now().at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        self._by_keyboard = False
        self.choose(None if cell == self._cell else cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.layout_now().at(event.position()) if self._counts is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._counts is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self._cell is not None:
            self.choose(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        elif (target := _moved(self._cell, key, len(self._classes) - 1)) is not None:
            self._by_keyboard = True
            self.choose(target)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def event(self, event: QEvent) -> bool:
        return answers_tip(event, self, lambda place: (self.tip_at(QPointF(place)), None)) or super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """What is said of the cell or figure at this place."""
        layout = self.layout_now()
        cell = layout.at(point)
        if cell is not None:
            return "" if self._counts is None else words.cell(*cell, int(self._counts[cell]), self._classes)
        for digit in range(layout.count):
            if layout.recall_rect(digit).contains(point):
                return words.recall_tip(digit, self._classes)
            if layout.precision_rect(digit).contains(point):
                return words.precision_tip(digit, self._classes)
        return ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.update()

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            self._hovered = cell
            self.setCursor(Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _tell(self) -> None:
        told = self._invitation
        if self._counts is not None:
            wrong = int(self._counts.sum() - np.trace(self._counts))
            told = words.all_mistakes(wrong, self._classes)
            if self._cell is not None:
                told = words.cell(*self._cell, int(self._counts[self._cell]), self._classes)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, layout = theme.of(self), self.layout_now()
        matrix_painting.paint_labels(painter, self, layout, self._classes)
        if self._counts is None:
            matrix_painting.paint_empty(painter, self, layout, self._invitation)
        else:
            matrix_painting.paint_cells(painter, self, layout, self._counts)
            precision = [words.narrower_shares(share) for share in metrics.precision(self._counts)]
            matrix_painting.paint_rates(painter, self, layout, self.recall_texts(), precision)
            if self._hovered is not None:
                self._ring(painter, layout.cell_rect(*self._hovered), 1, colors.strong)
            if self._cell is not None:
                self._ring(painter, layout.cell_rect(*self._cell), 3, colors.accent)
        if self.hasFocus() and self._by_keyboard:
            self._paint_focus(painter, layout, colors)

    def _paint_focus(self, painter: QPainter, layout: MatrixGeometry, colors: theme.Theme) -> None:
        if self._cell is None:
            around = QRectF(
                layout.cell_rect(0, 0).topLeft(), layout.cell_rect(layout.count - 1, layout.count - 1).bottomRight()
            )
            self._ring(painter, around.adjusted(-3, -3, 3, 3), 2, colors.accent)
        else:
            self._ring(painter, layout.cell_rect(*self._cell).adjusted(3, 3, -3, -3), 1, colors.text)

    @staticmethod
    def _ring(painter: QPainter, around: QRectF, width: int, color: str) -> None:
        matrix_painting.paint_ring(painter, around, width, QColor(color))


def _moved(cell: Cell | None, key: Qt.Key, last: int) -> Cell | None:
    """Where a key leads to among the classes 0 to `last`; from no cell to the first one."""
    keys = Qt.Key
    label, answer = cell or (0, 0)
    targets = {
        keys.Key_Left: (label, answer - 1),
        keys.Key_Right: (label, answer + 1),
        keys.Key_Up: (label - 1, answer),
        keys.Key_Down: (label + 1, answer),
        keys.Key_Home: (label, 0),
        keys.Key_End: (label, last),
        keys.Key_PageUp: (0, answer),
        keys.Key_PageDown: (last, answer),
    }
    if key not in targets:
        return None
    if cell is None:
        return 0, 0
    label, answer = targets[key]
    return min(last, max(0, label)), min(last, max(0, answer))
