"""Two networks beside each other: how much each reads right, and the digits that one reads and the other does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from digitpad import paths
from digitpad.app.bundled_models import bundled_models, filter_of_models
from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, DigitSet
from digitpad.digits.evaluation import Comparison, Evaluation
from digitpad.gui.kit.caption import caption
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import plain_text, theme
from digitpad.gui.pages.evaluate.gallery import LARGE, SCROLL_BAR, SMALL, Gallery, Item
from digitpad.gui.pages.evaluate.mistakes_view import WIDE_PAGE
from digitpad.message import mark, tr

OTHER_FILE = mark("A file…")
NOTE = mark("Below each: what it is, and what the other took it for.")
FIELD = 160


class Side(QWidget):
    """One of the two networks, and the digits that it alone reads right."""

    def __init__(self, name: str, called: str, digits: str) -> None:
        """`called` and `digits` are what the network and its gallery are called."""
        super().__init__()
        self.title, self.figure, self.mistakes, self.alone = (QLabel() for _ in range(4))
        self.gallery = Gallery(digits)
        self.gallery.setObjectName(f"{name}Gallery")
        for label, part, scale in (
            (self.title, "Title", "title"),
            (self.figure, "ReadRight", "figure"),
            (self.mistakes, "Mistakes", ""),
            (self.alone, "Alone", "strong"),
        ):
            label.setObjectName(f"{name}{part}")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if scale:
                label.setProperty("scale", scale)
        self.note = QLabel(tr(NOTE))
        for label in (self.mistakes, self.note):
            label.setProperty("muted", True)
        self.note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (caption(called), self.title, self.figure, self.mistakes):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.alone)
        layout.addWidget(self.note)
        layout.addSpacing(4)
        layout.addWidget(self.gallery, 1)

    def show_reading(self, title: str, evaluation: Evaluation) -> None:
        self.title.setText(title)
        self.title.setToolTip(plain_text.tip(title))
        self.figure.setText(words.accuracy(evaluation.correct, len(evaluation)))
        self.mistakes.setText(tr("read right, {mistakes} wrong", mistakes=words.mistakes(evaluation)))


class CompareView(QWidget):
    digitChosen = Signal(int)  # its index
    rivalChosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._digits: DigitSet = TEST
        self._by_choice = False  # the other network was chosen by a person
        self.rival = QComboBox()
        self._told = QLabel()
        self._invitation = QLabel()
        self._invitation_before = ""
        self.first = Side("first", tr("This network"), tr("Digits that only this network reads"))
        self.second = Side("second", tr("The other network"), tr("Digits that only the other network reads"))
        self._galleries = QWidget()
        self._build()
        self._runs: dict[Path, str] = {}
        self._list_models()
        self.rival.activated.connect(self._choose_rival)
        for side in (self.first, self.second):
            side.gallery.chosen.connect(self.digitChosen)
        self.show_comparison(None, "", "", TEST)

    def _build(self) -> None:
        self.rival.setObjectName("rivalComboBox")
        self.rival.setToolTip(tr("The network to compare with"))
        self.rival.setAccessibleName(tr("Compare with"))
        self._told.setObjectName("comparisonNote")
        self._told.setProperty("muted", True)
        plain_text.plain(self._told, self._invitation)
        self._invitation.setObjectName("comparisonInvitation")
        self._invitation.setProperty("muted", True)
        self._invitation.setWordWrap(True)
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignTop)
        label = QLabel(tr("Compare &with"))
        label.setProperty("muted", True)
        label.setBuddy(self.rival)
        pair = QWidget()
        pair_layout = QHBoxLayout(pair)
        pair_layout.setContentsMargins(0, 0, 0, 0)
        pair_layout.setSpacing(8)
        pair_layout.addWidget(label)
        pair_layout.addWidget(self.rival)
        row = WrappingRow(spacing=24, line_spacing=8, centred=True)
        row.add(pair)
        row.add(self._told)
        sides = QGridLayout(self._galleries)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setHorizontalSpacing(32 - SCROLL_BAR)
        for column, side in enumerate((self.first, self.second)):
            sides.addWidget(side, 0, column)
            sides.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(row)
        layout.addWidget(self._invitation, 1)
        layout.addWidget(self._galleries, 1)

    def _list_models(self) -> None:
        for path in bundled_models():
            self.rival.addItem(path.stem, path)
        self.rival.insertSeparator(self.rival.count())
        self.rival.addItem(tr(OTHER_FILE), None)
        self._rival: Path | None = self.rival.currentData()

    def list_runs(self, runs: Sequence[tuple[str, Path]]) -> None:
        """These runs, by name and model file, can be compared with as well; they stand before *A file…*."""
        if dict((path, name) for name, path in runs) == self._runs:
            return
        for path in self._runs:
            place = self.rival.findData(path)
            if place >= 0:
                self.rival.removeItem(place)
        self._runs = {path: name for name, path in runs}
        for name, path in runs:
            self.rival.insertItem(self.rival.count() - 2, name, path)
        if self._rival is not None and self.rival.findData(self._rival) < 0:  # a run that is gone
            self._by_choice = False
            self._rival = self.rival.itemData(0)
        self.rival.setCurrentIndex(max(0, self.rival.findData(self._rival)))

    def title_of(self, path: Path | None) -> str:
        """What a run is called; empty for other files, which have a name of their own."""
        return "" if path is None else self._runs.get(path, "")

    @property
    def invites(self) -> bool:
        """Whether there is no comparison to look at."""
        return self._comparison is None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return self.rival, self.first.gallery, self.second.gallery

    @property
    def rival_path(self) -> Path | None:
        return self._rival

    def prefer_another_than(self, name: str) -> None:
        """Until a person has chosen one: a model that is not the present one, called `name`."""
        if self._by_choice or self._comparison is not None or (self._rival is not None and self._rival.stem != name):
            return
        for place in range(self.rival.count()):
            path = self.rival.itemData(place)
            if isinstance(path, Path) and path.stem != name:
                self.rival.setCurrentIndex(place)
                self._rival = path
                return

    def use_rival(self, path: Path) -> None:
        """Compare with the model in this file."""
        place = self.rival.findData(path)
        if place < 0:
            place = 0
            self.rival.insertItem(place, path.stem, path)
        self.rival.setCurrentIndex(place)
        self._rival, self._by_choice = path, True
        self.rivalChosen.emit()

    def _choose_rival(self) -> None:
        path = self.rival.currentData()
        if isinstance(path, Path):
            self.use_rival(path)
            return
        self.rival.setCurrentIndex(max(0, self.rival.findData(self._rival)))
        folder = str(paths.folder_to_begin_in())
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with a network"), folder, filter_of_models())
        if name:
            self.use_rival(Path(name))

    # What is shown

    def tell_busy(self, busy: bool) -> None:
        digits = self._digits
        invitation = tr("Press Evaluate to read the same {digits} with both networks.", digits=digits.plural)
        self._invitation.setText(digits.reading if busy else invitation)

    def show_comparison(self, comparison: Comparison | None, first: str, second: str, digits: DigitSet) -> None:
        """Two networks by their names, or without a comparison what to do."""
        self._comparison, self._digits = comparison, digits
        self._galleries.setVisible(comparison is not None)
        self._invitation.setVisible(comparison is None)
        self._told.setVisible(comparison is not None)
        if comparison is None:
            self.tell_busy(False)
            return
        self._told.setText(
            tr(
                "Both read {right:,} digits right and {wrong:,} wrong.",
                right=len(comparison.both),
                wrong=len(comparison.neither),
            )
        )
        images = comparison.first.examples.images
        for side, name, own, other, alone in (
            (self.first, first, comparison.first, comparison.second, comparison.only_first),
            (self.second, second, comparison.second, comparison.first, comparison.only_second),
        ):
            side.show_reading(name, own)
            side.alone.setText(words.alone(len(alone)))
            side.note.setVisible(len(alone) > 0)
            ordered = alone[np.argsort(-other.confidence[alone], kind="stable")].tolist()
            side.gallery.show_digits(images, ordered, self._item_of(other), words.as_what(8, 8))

    def set_outdated(self, outdated: bool) -> None:
        """Figures of another network than the present one stand back."""
        for side in (self.first, self.second):
            theme.mark(side.figure, "muted", outdated)

    def _item_of(self, other: Evaluation) -> Callable[[int], Item]:
        def item(index: int) -> Item:
            label, answer = int(other.examples.labels[index]), int(other.answers[index])
            sure = float(other.confidence[index])
            told = words.digit_told_of_other(self._digits.name(index), label, answer, sure, other.classes)
            return Item(index, words.as_what(label, answer, other.classes), told)

        return item

    def set_page_width(self, width: int) -> None:
        self.rival.setMinimumWidth(round(FIELD * theme.unit(self)))
        for side in (self.first, self.second):
            side.gallery.set_thumb(LARGE if width >= WIDE_PAGE else SMALL)
