"""Tests of the data set in the window: opened, shown before it is used, learned from, and given up again."""

from __future__ import annotations

import dataclasses
import errno
import os
import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTabWidget, QWidget

from digitpad import data_files, paths
from digitpad.app.insight import neuron_order as order
from digitpad.app.insight import neuron_survey
from digitpad.app.own_hand.collection import OwnDigits
from digitpad.app.recovery import RecoveryFile
from digitpad.digits.ink import Strokes
from digitpad.errors import DatasetError
from digitpad.gui.app import create_main_window
from digitpad.gui.draw.probability_bars import ProbabilityBars
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.neurons.sample import Sample
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.window import exports
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.nn.layer_survey import survey as survey_layers
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob
from tests.gui.hands import drop, strip_of

LINE: Strokes = [[(0, 0), (40, 60), (80, 90)]]

pytestmark = pytest.mark.usefixtures("few_digits")


def write_set(folder, names, count=300):
    labels = np.arange(count) % len(names)
    images = np.random.default_rng(0).integers(0, 60, (count, 28, 28)).astype(np.uint8)
    images[np.arange(count), labels % 28] = 255
    np.savez(folder / "set.npz", images=images, labels=labels)
    (folder / "classes.txt").write_text("\n".join(names))
    return folder / "set.npz"


@pytest.fixture
def window(qtbot, tmp_path):
    window = create_main_window()
    qtbot.addWidget(window)
    window.session.may_replace = lambda: True
    window.show()
    yield window
    window.session.end_training()
    window.session.new_network()


def opened(window, path, qtbot) -> DataPreview:
    window.training_panel.data.open(path)
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not None)
    return window.findChild(DataPreview)


def use(window, path, qtbot) -> None:
    preview = opened(window, path, qtbot)
    with qtbot.waitSignal(window.session.dataChanged):
        preview.accept()


def trained(window, qtbot, epochs=3) -> None:
    quick = RECIPES["quick"]
    settings = dataclasses.replace(quick.settings, hidden_layers=(30, 20), epochs=epochs, mini_batch_size=10)
    with qtbot.waitSignal(window.session.trainingEnded):
        assert window.session.start_training(dataclasses.replace(quick, settings=settings))


def test_of_several_tables_that_are_dropped_it_is_said_which_one_is_opened(window, tmp_path, qtbot):
    row = ",".join(["0"] * 392 + ["255"] * 392)
    for name in ("train.csv", "test.csv"):
        (tmp_path / name).write_text("".join(f"{label},{row}\n" for label in [3, 8] * 12))
    drop(window, tmp_path / "train.csv", tmp_path / "test.csv")
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not None)
    assert "train.csv is opened" in strip_of(window).text and strip_of(window).isVisible()


def test_of_a_table_that_is_dropped_with_a_picture_it_is_said_that_it_alone_is_opened(window, tmp_path):
    row = ",".join(["0"] * 392 + ["255"] * 392)
    (tmp_path / "train.csv").write_text("".join(f"{label},{row}\n" for label in [3, 8] * 12))
    drop(window, tmp_path / "seven.png", tmp_path / "train.csv")
    assert "train.csv is opened" in strip_of(window).text


@pytest.mark.parametrize("name", ["table.csv", "table.tsv", "table.txt"])
def test_a_table_that_is_dropped_is_shown_before_it_is_used(window, tmp_path, qtbot, name):
    row = "\t".join(["0"] * 392 + ["255"] * 392)
    (tmp_path / name).write_text("".join(f"{label}\t{row}\n" for label in [3, 8] * 12))
    drop(window, tmp_path / name)
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not None)


def test_a_data_set_is_shown_before_it_is_used_and_cancelling_changes_nothing(window, tmp_path, qtbot):
    preview = opened(window, write_set(tmp_path, ("hat", "shoe", "bag")), qtbot)
    assert preview.findChild(QLabel, "previewCounts").text() == ("209 for training, 41 for validation, 50 for testing")
    assert "50 of 300 were held out" in preview.findChild(QLabel, "previewRemarks").text()
    assert [preview.table.item(row, 0).text() for row in range(3)] == ["hat", "shoe", "bag"]
    assert preview.table.item(0, 1).text() == "100"
    preview.reject()
    assert window.session.data.place is None and window.training_panel.data.currentText() == "MNIST"


def test_the_test_part_of_a_table_is_not_offered_to_be_written_over_it(window, tmp_path, qtbot, monkeypatch):
    row = ",".join(["0"] * 392 + ["255"] * 392)
    (tmp_path / "letters.csv").write_text("".join(f"{label},{row}\n" for label in [3, 8] * 12))
    use(window, tmp_path / "letters.csv", qtbot)
    offered = []
    monkeypatch.setattr(exports, "ask_for_file", lambda parent, title, forms, name, *_: offered.append(name))
    window.findChild(QAction, "exportDataAction").trigger()
    assert offered == ["letters-test"]
    stat = os.stat

    def dead(path, *arguments, **options):
        if str(path).startswith(str(tmp_path)):
            raise OSError(errno.ENOTCONN, "Transport endpoint is not connected", str(path))
        return stat(path, *arguments, **options)

    monkeypatch.setattr(os, "stat", dead)  # the drive is gone by now, as are its files
    window.findChild(QAction, "exportDataAction").trigger()
    assert offered[1].endswith("-test")


def test_enter_uses_the_data_that_is_shown(window, tmp_path, qtbot):
    preview = opened(window, write_set(tmp_path, ("hat", "shoe")), qtbot)
    with qtbot.waitSignal(window.session.dataChanged):
        QTest.keyClick(preview.table, Qt.Key.Key_Return)


def test_names_of_classes_can_be_changed_before_the_data_is_used(window, tmp_path, qtbot):
    preview = opened(window, write_set(tmp_path, ("hat", "shoe")), qtbot)
    preview.table.item(0, 0).setText("shoe")
    preview.accept()
    assert preview.findChild(QLabel, "previewProblem").text() == "Two classes have the name shoe."
    preview.table.item(0, 0).setText("cap")
    with qtbot.waitSignal(window.session.dataChanged):
        preview.accept()
    assert window.session.data.classes.names == ("cap", "shoe")


def test_a_preview_stays_open_in_another_language_with_what_was_typed(window, tmp_path, qtbot):
    path = write_set(tmp_path, ("hat", "shoe"))
    english = opened(window, path, qtbot)
    english.table.item(0, 0).setText("shoe")
    english.accept()
    window.looks.choose_language("de")
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not english)
    preview = window.findChild(DataPreview)
    assert preview.isVisible() and preview.isModal() and preview.windowTitle() == "Daten: set.npz"
    assert len(window.findChildren(DataPreview)) == 1
    assert preview.findChild(QLabel, "previewProblem").text() == "Zwei Klassen heißen shoe."
    preview.table.item(0, 0).setText("cap")
    with qtbot.waitSignal(window.session.dataChanged):
        preview.accept()
    assert window.session.data.classes.names == ("cap", "shoe") and window.session.data.place == path
    assert window.training_panel.data.currentText() == "set.npz"


def test_what_does_not_open_is_said_and_the_data_stays(window, tmp_path, qtbot):
    (tmp_path / "broken.npz").write_bytes(b"PK broken")
    with qtbot.waitSignal(window.session.messageRaised, check_params_cb=lambda kind, _text: kind == "error") as raised:
        window.training_panel.data.open(tmp_path / "broken.npz")
    assert raised.args[1].startswith("broken.npz cannot be read as a file of arrays")
    assert window.session.data.place is None


@pytest.mark.parametrize("names", [("cat", "dog"), tuple("abcdefghijklmnopqrstuvwxyz")], ids=["2", "26"])
def test_every_page_shows_the_classes_by_their_names(window, tmp_path, qtbot, names):
    use(window, write_set(tmp_path, names), qtbot)
    trained(window, qtbot)
    session = window.session
    assert session.network.sizes[-1] == len(names) and session.model.classes.names == names
    session.draw(LINE)
    assert window.findChild(QLabel, "predictedDigit").text() in names
    bars = window.findChild(ProbabilityBars)
    assert bars.classes.names == names
    assert len(bars.shown) == min(len(names), 10)
    tabs = window.findChild(QTabWidget)
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        session.draw(LINE)
        session.show_test_digit(index=3)
    panel = window.findChild(EvaluationPanel)
    panel.evaluate()
    qtbot.waitUntil(lambda: panel.evaluation is not None and not panel.busy)
    assert panel.mistakes.matrix.counts.shape == (len(names), len(names))
    assert panel.mistakes.matrix.classes.names == names
    qtbot.keyClick(panel.mistakes.matrix, Qt.Key.Key_End)
    for widget in tabs.currentWidget().findChildren(QWidget):
        widget.grab()


def test_a_network_of_other_classes_takes_the_place_of_one_and_back(window, tmp_path, qtbot):
    """Each view holds nothing of the classes before."""
    tabs = window.findChild(QTabWidget)
    session = window.session
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
    for names in (tuple("abcdefghijklmnopqrstuvwxyz"), ("cat", "dog")):
        use(window, write_set(tmp_path, names, 100), qtbot)
        trained(window, qtbot, epochs=1)
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            session.draw(LINE)
    session.use_mnist()
    session.new_network()
    session.draw(LINE)
    assert session.classes.are_digits and window.findChild(QLabel, "predictedDigit").text() in "0123456789?"


def test_field_and_label_say_where_the_data_in_use_lie(window, tmp_path, qtbot):
    box = window.training_panel.data
    (label,) = [each for each in window.training_panel.findChildren(QLabel) if each.buddy() is box]
    of_mnist = box.toolTip()
    path = write_set(tmp_path, ("cat", "dog"))
    use(window, path, qtbot)
    assert box.toolTip() == label.toolTip() and path.name in label.toolTip()
    window.session.use_mnist()
    assert box.toolTip() == label.toolTip() == of_mnist != ""


def test_a_network_is_not_tested_with_data_of_other_classes(window, tmp_path, qtbot):
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    with qtbot.waitSignal(window.session.messageRaised) as raised:
        window.session.show_test_digit()
    assert "knows other classes than the data set set.npz" in raised.args[1]
    with qtbot.waitSignal(window.session.messageRaised) as raised:
        assert not window.session.start_training(RECIPES["book"], from_present=True)
    assert "cannot learn from it" in raised.args[1]


def test_a_saved_model_of_other_classes_opens_again(window, tmp_path, qtbot):
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    trained(window, qtbot, epochs=1)
    assert window.session.save_model(tmp_path / "pets.safetensors")
    window.session.use_mnist()
    window.session.new_network()
    assert window.session.open_model(tmp_path / "pets.safetensors")
    window.session.draw(LINE)
    assert window.session.model.data.name == "set.npz"
    assert window.findChild(QLabel, "predictedDigit").text() in ("cat", "dog")


def test_data_that_was_in_use_stays_in_the_list_and_can_be_used_again(window, tmp_path, qtbot):
    box = window.findChild(QComboBox, "dataComboBox")
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    assert [box.itemText(index) for index in range(2)] == ["set.npz", "MNIST"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert window.session.data.place is None
    assert [box.itemText(index) for index in range(2)] == ["MNIST", "set.npz"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert box.currentText() == "MNIST"  # until it is read and agreed to
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not None)
    window.findChild(DataPreview).accept()
    assert window.session.data.classes.names == ("cat", "dog")
    assert box.currentText() == "set.npz"


def test_a_new_network_has_the_classes_of_the_data_in_use(window, tmp_path):
    session = window.session
    session.use_data(data_files.load(write_set(tmp_path, ("cat", "dog"), 20)), tmp_path / "set.npz")
    assert len(session.classes) == 10  # the present one stays
    window.findChild(QAction, "newModelAction").trigger()
    assert session.classes.names == ("cat", "dog") and session.network.sizes[-1] == 2
    session.show_test_digit()
    assert session.test_digit is not None
    session.use_mnist()
    window.findChild(QAction, "newModelAction").trigger()
    assert session.classes.are_digits


def test_another_message_stays_when_data_is_read(window, tmp_path, qtbot):
    path = write_set(tmp_path, ("cat", "dog"))
    window.session.messageRaised.connect(lambda *_: window.show_message("info", "Something else."))
    opened(window, path, qtbot)
    assert window.findChild(MessageStrip).isVisible()


def test_a_page_that_has_not_caught_up_shows_the_digits_of_its_own_survey(window, tmp_path, qtbot):
    """Another data set, of fewer pictures, is in use already when the page looks at its last survey once more."""
    session = window.session
    window.findChild(QTabWidget).setCurrentIndex(1)
    view, (sample,) = window.findChild(WeightsView), window.findChildren(Sample)
    with qtbot.waitSignal(sample.surveyed):
        pass
    session.use_data(data_files.load(write_set(tmp_path, tuple("0123456789"), 20)), tmp_path / "set.npz")
    sort = view.findChild(QComboBox, "sortComboBox")
    sort.setCurrentIndex(sort.findData(order.ACTIVATION))
    sort.activated.emit(sort.currentIndex())
    view.detail.digits.chosen.emit(0)
    assert session.test_digit is None


def test_a_survey_of_the_data_before_does_not_come_back_as_the_test_digits_of_mnist(
    window, tmp_path, qtbot, monkeypatch
):
    session, tabs = window.session, window.findChild(QTabWidget)
    session.use_data(data_files.load(write_set(tmp_path, tuple("0123456789"), 600)), tmp_path / "set.npz")
    begun, goes_on = threading.Event(), threading.Event()

    def survey(*work):
        begun.set()
        goes_on.wait()
        return survey_layers(*work)

    monkeypatch.setattr(neuron_survey, "survey", survey)
    tabs.setCurrentIndex(1)
    surveying = window.findChild(Sample).findChildren(LatestTask)[0]
    qtbot.waitUntil(begun.is_set)
    tabs.setCurrentIndex(0)  # nothing is asked for anew
    session.use_mnist()
    with qtbot.waitSignal(surveying.answered):
        goes_on.set()
    assert len(session.test_images()) == 1_000


def test_data_that_is_chosen_after_a_training_has_begun_is_not_used_and_this_is_said(window, tmp_path, qtbot):
    preview = opened(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    session = window.session
    assert session.start_training(RECIPES["quick"])
    with qtbot.waitSignal(session.messageRaised) as raised:
        preview.accept()
    assert "Stop the training first" in raised.args[1]
    assert session.data.place is None
    strip = window.findChild(MessageStrip)
    assert strip.isVisible()
    with qtbot.waitSignal(session.trainingEnded):
        session.stop_training()
    assert not strip.isVisible()  # it is stopped
    session.new_network()


def left_behind(window, qtbot) -> tuple[RecoveryFile, TrainingJob]:
    """A training of the data in use, as the next start finds it."""
    session, quick = window.session, RECIPES["quick"]
    settings = dataclasses.replace(quick.settings, hidden_layers=(10,), epochs=500)
    assert session.start_training(dataclasses.replace(quick, settings=settings))
    qtbot.waitUntil(lambda: len(session.reports) > 0)
    assert session.keep_training_for_next_start()
    session.new_network()
    session.use_mnist()
    return found(paths.user_state_folder())


def found(folder) -> tuple[RecoveryFile, TrainingJob]:
    (leftover,) = recovery_folder(folder).leftovers()
    kept = leftover.read()
    assert kept.rest is not None
    return leftover, kept.rest


def test_a_training_whose_data_is_out_of_reach_is_offered_again_at_the_next_start(window, tmp_path, qtbot):
    session = window.session
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    leftover, rest = left_behind(window, qtbot)
    (tmp_path / "set.npz").rename(tmp_path / "away.npz")
    said = []
    session.messageRaised.connect(lambda _kind, sentence: said.append(sentence))
    with qtbot.waitSignal(session.trainingEnded):
        session.resume_leftover(leftover, rest)
    assert said[0].startswith("There is no data file") and said[0].endswith("offered again at the next start.")
    assert session.model.classes.names == ("cat", "dog")  # what it has learned is there all the same
    assert not session.would_be_lost
    session.new_network()
    (tmp_path / "away.npz").rename(tmp_path / "set.npz")
    leftover, again = found(paths.user_state_folder())
    assert len(again.reports) == len(rest.reports)
    session.resume_leftover(leftover, again)
    with qtbot.waitSignal(session.epochFinished):
        pass
    session.end_training()
    session.discard_recovery()


def test_no_digits_of_mnist_stand_for_the_test_pictures_of_data_that_is_out_of_reach(window, tmp_path, qtbot):
    session, path = window.session, write_set(tmp_path, tuple("0123456789"))
    use(window, path, qtbot)
    leftover, rest = left_behind(window, qtbot)
    path.rename(tmp_path / "away.npz")
    with qtbot.waitSignal(session.trainingEnded):
        session.resume_leftover(leftover, rest)
    with qtbot.waitSignal(session.messageRaised) as raised:
        session.show_test_digit()
    assert raised.args[1].startswith("There is no data file") and session.test_digit is None
    with pytest.raises(DatasetError):
        session.test_images_loader()()
    (tmp_path / "away.npz").rename(path)
    assert len(session.test_images()) == len(session.test_images_loader()()) == 50
    session.new_network()


@pytest.mark.parametrize("own_data", [True, False])
def test_a_training_goes_on_with_its_own_data_though_other_data_was_chosen_meanwhile(window, tmp_path, qtbot, own_data):
    session, path = window.session, write_set(tmp_path, ("cat", "dog"))
    if own_data:
        use(window, path, qtbot)
    recipe = RECIPES["quick"]
    settings = dataclasses.replace(recipe.settings, hidden_layers=(10,), epochs=500, mini_batch_size=2)
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(dataclasses.replace(recipe, settings=settings))
    with qtbot.waitSignal(session.trainingEnded):
        session.stop_training()
    epochs = len(session.reports)
    if own_data:
        session.use_mnist()
    else:
        use(window, path, qtbot)
    with qtbot.waitSignal(session.epochFinished):
        assert session.go_on_training()
    assert len(session.reports) == epochs + 1
    assert (session.data.place == path) is own_data and session.classes.are_digits is not own_data
    session.end_training()
    session.discard_recovery()
    session.new_network()


def test_a_leftover_of_digits_goes_on_with_mnist_whatever_data_is_in_use(window, tmp_path, qtbot):
    session = window.session
    leftover, rest = left_behind(window, qtbot)
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    with qtbot.waitSignal(session.epochFinished):
        session.resume_leftover(leftover, rest)
    assert session.data.place is None and session.classes.are_digits
    session.end_training()


def test_a_leftover_goes_on_under_the_names_that_its_classes_were_given(window, tmp_path, qtbot):
    session, path = window.session, write_set(tmp_path, ("cat", "dog"))
    preview = opened(window, path, qtbot)
    preview.table.item(0, 0).setText("lion")
    with qtbot.waitSignal(session.dataChanged):
        preview.accept()
    leftover, rest = left_behind(window, qtbot)
    use(window, path, qtbot)  # under the names of the file
    with qtbot.waitSignal(session.epochFinished):
        session.resume_leftover(leftover, rest)
    session.end_training()
    assert session.data.classes.names == session.model.classes.names == ("lion", "dog")
    session.show_test_digit(index=0)
    assert session.test_digit.classes.names == ("lion", "dog")


def test_the_evaluate_page_offers_the_test_pictures_of_a_training_that_goes_on(window, tmp_path, qtbot):
    session = window.session
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    leftover, rest = left_behind(window, qtbot)
    window.findChild(QTabWidget).setCurrentIndex(4)
    panel = window.findChild(EvaluationPanel)
    with qtbot.waitSignal(session.trainingEnded):
        session.epochFinished.connect(session.stop_training)
        session.resume_leftover(leftover, rest)
    panel.evaluate()
    qtbot.waitUntil(lambda: panel.evaluation is not None and not panel.busy)
    assert panel.mistakes.matrix.classes.names == ("cat", "dog")


def own_labels() -> list[object]:
    own = OwnDigits(paths.own_digits_file())
    own.load()
    return [digit.label for digit in own.digits()]


def test_what_a_drawing_was_is_said_in_the_classes_of_the_network_that_answers(window, tmp_path, qtbot):
    """The model from before the training knows two others, and the one that is opened afterwards as well."""
    session = window.session
    use(window, write_set(tmp_path, ("cat", "dog")), qtbot)
    trained(window, qtbot, epochs=1)
    pets = session.model
    session.use_mnist()
    bars = window.findChild(ProbabilityBars)
    window.draw_column.pad.show_strokes(LINE)
    assert session.start_training(RECIPES["quick"])
    bars.digitClicked.emit(7)
    assert own_labels() == [7]
    window.undo_stack.undo()
    session.end_training()
    session.set_model(pets)
    window.undo_stack.redo()
    assert own_labels() == [7]
    bars.digitClicked.emit(1)
    assert own_labels() == ["dog"]
    session.new_network()


def test_data_sets_of_one_name_are_told_apart_in_the_list(window, tmp_path, qtbot):
    for folder in ("old", "new"):
        (tmp_path / folder).mkdir()
        use(window, write_set(tmp_path / folder, ("hat", "shoe")), qtbot)
        qtbot.waitUntil(lambda: window.findChild(DataPreview) is None)
    box = window.training_panel.data
    shown = [box.itemText(index) for index in range(box.count())]
    assert shown[:3] == ["set.npz \N{EN DASH} new", "MNIST", "set.npz \N{EN DASH} old"]
