"""Files that are named when the program starts, and several that are dropped at once."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from digitpad import cli, model_file
from digitpad.gui import app
from digitpad.gui.kit.local_files import path_of
from digitpad.gui.main_window import MainWindow
from digitpad.gui.page_list import PAGES
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.model_file import Model
from digitpad.nn.network import Network
from tests.gui.hands import strip_of


@pytest.fixture
def picture(tmp_path) -> Path:
    """Of a 1."""
    image = Image.new("L", (60, 60), 255)
    ImageDraw.Draw(image).line([(30, 10), (30, 50)], fill=0, width=6)
    path = tmp_path / "one.png"
    image.save(path)
    return path


@pytest.fixture
def data(tmp_path) -> Path:
    path = tmp_path / "data.npz"
    images = np.random.default_rng(0).integers(0, 256, (40, 28, 28), np.uint8)
    np.savez(path, x_train=images, y_train=np.arange(40) % 10)
    return path


@pytest.fixture
def model(tmp_path) -> Path:
    path = tmp_path / "nine.safetensors"
    model_file.save(Model(Network([784, 9, 10], rng=np.random.default_rng(0)), name="nine"), path)
    return path


def started_with(file: Path, qtbot, seen) -> MainWindow:
    """The program, started with this file and left once `seen` is true of its window."""
    windows: list[MainWindow] = []
    timer = QTimer()

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible() and seen(window):
                timer.stop()
                windows.append(window)
                QApplication.exit(0)

    timer.timeout.connect(look)
    timer.start(10)
    assert app.run(file) == 0
    qtbot.addWidget(windows[0])
    return windows[0]


def test_a_picture_that_is_named_at_the_start_lies_on_the_pad(qtbot, picture):
    window = started_with(picture, qtbot, lambda window: not window.draw_column.pad.empty)
    assert window.session.sheet is not None and strip_of(window).text.count("one.png") == 0


def test_data_that_are_named_at_the_start_are_shown_before_they_are_used(qtbot, data):
    window = started_with(data, qtbot, lambda window: window.findChild(DataPreview) is not None)
    window.findChild(QDialog, window.findChild(DataPreview).objectName()).reject()


def test_a_model_that_is_named_at_the_start_answers(qtbot, model):
    window = started_with(model, qtbot, lambda window: True)
    assert window.session.network.sizes == [784, 9, 10]


@pytest.fixture
def opened(monkeypatch) -> list[str | None]:
    """The files that the program was started with, in place of its windows; None for a start without."""
    files: list[str | None] = []

    def run(file: str | None = None) -> int:
        files.append(file)
        return 0

    monkeypatch.setattr(app, "run", run)
    monkeypatch.setenv("DISPLAY", ":0")
    return files


@pytest.mark.parametrize("command", [["open"], []])
def test_the_command_line_opens_a_file_with_and_without_its_command(opened, picture, command):
    assert cli.main([*command, str(picture)]) == 0
    assert cli.main(command) == 0
    assert opened == [str(picture), None]


def test_a_desktop_whose_session_begins_anew_opens_the_window(opened):
    assert cli.main(["-session", "10aa83_1764518400_1"]) == 0  # as Qt has asked for it
    assert opened == [None]


def test_of_several_pictures_one_is_opened_and_it_is_said_which(window, picture):
    other = picture.with_name("other.png")
    other.write_bytes(picture.read_bytes())
    dropped = QMimeData()
    for files, said in (([picture], ""), ([other, picture], "other.png")):
        dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        strip_of(window).dismiss()
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, left, plain))
        assert window.session.sheet.name == files[0].name
        assert strip_of(window).isVisible() == bool(said) and (not said or said in strip_of(window).text)


@pytest.mark.parametrize("title", [page.title for page in PAGES])
def test_a_file_that_is_dropped_on_a_field_of_a_page_is_opened_too(window, model, title):
    """The drag goes to what is under the mouse, or to the first around it that takes drops."""
    window.tabs.open_page(title)
    for widget in window.tabs.findChildren(QWidget):
        taker: QWidget | None = widget
        while taker is not None and not taker.acceptDrops():
            taker = taker.parentWidget()
        assert taker is window, widget


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_files_whose_names_are_not_in_utf_8_are_opened_as_others_are(window, tmp_path, picture, model, monkeypatch):
    folder = tmp_path / os.fsdecode(b"Z\xfcrich")
    folder.mkdir()
    picture = picture.replace(folder / os.fsdecode(b"\xe9\xe8.png"))
    model = model.replace(folder / os.fsdecode(b"\xfc.safetensors"))
    data = QMimeData()
    data.setData("text/uri-list", b"file://" + quote(os.fsencode(picture)).encode())  # as other programs hand it over
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert window.session.reading.text == "1", strip_of(window).text
    chosen = os.fsencode(model).decode("utf-8", "replace")  # as Qt says it
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    window.documents.open()
    assert window.session.network.sizes == [784, 9, 10] and window.session.path == model


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a shared drive")
@pytest.mark.parametrize("host", ["localhost", socket.gethostname(), "elsewhere"])
def test_the_address_of_a_file_may_name_this_computer(window, picture, host):
    data = QMimeData()
    data.setUrls([QUrl(f"file://{host}{picture}")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    if host == "elsewhere":
        assert f"{host}{picture} is not on this computer" in strip_of(window).text
    else:
        assert window.session.reading.text == "1"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("name", [b"\xc3\xa9.png", b"\xe9\xc3\xa9.png"])
def test_files_are_found_whatever_the_language_settings_take_names_for(tmp_path, name):
    (tmp_path / os.fsdecode(name)).touch()
    said = ascii(f"{tmp_path}/{name.decode('utf-8', 'replace')}")
    code = f"from digitpad.gui.kit.local_files import path_of; print(path_of({said}).exists())"
    ascii_alone = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    ended = subprocess.run([sys.executable, "-c", code], env=ascii_alone, capture_output=True, text=True, check=True)
    assert ended.stdout == "True\n"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_of_files_whose_names_look_alike_to_qt_none_is_taken_for_another(tmp_path):
    for name in (b"\xe4.png", b"\xf6.png"):
        (tmp_path / os.fsdecode(name)).touch()
    assert not path_of(f"{tmp_path}/\ufffd.png").exists()
