"""The Train page with a real session that trains on real digits."""

from __future__ import annotations

import csv
import dataclasses
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStyleOptionComboBox,
    QWidget,
)

from digitpad.app.training.remedies import MILD
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.digits import mnist_loader
from digitpad.digits.augmentation import Deformation
from digitpad.errors import SettingsError
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.pages.train.remark_line import RemarkLine
from digitpad.gui.pages.train.training_panel import TrainingPanel
from digitpad.gui.plot import export
from digitpad.gui.plot.pens import run_pen
from digitpad.gui.preferences import Preferences
from digitpad.gui.process import language
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.metrics import measure
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES
from digitpad.typed_layers import WRONG_LAYERS


@pytest.fixture(scope="module")
def some_digits() -> Dataset:
    everything = mnist_loader.load_images()
    return Dataset(_first(everything.training, 3000), _first(everything.validation, 500), None)


def _first(examples: Examples, count: int) -> Examples:
    return Examples(examples.images[:count], examples.labels[:count])


@pytest.fixture
def session(some_digits: Dataset, tmp_path: Path):
    session = Session(recovery_folder=tmp_path, load_dataset=lambda: some_digits)
    yield session
    session.end_training()


class Strip(QWidget):
    """As high as the strip of neurons."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


@pytest.fixture
def panel(session, qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    panel = TrainingPanel(session, Strip(), Preferences())
    panel.resize(966, 698)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    # Gone at once: a new style sheet would restyle all the panels of the tests before.
    panel.deleteLater()
    QApplication.sendPostedEvents(panel, QEvent.Type.DeferredDelete)


def find(panel, kind, name=""):
    """The only one of its kind where it has no name."""
    widget = panel.findChild(kind, name) if name else panel.findChild(kind)
    assert widget is not None, name
    return widget


def buttons(panel) -> list[QPushButton]:
    return [find(panel, QPushButton, f"{name}TrainingButton") for name in ("start", "pause", "stop")]


def enabled(panel) -> list[bool]:
    return [button.isEnabled() for button in buttons(panel)]


def remark(panel) -> str:
    return find(panel, QLabel, "trainingRemark").accessibleDescription()


def use(panel, **values) -> None:
    """Put values into fields; they come back through the form as a custom recipe."""
    for name, value in values.items():
        getattr(panel.form.usual, name).setValue(value)


def start(panel) -> None:
    QTest.mouseClick(buttons(panel)[0], Qt.MouseButton.LeftButton)


def train(panel, session, qtbot) -> TrainingOutcome:
    with qtbot.waitSignal(session.trainingEnded) as ended:
        start(panel)
    outcome = ended.args[0]
    assert isinstance(outcome, TrainingOutcome)
    return outcome


# The form


def test_every_recipe_fills_the_fields_and_comes_back_as_it_was(panel):
    box = find(panel, QComboBox, "recipeComboBox")
    for name, recipe in RECIPES.items():
        box.setCurrentIndex(box.findData(name))
        assert panel.form.recipe() == recipe
        assert box.currentData() == name
        assert find(panel, QSpinBox, "epochsSpinBox").value() == recipe.settings.epochs


@pytest.mark.parametrize("field", ["epochs", "mini_batch_size", "learning_rate", "seed"])
def test_changing_a_number_makes_the_recipe_custom(panel, field):
    box = panel.form.rare.seed if field == "seed" else getattr(panel.form.usual, field)
    box.setValue(box.value() + 1)
    assert find(panel, QComboBox, "recipeComboBox").currentData() == "custom"
    recipe = panel.form.recipe()
    assert recipe.name == "custom"
    assert getattr(recipe.settings, field) == box.value()
    box.setValue(box.value() - 1)
    assert panel.form.recipe() == RECIPES["book"]


def test_choices_behind_more_reach_the_settings(panel):
    form = panel.form
    for box, title in (
        (form.rare.activation, "ReLU"),
        (form.rare.cost, "Softmax cross-entropy"),
        (form.rare.boxes["method"], "Adam"),
        (form.rare.boxes["schedule"], "Cosine"),
    ):
        box.setCurrentText(title)
    settings = form.recipe().settings
    assert (settings.hidden, settings.initialization) == ("relu", "he")
    assert (settings.cost, settings.output) == ("cross_entropy", "softmax")
    assert (settings.method, settings.schedule) == ("adam", "cosine")


def test_what_a_recipe_has_besides_the_fields_survives_a_change(panel):
    panel.form.set_recipe(RECIPES["best"])
    panel.form.usual.epochs.setValue(3)
    recipe = panel.form.recipe()
    assert recipe.deformation == RECIPES["best"].deformation
    assert recipe.settings == dataclasses.replace(RECIPES["best"].settings, epochs=3)


def test_a_custom_recipe_from_elsewhere_fills_the_form(panel):
    settings = dataclasses.replace(RECIPES["quick"].settings, hidden_layers=(40, 20), seed=7)
    recipe = dataclasses.replace(RECIPES["quick"], name="custom", title="Custom", settings=settings)
    panel.form.set_recipe(recipe)
    assert panel.form.recipe() == recipe
    assert panel.form.usual.recipe_box.currentData() == "custom"


@pytest.mark.parametrize("text", ["0", "3001", "-5", "3.5", "thirty", "10, x", "1²"])
def test_wrong_hidden_layers_are_named_at_once_and_start_nothing(panel, session, text):
    find(panel, QLineEdit, "hiddenLayersEdit").setText(text)
    problem = find(panel, QLabel, "settingsProblem")
    assert problem.isVisible()
    assert problem.text() == WRONG_LAYERS
    assert enabled(panel) == [False, False, False]
    with pytest.raises(SettingsError, match="whole numbers"):
        panel.form.recipe()
    panel.start()
    assert not session.training
    find(panel, QLineEdit, "hiddenLayersEdit").setText("20")
    assert not problem.isVisible()
    assert enabled(panel) == [True, False, False]


@pytest.mark.parametrize(("typed", "rate"), [("0.001", 0.001), ("3", 3.0), ("0.00025", 0.00025), ("120", 120.0)])
def test_any_learning_rate_can_be_typed(panel, typed, rate):
    box = find(panel, QDoubleSpinBox, "learningRateSpinBox")
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), typed)
    assert panel.form.recipe().settings.learning_rate == rate


def test_learning_rates_are_written_with_as_many_digits_as_they_need(panel):
    box = find(panel, QDoubleSpinBox, "learningRateSpinBox")
    texts = {3.0: "3.00", 0.001: "0.001", 0.5: "0.50", 0.0005: "0.0005", 100: "100.00", 1_000_000: "1000000"}
    for rate, text in texts.items():
        box.setValue(rate)
        assert box.text() == text


def test_going_on_with_the_present_network_takes_over_its_shape(panel, session):
    form = panel.form
    form.usual.hidden_layers.setText("77")
    form.rare.start_from.setCurrentIndex(1)
    assert form.from_present
    assert form.usual.hidden_layers.text() == ", ".join(map(str, session.network.sizes[1:-1]))
    assert not any(field.isEnabled() for field in (form.usual.hidden_layers, form.rare.activation, form.rare.cost))
    assert "goes on" in remark(panel)
    form.rare.start_from.setCurrentIndex(0)
    assert form.usual.hidden_layers.text() == "77"
    assert form.usual.hidden_layers.isEnabled()


def test_a_custom_expectation_or_a_hint_follows_the_fields(panel):
    assert remark(panel).startswith("Book:")
    find(panel, QLineEdit, "hiddenLayersEdit").setText("100, 50")
    assert "two hidden layers of 100 and 50" in remark(panel)
    panel.form.rare.boxes["method"].setCurrentText("Adam")
    assert "very high" in remark(panel)
    QTest.mouseClick(find(panel, QPushButton, "remedyButton"), Qt.MouseButton.LeftButton)
    assert panel.form.usual.learning_rate.value() == 0.001
    assert "very high" not in remark(panel)


def test_more_shows_the_rare_fields_and_less_hides_them(panel):
    more = find(panel, QPushButton, "moreSettingsButton")
    assert (more.text(), panel.form.rare.seed.isVisible()) == ("More", False)
    height = panel.form.height()
    more.click()
    assert (more.text(), panel.form.rare.seed.isVisible()) == ("Less", True)
    assert panel.form.sizeHint().height() > height
    more.click()
    assert not panel.form.rare.seed.isVisible()


# A training


def test_a_training_shows_its_curve_and_its_end(panel, session, qtbot):
    use(panel, epochs=3)
    outcome = train(panel, session, qtbot)
    assert outcome.kind == "finished"
    plot = find(panel, QWidget, "accuracyPlot")
    accuracy = session.reports[-1].validation_accuracy
    assert f"Epoch 3: validation {100 * accuracy:.2f} percent" in plot.accessibleDescription()
    assert find(panel, QLabel, "validationAccuracy").text() == f"{100 * accuracy:.2f}\N{NO-BREAK SPACE}%"
    assert find(panel, QLabel, "trainingLoss").text() == f"{session.reports[-1].training_loss:.4f}"
    assert remark(panel).startswith("Done.")
    bar = find(panel, QProgressBar, "trainingProgressBar")
    assert bar.value() == bar.maximum()
    assert find(panel, QLabel, "trainingEpoch").text().startswith("3 epochs in ")


def test_while_training_only_the_learning_rate_can_be_changed(panel, session, qtbot):
    use(panel, epochs=500)
    assert enabled(panel) == [True, False, False]
    with qtbot.waitSignal(session.epochFinished):
        start(panel)
    assert enabled(panel) == [False, True, True]
    kinds = (QComboBox, QAbstractSpinBox, QLineEdit)
    usable = [w for kind in kinds for w in panel.form.findChildren(kind) if w.isEnabled()]
    rate = find(panel, QDoubleSpinBox, "learningRateSpinBox")
    assert set(usable) == {rate, rate.lineEdit()}
    rate.setValue(0.5)
    assert session.learning_rate == 0.5
    with qtbot.waitSignal(session.trainingEnded):
        QTest.mouseClick(buttons(panel)[2], Qt.MouseButton.LeftButton)
    assert enabled(panel) == [True, False, False]
    assert session.recipe.settings.learning_rate == 3.0


def test_a_rate_half_typed_is_not_taken_while_training(panel, session, qtbot):
    use(panel, epochs=500)
    with qtbot.waitSignal(session.epochFinished):
        start(panel)
    edit = find(panel, QDoubleSpinBox, "learningRateSpinBox").lineEdit()
    edit.selectAll()
    QTest.keyClicks(edit, "0.25")
    assert session.learning_rate == 3.0
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert session.learning_rate == 0.25


def test_pause_and_resume(panel, session, qtbot):
    use(panel, epochs=500)
    pause = buttons(panel)[1]
    with qtbot.waitSignal(session.epochFinished):
        start(panel)
    places = [button.geometry() for button in buttons(panel)]
    with qtbot.waitSignal(session.pausedChanged):
        pause.click()
    QApplication.processEvents()
    assert (pause.text(), pause.accessibleName()) == ("Resume", "Resume training")
    assert remark(panel).startswith("Paused.")
    assert find(panel, QLabel, "trainingEpoch").text().startswith("Paused in epoch ")
    assert [button.geometry() for button in buttons(panel)] == places
    with qtbot.waitSignal(session.epochFinished):
        pause.click()
    assert pause.text() == "Pause"


def test_what_was_told_to_stop_cannot_be_paused_any_more(panel, session, qtbot):
    use(panel, epochs=500)
    start_button, pause, stop = buttons(panel)
    with qtbot.waitSignal(session.epochFinished):
        start(panel)
    with qtbot.waitSignal(session.trainingEnded):
        stop.click()
        assert not pause.isEnabled()
        session.pause_training()
    assert not session.paused
    assert start_button.isEnabled()
    with qtbot.waitSignal(session.epochFinished):
        start(panel)
    assert pause.isEnabled()
    session.end_training()


def test_the_sentence_and_figures_follow_at_most_four_times_a_second(panel, session, qtbot, monkeypatch):
    for throttle in panel.findChildren(Throttle):
        assert throttle.interval == 250
        throttle.interval = 3_600_000  # so that no machine is too slow
    use(panel, epochs=12)
    changes = []
    line = find(panel, RemarkLine)
    monkeypatch.setattr(line, "show_remark", _counting(line.show_remark, changes))
    outcome = train(panel, session, qtbot)
    assert outcome.epochs_done == 12
    assert 3 <= len(changes) <= 8  # for the start, the first report and the end
    assert len(session.reports) == 12


def _counting(function, calls):
    def wrapper(value):
        calls.append(value)
        function(value)

    return wrapper


def test_a_network_that_does_not_learn_is_started_again_with_a_better_rate(panel, session, qtbot):
    use(panel, epochs=400, learning_rate=5000.0)
    start(panel)
    remedy = find(panel, QPushButton, "remedyButton")
    qtbot.waitUntil(lambda: find(panel, RemarkLine).remark.kind == "warning")
    assert remedy.text() == "Start again with 3.0"
    with qtbot.waitSignals([session.trainingEnded, session.trainingStarted]):
        remedy.click()
    assert session.training
    assert session.learning_rate == 3.0
    assert session.recipe.settings.epochs == 400


def test_the_best_epoch_can_be_kept(panel, session, qtbot):
    use(panel, epochs=8)
    # From the third epoch on it is pushed off the cliff, so the best epoch lies behind it.
    session.epochFinished.connect(lambda report: session.set_learning_rate(5000.0 if report.epoch > 1 else 3.0))
    outcome = train(panel, session, qtbot)
    assert outcome.best_epoch < 7
    button = find(panel, QPushButton, "remedyButton")
    assert button.text() == "Keep the best epoch"
    button.click()
    best = session.reports[outcome.best_epoch].network
    assert np.array_equal(session.network.weights[0], best.weights[0])
    assert remark(panel).startswith(f"Epoch {outcome.best_epoch + 1} is kept.")
    assert not button.isVisible()


@pytest.mark.filterwarnings("ignore::RuntimeWarning:digitpad")  # the training itself says it in a sentence
def test_numbers_beyond_bounds_are_an_error_with_a_remedy(panel, session, qtbot):
    panel.form.set_recipe(RECIPES["quick"])
    panel.form.usual.hidden_layers.setText("60, 60")
    use(panel, learning_rate=1000.0)
    outcome = train(panel, session, qtbot)
    assert outcome.kind == "failed"
    assert find(panel, RemarkLine).remark.kind == "error"
    assert find(panel, QLabel, "trainingEpoch").text() == "Stopped in epoch 1"
    assert find(panel, QPushButton, "remedyButton").text() == "Start again with 0.05"


@pytest.mark.parametrize(("figure", "says"), [("validation", "does not learn from"), ("training", "learns from")])
def test_the_legend_says_of_which_pictures_its_figures_are(panel, figure, says):
    for shown in ("Accuracy", "Loss"):
        assert says in find(panel, QLabel, f"{figure}{shown}").parentWidget().toolTip()


def test_another_model_ends_what_is_said_of_the_last_training(panel, session, qtbot):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    session.new_network()
    assert remark(panel).startswith("Custom:")
    assert find(panel, QLabel, "validationAccuracy").text() == "–"  # noqa: RUF001
    assert find(panel, QProgressBar, "trainingProgressBar").value() == 0
    assert find(panel, QLabel, "trainingEpoch").isHidden()


def test_saving_leaves_what_is_said_of_the_training(panel, session, qtbot, tmp_path):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    assert session.save_model(tmp_path / "mine.safetensors")
    assert remark(panel).startswith("Done.")


def test_choosing_a_recipe_after_a_training_speaks_of_the_recipe(panel, session, qtbot):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    box = panel.form.usual.recipe_box
    box.setCurrentIndex(box.findData("quick"))
    assert remark(panel).startswith("Quick:")


# Layout, keyboard and names


def test_accuracy_and_loss_stand_side_by_side_in_a_wide_page(panel, qtbot):
    accuracy, loss = find(panel, QWidget, "accuracyPlot"), find(panel, QWidget, "lossPlot")
    switch = find(panel, QPushButton, "showLossButton")
    assert (accuracy.isVisible(), loss.isVisible()) == (True, False)
    switch.click()
    assert (accuracy.isVisible(), loss.isVisible()) == (False, True)
    panel.resize(1368, 980)
    assert accuracy.isVisible() and loss.isVisible() and not switch.isVisible()
    qtbot.waitUntil(lambda: accuracy.width() == pytest.approx(2 * loss.width(), rel=0.05))
    panel.resize(966, 698)
    assert (accuracy.isVisible(), loss.isVisible()) == (False, True)


@pytest.mark.parametrize("epoch", [0, 3])
def test_the_crosshair_stands_in_both_plots(panel, session, qtbot, epoch):
    use(panel, epochs=3)
    train(panel, session, qtbot)
    panel.resize(1368, 980)
    accuracy, loss = find(panel, QWidget, "accuracyPlot"), find(panel, QWidget, "lossPlot")
    QTest.keyClick(accuracy, Qt.Key.Key_Home if epoch == 0 else Qt.Key.Key_End)
    assert [plot.stops[plot.cursor_place] for plot in (accuracy, loss)] == [epoch, epoch]


@pytest.mark.parametrize(
    ("height", "open_form", "strip_shown", "least"),
    [(800, True, True, 160), (698, True, False, 160), (570, True, False, 120), (570, False, True, 120)],
)
def test_in_a_low_page_the_open_form_takes_the_place_of_the_strip(panel, height, open_form, strip_shown, least):
    panel.resize(824, height)
    if open_form:
        panel.form.more.click()
    QApplication.processEvents()
    assert panel.findChild(Strip).isVisible() == strip_shown
    assert find(panel, QWidget, "accuracyPlot").height() >= least


def test_it_is_said_whether_the_page_is_low(panel, qtbot):
    for height, low in ((900, False), (698, True)):
        with qtbot.waitSignal(panel.lowChanged) as said:
            panel.resize(824, height)
        assert said.args == [low]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("width", [776, 966, 1368])
def test_nothing_is_cut_off_or_overlaps(panel, qapp, qtbot, width, scale):
    theme.apply(qapp, theme.LIGHT, scale)
    panel.resize(width, 980)
    panel.form.more.click()
    fields = [w for w in panel.form.findChildren(QWidget) if w.objectName().endswith(("Box", "Edit", "Button"))]

    def places_are_apart() -> None:
        places = [
            (w.objectName(), w.rect().translated(w.mapTo(panel, w.rect().topLeft()))) for w in fields if w.isVisible()
        ]
        for i, (name, place) in enumerate(places):
            assert panel.rect().contains(place), name
            assert not any(place.intersects(other) for _, other in places[i + 1 :]), name
        more = dict(places)["moreSettingsButton"]
        rare = {
            box.objectName() for box in (*panel.form.rare.choices, panel.form.rare.seed, panel.form.rare.start_from)
        }
        assert all(place.top() > more.bottom() for name, place in places if name in rare)

    qtbot.waitUntil(places_are_apart)
    theme.apply(qapp, theme.LIGHT)


def test_every_control_has_a_name_and_a_tooltip(panel):
    panel.form.more.click()
    for kind in (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QProgressBar):
        for widget in panel.findChildren(kind):
            if isinstance(widget.parent(), QAbstractSpinBox | QComboBox) or not widget.isVisible():
                continue
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget.objectName()
            assert widget.toolTip() or isinstance(widget, QProgressBar), name


def test_the_tab_key_visits_the_page_from_top_to_bottom(panel, qtbot):
    panel.form.usual.recipe_box.setFocus()
    visited = []
    for _ in range(12):
        widget = panel.focusWidget()
        visited.append(widget.objectName())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert visited[:8] == [
        "recipeComboBox",
        "dataComboBox",
        "hiddenLayersEdit",
        "epochsSpinBox",
        "miniBatchSizeSpinBox",
        "learningRateSpinBox",
        "moreSettingsButton",
        "trySeveralButton",
    ]
    assert visited[8:] == [
        "startTrainingButton",
        "oneEpochButton",
        "oneMiniBatchButton",
        "tenMiniBatchesButton",
    ]


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_data_set_stands_beside_the_recipe_and_the_row_needs_one_line_on_a_laptop(qapp, qtbot, session, code):
    language.use(qapp, code)
    try:
        panel = TrainingPanel(session, Strip(), Preferences())
        qtbot.addWidget(panel)
        panel.resize(966, 698)  # what a window of 1366 x 768 leaves
        with qtbot.waitExposed(panel):
            panel.show()
        form = panel.form
        names = "recipeComboBox", "dataComboBox", "hiddenLayersEdit", "learningRateSpinBox", "moreSettingsButton"
        places = [find(form, QWidget, name) for name in (*names, "trySeveralButton")]
        bottoms = {place.mapTo(form, place.rect().bottomLeft()).y() for place in places}
        lefts = [place.mapTo(form, QPoint()).x() for place in places]
        assert len(bottoms) == 1
        assert lefts == sorted(lefts)
        assert all(place.isVisible() for place in places)
    finally:
        language.use(qapp, "en")


def test_a_long_title_in_the_row_is_shortened_and_its_list_is_wide_enough(panel):
    box = find(panel, QComboBox, "dataComboBox")
    box.insertItem(0, "letters of class 5b, second term.npz")
    box.setCurrentIndex(0)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.startswith("le") and option.currentText.endswith("…")
    assert box.fontMetrics().horizontalAdvance(option.currentText) < box.width() - 20
    assert box.currentText() == "letters of class 5b, second term.npz"
    box.showPopup()
    assert box.view().width() > box.fontMetrics().horizontalAdvance(box.currentText())
    box.hidePopup()


# Hints, more runs, one epoch at a time


def test_a_remedy_replaces_the_useless_network_without_a_question(panel, session, qtbot):
    session.may_replace = lambda: pytest.fail("nothing here is worth a question")
    use(panel, epochs=8, learning_rate=1000.0)
    train(panel, session, qtbot)
    assert remark(panel).startswith("Saturated neurons.")
    with qtbot.waitSignal(session.trainingEnded):
        find(panel, QPushButton, "remedyButton").click()
    assert session.recipe.settings.learning_rate == panel.form.usual.learning_rate.value() == 3.0
    assert session.reports[-1].validation_accuracy > 0.7
    assert find(panel, RemarkLine).remark.kind == "learning"


def test_layers_too_long_for_their_field_are_seen_from_the_first_one_on(panel, qtbot):
    layers = panel.form.usual.hidden_layers
    panel.window().activateWindow()
    qtbot.waitUntil(panel.window().isActiveWindow)
    layers.setFocus()
    layers.selectAll()
    QTest.keyClicks(layers, "200, 150, 100, 80")
    assert layers.cursorPosition() == len(layers.text())
    panel.form.usual.epochs.setFocus()
    assert layers.cursorPosition() == 0


def test_one_epoch_at_a_time_continues_the_curve(panel, session, qtbot):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    for count in (3, 4):
        with qtbot.waitSignal(session.trainingEnded):
            find(panel, QPushButton, "oneEpochButton").click()
        assert len(panel.log.present.epochs) == count
    assert f"Epoch 4: validation {100 * session.reports[-1].validation_accuracy:.2f}" in (
        find(panel, QWidget, "accuracyPlot").accessibleDescription()
    )
    assert find(panel, QLabel, "trainingEpoch").text().startswith("4 epochs in ")
    assert not panel.log.earlier
    assert panel.form.usual.epochs.value() == 2  # what the form asks for stays


def test_one_epoch_begins_with_a_new_network_where_the_form_says_so_and_then_goes_on(panel, session, qtbot):
    session.new_network()
    session.set_model(Model(Network([784, 20, 12, 10], rng=np.random.default_rng(0)), name="mine"))
    panel.form.set_recipe(RECIPES["book"])
    for count in (1, 2, 3):
        with qtbot.waitSignal(session.trainingEnded):
            find(panel, QPushButton, "oneEpochButton").click()
        assert session.network.sizes == [784, 30, 10]
        assert session.model.name == "book"
        assert [checkpoint.epochs for checkpoint in session.checkpoints] == list(range(count + 1))
    assert np.array_equal(session.checkpoints[0].network.weights[0], session.model.initial_weights[0])
    panel.form.usual.hidden_layers.setText("8")  # another one is asked for now
    with qtbot.waitSignal(session.trainingEnded):
        find(panel, QPushButton, "oneEpochButton").click()
    assert session.network.sizes == [784, 8, 10]
    assert [checkpoint.epochs for checkpoint in session.checkpoints] == [0, 1]


@pytest.mark.parametrize("name", ["startTrainingButton", "oneEpochButton"])
def test_the_keyboard_goes_on_to_pause_and_comes_back(panel, session, qtbot, name):
    use(panel, epochs=1)
    button = find(panel, QPushButton, name)
    panel.window().activateWindow()
    qtbot.waitUntil(panel.window().isActiveWindow)
    button.setFocus()
    with qtbot.waitSignal(session.trainingEnded):
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert find(panel, QPushButton, "pauseTrainingButton").hasFocus()
    assert button.hasFocus()


def test_looking_at_the_network_before_training_is_borne_by_the_list_of_runs(panel, session, qtbot):
    for seed in (0, 1):
        panel.form.rare.seed.setValue(seed)
        use(panel, epochs=1)
        train(panel, session, qtbot)
    runs = find(panel, QListWidget, "runList")
    session.show_checkpoint(session.checkpoints[0])
    panel.grab()
    assert "no epoch" in runs.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    session.show_checkpoint(None)
    panel.grab()
    assert "best validation accuracy" in runs.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_earlier_runs_stay_in_the_plot_and_can_be_switched_off(panel, session, qtbot):
    for seed in (0, 1, 2):
        panel.form.rare.seed.setValue(seed)
        use(panel, epochs=2)
        train(panel, session, qtbot)
    runs, plot = find(panel, QListWidget, "runList"), find(panel, QWidget, "accuracyPlot")
    assert runs.isVisible() and runs.count() == 3
    assert [line.style for line in plot.lines] == [1, 0]
    assert "seed 2" in runs.item(0).toolTip() and "seed 1" in runs.item(1).toolTip()
    runs.setFocus()
    runs.setCurrentRow(1)
    QTest.keyClick(runs, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [line.style for line in plot.lines] == [0])
    QTest.mouseClick(
        runs.viewport(), Qt.MouseButton.LeftButton, pos=runs.visualItemRect(runs.item(1)).topLeft() + QPoint(12, 16)
    )
    qtbot.waitUntil(lambda: [line.style for line in plot.lines] == [1, 0])


@pytest.mark.filterwarnings("ignore::RuntimeWarning:digitpad")
def test_a_training_without_an_epoch_takes_no_number(panel, session, qtbot):
    panel.form.set_recipe(RECIPES["quick"])
    panel.form.usual.hidden_layers.setText("60, 60")
    use(panel, learning_rate=1000.0)
    assert train(panel, session, qtbot).kind == "failed"
    assert not panel.log.present
    panel.form.set_recipe(RECIPES["book"])
    use(panel, epochs=1)
    train(panel, session, qtbot)
    assert panel.log.present.number == 1


def test_another_model_leaves_the_last_training_as_an_earlier_run(panel, session, qtbot):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    session.new_network()
    assert [run.name for run in panel.log.earlier] == ["1 · 30 sigmoid"]
    assert find(panel, QListWidget, "runList").isVisible()


def test_at_most_twelve_earlier_runs_are_seen_and_no_two_look_alike(panel, session, qtbot):
    use(panel, epochs=1)
    for _ in range(14):
        train(panel, session, qtbot)
    styles = [run.style for run in panel.log.earlier if run.visible]
    assert sorted(styles) == list(range(12))
    pens = [run_pen(theme.LIGHT, style) for style in range(12)]
    looks = [(pen.color().name(), tuple(pen.dashPattern())) for pen in pens]
    assert len(set(looks)) == 12
    for (color, dashes), (next_color, next_dashes) in pairwise(looks):  # not told apart by colour alone
        assert color != next_color and dashes != next_dashes
    assert [run.number for run in panel.log.earlier] == list(range(13, 0, -1))


def test_the_curve_begins_with_the_untrained_network_and_its_mini_batches(panel, session, qtbot, some_digits):
    heard = []
    session.progressed.connect(lambda progress: heard.append(progress.running))
    session.epochFinished.connect(lambda report: heard.append(report.running))
    use(panel, epochs=2)
    train(panel, session, qtbot)
    plot, untrained = find(panel, QWidget, "accuracyPlot"), session.checkpoints[0].network
    digits = session.recipe.dataset(some_digits)
    loss, right = measure(untrained, digits.validation)
    assert plot.course.start[0] == right / len(digits.validation)
    assert find(panel, QWidget, "lossPlot").course.start[0] == pytest.approx(loss)
    known = [running for running in heard if running is not None]
    assert sum(running.batches for running in known) == 2 * len(digits.training) // 10
    drawn, told = plot.course.running, [running.accuracy for running in known]
    assert 0 < len(drawn) <= len(told) and min(told) <= min(drawn) and max(drawn) <= max(told)
    at = plot.course.running_at
    assert (np.diff(at) > 0).all() and 0 < at[0] < 1 and 1 < at[-1] < 2


def press_export(panel, kind):
    actions = find(panel, QPushButton, "exportCurvesButton").menu().actions()
    next(action for action in actions if kind in action.text().replace("&", "")).trigger()


def test_curves_are_exported_only_once_there_are_any(panel, session, qtbot):
    button = find(panel, QPushButton, "exportCurvesButton")
    actions = button.menu().actions()
    assert not button.isEnabled() and not any(action.isEnabled() for action in actions)
    use(panel, epochs=1)
    train(panel, session, qtbot)
    assert button.isEnabled() and all(action.isEnabled() for action in actions)


def test_accuracy_and_loss_can_stand_one_above_the_other(panel, session, qtbot):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    accuracy, loss = find(panel, QWidget, "accuracyPlot"), find(panel, QWidget, "lossPlot")
    for width in (966, 1368):
        panel.resize(width, 980)
        find(panel, QPushButton, "stackPlotsButton").setChecked(True)
        assert accuracy.isVisible() and loss.isVisible()
        qtbot.waitUntil(lambda: loss.mapTo(panel, QPoint()).y() > accuracy.mapTo(panel, QPoint()).y() + 100)
        assert accuracy.width() == loss.width()
    accuracy.setFocus()
    QTest.keyClick(accuracy, Qt.Key.Key_Plus)
    assert accuracy.viewRange()[0] == pytest.approx(loss.viewRange()[0])
    QTest.keyClick(loss, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert accuracy.viewRange()[0] == pytest.approx(loss.viewRange()[0])
    QTest.keyClick(accuracy, Qt.Key.Key_A)
    assert accuracy.follows_data and accuracy.viewRange()[0] == pytest.approx(loss.viewRange()[0])


def test_the_tools_stand_in_one_line_beside_the_runs_in_the_window_s_first_size(panel, session, qtbot):
    use(panel, epochs=1)
    train(panel, session, qtbot)
    panel.resize(904, 650)
    names = ("showAccuracyButton", "stackPlotsButton", "exportCurvesButton")
    tools = [find(panel, QPushButton, name) for name in names]
    qtbot.waitUntil(lambda: len({tool.mapTo(panel, QPoint()).y() for tool in tools}) == 1)


def test_one_above_the_other_they_have_legends_of_one_line(panel, session, qtbot):
    use(panel, epochs=1)
    train(panel, session, qtbot)
    find(panel, QPushButton, "stackPlotsButton").setChecked(True)
    for width in (904, 966, 1100):
        panel.resize(width, 680)
        figures = [find(panel, QLabel, name) for name in ("validationAccuracy", "trainingAccuracy")]
        qtbot.waitUntil(lambda figures=figures: len({label.mapTo(panel, QPoint()).y() for label in figures}) == 1)


def test_the_curves_are_written_as_figures_and_as_a_picture(panel, session, qtbot, tmp_path, monkeypatch):
    use(panel, epochs=2)
    train(panel, session, qtbot)
    train(panel, session, qtbot)
    answers = iter([tmp_path / "curves.csv", tmp_path / "curves.png", None, tmp_path / "nowhere" / "curves.csv"])
    monkeypatch.setattr(export, "ask_for_file", lambda *_: next(answers))
    press_export(panel, "CSV")
    with (tmp_path / "curves.csv").open(newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    rows = [(line["run"], line["epoch"]) for line in lines]
    assert rows == [(run, epoch) for run in "21" for epoch in "012"]
    assert float(lines[2]["validation_accuracy"]) == session.reports[-1].validation_accuracy
    press_export(panel, "PNG")
    image = QImage(str(tmp_path / "curves.png"))
    plot = find(panel, QWidget, "accuracyPlot")
    assert image.width() > 2 * plot.width() and image.height() > 2 * plot.height()
    validation = QColor(theme.LIGHT.validation).rgb()
    assert any(image.pixel(x, y) == validation for x in range(40, 80) for y in range(image.height()))
    press_export(panel, "CSV")  # thought better of it
    press_export(panel, "CSV")
    assert not (tmp_path / "nowhere").exists()


def test_drawing_the_recipes_own_digits_is_told_and_can_be_stopped(panel, session, qtbot):
    panel.form.set_recipe(dataclasses.replace(RECIPES["book"], name="custom", pen_digits=2.0, non_digits=0.5))
    start(panel)
    qtbot.waitUntil(lambda: remark(panel).startswith("Drawing 6,000 pen digits and 1,500"))
    qtbot.waitUntil(lambda: find(panel, QProgressBar, "trainingProgressBar").value() > 0)
    assert find(panel, QLabel, "trainingEpoch").text() == "Drawing digits"
    with qtbot.waitSignal(session.trainingEnded):
        buttons(panel)[2].click()
    assert remark(panel).startswith("Stopped in the first epoch.")


def test_every_choice_behind_more_reaches_the_recipe(panel):
    rare = panel.form.rare
    for setting in ("l2", "dropout", "label_smoothing", "averaging", "patience"):
        rare.boxes[setting].setCurrentIndex(2)
    rare.deformation.setCurrentText("Mild")
    rare.initialization.setCurrentText("Xavier")
    recipe = panel.form.recipe()
    settings = recipe.settings
    assert (settings.l2, settings.dropout, settings.label_smoothing, settings.averaging) == (0.0001, 0.2, 0.1, 0.999)
    assert (settings.patience, settings.initialization, recipe.deformation) == (5, "xavier", MILD)
    assert panel.form.usual.recipe_box.currentData() == "custom"


def test_a_value_that_no_box_lists_is_shown_and_kept(panel):
    settings = dataclasses.replace(RECIPES["best"].settings, l2=0.007, dropout=0.33, patience=7, averaging=0.5)
    own = Deformation(rotation=3.0)
    recipe = dataclasses.replace(RECIPES["best"], name="custom", title="Custom", settings=settings, deformation=own)
    panel.form.set_recipe(recipe)
    shown = ("l2", "dropout", "patience", "averaging", "deformation")
    texts = [panel.form.rare.boxes[setting].currentText() for setting in shown]
    assert texts == ["0.007", "0.33", "After 7 epochs", "0.5", "As in the recipe"]
    assert panel.form.recipe() == recipe
    panel.form.usual.epochs.setValue(3)
    changed = panel.form.recipe()
    assert (changed.pen_digits, changed.non_digits) == (recipe.pen_digits, recipe.non_digits)
    assert changed.deformation == recipe.deformation


@pytest.mark.parametrize("kinds", [{"hidden": "step"}, {"output": "tanh"}])
@pytest.mark.parametrize("chosen_before", [False, True])
def test_neurons_that_cannot_be_trained_are_no_start(panel, session, kinds, chosen_before):
    form = panel.form
    start = form.rare.start_from
    start.setCurrentIndex(int(chosen_before))
    session.set_model(Model(Network([784, 7, 10], **kinds)))
    start.setCurrentIndex(1)
    with pytest.raises(SettingsError, match="cannot be trained here"):
        form.recipe()
    panel.start()
    assert not session.training and form.more_open
    start.setCurrentIndex(0)
    assert form.problem == "" and form.recipe().settings == RECIPES["book"].settings


def test_early_stopping_ends_and_offers_the_best_epoch(panel, session, qtbot):
    use(panel, epochs=300)
    panel.form.rare.boxes["patience"].setCurrentText("After 3 epochs")
    outcome = train(panel, session, qtbot)
    assert outcome.kind == "finished" and outcome.epochs_done < 300
    find(panel, QPushButton, "remedyButton").click()
    assert remark(panel).startswith(f"Epoch {outcome.best_epoch + 1} is kept.")
