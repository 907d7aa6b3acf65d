"""What the tests of the window share: patience, and the Draw column."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitpad import model_file, paths
from digitpad.app.evaluation import evaluation_job
from digitpad.app.insight import digit_points, neuron_survey
from digitpad.data_files.writing import write_idx
from digitpad.digits import robustness
from digitpad.gui.app import create_main_window
from digitpad.gui.draw.draw_column import DrawColumn
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.look import theme
from digitpad.gui.main_window import MainWindow
from digitpad.gui.plot import library
from digitpad.gui.process import garbage, language
from digitpad.gui.process.garbage import GarbageCollector
from digitpad.gui.session import Session
from digitpad.message import set_language
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from tests.gui.pseudo_language import PSEUDO
from tests.gui.unstyled import unstyle

LONG = 240_000  # milliseconds; only a test that fails waits so long


class PatientQtBot(QtBot):
    """Waits for minutes unless told otherwise: a busy machine is no bug."""

    def waitActive(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitActive(*args, timeout=timeout, **options)

    def waitExposed(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitExposed(*args, timeout=timeout, **options)

    def waitSignal(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitSignal(*args, timeout=timeout, **options)

    def waitSignals(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitSignals(*args, timeout=timeout, **options)

    def waitUntil(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitUntil(*args, timeout=timeout, **options)


@pytest.fixture(scope="session", autouse=True)
def garbage_collector(qapp: QApplication) -> None:
    """As in the program: no widget of an earlier test is destroyed by a worker of a later one."""
    GarbageCollector(qapp)


@pytest.fixture(scope="session", autouse=True)
def names_of_application(qapp: QApplication) -> None:
    """The program's own, under which settings are kept also before the first window of all tests is made."""
    qapp.setApplicationName("digitpad")
    qapp.setOrganizationName("digitpad")


@pytest.fixture(scope="session", autouse=True)
def plots_loaded() -> None:
    """Every plot is there at once; tests/gui/plot/test_library.py waits for them as the program does."""
    library.load()


@pytest.fixture(autouse=True)
def application_as_at_first(qapp: QApplication) -> Iterator[None]:
    """Light and in English, with nothing on the clipboard: whatever the tests before have left.

    Before a test, when the windows of the others are gone: each would be styled anew, which takes most of a second.
    """
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, theme.LIGHT)
    language.use(qapp, "en")
    qapp.clipboard().clear()
    yield
    while qapp.overrideCursor() is not None:
        qapp.restoreOverrideCursor()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    yield
    garbage.collect()


@pytest.fixture(autouse=True)
def windows_hidden(qapp: QApplication) -> Iterator[None]:
    """A window that stays would lie above those of the tests that follow."""
    yield
    for window in qapp.topLevelWidgets():
        window.hide()


@pytest.fixture(scope="module", autouse=True)
def windows_deleted(qapp: QApplication) -> Iterator[None]:
    """One that stays, hidden or not, would be styled with those of all tests that follow: they would take longer."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [window for window in qapp.topLevelWidgets() if isinstance(window, MainWindow)]


@pytest.fixture(autouse=True)
def buttons_released(qapp: QApplication) -> Iterator[None]:
    """A mouse button that a test left down, as each double click does, would be down in all tests that follow."""
    yield
    held = qapp.mouseButtons()
    for button in Qt.MouseButton:
        if button and button & held:
            QTest.mouseRelease(QWidget(), button)
    assert not qapp.mouseButtons()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


@pytest.fixture
def nothing_judged(qtbot: QtBot) -> None:
    """No network of an earlier test is judged any more: a session that waits for that is heard of in the next test."""
    qtbot.waitUntil(lambda: not any(thread.name == "judging" for thread in threading.enumerate()))
    QApplication.processEvents()


@pytest.fixture
def dress(qapp: QApplication) -> Callable[[theme.Theme], None]:
    """Puts the application into a theme for one test."""
    return lambda colors: theme.apply(qapp, colors)


@pytest.fixture
def session(qapp: QApplication) -> Session:
    """With a small network that has learned nothing."""
    theme.apply(qapp, theme.LIGHT)
    return Session(Model(network=Network([784, 12, 10], rng=np.random.default_rng(3)), name="small"))


@pytest.fixture
def pseudo() -> None:
    """In a language in which whatever is not translated stands out."""
    set_language(PSEUDO)


@pytest.fixture(scope="session")
def book() -> Model:
    """The bundled model of that name; nobody changes it."""
    return model_file.load(paths.models_folder() / "book.safetensors")


@pytest.fixture(scope="session")
def some_digits(mnist: Dataset) -> Dataset:
    """Few enough to learn from within a test."""
    return Dataset(mnist.training.first(2000), mnist.validation.first(200), None)


@pytest.fixture(scope="session")
def folder_of_few_digits(mnist: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2,000 digits to learn from, 400 to validate with and 1,000 to test with, in MNIST's files."""
    assert mnist.test is not None
    folder = tmp_path_factory.mktemp("few digits")
    write_idx(Dataset(mnist.training.first(2000), mnist.validation.first(400), mnist.test.first(1000)), folder)
    return folder


@pytest.fixture
def few_digits(folder_of_few_digits: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if so few had come with the program: for tests in which a window learns, but not how well."""
    monkeypatch.setattr(paths, "data_folder", lambda: folder_of_few_digits)


@pytest.fixture(scope="session")
def known_figures() -> dict[tuple[Any, ...], Any]:
    """What was found out of networks, by all that it depends on."""
    return {}


@pytest.fixture
def found_out_once(known_figures: dict[tuple[Any, ...], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """What was found out of a network comes at once in all tests that follow: for tests of how it is shown."""

    def remember(module: ModuleType, name: str) -> None:
        find_out = getattr(module, name)

        def known(*arguments: Any) -> Any:
            stopped = False

            def noted(keep_going: Callable[..., bool]) -> Callable[..., bool]:
                def ask(*progress: Any) -> bool:
                    nonlocal stopped
                    stopped = stopped or not keep_going(*progress)
                    return not stopped

                return ask

            key = (name, *(_digest(each) for each in arguments if not callable(each)))
            if key not in known_figures:
                found = find_out(*(noted(each) if callable(each) else each for each in arguments))
                if stopped:
                    return found
                known_figures[key] = found
            return known_figures[key]

        monkeypatch.setattr(module, name, known)

    remember(evaluation_job, "evaluate")
    remember(robustness, "measure")
    remember(neuron_survey, "survey")
    remember(digit_points, "layer_activations")


def _digest(value: Any) -> Any:
    """Equal for networks, digits and arrays of equal content."""
    match value:
        case Network():
            return value.hidden.name, value.output.name, *map(_digest, (*value.weights, *value.biases))
        case Examples():
            return _digest(value.images), _digest(value.labels)
        case np.ndarray():
            return hashlib.sha256(value.tobytes()).digest()
        case _:
            return value


@pytest.fixture
def undo_stack(qapp: QApplication) -> QUndoStack:
    return QUndoStack()


@pytest.fixture
def column(qtbot: QtBot, session: Session, undo_stack: QUndoStack) -> DrawColumn:
    column = DrawColumn(
        session,
        PadInk(session, undo_stack, session),
        undo_stack.createUndoAction(undo_stack),
        undo_stack.createRedoAction(undo_stack),
    )
    qtbot.addWidget(column)
    column.resize(368, 720)
    with qtbot.waitExposed(column):
        column.show()
    return column


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens windows as the program does, with a model or without; they are closed in the end."""
    opened: list[MainWindow] = []

    def make(model_path: Path | None = None) -> MainWindow:
        unstyle()
        opened.append(create_main_window(model_path))
        with qtbot.waitExposed(opened[-1]):
            opened[-1].show()
        return opened[-1]

    yield make
    for window in opened:
        window.session.new_network()  # nothing left to ask about
        window.close()
        window.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, as large as a small laptop shows it, with the network that comes with the program."""
    unstyle()
    window = create_main_window()
    window.resize(1366, 690)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.session.new_network()  # nothing left to ask about
    window.close()
    window.deleteLater()
