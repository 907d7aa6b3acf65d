"""Which classes are taken for which, as a table of cells that can be chosen; one of many classes can be zoomed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.matrix_section import Section
from digitpad.gui.kit import keys
from digitpad.gui.kit.scroll_page import scrolls_page
from digitpad.gui.kit.spoken_cells import SpokenCells
from digitpad.gui.kit.tips import Tip, answers_tip
from digitpad.gui.look import theme
from digitpad.gui.look.short_names import ShortNames
from digitpad.gui.pages.evaluate import matrix_painting
from digitpad.gui.pages.evaluate.matrix_geometry import MatrixGeometry, fitted
from digitpad.gui.pages.evaluate.matrix_keys import Cell, moved
from digitpad.gui.plot.card import Card
from digitpad.gui.plot.gestures import PANS, ZOOMS, finger_zoom, wheel_zoom
from digitpad.message import tr
from digitpad.nn import metrics
from digitpad.nn.class_set import DIGITS, ClassSet

LARGEST_AS_A_WHOLE = 10  # classes; more can be zoomed
SHIFT = Qt.KeyboardModifier.ShiftModifier


class ConfusionMatrix(QWidget):
    """One stop for the keyboard. A click on the chosen cell, or Esc, chooses none.

    With more than ten classes hands do here what they do in a plot: the wheel, two fingers, + and - zoom, a drag and
    Shift with the arrows move, A and a double click show everything again.
    """

    cellChanged = Signal(object)  # Cell | None
    activated = Signal()  # Enter was pressed on a cell

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("confusionMatrix")
        self.setAccessibleName(tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._counts: np.ndarray | None = None
        self._classes = DIGITS
        self._invitation = ""
        self._cell: Cell | None = None
        self._hovered: Cell | None = None
        self._by_keyboard = self._dragged = False
        self._section = Section.whole(len(self._classes))
        self._pressed: tuple[QPointF, Section] | None = None  # where a drag may begin
        self._short_names = ShortNames()
        self._card = Card(self)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._cells = SpokenCells(
            self,
            self._said_of,
            self._rect_of,
            lambda point: self.layout_now().at(QPointF(point)),
            heading=self._heading,
        )

    def take_over(self, other: ConfusionMatrix) -> None:
        self._by_keyboard = other._by_keyboard
        self.choose(other.cell)
        self._show_section(other.section)

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
            self._cell = None
            self._hover(None)
            self._show_section(Section.whole(len(classes)))
        self._describe()
        count = 0 if counts is None else len(self._classes)
        self._cells.show(count, count, self._cell)
        self.update()

    def recall_texts(self) -> list[str]:
        """As they stand on the right of the rows."""
        return [] if self._counts is None else [words.share(share) for share in metrics.recall(self._counts)]

    def precision_texts(self) -> list[str]:
        """As they stand below the columns."""
        return [] if self._counts is None else [words.share(share) for share in metrics.precision(self._counts)]

    def choose(self, cell: Cell | None) -> None:
        """Choose a cell, or None; `cellChanged` follows. An empty matrix ignores it."""
        if self._counts is None or cell == self._cell:
            return
        self._cell = cell
        self._describe()
        self._cells.set_current(cell)
        self.update()
        self.cellChanged.emit(cell)

    def geometry_for(self, width: float, height: float) -> MatrixGeometry:
        """Where everything would lie in a widget of this size, all rows and columns visible."""
        body, bold = (QFontMetricsF(theme.scaled_font(self, 1, semibold=semibold)) for semibold in (False, True))
        return fitted(body, bold, width, height, self._classes)

    def layout_now(self) -> MatrixGeometry:
        """Where everything lies now, of the visible rows and columns."""
        return self.geometry_for(self.width(), self.height()).of(self._section)

    @property
    def section(self) -> Section:
        """The rows and columns that are visible."""
        return self._section

    @property
    def can_be_zoomed(self) -> bool:
        """Whether there are counts of so many classes that their cells are too small for figures."""
        return self._counts is not None and len(self._classes) > LARGEST_AS_A_WHOLE

    def show_everything(self) -> None:
        """Every row and column again."""
        self._show_section(Section.whole(len(self._classes)))

    def zoom(self, factor: float, spot: QPointF) -> None:
        """Show `factor` times as many rows and columns around a spot, where the matrix can be zoomed."""
        if self.can_be_zoomed:
            cells = self.layout_now().cells
            shares = (spot.y() - cells.top()) / cells.height(), (spot.x() - cells.left()) / cells.width()
            self._show_section(self._section.zoomed(factor, *(min(0.999, max(0.0, share)) for share in shares)))

    def _show_section(self, section: Section) -> None:
        if section != self._section:
            self._section = section
            self._hover(None)
            self.update()

    def sizeHint(self) -> QSize:
        return self.geometry_for(0, 0).with_usual_cells().size

    def minimumSizeHint(self) -> QSize:
        return QSize(self.geometry_for(0, 0).size.width(), self.sizeHint().height())

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.layout_now().at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        self._by_keyboard = False
        self._pressed, self._dragged = (event.position(), self._section), False
        if self._section.is_whole:
            self._click(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() and self._pressed is not None and not self._section.is_whole:
            self._drag_to(event.position())
        else:
            self._hover(self.layout_now().at(event.position()) if self._counts is not None else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was zoomed may be dragged, so a click on it is known only now."""
        if self._pressed is not None and not self._section.is_whole and not self._dragged:
            self._click(event.position())
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._section.is_whole:
            self.show_everything()
        else:
            self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Where it zooms it is the page's only while that is being scrolled already, as in a plot."""
        if self.can_be_zoomed and not scrolls_page(event, self):
            event.accept()
            self.zoom(wheel_zoom(event), event.position())
            self._hover(self.layout_now().at(event.position()))
        else:
            event.ignore()

    def _click(self, spot: QPointF) -> None:
        cell = self.layout_now().at(spot)
        if cell is not None:
            self.choose(None if cell == self._cell else cell)

    def _drag_to(self, spot: QPointF) -> None:
        assert self._pressed is not None
        start, section = self._pressed
        way = spot - start
        if self._dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            pitch = self.layout_now().pitch
            self._show_section(
                self._section.starting(section.row - round(way.y() / pitch), section.column - round(way.x() / pitch))
            )

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._counts is None or held & ~SHIFT:
            super().keyPressEvent(event)
        elif self.can_be_zoomed and self._zoom_by_key(key, bool(held)):
            return
        elif held:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape and self._cell is not None:
            self.choose(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit()
        elif (target := moved(self._cell, key, len(self._classes) - 1)) is not None:
            self._by_keyboard = True
            self._show_section(self._section.with_cell(*target))
            self.choose(target)
        else:
            super().keyPressEvent(event)

    def _zoom_by_key(self, key: Qt.Key, with_shift: bool) -> bool:
        """Whether it was one that moves, zooms or goes back."""
        if with_shift and key in PANS:
            right, up = (round(share * self._section.side) or int(np.sign(share)) for share in PANS[key])
            self._show_section(self._section.starting(self._section.row - up, self._section.column + right))
        elif key in ZOOMS:  # at the chosen cell, where it is visible
            layout = self.layout_now()
            seen = self._cell if self._cell is not None and layout.shows(*self._cell) else None
            self.zoom(ZOOMS[key], (layout.cells if seen is None else layout.cell_rect(*seen)).center())
        elif key == Qt.Key.Key_A:
            self.show_everything()
        else:
            return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = keys.brought_focus(event)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        zoomed = finger_zoom(event, self)
        if zoomed is not None and self.can_be_zoomed:
            self.zoom(*zoomed)
            return True
        return answers_tip(event, self, self._tip_for) or super().event(event)

    def _tip_for(self, place: QPoint) -> Tip:
        """The tip at a place; none for a cell with a card."""
        return None if not self._card.isHidden() else (self.tip_at(QPointF(place)), None)

    def tip_at(self, point: QPointF) -> str:
        """What is said of the cell or figure at this place."""
        layout = self.layout_now()
        cell = layout.at(point)
        if cell is not None:
            return self._said_of(cell)
        for label in layout.rows:
            if layout.recall_rect(label).contains(point):
                return words.recall_tip(label, self._classes)
        for answer in layout.columns:
            if layout.precision_rect(answer).contains(point):
                return words.precision_tip(answer, self._classes)
        return ""

    def _hover(self, cell: Cell | None) -> None:
        if cell != self._hovered:
            layout = self.layout_now()
            for changed in (self._hovered, cell):
                if changed is not None:
                    self.update(layout.cell_rect(*changed).adjusted(-3, -3, 3, 3).toAlignedRect())
            self._hovered = cell
            self.setCursor(Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor)
            self._show_card()

    def _show_card(self) -> None:
        """What the cell under the mouse counts, at once: small cells are many, and have no figure."""
        if self._hovered is None or self._counts is None or not self.can_be_zoomed:
            self._card.hide()
            return
        self._card.dress(theme.of(self), self)
        self._card.show_lines([self._said_of(self._hovered)])
        self._card.place_by(self.layout_now().cell_rect(*self._hovered).center().toPoint(), self.rect())

    def _said_of(self, cell: Cell) -> str:
        return "" if self._counts is None else words.cell_of(*cell, self._counts, self._classes)

    def _rect_of(self, cell: Cell) -> QRectF:
        """Where it is painted; empty for one out of sight."""
        layout = self.layout_now()
        return layout.cell_rect(*cell) if layout.shows(*cell) else QRectF()

    def _heading(self, orientation: Qt.Orientation, section: int) -> str:
        """The heading of a row or column for screen readers, with the figure that stands at its end."""
        name, vertical = self._classes.names[section], orientation == Qt.Orientation.Vertical
        if vertical:
            return tr("{name} written, recall {share}", name=name, share=self.recall_texts()[section])
        return tr("Read as {name}, precision {share}", name=name, share=self.precision_texts()[section])

    def _describe(self) -> None:
        description = self._invitation if self._cell is None else self._said_of(self._cell)
        if self._counts is not None and self._cell is None:
            description = words.all_mistakes(int(self._counts.sum() - np.trace(self._counts)))
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, layout = theme.of(self), self.layout_now()
        matrix_painting.paint_labels(painter, self, layout, self._classes, self._short_names)
        if self._counts is None:
            matrix_painting.paint_empty(painter, self, layout, self._invitation)
        else:
            matrix_painting.paint_cells(painter, self, layout, self._counts, QRectF(event.rect()))
            precision = [words.narrower_shares(share) for share in metrics.precision(self._counts)]
            matrix_painting.paint_rates(painter, self, layout, self.recall_texts(), precision)
            if self._hovered is not None and layout.shows(*self._hovered):
                matrix_painting.paint_ring(painter, layout.cell_rect(*self._hovered), 1, colors.strong)
            if self._cell is not None and layout.shows(*self._cell):
                matrix_painting.paint_ring(painter, layout.cell_rect(*self._cell), 3, colors.accent)
        if self.hasFocus() and self._by_keyboard:
            self._paint_focus(painter, layout, colors)

    def _paint_focus(self, painter: QPainter, layout: MatrixGeometry, colors: theme.Theme) -> None:
        if self._cell is None or not layout.shows(*self._cell):
            matrix_painting.paint_ring(painter, layout.cells.adjusted(-3, -3, 3, 3), 2, colors.accent)
        else:
            matrix_painting.paint_ring(painter, layout.cell_rect(*self._cell).adjusted(3, 3, -3, -3), 1, colors.text)
