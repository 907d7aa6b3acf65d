"""The answer: the digit in large type, its confidence, what the network sees and ten bars.

It listens to the session and knows nothing of the pad.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.own_hand import words as own_hand_words
from digitpad.app.pad.answer_text import AnswerText, describe, describe_number, digit_of
from digitpad.digits.recognition import Prediction
from digitpad.gui.draw.answer_room import largest_scale, nearly_certain, room_of
from digitpad.gui.draw.network_input import NetworkInput
from digitpad.gui.draw.probability_bars import ProbabilityBars
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.throttle import AFTER, INTERVAL
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import tr

COLUMNS_LEAST, COLUMNS_LOW, COLUMNS_HIGH = 64, 104, 264  # the least with large text or in a small window
MAGNIFICATIONS = ((640, 8), (440, 6), (320, 4), (0, 3))  # of the 28 x 28 picture, from these widths on
ABOVE = 8
GAP = 8
BESIDE_DIGIT = 20
WORDS_GAP = 2
WIDER = 16  # than the picture its caption may be
NUMBER_HEIGHT = 0.62  # of the picture's
LEAST_NUMBER, LEAST_LINES = 18, 8
LEAST_ANSWER = 104  # high, with a body font of 13: a number, and words in three lines or four below it


class PredictionPanel(Restyled):
    """Shows the session's `prediction`: digit, picture and bars on every move of the pen, its words and figures, also
    those for screen readers, seldom enough to be read.

    Attributes:
        text_interval: milliseconds between two changes of words and figures.
    """

    stepsRequested = Signal()  # how did the drawing become what the network sees?
    learningRequested = Signal()  # of what a person has said

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._selected = 0
        self._said = ""
        self._last_words = ("", "")
        self.text_interval = INTERVAL
        self._since_text = QElapsedTimer()
        self._text_timer = QTimer(self, singleShot=True)
        self._text_timer.setObjectName("answerTextTimer")
        self._text_timer.timeout.connect(self._update_text)
        self._build()
        session.predictionChanged.connect(self._update_answer)
        session.networkChanged.connect(self._follow_classes)
        session.testDigitChanged.connect(self._forget_last_text)
        for signal in (session.epochFinished, session.trainingStarted, session.trainingEnded):
            signal.connect(self._update_remark)
        self._update_answer(session.prediction)
        self.describe_answer()

    # Layout

    def _build(self) -> None:
        self._digit = QLabel(self)
        self._digit.setObjectName("predictedDigit")
        self._digit.setAccessibleName(tr("Answer"))
        self._digit.setTextFormat(Qt.TextFormat.PlainText)
        self._digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QWidget(self)
        self._words.setObjectName("answerWords")
        self._certainty = _wrapping_label(self._words, scale="title")
        self._certainty.setObjectName("certainty")
        self._remark = _wrapping_label(self._words, muted=True)
        self._remark.setObjectName("remark")
        words = column_in(self._words, WORDS_GAP, None, self._certainty, self._remark)
        self._learn = LinkButton(self._words)
        self._learn.setObjectName("learnSaidLink")
        self._learn.setText(tr("Learn it…"))
        self._learn.setToolTip(tr("Open what you have said so far, to learn it"))
        self._learn.clicked.connect(self.learningRequested)
        self._learn.hide()
        words.addWidget(self._learn, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        self._hint = _wrapping_label(self, muted=True)
        self._hint.setObjectName("answerHint")
        self._hint.setText(tr("The answer appears here while you draw."))
        self._caption = _wrapping_label(self, scale="caption", muted=True)
        self._caption.setText(tr("The network sees"))
        self._input = NetworkInput(self)
        self._input.activated.connect(self.stepsRequested)
        self._bars = ProbabilityBars(self)
        self._show_how_to_say()

    def _show_how_to_say(self) -> None:
        for answer in (self._digit, self._words):
            answer.setToolTip(own_hand_words.how_to_say(self._session.classes))

    @property
    def bars(self) -> ProbabilityBars:
        """Whoever wants to know which bar was clicked listens to them."""
        return self._bars

    def show_said(self, sentence: str) -> None:
        """What a person has said that the digit is, in place of the remark; "" for nothing."""
        if sentence != self._said:
            self._said = sentence
            self._update_text()
            self._arrange()

    def height_for_columns(self, columns: int, width: int) -> int:
        """The height of the panel, `width` wide, whose probability columns are `columns` high."""
        return self._height(columns, _magnification(width))

    def least_height(self, columns: int) -> int:
        """The same with the picture as small as it becomes."""
        return self._height(columns, MAGNIFICATIONS[-1][1])

    def _height(self, columns: int, times: int) -> int:
        return self._answer_height(times) + GAP + self._bars.height_for_columns(columns)

    def _answer_height(self, times: int) -> int:
        side = 28 * times + 2
        picture = self._caption_size(side).height() + 4 + side
        return ABOVE + max(picture, round(LEAST_ANSWER * theme.unit(self)))

    def _times(self) -> int:
        """The largest magnification for the width that leaves the columns their least height."""
        widest = _magnification(self.width())
        fitting = (
            times
            for _, times in MAGNIFICATIONS
            if times <= widest and self._height(COLUMNS_LEAST, times) <= self.height()
        )
        return next(fitting, MAGNIFICATIONS[-1][1])

    def _caption_size(self, side: int) -> QSize:
        """Above a picture with this side: hardly wider where its words allow that, in several lines if need be."""
        words = room_of(self._caption.text(), theme.scaled_font(self, theme.CAPTION), side + WIDER)
        return words.expandedTo(QSize(side, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        times = self._times()
        self._input.set_magnification(times)
        side = self._input.width()
        bottom = self._answer_height(times)
        self._input.move(self.width() - side, bottom - side)
        caption = self._caption_size(side)
        left = self.width() - caption.width()
        self._caption.setGeometry(left, bottom - side - 4 - caption.height(), caption.width(), caption.height())
        self._certainty.show()
        self._remark.setVisible(bool(self._remark.text()))
        self._learn.setVisible(bool(self._said))
        self._arrange_answer(left, side, bottom)
        words = self._words
        # What was just said is news, the confidence stands at the bars as well; F8 does what the link does.
        for spare in (self._learn, self._certainty if self._said else self._remark):
            if not spare.isHidden() and words.y() + words.heightForWidth(words.width()) > bottom:
                spare.hide()
                self._arrange_answer(left, side, bottom)
        self._hint.setGeometry(0, ABOVE, left - GAP, bottom - ABOVE)
        self._bars.setGeometry(0, bottom + GAP, self.width(), self.height() - bottom - GAP)

    def _arrange_answer(self, left: int, side: int, bottom: int) -> None:
        """What was read, and the words beside it or below it, to the left of the picture and its caption."""
        number = self._digit.text() or "0"
        font = self._answer_font(side - 2)
        digit = math.ceil(max(map(QFontMetricsF(font).horizontalAdvance, ("0", number[0]))))
        room = left - GAP - digit
        scale = largest_scale(self, QSize(room - GAP, bottom - WORDS_GAP))
        theme.mark(self._certainty, "scale", scale or "strong")
        if scale is None or len(number) > 1:
            self._arrange_number(number, min(left - GAP, self.width() - side - 2 * GAP), left - GAP, bottom)
        else:
            self._arrange_digit(font, digit, room, bottom)

    def _arrange_digit(self, font: QFont, digit: int, room: int, bottom: int) -> None:
        """The digit fills a square as high as the picture; the words stand in the room beside it, centred like it."""
        self._set_answer_size(font.pixelSize())
        self._digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._digit.setWordWrap(False)
        self._digit.setGeometry(0, ABOVE, digit, bottom - ABOVE)
        wide = self._certainty.fontMetrics().horizontalAdvance(nearly_certain())
        beside = BESIDE_DIGIT if room - BESIDE_DIGIT >= wide else GAP
        self._words.setGeometry(digit + beside, 0, room - beside, bottom + ABOVE)

    def _arrange_number(self, number: str, room: int, words_room: int, bottom: int) -> None:
        """The number is as wide as its room but not too high, with the words below it, all of them visible. The name
        of a class that is too long for a line wraps."""
        lines = number.split("\n")
        words = self._words.heightForWidth(words_room)
        font = self._answer_font(round(NUMBER_HEIGHT * self._input.width()))
        metrics = QFontMetricsF(font)
        wide = max(metrics.horizontalAdvance(line) for line in lines)
        in_sight = int(font.pixelSize() * (bottom - words) / (len(lines) * metrics.lineSpacing()))
        least = LEAST_NUMBER if len(lines) == 1 else LEAST_LINES
        fitting = max(LEAST_NUMBER, min(font.pixelSize(), int(font.pixelSize() * room / wide)))
        size = max(least, min(fitting, in_sight))
        font.setPixelSize(size)
        self._set_answer_size(size)
        self._digit.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        high = len(lines) * math.ceil(QFontMetricsF(font).lineSpacing())
        wraps = " " in number and QFontMetricsF(font).horizontalAdvance(number) > room
        self._digit.setWordWrap(wraps)
        if wraps:
            whole = QRectF(0, 0, room, bottom)
            high = math.ceil(QFontMetricsF(font).boundingRect(whole, Qt.TextFlag.TextWordWrap, number).height())
        top = max(0, ABOVE + (bottom - ABOVE - high - words) // 2)
        self._digit.setGeometry(0, top, room, high)
        self._words.setGeometry(0, top + high, words_room, max(words, bottom - top - high))

    def _answer_font(self, pixels: int) -> QFont:
        font = theme.scaled_font(self, 1)
        font.setPixelSize(pixels)
        return font

    def _set_answer_size(self, pixels: int) -> None:
        """Set the size by a style sheet: Qt would replace a font when the application's style sheet changes."""
        wanted = f"font-size: {pixels}px"
        if wanted != self._digit.styleSheet():
            self._digit.setStyleSheet(wanted)

    # What is shown

    def _update_answer(self, prediction: Prediction | None) -> None:
        """Digit, picture and bars follow at once, the numbers in text a little behind."""
        shown = self._shown()
        new_digit = shown != self._digit.text()
        if new_digit:
            self._digit.setText(shown)
            theme.mark(self._digit, "muted", shown == "?")  # what is no digit is not shown like one
            self._arrange()
        self._input.show_image(None if prediction is None else prediction.image)
        if self._bars.classes != self._session.classes:
            self._bars.show_classes(self._session.classes)
            self._show_how_to_say()
        if prediction is None:
            self._bars.show_probabilities(None, None)
        else:
            selected_digit = self._session.reading.digits[self._session.selected_digit]
            winner = None if prediction.rejected or selected_digit.sign else prediction.digit
            self._bars.show_probabilities(prediction.probabilities, winner)
        selected, self._selected = self._selected, self._session.selected_digit
        if prediction is None or not self._words.isVisible() or selected != self._selected:
            self._update_text()
        else:
            self._update_text_soon(hurry=new_digit)

    def _follow_classes(self) -> None:
        if self._bars.classes != self._session.classes:
            self._update_answer(self._session.prediction)

    def _update_text_soon(self, hurry: bool = False) -> None:
        """Update the text once the interval has passed; in a `hurry` right after the rest."""
        if not self._since_text.isValid():
            self._update_text()
            return
        wait = AFTER if hurry else max(AFTER, self.text_interval - self._since_text.elapsed())
        if not self._text_timer.isActive() or self._text_timer.remainingTime() > wait:
            self._text_timer.start(wait)

    def _update_text(self) -> None:
        self._text_timer.stop()
        self._since_text.start()
        prediction, text = self._session.prediction, self._text()
        words = text.certainty, self._said or text.remark
        self._certainty.setText(words[0])
        self._remark.setText(words[1])
        self._bars.show_figures(None if prediction is None else prediction.probabilities)
        self._hint.setVisible(prediction is None)
        self._words.setVisible(prediction is not None)
        if words != self._last_words:
            self._last_words = words
            self._arrange()  # they may be more lines than before
        if text.spoken != self._digit.accessibleDescription():
            self._digit.setAccessibleDescription(text.spoken)
        self._bars.describe(None if prediction is None else prediction.probabilities)

    def _forget_last_text(self, test_digit: object) -> None:
        """Another digit lies on the pad: the answer to it, which follows, is not to wait."""
        self._since_text.invalidate()

    def _update_remark(self, news: object) -> None:
        """An epoch has ended, or the training began or ended."""
        self._update_text_soon()

    def _shown(self) -> str:
        """The digit or number alone: words cost more than there is time for at every move of the pen."""
        reading = self._session.reading
        return reading.text if len(reading.digits) > 1 else digit_of(self._session.prediction)

    def _text(self) -> AnswerText:
        session = self._session
        if len(session.reading.digits) > 1:
            return describe_number(session.reading, session.selected_digit)
        label = session.test_digit.label_name if session.test_digit else None
        return describe(session.prediction, label, self._epoch())

    def _epoch(self) -> int | None:
        """The epoch, from 1, after which the network that answers stands; None where that is no news."""
        session, checkpoint = self._session, self._session.experiment.checkpoint
        if checkpoint is not None:
            return checkpoint.epochs or None
        if not session.training or not session.reports:
            return None
        return session.epochs_before + session.reports[-1].epoch + 1

    # For screen readers

    def describe_answer(self) -> None:
        """Announce it; called once a stroke has ended, not on every move. No number lags behind now."""
        self._update_text()
        if self._session.prediction is not None and QAccessible.isActive():
            spoken = self._digit.accessibleDescription()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._digit, spoken))


def _magnification(width: int) -> int:
    return next(times for least, times in MAGNIFICATIONS if width >= least)


def _wrapping_label(parent: QWidget, scale: str = "", muted: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if scale:
        label.setProperty("scale", scale)
    if muted:
        label.setProperty("muted", True)
    return label
