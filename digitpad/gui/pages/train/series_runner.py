"""Trains with several values of one setting, one after the other, and shows the table of what came of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from digitpad.app.training.series import Result, Series, Setting
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.gui.kit.hand_over import stand_in
from digitpad.gui.pages.train.series_dialogs import ResultsDialog, SeveralDialog
from digitpad.gui.pages.train.settings_form import SettingsForm
from digitpad.gui.session import Session
from digitpad.message import tr
from digitpad.recipes import Recipe


class SeriesRunner(QObject):
    """One series at a time. The form shows the recipe that is trained, and in the end the one it began with."""

    bestAsked = Signal(str)  # of the table: the key of a run whose best network is to be opened

    def __init__(self, session: Session, form: SettingsForm, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._form, self._page = session, form, page
        self._series: Series | None = None

    def take_over(self, other: SeriesRunner) -> None:
        """Go on with the series of the other one, and show its tables."""
        self._series, other._series = other._series, None  # the other one still hears of trainings until it is gone
        for table in other._page.findChildren(ResultsDialog):
            if table.isVisible():
                stand_in(table, self._results_dialog(table.setting, table.results))

    def ask(self, base: Recipe, typed: Sequence[str] = ()) -> None:
        """Ask for values of a setting; `typed` holds the setting and the values that are already known."""
        dialog = SeveralDialog(base, self._page)
        if typed:
            dialog.fill(*typed)
        dialog.chosen.connect(self._start)
        dialog.open()

    def _start(self, series: Series) -> None:
        self._series = series
        self.train_next()

    def end(self) -> None:
        """No further value is tried."""
        self._series = None

    def train_next(self) -> None:
        """Train with the value whose turn it is, if there is a series and nothing trains."""
        series = self._series
        trial = series.next if series is not None else None
        if series is None or trial is None or self._session.training:
            return
        self._form.set_recipe(trial.recipe)
        if not self._session.start_training(trial.recipe, unasked=bool(series.results)):
            self._finish(series)

    def take_end(self, outcome: TrainingOutcome) -> None:
        """A training has ended."""
        series = self._series
        if series is None:
            return
        series.take_end(outcome, self._session.runs.present)
        if series.over:
            self._finish(series)
        else:
            QTimer.singleShot(0, self, self.train_next)

    def _finish(self, series: Series) -> None:
        self._series = None
        self._form.set_recipe(series.base)
        if series.next is None:
            self._show_results(series.setting, series.results)

    def _show_results(self, setting: Setting, results: Sequence[Result]) -> None:
        self._results_dialog(setting, results).show()

    def _results_dialog(self, setting: Setting, results: Sequence[Result]) -> ResultsDialog:
        table = ResultsDialog(setting, results, self._session.runs.can_keep, self._page)
        table.bestAsked.connect(self.bestAsked)
        return table

    def with_place(self, where: str) -> str:
        """Say where a training stands, and which one of the series it is."""
        if self._series is None:
            return where
        return tr("{place}: {where}", place=self._series.place, where=where)
