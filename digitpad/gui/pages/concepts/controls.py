"""A slider for a number with its name and value, and a switch: what the ideas are played with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.app.texts import fixed
from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.slider import Slider
from digitpad.gui.kit.switch import Switch
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.message import tr


class Dial(QWidget):
    """A number between two ends, in even steps: name, slider, value."""

    changed = Signal(float)

    def __init__(
        self, name: str, low: float, high: float, step: float, value: float, *, decimals: int = 2, width: int = 0
    ) -> None:
        super().__init__()
        self._low, self._step, self._decimals = low, step, decimals
        self.slider = Slider()
        self.slider.setRange(0, round((high - low) / step))
        self.slider.setPageStep(max(1, self.slider.maximum() // 10))
        self.slider.setMinimumWidth(72)
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(
            tr("{name}, from {low} to {high}", name=name, low=fixed(low, decimals), high=fixed(high, decimals))
        )
        self._name = text_label(name, muted=True)
        self._name.setBuddy(self.slider)
        self._value = QLabel()
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row_in(self, 8, self._name, (self.slider, 1), self._value)
        self._widest = max((fixed(low, decimals), fixed(high, decimals)), key=len)
        self._name_width = width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider.valueChanged.connect(self._follow_value)
        self.set_value(value)
        self._show_value()

    def take_over(self, other: Dial) -> None:
        self.slider.setValue(other.slider.value())

    @property
    def value(self) -> float:
        """The number as it is set, a whole count of steps from the lower end."""
        return round(self._low + self._step * self.slider.value(), 6)

    def set_value(self, value: float) -> None:
        """The nearest step, within the ends."""
        self.slider.setValue(round((value - self._low) / self._step))

    def showEvent(self, event: object) -> None:
        metrics = QFontMetrics(theme.scaled_font(self, 1))
        self._value.setFixedWidth(metrics.horizontalAdvance(self._widest) + 2)
        if self._name_width:
            self._name.setMinimumWidth(round(self._name_width * theme.unit(self)))

    def _follow_value(self) -> None:
        self._show_value()
        self.changed.emit(self.value)

    def _show_value(self) -> None:
        self._value.setText(fixed(self.value, self._decimals))
        self.slider.setAccessibleDescription(self._value.text())


class WordSwitch(Switch):
    """One of a few words, side by side; `name` is said already, the words are said here."""

    chosen = Signal(str)

    def __init__(self, name: str, words: Sequence[str]) -> None:
        super().__init__([QPushButton(tr(word)) for word in words])
        self.setAccessibleName(name)
        for button, word in zip(self.buttons.buttons(), words, strict=True):
            both = tr("{name}: {word}", name=name, word=tr(word))
            button.setAccessibleName(both)
            button.setToolTip(both)
        self.buttons.idClicked.connect(lambda place: self.chosen.emit(words[place]))
        self._words = tuple(words)

    def take_over(self, other: WordSwitch) -> None:
        if other.word != self.word:
            self.choose(other.word)

    @property
    def word(self) -> str:
        """The chosen one, as it is in the list of words and in English."""
        return self._words[self.buttons.checkedId()]

    def choose(self, word: str) -> None:
        """Choose one of the words, as a click does; `chosen` follows."""
        self.buttons.button(self._words.index(word)).click()


def button(text: str, tip: str) -> QPushButton:
    """A button no larger than its text, with a tooltip."""
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made
