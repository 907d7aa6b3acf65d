"""The name of the network that answers, at the right end of the tabs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTabWidget

from digitpad.gui.look import plain_text
from digitpad.gui.session import Session
from digitpad.message import tr, tr_count

MARGIN = 24
LEAST = 4  # letters of a name that is shortened
SEPARATOR = " · "


class CornerLabel(QLabel):
    """Drops the layers, then the accuracy, where there is no room for all of it; a long name is elided."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("networkName")
        self.setProperty("muted", True)
        plain_text.plain(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._session = session
        self._height = 0
        session.modelChanged.connect(self._follow)
        session.trainingStarted.connect(self._follow)
        session.trainingEnded.connect(self._follow)
        session.experimentChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(SEPARATOR.join(_parts(self._session)))
        self.setToolTip(plain_text.tip(self.text()))
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def set_height(self, height: int) -> None:
        """Level with the tabs."""
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + 2 * MARGIN + 2
        tabs = self.parentWidget()
        if isinstance(tabs, QTabWidget):  # the tabs come first, whatever the network is called
            wanted = max(0, min(wanted, tabs.width() - tabs.tabBar().sizeHint().width()))
        return QSize(wanted, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        first, _sizes, *others = _parts(self._session)
        metrics, shorter = self.fontMetrics(), (self.text(), SEPARATOR.join([first, *others]), first)
        text = next((text for text in shorter if metrics.horizontalAdvance(text) <= room.width()), first)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        if len(text) < min(LEAST, len(first)):
            return  # dots that stand for all of it say nothing
        painter = QPainter(self)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def _parts(session: Session) -> list[str]:
    """Such as "book", "784–30–10" and "94.96 % on test digits"."""  # noqa: RUF002
    sizes = "–".join(map(str, session.network.sizes))  # noqa: RUF001 (an en dash between the layers)
    checkpoint, changed = session.experiment.checkpoint, len(session.experiment.neuron_gains)
    if checkpoint is not None:
        said = [
            tr("After epoch {epoch}", epoch=checkpoint.epochs) if checkpoint.epochs else tr("Before training"),
            sizes,
        ]
    else:
        said = [tr("Training") if session.training else session.model_name, sizes]
    if changed:
        said.append(tr_count("{count:,} neuron changed", "{count:,} neurons changed", changed))
    accuracy = session.model.test_accuracy
    if accuracy is not None and checkpoint is None and not changed and not session.training:
        said.append(tr("{accuracy:.2f}\N{NO-BREAK SPACE}% on test pictures", accuracy=100 * accuracy))
    return said
