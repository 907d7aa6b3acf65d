"""The *Concepts* page: the list of ideas on the left, the chosen one to play with on the right.

An idea is built when it is first chosen; it knows nothing of the network that answers.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.gui import theme
from digitpad.gui.concepts import words

MARGIN, LIST_WIDTH, SCROLL_BAR = 24, 240, 16
LONGEST_LINE = 72  # characters
LIST_LOOKS = """
QListWidget { border: 2px solid transparent; border-radius: 4px; background: transparent; }
QListWidget:focus { border-color: palette(highlight); }
QListWidget::item { padding: 8px; border-radius: 4px; color: palette(text); }
QListWidget::item:selected { background: %s; }
"""


def _perceptron() -> QWidget:
    from digitpad.gui.concepts.perceptron_view import PerceptronView  # each only when it is first chosen

    return PerceptronView()


def _adder() -> QWidget:
    from digitpad.gui.concepts.adder_view import AdderView

    return AdderView()


def _sigmoid() -> QWidget:
    from digitpad.gui.concepts.sigmoid_view import SigmoidView

    return SigmoidView()


def _cost() -> QWidget:
    from digitpad.gui.concepts.cost_view import CostView

    return CostView()


def _descent() -> QWidget:
    from digitpad.gui.concepts.descent_view import DescentView

    return DescentView()


def _batches() -> QWidget:
    from digitpad.gui.concepts.batches_view import BatchesView

    return BatchesView()


def _backprop() -> QWidget:
    from digitpad.gui.concepts.backprop_view import BackpropView

    return BackpropView()


@dataclass(frozen=True)
class Idea:
    """One entry of the list."""

    key: str
    title: str
    build: Callable[[], QWidget]


IDEAS = (
    Idea("perceptron", "The perceptron", _perceptron),
    Idea("adder", "An adder of NANDs", _adder),
    Idea("sigmoid", "The sigmoid neuron", _sigmoid),
    Idea("cost", "The cost function", _cost),
    Idea("descent", "Gradient descent", _descent),
    Idea("batches", "Why mini-batches", _batches),
    Idea("backprop", "Backpropagation", _backprop),
)


class ConceptsPanel(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conceptsPanel")
        self._views: dict[str, QWidget] = {}
        self.list = QListWidget()
        self.list.setObjectName("ideaList")
        self.list.setAccessibleName("Ideas")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([idea.title for idea in IDEAS])
        self.title = QLabel()
        self.title.setProperty("scale", "title")
        self.sentences = Sentences()
        self.sentences.setObjectName("ideaSentences")
        self._pages = QStackedWidget()
        self._arrange()
        self._dress()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self._pages, 1)
        column.addWidget(self.sentences)
        # It scrolls only where large text in a low window leaves no other way.
        scroll_area = QScrollArea()
        scroll_area.setWidgetResizable(True)
        scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_area.setWidget(right)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN - 8, 16, MARGIN - SCROLL_BAR, 16)
        row.setSpacing(32)
        row.addWidget(self.list)
        row.addWidget(scroll_area, 1)

    @property
    def view(self) -> QWidget:
        """The idea that is shown."""
        return self._views[IDEAS[self.list.currentRow()].key]

    def choose(self, key: str) -> QWidget:
        """Show the idea of this key."""
        self.list.setCurrentRow([idea.key for idea in IDEAS].index(key))
        return self.view

    def _show(self, place: int) -> None:
        idea = IDEAS[max(0, place)]
        if idea.key not in self._views:
            self._views[idea.key] = idea.build()
            self._pages.addWidget(self._views[idea.key])
        self._pages.setCurrentWidget(self._views[idea.key])
        for other in self._views.values():  # the stack is as high as what is seen, not as the highest of all
            shown = other is self.view
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            other.setSizePolicy(policy, policy)
        self.title.setText(idea.title)
        self.sentences.set_text(words.SENTENCES[idea.key])

    def _dress(self) -> None:
        looks = LIST_LOOKS % theme.of(self).accent_soft
        if looks != self.list.styleSheet():
            self.list.setStyleSheet(looks)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Show):
            self._dress()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = max(LIST_WIDTH, min(round(LIST_WIDTH * theme.unit(self)), self.width() // 4))
        self.list.setFixedWidth(width)
        super().resizeEvent(event)


class Sentences(QLabel):
    """Text whose lines have at most 72 characters, and fewer where there is no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def set_text(self, sentences: str) -> None:
        self._sentences = sentences
        self.setAccessibleName(sentences)
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._wrap()
        return super().event(event)

    def _wrap(self) -> None:
        metrics = QFontMetrics(self.font())
        for length in range(LONGEST_LINE, 16, -4):
            lines = textwrap.wrap(self._sentences, length)
            if max(map(metrics.horizontalAdvance, lines), default=0) <= self.width():
                break
        text = "\n".join(lines)
        if text != self.text():
            self.setText(text)
