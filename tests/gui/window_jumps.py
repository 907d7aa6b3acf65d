"""Jumps of the window's size on every page: what they are, and how often each widget is resized by one."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import getCppPointer

from digitpad.app.training.hints import Remark
from digitpad.app.training.remedies import restart_slower
from digitpad.gui.main_window import MainWindow
from digitpad.gui.page_context import NeuronPlace
from digitpad.gui.pages.concepts.concepts_panel import IDEAS, ConceptsPanel
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.train.remark_line import RemarkLine

MOST = 5  # resize events of one widget from one jump
ENDLESS = 100  # from here on a layout counts as one that never settles
SMALLEST, LARGEST = QSize(800, 560), QSize(2200, 1400)
TEXT_SIZES = (1.0, 1.3, 2.0)
LONG = "The file is no picture, or it is damaged: " + "none of the formats that are read here fits it, " * 4
SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
FORTY_TWO = [
    [(0.0, 0.0), (-6.0, 12.0), (8.0, 12.0)],
    [(4.0, 4.0), (4.0, 20.0)],
    [(22.0, 4.0), (28.0, 0.0), (33.0, 5.0), (22.0, 20.0), (34.0, 20.0)],
]


class ResizeCounter(QObject):
    """Counts resize events by widget. A widget that is resized without end is spared the rest of them, so that a
    test fails where the program would overflow its stack."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: Counter[int] = Counter()
        self._names: dict[int, str] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Resize or not isinstance(watched, QWidget):
            return False
        key = getCppPointer(watched)[0]
        self._counts[key] += 1
        if self._counts[key] > MOST:
            self._names[key] = _path(watched)
        return self._counts[key] > ENDLESS

    @property
    def most(self) -> int:
        return max(self._counts.values(), default=0)

    def restless(self) -> list[str]:
        """The widgets that were resized too often, with how often."""
        return [f"{self._counts[key]} x {name}" for key, name in self._names.items()]


def _path(widget: QWidget) -> str:
    parents: list[str] = []
    each: QWidget | None = widget
    while each is not None and len(parents) < 5:
        parents.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    return " < ".join(parents)


@contextmanager
def counted() -> Iterator[ResizeCounter]:
    """Count until all that a change has caused is done."""
    app, counter = QApplication.instance(), ResizeCounter()
    assert app is not None
    app.installEventFilter(counter)
    try:
        yield counter
        app.processEvents()
        app.processEvents()
    finally:
        app.removeEventFilter(counter)


def views(window: MainWindow) -> Iterator[str]:
    """Open every page, one after the other, in each form that is laid out in another way; yield what is open now."""
    yield from _train_views(window)
    for layer in range(1, window.session.network.num_layers - 1):
        window.tabs.open_page("Neurons", NeuronPlace(layer, 3))
        yield f"Neurons, layer {layer}"
    for title in ("Flow", "Why", "Map"):
        open_page(window, title)
        yield title
    yield from _evaluate_views(window)
    open_page(window, "Concepts")
    for idea in IDEAS:
        window.findChild(ConceptsPanel).choose(idea.key)
        yield f"Concepts, {idea.key}"


def _train_views(window: MainWindow) -> Iterator[str]:
    more, loss, accuracy = (
        window.findChild(QPushButton, f"{name}Button") for name in ("moreSettings", "showLoss", "showAccuracy")
    )
    open_page(window, "Train")
    yield "Train"
    more.click()
    yield "Train, all fields"
    more.click()
    loss.click()
    yield "Train, loss"
    accuracy.click()


def _evaluate_views(window: MainWindow) -> Iterator[str]:
    open_page(window, "Evaluate")
    panel = window.findChild(EvaluationPanel)
    for button in panel.buttons.buttons():
        button.click()
        yield f"Evaluate, {button.text()}"
    if panel.evaluation is None:
        return
    panel.buttons.buttons()[0].click()
    counts = panel.evaluation.counts
    for name, cells in (("without digits", counts == 0), ("full of digits", counts == counts.max())):
        row, column = np.argwhere(cells)[0].tolist()
        panel.mistakes.matrix.choose((row, column))
        yield f"Evaluate, a cell {name}"
    panel.mistakes.matrix.choose(None)


def open_page(window: MainWindow, title: str) -> None:
    window.tabs.open_page(title)


def fill(window: MainWindow, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Ink on the pad, two short trainings of a deep network, all that Evaluate finds, and long sentences."""
    window.session.draw(FORTY_TWO)
    form = window.training_panel.form
    form.usual.hidden_layers.setText("20, 12")
    form.usual.epochs.setValue(1)
    for _ in range(2):
        window.session.restart_training(form.recipe())  # in place of the last one, so that nothing is asked
        wait(lambda: not window.session.training)
    open_page(window, "Evaluate")
    panel = window.findChild(EvaluationPanel)
    for button in panel.buttons.buttons():
        button.click()
        panel.evaluate()
        wait(lambda: not panel.busy)
    say_much(window)


def say_much(window: MainWindow) -> None:
    """Long sentences wherever one may stand."""
    window.show_message("error", LONG)
    window.findChild(RemarkLine).show_remark(Remark("warning", "It does not learn.", LONG, restart_slower(3.0)))
    panel = window.findChild(EvaluationPanel)
    if panel is not None:
        panel.error.show_error(LONG)


def set_text_size(window: MainWindow, scale: float) -> None:
    """At once: each step of the View menu would style the whole window."""
    window.looks.set_text_scale(scale)
    QApplication.processEvents()


def sizes(seed: object, count: int) -> list[QSize]:
    """Random sizes of the window, the same for the same seed."""
    rng = random.Random(str(seed))
    return [
        QSize(rng.randint(SMALLEST.width(), LARGEST.width()), rng.randint(SMALLEST.height(), LARGEST.height()))
        for _ in range(count)
    ]


def jump(window: MainWindow, size: QSize) -> ResizeCounter:
    """Give the window this size at once, as tiling and un-maximising do."""
    return settled(lambda: window.resize(size))


def settled(change: Callable[[], object]) -> ResizeCounter:
    """What a change of the window has led to."""
    with counted() as counter:
        change()
    return counter


def laid_out(window: MainWindow) -> list[tuple[str, int, int]]:
    """Name and size of all that is seen."""
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    return [(_path(widget), widget.width(), widget.height()) for widget in seen]
