"""Starts the program: the application, the model to begin with, and the window."""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import digitpad
from digitpad import atomic, paths
from digitpad.app import allocator, log
from digitpad.app.bundled_models import FIRST_MODELS
from digitpad.app.runs.runs import Runs
from digitpad.desktop import menu_entry
from digitpad.errors import ModelFileError
from digitpad.gui.look import theme
from digitpad.gui.main_window import MainWindow
from digitpad.gui.plot.library import Loader
from digitpad.gui.preferences import Preferences
from digitpad.gui.process import faults, language
from digitpad.gui.process.end_signals import EndSignals
from digitpad.gui.process.free_memory import FreeMemory
from digitpad.gui.process.garbage import GarbageCollector
from digitpad.gui.session import Session
from digitpad.gui.window.dropped_files import holds_no_model
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.input_file import reason
from digitpad.interop import open_model
from digitpad.message import joined, mark, tr
from digitpad.model_file import SUFFIX

LOG = logging.getLogger(__name__)
MISSING = mark("The bundled networks are missing, so this one can only guess. Train it, or install digitpad again.")

NOTHING_KEPT = mark(
    "Your folder {place} cannot be written to ({reason}): if the program ends unexpectedly, a training is lost, and "
    "settings may not be remembered. Save each network as soon as it is trained."
)


def run(file: Path | str | None = None) -> int:
    """Open the window, with a model, data, a picture or a drawing where a file is named, and stay until it is closed,
    or the system ends the program; returns the exit code."""
    app = QApplication.instance() or _application()
    other = None if file is None or not holds_no_model(Path(file)) else Path(file)
    window = create_main_window(None if other else file)
    EndSignals(app).received.connect(window.end_program)
    window.welcome()
    window.show()
    if other is not None:
        window.open_file(other)  # now that the pad has its size
    return app.exec()


def _application() -> QApplication:
    """A new application. Where Qt finds no screen it would abort the program; here that ends with one sentence."""
    messages: list[str] = []

    def listen(kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            reason = messages[0] if messages else message.partition("\n")[0]
            print(f"digitpad: error: Qt cannot open a window: {reason.rstrip('.')}.", file=sys.stderr, flush=True)
            os._exit(1)  # on return Qt aborts
        messages.append(message)

    qInstallMessageHandler(listen)
    try:
        app = QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(None)
    for message in messages:
        print(message, file=sys.stderr)
    return app


def create_main_window(model_path: Path | str | None = None) -> MainWindow:
    """The window, not yet shown, with all that it needs from the running QApplication.

    Without `model_path`, or if it does not open, the bundled model answers.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("create_main_window needs a running QApplication")
    _prepare(app)
    folder, not_kept = _state_folder()
    _begin_log()
    preferences = Preferences()
    no_translation = language.use(app, preferences.language)
    session = Session(recovery_folder=folder, runs=Runs(_runs_folder(), preferences.runs_limit))
    kind, sentence = _open_first_model(session, model_path)
    theme.prepare(app, theme.chosen(app, preferences.theme), preferences.text_scale)
    window = MainWindow(session, preferences)
    loader = Loader.of_application()
    loader.load_after_first_picture(window)
    session.predictionChanged.connect(loader.let_pen_rest)
    FreeMemory(session)
    app.aboutToQuit.connect(session.end_training)
    news = [sentence, not_kept, no_translation, *session.runs.problems]
    if any(news):
        window.show_message(kind or "warning", joined(news))
    if folder is not None:
        window.offer_leftovers(recovery_folder(folder).leftovers())
    return window


def _prepare(app: QApplication) -> None:
    app.setApplicationName("digitpad")
    app.setOrganizationName("digitpad")
    app.setApplicationVersion(digitpad.__version__)
    app.setDesktopFileName("digitpad")  # by which Wayland finds entry and icon
    app.setWindowIcon(_icon())
    # Qt merges mouse moves otherwise, and a quick stroke turns into corners. Only works once the application exists.
    app.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    # The window gets its turn sooner while the worker computes.
    sys.setswitchinterval(0.001)
    allocator.set_up()
    if app.findChild(GarbageCollector) is None:
        GarbageCollector(app)
    faults.install(app)


def _icon() -> QIcon:
    icon = QIcon()
    for size in (16, 32, 64, 128):
        icon.addFile(str(menu_entry.FOLDER / "icons" / f"{size}.png"))
    return icon


def _begin_log() -> None:
    with contextlib.suppress(OSError):  # that nothing can be written there, the window says
        log.begin()
        # `platform.platform()` would start another program to ask for the processor.
        system = f"{platform.system()} {platform.release()} {platform.machine()}"
        LOG.info("digitpad %s, Python %s, %s", digitpad.__version__, platform.python_version(), system)


def _state_folder() -> tuple[Path | None, str]:
    """Where a training is kept while it runs, and the sentence that says why nothing can be kept there, or none.
    The folder is None where there is none; on a full disk, say, each epoch is tried anew."""
    folder = None
    try:
        folder = paths.user_state_folder()
        atomic.check(folder / "recovery")
    except OSError as error:
        return folder, tr(NOTHING_KEPT, place=folder or error.filename, reason=reason(error))
    return folder, ""


def _runs_folder() -> Path | None:
    """Where runs are kept; None where nothing can be."""
    try:
        folder = paths.user_runs_folder()
        atomic.check(folder / "run")
    except OSError:
        return None
    return folder


def _open_first_model(session: Session, model_path: Path | str | None) -> tuple[str, str]:
    """Returns the kind of message and the sentence that the window has to show, or two empty strings."""
    message = ("", "")
    wanted = [] if model_path is None else [Path(model_path)]
    included = [paths.models_folder() / f"{name}{SUFFIX}" for name in FIRST_MODELS]
    for path in wanted + included:
        try:
            model = open_model(path)
            session.set_model(model, path if path.suffix == SUFFIX else None)
            return message if message[0] or not model.remark else ("info", model.remark_on(path))
        except ModelFileError as error:
            if path in wanted:
                message = ("error", str(error))
    return message if message[0] else ("warning", tr(MISSING))
