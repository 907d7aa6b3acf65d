"""What happens when the program has a bug: the traceback goes to a file, and one dialog says where."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from digitpad.app import log
from digitpad.gui.look import theme
from digitpad.gui.process.report_dialog import show_report
from digitpad.message import tr


class FaultReporter(QObject):
    """Stands in for sys.excepthook. Lives in the GUI thread; a fault in a worker reaches it by its signal."""

    _logged = Signal(str)  # where the traceback is, or why it is nowhere

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._previous = sys.excepthook
        self._busy = threading.Lock()
        self._dialog: QMessageBox | None = None
        self._reporting: QDialog | None = None  # without a parent nothing else holds it
        self._logged.connect(self._show)

    def hook(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Print and log a fault, and show where the log is; Python calls it, in any thread. A fault that comes up while
        another one is logged is only printed."""
        self._previous(kind, fault, trace)
        if issubclass(kind, KeyboardInterrupt) or not self._busy.acquire(blocking=False):
            return  # a fault while one is being reported would only repeat itself
        try:
            self._logged.emit(_log("".join(traceback.format_exception(kind, fault, trace))))
        except RuntimeError:
            pass  # the application has ended; the traceback is written
        finally:
            self._busy.release()

    def _show(self, where: str) -> None:
        if self._dialog is not None:
            return  # one dialog, however often the same fault repeats
        dialog = QMessageBox(QApplication.activeWindow())
        dialog.setObjectName("faultDialog")
        colors = theme.of(dialog)
        dialog.setIconPixmap(theme.icon("error", colors, 32, colors.error).pixmap(32, 32))
        dialog.setWindowTitle("digitpad")
        dialog.setTextFormat(Qt.TextFormat.PlainText)
        dialog.setText(tr("Something went wrong inside digitpad. You can go on, but save your work."))
        dialog.setInformativeText(where)
        report = dialog.addButton(tr("&Report the problem…"), QMessageBox.ButtonRole.ActionRole)
        report.setObjectName("reportFaultButton")
        report.clicked.connect(self._report)
        dialog.addButton(QMessageBox.StandardButton.Close)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _report(self) -> None:
        parent = self._dialog.parentWidget() if self._dialog is not None else None
        self._reporting = show_report(parent)

    def _closed(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()


def install(app: QApplication) -> None:
    """Report faults from now on; once is enough."""
    if isinstance(getattr(sys.excepthook, "__self__", None), FaultReporter):
        return
    sys.excepthook = FaultReporter(app).hook


def _log(trace: str) -> str:
    """Append to the log; returns a sentence that says where it is."""
    try:
        return tr("The details are in {file}", file=log.write_fault(trace))
    except OSError as error:
        return tr("The details could not be written: {reason}", reason=error.strerror or error)
