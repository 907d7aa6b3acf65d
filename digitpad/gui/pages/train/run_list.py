"""The list of runs: the line of each, its title, what tells it from the others, its accuracies and its time.

It shows and asks; what is done with a run is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QWidget,
)

from digitpad.app.runs import run_texts
from digitpad.app.runs.run import Run
from digitpad.app.runs.run_texts import distinctions
from digitpad.gui.look import plain_text, theme
from digitpad.gui.pages.train.fields import Filling
from digitpad.gui.pages.train.run_item import CAPTION, PRESENT, RUN, RunDelegate
from digitpad.message import tr

WIDTH = 300
QWIDGETSIZE_MAX = 16_777_215


class RunList(QListWidget):
    """The present run on top, then the others, the newest first."""

    shownChanged = Signal(str, bool)  # key; a person has switched it on or off
    renamed = Signal(str, str)  # key, title
    menuAsked = Signal(QPoint)  # in the screen's coordinates, for the current run
    openAsked = Signal()
    deleteAsked = Signal()
    undoAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: int | None = None
        self._runs: tuple[Run, ...] = ()
        self._present = ""  # key
        self._filling = Filling()
        self.may_undo = False  # whether a run was deleted that can be brought back
        self.setObjectName("runList")
        self.setAccessibleName(tr("Runs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("#runList { border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Room for it always: a bar that comes and goes resizes the list once more in each step of laying out the page.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)  # then it shows no handle
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setItemDelegate(RunDelegate(self))
        self.itemChanged.connect(self._on_change)
        self._fit()

    def take_over(self, other: RunList) -> None:
        """The run that is spoken of, among the same runs."""
        keys, current = [run.key for run in self._runs], other.current
        if current is not None and current.key in keys:
            self.setCurrentRow(keys.index(current.key))

    # What is shown

    def show_runs(self, present: Run | None, others: Sequence[Run]) -> None:
        """These runs, the present one first."""
        runs = (*([present] if present else []), *others)
        key = present.key if present else ""
        if (runs, key) == (self._runs, self._present):
            return
        before = [run.key for run in self._runs]
        moved = [run.key for run in runs] != before
        typed = self._take_title() if moved else None
        self._runs, self._present = runs, key
        with self._filling:
            if moved:
                self._fill(before)
            for row, (run, caption) in enumerate(zip(runs, distinctions(runs), strict=True)):
                self._show(self.item(row), run, caption)
        self._fit()
        if typed is not None:
            self._type_on(*typed)

    def _take_title(self) -> tuple[str, str] | None:
        """End the editor of a title, which stays on its row whatever run is there then: the run's key, and the text."""
        editor, run = self.findChild(QLineEdit, "runTitleEdit"), self.current
        if self.state() != QAbstractItemView.State.EditingState or editor is None or run is None:
            return None
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return run.key, editor.text()

    def _type_on(self, key: str, text: str) -> None:
        """Where the run is now, if it is still there."""
        row = next((row for row, run in enumerate(self._runs) if run.key == key), None)
        if row is not None:
            self.setCurrentRow(row)
            self.editItem(self.item(row))
            editor = self.findChildren(QLineEdit, "runTitleEdit")[-1]  # the one before is deleted soon
            editor.clear()
            editor.insert(text)

    def _fill(self, before: Sequence[str]) -> None:
        """As many items as there are runs; the current run stays the current one, or the next one takes its place."""
        row = self.currentRow()
        key = before[row] if 0 <= row < len(before) else ""
        while self.count() > len(self._runs):
            self.takeItem(self.count() - 1)
        while self.count() < len(self._runs):
            item = QListWidgetItem(self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
        keys = [run.key for run in self._runs]
        self.setCurrentRow(keys.index(key) if key in keys else min(max(row, 0), self.count() - 1))

    def _show(self, item: QListWidgetItem, run: Run, caption: str) -> None:
        known = item.data(RUN), item.data(CAPTION), item.data(PRESENT)
        if known == (run, caption, run.key == self._present):
            return
        item.setData(RUN, run)
        item.setData(CAPTION, caption)
        item.setData(PRESENT, run.key == self._present)
        item.setText(run.title)  # what is edited
        item.setCheckState(Qt.CheckState.Checked if run.visible else Qt.CheckState.Unchecked)
        item.setToolTip(plain_text.tip(run_texts.tip(run)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, run_texts.spoken(run, run.key == self._present))

    @property
    def current(self) -> Run | None:
        """The run that a key or a button speaks of."""
        row = self.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    # What a person does

    def _on_change(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        run, on = item.data(RUN), item.checkState() == Qt.CheckState.Checked
        if on != run.visible:
            self.shownChanged.emit(run.key, on)
        elif item.text() != run.title:
            self.renamed.emit(run.key, item.text())
            self._restore_text(item)

    def _restore_text(self, item: QListWidgetItem) -> None:
        """An empty title was refused."""
        with self._filling:
            if not item.text().strip():
                item.setText(item.data(RUN).title)

    def rename_current(self) -> None:
        """Open the field for the title of the current run; `renamed` follows, unless it is left as it was."""
        if self.current is not None and self.state() != QAbstractItemView.State.EditingState:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editItem(self.currentItem())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click on the tick as one more click."""
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        if isinstance(delegate, RunDelegate) and delegate.on_tick(self.visualRect(index), event.position().toPoint()):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentItem()
        if item is not None:
            self.setCurrentItem(item)
            place = event.globalPos()
            if event.reason() != QContextMenuEvent.Reason.Mouse:
                place = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
            self.menuAsked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the title has left of it: Return ends it and opens nothing
        elif self.may_undo and event.matches(QKeySequence.StandardKey.Undo):
            self.undoAsked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current is not None:
            self.deleteAsked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.openAsked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """F2 renames here and goes to the pad elsewhere; Ctrl+Z is the list's while there is something of it to undo,
        and the pad's otherwise."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = self.may_undo and event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.key() == Qt.Key.Key_F2:
                event.accept()
                return True
        return super().event(event)

    # Room

    def usual_width(self) -> int:
        """The width beside the plot."""
        return round(WIDTH * theme.unit(self))

    def set_rows(self, rows: int | None) -> None:
        """As wide as there is room and so many runs high; with None as high as there is room."""
        self._rows = rows
        self._fit()

    def _fit(self) -> None:
        """Fit the room beside the plot or below it."""
        if self._rows is None:
            self.setMinimumHeight(0)
            self.setMaximumHeight(QWIDGETSIZE_MAX)
        else:
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
