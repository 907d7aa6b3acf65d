"""Shows what a data set holds before it is used: how many of which class, examples of each, and what was done to it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.errors import SettingsError
from digitpad.gui.kit.default_button import make_default
from digitpad.gui.kit.layouts import DIALOG, column_in
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import canvas, theme
from digitpad.gui.pages.train.problem_line import ProblemLine
from digitpad.message import mark, number, retranslated, tr, tr_count
from digitpad.nn.class_set import ClassSet

if TYPE_CHECKING:
    from digitpad.data_files import LoadedData

EXAMPLES = 10
GAP = 4
COLUMNS = (mark("Class"), mark("Pictures"), mark("Examples"))


class DataPreview(QDialog):
    """Emits `chosen` with what was `loaded`, under the names that stand in the table."""

    chosen = Signal(object)

    def __init__(self, loaded: LoadedData, parent: QWidget) -> None:
        super().__init__(parent)
        self.loaded = loaded
        self._names: list[QTableWidgetItem] = []
        self.setObjectName("dataPreview")
        self.setWindowTitle(tr("Data: {name}", name=loaded.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        parts = loaded.dataset
        counts = tr(
            "{training:,} for training, {validation:,} for validation, {test:,} for testing",
            training=len(parts.training),
            validation=len(parts.validation),
            test=0 if parts.test is None else len(parts.test),
        )
        heading = text_label(counts, name="previewCounts", scale="title", wraps=True)
        remarks = text_label("\n".join(self._remarks()), name="previewRemarks", muted=True, wraps=True)
        remarks.setVisible(bool(remarks.text()))
        self.table = self._table()
        self.problem = ProblemLine("previewProblem")
        buttons = QDialogButtonBox()
        use = buttons.addButton(tr("&Use this data"), QDialogButtonBox.ButtonRole.AcceptRole)
        use.setObjectName("useDataButton")
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_in(self, 12, heading, remarks, self.table, self.problem, buttons, margins=DIALOG)
        make_default(use)
        unit = theme.unit(self)
        self.resize(QSize(round(620 * unit), round(480 * unit)).boundedTo(parent.size()))

    def take_over(self, other: DataPreview) -> None:
        """What was typed, and what is wrong with it."""
        for named, typed in zip(self._names, other._names, strict=True):
            named.setText(typed.text())
        self.table.setCurrentCell(other.table.currentRow(), other.table.currentColumn())
        if other.problem.text():
            self._renamed()

    def _remarks(self) -> list[str]:
        # The language may have changed since they were made.
        remarks = [retranslated(remark) for remark in self.loaded.remarks]
        if not self.loaded.dataset.classes.are_digits:
            remarks.append(
                tr(
                    "What only suits handwritten digits is left out: drawn digits, deformations, and refusing what is "
                    "no digit."
                )
            )
            remarks.append(tr("The names of the classes can be changed in the table."))
        return remarks

    def _table(self) -> QTableWidget:
        everything, classes = self.loaded.everything(), self.loaded.dataset.classes
        table = QTableWidget(len(classes), len(COLUMNS))
        table.setObjectName("previewTable")
        table.setAccessibleName(tr("Classes of the data set"))
        table.setHorizontalHeaderLabels([tr(title) for title in COLUMNS])
        table.setTabKeyNavigation(False)  # the arrow keys go through the cells; Tab would never leave them
        table.verticalHeader().hide()
        side = round(28 * theme.unit(self))
        table.setIconSize(QSize(EXAMPLES * (side + GAP), side))
        table.verticalHeader().setDefaultSectionSize(side + 2 * GAP)
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        counts = np.bincount(everything.labels[everything.labels >= 0], minlength=len(classes))
        for row, name in enumerate(classes.names):
            named = QTableWidgetItem(name)
            table.setItem(row, 0, named)
            self._names.append(named)
            count = QTableWidgetItem(number(counts[row], ","))
            count.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            examples = QTableWidgetItem()
            first = np.flatnonzero(everything.labels == row)[:EXAMPLES]
            examples.setIcon(_strip(everything.images[first], side, theme.of(self)))
            spoken = tr_count("{count} example of {name}", "{count} examples of {name}", len(first), name=name)
            examples.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if classes.are_digits:
                named.setFlags(fixed)
            for place, item in ((1, count), (2, examples)):
                item.setFlags(fixed)
                table.setItem(row, place, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def accept(self) -> None:
        """Use the data under these names, or say what is wrong with one."""
        renamed = self._renamed()
        if renamed is not None:
            self.chosen.emit(_under_names(self.loaded, renamed))
            super().accept()

    def _renamed(self) -> ClassSet | None:
        """The classes under the names that were typed; None where these will not do, and the line says why."""
        classes = self.loaded.dataset.classes
        names = tuple(named.text().strip() for named in self._names)
        try:
            return classes if names == classes.names else dataclasses.replace(classes, names=names)
        except SettingsError as error:
            self.problem.show_problem(str(error))
            return None


def _under_names(loaded: LoadedData, classes: ClassSet) -> LoadedData:
    return dataclasses.replace(loaded, dataset=dataclasses.replace(loaded.dataset, classes=classes))


def _strip(images: np.ndarray, side: int, colors: theme.Theme) -> QIcon:
    """Pictures, uint8 (n, 784), beside each other on one paper."""
    strip = np.zeros((28, EXAMPLES * (28 + GAP)), np.uint8)
    for index, image in enumerate(images):
        left = index * (28 + GAP)
        strip[:, left : left + 28] = image.reshape(28, 28)
    scaled = canvas.ink_pixels(strip, colors).scaledToHeight(side, Qt.TransformationMode.SmoothTransformation)
    return QIcon(QPixmap.fromImage(scaled))
