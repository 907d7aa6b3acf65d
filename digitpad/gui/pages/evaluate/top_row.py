"""Which digits to evaluate on, the button, and the three figures that come of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, VALIDATION, DigitSet, own_digits
from digitpad.app.texts import percent
from digitpad.digits.evaluation import Evaluation
from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.local_files import path_of
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import plain_text, theme
from digitpad.gui.preferences import DATA, Preferences
from digitpad.message import mark, tr
from digitpad.nn.class_set import ClassSet

OWN = mark("My own data…")
OWN_TIP = mark("A folder with a data set: IDX files, npz, tables, drawings with labels, or a folder for each class")
TIP = mark("Which pictures the network is to read")
FIELD, NARROW_FIELD, WIDEST_FIELD = 208, 184, 400
WIDE = 900  # width from which there is room for the wide field and wide gaps


class Figure(Captioned):
    """A caption and a large figure, which keeps its room whatever it says."""

    def __init__(self, name: str, caption: str, widest: str) -> None:
        value = text_label(words.NOTHING, name=name, scale="figure")
        super().__init__(caption, value, fixed=True)
        self.value = value
        self._widest = widest
        self.value.setAccessibleName(caption)

    def fit(self, room: int) -> None:
        """Fit a page with so much room for the width; a caption that is too long for it wraps."""
        self.value.ensurePolished()
        self.value.setMinimumHeight(round(32 * theme.unit(self)))
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance(self._widest))
        self.caption.ensurePolished()
        wraps = self.caption.fontMetrics().horizontalAdvance(self.caption.text()) > room
        if wraps != self.caption.wordWrap():  # a label asks to be laid out anew even where nothing changes
            self.caption.setWordWrap(wraps)


class SetsBox(NarrowBox):
    """The sets of digits; of a long name the ends stay, since how many there are stands last."""

    elided = Qt.TextElideMode.ElideMiddle


class TopRow(WrappingRow):
    """Asks by its signals for digits and an evaluation, and shows the figures of the one it gets."""

    digitsChosen = Signal(object)  # DigitSet
    evaluateRequested = Signal()

    def __init__(self, preferences: Preferences, classes: Callable[[], ClassSet]) -> None:
        """`classes` returns what the present network tells apart."""
        super().__init__(spacing=20, line_spacing=12)
        self._preferences, self._classes = preferences, classes
        self.sets, self.button = SetsBox(), QPushButton(tr("Evaluate"))
        self.right = Figure("readRight", tr("Accuracy"), percent(88.88, 2))
        self.mistakes = Figure("mistakes", tr("Mistakes"), words.of_all(888, 10_000))
        self.about_90 = Figure("about90", tr("Accuracy at 85 to 95\N{NO-BREAK SPACE}% confidence"), percent(88))
        self._build()
        self._chosen = TEST
        self._room = 0
        self.sets.currentIndexChanged.connect(self._fit_sets)
        self.sets.activated.connect(self._choose)
        self.button.clicked.connect(self.evaluateRequested)
        self.show_evaluation(None)

    def take_over(self, other: TopRow) -> None:
        """The sets in the list of the other row, of which one is chosen."""
        self._chosen = other._chosen
        with QSignalBlocker(self.sets):  # slots run once, when all are listed
            self.sets.clear()
            for index in range(other.sets.count()):
                digits = other.sets.itemData(index)
                self.sets.addItem(tr(OWN) if digits is None else digits.entry, digits)
            self._name_sets()
            self.sets.setItemData(self.sets.count() - 1, tr(OWN_TIP), Qt.ItemDataRole.ToolTipRole)
            self.sets.setCurrentIndex(other.sets.currentIndex())
        self._fit_sets()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Those beside the list of sets, from left to right."""
        return self.right, self.mistakes, self.about_90

    def _build(self) -> None:
        self.sets.setObjectName("digitsComboBox")
        self.sets.setToolTip(tr(TIP))
        self.sets.setAccessibleName(tr("Data"))
        for digits in (TEST, VALIDATION):
            self.sets.addItem(digits.entry, digits)
        self.sets.addItem(tr(OWN), None)
        self.sets.setItemData(2, tr(OWN_TIP), Qt.ItemDataRole.ToolTipRole)
        self.button.setObjectName("evaluateButton")
        self.button.setToolTip(tr("Read all these pictures with the present network"))
        self._line = WrappingRow(line_spacing=8)
        self._line.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._line.add(self.sets)
        self._line.add(self.button)
        self.add(Captioned(tr("&Data"), self._line, self.sets))
        for figure in self.figures:
            self.add(figure)

    def _choose(self) -> None:
        digits = self.sets.currentData()
        if isinstance(digits, DigitSet):
            self._chosen = digits
            self.digitsChosen.emit(digits)
            return
        self.sets.setCurrentIndex(self._listed.index(self._chosen))
        begin = str(self._preferences.folder_of(DATA) or "")
        name = QFileDialog.getExistingDirectory(self, tr("A folder of data"), begin)
        if name:
            folder = path_of(name)
            self._preferences.remember_folder(DATA, folder.parent)
            self.use_folder(folder)

    @property
    def _listed(self) -> list[DigitSet]:
        """In the order of the list, where nothing stands between them."""
        return [self.sets.itemData(index) for index in range(self.sets.count() - 1)]

    def _name_sets(self) -> None:
        """Those of MNIST say so where sets of other data stand beside them."""
        listed = self._listed
        others = any(each.source for each in listed)
        for index, each in enumerate(listed):
            self.sets.setItemText(index, each.entry_beside_others if others else each.entry)

    def use_folder(self, folder: Path) -> None:
        """Choose the data in a folder, which is to have the classes that the network knows now. One that is in the list
        is read anew: it may hold others by now."""
        listed = self._listed
        digits = own_digits(folder, self._classes(), listed)
        for index, other in enumerate(listed):
            if other.place == digits.place:
                self.sets.removeItem(index)
                break
        self._insert(digits)
        self.digitsChosen.emit(digits)

    def use_set(self, digits: DigitSet) -> None:
        """Choose these digits, which are put first where they are not in the list yet."""
        entries = [each.entry for each in self._listed]
        if digits.entry in entries:
            place = entries.index(digits.entry)
            self.sets.setItemData(place, digits)
        else:
            place = 0
            self.sets.insertItem(place, digits.entry, digits)
        self._name_sets()
        self.sets.setCurrentIndex(place)
        self._chosen = digits
        self.digitsChosen.emit(digits)

    def show_count(self, digits: DigitSet) -> None:
        """The chosen digits are loaded now, so that their number is known."""
        place = self.sets.currentIndex()
        if self._chosen.count is None and self.sets.itemData(place) == self._chosen:
            self.sets.removeItem(place)
            self._insert(digits)

    def _insert(self, digits: DigitSet) -> None:
        self._chosen = digits
        self.sets.insertItem(self.sets.count() - 1, digits.entry, digits)
        self._name_sets()
        self.sets.setCurrentIndex(self.sets.count() - 2)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show its figures; without an evaluation a dash in place of each."""
        if evaluation is None:
            texts = [words.NOTHING] * 3
        else:
            right = words.accuracy(evaluation.correct, len(evaluation))
            texts = [right, words.mistakes(evaluation), words.about_90(evaluation)]
        for figure, text in zip(self.figures, texts, strict=True):
            figure.value.setText(text)
        self.about_90.setToolTip(words.about_90_tip(evaluation))

    def set_outdated(self, outdated: bool) -> None:
        """Mute the figures where they are of another network or set than the present one."""
        for figure in self.figures:
            theme.mark(figure.value, "muted", outdated)

    def fit(self, room: int) -> None:
        """Fit a page with so much room for the width."""
        self._room = room
        self._line.set_spacing(self._gap)
        for figure in self.figures:
            figure.fit(room)
        self._fit_sets()

    @property
    def _gap(self) -> int:
        return 24 if self._wide else 16

    @property
    def _wide(self) -> bool:
        return self._room >= WIDE * theme.unit(self)

    def _fit_sets(self) -> None:
        """As wide as the names of the sets, but for one that would send the figures into a second line. Where they are
        there already, the field has all of the first."""
        unit = theme.unit(self)
        least = min(self._room, round((FIELD if self._wide else NARROW_FIELD) * unit))
        left = self._room - self.button.sizeHint().width() - self._gap
        if left < least:  # the button stands below it
            left = self._room
        beside = left - sum(self._spacing + figure.sizeHint().width() for figure in self.figures)
        room = beside if beside >= least else left
        most = min(round(WIDEST_FIELD * unit), room)
        needed = max(self.sets.needed_width(self.sets.itemText(index)) for index in range(self.sets.count()))
        self.sets.setFixedWidth(max(least, min(needed, most)))
        self.settle()
        self.sets.setToolTip(plain_text.tip(self.sets.currentText()) if self.sets.shortens else tr(TIP))
