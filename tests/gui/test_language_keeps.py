"""Another language changes every text of the window and nothing else: what was chosen, found and begun stays."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QScrollBar,
    QSlider,
    QToolButton,
    QWidget,
)

from digitpad import data_files
from digitpad.app.evaluation import evaluation_job
from digitpad.app.pad.stroke import PEN_WIDTHS
from digitpad.data_files import LoadedData
from digitpad.gui.draw.steps_window import StepsWindow
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.main_window import MainWindow
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.gui.page_list import PAGES, Page
from digitpad.gui.pages.concepts.adder_view import AdderView
from digitpad.gui.pages.concepts.backprop_view import BackpropView
from digitpad.gui.pages.concepts.batches_view import BatchesView
from digitpad.gui.pages.concepts.concepts_panel import IDEAS, ConceptsPanel
from digitpad.gui.pages.concepts.controls import WordSwitch
from digitpad.gui.pages.concepts.cost_view import CostView
from digitpad.gui.pages.concepts.descent_view import DescentView
from digitpad.gui.pages.concepts.idea_view import IdeaView
from digitpad.gui.pages.concepts.perceptron_view import PerceptronView
from digitpad.gui.pages.evaluate.evaluation_panel import COMPARE, VIEWS, EvaluationPanel
from digitpad.gui.pages.evaluate.evaluator import Evaluator
from digitpad.gui.pages.map import map_panel
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.pages.neurons.large_view import LargeView
from digitpad.gui.pages.neurons.sample import Sample
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.pages.train.curves import Curves
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.pages.why.why_view import WhyView
from digitpad.gui.process import report_dialog
from digitpad.gui.window.guide import GuideDialog
from digitpad.gui.work.training_run import TrainingRun
from digitpad.message import set_language
from digitpad.nn.concepts import SURFACES
from digitpad.nn.datasets import Dataset
from tests.gui.pseudo_language import PSEUDO, untranslated
from tests.gui.scene import Scene, opened, recipe

ROUND = ("de", "es", "en")
OF_OTHERS = {"Close", "Scroll Left", "Scroll Right", "another · 784–6–10"}  # noqa: RUF001
"""Texts of Qt, which speaks no such language, and the name of a model."""


@pytest.fixture
def scene(mnist: Dataset, tmp_path: Path, qtbot) -> Iterator[Scene]:
    with opened(mnist, tmp_path, (1100, 640)) as scene:
        yield scene


@pytest.fixture
def held(monkeypatch) -> Iterator[Callable[[object, str], tuple[Event, Event]]]:
    """Lets a function of a module wait: it is reached when the first event is set, and goes on with the second."""
    gates: list[Event] = []

    def hold(module: object, name: str) -> tuple[Event, Event]:
        reached, go_on, whole = Event(), Event(), getattr(module, name)

        def waits(*given: object) -> object:
            reached.set()
            go_on.wait()
            return whole(*given)

        monkeypatch.setattr(module, name, waits)
        gates.append(go_on)
        return reached, go_on

    yield hold
    for gate in gates:
        gate.set()


def round_trip(scene: Scene) -> Iterator[str]:
    """The languages, each spoken by then, and English in the end."""
    for code in ROUND:
        scene.set_language(code)
        yield code


def settled(window: MainWindow) -> bool:
    """Whether all that is seen has followed, each at its own pace."""
    timers = (timer for throttle in window.findChildren(Throttle) for timer in throttle.findChildren(QTimer))
    pending = any(timer.isActive() for timer in timers)
    return not pending and not any(task.busy for task in window.findChildren(LatestTask))


def test_evaluate_keeps_its_figures_views_and_choices(scene: Scene):
    scene.open_page("Evaluate")
    for view in ("Mistakes", "Robustness", "Compare"):
        scene.evaluate(view)
    scene.find(QPushButton, "showMistakesButton").click()
    panel = scene.find(EvaluationPanel)
    counts = panel.mistakes.matrix.counts
    label, answer = np.argwhere((counts > 2) & ~np.eye(10, dtype=bool))[0].tolist()
    panel.mistakes.matrix.choose((label, answer))
    scene.choose("galleryOrderComboBox", 2)
    QTest.keyClick(panel.mistakes.gallery, Qt.Key.Key_Right)
    scene.find(QPushButton, "showCalibrationButton").click()
    seen = panel.calibration.chart.getViewBox()
    seen.setRange(xRange=(0.2, 0.5), padding=0)
    seen.sigRangeChangedManually.emit([True, False])
    chosen, shown = panel.mistakes.gallery.indices, panel.mistakes.gallery.current
    figures = [figure.value.text() for figure in panel.top.figures]
    curves = [[(point.x, point.y) for point in chart.points] for chart in panel.robustness.charts]
    assert shown == 1 and all(curves)
    evaluation, compared = panel.evaluation, panel.findChild(Evaluator).compared
    texts = set()
    for _ in round_trip(scene):
        panel = scene.find(EvaluationPanel)
        assert panel.evaluation is evaluation and not panel.busy
        assert panel.pages.index == panel.buttons.checkedId() == list(VIEWS).index("Calibration")
        assert panel.mistakes.matrix.cell == (label, answer)
        assert panel.mistakes.order.currentData() == "number"
        assert (panel.mistakes.gallery.indices, panel.mistakes.gallery.current) == (chosen, shown)
        assert [[(p.x, p.y) for p in chart.points] for chart in panel.robustness.charts] == curves
        assert panel.compare.rival_path == compared.path and not panel.compare.invites
        assert panel.compare.first.gallery.indices or panel.compare.second.gallery.indices
        assert panel.calibration.chart.viewRange()[0] == pytest.approx([0.2, 0.5])
        assert not panel.calibration.chart.follows_data
        texts.add((panel.top.about_90.caption.text(), scene.find(QLabel, "galleryTitle").text(),
                   scene.find(QLabel, "comparisonNote").text(), panel.top.figures[0].value.text()))  # fmt: skip
    assert len(texts) == len(ROUND)
    assert [figure.value.text() for figure in panel.top.figures] == figures


def test_a_running_evaluation_goes_on_and_its_figures_arrive(scene: Scene, qtbot, held):
    scene.open_page("Evaluate")
    reached, go_on = held(evaluation_job, "evaluate")
    scene.evaluate("Compare", wait=False)
    old = weakref.ref(scene.find(EvaluationPanel))
    job = old().findChild(Evaluator).job
    assert job is not None
    assert reached.wait(60)
    qtbot.waitUntil(lambda: scene.find(QPushButton, "stopEvaluationButton").isVisible())
    for _ in round_trip(scene):
        panel = scene.find(EvaluationPanel)
        assert panel.busy and panel.findChild(Evaluator).job is job and panel.pages.index == COMPARE
        qtbot.waitUntil(lambda: scene.find(QPushButton, "stopEvaluationButton").isVisible())
        assert not panel.top.button.isEnabled()
    gc.collect()
    assert old() is None
    go_on.set()
    qtbot.waitUntil(lambda: not panel.busy)
    assert panel.evaluation is not None and not panel.compare.invites
    assert panel.top.button.isEnabled() and not scene.find(QPushButton, "stopEvaluationButton").isVisible()


def test_neurons_keep_layer_neuron_order_and_what_was_found_out(scene: Scene, qtbot):
    scene.look_back()
    scene.open_page("Neurons")
    scene.move_pen()
    view = scene.find(WeightsView)
    scene.choose("showComboBox", -1)
    scene.sort(1, layer=1)
    assert view.layer == 2
    qtbot.waitUntil(lambda: view.detail.digits.shown > 0 and view.detail.deep.ascent is not None)
    view.detail.larger_button.click()
    view.detail.large.setGeometry(40, 30, 420, 380)
    neuron, order = view.neuron, scene.find(QComboBox, "sortComboBox").currentData()
    checkpoint, survey = scene.session.experiment.checkpoint, view.findChild(Sample).survey
    ascent, texts = view.detail.deep.ascent, set()
    assert checkpoint is not None and neuron > 0
    for _ in round_trip(scene):
        view = scene.find(WeightsView)
        assert (view.layer, view.neuron) == (2, neuron)
        assert scene.find(QComboBox, "sortComboBox").currentData() == order
        assert not view.shows_learned and scene.find(QComboBox, "showComboBox").currentData() == "weights"
        assert scene.session.experiment.checkpoint is checkpoint
        assert view.timeline.slider.value() == 0 and view.timeline.slider.maximum() > 0
        assert view.findChild(Sample).survey is survey and view.detail.deep.ascent is ascent
        assert view.detail.digits.shown > 0
        large = scene.find(LargeView)
        assert large.isVisible() and large.geometry().getRect() == (40, 30, 420, 380)
        texts.add((scene.find(QLabel, "neuronTitle").text(), scene.find(QLabel, "excitingExplanation").text(),
                   large.windowTitle(), view.timeline.label.text()))  # fmt: skip
    assert len(texts) == len(ROUND) and len(scene.window.findChildren(LargeView)) == 1


def test_a_neuron_that_is_seen_large_beside_another_page_stays_so(scene: Scene):
    scene.open_page("Neurons")
    scene.find(WeightsView).detail.larger_button.click()
    scene.open_page("Flow")
    for _ in round_trip(scene):
        assert scene.find(LargeView).isVisible() and len(scene.window.findChildren(LargeView)) == 1


def test_why_keeps_its_question_and_its_answers(scene: Scene, qtbot):
    scene.open_page("Why")
    scene.move_pen()
    scene.ask(3, "occlusion")
    view, asked = scene.find(WhyView), "askedDigitComboBox"
    sentence = scene.find(QLabel, "changeSentence")
    qtbot.waitUntil(lambda: sentence.text() not in ("", "Looking for it.") and view.reasons is not None)
    reasons, change, found, texts = view.reasons, view.change, sentence.text(), set()
    for _ in round_trip(scene):
        view = scene.find(WhyView)
        assert (view.method, scene.find(QComboBox, asked).currentData()) == ("occlusion", 3)
        assert view.reasons is reasons and view.change is change
        qtbot.waitUntil(lambda: scene.find(QLabel, "reasonsSentence").text() != "")
        texts.add((scene.find(QLabel, "reasonsSentence").text(), scene.find(QLabel, "changeSentence").text(),
                   scene.find(QComboBox, asked).currentText()))  # fmt: skip
    assert len(texts) == len(ROUND) and scene.find(QLabel, "changeSentence").text() == found


def test_the_map_keeps_layer_digits_and_what_is_seen_of_it(scene: Scene, qtbot, monkeypatch):
    scene.open_page("Map")
    scene.move_pen()
    scene.look_at_map(1)
    panel = scene.find(MapPanel)
    latest = panel.findChild(LatestTask)
    qtbot.waitUntil(lambda: panel.points is not None and panel.points.layer == 1 and not latest.busy)
    panel.digit_buttons[7].setChecked(True)
    panel.mistakes_only.setChecked(True)
    QTest.keyClick(panel.map, Qt.Key.Key_Plus)
    panel.map.getViewBox().selected.emit(QRectF(0, 0, 1, 1))
    seen, points, texts = panel.map.viewRange(), panel.points, set()
    selection = panel.explanation.text()
    assert "In the rectangle" in selection
    asked = []
    monkeypatch.setattr(map_panel, "digit_points", lambda *given: asked.append(given))
    for _ in round_trip(scene):
        panel = scene.find(MapPanel)
        assert panel.layer == 1 and panel.points is points and panel.map.points is points
        assert [button.isChecked() for button in panel.digit_buttons].index(True) == 7
        assert panel.mistakes_only.isChecked()
        assert np.allclose(panel.map.viewRange(), seen) and not panel.map.follows_data
        assert panel.map.ink is not None
        texts.add((panel.explanation.text(), panel.layers.currentText()))
    qtbot.waitUntil(lambda: settled(scene.window))
    assert not asked
    assert panel.explanation.text() == selection and len(texts) == len(ROUND)


def test_a_map_that_is_worked_on_arrives_in_another_language(scene: Scene, qtbot, held):
    reached, go_on = held(map_panel, "digit_points")
    scene.open_page("Map")
    qtbot.waitUntil(reached.is_set)
    old = weakref.ref(scene.find(MapPanel))
    scene.set_language("de")
    gc.collect()
    assert old() is None
    go_on.set()
    qtbot.waitUntil(lambda: scene.find(MapPanel).points is not None)


def dialled(panel: ConceptsPanel) -> list[object]:
    """All numbers and choices of all ideas."""
    views = panel.findChildren(IdeaView)
    sliders = [slider.value() for view in views for slider in view.findChildren(QSlider)]
    choices = [switch.word for view in views for switch in view.findChildren(WordSwitch)]
    adder, cost, batches = panel.findChild(AdderView), panel.findChild(CostView), panel.findChild(BatchesView)
    backprop = panel.findChild(BackpropView)
    described = [adder.column, panel.findChild(PerceptronView).pair, adder.circuit.gate,
                 cost.targets.tolist(), cost.examples.current, panel.findChild(DescentView).path,
                 [walker.path for walker in batches.walkers], np.array(batches.examples).tolist(),
                 backprop.known, [cell.value for cell in backprop.cells]]  # fmt: skip
    return [*sliders, *choices, *described]


def test_concepts_keep_the_idea_and_what_was_played_with(scene: Scene):
    scene.open_page("Concepts")
    panel = scene.find(ConceptsPanel)
    views: dict[str, Any] = {idea.key: panel.choose(idea.key) for idea in IDEAS}
    before = dialled(panel)
    for view in views.values():
        for slider in view.findChildren(QSlider):
            slider.setValue(slider.value() + 2)
    views["perceptron"].gate.choose("NAND")
    views["perceptron"].show_pair(3)
    views["adder"].sum.columnChosen.emit(2)
    for _ in range(4):
        QTest.keyClick(views["adder"].circuit, Qt.Key.Key_Right)
        QTest.keyClick(views["cost"].examples, Qt.Key.Key_Right)
    views["cost"].examples.targetChosen.emit(1, 0.25)
    views["descent"].surface.choose(SURFACES[1].name)
    for _ in range(3):
        views["descent"].step()
    views["batches"].again_button.click()
    views["batches"].findChild(QTimer, "raceTimer").timeout.emit()
    views["backprop"].other_button.click()
    views["backprop"].show_step(5)
    panel.choose("descent")
    played = dialled(panel)
    assert all(one != other for one, other in zip(played[-10:], before[-10:], strict=True))
    titles = set()
    for _ in round_trip(scene):
        panel = scene.find(ConceptsPanel)
        assert IDEAS[panel.list.currentRow()].key == "descent"
        assert dialled(panel) == played
        titles.add((panel.title.text(), panel.sentences.text()))
    assert len(titles) == len(ROUND)


def test_what_plays_goes_on_playing(scene: Scene):
    scene.look_back()
    scene.open_page("Neurons")
    scene.find(QPushButton, "playTimelineButton").setChecked(True)
    scene.set_language("de")
    assert scene.find(WeightsView).findChild(QTimer, "timelinePlayer").isActive()
    scene.open_page("Concepts")
    scene.find(ConceptsPanel).choose("batches")
    scene.find(BatchesView).race()
    scene.set_language("es")
    assert scene.find(BatchesView).racing


def test_the_form_keeps_what_is_wrong_in_a_field_and_the_curves_what_is_seen(scene: Scene, qtbot):
    scene.train(lambda: scene.session.start_training(recipe(7, epochs=3)))
    scene.train(lambda: scene.session.start_training(recipe(8, epochs=3)))
    panel = scene.window.training_panel
    qtbot.waitUntil(lambda: panel.runs.list.count() == 2)
    scene.find(QPushButton, "moreSettingsButton").click()
    scene.find(QPushButton, "showLossButton").click()
    scene.find(Curves).tools.smoothing.setValue(7)
    panel.form.set_recipe(recipe(9, 5, epochs=17, mini_batch_size=3, dropout=0.2))
    panel.form.usual.epochs.lineEdit().setText("many")
    panel.form.usual.learning_rate.lineEdit().setText("0.5; 3")
    panel.runs.list.setCurrentRow(1)
    loss = scene.find(Curves).plots[1]
    QTest.keyClick(loss, Qt.Key.Key_Plus)
    seen, key = loss.viewRange(), panel.runs.list.current.key
    problems = set()
    for _ in round_trip(scene):
        panel = scene.window.training_panel
        form, curves = panel.form, scene.find(Curves)
        loss = curves.plots[1]
        assert form.more_open and form.usual.hidden_layers.text() == "9, 5"
        assert (form.usual.epochs.lineEdit().text(), form.usual.epochs.value()) == ("many", 17)
        assert form.usual.learning_rate.lineEdit().text() == "0.5; 3"
        assert form.usual.mini_batch_size.value() == 3 and form.rare.boxes["dropout"].currentData() == 0.2
        assert form.usual.recipe_box.currentData() == "custom"
        assert curves.tools.smoothing.value() == 7 and scene.find(QPushButton, "showLossButton").isChecked()
        assert np.allclose(loss.viewRange(), seen)
        assert panel.runs.list.current.key == key
        problems.add((form.problem, scene.find(QLabel, "settingsProblem").text()))
    assert len(problems) == len(ROUND)


def test_windows_beside_the_main_one_stay_open_where_they_are(scene: Scene, qtbot):
    window = scene.window
    scene.move_pen()
    window.findChild(QAction, "guideAction").trigger()
    window.findChild(GuideDialog).open_part("Why")
    window.findChild(QAction, "reportProblemAction").trigger()
    QTest.keyClick(window.draw_column.pad, Qt.Key.Key_7)
    QTest.keyClick(window.draw_column.pad, Qt.Key.Key_Escape)
    scene.move_pen()
    window.findChild(QAction, "myDigitsAction").trigger()
    mine = window.findChild(MyDigits)
    qtbot.waitUntil(lambda: mine.sheet.count() == 1)
    mine.sheet.setCurrentRow(0)
    mine.sheet.item(0).setSelected(True)
    keys, places = mine.sheet.selected_keys, {}
    kinds = (GuideDialog, MyDigits, StepsWindow)
    for across, kind in enumerate(kinds):
        window.findChild(kind).move(40 * across + 20, 30)
        places[kind] = QRect(window.findChild(kind).pos(), window.findChild(kind).size())
    window.activateWindow()
    titles = set()
    for _ in round_trip(scene):
        for kind in kinds:
            (dialog,) = window.findChildren(kind)
            assert dialog.isVisible() and dialog.pos() == places[kind].topLeft(), kind
            assert dialog.height() == places[kind].height() and dialog.width() >= places[kind].width()
        assert scene.find(QListWidget, "guideList").currentRow() == 4
        assert window.findChild(QWidget, report_dialog.NAME).isVisible()
        mine = window.findChild(MyDigits)
        assert mine.sheet.selected_keys == keys and mine.sheet.currentRow() == 0
        assert window.isActiveWindow()
        titles.add(tuple(window.findChild(kind).windowTitle() for kind in kinds))
    assert len(titles) == len(ROUND)


def test_pages_stay_scrolled_to_where_they_were(scene: Scene, qtbot):
    window = scene.window
    window.resize(800, 560)
    window.looks.set_text_scale(1.5)
    bars = {}
    for title in (page.title for page in PAGES):
        scene.open_page(title)
        qtbot.wait(20)
        for bar in bars_of(window, title):
            bar.setValue(bar.maximum() // 2)
        bars[title] = [bar.value() for bar in bars_of(window, title)]
    assert sum(any(values) for values in bars.values()) >= 4
    for _ in round_trip(scene):
        for title, values in bars.items():
            scene.open_page(title)
            qtbot.waitUntil(lambda title=title, values=values: same_place(bars_of(window, title), values))


def bars_of(window: MainWindow, title: str) -> list[QScrollBar]:
    """Of the pages that scroll, as far as they are seen."""
    pages = window.tabs.widget([page.title for page in PAGES].index(title)).findChildren(ScrollPage)
    return [page.verticalScrollBar() for page in pages]


def same_place(bars: list[QScrollBar], values: list[int]) -> bool:
    """Or as far as there is anything to scroll to in this language."""
    return all(bar.value() == min(value, bar.maximum()) for bar, value in zip(bars, values, strict=True))


def test_a_training_goes_on_with_every_page_open(scene: Scene, qtbot):
    window, session = scene.window, scene.session
    for page in PAGES:
        scene.open_page(page.title)
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(recipe(9, epochs=10_000))  # which takes minutes
    runs = session.trainer.findChildren(TrainingRun)
    assert len(runs) == 1
    epochs, said = len(session.reports), set()
    olds = [weakref.ref(page.content) for page in window.tabs.findChildren(Page)]
    for _ in round_trip(scene):
        for page in PAGES:
            scene.open_page(page.title)
            QApplication.processEvents()
        said.add(tuple(window.tabs.tabText(index) for index in range(window.tabs.count())))
        assert session.training and session.trainer.findChildren(TrainingRun) == runs
        with qtbot.waitSignal(session.epochFinished):
            pass
    assert len(session.reports) > epochs and len(said) == len(ROUND)
    gc.collect()
    assert [old() for old in olds] == [None] * len(PAGES)


def test_a_page_that_goes_on_says_nothing_in_the_language_of_before(scene: Scene, qtbot):
    scene.look_back()
    scene.move_pen()
    for page in PAGES:
        scene.open_page(page.title)
    for view in ("Robustness", "Compare"):
        scene.open_page("Evaluate")
        scene.evaluate(view)
    scene.open_page("Why")
    scene.ask(3, "gradient")
    scene.open_page("Concepts")
    for idea in IDEAS:
        scene.find(ConceptsPanel).choose(idea.key)
    set_language(PSEUDO)
    scene.window.looks.languageChanged.emit()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 52)
    left = set()
    for page in PAGES:
        scene.open_page(page.title)
        qtbot.waitUntil(lambda: settled(scene.window))
        left |= {text for _, text in untranslated(scene.window)}
    assert left - OF_OTHERS == set()


def test_the_tools_of_the_pad_stay_chosen(scene: Scene):
    scene.move_pen()
    pad = scene.window.draw_column.pad
    pad.set_pen_width(PEN_WIDTHS[2])
    pad.set_eraser(True)
    for _ in round_trip(scene):
        pad = scene.window.draw_column.pad
        assert pad.pen_width == PEN_WIDTHS[2] and pad.eraser
        assert scene.find(QToolButton, "eraserButton").isChecked()
        (widths,) = (menu for menu in scene.window.findChildren(QMenu) if len(menu.actions()) == len(PEN_WIDTHS)
                     and menu.actions()[0].data() == PEN_WIDTHS[0])  # fmt: skip
        assert [action.isChecked() for action in widths.actions()].index(True) == 2


def test_a_data_set_that_is_read_once_is_shown_in_another_language(
    scene: Scene, qtbot, held, monkeypatch, tmp_path: Path
):
    digits = scene.tests
    np.savez(tmp_path / "few.npz", x_train=digits.images.reshape(-1, 28, 28), y_train=digits.labels)
    english, read = data_files.load(tmp_path / "few.npz"), []

    def load(path: Path) -> LoadedData:
        read.append(path)
        return english

    monkeypatch.setattr(data_files, "load", load)
    reached, go_on = held(data_files, "load")
    scene.window.training_panel.data.open(tmp_path / "few.npz")
    assert reached.wait(60)
    scene.set_language("de")
    assert scene.find(MessageStrip).text == "few.npz wird gelesen…"
    go_on.set()
    qtbot.waitUntil(lambda: scene.window.findChild(DataPreview) is not None)
    preview = scene.find(DataPreview)
    assert preview.windowTitle() == "Daten: few.npz" and read == [tmp_path / "few.npz"]
    assert scene.find(QLabel, "previewRemarks").text().startswith("Es gibt keine Testdaten")
    preview.reject()
