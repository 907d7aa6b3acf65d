"""Start, One epoch, Pause and Stop, how far the training is, and how long it still takes. It only shows and asks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.pages.train.progress_room import ProgressRoom
from digitpad.message import mark, tr

ICON = 16
START_TIP = mark("Train a new network as the fields say. What it learns is kept in the list of runs.")


class RunRow(Restyled, WrappingRow):
    """All keeps its place and width, whatever the training does: *Go on* stands where *Pause* and *Resume* do, and the
    bar's line never changes, so that nothing moves under the mouse."""

    def __init__(self) -> None:
        self._state: tuple[bool, bool, bool, bool, bool] | None = None
        self._pressed: QPushButton | None = None  # by it the training began, and it had the keyboard
        super().__init__(spacing=12, line_spacing=8, centred=True)
        self.start = self._button("startTrainingButton", tr("Start training"), tr(START_TIP))
        self.start.setProperty("primary", True)
        self.pause = self._button("pauseTrainingButton", tr("Pause"), "")
        tip = tr("Train for one more epoch at this learning rate; where no training fits the fields, a new one begins")
        self.one_epoch = self._button("oneEpochButton", tr("One epoch"), tip)
        tip = tr("Train on one mini-batch and pause: the pictures below show how it has changed the weights")
        self.one_batch = self._button("oneMiniBatchButton", tr("1 mini-batch"), tip)
        tip = tr("Train on ten mini-batches and pause: the pictures below show how it has changed the weights")
        self.ten_batches = self._button("tenMiniBatchesButton", "10", tip)
        self.ten_batches.setAccessibleName(tr("10 mini-batches"))
        self.stop = self._button("stopTrainingButton", tr("Stop"), tr("End here and keep what was learned"))
        self.stop.setAccessibleName(tr("Stop training"))
        tip = tr("Take up the stopped training after its last finished epoch, as if it had not been stopped")
        self.go_on = self._button("goOnButton", tr("Go on"), tip)
        self.go_on.hide()
        self.steps = self.one_epoch, self.one_batch, self.ten_batches
        for button, segment in zip(self.steps, ("first", "middle", "last"), strict=True):
            button.setProperty("segment", segment)
        self._buttons = self.start, *self.steps, self.pause, self.go_on, self.stop
        self._progress = ProgressRoom()
        self.add(self.start)
        self.add(_buttons(0, *self.steps))
        self.add(_buttons(8, self.pause, self.go_on, self.stop))
        self.add(self._progress)
        self.set_state(training=False, paused=False)

    def set_state(
        self, training: bool, paused: bool, may_start: bool = True, may_pause: bool = True, may_go_on: bool = False
    ) -> None:
        """Which buttons can be pressed, and what Pause says. *Go on* stands in its place only while a training is
        stopped."""
        state = training, paused, may_start, may_pause, may_go_on
        if state == self._state:
            return
        self._state = state
        before = next((button for button in self._buttons if button.hasFocus()), None)
        self.start.setEnabled(not training and may_start)
        for button in self.steps:
            button.setEnabled(may_pause and paused if training else may_start)
        self.pause.setEnabled(training and may_pause)
        self.stop.setEnabled(training)
        gone, seen = (self.pause, self.go_on) if may_go_on else (self.go_on, self.pause)
        seen.show()
        self._hand_on_focus(before, training)
        gone.hide()
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.setToolTip(tr("Go on") if paused else tr("Pause after this mini-batch"))
        self.pause.setAccessibleName(tr("Resume training") if paused else tr("Pause training"))
        self._progress.bar.paused = training and paused
        self._progress.bar.update()
        self.restyle()

    def _hand_on_focus(self, before: QPushButton | None, training: bool) -> None:
        """Move the focus from a button that is disabled now to one that is harmless if pressed again, and back."""
        if training and before in (self.start, *self.steps, self.go_on) and not before.isEnabled():
            self._pressed = before
            self.pause.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not training and self._pressed is not None and before in (self.pause, self.stop):
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, fraction: float, where: str, left: str = "", spoken_left: str = "") -> None:
        """See `ProgressRoom`. While it is paused, the text may be longer and the bar shorter."""
        running = self._state is not None and self._state[0] and not self._state[1]
        self._progress.show_progress(fraction, where, left, spoken_left, steady=running)

    def reserve(self, where: str, left: str, paused: str) -> None:
        """Keep room for the longest texts to come, from now on."""
        self._progress.reserve(where, left, paused)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        return button

    def restyle(self) -> None:
        colors = theme.of(self)
        size = round(ICON * theme.unit(self))
        resuming = self.pause.text() == tr("Resume")
        self.start.setIcon(theme.icon("play", colors, size, colors.accent_text))
        self.pause.setIcon(theme.icon("play" if resuming else "pause", colors, size))
        self.go_on.setIcon(theme.icon("play", colors, size))
        self.stop.setIcon(theme.icon("stop", colors, size))
        for button in (self.start, self.pause, self.go_on, self.stop):
            button.setIconSize(QSize(size, size))
        self._keep_pause_width()

    def _keep_pause_width(self) -> None:
        """As wide as the longest of the words that stand there."""
        advance = self.go_on.fontMetrics().horizontalAdvance
        beside = self.go_on.sizeHint().width() - advance(tr("Go on")) + 1  # what Qt may round off
        width = beside + max(advance(text) for text in (tr("Pause"), tr("Resume"), tr("Go on")))
        for button in (self.pause, self.go_on):
            button.setMinimumWidth(width)


def _buttons(spacing: int, *buttons: QPushButton) -> WrappingRow:
    """The buttons in a row that wraps where large text leaves no room for all on one line."""
    group = WrappingRow(spacing=spacing, line_spacing=8)
    group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    for button in buttons:
        group.add(button)
    return group
