"""The Why page: what in the drawing spoke for the answer, or for any other digit, and what would change it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.digits.recognition import Prediction
from digitpad.gui.later import Later
from digitpad.gui.painting.figures import signed
from digitpad.gui.painting.pace import Pace
from digitpad.gui.painting.weight_picture import ColorScale
from digitpad.gui.session import Session
from digitpad.gui.why import reasons
from digitpad.gui.why.reasons import GRADIENT, OCCLUSION, Reasons, find_change, find_reasons, paper_logits, with_article
from digitpad.gui.why.why_pictures import ChangePicture, HeatMap
from digitpad.nn.network import Network
from digitpad.nn.smallest_change import Change

ANSWER = -1  # asked for in place of a digit
REST = 200  # milliseconds that the pen has to rest before the smallest change is looked for
MARGIN, GAP, SPACING = 24, 32, 8
LONGEST = (  # that is said of the heat map; room is kept for it, so that the pictures keep their size
    "What speaks most for an 8 is the ink at the bottom right and at the bottom left. "
    "What speaks most against it is at the top right and in the middle."
)
EMPTY = "Draw a digit to ask why."
METHODS = {
    GRADIENT: (
        "Input times gradient",
        "The ink of each pixel times the slope of the score: how much it speaks for the digit, or against it. "
        "The biases have their part in the score, too: the pixels alone do not add up to it.",
    ),
    OCCLUSION: (
        "Occlusion",
        "How far the score falls when the 3 \N{MULTIPLICATION SIGN} 3 pixels around each one are wiped: "
        "red where it would fall, blue where it would rise.",
    ),
}


@dataclass(frozen=True)
class Question:
    """A network, what it was shown, uint8 (28, 28), and the digit asked for."""

    network: Network
    image: np.ndarray
    answer: int
    digit: int
    method: str
    paper: np.ndarray  # `paper_logits` of the network

    @property
    def wanted(self) -> int | None:
        """The digit that the smallest change is to lead to; None for any other than the answer."""
        return None if self.digit == self.answer else self.digit

    def reasons(self) -> Reasons:
        return find_reasons(self.network, self.image, self.digit, self.method, self.paper)


class WhyView(QWidget):
    """Live: the heat map follows the pen, the words at their pace, the smallest change when the pen rests."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whyView")
        self._session = session
        self._question: Question | None = None
        self._paper: tuple[Network, np.ndarray] | None = None  # what the last network said to empty paper
        self._missed = False  # the drawing or the network has changed while the page was not seen
        self.reasons: Reasons | None = None
        self.change: Change | None = None
        self._build()
        self._occluding, self._changing = Later(self), Later(self)
        self._occluding.answered.connect(self._take_reasons)
        self._changing.answered.connect(self._take_change)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look_for_change)
        self._pace = Pace(self)
        self._pace.due.connect(self._say)
        session.predictionChanged.connect(self._follow)
        self._ask()

    # putting it together

    def _build(self) -> None:
        self.heat = HeatMap("What spoke for the digit and against it", EMPTY)
        self.scale = ColorScale()
        self.changed = ChangePicture("Smallest change", EMPTY)
        self._heat_title, self._change_title = _label("heatTitle", "strong"), _label("changeTitle", "strong")
        self._heat_words, self._change_words = _label("reasonsSentence"), _label("changeSentence")
        self._method_words = _label("methodSentence", muted=True)
        self._legend = _label("changeLegend", muted=True)
        self._legend.setText("Outlined: the changed pixels, each set to full ink or to paper, whichever helps.")
        self._figures = _Figures()
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        for widgets in (
            (self._heat_title, self.heat, self.scale, self._heat_words, self._method_words),
            (self._change_title, self.changed, self._change_words, self._legend),
        ):
            columns.addLayout(_column(*widgets))
        columns.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN, 16, MARGIN, 16)
        page.setSpacing(12)
        page.addLayout(self._top_row())
        page.addLayout(columns, 1)

    def _top_row(self) -> QHBoxLayout:
        self._asked = QComboBox()
        self._asked.setObjectName("askedDigitComboBox")
        self._asked.setAccessibleName("Ask about")
        self._asked.setToolTip("Ask why the answer, or why not another digit")
        self._asked.addItem("The answer", ANSWER)
        for digit in range(10):
            self._asked.addItem(f"Why not {with_article(digit)}?", digit)
        self._asked.activated.connect(self._ask)
        label = QLabel("&Ask about")
        label.setProperty("muted", True)
        label.setProperty("scale", "caption")
        label.setBuddy(self._asked)
        pair = QVBoxLayout()
        pair.setSpacing(4)
        pair.addWidget(label)
        pair.addWidget(self._asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(pair)
        row.addWidget(self._method_switch(), 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self._figures, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _method_switch(self) -> QWidget:
        switch = QWidget()
        layout = QHBoxLayout(switch)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._methods = QButtonGroup(self)
        for (method, (title, sentence)), segment in zip(METHODS.items(), ("first", "last"), strict=True):
            button = QPushButton(title)
            button.setObjectName(f"{method}Button")
            button.setAccessibleName(title)
            button.setToolTip(sentence)
            button.setCheckable(True)
            button.setChecked(method == GRADIENT)
            button.setProperty("segment", segment)
            button.setProperty("method", method)
            self._methods.addButton(button)
            layout.addWidget(button)
        self._methods.buttonClicked.connect(self._ask)
        return switch

    # asking

    @property
    def method(self) -> str:
        button = self._methods.checkedButton()
        return GRADIENT if button is None else str(button.property("method"))

    def _present_question(self) -> Question | None:
        prediction: Prediction | None = self._session.prediction
        network = self._session.network
        if prediction is None or [len(each) for each in prediction.activations] != network.sizes:
            return None
        asked = int(self._asked.currentData())
        digit = prediction.digit if asked == ANSWER else asked
        if self._paper is None or self._paper[0] is not network:
            self._paper = network, paper_logits(network)
        return Question(network, prediction.image, prediction.digit, digit, self.method, self._paper[1])

    def _follow(self) -> None:
        if self.isVisible():
            self._ask()
        else:
            self._missed = True
            self._pace.request()

    def _ask(self) -> None:
        """The heat map at once, or in the thread where it takes longer; the rest later."""
        question = self._question = self._present_question()
        self.change = None
        if question is None:
            self._rest.stop()
            self.reasons = None
        else:
            self._rest.start()
            if question.method == GRADIENT:
                self.reasons = question.reasons()
            else:
                self._occluding.ask(lambda _: (question, question.reasons()))
        self._show_reasons()
        self.changed.show_change(None if question is None else question.image, None)
        self._pace.request()

    def _take_reasons(self, answer: tuple[Question, Reasons]) -> None:
        if self._question is not None and self._question.method == OCCLUSION:
            self.reasons = answer[1]
            self._show_reasons()
            self._pace.request()

    def _look_for_change(self) -> None:
        question = self._question
        if question is not None and self.isVisible():
            self._changing.ask(
                lambda _: (question, *find_change(question.network, question.image, question.wanted)), instead=True
            )

    def _take_change(self, answer: tuple[Question, Change | None, float]) -> None:
        question, change, probability = answer
        if question is not self._question:
            return
        self.change = change
        self.changed.show_change(question.image, change)
        self._change_words.setText(reasons.said_of_change(change, question.answer, question.wanted, probability))
        self.changed.setAccessibleDescription(self._change_words.text())

    # showing

    def _show_reasons(self) -> None:
        values = None if self.reasons is None else self.reasons.values
        level = 0.0 if values is None else float(np.abs(values).max())
        self.heat.show_values(values, level)
        self.scale.show_level(level)

    def _say(self) -> None:
        """Titles, figures and sentences, at most four times a second."""
        if self._missed:
            self._missed = False
            self._ask()
        question, found = self._question, self.reasons
        name = "a digit" if question is None else with_article(question.digit)
        self._heat_title.setText(f"What speaks for {name} (red) and against it (blue)")
        self._figures.show_reasons(found, self.method)
        self._method_words.setText(METHODS[self.method][1])
        if question is None or found is None:
            self._heat_words.setText("")
        else:
            self._heat_words.setText(reasons.said_of_reasons(found, question.image))
            self.heat.setAccessibleDescription(self._heat_words.text())
        wanted = None if question is None else question.wanted
        self._change_title.setText(
            "The smallest change of the answer" if wanted is None else f"The smallest change to {with_article(wanted)}"
        )
        if self.change is None:
            self._change_words.setText("" if question is None else "Looking for it.")

    # geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Two squares, as large as the page allows with all words below them; the words take half the page each."""
        half = (self.width() - 2 * MARGIN - GAP) // 2
        words = self._words_height(half, LONGEST) + self._words_height(half, *(text for _, text in METHODS.values()))
        below = self.scale.sizeHint().height() + words + 3 * SPACING
        above = self._asked.sizeHint().height() + 2 * self.fontMetrics().lineSpacing() + 4 + 12 + SPACING
        room = self.height() - 2 * 16 - above - below
        size = max(28 * 5 + 2, min(room, half))
        for picture in (self.heat, self.changed):
            picture.fit(size)
        self.scale.setFixedWidth(self.heat.width())
        for label in (self._heat_words, self._method_words, self._change_words, self._legend):
            label.setFixedWidth(half)

    def _words_height(self, width: int, *texts: str) -> int:
        """Of the highest of these texts, wrapped."""
        metrics, room = self._heat_words.fontMetrics(), QRect(0, 0, width, 10_000)
        return max(metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() for text in texts)


class _Figures(QWidget):
    """Score and what it is made of, in captioned figures that do not move each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._values: list[QLabel] = []
        self._of_pixels: list[QLabel] = []  # with their captions
        for caption, name, tip in (
            ("Speaks for it", "speaksForFigure", "All red pixels added up"),
            ("Against it", "speaksAgainstFigure", "All blue pixels added up"),
            ("Score", "scoreFigure", "The logit: what the digit's output neuron adds up, before its activation"),
            ("Without ink", "withoutInkFigure", "The score of empty paper"),
        ):
            value = _label(name, "strong")
            value.setToolTip(tip)
            self._values.append(value)
            head = _label("", "caption", muted=True)
            head.setText(caption)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(head)
            column.addWidget(value)
            row.addLayout(column)
            if name.startswith("speaks"):
                self._of_pixels += [head, value]

    def show_reasons(self, reasons: Reasons | None, method: str) -> None:
        """Pixels wiped by squares that overlap cannot be added up."""
        for label in self._of_pixels:
            label.setVisible(method == GRADIENT)
        figures = (
            [] if reasons is None else [reasons.speaks_for, reasons.speaks_against, reasons.score, reasons.without_ink]
        )
        for place, label in enumerate(self._values):
            label.setText(signed(figures[place]) if figures else "\N{EN DASH}")
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("+000.00"))


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACING)
    for widget in widgets:
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return column


def _label(object_name: str, scale: str = "", *, muted: bool = False) -> QLabel:
    label = QLabel()
    label.setObjectName(object_name)
    label.setProperty("scale", scale)
    label.setProperty("muted", muted)
    if not scale:
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
