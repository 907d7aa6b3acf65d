"""Pad, tools and answer: one below the other, or the answer beside the pad where it is wide and low."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.draw.prediction_panel import COLUMNS_HIGH, COLUMNS_LEAST, COLUMNS_LOW, PredictionPanel
from digitpad.gui.draw.tool_row import ToolRow
from digitpad.gui.kit.hand_over import stand_in
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.to_front import bring_to_front
from digitpad.gui.look import theme
from digitpad.gui.session import Session

if TYPE_CHECKING:
    from digitpad.gui.draw.steps_window import StepsWindow

GAP = 8
PAD_LOW = 240
PAD_LEAST = 160  # with large text in a small window
NARROWEST = 264
BESIDE = 24  # between the pad and an answer beside it
WIDE = 600  # at a body font of 13: from here on there is room for both beside each other
PAD_SHARE = 0.42  # of the width that the pad takes then


class DrawColumn(Restyled):
    """Has no margins of its own. The window may use `pad` and `panel`."""

    def __init__(
        self,
        session: Session,
        ink: PadInk,
        undo_action: QAction,
        redo_action: QAction,
    ) -> None:
        super().__init__()
        self._session = session
        self._steps: StepsWindow | None = None
        self.pad = DrawingPad(session, ink, self)
        self._tools = ToolRow(session, self.pad, undo_action, redo_action, self)
        self.panel = PredictionPanel(session, self)
        # Queued: a test digit reaches the pad before it is answered.
        self.pad.contentChanged.connect(self.panel.describe_answer, Qt.ConnectionType.QueuedConnection)
        self.panel.stepsRequested.connect(self.show_steps)
        QWidget.setTabOrder(self._tools.last_stop, self.pad.boxes)  # the digits of a number come after the tools

    def show_steps(self) -> None:
        """Open the window that shows what happens to the drawing, beside the pad the first time."""
        first = self._steps is None
        steps = self._steps_window()
        if first:
            steps.move(self.mapToGlobal(QPoint(self.width() + 2 * GAP, 0)))
        bring_to_front(steps)

    def _steps_window(self) -> StepsWindow:
        if self._steps is None:
            from digitpad.gui.draw.steps_window import StepsWindow  # many never open it

            self._steps = StepsWindow(self._session, self)
        return self._steps

    def take_over(self, other: DrawColumn) -> None:
        if other._steps is not None and other._steps.isVisible():
            stand_in(other._steps, self._steps_window())

    # Geometry

    @property
    def narrowest(self) -> int:
        """The least width: with large text the tools ask for more than the pad does."""
        return max(NARROWEST, self._tools.minimumSizeHint().width())

    @property
    def least_beside(self) -> int:
        """The least height with the answer beside the pad."""
        pad = PAD_LEAST + GAP + self._tools.sizeHint().height()
        return max(pad, self.panel.least_height(COLUMNS_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The least height that it needs."""
        if width >= WIDE * theme.unit(self):
            return self.least_beside
        panel = self.panel.height_for_columns(COLUMNS_LEAST, width)
        return PAD_LEAST + 2 * GAP + self._tools.heightForWidth(width) + panel

    def minimumSizeHint(self) -> QSize:
        return QSize(self.narrowest, self.least_beside)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(0, 640))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        self.updateGeometry()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the tools have another size
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        if width >= WIDE * theme.unit(self) and width > 1.25 * height:
            self._arrange_beside(width, height)
        else:
            self._arrange_below(width, height)

    def _arrange_below(self, width: int, height: int) -> None:
        tools = self._tools.heightForWidth(width)
        pad, panel = self._share(height - tools - 2 * GAP, width)
        self._place_pad(width, pad, tools)
        self.panel.setGeometry(0, pad + GAP + tools + GAP, width, panel)

    def _arrange_beside(self, width: int, height: int) -> None:
        """The pad never wider than half as wide again as it is high."""
        left = max(self.narrowest, min(round(PAD_SHARE * width), round(1.5 * height)))
        tools = self._tools.heightForWidth(left)
        self._place_pad(left, height - tools - GAP, tools)
        panel = width - left - BESIDE
        high = self.panel.height_for_columns(COLUMNS_HIGH, panel)
        self.panel.setGeometry(left + BESIDE, 0, panel, min(height, high))

    def _place_pad(self, width: int, pad: int, tools: int) -> None:
        self.pad.setGeometry(0, 0, width, pad)
        self._tools.setGeometry(0, pad + GAP, width, tools)

    def _share(self, room: int, width: int) -> tuple[int, int]:
        """Heights of pad and panel: the pad grows first, until it is square, then the columns."""
        lowest, low, high = (
            self.panel.height_for_columns(columns, width) for columns in (COLUMNS_LEAST, COLUMNS_LOW, COLUMNS_HIGH)
        )
        pad = min(max(room - low, min(PAD_LOW, room - lowest), PAD_LEAST), width)
        return pad, min(room - pad, high)
