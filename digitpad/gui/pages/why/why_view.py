"""The Why page: what in the drawing spoke for the answer, or for any other digit, and what would change it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.app.insight import reasons
from digitpad.app.insight.reasons import (
    GRADIENT,
    OCCLUSION,
    Reasons,
    find_change,
    paper_logits,
)
from digitpad.app.insight.why_question import WhyQuestion
from digitpad.digits.recognition import Prediction
from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.layouts import column_in, column_of, row_of
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.switch import Switch
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.weight_picture import ColorScale
from digitpad.gui.pages.why.figure_row import FigureRow, word_label
from digitpad.gui.pages.why.why_pictures import ChangePicture, HeatMap
from digitpad.gui.plot.export import Exports, Rows, of_widget, offer
from digitpad.gui.session import Session
from digitpad.message import mark, tr
from digitpad.nn.network import Network
from digitpad.nn.smallest_change import Change

ANSWER = -1  # asked for in place of a digit
REST = 200  # milliseconds that the pen has to rest before the smallest change is looked for
MARGIN, GAP, SPACING = 24, 32, 8
EMPTY = mark("Draw something to ask why.")
WORKING = mark("Working it out…")
METHODS = {
    GRADIENT: (
        mark("Input times gradient"),
        mark(
            "The ink of each pixel times the slope of the score: how much it speaks for the class, or against it. The "
            "biases have their part in the score, too: the pixels alone do not add up to it."
        ),
    ),
    OCCLUSION: (
        mark("Occlusion"),
        mark(
            "How far the score falls when the 3 \N{MULTIPLICATION SIGN} 3 pixels around each one are wiped: "
            "red where it would fall, blue where it would rise."
        ),
    ),
}


class WhyView(QWidget):
    """Live: the heat map follows the pen, the words a few times a second, the smallest change when the pen rests."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("whyView")
        self._session = session
        self._question: WhyQuestion | None = None
        self._paper: tuple[Network, np.ndarray] | None = None  # what the last network said to empty paper
        self._missed = False  # the drawing or the network has changed while the page was not visible
        self._answered: WhyQuestion | None = None  # what `reasons` is the answer to
        self.reasons: Reasons | None = None
        self.change: Change | None = None
        self._found: tuple[WhyQuestion, Change | None, float] | None = None  # the latest change that was looked for
        self._build()
        self._occluding, self._changing = LatestTask(self), LatestTask(self)
        self._occluding.answered.connect(self._on_reasons)
        self._changing.answered.connect(self._on_change)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._look_for_change)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._describe)
        session.predictionChanged.connect(self._follow)
        self._ask()

    def take_over(self, other: WhyView) -> None:
        """The same question, with the answers that were found."""
        if self._classes == other._classes:
            self._asked.setCurrentIndex(other._asked.currentIndex())
        self._methods.buttons.button(other._methods.buttons.checkedId()).setChecked(True)
        question, before = self._present_question(), other._question
        if question is None or before is None or other._answered is not before or not question.is_like(before):
            self._ask()
            return
        self._question = self._answered = question
        self.reasons = other.reasons
        self._show_reasons()
        self._throttle.request()
        if other._found is not None and other._found[0] is before:
            self._rest.stop()
            self._on_change((question, *other._found[1:]))

    # putting it together

    def _build(self) -> None:
        self.heat = HeatMap(tr("What spoke for the answer and against it"), tr(EMPTY))
        self.scale = ColorScale()
        self.changed = ChangePicture(tr("Smallest change"), tr(EMPTY))
        self._heat_title, self._change_title = word_label("heatTitle", "strong"), word_label("changeTitle", "strong")
        for title in (self._heat_title, self._change_title):
            title.setWordWrap(True)
        self._heat_words, self._change_words = word_label("reasonsSentence"), word_label("changeSentence")
        self._method_words = word_label("methodSentence", muted=True)
        self._legend = word_label("changeLegend", muted=True)
        self._legend.setText(tr("Outlined: the changed pixels, each set to full ink or to paper, whichever helps."))
        self._figures = FigureRow()
        columns = row_of(
            GAP,
            _column(self._heat_title, self.heat, self.scale, self._heat_words, self._method_words),
            _column(self._change_title, self.changed, self._change_words, self._legend),
        )
        columns.addStretch(1)
        self._page = QWidget()
        offer(Exports(self._page, lambda: of_widget(self._page), self._table, "why"))
        self._top = self._top_row()
        column_in(self._page, 12, self._top, (columns, 1), margins=(MARGIN, 16, MARGIN, 16))
        column_in(self, 0, ScrollPage(self._page, self._fit))

    def _table(self) -> Rows:
        """The heat map: one row a row of its pixels."""
        values = self.heat.values
        if values is None:
            return [["row"]]
        head = ["row", *range(1, values.shape[1] + 1)]
        return [head, *([number, *row] for number, row in enumerate(values.tolist(), start=1))]

    def _top_row(self) -> WrappingRow:
        self._asked = NarrowBox(whole=True)
        self._asked.setObjectName("askedDigitComboBox")
        self._asked.setAccessibleName(tr("Ask about"))
        self._asked.setToolTip(tr("Ask why the answer, or why not another one"))
        self._list_classes()
        self._asked.activated.connect(self._ask)
        self._methods = self._method_switch()
        row = WrappingRow(line_spacing=8)
        field = Captioned(tr("&Ask about"), self._asked, self._asked, fixed=True)
        for widget in (field, self._methods, self._figures):
            row.add(widget)
        return row

    def _list_classes(self) -> None:
        """What can be asked about, which follows the classes of the network that answers."""
        self._classes = self._session.classes
        self._asked.clear()
        self._asked.addItem(tr("The answer"), ANSWER)
        for index in range(len(self._classes)):
            self._asked.addItem(tr("Why not {name}?", name=self._classes.a(index)), index)

    def _method_switch(self) -> Switch:
        buttons = []
        for method, (title, sentence) in METHODS.items():
            button = QPushButton(tr(title))
            button.setObjectName(f"{method}Button")
            button.setAccessibleName(tr(title))
            button.setToolTip(tr(sentence))
            buttons.append(button)
        switch = Switch(buttons)
        switch.buttons.buttonClicked.connect(self._ask)
        return switch

    # asking

    @property
    def method(self) -> str:
        """The chosen one, a key of METHODS."""
        return tuple(METHODS)[self._methods.buttons.checkedId()]

    def _present_question(self) -> WhyQuestion | None:
        if self._classes != self._session.classes:
            self._list_classes()
        prediction: Prediction | None = self._session.prediction
        if prediction is None:
            return None
        network = prediction.network
        asked = int(self._asked.currentData())
        digit = prediction.digit if asked == ANSWER else asked
        if self._paper is None or self._paper[0] is not network:
            self._paper = network, paper_logits(network)
        experiment, paper = self._session.experiment, self._paper[1]
        return WhyQuestion(experiment, network, prediction.image, prediction.digit, digit, self.method, paper)

    def _follow(self) -> None:
        if self.isVisible():
            self._ask()
        else:
            self._missed = True
            self._throttle.request()

    def _ask(self) -> None:
        """The heat map at once, or in the thread where it takes longer; the rest later."""
        question = self._question = self._present_question()
        self.change = None
        if question is None:
            self._rest.stop()
            self._answered = self.reasons = None
        else:
            self._rest.start()
            if question.method == GRADIENT:
                self._answered, self.reasons = question, question.reasons()
            else:
                if self._answered is not None and not question.is_about_the_same(self._answered):
                    self._answered = self.reasons = None  # nothing of another network or digit meanwhile
                self._occluding.ask(lambda _: (question, question.reasons()))
        self._show_reasons()
        self.changed.show_change(None if question is None else question.image, None)
        # At once: the sentence on a change is never beside a picture without one.
        self._change_words.setText("" if question is None else tr("Looking for it."))
        self._throttle.request()

    def _on_reasons(self, answer: tuple[WhyQuestion, Reasons]) -> None:
        question, asked = answer[0], self._question
        if asked is not None and question.is_about_the_same(asked) and question.method == asked.method:
            self._answered, self.reasons = answer
            self._show_reasons()
            self._throttle.request()

    def _look_for_change(self) -> None:
        question = self._question
        if question is not None and self.isVisible():
            image, wanted, rejection = question.image, question.wanted, self._session.rejection
            self._changing.ask(
                lambda _: (question, *find_change(question.network, image, wanted, rejection)), instead=True
            )

    def _on_change(self, answer: tuple[WhyQuestion, Change | None, float]) -> None:
        question, change, probability = answer
        if question is not self._question:
            return
        self.change, self._found = change, answer
        self.changed.show_change(question.image, change)
        self._change_words.setText(
            reasons.said_of_change(change, question.answer, question.wanted, probability, self._classes)
        )
        self.changed.setAccessibleDescription(self._change_words.text())

    # showing

    def _show_reasons(self) -> None:
        values = None if self.reasons is None else self.reasons.values
        self.heat.set_hint(tr(EMPTY) if self._question is None else tr(WORKING))
        level = 0.0 if values is None else float(np.abs(values).max())
        self.heat.show_values(values, level)
        self.scale.show_level(level)

    def _describe(self) -> None:
        """Titles, figures and sentences, at most four times a second."""
        if self._missed:
            self._missed = False
            self._ask()
        question, answered, found = self._question, self._answered, self.reasons
        self._heat_title.setText(self._said_of_heat(question))
        self._figures.show_reasons(found, self.method)
        self._method_words.setText(tr(METHODS[self.method][1]))
        if answered is None or found is None:
            self._heat_words.setText("")
        else:
            self._heat_words.setText(reasons.said_of_reasons(found, answered.image, self._classes))
            self.heat.setAccessibleDescription(self._heat_words.text())
        wanted = None if question is None else question.wanted
        self._change_title.setText(
            tr("The smallest change found to another answer")
            if wanted is None
            else tr("The smallest change found to {name}", name=self._classes.a(wanted))
        )

    def _said_of_heat(self, question: WhyQuestion | None) -> str:
        classes = self._classes
        if question is not None:
            return tr("For {name} (red) and against it (blue)", name=classes.a(question.digit))
        if classes.are_digits:
            return tr("For a digit (red) and against it (blue)")
        return tr("For a {thing} (red) and against it (blue)", thing=tr(classes.one))

    # geometry

    def _fit(self, room: QSize) -> None:
        """Two squares, as large as the page allows with all words below them; the words take half the page each."""
        wide = room.width() - 2 * MARGIN
        half = (wide - GAP) // 2
        self._asked.setMaximumWidth(wide)  # a class may have a long name
        font = theme.scaled_font(self, 1.0)
        methods = [tr(text) for _, text in METHODS.values()]
        words = sum(_height(font, half, *texts) for texts in ([reasons.longest_said_of_reasons()], methods))
        below = self.scale.sizeHint().height() + words + 3 * SPACING
        titles = self._heat_title, self._change_title
        bold = theme.scaled_font(self, 1.0, semibold=True)
        top = self._top.heightForWidth(wide)
        above = top + 12 + _height(bold, half, *(title.text() for title in titles)) + SPACING
        size = max(28 * 5 + 2, min(room.height() - 2 * 16 - above - below, half))
        for picture in (self.heat, self.changed):
            picture.fit(size)
        self._page.setMinimumHeight(2 * 16 + above + self.heat.height() + below)
        self.scale.setFixedWidth(self.heat.width())
        for label in (*titles, self._heat_words, self._method_words, self._change_words, self._legend):
            label.setFixedWidth(half)


def _height(font: QFont, width: int, *texts: str) -> int:
    """The height of the highest of these texts, wrapped."""
    metrics, room = QFontMetrics(font), QRect(0, 0, width, 10_000)
    return max(metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() for text in texts)


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = column_of(SPACING)
    for widget in widgets:
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return column
