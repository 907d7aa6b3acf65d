from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtWidgets import QApplication, QMessageBox

from digitpad.app import log
from digitpad.gui.process import faults

START = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
app = QApplication([])
app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, True)  # as Qt does under X
from digitpad.gui.app import create_main_window
window = create_main_window()
window.show()
app.processEvents()
"""


def in_a_new_process(code: str) -> str:
    ended = subprocess.run([sys.executable, "-c", START + code], capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()


def test_starting_imports_neither_plots_nor_readers_nor_teaching_nor_the_training_digits():
    code = (
        "print([name for name in ('pyqtgraph', 'scipy', 'PIL.Image', 'threadpoolctl', 'digitpad.data_files.loading',"
        " 'digitpad.interop.bare_weights', 'digitpad.interop.keras_process', 'digitpad.interop.onnx_writer',"
        " 'digitpad.digits.pictures', 'digitpad.digits.pen_styles', 'digitpad.teaching_job',"
        " 'digitpad.gui.pages.neurons.weights_view',"
        " 'digitpad.gui.pages.flow.flow_view', 'digitpad.gui.pages.why.why_view') if name in sys.modules])\n"
        "print(callable(window.session.data_in_use.dataset))"
    )
    assert in_a_new_process(code) == "[]\nTrue"


def test_starting_reads_the_source_of_none_of_our_modules():
    code = "import linecache\nprint([name for name in linecache.cache if 'digitpad' in name])"
    assert in_a_new_process(code) == "[]"


ROOM_OF_THE_FIRST_PAGE = """
from PySide6.QtCore import QEvent, QObject
from digitpad.gui.kit.scroll_page import ScrollPage

class Widths(QObject):
    def eventFilter(self, page, event):
        if event.type() == QEvent.Type.Resize:
            found.append(event.size().width())
        return False

found, widths = [], Widths()
window = create_main_window()
window.training_panel.findChild(ScrollPage).installEventFilter(widths)
window.show()
app.processEvents()
print(bool(found), [width for width in found if width < window.width() / 3])
"""


def test_the_first_page_has_its_room_when_it_is_laid_out_first():
    assert in_a_new_process(ROOM_OF_THE_FIRST_PAGE) == "True []"


def test_the_window_gets_all_mouse_moves_and_a_named_application():
    code = (
        "print(app.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents))\n"
        "print(app.applicationName(), app.organizationName(), sys.getswitchinterval())"
    )
    assert in_a_new_process(code) == "False\ndigitpad digitpad 0.001"


IN_A_FUNCTION = """
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from digitpad.gui.app import create_main_window

def main():
    app = QApplication([])
    window = create_main_window()
    window.show()
    for code in ("es", "de"):
        window.findChild(QAction, f"{code}LanguageAction").trigger()
        app.processEvents()
    pad = window.findChild(QWidget, "drawingPad")
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 130))
    window.undo_stack.undo()
    print(window.undo_stack.redoText())
    window.close()

main()
"""


def test_a_window_that_outlives_the_application_ends_in_silence_in_every_language():
    ended = subprocess.run([sys.executable, "-c", IN_A_FUNCTION], capture_output=True, text=True, timeout=300)
    assert (ended.stdout.strip(), ended.stderr, ended.returncode) == ("Strich", "", 0)


@pytest.fixture
def reported(qapp, monkeypatch):
    """Faults go through the program's hook; what was the hook before is silent."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    faults.install(qapp)
    yield
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.objectName() == "faultDialog" and widget.isVisible()
    ]


def raise_here() -> None:
    try:
        raise ZeroDivisionError("one over nothing")
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)


@pytest.mark.usefixtures("reported")
def test_a_fault_is_logged_and_shown_once_however_often_it_repeats():
    for _ in range(3):
        raise_here()
    assert len(dialogs()) == 1
    assert str(log.path()) in dialogs()[0].informativeText()
    assert log.path().read_text(encoding="utf-8").count("one over nothing") == 6  # the line itself and its cause


@pytest.mark.usefixtures("reported")
def test_a_fault_in_a_worker_is_shown_in_the_thread_of_the_window(qtbot):
    class Worker(QThread):
        def run(self) -> None:
            raise_here()

    worker = Worker()
    with qtbot.waitSignal(worker.finished):
        worker.start()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert dialogs()[0].thread() is QCoreApplication.instance().thread()
    assert threading.current_thread() is threading.main_thread()


@pytest.mark.usefixtures("reported")
def test_installing_twice_reports_once(qapp):
    hook = sys.excepthook
    faults.install(qapp)
    assert sys.excepthook is hook or sys.excepthook == hook


class Cycle:
    """Only the garbage collector can tell that nobody needs it."""

    def __init__(self, ends: list[threading.Thread]) -> None:
        self._itself, self._ends = self, ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread())


def test_garbage_is_collected_by_the_window_and_not_by_a_worker(qtbot):
    ends: list[threading.Thread] = []

    def worker() -> None:
        for _ in range(10_000):
            Cycle(ends)

    thread = threading.Thread(target=worker)
    thread.start()
    thread.join()
    assert ends == []
    qtbot.waitUntil(lambda: len(ends) == 10_000)
    assert set(ends) == {threading.main_thread()}
