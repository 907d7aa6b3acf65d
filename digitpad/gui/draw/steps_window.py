"""A window beside the pad that shows what happens to the drawing on its way to the answer, and follows the pen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QWidget

from digitpad.app.pad.answer_text import describe
from digitpad.app.pad.drawing_steps import EMPTY, DrawingStep, steps_of
from digitpad.gui.draw.step_picture import StepPicture
from digitpad.gui.kit.layouts import DIALOG, column_in, row_in, row_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import tr

MOST = 5  # pictures
MAGNIFICATION = 5
CAPTION_LINES = 5


class StepsWindow(QDialog):
    """Not modal. While it is closed it computes nothing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("drawingStepsWindow")
        self.setWindowTitle(tr("What happens to your drawing"))
        self._columns = [_Column(f"drawingStep{index + 1}", self) for index in range(MOST)]
        self._hint = text_label(tr(EMPTY), name="drawingStepsHint", wraps=True)
        self._digit = text_label(name="drawingStepsDigit", scale="figure")
        self._digit.setAccessibleName(tr("Answer"))
        self._answer = text_label(name="drawingStepsAnswer", wraps=True)
        self._build()
        # After the answer, and once for many moves.
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.setObjectName("drawingStepsTimer")
        self._timer.timeout.connect(self._update_pictures)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._update_answer)
        session.predictionChanged.connect(self._follow)

    def _build(self) -> None:
        self._pictures = QWidget()
        row_in(self._pictures, 16, *self._columns, None)
        self._seen = QStackedWidget()  # one of the two; both have the room of the pictures
        self._seen.addWidget(self._pictures)
        self._seen.addWidget(self._hint)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        answer = row_of(12, self._digit, (self._answer, 1), buttons)
        column_in(self, 12, self._seen, answer, margins=DIALOG)
        self._fit()

    def _fit(self) -> None:
        """Room for all pictures, so that the window keeps its size whatever is on the pad."""
        unit = theme.unit(self)
        for column in self._columns:
            column.fit(round(28 * MAGNIFICATION * unit) + 2)
        margins, column = self.contentsMargins(), self._columns[0]
        around = 2 * 24 + margins.left() + margins.right()
        self.setMinimumWidth(MOST * column.width() + (MOST - 1) * 16 + around)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.layout() is not None:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._update_pictures()
        self._update_answer()
        super().showEvent(event)

    def _follow(self, _prediction: object) -> None:
        if self.isVisible():
            self._timer.start()
            self._throttle.request()

    def _update_pictures(self) -> None:
        steps = steps_of(self._session.pad)
        self._seen.setCurrentWidget(self._pictures if steps else self._hint)
        for index, column in enumerate(self._columns if steps else ()):
            column.show_step(steps[index] if index < len(steps) else None)

    def _update_answer(self) -> None:
        """Its figures change a few times a second, not with every move of the pen."""
        digit = self._session.test_digit
        text = describe(self._session.prediction, digit.label_name if digit else None)
        self._digit.setText(text.digit)
        between = ". " if text.digit == "?" else ", "
        sentence = between.join(filter(None, (text.certainty, text.remark)))
        self._answer.setText(sentence if not sentence or sentence.endswith(".") else f"{sentence}.")


class _Column(QWidget):
    """A title, a picture and a sentence; hidden while there is no step to show."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = text_label(" ", name=f"{name}Title", scale="strong")  # as high as with a title
        self._picture = StepPicture()
        self._picture.setObjectName(f"{name}Picture")
        self._caption = text_label(name=f"{name}Caption", muted=True, wraps=True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        column_in(self, 4, self._title, self._picture, self._caption)

    def fit(self, width: int) -> None:
        self._picture.fit(width)
        self.setFixedWidth(self._picture.width())
        self._caption.setFixedHeight(CAPTION_LINES * self._caption.fontMetrics().lineSpacing())

    def show_step(self, step: DrawingStep | None) -> None:
        self.setVisible(step is not None)
        if step is not None:
            self._title.setText(step.title)
            self._picture.show_step(step)
            self._caption.setText(step.caption)
