"""Every figure on the Evaluate page is what the core computes, and what scikit-learn computes."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from digitpad import model_file, paths
from digitpad.app.evaluation import evaluation_texts as words
from digitpad.digits import mnist_loader, robustness
from digitpad.digits.recognition import as_probabilities, tempered
from digitpad.gui.pages.evaluate.evaluation_panel import CALIBRATION, COMPARE, MISTAKES, ROBUSTNESS, EvaluationPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn import metrics
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network
from tests.gui.hands import text_of

NEEDS_SKLEARN = "scikit-learn is the second opinion: pip install '.[compare]'"


@pytest.fixture(scope="module")
def digits() -> Examples:
    return mnist_loader.load_test_images()


@pytest.fixture(scope="module")
def model() -> Model:
    """So far from perfect that all cells but a few count something."""
    return model_file.load(paths.models_folder() / "book.safetensors")


@pytest.fixture
def panel(qtbot, model) -> EvaluationPanel:
    session = Session(model)
    panel = EvaluationPanel(session, Preferences())
    session.setParent(panel)
    vars(panel)["session"] = session
    qtbot.addWidget(panel)
    panel.resize(966, 690)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def evaluated(qtbot, panel) -> EvaluationPanel:
    press_evaluate(qtbot, panel)
    return panel


def press_evaluate(qtbot, panel: EvaluationPanel) -> None:
    qtbot.mouseClick(panel.top.button, Qt.MouseButton.LeftButton)
    assert panel.busy
    qtbot.waitUntil(lambda: not panel.busy)


def show(qtbot, panel: EvaluationPanel, view: int) -> None:
    qtbot.mouseClick(panel.buttons.button(view), Qt.MouseButton.LeftButton)


def click_cell(qtbot, panel: EvaluationPanel, label: int, answer: int) -> None:
    matrix = panel.mistakes.matrix
    place = matrix.layout_now().cell_rect(label, answer).center().toPoint()
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=place)


def read(model: Model, examples: Examples) -> tuple[np.ndarray, np.ndarray]:
    """Answers and probabilities (n, 10), computed here once more."""
    outputs = model.network.feedforward(examples.images.T.astype(np.float32) / np.float32(255))
    temperature = model.rejection.temperature if model.rejection else 1.0
    return outputs.argmax(axis=0), tempered(as_probabilities(outputs), temperature).T


# The three figures and the matrix


def test_the_figures_are_the_core_s(evaluated, model, digits):
    answers, probabilities = read(model, digits)
    right, sure = answers == digits.labels, probabilities.max(axis=1)
    assert text_of(evaluated, "readRight") == f"{100 * right.mean():.2f}\N{NO-BREAK SPACE}%"
    assert text_of(evaluated, "mistakes") == f"{(~right).sum()} of 10,000"
    about_90 = right[(sure >= 0.85) & (sure <= 0.95)]
    assert text_of(evaluated, "about90") == f"{100 * about_90.mean():.0f}\N{NO-BREAK SPACE}%"
    assert evaluated.top.about_90.toolTip().endswith(f"Here: {about_90.sum():,} of {len(about_90):,}.")
    expected = metrics.measure(model.network, digits)[1]
    assert evaluated.evaluation.correct == expected
    assert np.array_equal(evaluated.mistakes.matrix.counts, metrics.confusion_matrix(answers, digits.labels))


def test_matrix_precision_recall_and_calibration_are_scikit_learn_s(evaluated, model, digits):
    sklearn_metrics = pytest.importorskip("sklearn.metrics", reason=NEEDS_SKLEARN)
    sklearn_calibration = pytest.importorskip("sklearn.calibration", reason=NEEDS_SKLEARN)
    answers, probabilities = read(model, digits)
    classes = list(range(10))
    counts = evaluated.mistakes.matrix.counts
    assert np.array_equal(counts, sklearn_metrics.confusion_matrix(digits.labels, answers, labels=classes))
    by_class = {"labels": classes, "average": None}
    precision = sklearn_metrics.precision_score(digits.labels, answers, **by_class)
    recall = sklearn_metrics.recall_score(digits.labels, answers, **by_class)
    matrix = evaluated.mistakes.matrix
    assert matrix.recall_texts() == [f"{100 * share:.1f}\N{NO-BREAK SPACE}%" for share in recall]
    assert matrix.precision_texts() == [f"{100 * share:.1f}\N{NO-BREAK SPACE}%" for share in precision]
    right, sure = sklearn_calibration.calibration_curve(
        answers == digits.labels, probabilities.max(axis=1), n_bins=10, strategy="uniform"
    )
    points = evaluated.calibration.chart.points
    np.testing.assert_allclose([point.y for point in points], right, rtol=1e-9)
    np.testing.assert_allclose([point.x for point in points], sure, atol=1e-6)
    accuracy = sklearn_metrics.accuracy_score(digits.labels, answers)
    assert text_of(evaluated, "readRight") == f"{100 * accuracy:.2f}\N{NO-BREAK SPACE}%"


# What the cells lead to


def test_every_cell_leads_to_exactly_the_digits_that_it_counts(qtbot, evaluated, model, digits):
    answers, _ = read(model, digits)
    seen: list[int] = []
    for label in range(10):
        for answer in range(10):
            click_cell(qtbot, evaluated, label, answer)
            expected = np.flatnonzero((digits.labels == label) & (answers == answer))
            assert sorted(evaluated.mistakes.gallery.indices) == expected.tolist()
            assert evaluated.mistakes.matrix.counts[label, answer] == len(expected)
            assert text_of(evaluated, "galleryTitle") == words.cell(label, answer, len(expected))
            seen.extend(evaluated.mistakes.gallery.indices)
    assert sorted(seen) == list(range(10_000))


def test_without_a_cell_all_mistakes_are_shown_the_surest_first(qtbot, evaluated, model, digits):
    answers, probabilities = read(model, digits)
    wrong = np.flatnonzero(answers != digits.labels)
    shown = evaluated.mistakes.gallery.indices
    assert sorted(shown) == wrong.tolist()
    assert text_of(evaluated, "galleryTitle") == f"All {len(wrong)} mistakes"
    sure = probabilities.max(axis=1)[shown]
    assert (np.diff(sure) <= 1e-6).all()
    assert shown[0] == wrong[probabilities.max(axis=1)[wrong].argmax()]
    click_cell(qtbot, evaluated, 9, 4)
    click_cell(qtbot, evaluated, 9, 4)  # the second click lets it go
    assert evaluated.mistakes.gallery.indices == shown


def test_the_order_can_be_chosen(qtbot, evaluated, model, digits):
    _, probabilities = read(model, digits)
    click_cell(qtbot, evaluated, 9, 4)
    surest = evaluated.mistakes.gallery.indices
    order = evaluated.mistakes.order
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Down)
    unsure = evaluated.mistakes.gallery.indices
    assert sorted(unsure) == sorted(surest)
    assert (np.diff(probabilities.max(axis=1)[unsure]) >= -1e-6).all()
    qtbot.keyClick(order, Qt.Key.Key_Down)
    assert evaluated.mistakes.gallery.indices == sorted(surest)


def test_a_clicked_digit_lies_on_the_pad_and_is_read_as_its_cell_says(qtbot, evaluated, digits):
    click_cell(qtbot, evaluated, 9, 4)
    gallery = evaluated.mistakes.gallery
    qtbot.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=gallery.thumb_rect(3).center() - QPoint(1, 1))
    index, session = gallery.indices[3], evaluated.session
    name, label, image, _ = session.test_digit
    assert (name, label) == (f"Test digit {index:,}", 9)
    assert np.array_equal(image.ravel(), digits.images[index])
    assert session.prediction.digit == 4
    sure = float(session.prediction.probabilities[4])
    assert gallery.items()[3].caption == words.confidence_text(sure)
    confidence = words.confidence_text(sure)
    assert gallery.items()[3].description == f"Test digit {index:,}: a 9 read as 4, {confidence} confident"


# The other views


def test_the_calibration_s_figures_are_the_core_s(qtbot, evaluated, model, digits):
    show(qtbot, evaluated, CALIBRATION)
    answers, probabilities = read(model, digits)
    found = metrics.calibration(probabilities.max(axis=1), answers == digits.labels)
    assert text_of(evaluated, "calibrationError") == f"{100 * found.error:.2f} points"
    for index in range(10):
        shown = [cell.text() for cell in evaluated.calibration.cells[index]]
        assert shown[0] == f"{10 * index} to {10 * index + 10}\N{NO-BREAK SPACE}%"
        if found.counts[index]:
            assert shown[1:] == [
                f"{found.counts[index]:,}",
                f"{100 * found.confidence[index]:.1f}\N{NO-BREAK SPACE}%",
                f"{100 * found.right[index]:.1f}\N{NO-BREAK SPACE}%",
            ]
        else:
            assert shown[1:] == [words.NOTHING] * 3
    sure, right = probabilities.max(axis=1).mean(dtype=float), (answers == digits.labels).mean()
    told = text_of(evaluated, "calibrationSentence")
    assert told.endswith(
        f"confidence is {100 * sure:.2f}\N{NO-BREAK SPACE}%, and its accuracy is {100 * right:.2f}\N{NO-BREAK SPACE}%."
    )
    assert told.startswith("It is overconfident.") == (found.error >= 0.01 and sure > right + 0.02)


def test_the_robustness_curves_are_the_core_s(qtbot, panel, model, digits):
    show(qtbot, panel, ROBUSTNESS)
    press_evaluate(qtbot, panel)
    sample = robustness.sample_of(digits)
    expected = robustness.measure(model.network, sample)
    for chart, curve in zip(panel.robustness.charts, expected, strict=True):
        assert chart.disturbance is curve.disturbance
        assert [point.x for point in chart.points] == list(curve.disturbance.levels)
        assert [point.y for point in chart.points] == [right / 1000 for right in curve.right]
        assert [point.lines[2] for point in chart.points] == [f"{right:,} of 1,000" for right in curve.right]
    assert text_of(panel, "readRight") == words.accuracy(panel.evaluation.correct, 10_000)  # known by the way


def test_the_comparison_s_figures_and_digits_are_the_core_s(qtbot, panel, model, digits, tmp_path):
    rival = Model(Network([784, 10], rng=np.random.default_rng(3)), name="rival")
    model_file.save(rival, tmp_path / "rival.safetensors")
    show(qtbot, panel, COMPARE)
    panel.compare.use_rival(tmp_path / "rival.safetensors")
    press_evaluate(qtbot, panel)
    own, other = (read(each, digits)[0] == digits.labels for each in (model, rival))
    assert text_of(panel, "firstTitle") == "book · 784–30–10"  # noqa: RUF001
    assert text_of(panel, "secondTitle") == "rival · 784–10"  # noqa: RUF001
    assert text_of(panel, "firstReadRight") == f"{100 * own.mean():.2f}\N{NO-BREAK SPACE}%"
    assert text_of(panel, "secondReadRight") == f"{100 * other.mean():.2f}\N{NO-BREAK SPACE}%"
    assert sorted(panel.compare.first.gallery.indices) == np.flatnonzero(own & ~other).tolist()
    assert sorted(panel.compare.second.gallery.indices) == np.flatnonzero(other & ~own).tolist()
    both, neither = int((own & other).sum()), int((~own & ~other).sum())
    assert text_of(panel, "comparisonNote") == f"Both read {both:,} pictures right and {neither:,} wrong."
    index = panel.compare.second.gallery.indices[0]
    panel.compare.second.gallery.setFocus()
    qtbot.keyClick(panel.compare.second.gallery, Qt.Key.Key_Return)
    assert panel.session.test_digit.name == f"Test digit {index:,}"


@pytest.mark.parametrize("view", [MISTAKES, ROBUSTNESS])
def test_nothing_is_shown_before_the_first_evaluation(qtbot, panel, view):
    show(qtbot, panel, view)
    assert text_of(panel, "readRight") == text_of(panel, "mistakes") == text_of(panel, "about90") == words.NOTHING
    assert panel.mistakes.matrix.counts is None
    assert panel.mistakes.matrix.accessibleDescription().startswith("Press Evaluate to read 10,000 test digits.")
    assert not any(chart.points for chart in panel.robustness.charts)
