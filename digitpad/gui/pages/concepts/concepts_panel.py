"""The *Concepts* page: the list of ideas, a box where it is narrow, and the chosen idea to play with.

An idea is built when it is first chosen; it knows nothing of the network that answers.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad.app import concept_texts as words
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage, Stack
from digitpad.gui.kit.side_by_side import SideBySide
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.concepts.idea_view import IdeaView
from digitpad.message import mark, tr

MARGIN, LIST_WIDTH, SCROLL_BAR = 24, 240, 16
LONGEST_LINE = 72  # characters
LEAST_IDEA = 460  # wide, at a body font of 13; with less beside the list, a box takes its place
LIST_LOOKS = """
QListWidget { border: 2px solid transparent; border-radius: 4px; background: transparent; }
QListWidget:focus { border-color: palette(highlight); }
QListWidget::item { padding: 7px; border: 1px solid transparent; border-radius: 4px; color: palette(text); }
QListWidget::item:selected { background: %s; border-color: %s; }
"""


@dataclass(frozen=True)
class Idea:
    """One entry of the list; its view, such as `PerceptronView` in `perceptron_view`, is only imported when chosen."""

    key: str
    title: str

    def build(self) -> IdeaView:
        """Import the view and build a new one."""
        module = import_module(f"digitpad.gui.pages.concepts.{self.key}_view")
        view: IdeaView = getattr(module, f"{self.key.capitalize()}View")()
        return view


IDEAS = (
    Idea("perceptron", mark("The perceptron")),
    Idea("adder", mark("An adder of NANDs")),
    Idea("sigmoid", mark("The sigmoid neuron")),
    Idea("cost", mark("The cost function")),
    Idea("descent", mark("Gradient descent")),
    Idea("batches", mark("Why mini-batches")),
    Idea("backprop", mark("Backpropagation")),
)


class ConceptsPanel(QWidget):
    """Needs no session. Either the list or the box is visible, and both choose the idea."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("conceptsPanel")
        self._views: dict[str, IdeaView] = {}
        self.list = QListWidget()
        self.list.setObjectName("ideaList")
        self.list.setAccessibleName(tr("Ideas"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([tr(idea.title) for idea in IDEAS])
        self.box = QComboBox()
        self.box.setObjectName("ideaComboBox")
        self.box.setAccessibleName(tr("Ideas"))
        self.box.addItems([tr(idea.title) for idea in IDEAS])
        self.box.activated.connect(self.list.setCurrentRow)
        self.list.currentRowChanged.connect(self.box.setCurrentIndex)
        self.title = text_label(scale="title")
        self.sentences = Sentences()
        self.sentences.setObjectName("ideaSentences")
        self._pages = Stack()
        self._arrange()
        self._dress()
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def take_over(self, other: ConceptsPanel) -> None:
        """Open the ideas that were opened there, and choose the same one."""
        for key in other._views:
            self.choose(key)
        self.list.setCurrentRow(other.list.currentRow())

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.setSpacing(12)
        column.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.title)
        column.addWidget(self._pages, 1)
        column.addWidget(self.sentences)
        idea = ScrollPage(right, self._fit)
        idea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # a drawing cannot wrap
        page = SideBySide(self.list, idea, self._width_of_list, gap=32)
        page.setContentsMargins(MARGIN - 8, 16, MARGIN - SCROLL_BAR, 16)
        column_in(self, 0, page)

    def _width_of_list(self, _room: QSize) -> int:
        unit = theme.unit(self)
        whole = self.width() - 2 * MARGIN + 8 + SCROLL_BAR
        width = max(LIST_WIDTH, min(round(LIST_WIDTH * unit), whole // 4))
        narrow = whole - width < LEAST_IDEA * unit
        for widget, hidden in ((self.list, narrow), (self.box, not narrow), (self.title, narrow)):
            if widget.isHidden() != hidden:
                widget.setHidden(hidden)
        return width

    def _fit(self, room: QSize) -> None:
        if self.view.fit(room.width() - SCROLL_BAR):
            self._pages.updateGeometry()  # whose size is asked for next
        self.sentences.fit(room.width() - SCROLL_BAR)

    @property
    def view(self) -> IdeaView:
        """The idea that is shown."""
        return self._views[IDEAS[self.list.currentRow()].key]

    def choose(self, key: str) -> IdeaView:
        """Show the idea of this key."""
        self.list.setCurrentRow([idea.key for idea in IDEAS].index(key))
        return self.view

    def _show(self, index: int) -> None:
        idea = IDEAS[max(0, index)]
        if idea.key not in self._views:
            self._views[idea.key] = idea.build()
            self._pages.add(self._views[idea.key])
        self._pages.show_view(list(self._views).index(idea.key))
        self.title.setText(tr(idea.title))
        self.sentences.set_text(tr(words.SENTENCES[idea.key]))

    def _dress(self) -> None:
        colors = theme.of(self)
        looks = LIST_LOOKS % (colors.accent_soft, colors.accent_edge)
        if looks != self.list.styleSheet():
            self.list.setStyleSheet(looks)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Show):
            self._dress()
        return super().event(event)


class Sentences(QLabel):
    """Text whose lines have at most 72 characters, and fewer where there is no room for them."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def set_text(self, sentences: str) -> None:
        """Say these sentences, to screen readers without the breaks of lines."""
        self._sentences = sentences
        self.setAccessibleName(sentences)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Break the lines for so much room."""
        metrics = QFontMetrics(self.font())
        for length in range(LONGEST_LINE, 16, -4):
            lines = textwrap.wrap(self._sentences, length)
            if max(map(metrics.horizontalAdvance, lines), default=0) <= width:
                break
        text = "\n".join(lines)
        if text != self.text():
            self.setText(text)
