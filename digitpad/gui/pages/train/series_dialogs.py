"""Which values of which setting to try, and the table of what came of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.app.evaluation.evaluation_texts import NOTHING
from digitpad.app.training.durations import duration
from digitpad.app.training.measure import accuracy_text
from digitpad.app.training.series import SETTINGS, Result, Series, Setting, best_of
from digitpad.errors import SettingsError
from digitpad.gui.kit.default_button import make_default
from digitpad.gui.kit.layouts import DIALOG, column_in
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.train.problem_line import ProblemLine
from digitpad.message import mark, tr
from digitpad.recipes import Recipe

COLUMNS = (mark("Best"), mark("Last"), mark("Time"))


class SeveralDialog(QDialog):
    """Emits `chosen` with a Series once the values are right."""

    chosen = Signal(object)

    def __init__(self, base: Recipe, parent: QWidget) -> None:
        super().__init__(parent)
        self._base = base
        self.setObjectName("trySeveralDialog")
        self.setWindowTitle(tr("Try several"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setting = QComboBox()
        self.setting.setObjectName("trySettingComboBox")
        for name, setting in SETTINGS.items():
            self.setting.addItem(tr(setting.title), name)
        self.values = QLineEdit()
        self.values.setObjectName("tryValuesEdit")
        self.values.setMinimumWidth(round(280 * theme.unit(parent)))
        self.problem = ProblemLine("tryProblem", keeps_room=True)
        explanation = text_label(
            tr("A new network is trained with each value, one after the other, into the same plot."),
            muted=True,
            wraps=True,
        )
        buttons = QDialogButtonBox()
        self.start = buttons.addButton(tr("&Train them"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.start.setObjectName("trySeveralStartButton")
        form = QFormLayout()
        form.addRow(tr("&Setting"), self.setting)
        form.addRow(tr("&Values"), self.values)
        column_in(self, 12, explanation, form, self.problem, buttons, margins=DIALOG)
        make_default(self.start)
        self.setting.currentIndexChanged.connect(self._follow)
        self.values.textChanged.connect(lambda: self.problem.show_problem(""))
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self._follow()
        self.values.setFocus()

    def fill(self, name: str, values: str) -> None:
        """Propose these values of this setting."""
        self.setting.setCurrentIndex(self.setting.findData(name))
        self.values.setText(values)

    def _follow(self) -> None:
        example = SETTINGS[self.setting.currentData()].example
        self.values.setPlaceholderText(example)
        self.values.setAccessibleName(tr("Values, separated by semicolons, such as {example}", example=example))
        self.problem.show_problem("")

    def _accept(self) -> None:
        try:
            series = Series(self._base, self.setting.currentData(), self.values.text())
        except SettingsError as error:
            self.problem.show_problem(str(error))
            self.values.setAccessibleDescription(str(error))
            self.values.setFocus()
            return
        self.accept()
        self.chosen.emit(series)


class ResultsDialog(QDialog):
    """One row a value; the best is marked, and its network can be opened. It may stay open."""

    bestAsked = Signal(str)  # the key of the best run, whose best epoch is to be opened

    def __init__(self, setting: Setting, results: Sequence[Result], kept: bool, parent: QWidget) -> None:
        """`kept`: whether runs keep their networks, so that one can be opened."""
        super().__init__(parent)
        self.setting, self.results = setting, results
        self.setObjectName("triedDialog")
        self.setWindowTitle(tr("Tried"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        best = best_of(results)
        self.table = _table(setting, results, best)
        said = text_label(_sentence(setting, results, best), name="triedSentence", wraps=True)
        buttons = QDialogButtonBox()
        buttons.rejected.connect(self.close)
        column_in(self, 12, said, self.table, buttons, margins=DIALOG)
        run = None if best is None else results[best].run
        if kept and run is not None:
            self._offer(run.key, buttons)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        unit = theme.unit(parent)
        self.table.horizontalHeader().setMinimumHeight(round(32 * unit))
        self.resize(round(480 * unit), round((180 + 30 * min(len(results), 10)) * unit))

    def _offer(self, key: str, buttons: QDialogButtonBox) -> None:
        button = buttons.addButton(tr("&Open the best"), QDialogButtonBox.ButtonRole.AcceptRole)
        button.setObjectName("openBestButton")
        button.setToolTip(tr("The network of the best value as it was after its best epoch"))
        button.clicked.connect(lambda: self._open(key))
        make_default(button)

    def _open(self, key: str) -> None:
        self.close()
        self.bestAsked.emit(key)


def _table(setting: Setting, results: Sequence[Result], best: int | None) -> QTableWidget:
    table = QTableWidget(len(results), 1 + len(COLUMNS))
    table.setTabKeyNavigation(False)  # the arrow keys go through the cells; Tab would never leave them
    table.setObjectName("triedTable")
    table.setAccessibleName(tr("{setting} and results", setting=tr(setting.title)))
    table.setHorizontalHeaderLabels([tr(title) for title in (setting.title, *COLUMNS)])
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for row, result in enumerate(results):
        for column, text in enumerate(_cells(result)):
            table.setItem(row, column, _item(text, bold=row == best))
    return table


def _cells(result: Result) -> tuple[str, str, str, str]:
    run = result.run
    if run is None or run.best is None or run.last is None:
        return result.value, tr("failed"), NOTHING, NOTHING
    return result.value, accuracy_text(run.best), accuracy_text(run.last), duration(run.seconds)


def _item(text: str, bold: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    font = QFont(item.font())
    font.setBold(bold)
    item.setFont(font)
    return item


def _sentence(setting: Setting, results: Sequence[Result], best: int | None) -> str:
    if best is None:
        return tr("None of these trainings finished an epoch.")
    return tr(
        "Best on the validation pictures: {setting} {value}. All of them are in the list of runs.",
        setting=tr(setting.name),
        value=results[best].value,
    )
