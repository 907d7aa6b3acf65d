"""A perceptron with two inputs: set weights and bias until it is the gate that was asked for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.concepts.controls import Dial, WordSwitch
from digitpad.gui.pages.concepts.idea_view import IdeaView
from digitpad.gui.pages.concepts.perceptron_drawings import NeuronDrawing, Plane, TruthTable
from digitpad.message import tr
from digitpad.nn.concepts import GATES, PAIRS, Perceptron

WIDEST_WEIGHT = 4.0
DIAL_NAMES = 68


class PerceptronView(IdeaView):
    def __init__(self) -> None:
        super().__init__()
        self.gate = WordSwitch(tr("Gate"), tuple(GATES))
        self.verdict = text_label(name="perceptronVerdict")
        self.dials = [
            Dial(name, -WIDEST_WEIGHT, WIDEST_WEIGHT, 0.5, value, decimals=1, width=DIAL_NAMES)
            for name, value in ((tr("Weight 1"), 1.0), (tr("Weight 2"), 1.0), (tr("Bias"), -0.5))
        ]
        self.drawing, self.plane, self.table = NeuronDrawing(), Plane(), TruthTable()
        self._arrange()
        self.gate.chosen.connect(self._follow)
        for dial in self.dials:
            dial.changed.connect(self._follow)
        self.drawing.pairChosen.connect(self.show_pair)
        self.table.pairChosen.connect(self.show_pair)
        self.show_pair(2)

    def _arrange(self) -> None:
        self._top = top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.gate)
        top.addWidget(self.verdict, 1)
        self._halves = left, right = QVBoxLayout(), QVBoxLayout()
        self._both = both = QHBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.drawing, 1)
        for dial in self.dials:
            left.addWidget(dial)
        right.setSpacing(12)
        right.addWidget(self.plane, 1)
        right.addWidget(self.table)
        both.setSpacing(32)
        both.addLayout(left, 6)
        both.addLayout(right, 5)
        self._page = page = column_in(self, 12)
        page.addLayout(top)
        page.addLayout(both, 1)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the halves are one above the other."""
        return QSize(
            max(each.minimumSize().width() for each in (self._top, *self._halves)), self._page.minimumSize().height()
        )

    def fit(self, width: int) -> None:
        """With large text in a small window there is no room for both halves side by side."""
        wide = sum(half.minimumSize().width() for half in self._halves) + self._both.spacing() <= width
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._both.direction():
            self._both.setDirection(direction)

    @property
    def perceptron(self) -> Perceptron:
        first, second, bias = (dial.value for dial in self.dials)
        return Perceptron((first, second), bias)

    def show_pair(self, place: int) -> None:
        """Let the inputs be one of the four pairs."""
        self._pair = place
        self._follow()

    def _follow(self) -> None:
        perceptron, wanted = self.perceptron, GATES[self.gate.word]
        self.drawing.show_neuron(perceptron, self._pair)
        self.plane.show_neuron(perceptron, wanted, self._pair)
        self.table.show_neuron(perceptron, wanted, self._pair)
        right = sum(perceptron.answer(pair) == answer for pair, answer in zip(PAIRS, wanted, strict=True))
        found = tr("It is a {gate}.", gate=self.gate.word)
        self.verdict.setText(found if right == 4 else tr("{right} of {all} answers right", right=right, all=len(PAIRS)))
        theme.mark(self.verdict, "muted", right < 4)
