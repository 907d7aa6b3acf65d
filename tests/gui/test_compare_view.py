"""Two networks of other classes than digits beside each other: what stands there is whole."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel

from digitpad import model_file
from digitpad.app.evaluation.digit_sets import test_part as part_to_test_with
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate.evaluation_panel import COMPARE, EvaluationPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network
from tests.gui.pages import in_tabs, tabs_of

CLOTHES = ClassSet(("Pullover", "Ankle boot", "Sandal"))


def model(seed: int) -> Model:
    return Model(Network([784, 8, 3], rng=np.random.default_rng(seed)), f"clothes {seed}", classes=CLOTHES)


@pytest.fixture
def panel(qtbot, tmp_path) -> EvaluationPanel:
    """Wide as on a small laptop, with a comparison to look at."""
    path = tmp_path / "other.safetensors"
    model_file.save(model(1), path)
    session = Session(model(0))
    panel = in_tabs(qtbot, EvaluationPanel(session, Preferences()), "Evaluate")
    session.setParent(panel)
    images = np.random.default_rng(2).integers(0, 256, (90, 784)).astype(np.uint8)
    panel.top.use_set(part_to_test_with("clothes", Examples(images, np.arange(90) % 3), CLOTHES))
    panel.buttons.button(COMPARE).click()
    panel.compare.use_rival(path)
    panel.evaluate()
    qtbot.waitUntil(lambda: not panel.busy and not panel.compare.invites)
    return panel


def test_the_sentence_on_both_stands_on_one_line_where_there_is_room(panel, qtbot):
    note = panel.findChild(QLabel, "comparisonNote")
    assert note.text().startswith("Both read ")
    qtbot.waitUntil(lambda: note.width() >= note.fontMetrics().horizontalAdvance(note.text()))
    assert note.height() < 2 * note.fontMetrics().height()


def test_the_sentence_on_both_goes_on_in_further_lines_where_there_is_none(panel, qtbot):
    note = panel.findChild(QLabel, "comparisonNote")
    tabs_of(panel).resize(240, 620)
    qtbot.waitUntil(lambda: note.width() < note.fontMetrics().horizontalAdvance(note.text()))
    assert note.heightForWidth(note.width()) <= note.height()


def test_the_words_below_the_pictures_of_both_are_whole(panel):
    galleries = [side.gallery for side in (panel.compare.first, panel.compare.second) if side.gallery.items()]
    assert galleries
    for gallery in galleries:
        metrics = QFontMetricsF(theme.scaled_font(gallery, theme.CAPTION))
        apart = gallery.thumb_rect(1).left() - gallery.thumb_rect(0).left()
        lines = {line for item in gallery.items() for line in item.caption.split("\n")}
        assert len(lines) >= 2 and max(map(metrics.horizontalAdvance, lines)) <= apart
