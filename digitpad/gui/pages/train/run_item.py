"""How one run is painted in the list: a tick, its line, its title and best accuracy, and below them the rest."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from digitpad.app.runs.run import Run
from digitpad.app.training.durations import duration
from digitpad.app.training.measure import accuracy_text
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.pens import in_legend, run_pen, validation_pen
from digitpad.message import tr

Index = QModelIndex | QPersistentModelIndex
RUN = Qt.ItemDataRole.UserRole
CAPTION = RUN + 1
PRESENT = RUN + 2
PADDING = 6
SAMPLE = 16  # length of the piece of line
BOX = 14  # at the normal text size
TICK = ((3, 7), (6, 10), (11, 4))  # in the box


class RunDelegate(QStyledItemDelegate):
    """Paints items that have a `Run` under the role RUN."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, caption = self._metrics()
        return QSize(100, title.height() + caption.height() + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        run: Run = index.data(RUN)
        colors, present = theme.of(self._list().window()), bool(index.data(PRESENT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, colors)
        inner: QRect = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        title, caption = self._metrics()
        box = self._box()
        left, middle = inner.left() + box + PADDING, inner.top() + title.height() // 2
        self._paint_tick(painter, QRectF(inner.left(), middle - box / 2, box, box), run.visible)
        pen = in_legend(validation_pen(colors)) if present else run_pen(colors, run.style)
        if not run.visible:
            pen.setColor(QColor(colors.border))
        painter.setPen(pen)
        painter.drawLine(left, middle, left + SAMPLE, middle)
        upper = QRect(left, inner.top(), inner.right() - left, title.height()).adjusted(SAMPLE + PADDING, 0, 0, 0)
        lower = QRect(left, upper.bottom() + 1, inner.right() - left, caption.height())
        painter.setFont(theme.scaled_font(self._list(), 1, semibold=present))
        painter.setPen(QColor(colors.text if run.visible else colors.disabled))
        best = "" if run.best is None else tr("best {share:.2f}\N{NO-BREAK SPACE}%", share=100 * run.best)
        shorter = "" if run.best is None else accuracy_text(run.best)
        _write(painter, upper, run.heading, run.rate_path, best, shorter)
        painter.setFont(theme.scaled_font(self._list(), theme.CAPTION))
        painter.setPen(QColor(colors.muted if run.visible else colors.disabled))
        text = tr("pinned · {settings}", settings=index.data(CAPTION)) if run.pinned else index.data(CAPTION)
        _write(painter, lower, text, "", _last(run), _last(run))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, colors: Theme) -> None:
        state, runs = option.state, self._list()
        row = QRectF(option.rect).adjusted(1, 1, -1, -1)
        # Of several runs also without the focus: the menu above the list speaks of this one.
        if state & option.state.State_Selected and (runs.hasFocus() or runs.count() > 1):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            painter.drawRoundedRect(row, 4, 4)
        if state & option.state.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row, 4, 4)

    def _paint_tick(self, painter: QPainter, box: QRectF, on: bool) -> None:
        colors = theme.of(self._list().window())
        painter.setPen(QPen(QColor(colors.accent if on else colors.strong), 1))
        painter.setBrush(QColor(colors.accent if on else colors.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if on:
            unit = box.width() / BOX
            painter.setPen(QPen(QColor(colors.accent_text), 1.8 * unit))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in TICK])

    def on_tick(self, row: QRect, point: QPoint) -> bool:
        """Whether a click there switches the run on or off: the box, its line, and what lies around them."""
        return row.contains(point) and point.x() < row.left() + self._box() + SAMPLE + 2 * PADDING + PADDING // 2

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on the tick, or the space bar."""
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and self.on_tick(option.rect, event.position().toPoint())
        )
        space = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if not (clicked or space):
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        other = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return bool(model.setData(index, other, Qt.ItemDataRole.CheckStateRole))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("runTitleEdit")
        editor.setAccessibleName(tr("Title of the run"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(RUN).title)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: QRect = option.rect
        editor.setGeometry(row.adjusted(self._box() + SAMPLE + 3 * PADDING - 6, 2, -PADDING, -2))

    def _box(self) -> int:
        """How wide and high the tick's box is."""
        return round(BOX * theme.unit(self._list()))

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        runs = self._list()
        return (
            QFontMetrics(theme.scaled_font(runs, 1, semibold=True)),
            QFontMetrics(theme.scaled_font(runs, theme.CAPTION)),
        )

    def _list(self) -> QListWidget:
        runs = self.parent()
        assert isinstance(runs, QListWidget)
        return runs


def _last(run: Run) -> str:
    if run.last is None:
        return ""
    return tr("last {share:.2f}\N{NO-BREAK SPACE}%, {time}", share=100 * run.last, time=duration(run.seconds))


def _write(painter: QPainter, room: QRect, text: str, end: str, figure: str, shorter: str) -> None:
    """A figure on the right, the shorter one where the longer leaves too little room; on the left a text, elided, and
    its end, which is not."""
    middle = Qt.AlignmentFlag.AlignVCenter
    metrics = painter.fontMetrics()
    left = room.width() - metrics.horizontalAdvance(figure) - 2 * PADDING
    if metrics.horizontalAdvance(text + end) > left:
        figure = shorter
        left = room.width() - metrics.horizontalAdvance(figure) - 2 * PADDING
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, figure)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left - metrics.horizontalAdvance(end)) + end
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, text)
