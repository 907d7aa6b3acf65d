"""The Evaluate page: its states, its keyboard, and what becomes of it while the network changes."""

from __future__ import annotations

import dataclasses
import gc
import struct
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from digitpad import model_file, paths
from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.evaluation_job import EvaluationJob, Finding, findings
from digitpad.digits import robustness
from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate import evaluator, matrix_painting
from digitpad.gui.pages.evaluate.evaluation_panel import CALIBRATION, COMPARE, MISTAKES, ROBUSTNESS, EvaluationPanel
from digitpad.gui.pages.evaluate.matrix_geometry import LARGEST, SMALLEST
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES
from tests.gui import mouse
from tests.gui.hands import text_of
from tests.gui.pseudo_language import untranslated


def write_idx(path: Path, array: np.ndarray) -> None:
    header = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    path.write_bytes(header + array.astype(np.uint8).tobytes())


@pytest.fixture
def own(tmp_path, mnist) -> Path:
    """A folder with 40 digits of one's own."""
    folder = tmp_path / "class 5b"
    folder.mkdir()
    write_idx(folder / "class-images-idx3-ubyte", mnist.test.images[:40].reshape(40, 28, 28))
    write_idx(folder / "class-labels-idx1-ubyte", mnist.test.labels[:40])
    return folder


@pytest.fixture(scope="module")
def model() -> Model:
    return model_file.load(paths.models_folder() / "book.safetensors")


@pytest.fixture
def panel(qtbot, model, mnist) -> EvaluationPanel:
    some = Dataset(mnist.training.first(2000), mnist.validation.first(200), None)
    session = Session(model, load_dataset=lambda: some)
    panel = EvaluationPanel(session, Preferences())
    session.setParent(panel)
    vars(panel)["session"] = session
    qtbot.addWidget(panel, before_close_func=lambda widget: widget.session.end_training())
    panel.resize(966, 690)
    with qtbot.waitActive(panel):
        panel.show()
    return panel


def evaluate(qtbot, panel: EvaluationPanel) -> None:
    qtbot.mouseClick(panel.top.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.busy)


def show(qtbot, panel: EvaluationPanel, view: int) -> None:
    qtbot.mouseClick(panel.buttons.button(view), Qt.MouseButton.LeftButton)


def muted(panel: EvaluationPanel) -> list[bool]:
    return [bool(figure.value.property("muted")) for figure in panel.top.figures]


# States


def test_a_training_makes_the_figures_outdated_until_they_are_evaluated_again(qtbot, panel):
    evaluate(qtbot, panel)
    before = text_of(panel, "readRight")
    assert panel.status.sentence == ""
    assert muted(panel) == [False] * 3
    recipe = RECIPES["book"]
    recipe = dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, epochs=1))
    with qtbot.waitSignal(panel.session.trainingEnded):
        panel.session.start_training(recipe)
    assert panel.status.sentence == "Another network answers now. Evaluate again."
    assert muted(panel) == [True] * 3
    assert text_of(panel, "readRight") == before
    evaluate(qtbot, panel)
    assert panel.status.sentence == ""
    assert muted(panel) == [False] * 3
    assert text_of(panel, "readRight") != before
    with qtbot.waitSignal(panel.session.trainingEnded):
        panel.session.start_training(recipe, from_present=True)
    assert panel.status.sentence == "The network has learned since. Evaluate again."


def test_a_comparison_of_another_network_stands_back_and_its_rival_stays(qtbot, panel):
    show(qtbot, panel, COMPARE)
    evaluate(qtbot, panel)
    compare = panel.compare
    rival, figures = compare.rival.currentText(), [side.figure for side in (compare.first, compare.second)]
    assert compare.second.title.text().startswith(rival)
    assert [bool(figure.property("muted")) for figure in figures] == [False, False]
    panel.session.set_model(Model(Network([784, 10], rng=np.random.default_rng(0)), name=rival))
    assert [bool(figure.property("muted")) for figure in figures] == [True, True]
    assert compare.rival.currentText() == rival
    evaluate(qtbot, panel)
    assert [bool(figure.property("muted")) for figure in figures] == [False, False]


def test_another_model_is_told_apart_from_learning(qtbot, panel, model):
    evaluate(qtbot, panel)
    panel.session.set_model(Model(Network([784, 10], rng=np.random.default_rng(0))))
    assert panel.status.sentence == words.ANOTHER
    panel.session.set_model(dataclasses.replace(model, network=model.network.copy()))
    assert panel.status.sentence == ""  # the same weights, opened again
    assert muted(panel) == [False] * 3


def test_other_digits_make_the_figures_outdated(qtbot, panel):
    evaluate(qtbot, panel)
    sets = panel.top.sets
    sets.setFocus()
    qtbot.keyClick(sets, Qt.Key.Key_Down)
    assert sets.currentText() == "Validation set (10,000)"
    assert panel.status.sentence == "These are the figures of the test digits. Evaluate again."
    evaluate(qtbot, panel)
    assert panel.status.sentence == ""
    show(qtbot, panel, MISTAKES)
    panel.mistakes.gallery.setFocus()
    qtbot.keyClick(panel.mistakes.gallery, Qt.Key.Key_Return)
    index = panel.mistakes.gallery.indices[0]
    assert panel.session.test_digit.name == f"Validation digit {index:,}"


def test_the_validation_digits_are_the_ones_that_training_holds_out(qtbot, panel, mnist):
    qtbot.keyClick(panel.top.sets, Qt.Key.Key_Down)
    evaluate(qtbot, panel)
    assert np.array_equal(panel.evaluation.examples.images, mnist.validation.images)
    assert np.array_equal(panel.evaluation.examples.labels, mnist.validation.labels)


def test_digits_of_one_s_own_can_be_read(qtbot, panel, own, mnist):
    panel.top.use_folder(own)
    assert panel.mistakes.matrix.accessibleDescription() == "Press Evaluate to read the digits in class 5b."
    evaluate(qtbot, panel)
    assert panel.top.sets.currentText() == "class 5b (40)"
    assert panel.status.sentence == ""
    assert len(panel.evaluation) == 40
    assert text_of(panel, "mistakes").endswith(" of 40")
    assert np.array_equal(panel.evaluation.examples.labels, mnist.test.labels[:40])
    panel.mistakes.matrix.choose((7, 7))
    panel.mistakes.gallery.setFocus()
    qtbot.keyClick(panel.mistakes.gallery, Qt.Key.Key_Return)
    index = panel.mistakes.gallery.indices[0]
    assert panel.session.test_digit.name == f"class 5b, digit {index}"
    show(qtbot, panel, ROBUSTNESS)
    evaluate(qtbot, panel)
    lines = [point.lines[2] for chart in panel.robustness.charts for point in chart.points]
    assert len(lines) == robustness.readings(1)
    assert all(line.endswith(" of 40") for line in lines)


def test_a_folder_without_digits_leaves_the_old_figures_and_says_why(qtbot, panel, tmp_path):
    evaluate(qtbot, panel)
    before = text_of(panel, "readRight")
    panel.top.use_folder(tmp_path)
    evaluate(qtbot, panel)
    error = panel.findChild(QLabel, "evaluationError")
    assert error.isVisible()
    assert error.text().startswith(f"{tmp_path} holds no data set: it needs IDX files")
    assert text_of(panel, "readRight") == before
    assert muted(panel) == [True] * 3
    panel.top.sets.setFocus()
    qtbot.keyClick(panel.top.sets, Qt.Key.Key_Home)
    evaluate(qtbot, panel)
    assert not error.isVisible()


def test_a_damaged_rival_is_told_in_a_sentence(qtbot, panel, tmp_path):
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"nothing")
    show(qtbot, panel, COMPARE)
    panel.compare.use_rival(bad)
    evaluate(qtbot, panel)
    assert text_of(panel, "evaluationError") == f"{bad} is not a model file, or it is damaged."


def test_a_long_evaluation_shows_its_progress_and_can_be_stopped(qtbot, panel):
    wide = Network([784, 2500, 2500, 10], rng=np.random.default_rng(0))  # takes seconds on any machine
    panel.session.set_model(Model(wide, name="wide"))
    evaluate(qtbot, panel)
    before = text_of(panel, "readRight")
    show(qtbot, panel, ROBUSTNESS)
    panel.top.button.setFocus()
    qtbot.mouseClick(panel.top.button, Qt.MouseButton.LeftButton)
    stop = panel.findChild(QPushButton, "stopEvaluationButton")
    qtbot.waitUntil(stop.isVisible)
    assert not panel.top.button.isEnabled()
    assert stop.hasFocus()  # the place of the keyboard went with it
    qtbot.waitUntil(lambda: panel.status.bar.value() > 0)
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not panel.busy)
    assert panel.status.sentence == words.STOPPED
    assert panel.top.button.hasFocus()
    assert not stop.isVisible()
    assert text_of(panel, "readRight") == before
    assert not any(chart.points for chart in panel.robustness.charts)
    assert text_of(panel, "robustnessNote").startswith("Press Evaluate to disturb 1,000 of the test digits")


def test_nothing_to_say_takes_no_line_of_a_narrow_page(qtbot, panel):
    panel.resize(500, 690)
    row, switch = panel.status.parentWidget(), panel.buttons.button(MISTAKES).parentWidget()
    qtbot.waitUntil(lambda: row.height() == switch.height())
    panel.status.show_sentence("Something.")
    qtbot.waitUntil(lambda: panel.status.y() > switch.geometry().bottom() and panel.status.isVisible())
    panel.status.show_sentence("")
    qtbot.waitUntil(lambda: row.height() == switch.height())


@pytest.fixture
def works(monkeypatch) -> list[Work]:
    """All that have begun."""
    begun: list[Work] = []

    def watched(job: EvaluationJob, keep_going: Callable[[float], bool]) -> Iterator[Finding]:
        work = Work()
        begun.append(work)
        for finding in findings(job, keep_going):
            work.found.append(finding)
            yield finding
        work.over.set()

    monkeypatch.setattr(evaluator, "findings", watched)
    return begun


@dataclass
class Work:
    found: list[Finding] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)


def test_a_second_press_while_it_works_starts_nothing(qtbot, panel, works):
    panel.evaluate()
    panel.evaluate()
    qtbot.waitUntil(lambda: not panel.busy)
    assert len(works) == 1 and works[0].found


def test_a_page_can_go_while_it_works(qtbot, model, works):
    session = Session(model)
    panel = EvaluationPanel(session, Preferences())
    panel.buttons.button(ROBUSTNESS).click()
    panel.evaluate()
    gone = weakref.ref(panel)
    qtbot.waitUntil(lambda: bool(works))
    panel.deleteLater()
    del panel
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
    assert works[0].over.wait(60)
    assert not [finding for finding in works[0].found if isinstance(finding, tuple)]  # it takes seconds to come to that
    session.deleteLater()


def test_another_rival_is_compared_with_at_once(qtbot, panel, tmp_path):
    show(qtbot, panel, COMPARE)
    assert panel.compare.rival_path.stem == "default"  # not the network that is open
    evaluate(qtbot, panel)
    assert text_of(panel, "secondTitle").startswith("default")
    rival = tmp_path / "rival.safetensors"
    model_file.save(Model(Network([784, 10], rng=np.random.default_rng(0)), name="rival"), rival)
    panel.compare.use_rival(rival)
    assert panel.busy
    qtbot.waitUntil(lambda: not panel.busy)
    assert text_of(panel, "secondTitle").startswith("rival")


def test_a_network_is_not_compared_with_itself_unless_a_person_wants_it(panel):
    included = {name: paths.models_folder() / f"{name}.safetensors" for name in ("book", "default")}
    assert panel.compare.rival_path == included["default"]
    panel.session.open_model(included["default"])
    assert panel.compare.rival_path == included["book"]
    assert panel.compare.rival.currentText() == "book"
    panel.compare.use_rival(included["book"])
    panel.session.open_model(included["book"])
    assert panel.compare.rival_path == included["book"]


def test_results_of_an_older_network_are_not_shown_beside_new_figures(qtbot, panel):
    show(qtbot, panel, COMPARE)
    evaluate(qtbot, panel)
    assert panel.findChild(QLabel, "comparisonNote").isVisible()
    panel.session.set_model(Model(Network([784, 10], rng=np.random.default_rng(0))))
    show(qtbot, panel, MISTAKES)
    evaluate(qtbot, panel)
    show(qtbot, panel, COMPARE)
    assert not panel.findChild(QLabel, "comparisonNote").isVisible()
    assert panel.findChild(QLabel, "comparisonInvitation").isVisible()


# Keyboard and screen reader


def test_the_matrix_is_walked_by_keys(qtbot, panel):
    evaluate(qtbot, panel)
    matrix = panel.mistakes.matrix
    matrix.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    keys = Qt.Key
    steps = keys.Key_Down, keys.Key_Down, keys.Key_Right, keys.Key_PageDown, keys.Key_End, keys.Key_Left, keys.Key_Up
    for key in steps:
        qtbot.keyClick(matrix, key)
        seen.append(matrix.cell)
    assert seen == [(0, 0), (1, 0), (1, 1), (9, 1), (9, 9), (9, 8), (8, 8)]
    qtbot.keyClick(matrix, keys.Key_PageUp)
    qtbot.keyClick(matrix, keys.Key_Home)
    qtbot.keyClick(matrix, keys.Key_Up)
    assert matrix.cell == (0, 0)
    count = matrix.counts[0, 0]
    assert matrix.accessibleDescription() == f"{count} zeros read right"
    qtbot.keyClick(matrix, keys.Key_Escape)
    assert matrix.cell is None
    assert matrix.accessibleDescription() == text_of(panel, "galleryTitle")


def test_a_link_leads_from_the_pictures_of_a_cell_back_to_all_mistakes(qtbot, panel):
    evaluate(qtbot, panel)
    matrix, link = panel.mistakes.matrix, panel.findChild(LinkButton, "allMistakesLink")
    title = text_of(panel, "galleryTitle")
    assert not link.isVisible() and "mistakes" in title
    matrix.choose((9, 4))
    assert link.isVisible() and link.text() == title != text_of(panel, "galleryTitle")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert matrix.cell is None and text_of(panel, "galleryTitle") == title
    assert not link.isVisible() and matrix.hasFocus()


def test_enter_on_a_cell_that_counts_nothing_stays_in_the_matrix(qtbot, panel):
    evaluate(qtbot, panel)
    matrix = panel.mistakes.matrix
    matrix.choose(tuple(np.argwhere(matrix.counts == 0)[0].tolist()))
    matrix.setFocus()
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert matrix.hasFocus()


def test_enter_leads_from_the_matrix_to_the_gallery_and_on_to_the_pad(qtbot, panel):
    evaluate(qtbot, panel)
    matrix, gallery = panel.mistakes.matrix, panel.mistakes.gallery
    matrix.choose((9, 4))
    matrix.setFocus()
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert gallery.hasFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(gallery, key)
    place = 1 + gallery.columns
    assert gallery.current == place
    assert gallery.accessibleDescription() == words.spoken(gallery.items()[place].description)
    qtbot.keyClick(gallery, Qt.Key.Key_Return)
    assert panel.session.test_digit.name == f"Test digit {gallery.indices[place]:,}"


def test_a_long_gallery_scrolls_to_its_current_digit(qtbot, panel):
    evaluate(qtbot, panel)
    panel.mistakes.matrix.choose((1, 1))
    gallery = panel.mistakes.gallery
    gallery.setFocus()
    qtbot.keyClick(gallery, Qt.Key.Key_End)
    assert gallery.current == len(gallery.indices) - 1 > 1000
    inside = gallery.viewport().rect()
    assert inside.contains(gallery.thumb_rect(gallery.current))
    qtbot.keyClick(gallery, Qt.Key.Key_PageUp)
    assert inside.contains(gallery.thumb_rect(gallery.current))
    qtbot.keyClick(gallery, Qt.Key.Key_Home)
    assert gallery.verticalScrollBar().value() == 0
    shown = panel.mistakes.matrix.cell
    assert shown == (1, 1)


def test_the_charts_are_read_by_keys_and_mouse(qtbot, panel):
    evaluate(qtbot, panel)
    show(qtbot, panel, CALIBRATION)
    chart = panel.calibration.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.cursor_place == len(chart.points) - 1
    found = panel.evaluation.calibration
    assert chart.accessibleDescription() == (
        f"90 to 100 percent confident, {found.counts[9]:,} answers, "
        f"{100 * found.confidence[9]:.1f} percent confident on average, {100 * found.right[9]:.1f} percent right"
    )
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.cursor_place is None
    place = QPoint(round(chart.spot_of(chart.points[2].x, 0).x()), 60)
    mouse.move(chart.viewport(), place)
    assert chart.cursor_place == 2


def test_the_tab_key_goes_through_the_page_in_its_order(qtbot, panel):
    evaluate(qtbot, panel)
    panel.top.sets.setFocus()
    views = panel.mistakes
    expected = [
        panel.top.sets,
        panel.top.button,
        panel.buttons.button(MISTAKES),  # the arrow keys move within the switch
        views.matrix,
        views.order,
        views.gallery,
    ]
    for widget in expected:
        assert QApplication.focusWidget() is widget
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def test_the_arrow_keys_move_the_switch(qtbot, panel):
    panel.buttons.button(MISTAKES).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert panel.calibration.isVisible()
    assert panel.buttons.checkedId() == CALIBRATION


def test_everything_a_person_can_reach_has_a_name(qtbot, panel):
    evaluate(qtbot, panel)
    for view in (MISTAKES, CALIBRATION, ROBUSTNESS, COMPARE):
        show(qtbot, panel, view)
        for widget in panel.findChildren(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_what_is_pointed_at_is_explained(qtbot, panel):
    evaluate(qtbot, panel)
    matrix = panel.mistakes.matrix
    layout = matrix.layout_now()
    assert matrix.tip_at(layout.recall_rect(9).center()) == "Recall. Of all 9s written, how many were found"
    expected = "Precision. Of all digits read as 9, how many were 9s"
    assert matrix.tip_at(layout.precision_rect(9).center()) == expected
    assert matrix.tip_at(layout.cell_rect(9, 4).center()) == words.cell(9, 4, int(matrix.counts[9, 4]))
    assert matrix.tip_at(QPointF(1, 1)) == ""


# Looks


@pytest.mark.parametrize(("width", "height"), [(776 + 48, 560), (966, 690), (1368, 1000), (2400, 1400)])
def test_the_matrix_fits_and_the_gallery_keeps_its_share(qtbot, panel, width, height):
    evaluate(qtbot, panel)
    panel.resize(width, height)
    view = panel.mistakes
    layout = view.matrix.layout_now()
    assert SMALLEST <= layout.cell <= LARGEST
    assert layout.width <= view.matrix.width()
    assert layout.height <= view.height()
    assert view.gallery.width() >= 316
    assert view.gallery.geometry().right() <= view.width()
    assert not panel.findChild(QWidget, "qt_scrollarea_vcontainer").isVisible()
    if height >= 1400:
        assert layout.cell == LARGEST


def test_cells_are_legible_in_both_themes():
    counts = np.full((10, 10), 7)
    np.fill_diagonal(counts, 900)
    counts[9, 4], counts[0, 9] = 39, 0
    most = matrix_painting.most_mistakes(counts)
    assert most == 39

    def color(label, answer, colors):
        return matrix_painting.cell_color(int(counts[label, answer]), label == answer, most, colors)

    for colors in (theme.LIGHT, theme.DARK):
        for label in range(10):
            for answer in range(10):
                ground = color(label, answer, colors)
                text_color = matrix_painting.contrasting(ground)
                assert contrast(ground, text_color) >= 4.5
        assert color(0, 9, colors).name().upper() == colors.sunken
        assert color(3, 3, colors).name().upper() == colors.right


def contrast(first, second) -> float:
    def luminance(color) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def test_the_page_paints_in_all_states_and_themes(qtbot, panel, qapp):
    try:
        for colors in (theme.DARK, theme.LIGHT):
            theme.apply(qapp, colors)
            for view in (MISTAKES, CALIBRATION, ROBUSTNESS, COMPARE):
                show(qtbot, panel, view)
                assert not panel.grab().isNull()
                evaluate(qtbot, panel)
                assert not panel.grab().isNull()
    finally:
        theme.apply(qapp, theme.LIGHT)


def test_the_page_costs_nothing_before_it_is_opened(tmp_path):
    program = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "from digitpad.gui.app import create_main_window\n"
        "window = create_main_window()\n"
        "assert not [name for name in sys.modules if name.startswith(('digitpad.gui.pages.evaluate', 'pyqtgraph'))]\n"
        "pages = [window.tabs.tabText(index) for index in range(window.tabs.count())]\n"
        "window.tabs.setCurrentIndex(pages.index('Evaluate'))\n"
        "assert window.findChild(object, 'evaluationPanel') is not None\n"
        "assert 'pyqtgraph' not in sys.modules\n"
        "window.close()\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=300)


# Words


def test_words_for_cells_and_counts():
    assert words.cell(9, 4, 39) == "39 nines read as 4"
    assert words.cell(6, 4, 1) == "1 six read as 4"
    assert words.cell(0, 9, 0) == "No 0 was read as 9."
    assert words.cell(3, 3, 941) == "941 threes read right"
    assert words.all_mistakes(0) == "Everything was read right."
    assert words.all_mistakes(1) == "The only mistake"
    assert words.all_mistakes(1504) == "All 1,504 mistakes"
    said = "Test digit 4: an 8 read as 3, 81\N{NO-BREAK SPACE}% confident"
    assert words.digit_text("Test digit 4", 8, 3, 0.812) == said


def test_sureness_never_claims_the_whole():
    assert [words.confidence_text(value) for value in (0.5, 0.984, 0.9896, 0.99, 0.9994, 0.9995, 1.0)] == [
        "50\N{NO-BREAK SPACE}%",
        "98\N{NO-BREAK SPACE}%",
        "99\N{NO-BREAK SPACE}%",
        "99.0\N{NO-BREAK SPACE}%",
        "99.9\N{NO-BREAK SPACE}%",
        ">\N{NO-BREAK SPACE}99.9\N{NO-BREAK SPACE}%",
        ">\N{NO-BREAK SPACE}99.9\N{NO-BREAK SPACE}%",
    ]
    assert words.accuracy(9496, 10_000) == "94.96\N{NO-BREAK SPACE}%"
    assert words.share(float("nan")) == words.NOTHING


def test_levels_are_told_in_words():
    from digitpad.gui.pages.evaluate.robustness_view import WORDINGS

    assert set(WORDINGS) == set(robustness.DISTURBANCES)
    cards = {kind.name: [WORDINGS[kind].card(level) for level in kind.levels] for kind in WORDINGS}
    assert cards["Rotation"][0] == "Turned by 60° anticlockwise"
    assert cards["Rotation"][4] == "Not turned"
    assert cards["Shift"][:3] == ["Not moved", "Moved by 1 pixel", "Moved by 2 pixels"]
    assert cards["Noise"][:2] == ["No noise", "10\N{NO-BREAK SPACE}% noise"]
    assert cards["Stroke thickness"][1:4] == ["1 pixel thinner", "As they were drawn", "1 pixel thicker"]


@pytest.mark.parametrize("view", [MISTAKES, CALIBRATION, COMPARE])
def test_a_view_without_figures_says_that_they_are_on_their_way(qtbot, panel, view):
    show(qtbot, panel, view)
    panel.evaluate()
    panel.findChild(QTimer, "busyTimer").timeout.emit()  # which comes by itself where it takes long enough
    told = {
        MISTAKES: panel.mistakes.matrix.accessibleDescription(),
        CALIBRATION: panel.calibration.chart.accessibleDescription(),
        COMPARE: text_of(panel, "comparisonInvitation"),
    }
    assert told[view] == "Reading the test digits…"
    panel.stop()
    qtbot.waitUntil(lambda: not panel.busy)


@pytest.mark.parametrize("view", [MISTAKES, CALIBRATION, ROBUSTNESS, COMPARE])
def test_every_view_speaks_the_language_of_the_window(pseudo, qtbot, panel, own, view):
    panel.top.use_folder(own)
    show(qtbot, panel, view)
    names = {model.stem for model in paths.models_folder().glob("*")} | {own.name}

    def said_in_english() -> list[str]:
        return [text for _, text in untranslated(panel) if not any(name in text for name in names)]

    assert said_in_english() == []
    evaluate(qtbot, panel)
    panel.mistakes.matrix.choose((4, 4))
    assert said_in_english() == []
