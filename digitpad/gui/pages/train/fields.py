"""The parts of the form: a labelled field, a box of recipes, boxes of a few choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.narrow_box import UNPAINTED, NarrowBox
from digitpad.gui.look import theme
from digitpad.message import tr
from digitpad.recipes import Recipe

Add = Callable[[str, QWidget, int, str], None]
"""Takes a control with its label, width and tooltip into the form."""

WIDEST = 280
EXPECTATION = Qt.ItemDataRole.UserRole + 1


class Filling:
    """True within `with filling:`, while the program itself fills fields and no slot is to react to them."""

    def __init__(self) -> None:
        self._on = False

    def __enter__(self) -> None:
        self._on = True

    def __exit__(self, *_fault: object) -> None:
        self._on = False

    def __bool__(self) -> bool:
        return self._on


class Field(Captioned):
    """A label above its control, which is `width` wide at the normal text size."""

    def __init__(self, label: str, control: QWidget, width: int, tooltip: str) -> None:
        super().__init__(label, control, control)
        self.control = control
        self._control_width = width
        control.installEventFilter(self)
        control.setToolTip(tooltip)
        control.setAccessibleName(label.replace("&", ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the label the tooltip of the control."""
        if event.type() == QEvent.Type.ToolTipChange:
            self.caption.setToolTip(self.control.toolTip())
        return False

    def event(self, event: QEvent) -> bool:
        # A layout request comes once the control has taken on another style or font, maybe after this field has; none
        # comes while the field is hidden.
        if event.type() in (QEvent.Type.Polish, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Take the width that the text size asks for."""
        self.control.ensurePolished()
        width = round(self._control_width * theme.unit(self))
        if isinstance(self.control, QComboBox):
            width = max(width, self.control.sizeHint().width() + UNPAINTED)
        self._take_width(max(width, self.caption.sizeHint().width()))

    def _take_width(self, width: int) -> None:
        self.control.setFixedWidth(width)


class GrowingField(Field):
    """It also takes what its line leaves over, as far as the chosen title needs it."""

    def __init__(self, label: str, control: NarrowBox, width: int, tooltip: str) -> None:
        super().__init__(label, control, width, tooltip)
        self._box = control
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        control.currentTextChanged.connect(self._fit)

    def _take_width(self, width: int) -> None:
        needed = self._box.needed_width(self._box.currentText())
        self._box.setMinimumWidth(width)
        for widget in (self, self._box):
            widget.setMaximumWidth(max(width, min(needed, round(WIDEST * theme.unit(self)))))


class RecipeBox(NarrowBox):
    """The recipes by title, with their names as item data; the open list says what to expect."""

    def __init__(self, recipes: Iterable[Recipe]) -> None:
        super().__init__()
        for recipe in recipes:
            self._add(tr(recipe.title), recipe.name, tr(recipe.expectation))
        self._add(tr("Custom"), "custom", tr("What you set in the fields yourself."))
        self.setItemDelegate(_TwoLines(self))

    def _add(self, title: str, name: str, expectation: str) -> None:
        self.addItem(title, name)
        self.setItemData(self.count() - 1, expectation, EXPECTATION)
        self.setItemData(self.count() - 1, f"{title}. {expectation}", Qt.ItemDataRole.AccessibleTextRole)


class _TwoLines(QStyledItemDelegate):
    """A title and under it a muted line on what to expect."""

    PADDING = 8

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title, caption = self._metrics()
        texts = title.horizontalAdvance(index.data() or ""), caption.horizontalAdvance(_expectation(index))
        return QSize(max(texts) + 3 * self.PADDING, title.height() + caption.height() + 2 * self.PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = self._box()
        colors = theme.of(box)
        state = option.state
        if state & option.state.State_Selected:
            painter.fillRect(option.rect, QColor(colors.accent_edge))
            painter.fillRect(option.rect.adjusted(2, 2, -2, -2), QColor(colors.accent_soft))
        inner: QRect = option.rect.adjusted(self.PADDING, self.PADDING, -self.PADDING, -self.PADDING)
        painter.setFont(theme.scaled_font(box, 1, semibold=index.row() == box.currentIndex()))
        painter.setPen(QColor(colors.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, index.data())
        painter.setFont(theme.scaled_font(box, theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, flags, _expectation(index))

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        box = self._box()
        title, caption = theme.scaled_font(box, 1, semibold=True), theme.scaled_font(box, theme.CAPTION)
        return QFontMetrics(title), QFontMetrics(caption)

    def _box(self) -> RecipeBox:
        box = self.parent()
        assert isinstance(box, RecipeBox)
        return box


def _expectation(index: QModelIndex | QPersistentModelIndex) -> str:
    return index.data(EXPECTATION) or ""


def combo_box(name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    """A box of (title, item data); titles are said by `tr`."""
    box = QComboBox()
    box.setObjectName(name)
    for title, data in choices:
        box.addItem(tr(title), data)
    return box


def choose(box: QComboBox, value: object, text: str = "") -> None:
    """Show the choice with this data. One that is not there is added as `text`, in place of the last one added."""
    places = [index for index in range(box.count()) if box.itemData(index) == value]
    if not places and text:
        if box.property("added"):
            box.removeItem(box.count() - 1)
        box.setProperty("added", True)
        box.addItem(text, value)
        places = [box.count() - 1]
    box.setCurrentIndex(places[0])
