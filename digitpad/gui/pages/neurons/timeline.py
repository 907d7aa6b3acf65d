"""The timeline under the mosaic: a slider through the epochs of a training, under the curve of its accuracy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from digitpad.app.insight.checkpoints import BEFORE_TRAINING, HINT, Checkpoints, keeping
from digitpad.app.insight.experiment import Experiment
from digitpad.gui.kit.layouts import column_of, row_in, row_of
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.slider import Slider
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import mark, tr

SHORT_HINT = mark("Train, then go back in time here.")
KEEP_EPOCH, KEEP_SHORT = mark("Keep this epoch"), mark("Keep")
GAP = 12
LEAST_SLIDER = 120
FRAME = 300  # milliseconds that an epoch is visible while it plays
HANDLE = 18  # the width of the slider's handle: its middle moves between half of it from both ends


class Timeline(Restyled):
    """Lets the session show an earlier checkpoint. The right end is the present and follows it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._session = session
        self._experiment: Experiment | None = None  # whose checkpoints these are
        self._known = Checkpoints()
        self.curve = CheckpointCurve()
        self.slider = Slider()
        self.slider.setObjectName("timelineSlider")
        self.slider.setAccessibleName(tr("Timeline"))
        self.slider.setToolTip(tr("Back through the epochs of the training: mosaic, curve and answer follow"))
        self.play = QPushButton()
        self.play.setObjectName("playTimelineButton")
        self.play.setCheckable(True)
        self.play.setAccessibleName(tr("Play the timeline"))
        self.play.setToolTip(tr("Play the training from here, or from its beginning, epoch by epoch"))
        self.play.toggled.connect(self._set_playing)
        self._player = QTimer(self, interval=FRAME)
        self._player.setObjectName("timelinePlayer")
        self._player.timeout.connect(self._next)
        self.label = text_label(name="timelineLabel")
        self.keep = QPushButton(tr(KEEP_EPOCH))
        self.keep.setAccessibleName(tr(KEEP_EPOCH))
        self.keep.setObjectName("keepEpochButton")
        self.keep.clicked.connect(session.keep_shown_epoch)
        self._lay_out()
        self.slider.valueChanged.connect(self._choose)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self.refresh)
        for news in (session.epochFinished, session.networkChanged):
            news.connect(self._throttle.request)
        for news in (session.trainingStarted, session.trainingEnded):
            news.connect(self._throttle.hurry)
            news.connect(self._follow_keep)
        session.experimentChanged.connect(self._follow_experiment)
        session.experimentChanged.connect(self._follow_keep)
        self._follow_keep()
        self.refresh()

    def take_over(self, other: Timeline) -> None:
        self.play.setChecked(other.play.isChecked())

    def _lay_out(self) -> None:
        self._title = title = text_label(tr("&Timeline"), muted=True)
        title.setBuddy(self.slider)
        self._row = row = row_in(self, GAP)
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.play, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(column_of(0, self.curve, self.slider), 1)
        self._beside_keep = row_of(GAP, self.keep)
        row.addLayout(column_of(0, self._beside_keep, self.label))
        self.slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """The button says less where it would leave the slider no room; with still less, or no room for the label, the
        title goes, and all else stands below the slider."""
        metrics, padding = self.keep.fontMetrics(), self.keep.sizeHint().width()
        padding -= metrics.horizontalAdvance(self.keep.text())
        beside = self._title.sizeHint().width() + self.play.sizeHint().width() + 3 * GAP
        room = width - beside - padding - LEAST_SLIDER
        long, short = tr(KEEP_EPOCH), tr(KEEP_SHORT)
        self.keep.setText(long if metrics.horizontalAdvance(long) <= room else short)
        self._set_narrow(max(metrics.horizontalAdvance(short), self.label.sizeHint().width() - padding) > room)

    def _set_narrow(self, narrow: bool) -> None:
        if narrow != self._title.isHidden():
            self._title.setHidden(narrow)
            direction = QBoxLayout.Direction
            self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
            self._row.setSpacing(0 if narrow else GAP)
            if narrow:
                self._beside_keep.insertWidget(0, self.play)
            else:
                self._row.insertWidget(1, self.play, 0, Qt.AlignmentFlag.AlignBottom)

    def refresh(self) -> None:
        """Take over the checkpoints that the session knows, and the one it shows."""
        session = self._session
        self._experiment = session.experiment
        self._known = known = Checkpoints.of(session.checkpoints, session.experiment, session.training, self._epochs())
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, len(known) - 1))
            self.slider.setValue(known.index)
            self.slider.setPageStep(max(1, len(known) // 5))
        self.slider.setEnabled(len(known) > 1)
        self.play.setEnabled(len(known) > 1)
        self._show_selected()

    def _set_playing(self, playing: bool) -> None:
        """Play from the selected checkpoint, or if that is the last one, from the first; or stop."""
        if playing and self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        if playing:
            self._player.start()
        else:
            self._player.stop()
        self.restyle()

    def _next(self) -> None:
        if self.slider.value() < self.slider.maximum():
            self.slider.setValue(self.slider.value() + 1)
        if self.slider.value() >= self.slider.maximum():
            self.play.setChecked(False)

    def restyle(self) -> None:
        for beside in (self._title, self.label):
            beside.setMinimumHeight(self.slider.sizeHint().height())
        size = round(16 * theme.unit(self))
        self.play.setIcon(theme.icon("pause" if self.play.isChecked() else "play", theme.of(self), size))
        self.play.setIconSize(QSize(size, size))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it play."""
        super().hideEvent(event)
        self.play.setChecked(False)

    def _show_selected(self) -> None:
        known, metrics = self._known, self.label.fontMetrics()
        self.label.setText(known.text)
        # The longest text, so that nothing moves while it scrubs.
        self.label.setMinimumWidth(metrics.horizontalAdvance(tr(BEFORE_TRAINING)) if len(known) else 0)
        self.slider.setAccessibleDescription(known.spoken)
        self.curve.show_checkpoints(known.accuracies, known.index, known.hint)

    def _follow_keep(self) -> None:
        """Whether there is an epoch to be kept, and if not, why."""
        may_keep, tip = keeping(self._session.experiment, self._session.training)
        self.keep.setEnabled(may_keep)
        self.keep.setToolTip(tip)

    def _epochs(self) -> int:
        recipe = self._session.recipe
        return self._session.epochs_before + recipe.settings.epochs if recipe else 0

    def _follow_experiment(self) -> None:
        """The checkpoints of another network are gone at once, before one of them can be chosen."""
        if self._session.experiment is self._experiment:
            self._throttle.hurry()
        else:
            self._throttle.at_once()

    def _choose(self, value: int) -> None:
        self._known = self._known.at(value)
        self._show_selected()
        self._session.show_checkpoint(self._known.to_show(self._session.experiment))


class CheckpointCurve(QWidget):
    """The accuracy on the validation digits over the slider; what lies after the checkpoint shown is faded."""

    HEIGHT = 32

    def __init__(self) -> None:
        super().__init__()
        self.accuracies: list[float | None] = []
        self.place = 0
        self._hint = tr(HINT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_checkpoints(self, accuracies: Sequence[float | None], index: int, hint: str) -> None:
        """One accuracy (0 to 1, None where it is not known) for each place of the slider."""
        self.accuracies, self.place, self._hint = list(accuracies), index, hint
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.HEIGHT * theme.unit(self)))

    minimumSizeHint = sizeHint

    def points(self) -> list[tuple[int, QPointF]]:
        """Place and point of every known accuracy."""
        known = [(place, value) for place, value in enumerate(self.accuracies) if value is not None]
        if not known:
            return []
        low, high = min(value for _, value in known), max(value for _, value in known)
        step = (self.width() - HANDLE) / max(1, len(self.accuracies) - 1)
        room = self.height() - 10
        return [
            (place, QPointF(HANDLE / 2 + place * step, 5 + room * (1 - (value - low) / ((high - low) or 1))))
            for place, value in known
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = theme.of(self), QPainter(self)
        if self._hint:
            painter.setPen(QColor(colors.muted))
            painter.setFont(theme.scaled_font(self, theme.CAPTION))
            fits = painter.fontMetrics().horizontalAdvance(self._hint) <= self.width()
            hint = self._hint if fits else tr(SHORT_HINT)
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap), hint)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self.points()
        before = [point for place, point in points if place <= self.place]
        after = before[-1:] + [point for place, point in points if place > self.place]
        for line, color in ((after, colors.strong), (before, colors.validation)):
            pen = QPen(QColor(color), 2 if line is before else 1)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(line))
        if before:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.validation))
            painter.drawEllipse(before[-1], 3.5, 3.5)
