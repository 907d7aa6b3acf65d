"""One sentence on how the training goes, with a sign, and a button where something can be done about it."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from digitpad.gui import theme
from digitpad.gui.train.hints import Remark
from digitpad.gui.train.remedies import Remedy

ICON = 20
GAP = 12  # between sign and text, and text and button
PADDING = 8
RADIUS = 4


class RemarkLine(QWidget):
    """Hints and errors stand on a coloured ground.

    It places its parts itself and sets its own height: a wrapping label in a layout would report a height
    that depends on the width, which inflates the smallest size of the window.
    """

    remedyChosen = Signal(object)  # Remedy

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = Remark("info", "", "")
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("trainingRemark")
        self._text.setAccessibleName("How the training goes")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setObjectName("remedyButton")
        self._button.clicked.connect(self._choose_remedy)
        self._button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def remark(self) -> Remark:
        return self._remark

    @property
    def button(self) -> QPushButton:
        return self._button

    def show_remark(self, remark: Remark) -> None:
        if remark == self._remark:
            return
        self._remark = remark
        opening, text = html.escape(remark.opening), html.escape(remark.text)
        self._text.setText(f'<span style="font-weight:600">{opening}</span> {text}')
        self._text.setAccessibleDescription(str(remark))
        remedy: Remedy | None = remark.remedy
        self._button.setVisible(remedy is not None)
        self._button.setText(remedy.label if remedy else "")
        self._follow_theme()
        self._arrange()
        self.update()

    def minimumSizeHint(self) -> QSize:
        button = self._button.sizeHint().width() if self._remark.remedy else 0
        return QSize(160 + button, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
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
        return {"warning": colors.warning_ground, "error": colors.error_ground}.get(self._remark.kind)

    def _follow_theme(self) -> None:
        colors = theme.of(self)
        sign = {
            "learning": colors.accent,
            "info": colors.muted,
            "warning": colors.warning,
            "error": colors.error,
        }
        kind = self._remark.kind
        size = self._icon_size()
        icon = theme.icon(kind, colors, size, sign[kind])
        self._sign.setPixmap(icon.pixmap(QSize(size, size), self.devicePixelRatio()))

    def _icon_size(self) -> int:
        return round(ICON * theme.unit(self))

    def _arrange(self) -> None:
        """Sign, text and button side by side, all centred; the text wraps."""
        inset = 12 if self._ground() else 0
        button = self._button.sizeHint() if self._remark.remedy else QSize(0, 0)
        icon = self._icon_size()
        left = inset + icon + GAP
        right = self.width() - inset - (button.width() + GAP if button.width() else 0)
        text_height = self._text.heightForWidth(max(1, right - left))
        needed = max(text_height, icon, button.height()) + (2 * PADDING if inset else 0)
        height = max(needed, round(24 * theme.unit(self)))
        self._sign.setGeometry(inset, (height - icon) // 2, icon, icon)
        self._text.setGeometry(left, (height - text_height) // 2, max(1, right - left), text_height)
        self._button.setGeometry(
            self.width() - inset - button.width(), (height - button.height()) // 2, button.width(), button.height()
        )
        self.setFixedHeight(height)

    def _choose_remedy(self) -> None:
        if self._remark.remedy is not None:
            self.remedyChosen.emit(self._remark.remedy)
