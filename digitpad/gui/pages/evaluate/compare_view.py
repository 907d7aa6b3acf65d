"""Two networks beside each other: how much each reads right, and the digits that one reads and the other does not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QSizePolicy,
    QWidget,
)

from digitpad import paths
from digitpad.app.bundled_models import bundled_models, filter_of_models
from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, DigitSet
from digitpad.app.evaluation.rivals import ReadAlone, Rivals, in_common, read_alone
from digitpad.digits.evaluation import Comparison
from digitpad.gui.kit.caption import caption
from digitpad.gui.kit.layouts import column_in, row_in
from digitpad.gui.kit.list_first import ListFirst
from digitpad.gui.kit.local_files import path_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import plain_text, theme
from digitpad.gui.pages.evaluate.gallery import LARGE, SCROLL_BAR, SMALL, Gallery, Item
from digitpad.gui.pages.evaluate.mistakes_view import WIDE_PAGE
from digitpad.gui.preferences import MODELS, Preferences
from digitpad.message import mark, tr

OTHER_FILE = mark("A file…")
NOTE = mark("Below each: what it is, and what the other took it for.")
FIELD = 160
BETWEEN = 32 - SCROLL_BAR
LEAST_SIDE = 200  # wide


class Side(QWidget):
    """One of the two networks, and the digits that it alone reads right."""

    def __init__(self, name: str, called: str, digits: str) -> None:
        """`called` and `digits` are what the network and its gallery are called."""
        super().__init__()
        self.title = text_label(name=f"{name}Title", scale="title", wraps=True)
        self.figure = text_label(name=f"{name}ReadRight", scale="figure")
        self.mistakes = text_label(name=f"{name}Mistakes", muted=True, wraps=True)
        self.alone = text_label(name=f"{name}Alone", scale="strong", wraps=True)
        self.note = text_label(tr(NOTE), muted=True, wraps=True)
        self.gallery = Gallery(digits)
        self.gallery.setObjectName(f"{name}Gallery")
        for label in (self.title, self.figure, self.mistakes, self.alone):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = column_in(self, 4, caption(called), self.title, self.figure, self.mistakes)
        layout.addSpacing(8)
        layout.addWidget(self.alone)
        layout.addWidget(self.note)
        layout.addSpacing(4)
        layout.addWidget(self.gallery, 1)

    def show_alone(self, alone: ReadAlone, digits: DigitSet) -> None:
        """The network's figures, and the digits that it alone reads right."""
        self.title.setText(alone.name)
        self.title.setToolTip(plain_text.tip(alone.name))
        self.figure.setText(words.accuracy(alone.own.correct, len(alone.own)))
        self.mistakes.setText(tr("read right, {mistakes} wrong", mistakes=words.mistakes(alone.own)))
        self.alone.setText(words.alone(len(alone.indices)))
        self.note.setVisible(bool(alone.indices))

        def item(index: int) -> Item:
            return Item(index, alone.caption(index), alone.description(index, digits))

        widest = self.gallery.widest(alone.captions)
        self.gallery.show_digits(alone.own.examples.images, list(alone.indices), item, widest)


class CompareView(QWidget):
    """Chooses the network to compare with and shows comparisons; it computes none."""

    digitChosen = Signal(int)  # its index
    rivalChosen = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._comparison: Comparison | None = None
        self._digits: DigitSet = TEST
        self._rivals = Rivals(bundled_models())
        self.rival = ListFirst()
        self._note = text_label(name="comparisonNote", muted=True, wraps=True)
        self._invitation = text_label(name="comparisonInvitation", muted=True, wraps=True)
        self.first = Side("first", tr("This network"), tr("Pictures that only this network reads"))
        self.second = Side("second", tr("The other network"), tr("Pictures that only the other network reads"))
        self._galleries = QWidget()
        self._build()
        self._list_rivals()
        self.rival.activated.connect(self._choose_rival)
        for side in (self.first, self.second):
            side.gallery.chosen.connect(self.digitChosen)
        self.show_comparison(None, "", "", TEST)

    def _build(self) -> None:
        self.rival.setObjectName("rivalComboBox")
        self.rival.setToolTip(tr("The network to compare with"))
        self.rival.setAccessibleName(tr("Compare with"))
        self._invitation.setAlignment(Qt.AlignmentFlag.AlignTop)
        label = text_label(tr("Compare &with"), muted=True)
        label.setBuddy(self.rival)
        pair = QWidget()
        row_in(pair, 8, label, self.rival)
        row = WrappingRow(spacing=24, line_spacing=8, centred=True)
        row.add(pair)
        row.add(self._note)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._galleries)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(BETWEEN)
        for side in (self.first, self.second):
            self._sides.addWidget(side, 1)
        column_in(self, 12, row, (self._invitation, 1), (self._galleries, 1))

    def use_rivals_of(self, other: CompareView) -> None:
        """The networks that the other view knows, of which it has chosen one."""
        self._rivals = other._rivals
        self._list_rivals()

    def _list_rivals(self) -> None:
        """What can be compared with, the chosen one shown, and *A file…* at the end."""
        self.rival.clear()
        for name, path in self._rivals.entries:
            self.rival.addItem(name, path)
        self.rival.insertSeparator(self.rival.count())
        self.rival.addItem(tr(OTHER_FILE), None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        # By its place: Qt compares the paths that it keeps by identity, and calls an equal one unknown.
        self.rival.setCurrentIndex(self._rivals.chosen_index)

    def list_runs(self, runs: Sequence[tuple[str, Path]]) -> None:
        """These runs, by name and model file, can be compared with as well."""
        if self._rivals.list_runs(runs):
            self._list_rivals()

    def title_of(self, path: Path | None) -> str:
        """What a run is called; empty for other files, which have a name of their own."""
        return self._rivals.run_name(path)

    @property
    def invites(self) -> bool:
        """Whether there is no comparison to look at."""
        return self._comparison is None

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in this order."""
        return self.rival, self.first.gallery, self.second.gallery

    @property
    def rival_path(self) -> Path | None:
        """The file of the network that is chosen to compare with; None where there is none to choose."""
        return self._rivals.chosen

    def prefer_another_than(self, name: str, digits: bool) -> None:
        """Until a person has chosen one: a model that is not the present one, called `name`, which reads `digits` or
        something else."""
        if self._comparison is None:
            self._rivals.prefer_another_than(name, digits)
            self._show_chosen()

    def use_rival(self, path: Path) -> None:
        """Compare with the model in this file."""
        if self._rivals.choose(path):
            self._list_rivals()
        self._show_chosen()
        self.rivalChosen.emit()

    def _choose_rival(self) -> None:
        path = self.rival.currentData()
        if isinstance(path, Path):
            self.use_rival(path)
            return
        self._show_chosen()
        folder = str(self._preferences.folder_of(MODELS) or paths.folder_to_begin_in())
        name, _ = QFileDialog.getOpenFileName(self, tr("Compare with a network"), folder, filter_of_models())
        if name:
            path = path_of(name)
            self._preferences.remember_folder(MODELS, path.parent)
            self.use_rival(path)

    # What is shown

    def show_busy(self, busy: bool) -> None:
        """While it is empty say that digits are being read, or what to do."""
        digits = self._digits
        invitation = tr("Press Evaluate to read the same {digits} with both networks.", digits=digits.plural)
        self._invitation.setText(digits.reading if busy else invitation)

    def show_comparison(self, comparison: Comparison | None, first: str, second: str, digits: DigitSet) -> None:
        """Two networks by their names, or without a comparison what to do."""
        self._comparison, self._digits = comparison, digits
        self._galleries.setVisible(comparison is not None)
        self._invitation.setVisible(comparison is None)
        self._note.setVisible(comparison is not None)
        if comparison is None:
            self.show_busy(False)
            return
        self._note.setText(in_common(comparison))
        for side, alone in zip((self.first, self.second), read_alone(comparison, first, second), strict=True):
            side.show_alone(alone, digits)

    def set_outdated(self, outdated: bool) -> None:
        """Mute the figures where they are of another network than the present one."""
        for side in (self.first, self.second):
            theme.mark(side.figure, "muted", outdated)

    def fit_page(self, width: int, room: int) -> None:
        """Fit a page of this width, of which so much is for this view."""
        beside = 2 * LEAST_SIDE * theme.unit(self) + BETWEEN <= room
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.rival.setMinimumWidth(round(FIELD * theme.unit(self)))
        for side in (self.first, self.second):
            side.gallery.set_thumb(LARGE if width >= WIDE_PAGE else SMALL)
