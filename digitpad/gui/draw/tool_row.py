"""The tools under the pad: undo, redo, eraser, pen width, test digit, clear; in two lines where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from digitpad.app.pad.stroke import PEN_WIDTHS
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import plain_text, theme
from digitpad.gui.session import Session
from digitpad.message import mark, tr

GAP = 8
ERASER = mark("Eraser: wipe over strokes (E)")
NO_ERASER = mark("The eraser wipes strokes: draw some first.")
PEN_NAMES = (mark("Thin"), mark("Medium"), mark("Thick"), mark("Very thick"))


class ToolRow(Restyled, WrappingRow):
    """Works on `pad` and follows what happens there. `undo` and `redo` are the window's own actions."""

    def __init__(
        self, session: Session, pad: DrawingPad, undo: QAction, redo: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(GAP, GAP, parent=parent)
        self._session, self._pad = session, pad
        self._undo = _ActionButton("undoButton", tr("Undo"), undo)
        self._redo = _ActionButton("redoButton", tr("Redo"), redo)
        self._eraser = _tool_button("eraserButton", tr("Eraser"), tr(ERASER))
        self._eraser.setCheckable(True)
        self._eraser.toggled.connect(pad.set_eraser)
        look = tr("Pen width: changes the look, not the answer ([ and ])")
        self._pen = _tool_button("penWidthButton", tr("Pen width"), look)
        self._pen.clicked.connect(self._show_widths)
        self._widths = QMenu(self)
        self._widths.setObjectName("penWidthMenu")
        self._fill_widths()
        tooltip = tr("Put a random picture from the test set on the pad, with its label")
        self._test_digit = _push_button(tr("Test digit"), tooltip)
        self._test_digit.setObjectName("testDigitButton")
        self._test_digit.clicked.connect(lambda: session.show_test_digit())
        self._clear = _push_button(tr("Clear"), tr("Wipe the pad (Esc on the pad)"))
        self._clear.setObjectName("clearButton")
        self._clear.clicked.connect(self._wipe)
        self._lay_out()
        pad.toolChanged.connect(self._follow_tool)
        pad.contentChanged.connect(self._follow_content)
        session.predictionChanged.connect(self._follow_content)
        session.modelChanged.connect(self._follow_classes)
        self._follow_tool()
        self._follow_content()
        self._follow_classes()
        self.restyle()

    def _follow_classes(self) -> None:
        text = tr("Test digit") if self._session.classes.are_digits else tr("Test picture")
        self._test_digit.setText(text)
        self._test_digit.setAccessibleName(text)

    @property
    def last_stop(self) -> QWidget:
        """The last button that the Tab key stops at."""
        return self._clear

    def _lay_out(self) -> None:
        """The first group takes what a line leaves over; in a line of its own the second does."""
        self.add(_group(self._undo, self._redo, self._eraser, self._pen))
        words = WrappingRow(4, GAP, evenly=True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button in (self._test_digit, self._clear):
            words.add(button)
        self.add(words)

    def _fill_widths(self) -> None:
        group = QActionGroup(self)
        for name, width in zip(PEN_NAMES, PEN_WIDTHS, strict=True):
            action = self._widths.addAction(tr(name))
            action.setCheckable(True)
            action.setData(width)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, width=width: self._pad.set_pen_width(width))

    def _show_widths(self) -> None:
        self._widths.popup(self._pen.mapToGlobal(QPoint(0, self._pen.height() + 2)))

    def _wipe(self) -> None:
        """The button is out of use now: whoever is at it draws next."""
        self._pad.clear()
        self._pad.setFocus()

    def _follow_tool(self) -> None:
        self._eraser.setChecked(self._pad.eraser)
        for action in self._widths.actions():
            action.setChecked(action.data() == self._pad.pen_width)
        self._tint_widths()

    def _follow_content(self) -> None:
        self._clear.setEnabled(not self._pad.empty)
        self._eraser.setEnabled(self._pad.erasable)
        self._eraser.setToolTip(tr(ERASER) if self._pad.erasable else tr(NO_ERASER))

    # Icons

    def restyle(self) -> None:
        colors, size = theme.of(self.window()), round(20 * theme.unit(self))
        names = {self._undo: "undo", self._redo: "redo", self._eraser: "eraser", self._pen: "pen"}
        for button, name in names.items():
            button.setIcon(theme.icon(name, colors, size))
            button.setIconSize(QSize(size, size))
        self._tint_widths()

    def _tint_widths(self) -> None:
        """The present one in the accent colour and bold."""
        colors, size = theme.of(self.window()), round(20 * theme.unit(self))
        for action in self._widths.actions():
            color = colors.accent if action.isChecked() else colors.text
            action.setIcon(_line_icon(color, size, float(action.data())))
            action.setFont(theme.scaled_font(self, 1, semibold=action.isChecked()))


def _group(*buttons: QToolButton) -> QWidget:
    group = QWidget()
    group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    row_in(group, GAP, *buttons, None)
    return group


def _line_icon(color: str, size: int, width: float) -> QIcon:
    """A line as wide as the pen is on a pad of twelve times that size."""
    pixmap = QPixmap(2 * size, 2 * size)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color), 7 * size * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(0.32 * size, 0.68 * size), QPointF(0.68 * size, 0.32 * size))
    painter.end()
    return QIcon(pixmap)


def _tool_button(object_name: str, name: str, tooltip: str) -> QToolButton:
    button = QToolButton()
    _prepare(button, object_name, name)
    button.setToolTip(tooltip)
    return button


def _prepare(button: QToolButton, object_name: str, name: str) -> None:
    button.setObjectName(object_name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


class _ActionButton(QToolButton):
    """Triggers the action and is enabled with it; its tooltip says the action's words, and its keys. It keeps its own
    icon."""

    def __init__(self, object_name: str, name: str, action: QAction) -> None:
        super().__init__()
        self._action = action
        _prepare(self, object_name, name)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self._action.iconText()
        self.setToolTip(plain_text.tip(f"{words} ({keys})" if keys else words))
        self.setEnabled(self._action.isEnabled())


def _push_button(name: str, tooltip: str) -> QPushButton:
    button = QPushButton(name)
    button.setAccessibleName(name)
    button.setToolTip(tooltip)
    return button
