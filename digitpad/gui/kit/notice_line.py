"""A sign and a sentence that wraps, on a coloured ground where it matters; and a button where something can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.look import theme

ICON = 20
GAP = 12  # between sign and text, and text and button
INSET, PADDING = 12, 8  # of what stands on a ground
RADIUS = 4
NARROWEST = 160  # of the text


class NoticeLine(Restyled):
    """All parts are centred beside each other. `kind` is "learning", "info", "warning" or "error"."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = "info"
        self.sign, self.text, self.button = QLabel(self), QLabel(self), QPushButton(self)
        self.text.setWordWrap(True)
        self.button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_notice(self, kind: str, text: str, action: str = "") -> None:
        """`text` as the label's format has it; `action` is what the button says, and without it there is none."""
        self._kind = kind
        self.text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._follow_theme()
        self._arrange()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        left, right = self._text_room(width)
        text = self.text.heightForWidth(max(1, right - left))
        needed = max(text, self._icon_size(), self._button_size().height()) + (2 * PADDING if self._ground() else 0)
        return max(needed, round(24 * theme.unit(self)))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST + self._button_size().width(), self.heightForWidth(10_000))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a part has another size
            self._arrange()
            self.updateGeometry()
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._follow_theme()
        return super().event(event)

    def restyle(self) -> None:
        self._follow_theme()
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self._ground()
        if ground is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)

    def _ground(self) -> str | None:
        colors = theme.of(self)
        return {"warning": colors.warning_ground, "error": colors.error_ground}.get(self._kind)

    def _follow_theme(self) -> None:
        colors, size = theme.of(self), self._icon_size()
        sign = {"learning": colors.accent, "warning": colors.warning, "error": colors.error}
        icon = theme.icon(self._kind, colors, size, sign.get(self._kind, colors.muted))
        self.sign.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatio()))

    def _icon_size(self) -> int:
        return round(ICON * theme.unit(self))

    def _button_size(self) -> QSize:
        return QSize(0, 0) if self.button.isHidden() else self.button.sizeHint()

    def _text_room(self, width: int) -> tuple[int, int]:
        """Where the text begins and ends in a line of this width."""
        inset = INSET if self._ground() else 0
        button = self._button_size().width()
        return inset + self._icon_size() + GAP, width - inset - (button + GAP if button else 0)

    def _arrange(self) -> None:
        inset, icon, button = INSET if self._ground() else 0, self._icon_size(), self._button_size()
        left, right = self._text_room(self.width())
        room, height = max(1, right - left), self.height()
        text = self.text.heightForWidth(room)
        self.sign.setGeometry(inset, (height - icon) // 2, icon, icon)
        self.text.setGeometry(left, (height - text) // 2, room, text)
        self.button.setGeometry(
            self.width() - inset - button.width(), (height - button.height()) // 2, button.width(), button.height()
        )
