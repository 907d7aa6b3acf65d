"""Tests of the File menu's exports: the network for other programs, the data as a table."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad import data_files
from digitpad.gui.app import create_main_window
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.plot.export import Exports, of_widget
from digitpad.gui.window.exports import ONNX_PICTURES
from digitpad.message import ENGLISH, Language, set_language
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.gui.dialogs import choose_file, when_modal
from tests.gui.hands import find


@pytest.fixture
def window(qtbot):
    window = create_main_window()
    qtbot.addWidget(window)
    return window


def test_the_network_is_written_for_other_programs_and_it_is_said_where(window, tmp_path, qtbot):
    path = tmp_path / "mine.npz"
    with qtbot.waitSignal(window.session.messageRaised) as raised:
        window.exports.write_network(path)
    assert raised.args == ["info", f"Saved as {path}."]
    with np.load(path) as written:
        assert any(np.array_equal(written[name], window.session.model.network.weights[0]) for name in written.files)


@pytest.fixture
def german(window):
    """What the exports are called is said in another language from now on."""
    set_language(Language("de", lambda text, _many, _count: text.replace("pictures of", "Bilder von")))
    yield
    set_language(ENGLISH)


def test_the_form_that_is_chosen_in_another_language_is_the_one_that_is_written(window, german, tmp_path, monkeypatch):
    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectNameFilter("ONNX, Bilder von 28 x 28 (*.onnx)")
        choose_file(tmp_path / "mine.onnx")(dialog)

    written = []
    monkeypatch.setattr(window.exports, "write_network", lambda *asked: written.append(asked))
    when_modal(choose)
    window.exports.export_network()
    assert [asked[:2] for asked in written] == [(tmp_path / "mine.onnx", ONNX_PICTURES)]


def test_the_window_says_where_a_view_of_a_page_was_written(window, tmp_path):
    window.tabs.open_page("Evaluate")
    matrix = find(window, QWidget, "confusionMatrix")
    when_modal(choose_file(tmp_path / "matrix.png"))
    Exports(matrix, lambda: of_widget(matrix)).save_png()
    assert find(window, MessageStrip, "messageStrip").text == f"Saved as {tmp_path / 'matrix.png'}."


def test_the_next_view_is_written_where_the_last_one_was(window, tmp_path):
    began = []

    def note_and_choose(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        began.append(dialog.directory().absolutePath())
        choose_file(tmp_path / "matrix.png")(dialog)

    window.tabs.open_page("Evaluate")
    matrix = find(window, QWidget, "confusionMatrix")
    for act in (choose_file(tmp_path / "first.png"), note_and_choose):
        when_modal(act)
        Exports(matrix, lambda: of_widget(matrix)).save_png()
    assert began == [str(tmp_path)]


def test_a_network_that_cannot_be_written_is_told_in_a_sentence(window, tmp_path, qtbot):
    with qtbot.waitSignal(window.session.messageRaised) as raised:
        window.exports.write_network(tmp_path / "gone" / "mine.npz")
    assert raised.args[0] == "error"


def test_the_test_digits_are_written_as_a_table_that_opens_again(window, tmp_path):
    window.exports.write_data(tmp_path / "test.csv")
    again, digits = data_files.load(tmp_path / "test.csv").everything(), window.session.test_images()
    assert len(again) == len(digits)
    assert sorted(again.labels.tolist()) == sorted(digits.labels.tolist())
    assert int(again.images.sum(dtype=np.int64)) == int(digits.images.sum(dtype=np.int64))


def test_the_test_digits_are_written_whatever_the_network_tells_apart(window, tmp_path):
    pets = Network([784, 4, 2], rng=np.random.default_rng(0))
    window.session.set_model(Model(network=pets, name="pets", classes=ClassSet(("cat", "dog"))))
    window.exports.write_data(tmp_path / "test.csv")
    assert len(data_files.load(tmp_path / "test.csv").everything()) == 10_000


def test_the_table_that_is_learned_from_is_not_replaced_by_its_test_part(window, tmp_path):
    table = tmp_path / "mine.csv"
    window.exports.write_data(table)
    before = table.read_bytes()
    window.session.use_data(data_files.load(table), table)
    window.exports.write_data(table)
    assert "it would replace the file that is read" in find(window, MessageStrip, "messageStrip").text
    assert table.read_bytes() == before
    window.exports.write_data(tmp_path / "other.csv")
    assert 0 < (tmp_path / "other.csv").stat().st_size < len(before)
