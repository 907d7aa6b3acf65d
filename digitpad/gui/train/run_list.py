"""The runs in the plot: the line of each, its name, best accuracy and settings; earlier ones can be switched off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digitpad.gui import plain_text, theme
from digitpad.gui.plot.pens import run_pen, validation_pen
from digitpad.gui.train.runs import Run, distinction

RUN = Qt.ItemDataRole.UserRole
CAPTION = RUN + 1
WIDTH = 268
PADDING = 6
SAMPLE = 16  # length of the piece of line
BOX = 14
QWIDGETSIZE_MAX = 16_777_215


class RunList(QListWidget):
    """The present run on top, without a tick, then the earlier ones."""

    shownChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: int | None = None
        self.setObjectName("runList")
        self.setAccessibleName("Runs in the plot")
        self.setToolTip("Space or a click switches an earlier run off and on")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("#runList { border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_RunDelegate(self))
        self._hidden: set[int] = set()  # numbers of the runs that are switched off
        self._runs: tuple[Run, ...] = ()
        self.itemChanged.connect(self._take_tick)
        self._fit()

    def show_runs(self, present: Run | None, earlier: Sequence[Run]) -> None:
        """These runs, the present one first."""
        runs, before = (*([present] if present else []), *earlier), self._runs
        self._runs = runs
        if [(run.number, run.style) for run in runs] != [(run.number, run.style) for run in before]:
            self._fill(runs)
        elif runs != before:
            for place, run in enumerate(runs):
                self._show(self.item(place), run)

    @property
    def shown(self) -> tuple[Run, ...]:
        """The earlier runs that are switched on."""
        return tuple(run for run in self._runs if run.style >= 0 and run.number not in self._hidden)

    def _fill(self, runs: Sequence[Run]) -> None:
        self.blockSignals(True)
        row = self.currentRow()
        self.clear()
        for run in runs:
            item = QListWidgetItem(self)
            if run.style >= 0:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                off = run.number in self._hidden
                item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
            self._show(item, run)
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.blockSignals(False)
        self._fit()

    def _show(self, item: QListWidgetItem, run: Run) -> None:
        blocked = self.blockSignals(True)
        item.setData(RUN, run)
        item.setData(CAPTION, distinction(run, self._runs))
        item.setToolTip(plain_text.tip(f"{run.name}: {run.caption}"))
        best = "no epoch" if run.best is None else f"best validation accuracy {100 * run.best:.2f} percent"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"Run {run.name}, {best}, {run.settings}")
        self.blockSignals(blocked)

    def _take_tick(self, item: QListWidgetItem) -> None:
        number = item.data(RUN).number
        on = item.checkState() == Qt.CheckState.Checked
        if on != (number not in self._hidden):
            self._hidden.symmetric_difference_update({number})
            self.shownChanged.emit()

    def usual_width(self) -> int:
        """Beside the plot."""
        return round(WIDTH * theme.unit(self))

    def set_rows(self, rows: int | None) -> None:
        """As wide as there is room and so many runs high; with None as high as there is room, in its usual width."""
        self._rows = rows
        self._fit()

    def _fit(self) -> None:
        """Beside the plot or below it."""
        if self._rows is None:
            self.setFixedWidth(self.usual_width())
            self.setMinimumHeight(0)
            self.setMaximumHeight(QWIDGETSIZE_MAX)
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(QWIDGETSIZE_MAX)
            row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
            self.setFixedHeight(row * max(1, min(self._rows, self.count())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 60)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class _RunDelegate(QStyledItemDelegate):
    """Tick, line, name and best accuracy; under them the settings that tell it from the others, elided."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        name, caption = self._metrics()
        return QSize(100, name.height() + caption.height() + 2 * PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        runs, run = self._list(), index.data(RUN)
        colors = theme.of(runs.window())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & option.state.State_HasFocus:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        on = run.style < 0 or Qt.CheckState(ticked) == Qt.CheckState.Checked
        inner: QRect = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        name, caption = self._metrics()
        middle = inner.top() + name.height() / 2
        if run.style >= 0:
            self._paint_tick(painter, QRectF(inner.left(), middle - BOX / 2, BOX, BOX), on)
        left = inner.left() + BOX + PADDING
        pen = validation_pen(colors) if run.style < 0 else run_pen(colors, run.style)
        if not on:
            pen.setColor(QColor(colors.border))
        painter.setPen(pen)
        painter.drawLine(left, round(middle), left + SAMPLE, round(middle))
        left += SAMPLE + PADDING
        upper = QRect(left, inner.top(), inner.right() - left, name.height())
        painter.setFont(theme.scaled_font(runs, 1, semibold=run.style < 0))
        painter.setPen(QColor(colors.text if on else colors.disabled))
        best = "" if run.best is None else f"{100 * run.best:.2f} %"
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, best)
        room = upper.width() - painter.fontMetrics().horizontalAdvance(best) - PADDING
        room -= painter.fontMetrics().horizontalAdvance(run.rate_path)
        text = painter.fontMetrics().elidedText(run.heading, Qt.TextElideMode.ElideRight, room) + run.rate_path
        painter.drawText(upper, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(theme.scaled_font(runs, theme.CAPTION))
        painter.setPen(QColor(colors.muted if on else colors.disabled))
        lower = QRect(inner.left() + BOX + PADDING, upper.bottom() + 1, inner.width() - BOX - PADDING, caption.height())
        text = painter.fontMetrics().elidedText(index.data(CAPTION), Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_tick(self, painter: QPainter, box: QRectF, on: bool) -> None:
        colors = theme.of(self._list().window())
        painter.setPen(QPen(QColor(colors.accent if on else colors.strong), 1))
        painter.setBrush(QColor(colors.accent if on else colors.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if on:
            painter.setPen(QPen(QColor(colors.accent_text), 1.8))
            corner = box.topLeft()
            x, y = corner.x(), corner.y()
            painter.drawPolyline([QPointF(x + 3, y + 7), QPointF(x + 6, y + 10), QPointF(x + 11, y + 4)])

    def editorEvent(self, event, model, option, index) -> bool:  # type: ignore[no-untyped-def]
        """The whole row is the target, not only its little box."""
        release = event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton
        space = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        if not (release or space) or index.data(RUN).style < 0:
            return False
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        return bool(
            model.setData(
                index, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
            )
        )

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        runs = self._list()
        return (
            QFontMetrics(theme.scaled_font(runs, 1, semibold=True)),
            QFontMetrics(theme.scaled_font(runs, theme.CAPTION)),
        )

    def _list(self) -> RunList:
        runs = self.parent()
        assert isinstance(runs, RunList)
        return runs
