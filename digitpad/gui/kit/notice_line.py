"""A sign and a sentence that wraps, on a coloured ground where it matters; and a button where something can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.look import theme

ICON = 20
GAP = 12  # between sign and text, and text and button
INSET, PADDING = 12, 4  # of what stands on a ground
ABOVE_BUTTON = 8  # where it stands below the text
RADIUS = 4
NARROWEST = 160  # of the text, at the normal text size


class NoticeLine(Restyled):
    """All parts are centred beside each other; where that leaves the text too little room, the button stands below it.
    It is always as high as a button on a ground needs, so that nothing below moves when one comes or goes. `kind` is
    "learning", "info", "warning" or "error"."""

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
        text, button = self._text_size(width).height(), self._button_size().height()
        words = text + ABOVE_BUTTON + button if self._button_below(width) else max(text, button)
        needed = max(words, self._icon_size()) + (2 * PADDING if self._ground() else 0)
        return max(needed, self.button.sizeHint().height() + 2 * PADDING)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(NARROWEST, self._button_size().width()), self.heightForWidth(10_000))

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

    def _beside_ground(self) -> int:
        return INSET if self._ground() else 0

    def _beside_button(self, width: int) -> int:
        """The room of the text between sign and button in a line of this width."""
        button = self._button_size().width()
        return width - 2 * self._beside_ground() - self._icon_size() - GAP - (button + GAP if button else 0)

    def _button_below(self, width: int) -> bool:
        return not self.button.isHidden() and self._beside_button(width) < NARROWEST * theme.unit(self)

    def _text_size(self, width: int) -> QSize:
        """The size of the text in a line of this width."""
        below = self._button_below(width)
        room = self._beside_button(width) + (self._button_size().width() + GAP if below else 0)
        return QSize(max(1, room), self.text.heightForWidth(max(1, room)))

    def _arrange(self) -> None:
        inset, icon, button = self._beside_ground(), self._icon_size(), self._button_size()
        width, height, text = self.width(), self.height(), self._text_size(self.width())
        left, right = inset + icon + GAP, width - inset - button.width()
        if self._button_below(width):
            above = (height - text.height() - ABOVE_BUTTON - button.height()) // 2
            self.sign.setGeometry(inset, above + (text.height() - icon) // 2, icon, icon)
            self.text.setGeometry(left, above, text.width(), text.height())
            top = above + text.height() + ABOVE_BUTTON
            self.button.setGeometry(max(0, min(left, right)), top, button.width(), button.height())
            return
        self.sign.setGeometry(inset, (height - icon) // 2, icon, icon)
        self.text.setGeometry(left, (height - text.height()) // 2, text.width(), text.height())
        self.button.setGeometry(right, (height - button.height()) // 2, button.width(), button.height())
