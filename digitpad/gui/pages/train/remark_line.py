"""One sentence on how the training goes, with a sign, and a button where something can be done about it."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt, Signal

from digitpad.app.training.hints import Remark
from digitpad.app.training.remedies import Remedy
from digitpad.gui.kit.notice_line import NoticeLine
from digitpad.message import tr


class RemarkLine(NoticeLine):
    """Hints and errors stand on a coloured ground."""

    remedyChosen = Signal(object)  # Remedy

    def __init__(self) -> None:
        super().__init__()
        self._remark = Remark("info", "", "")
        self.text.setObjectName("trainingRemark")
        self.text.setAccessibleName(tr("How the training goes"))
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.button.setObjectName("remedyButton")
        self.button.clicked.connect(self._choose_remedy)

    @property
    def remark(self) -> Remark:
        """The one that is shown last; empty before any."""
        return self._remark

    def show_remark(self, remark: Remark) -> None:
        """Show it on the ground of its kind, with a button where it has a remedy."""
        if remark == self._remark:
            return
        self._remark = remark
        opening, text = html.escape(remark.opening), html.escape(remark.text)
        remedy: Remedy | None = remark.remedy
        written = f'<span style="font-weight:600">{opening}</span> {text}'
        self.show_notice(remark.kind, written, remedy.label if remedy else "")
        self.text.setAccessibleDescription(str(remark))

    def _choose_remedy(self) -> None:
        if self._remark.remedy is not None:
            self.remedyChosen.emit(self._remark.remedy)
