"""The left column: pad, tools and answer one below the other, and who gets spare height first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from digitpad.gui import theme
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.prediction_panel import COLUMNS_HIGH, COLUMNS_LOW, PredictionPanel
from digitpad.gui.session import Session

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
        self.pad = DrawingPad(session, undo_stack, self)
        self._tools = QWidget(self)
        self._build_tools(undo_action, redo_action)
        self.panel = PredictionPanel(session, self)
        self.pad.contentChanged.connect(self._update_clear_button)
        session.predictionChanged.connect(self._update_clear_button)
        # Queued: a test digit is told to the pad before it is answered.
        self.pad.contentChanged.connect(self.panel.tell_answer, Qt.ConnectionType.QueuedConnection)
        self._update_clear_button()
        self._tint_icons()

    def _build_tools(self, undo_action: QAction, redo_action: QAction) -> None:
        self._undo = _tool_button("Undo", "Undo the last stroke", undo_action)
        self._redo = _tool_button("Redo", "Redo", redo_action)
        self._test_digit = QPushButton("Test digit")
        self._test_digit.setObjectName("testDigitButton")
        self._test_digit.setAccessibleName("Test digit")
        self._test_digit.setToolTip("Put a random digit from the test set on the pad, with its label")
        self._test_digit.clicked.connect(self._show_test_digit)
        self._clear = QPushButton("Clear")
        self._clear.setObjectName("clearButton")
        self._clear.setAccessibleName("Clear")
        self._clear.setToolTip("Wipe the pad. Right-click does the same.")
        self._clear.clicked.connect(self.pad.clear)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addStretch()
        pair = QHBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(self._test_digit)
        pair.addWidget(self._clear)
        row.addLayout(pair)

    # Geometry

    def minimumSizeHint(self) -> QSize:
        panel = self.panel.height_for_columns(COLUMNS_LEAST, NARROWEST)
        return QSize(NARROWEST, PAD_LEAST + GAP + self._tools_height() + GAP + panel)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint().expandedTo(QSize(NARROWEST, 640))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint_icons()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._tint_icons()
            self.updateGeometry()
            self._arrange()

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

    # Tools

    def _show_test_digit(self) -> None:
        self._session.show_test_digit()

    def _update_clear_button(self) -> None:
        self._clear.setEnabled(not self.pad.empty)

    def _tint_icons(self) -> None:
        for button, name in ((self._undo, "undo"), (self._redo, "redo")):
            size = round(20 * theme.unit(self))
            button.setIcon(theme.icon(name, theme.of(self), size))
            button.setIconSize(QSize(size, size))


def _tool_button(name: str, tooltip: str, action: QAction) -> QToolButton:
    """A button that triggers the action and is enabled with it, but keeps its own words and icon."""
    button = QToolButton()
    button.setObjectName(f"{name.lower()}Button")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{tooltip} ({keys})" if keys else tooltip)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
