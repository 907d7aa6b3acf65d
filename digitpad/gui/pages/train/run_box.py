"""The runs beside or below the plots: their list, what can be done with one, and how much room they take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from digitpad.app.runs import run_texts
from digitpad.app.runs.run import Kept, Run
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.pages.train.run_list import QWIDGETSIZE_MAX, RunList
from digitpad.gui.session import Session
from digitpad.message import tr

LIMITS = tuple(megabytes * 1_000_000 for megabytes in (50, 100, 250, 500, 1_000, 2_000, 5_000, 20_000))


class RunBox(QWidget):
    """Signals ask for what needs the window; all else is done here."""

    openAsked = Signal(str, str)  # key, "best" or "last"
    saveAsked = Signal(str, str)
    compareAsked = Signal(str, str)
    limitChosen = Signal(object)  # int, in bytes: more than Qt's own int holds
    deleted = Signal(object)  # Run: it can be brought back

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.list = RunList(self)
        title = text_label(tr("Runs"), scale="strong")
        self.menu_button = QPushButton(tr("Selected run"))
        self.menu_button.setObjectName("runMenuButton")
        self.menu_button.setAccessibleName(tr("What to do with the chosen run"))
        self.menu_button.setToolTip(tr("Open, compare, save, rename, pin or delete the chosen run"))
        self.limit_button = QPushButton()
        self.limit_button.setObjectName("runsLimitButton")
        self.limit_button.setProperty("flat", True)
        self.limit_button.setToolTip(
            tr("How much disk space the kept runs may take; the oldest are deleted to make room for new ones")
        )
        self.limit_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._menu, self._limits = QMenu(self), QMenu(self)
        self._one_limit = QActionGroup(self._limits)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._limits.aboutToShow.connect(self._fill_limits)
        self.menu_button.setMenu(self._menu)
        self.limit_button.setMenu(self._limits)
        column_in(self, 4, row_of(8, title, None, self.menu_button), (self.list, 1), self.limit_button)
        self._connect()

    def _connect(self) -> None:
        runs, change = self._session.runs, self._session.change_runs
        self.list.shownChanged.connect(lambda key, on: change(lambda: runs.set_visible(key, on)))
        self.list.renamed.connect(lambda key, title: change(lambda: runs.rename(key, title)))
        self.list.menuAsked.connect(self._show_menu)
        self.list.openAsked.connect(self._open)
        self.list.deleteAsked.connect(self._delete)
        self.list.undoAsked.connect(self.undo_delete)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order."""
        return self.menu_button, self.list, self.limit_button

    def show_runs(self, present: Run | None, others: Sequence[Run]) -> None:
        """These runs, the present one first."""
        runs = self._session.runs
        self.list.show_runs(present, others)
        self.list.may_undo = runs.last_deleted is not None
        self.limit_button.setText(run_texts.room_text(sum(run.kept for run in runs.all), runs.size, runs.limit))
        self.limit_button.setVisible(runs.can_keep)
        self.menu_button.setEnabled(self.list.count() > 0)

    # Room

    def usual_width(self) -> int:
        """The width beside the plot."""
        return max(self.list.usual_width(), self.sizeHint().width())

    def set_rows(self, rows: int | None) -> None:
        """As wide as there is room and so many runs high; with None as high as there is room, in its usual width."""
        self.list.set_rows(rows)
        if rows is None:
            self.setFixedWidth(self.usual_width())
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(QWIDGETSIZE_MAX)

    # What can be done with the current run

    def _show_menu(self, place: QPoint) -> None:
        self._menu.popup(place)

    def _fill_menu(self) -> None:
        run, runs, menu = self.list.current, self._session.runs, self._menu
        menu.clear()
        if run is None:
            return
        both = run.file_of("best") != "last"
        for signal, only, last, best in (
            (
                self.openAsked,
                tr("&Open: last epoch, the best"),
                tr("&Open: last epoch"),
                tr("Open: best epoch"),
            ),
            (
                self.compareAsked,
                tr("&Compare with: last epoch, the best"),
                tr("&Compare with: last epoch"),
                tr("Compare with: best epoch"),
            ),
            (
                self.saveAsked,
                tr("&Save as a file: last epoch, the best…"),
                tr("&Save as a file: last epoch…"),
                tr("Save as a file: best epoch…"),
            ),
        ):
            self._add(menu, last if both else only, partial(signal.emit, run.key, "last"), run, "last")
            if both:
                self._add(menu, best, partial(signal.emit, run.key, "best"), run, "best")
            menu.addSeparator()
        menu.addAction(tr("&Rename")).triggered.connect(self.list.rename_current)
        pin = menu.addAction(tr("&Pin"))
        pin.setToolTip(tr("A pinned run is never deleted to make room"))
        pin.setCheckable(True)
        pin.setChecked(run.pinned)
        pin.triggered.connect(lambda on: self._session.change_runs(lambda: runs.set_pinned(run.key, on)))
        delete = menu.addAction(tr("&Delete"))
        delete.setEnabled(self._may_delete(run))
        delete.triggered.connect(self._delete)

    def _add(self, menu: QMenu, label: str, act: Callable[[], object], run: Run, kind: Kept) -> None:
        action = menu.addAction(label)
        action.setEnabled(self._session.runs.may_open(run.key, kind))
        action.triggered.connect(act)

    def _open(self) -> None:
        run = self.list.current
        if run is not None and self._session.runs.may_open(run.key, "last"):
            self.openAsked.emit(run.key, "last")

    def open_best(self, key: str) -> None:
        """Ask for the best network of that run, unless it is gone meanwhile."""
        if self._session.runs.may_open(key, "best"):
            self.openAsked.emit(key, "best")

    def _may_delete(self, run: Run) -> bool:
        """Not while it trains, nor once it has left the list, which the view may not show yet."""
        runs = self._session.runs
        present = runs.present
        trains = self._session.training and present is not None and present.key == run.key
        return not trains and runs.find(run.key) is not None

    def _delete(self) -> None:
        run = self.list.current
        if run is None or not self._may_delete(run):
            return
        if self._session.change_runs(lambda: self._session.runs.delete(run.key)):
            self.deleted.emit(run)

    def undo_delete(self) -> None:
        """Bring back the run that was deleted last."""
        run = self._session.runs.last_deleted
        if run is not None:
            self._session.change_runs(lambda: self._session.runs.restore(run.key))

    def _fill_limits(self) -> None:
        menu = self._limits
        menu.clear()  # which takes the actions out of the group as well
        limit = self._session.runs.limit
        for size in sorted({*LIMITS, limit}):
            action = menu.addAction(tr("At most {size}", size=run_texts.megabytes(size)))
            action.setCheckable(True)
            action.setChecked(size == limit)
            action.triggered.connect(lambda _on=False, size=size: self.limitChosen.emit(size))
            self._one_limit.addAction(action)
