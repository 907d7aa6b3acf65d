"""The guide (F1): every page in a picture and three sentences, then the keys that no button shows."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from digitpad.app import guide_texts
from digitpad.app.guide_texts import PAGES, GuidePage
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.restyled import LOOKS
from digitpad.gui.kit.screen_room import room_for
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.to_front import bring_to_front
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import ENGLISH, current_language, mark, tr

PICTURES = Path(__file__).parent / "guide_pictures"
KEYS_TITLE = mark("Keys")
WIDTH_OF_PICTURE = 480  # at normal text


def show_guide(window: QWidget, session: Session, open_page: Callable[[str], object], page: str = "") -> None:
    """One guide, however often it is asked for, at the part about the page of this title; about the pad where that is
    empty."""
    found = window.findChild(GuideDialog)
    guide = found if found is not None else GuideDialog(session, window, open_page)
    guide.open_part(page)
    bring_to_front(guide)


class GuideDialog(QDialog):
    """Not modal: it may stay open while one tries what it says. `open_page` opens a page of the window by its title.

    It speaks of digits where the network, or on the Train page the data set, knows these, and else of classes.
    """

    def __init__(self, session: Session, parent: QWidget, open_page: Callable[[str], object]) -> None:
        super().__init__(parent)
        self.setObjectName("guideDialog")
        self.setWindowTitle(tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._open_page = session, open_page
        self._sentences = [text_label(wraps=True) for _page in PAGES]
        self._keys = text_label(name="guideKeys", wraps=True)
        self._list = QListWidget()
        self._list.setObjectName("guideList")
        self._list.setAccessibleName(tr("Parts of the guide"))
        self._list.setSpacing(3)
        self._list.addItems([*(tr(page.title) for page in PAGES), tr(KEYS_TITLE)])
        self._parts = QStackedWidget()
        for page, sentences in zip(PAGES, self._sentences, strict=True):
            self._parts.addWidget(_part(page, sentences))
        self._parts.addWidget(_scrolled(self._keys))
        self._list.currentRowChanged.connect(self._show_part)
        self._build()
        self._fill()
        session.modelChanged.connect(self._fill)
        session.dataChanged.connect(self._fill)
        self.open_part("")
        self._list.setFocus()

    def take_over(self, other: GuideDialog) -> None:
        self._list.setCurrentRow(other._list.currentRow())

    def open_part(self, page: str) -> None:
        """Show what it says about the page of this title; about the pad where it is empty."""
        self._list.setCurrentRow(next(row for row, part in enumerate(PAGES) if part.page == page))

    def _build(self) -> None:
        buttons = QDialogButtonBox()
        self._go = QPushButton(tr("&Open this page"))
        self._go.setObjectName("openGuidePageButton")
        self._go.clicked.connect(lambda: self._open_page(PAGES[self._list.currentRow()].page))
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        across = row_of(16, self._list, (self._parts, 1))
        column_in(self, 12, (across, 1), buttons, margins=(16, 16, 16, 16))
        unit = theme.unit(self)
        self.resize(QSize(round(690 * unit), round(500 * unit)).boundedTo(room_for(self)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOKS and self.layout() is not None:
            self._fit_list()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit_list()
        super().showEvent(event)

    def _fit_list(self) -> None:
        """As wide as its titles are in the present size of the text."""
        self._list.ensurePolished()
        around = 2 * (self._list.frameWidth() + self._list.spacing())
        self._list.setFixedWidth(max(round(120 * theme.unit(self)), self._list.sizeHintForColumn(0) + around))

    def _fill(self) -> None:
        """The texts, in words that fit the network and the data set."""
        classes, own_data = self._session.classes, self._session.data.place is not None
        for page, label in zip(PAGES, self._sentences, strict=True):
            label.setText(page.text(classes, own_data=own_data))
        rows = "".join(
            f"<tr><td><b>{escape(keys)}</b></td><td>{escape(what)}</td></tr>"
            for keys, what in guide_texts.keys(classes)
        )
        self._keys.setText(f'<table cellpadding="4">{rows}</table>')

    def _show_part(self, row: int) -> None:
        self._parts.setCurrentIndex(row)
        self._go.setEnabled(row < len(PAGES) and bool(PAGES[row].page))


class _Picture(QWidget):
    """The window with that page in it, dark or light as the present theme, as large as there is room; in English where
    there is none in the present language."""

    def __init__(self, page: GuidePage) -> None:
        super().__init__()
        self._name = page.picture
        self._pixmap, self._shown = QPixmap(), ""
        self.setAccessibleName(tr("A picture of the window: {part}", part=tr(page.title)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 135)

    def sizeHint(self) -> QSize:
        width = round(WIDTH_OF_PICTURE * theme.unit(self))
        return QSize(width, width * 9 // 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = "dark" if QColor(theme.of(self).window).lightness() < 128 else "light"
        wanted = f"{self._name}-{shade}"
        if wanted != self._shown:
            of_language = PICTURES / f"{wanted}-{current_language().code}.png"
            path = of_language if of_language.exists() else PICTURES / f"{wanted}-{ENGLISH.code}.png"
            # By way of an image: what a pixmap reads itself Qt keeps for long, of each theme and language.
            self._pixmap, self._shown = QPixmap.fromImage(QImage(str(path))), wanted
        if self._pixmap.isNull():
            return
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = (self.width() - size.width()) // 2
        painter.drawPixmap(left, 0, size.width(), size.height(), self._pixmap)
        painter.setPen(theme.of(self).border)
        painter.drawRect(left, 0, size.width() - 1, size.height() - 1)


def _part(page: GuidePage, sentences: QLabel) -> QWidget:
    part = QWidget()
    column_in(part, 12, (_Picture(page), 1), sentences)
    return part


def _scrolled(keys: QLabel) -> QWidget:
    keys.setTextFormat(Qt.TextFormat.RichText)
    keys.setAlignment(Qt.AlignmentFlag.AlignTop)
    area = QScrollArea()
    area.setAccessibleName(tr("Keys and gestures"))
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(keys)
    return area
