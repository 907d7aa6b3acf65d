"""A row of widgets that goes on in a second line where it is too narrow for one.

It sets its own height when it is resized: a height that depends on the width, reported through nested
layouts, would inflate the smallest size of the window.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class WrappingRow(QWidget):
    """Its widgets stand on one line or on the middle of it; one that may expand takes what its line leaves over."""

    def __init__(
        self, spacing: int = 12, line_spacing: int = 12, centred: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._centred = centred
        self._spacing = spacing
        self._line_spacing = line_spacing
        self._widgets: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget) -> None:
        widget.setParent(self)
        widget.installEventFilter(self)
        self._widgets.append(widget)

    def sizeHint(self) -> QSize:
        widths = [self._width(widget) for widget in self._shown()]
        return QSize(sum(widths) + self._spacing * max(0, len(widths) - 1), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max((self._width(widget) for widget in self._shown()), default=0), self.height())

    def arrange(self) -> None:
        """Place every widget and take the height that this needs."""
        top = 0
        for line in self._lines():
            height = max(widget.sizeHint().height() for widget in line)
            self._place(line, top, height)
            top += height + self._line_spacing
        self.setFixedHeight(max(0, top - self._line_spacing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
            self.updateGeometry()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.arrange()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _lines(self) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        right = 0
        for widget in self._shown():
            right += self._spacing + self._width(widget)
            if lines and right <= self.width():
                lines[-1].append(widget)
            else:
                lines.append([widget])
                right = self._width(widget)
        return lines

    def _place(self, line: list[QWidget], top: int, height: int) -> None:
        taken = sum(map(self._width, line)) + self._spacing * (len(line) - 1)
        spare = max(0, self.width() - taken)
        left = 0
        for widget in line:
            width = self._width(widget)
            if widget.sizePolicy().expandingDirections():
                width, spare = width + spare, 0
            own = widget.sizeHint().height()
            above = (height - own) // 2 if self._centred else height - own
            place = QRect(left, top + above, width, own)
            mirrored = QRect(self.width() - place.right() - 1, place.y(), width, own)
            widget.setGeometry(mirrored if self.isRightToLeft() else place)
            left += width + self._spacing

    @staticmethod
    def _width(widget: QWidget) -> int:
        hint = widget.sizeHint().width()
        return min(max(hint, widget.minimumWidth(), widget.minimumSizeHint().width()), widget.maximumWidth())
