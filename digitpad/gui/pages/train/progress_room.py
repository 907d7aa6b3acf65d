"""How far a training is: the bar, the epoch and the time that is left, in a room that is kept for their longest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.progress_bar import STEPS, ProgressBar
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.text_label import text_label
from digitpad.message import tr

GAP, BEFORE_WHERE = 8, 8


class ProgressRoom(Restyled):
    """It asks for the same width and height whether a training runs or not, so that it never changes its line. Where a
    line has not so much room, as with the largest text, it is narrower."""

    def __init__(self) -> None:
        self._longest: dict[QLabel, str] = {}
        super().__init__()
        self.bar = ProgressBar()
        self.bar.setObjectName("trainingProgressBar")
        self.bar.setAccessibleName(tr("Training progress"))
        self._where = text_label(name="trainingEpoch")
        self._left = text_label(name="trainingTimeLeft", muted=True)
        self._longest = {self._where: "", self._left: ""}
        self._paused = ""
        self._where.setContentsMargins(BEFORE_WHERE, 0, 0, 0)  # not a spacing, which would stay when the text is hidden
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for label in self._longest:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row_in(self, GAP, (self.bar, 1), *self._longest)

    def sizeHint(self) -> QSize:
        """The size, at least that of the longest texts that room was reserved for."""
        running = sum(GAP + _room(label, text) for label, text in self._longest.items())
        reserved = max(running, GAP + _room(self._where, self._paused))
        height = 1 + max(label.fontMetrics().height() for label in self._longest)  # Qt rounds up where there is a text
        return super().sizeHint().expandedTo(QSize(self.bar.minimumSizeHint().width() + reserved, height))

    def hasHeightForWidth(self) -> bool:
        return True  # so that a wrapping row may make it narrower

    def heightForWidth(self, width: int) -> int:
        return self.sizeHint().height()

    def reserve(self, where: str, left: str, paused: str) -> None:
        """Keep room for texts as long as these from now on; `paused` stands there alone."""
        for label, text in zip(self._longest, (where, left), strict=True):
            self._longest[label] = _longer(label, self._longest[label], text)
        self._paused = _longer(self._where, self._paused, paused)
        self.updateGeometry()

    def show_progress(self, fraction: float, where: str, left: str, spoken_left: str, *, steady: bool) -> None:
        """The bar and the two texts beside it; both empty leaves their room to the bar.

        Where `steady`, and there is room, the texts have that of their longest, so that the bar keeps its length while
        they change. `spoken_left` is what a screen reader says for `left`.
        """
        self.bar.setValue(round(STEPS * fraction))
        steady = steady and self.width() >= self.sizeHint().width()
        for label, text in zip(self._longest, (where, left), strict=True):
            label.setText(text)
            label.setMinimumWidth(_room(label, self._longest[label]) if steady else 0)
            label.setVisible(bool(text) or steady)
        spoken = ", ".join(filter(None, (where, spoken_left)))
        if spoken != self.bar.accessibleDescription():
            self.bar.setAccessibleDescription(spoken)

    def restyle(self) -> None:
        self.updateGeometry()


def _longer(label: QLabel, *texts: str) -> str:
    return max(texts, key=lambda text: _room(label, text))


def _room(label: QLabel, text: str) -> int:
    return label.fontMetrics().horizontalAdvance(text) + label.contentsMargins().left() + 1
