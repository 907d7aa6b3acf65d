"""What is going on beside the switch: progress with Stop, or one sentence; and errors on their own ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.notice_line import NoticeLine
from digitpad.gui.kit.progress_bar import STEPS, ProgressBar
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.message import retranslated, tr

ICON = 20


class Status(QWidget):
    """Shows the sentence of `show_sentence`, or while it is busy the bar and *Stop*."""

    stopRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._busy, self._sentence = False, ""
        self._sign, self._text = QLabel(), text_label(name="evaluationStatus")
        self._text.setAccessibleName(tr("State of the evaluation"))
        self.bar = ProgressBar()
        self.bar.setObjectName("evaluationProgressBar")
        self.bar.setAccessibleName(tr("Evaluation progress"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setObjectName("stopEvaluationButton")
        self.stop.setAccessibleName(tr("Stop evaluation"))
        self.stop.setToolTip(tr("End here. What is shown stays."))
        self.stop.clicked.connect(self.stopRequested)
        row_in(self, 8, self._sign, self._text, (self.bar, 1), self.stop, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_sentence("")
        self.show_busy(False)

    @property
    def sentence(self) -> str:
        """What `show_sentence` was given last; it is hidden while the bar shows."""
        return self._text.text()

    def sizeHint(self) -> QSize:
        """As high as a button and as wide as the sentence, so that nothing beside it moves."""
        text = round(ICON * theme.unit(self)) + 8 + self._text.sizeHint().width() if self.sentence else 0
        return QSize(max(text, 240), round(32 * theme.unit(self)))

    minimumSizeHint = sizeHint

    def take_over(self, other: Status) -> None:
        self.show_sentence(retranslated(other._sentence))
        if self._busy:
            self.bar.setValue(other.bar.value())

    def show_sentence(self, sentence: str) -> None:
        """Show this sentence as soon as it is not busy; without one it hides itself then."""
        self._sentence = sentence
        self._text.setText(sentence)
        self._follow_theme()
        self._arrange()

    def show_busy(self, busy: bool) -> None:
        """Show the bar, at its beginning, and *Stop*; or the sentence again."""
        self._busy = busy
        self.bar.setValue(0)
        self._arrange()

    def show_progress(self, share: float) -> None:
        """Set the bar to this share of the work, 0 to 1."""
        self.bar.setValue(round(STEPS * share))
        self.bar.setAccessibleDescription(tr("{share:.0f} percent", share=100 * share))

    def _arrange(self) -> None:
        busy = self._busy
        described = bool(self.sentence) and not self._busy
        for widget, shown in ((self.bar, busy), (self.stop, busy), (self._sign, described), (self._text, described)):
            widget.setVisible(shown)
        self.setVisible(busy or described)  # on a narrow page it takes a line of its own
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.DevicePixelRatioChange):
            self._follow_theme()
        return super().event(event)

    def _follow_theme(self) -> None:
        colors, size = theme.of(self), round(ICON * theme.unit(self))
        icon = theme.icon("info", colors, size, colors.accent)
        self._sign.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatio()))


class ErrorLine(NoticeLine):
    """A sentence on error ground; hidden while nothing went wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.text.setObjectName("evaluationError")
        self.text.setAccessibleName(tr("What went wrong"))
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence = ""
        self.hide()

    def take_over(self, other: ErrorLine) -> None:
        self.show_error(retranslated(other._sentence))

    def show_error(self, sentence: str) -> None:
        """An empty sentence hides the line."""
        self._sentence = sentence
        self.show_notice("error", sentence)
        self.setVisible(bool(sentence))
