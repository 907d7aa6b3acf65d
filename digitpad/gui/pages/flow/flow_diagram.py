"""The flow as a widget: which neuron is selected, by mouse or keys. What it shows is painted by `flow_painting`."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app.insight.flow import Flow, Neuron, Words
from digitpad.gui.kit.keys import ARROWS
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.kit.throttle import AFTER, INTERVAL
from digitpad.gui.kit.tips import Tip, answers_tip
from digitpad.gui.look import theme
from digitpad.gui.pages.flow import flow_painting
from digitpad.gui.pages.flow.flow_painting import FlowFrame
from digitpad.message import tr

SOON = 100  # milliseconds
SETTLED = 250  # milliseconds without another flow after which lines get smooth edges
_LOOKS = (
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.DevicePixelRatioChange,
)


class FlowDiagram(QWidget):
    """Signals: activated(layer, index): a hidden neuron was clicked, or Enter pressed on it. settled: for a moment no
    other flow has followed.

    Attributes:
        words_interval: milliseconds between two changes of the words that do not speak of another answer.
        soon: milliseconds; of flows that follow each other faster, lines are drawn without smooth edges.
    """

    activated = Signal(int, int)
    settled = Signal()

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("flowDiagram")
        self._flow = flow
        self._hovered: Neuron | None = None
        self._current: Neuron | None = None  # chosen by keys
        self._frame: FlowFrame | None = None  # None: to be worked out
        self._words = flow.words()
        self.words_interval, self.soon = INTERVAL, SOON
        self._since_words = QElapsedTimer()
        self._since_words.start()
        self._writing = QTimer(self, singleShot=True, interval=AFTER)
        self._writing.timeout.connect(self._write)
        self._unpainted = True  # this flow
        self._since_flow = QElapsedTimer()  # since the last one was painted
        self._rough = False  # lines are drawn without smooth edges
        self._settling = QTimer(self, singleShot=True, interval=SETTLED)
        self._settling.setObjectName("flowSettlingTimer")
        self._settling.timeout.connect(self._settle)
        theme.paints_own_ground(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        set_role(self, Role.Graphic)
        self.setAccessibleName(tr("Flow of the ink through the network"))
        self._describe()

    def take_over(self, other: FlowDiagram) -> None:
        """Keep the neuron that the keyboard is at, if the layers and classes are the same."""
        mine, others = self._flow, other._flow
        if mine.network.sizes == others.network.sizes and mine.classes == others.classes:
            self._choose(other._current)

    def sizeHint(self) -> QSize:
        return QSize(880, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 240)

    @property
    def neuron(self) -> Neuron | None:
        """The selected neuron: alone its connections are drawn."""
        return self._hovered or self._current

    @property
    def flow(self) -> Flow:
        """The one on view, whether it is painted yet or not."""
        return self._flow

    @property
    def words(self) -> Words:
        """What is written: numbers in text may lag a little behind the flow."""
        return self._words

    @property
    def restless(self) -> bool:
        """One flow soon follows another: the pen moves."""
        return self._rough

    def show_flow(self, flow: Flow) -> None:
        """Show this flow at once; words that speak of the same answer change at most every `words_interval`."""
        before = self._flow
        resized = flow.network.sizes != before.network.sizes or flow.classes != before.classes
        if resized:
            self._hovered = self._current = self._frame = None
        self._flow, self._unpainted = flow, True
        if resized:
            self._choose(None)
            self._write()
            self.update()
            return
        self.update(self.frame().picture)
        due = flow.answer != self._words.answer or self._since_words.hasExpired(self.words_interval)
        if due and not self._writing.isActive():
            self._writing.start()

    def _write(self) -> None:
        self._since_words.start()
        words = self._flow.words()
        self._describe()
        if words != self._words:
            self._words = words
            self.update(QRegion(self.rect()) - self.frame().picture)

    def _settle(self) -> None:
        """No other flow has followed."""
        self._write()
        if self._rough:
            self._rough = False
            self.update(self.frame().picture)
        self.settled.emit()

    # painting

    def frame(self) -> FlowFrame:
        """Where everything stands now, worked out once for each size, font and theme."""
        if self._frame is None:
            self._frame = FlowFrame.of(self, self._flow.network.sizes, self._flow.classes.names)
        return self._frame

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self.frame()
        painter = QPainter(self)
        theme.fill(painter, self, frame.colors.surface)
        if not (event.region() - frame.picture).isEmpty():
            flow_painting.paint_words(painter, frame, self._words)
        if event.region().intersects(frame.picture):
            self._paint_flow(painter, frame)
        if self.hasFocus() and self._current is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(frame.colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_flow(self, painter: QPainter, frame: FlowFrame) -> None:
        if self._unpainted:
            self._unpainted = False
            self._rough = self._rough or (self._since_flow.isValid() and not self._since_flow.hasExpired(self.soon))
            self._since_flow.start()
            self._settling.start()
        flow_painting.paint(painter, frame, self._flow, self.neuron, smooth=not self._rough)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame = None

    # mouse and keys

    def _at(self, place: QPointF) -> Neuron | None:
        return self.frame().at(place.x(), place.y())

    def event(self, event: QEvent) -> bool:
        if event.type() in _LOOKS:
            self._frame = None
            self.update()
        return answers_tip(event, self, self._tip_at) or super().event(event)

    def _tip_at(self, place: QPoint) -> Tip:
        neuron = self._at(QPointF(place))
        return None if neuron is None else (self._flow.said_of(neuron), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        neuron = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and neuron is not None:
            self._activate(neuron)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._activate(self._current)
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._choose(None)
        elif key in _MOVES:
            self._choose(self._moved(Qt.Key(key)))
        else:
            super().keyPressEvent(event)

    def _moved(self, key: Qt.Key) -> Neuron:
        sizes = self._flow.network.sizes
        if self._current is None:
            return 1, 0
        (layer, index), (aside, down) = self._current, _MOVES[key]
        if aside:
            target = min(max(1, layer + aside), len(sizes) - 1)
            # Beside the present one, whatever the size of the layers.
            return target, round(index * (sizes[target] - 1) / max(1, sizes[layer] - 1))
        return layer, min(max(0, index + down), sizes[layer] - 1)

    def _activate(self, neuron: Neuron) -> None:
        if not self._flow.is_last(neuron[0]) or self._flow.network.num_layers == 2:
            self.activated.emit(*neuron)

    def _hover(self, neuron: Neuron | None) -> None:
        if neuron != self._hovered:
            self._hovered = neuron
            self.setCursor(Qt.CursorShape.ArrowCursor if neuron is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _choose(self, neuron: Neuron | None) -> None:
        self._current = neuron
        self._describe()
        self.update()

    def _describe(self) -> None:
        hint = tr("Arrow keys go from neuron to neuron.")
        self.setAccessibleDescription(hint if self._current is None else self._flow.said_of(self._current))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)


_MOVES: dict[int, tuple[int, int]] = {
    **ARROWS,
    Qt.Key.Key_PageUp: (0, -10),
    Qt.Key.Key_PageDown: (0, 10),
    Qt.Key.Key_Home: (0, -10_000),
    Qt.Key.Key_End: (0, 10_000),
}
