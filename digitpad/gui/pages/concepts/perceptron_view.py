"""A perceptron with two inputs: set weights and bias until it is the gate that was asked for."""

from __future__ import annotations

from digitpad.gui.kit.layouts import column_in, column_of, fill
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.concepts.controls import Dial, WordSwitch
from digitpad.gui.pages.concepts.idea_view import IdeaView, controls
from digitpad.gui.pages.concepts.perceptron_drawings import NeuronDrawing, Plane, TruthTable
from digitpad.message import tr
from digitpad.nn.concepts import GATES, PAIRS, Perceptron

WIDEST_WEIGHT = 4.0
DIAL_NAMES = 68


class PerceptronView(IdeaView):
    """The dials make the `perceptron`; drawing, plane and table show it, and choose its inputs by `show_pair`."""

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

    def take_over(self, other: PerceptronView) -> None:
        self.show_pair(other._pair)

    def _arrange(self) -> None:
        left, right = column_of(8, (self.drawing, 1), *self.dials), column_of(12, (self.plane, 1), self.table)
        fill(self.halves, 32, (left, 6), (right, 5))
        column_in(self, 12, controls(self.gate, self.verdict, spacing=16), (self.halves, 1))

    @property
    def perceptron(self) -> Perceptron:
        """The perceptron with the two weights and the bias that the dials are set to."""
        first, second, bias = (dial.value for dial in self.dials)
        return Perceptron((first, second), bias)

    @property
    def pair(self) -> int:
        """Which of the four pairs the inputs are."""
        return self._pair

    def show_pair(self, index: int) -> None:
        """Let the inputs be one of the four pairs."""
        self._pair = index
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
