"""Start, One epoch, Pause and Stop, how far the training is, and how long it still takes. It only shows and asks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.progress_bar import STEPS, ProgressBar
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.message import mark, tr

ICON = 16
START_TIP = mark("Train a new network as the fields say. What it learns is kept in the list of runs.")


class RunRow(Restyled, WrappingRow):
    """The buttons keep their place and width whatever they say."""

    def __init__(self) -> None:
        self._state: tuple[bool, bool, bool, bool, bool] | None = None
        self._pressed: QPushButton | None = None  # by it the training began, and it had the keyboard
        super().__init__(spacing=12, line_spacing=8, centred=True)
        self.start = self._button("startTrainingButton", tr("Start training"), tr(START_TIP))
        self.start.setProperty("primary", True)
        self.pause = self._button("pauseTrainingButton", tr("Pause"), "")
        tip = tr("Train a new network for one epoch at this learning rate; press again, and it goes on for one more")
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
        self._buttons = self.start, *self.steps, self.pause, self.stop, self.go_on
        self.bar = ProgressBar()
        self.bar.setObjectName("trainingProgressBar")
        self.bar.setAccessibleName(tr("Training progress"))
        self._where = text_label(name="trainingEpoch")
        self._left = text_label(name="trainingTimeLeft", muted=True)
        self.add(self.start)
        self.add(_buttons(0, *self.steps))
        self.add(_buttons(8, self.pause, self.stop, self.go_on))
        self.add(self._progress_group())
        self.set_state(training=False, paused=False)

    def set_state(
        self, training: bool, paused: bool, may_start: bool = True, may_pause: bool = True, may_go_on: bool = False
    ) -> None:
        """Which buttons can be pressed, and what Pause says. *Go on* is there only while a training is stopped."""
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
        self.go_on.setVisible(may_go_on)
        self._hand_on_focus(before, training)
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self.pause.setToolTip(tr("Go on") if paused else tr("Pause after this mini-batch"))
        self.pause.setAccessibleName(tr("Resume training") if paused else tr("Pause training"))
        self.bar.paused = training and paused
        self.bar.update()
        self._keep_room_for_time()
        self.restyle()

    def _hand_on_focus(self, before: QPushButton | None, training: bool) -> None:
        """From a button that is out of use now to one that does no harm if it is pressed again, and back."""
        if training and before in (self.start, *self.steps, self.go_on) and not before.isEnabled():
            self._pressed = before
            self.pause.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not training and self._pressed is not None and before in (self.pause, self.stop):
            self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, fraction: float, where: str, left: str = "", spoken_left: str = "") -> None:
        """The bar and the two texts beside it; both empty leaves their room to the bar. `spoken_left` is what a screen
        reader says for `left`."""
        self.bar.setValue(round(STEPS * fraction))
        self._where.setText(where)
        self._left.setText(left)
        self._where.setVisible(bool(where))
        self._keep_room_for_time()
        spoken = ", ".join(filter(None, (where, spoken_left)))
        if spoken != self.bar.accessibleDescription():
            self.bar.setAccessibleDescription(spoken)

    def _keep_room_for_time(self) -> None:
        """Not while it is paused: the longer text of then would push the bar to a line of its own."""
        reserved = self._left.minimumWidth() > 0 and not self.bar.paused
        self._left.setVisible(bool(self._left.text()) or reserved)

    def reserve(self, where: str, left: str) -> None:
        """Keep room for the longest texts to come, so that the bar keeps its length while they change."""
        for label, longest in ((self._where, where), (self._left, left)):
            room = label.fontMetrics().horizontalAdvance(longest) + label.contentsMargins().left() + 1
            label.setMinimumWidth(room if longest else 0)

    def _progress_group(self) -> QWidget:
        group = _group(8, self.bar, self._where, self._left)
        self._where.setContentsMargins(8, 0, 0, 0)  # not a spacing, which would stay when the text is hidden
        group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for label in (self._where, self._left):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return group

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
        self.stop.setIcon(theme.icon("stop", colors, size))
        for button in (self.start, self.pause, self.stop):
            button.setIconSize(QSize(size, size))
        self._keep_pause_width()

    def _keep_pause_width(self) -> None:
        """As wide as the longer of its two words needs."""
        advance = self.pause.fontMetrics().horizontalAdvance
        self.pause.setMinimumWidth(0)
        wider = max(advance(tr("Resume")), advance(tr("Pause"))) - advance(self.pause.text())
        self.pause.setMinimumWidth(self.pause.sizeHint().width() + wider)


def _buttons(spacing: int, *buttons: QPushButton) -> WrappingRow:
    """On further lines where large text leaves no room for all on one."""
    group = WrappingRow(spacing=spacing, line_spacing=8)
    group.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    for button in buttons:
        group.add(button)
    return group


def _group(spacing: int, *widgets: QWidget) -> QWidget:
    group = QWidget()
    layout = row_in(group, spacing)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget.sizePolicy().expandingDirections() else 0)
    return group
