"""Finds words of labels, buttons, fields and tabs that are cut, lie outside their page or over each other, and pages
that scroll sideways."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt, QTextBoundaryFinder
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from digitpad.gui.window.corner_label import CornerLabel

SLACK = 1  # pixels, by which fonts round


def faults(window: QWidget) -> list[str]:
    """What a person would call cut, in words; nothing where all is well."""
    shown = [each for each in window.findChildren(QWidget) if _has_words(each) and each.isVisible()]
    found = [f"{_name(each)} is cut" for each in shown if _cut(each)]
    found += [f"{_name(each)} sticks out of its page" for each in shown if _sticks_out(each)]
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    found += [f"{_name(each)} is cut" for each in seen if _field_cut(each) or _tab_cut(each)]
    found += [f"{_name(each)} scrolls sideways" for each in seen if _scrolls_sideways(each)]
    # Worked out once for each widget, not for each pair of them.
    places = [(each, each.parentWidget(), each.geometry(), _painted(each)) for each in shown]
    for (each, parent, frame, painted), (other, its_parent, its_frame, its_painted) in combinations(places, 2):
        overlap = _overlap(frame, its_frame) if parent is its_parent else _overlap(painted, its_painted)
        if overlap:
            found.append(f"{_name(each)} lies over {_name(other)}")
    return found


def _has_words(widget: QWidget) -> bool:
    if isinstance(widget, CornerLabel):  # which shortens its words itself
        return False
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text()) and not _own_shortening(widget)


def _own_shortening(widget: QWidget) -> bool:
    """Paints its words itself, and elides them."""
    return isinstance(widget, QLabel) and type(widget).paintEvent is not QLabel.paintEvent


def _cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            longest = max((widget.fontMetrics().horizontalAdvance(word) for word in _words(widget)), default=0)
            room = widget.contentsRect().width() - 2 * widget.margin()
            return widget.height() + SLACK < widget.heightForWidth(widget.width()) or room + SLACK < longest
        metrics, lines = widget.fontMetrics(), widget.text().split("\n")
        high = metrics.tightBoundingRect(lines[0]).height() + metrics.lineSpacing() * (len(lines) - 1)
        wide = max(metrics.size(Qt.TextFlag.TextShowMnemonic, line).width() for line in lines)
        return widget.width() + SLACK < wide or widget.height() + SLACK < high
    if isinstance(widget, QPushButton | QToolButton):
        words = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
        icon = 0 if widget.icon().isNull() else widget.iconSize().width()
        return widget.width() < words.width() + icon + 4 or widget.height() < words.height()
    return widget.width() + SLACK < widget.minimumSizeHint().width()


def _words(label: QLabel) -> list[str]:
    """What a line is not broken within."""
    text = _plain(label)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    words = []
    while (begin := finder.position()) != -1 and (end := finder.toNextBoundary()) != -1:
        words.append(text[begin:end].strip())
    return words


def _plain(label: QLabel) -> str:
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText() if "</" in label.text() else label.text()


def _field_cut(widget: QWidget) -> bool:
    """Of a box with choices that does not shorten its words itself, or of one with a number."""
    if isinstance(widget, QComboBox) and type(widget).initStyleOption is QComboBox.initStyleOption:
        choice = QStyleOptionComboBox()
        widget.initStyleOption(choice)
        kind, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(kind, choice, edit, widget).adjusted(1, 0, -1, 0)  # as the style paints it
        return _too_small(room, widget, widget.currentText())
    if isinstance(widget, QAbstractSpinBox):
        number = QStyleOptionSpinBox()
        widget.initStyleOption(number)
        kind, edit = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField
        return _too_small(widget.style().subControlRect(kind, number, edit, widget), widget, widget.text())
    return False


def _too_small(room: QRect, widget: QWidget, words: str) -> bool:
    metrics = widget.fontMetrics()
    return room.width() + SLACK < metrics.horizontalAdvance(words) or room.height() + SLACK < metrics.height()


def _tab_cut(widget: QWidget) -> bool:
    """Of tabs that are too many for the width, some wait behind arrows."""
    if not isinstance(widget, QTabBar):
        return False
    wide = widget.fontMetrics().horizontalAdvance
    return any(wide(widget.tabText(tab)) > widget.tabRect(tab).width() for tab in range(widget.count()))


def _scrolls_sideways(widget: QWidget) -> bool:
    return isinstance(widget, QScrollArea) and widget.horizontalScrollBar().isVisible()


def _sticks_out(widget: QWidget) -> bool:
    """Of what holds it, up to the page that scrolls; or of a page that does not scroll sideways."""
    each: QWidget | None = widget
    while each is not None and not each.isWindow():
        parent = each.parentWidget()
        if parent is None:
            return False
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            sideways = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            return not sideways and _right(widget, each) > parent.width() + SLACK
        if isinstance(parent, QAbstractScrollArea):
            return False
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            return True
        each = parent
    return False


def _right(widget: QWidget, above: QWidget) -> int:
    return widget.mapTo(above, QPoint(widget.width(), 0)).x()


def _overlap(one: QRect, other: QRect) -> bool:
    return one.adjusted(SLACK, SLACK, -SLACK, -SLACK).intersects(other)


def _painted(widget: QWidget) -> QRect:
    """Where the words of a label, or all of a button, are in sight, in its window."""
    place = widget.rect()
    if isinstance(widget, QLabel):
        room, alignment = widget.contentsRect(), Qt.AlignmentFlag(widget.alignment()).value
        flags = alignment | (Qt.TextFlag.TextWordWrap.value if widget.wordWrap() else 0)
        place = widget.fontMetrics().boundingRect(room, flags, _plain(widget))
    seen = place.intersected(widget.visibleRegion().boundingRect())
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{text[:40]}” ({widget.objectName()}, {widget.width()} x {widget.height()})"
