"""A box of choices that is as narrow as its field, where a long title is shortened."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

UNPAINTED = 2  # pixels of its room for text, one at either end, which Qt's style leaves out


class NarrowBox(QComboBox):
    """Its open list is as wide as its longest line.

    Attributes:
        elided: where a long title is shortened.
    """

    elided = Qt.TextElideMode.ElideRight

    def __init__(self, *, whole: bool = False) -> None:
        """`whole`: it asks for so much room that its longest title stands there whole."""
        super().__init__()
        self._whole, policy = whole, QComboBox.SizeAdjustPolicy
        self.setSizeAdjustPolicy(policy.AdjustToContents if whole else policy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(UNPAINTED if self._whole else 0, 0)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(self.currentText(), self.elided, self._text_room(option))

    def needed_width(self, title: str) -> int:
        """What this title asks for to stand there whole."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text = ceil(QFontMetricsF(self.font()).horizontalAdvance(title)) + 1  # rounded down, it would be shortened
        return self.width() - self._text_room(option) + text

    @property
    def shortens(self) -> bool:
        """Whether the chosen title does not stand there whole."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option.currentText != self.currentText()

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), self.view().sizeHintForColumn(0) + 2))
        super().showPopup()

    def _text_room(self, option: QStyleOptionComboBox) -> int:
        edit = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width() - UNPAINTED
