"""The confusion matrix, and the digits that its chosen cell counts."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, DigitSet
from digitpad.digits.evaluation import Evaluation
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.kit.side_by_side import HIGH, SideBySide
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate.confusion_matrix import ConfusionMatrix
from digitpad.gui.pages.evaluate.gallery import LARGE, SCROLL_BAR, SMALL, Gallery, Item
from digitpad.gui.plot.export import Exports, Rows, of_widget, offer
from digitpad.message import mark, tr

GALLERY, BETWEEN = 316, 32
LEAST_SIDE = 280  # high: a title, two lines and two rows of pictures
WIDE_PAGE = 1200
MOST_CONFIDENT, LEAST_CONFIDENT, BY_NUMBER = "most confident", "least confident", "number"
ORDERS = {
    MOST_CONFIDENT: mark("Most confident first"),
    LEAST_CONFIDENT: mark("Least confident first"),
    BY_NUMBER: mark("By number"),
}
HOW_SURE = mark("Its confidence stands below each. Click one to lay it on the pad.")
WHAT_FOR_WHAT = mark("Below each: what it is, and what it was read as. Click one to lay it on the pad.")
NONE_CHOSEN = mark("Click a cell of the matrix to see the pictures that it counts.")


class MistakesView(SideBySide):
    """Without a chosen cell the gallery shows all mistakes, the worst first."""

    digitChosen = Signal(int)  # its index

    def __init__(self) -> None:
        self.matrix, self._side = ConfusionMatrix(), QWidget()
        super().__init__(self.matrix, self._side, self._width_of_matrix, BETWEEN, stack=self._heights)
        self._room = 0  # wide
        self._evaluation: Evaluation | None = None
        self._digits: DigitSet = TEST
        self.gallery = Gallery()
        self.gallery.setObjectName("mistakesGallery")
        self._title = text_label(name="galleryTitle", scale="title", wraps=True)
        self._hint = text_label(name="galleryHint", muted=True, wraps=True)
        self._all = LinkButton()  # to them from those of a cell
        self.order = NarrowBox(whole=True)
        self._build()
        self.matrix.cellChanged.connect(self._fill)
        offer(Exports(self.matrix, lambda: of_widget(self.matrix), self._table, "confusion matrix"))
        self.matrix.activated.connect(self._go_to_pictures)
        self.order.activated.connect(self._fill)
        self._all.clicked.connect(self._choose_all)
        self.gallery.chosen.connect(self.digitChosen)
        self.show_evaluation(None, TEST)

    def take_over(self, other: MistakesView) -> None:
        self.order.setCurrentIndex(other.order.currentIndex())
        self._fill()

    def _build(self) -> None:
        self.order.setObjectName("galleryOrderComboBox")
        self.order.setAccessibleName(tr("Order"))
        self.order.setToolTip(tr("Which pictures come first"))
        for key, text in ORDERS.items():
            self.order.addItem(tr(text), key)
        head = QGridLayout()
        head.setContentsMargins(0, 0, SCROLL_BAR, 0)
        head.setHorizontalSpacing(8)
        head.setVerticalSpacing(8)
        head.addWidget(self._title, 0, 0)
        head.addWidget(self.order, 0, 1)
        head.addWidget(self._hint, 1, 0, 1, 2)
        self._all.setObjectName("allMistakesLink")
        self._all.setToolTip(tr("Show the mistakes of all cells again"))
        head.addWidget(self._all, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        head.setColumnStretch(0, 1)
        column_in(self._side, 8, head, (self.gallery, 1))

    def _table(self) -> Rows:
        """One row a label, one column an answer."""
        counts = self.matrix.counts
        names = self.matrix.classes.names
        head: list[object] = ["label", *(f"read as {name}" for name in names)]
        rows = [] if counts is None else counts.tolist()
        return [head, *([name, *row] for name, row in zip(names, rows, strict=False))]

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in this order."""
        return self.matrix, self.order, self._all, self.gallery

    def show_evaluation(self, evaluation: Evaluation | None, digits: DigitSet) -> None:
        """Show it, or without one an empty matrix that says what to do."""
        self._evaluation, self._digits = evaluation, digits
        counts = None if evaluation is None else evaluation.counts
        self.matrix.set_counts(counts, digits.invitation, digits.classes if evaluation is None else evaluation.classes)
        self._side.setVisible(evaluation is not None)
        self._fill()

    def invite(self, digits: DigitSet) -> None:
        """Nothing was evaluated yet, and these digits are chosen now."""
        if self._evaluation is None:
            self.show_evaluation(None, digits)

    def show_busy(self, busy: bool) -> None:
        """While it is empty say that digits are being read, or what to do."""
        if self._evaluation is None:
            invitation = self._digits.reading if busy else self._digits.invitation
            self.matrix.set_counts(None, invitation, self._digits.classes)

    # The gallery

    def _go_to_pictures(self) -> None:
        if self.gallery.indices:
            self.gallery.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_all(self) -> None:
        self.matrix.setFocus(Qt.FocusReason.OtherFocusReason)  # before the link goes
        self.matrix.choose(None)

    def _fill(self) -> None:
        evaluation = self._evaluation
        if evaluation is None:
            return
        cell, mistakes = self.matrix.cell, evaluation.mistakes()
        self._all.setText(words.all_mistakes(len(mistakes)))
        self._all.setVisible(cell is not None and len(mistakes) > 0)
        if cell is None:
            indices = mistakes
            self._title.setText(self._all.text())
            self._hint.setText(tr(WHAT_FOR_WHAT) if len(indices) else tr(NONE_CHOSEN))
        else:
            indices = evaluation.indices(*cell)
            self._title.setText(words.cell_of(*cell, evaluation.counts, evaluation.classes))
            self._hint.setText(tr(HOW_SURE) if len(indices) else tr(NONE_CHOSEN))
        self.order.setEnabled(len(indices) > 1)
        self.gallery.setAccessibleName(tr("Pictures") if cell is not None and cell[0] == cell[1] else tr("Mistakes"))
        widest = self._widest_mistake() if cell is None else words.confidence_text(1)
        self.gallery.show_digits(evaluation.examples.images, self._ordered(indices).tolist(), self._item, widest)

    def _widest_mistake(self) -> str:
        """The widest caption of a mistake."""
        assert self._evaluation is not None
        classes, counts = self._evaluation.classes, self._evaluation.counts
        pairs = np.argwhere((counts > 0) & ~np.eye(len(counts), dtype=bool)).tolist()
        return self.gallery.widest(words.as_what(label, answer, classes) for label, answer in pairs)

    def _ordered(self, indices: np.ndarray) -> np.ndarray:
        assert self._evaluation is not None
        confidence = self._evaluation.confidence[indices]
        order = {
            MOST_CONFIDENT: np.argsort(-confidence, kind="stable"),
            LEAST_CONFIDENT: np.argsort(confidence, kind="stable"),
            BY_NUMBER: np.arange(len(indices)),
        }
        ordered: np.ndarray = indices[order[self.order.currentData()]]
        return ordered

    def _item(self, index: int) -> Item:
        assert self._evaluation is not None
        label, answer = int(self._evaluation.examples.labels[index]), int(self._evaluation.answers[index])
        confidence = float(self._evaluation.confidence[index])
        classes = self._evaluation.classes
        caption = (
            words.as_what(label, answer, classes) if self.matrix.cell is None else words.confidence_text(confidence)
        )
        return Item(index, caption, words.digit_text(self._digits.name(index), label, answer, confidence, classes))

    # Layout

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.matrix.minimumSizeHint().height())

    def fit_page(self, width: int, room: int) -> None:
        """Fit a page of this width, of which so much is for this view."""
        self._room = room
        self.gallery.set_thumb(LARGE if width >= WIDE_PAGE else SMALL)

    def _width_of_matrix(self, room: QSize) -> int:
        """What its largest cells need; the gallery keeps its share and takes the rest."""
        layout = self.matrix.geometry_for(room.width() - BETWEEN - self._width_of_side(), room.height())
        return round(layout.width) + 1

    def _width_of_side(self) -> int:
        wide = round(GALLERY * theme.unit(self)) if theme.unit(self) < 1.2 else GALLERY
        return max(wide + SCROLL_BAR, self._side.minimumSizeHint().width())

    def _heights(self) -> tuple[int, int] | None:
        """The least heights of matrix and gallery where one stands below the other."""
        beside = self.matrix.sizeHint().width() + BETWEEN + self._width_of_side()
        if self._side.isHidden() or beside <= self._room:
            return None
        return round(self.matrix.geometry_for(self._room, HIGH).height), round(LEAST_SIDE * theme.unit(self))
