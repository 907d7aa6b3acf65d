"""The left column: pad, tools and answer one below the other, and who gets spare height first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QWidget

from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.prediction_panel import COLUMNS_HIGH, COLUMNS_LOW, PredictionPanel
from digitpad.gui.draw.tool_row import ToolRow
from digitpad.gui.look import theme
from digitpad.gui.session import Session

if TYPE_CHECKING:
    from digitpad.gui.draw.steps_window import StepsWindow

GAP = 8
PAD_LOW = 240
PAD_LEAST, COLUMNS_LEAST = 160, 64  # with large text in a small window
NARROWEST = 344


class DrawColumn(QWidget):
    """Without margins of its own. `pad` and `panel` are for the window to reach."""

    def __init__(
        self,
        session: Session,
        undo_stack: QUndoStack,
        undo_action: QAction,
        redo_action: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: StepsWindow | None = None
        self.pad = DrawingPad(session, undo_stack, self)
        self._tools = ToolRow(session, self.pad, undo_action, redo_action, self)
        self.panel = PredictionPanel(session, self)
        # Queued: a test digit is told to the pad before it is answered.
        self.pad.contentChanged.connect(self.panel.tell_answer, Qt.ConnectionType.QueuedConnection)
        self.panel.stepsRequested.connect(self.show_steps)
        QWidget.setTabOrder(self._tools.last_stop, self.pad.boxes)  # the digits of a number come after the tools

    def show_steps(self) -> None:
        """Open the window that shows what happens to the drawing, beside the pad the first time."""
        if self._steps is None:
            from digitpad.gui.draw.steps_window import StepsWindow  # many never open it

            self._steps = StepsWindow(self._session, self)
            self._steps.move(self.mapToGlobal(QPoint(self.width() + 2 * GAP, 0)))
        self._steps.show()
        self._steps.raise_()
        self._steps.activateWindow()

    # Geometry

    @property
    def narrowest(self) -> int:
        """With large text the tools ask for more than the pad does."""
        return max(NARROWEST, self._tools.minimumSizeHint().width())

    def minimumSizeHint(self) -> QSize:
        panel = self.panel.height_for_columns(COLUMNS_LEAST, NARROWEST)
        return QSize(self.narrowest, PAD_LEAST + GAP + self._tools_height() + GAP + panel)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(0, 640))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the tools have another size
            self.updateGeometry()
        return super().event(event)

    def _arrange(self) -> None:
        width, tools = self.width(), self._tools_height()
        room = self.height() - tools - 2 * GAP
        pad, panel = self._share(room, width)
        self.pad.setGeometry(0, 0, width, pad)
        self._tools.setGeometry(0, pad + GAP, width, tools)
        self.panel.setGeometry(0, pad + GAP + tools + GAP, width, panel)

    def _share(self, room: int, width: int) -> tuple[int, int]:
        """Heights of pad and panel: the pad grows first, until it is square, then the columns."""
        lowest, low, high = (
            self.panel.height_for_columns(columns, width) for columns in (COLUMNS_LEAST, COLUMNS_LOW, COLUMNS_HIGH)
        )
        pad = min(max(room - low, min(PAD_LOW, room - lowest), PAD_LEAST), width)
        return pad, min(room - pad, high)

    def _tools_height(self) -> int:
        return round(32 * theme.unit(self))
