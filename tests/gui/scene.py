"""The whole window with small networks, ways to get it into a state, and ways to put another network into it.

A view must follow each of these changes from each of these states.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QSlider, QWidget

from digitpad import model_file
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.pad.sheets import OpenedPicture
from digitpad.gui.draw.draw_column import DrawColumn
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.main_window import MainWindow
from digitpad.gui.page_list import PAGES
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.flow.flow_diagram import FlowDiagram
from digitpad.gui.plot.digit_map import DigitMap
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES, Recipe
from tests.gui import mouse
from tests.gui.unstyled import unstyle
from tests.opened_pictures import taken_apart

FIRST = (40, 12)  # the hidden layers to begin with
SEVEN = [(50.0, 30.0), (120.0, 30.0), (80.0, 150.0)]
TITLES = tuple(page.title for page in PAGES)
PATIENCE = 60_000  # milliseconds


def network(*hidden: int, kind: str = "sigmoid", seed: int = 0) -> Network:
    return Network([784, *hidden, 10], hidden=kind, rng=np.random.default_rng(seed))


def model(*hidden: int, kind: str = "sigmoid", known: bool = True, name: str = "another") -> Model:
    """With `known` it is known what the network began with."""
    first = network(*hidden, kind=kind)
    return Model(first, name=name, initial_weights=tuple(0.5 * w for w in first.weights) if known else None)


def recipe(*hidden: int, epochs: int = 2, **changes: Any) -> Recipe:
    book = RECIPES["book"]
    return dataclasses.replace(
        book, settings=dataclasses.replace(book.settings, hidden_layers=hidden, epochs=epochs, **changes)
    )


def first_of(examples: Examples, count: int) -> Examples:
    return Examples(examples.images[:count], examples.labels[:count])


Kind = TypeVar("Kind", bound=QWidget)


@contextmanager
def opened(mnist: Dataset, folder: Path, size: tuple[int, int] | None = None) -> Iterator[Scene]:
    """A scene with its window shown, which is gone afterwards."""
    scene = Scene(mnist, folder)
    if size is not None:
        scene.window.resize(*size)
    scene.window.show()
    yield scene
    scene.start_over()
    scene.window.close()
    scene.window.deleteLater()


class Scene:
    """A window whose session learns from few digits, and reads few."""

    def __init__(self, mnist: Dataset, folder: Path) -> None:
        assert mnist.test is not None
        self.tests = first_of(mnist.test, 60)
        few = Dataset(first_of(mnist.training, 60), first_of(mnist.validation, 40), self.tests)
        self.session = Session(model(*FIRST), load_dataset=lambda: few)
        self.session.keep_test_images(self.tests)
        unstyle()
        self.window = MainWindow(self.session, Preferences())
        self.session.may_replace = lambda: True  # no question
        self._files: dict[tuple[int, ...], Path] = {
            layers: folder / f"{'-'.join(map(str, layers)) or 'none'}.safetensors" for layers in ((6,), ())
        }
        for layers, path in self._files.items():
            model_file.save(model(*layers), path)
        self.digits = DigitSet("Few", "digits", "Digit {index:,}", len(self.tests), lambda: self.tests)
        self._strokes = 0
        self.find(DrawColumn).show_steps()

    def find(self, kind: type[Kind], name: str = "") -> Kind:
        found = self.window.findChild(kind, name) if name else self.window.findChild(kind)
        assert found is not None
        return found

    def open_page(self, title: str) -> None:
        self.window.tabs.open_page(title)

    def set_language(self, code: str) -> None:
        """Another language, by the menu; what showed the one before is gone then."""
        self.window.findChild(QAction, f"{code}LanguageAction").trigger()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def choose(self, name: str, place: int) -> None:
        """An entry of a list, counted from 0 or from the end, as a person does."""
        box = self.find(QComboBox, name)
        place %= box.count()
        box.setCurrentIndex(place)
        box.activated.emit(place)

    def train(self, changes: Callable[[], object]) -> None:
        """Start a training, and return when it has ended."""
        with waiting(self.session.trainingEnded):
            changes()

    # What lies on the pad

    def move_pen(self) -> None:
        self._strokes += 1
        self.session.draw([[*SEVEN, (80.0 + self._strokes % 9, 160.0)]])

    def draw_number(self) -> None:
        self.session.draw([[(x + across, y) for x, y in SEVEN] for across in (0.0, 300.0, 600.0)])

    def lay_picture(self) -> None:
        paper = np.full((60, 120), 255, np.uint8)
        paper[10:50, 20:26] = paper[10:50, 80:86] = 0
        self.session.show_sheet(OpenedPicture("paper.png", taken_apart(Image.fromarray(paper))))

    def begin_stroke(self) -> None:
        """The button stays down."""
        pad = self.window.draw_column.pad
        mouse.press_along(pad, [(60, 60), (120, 60), (90, 150)])

    # What a person may have done on the pages

    def sort(self, order: int, layer: int = 0) -> None:
        self.choose("layerComboBox", layer)
        self.choose("sortComboBox", order)
        mosaic = self.find(Mosaic, "neuronMosaic")
        QTest.keyClick(mosaic, Qt.Key.Key_End)

    def scale(self, percent: int) -> None:
        self.find(QSlider, "strengthSlider").setValue(percent)

    def switch_off(self) -> None:
        self.find(QCheckBox, "switchOffCheckBox").setChecked(True)

    def point_at_last_neuron(self) -> None:
        diagram = self.find(FlowDiagram)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_End):
            QTest.keyClick(diagram, key)

    def ask(self, digit: int, method: str) -> None:
        self.find(QPushButton, f"{method}Button").click()
        self.choose("askedDigitComboBox", digit + 1)

    def evaluate(self, view: str, wait: bool = True) -> None:
        panel = self.find(EvaluationPanel)
        panel.top.digitsChosen.emit(self.digits)
        self.find(QPushButton, f"show{view}Button").click()
        if view == "Compare":
            panel.compare.use_rival(self._files[(6,)])
        panel.evaluate()
        while wait and panel.busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def look_at_map(self, layer: int) -> None:
        panel = self.find(DigitMap)
        while panel.points is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        self.choose("mapLayerComboBox", layer)
        QTest.keyClick(panel, Qt.Key.Key_Right)

    def look_back(self) -> None:
        """Without a training there is no past; this one takes a moment."""
        self.train(lambda: self.session.start_training(recipe(*FIRST)))
        self.session.show_checkpoint(self.session.checkpoints[0])

    # Another network

    def open_file(self, *layers: int) -> None:
        self.session.open_model(self._files[layers])

    def train_on(self, *hidden: int, further: bool = False) -> None:
        """Until its first epoch, and on."""
        with waiting(self.session.epochFinished):
            self.session.start_training(recipe(*hidden, epochs=1000), from_present=further)

    def stop_and_keep_best(self) -> None:
        self.train_on(9)
        self.session.end_training()
        self.session.keep_best_epoch()

    def restart(self) -> None:
        self.train_on(9)
        self.session.restart_training(recipe(5, epochs=1000))

    def start_over(self) -> None:
        """As it was at first."""
        self.session.end_training()
        self.window.undo_stack.clear()
        self.session.clear()
        self.session.set_model(model(*FIRST))

    # Looking

    def follow(self, page: str, content: str, state: str, changes: Sequence[str], away: bool) -> None:
        """Get the page into a state, change the network, with the page out of sight if `away`, and look at it."""
        self.start_over()
        self.open_page(page)
        CONTENTS[content](self)
        STATES[page][state](self)
        self.look()
        if away:
            self.open_page("Concepts")
        for change in changes:
            CHANGES[change](self)
        self.move_pen()
        self.look()
        self.open_page(page)
        self.look()

    def look(self) -> None:
        """Let the window follow, move pen and mouse over what is seen, and paint all of it."""
        QApplication.processEvents()
        self.move_over_page()
        self.window.grab()
        QApplication.processEvents()

    def move_over_page(self) -> None:
        page = self.window.tabs.currentWidget().findChildren(QWidget)
        for widget in [each for each in page if each.isVisible() and each.hasMouseTracking() and not each.isWindow()]:
            for spot in (widget.rect().center(), widget.rect().bottomRight() - QPoint(9, 9)):
                mouse.move(widget, spot)
                QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))


State = Callable[[Scene], object]

CONTENTS: dict[str, State] = {
    "ink": lambda scene: scene.move_pen(),
    "a number": lambda scene: scene.draw_number(),
    "a test digit": lambda scene: scene.session.show_test_digit(index=7),
    "a picture": lambda scene: scene.lay_picture(),
    "half a stroke": lambda scene: scene.begin_stroke(),
    "nothing": lambda scene: scene.session.clear(),
}


def sorted_by(index: int, layer: int) -> State:
    return lambda scene: scene.sort(index, layer)


def after_one_another(*steps: State) -> State:
    def act(scene: Scene) -> None:
        for step in steps:
            step(scene)

    return act


STATES: dict[str, dict[str, State]] = {
    "Train": {"as it is": lambda scene: None, "looking back": Scene.look_back},
    "Neurons": {
        f"sorted by {name}, layer {layer + 1}": sorted_by(place, layer)
        for place, name in enumerate(("number", "digit", "weight", "activation"))
        for layer in (0, 1)
    }
    | {
        "the last neuron switched off": after_one_another(sorted_by(0, 0), Scene.switch_off),
        "the last neuron scaled": after_one_another(sorted_by(2, 0), lambda scene: scene.scale(150)),
        "looking back, sorted": after_one_another(Scene.look_back, sorted_by(2, 0)),
        "looking back, one switched off": after_one_another(Scene.look_back, sorted_by(1, 0), Scene.switch_off),
    },
    "Flow": {
        "as it is": lambda scene: None,
        "the last neuron chosen": Scene.point_at_last_neuron,
        "looking back": after_one_another(Scene.look_back, Scene.point_at_last_neuron),
    },
    "Why": {
        "asked for the answer": lambda scene: None,
        "asked for another digit": lambda scene: scene.ask(3, "gradient"),
        "occlusion": lambda scene: scene.ask(8, "occlusion"),
    },
    "Evaluate": {
        "evaluated": lambda scene: scene.evaluate("Mistakes"),
        "calibrated": lambda scene: scene.evaluate("Calibration"),
        "compared": lambda scene: scene.evaluate("Compare"),
        "comparing": lambda scene: scene.evaluate("Compare", wait=False),
        "disturbing": lambda scene: scene.evaluate("Robustness", wait=False),
    },
    "Concepts": {"as it is": lambda scene: None},
    "Map": {
        "the first layer": lambda scene: scene.look_at_map(1),
        "the last layer": lambda scene: scene.look_at_map(-1),
        "at once": lambda scene: None,
    },
}

CHANGES: dict[str, State] = {
    "a smaller one is opened": lambda scene: scene.open_file(6),
    "one without hidden layers is opened": lambda scene: scene.open_file(),
    "a deeper one": lambda scene: scene.session.set_model(model(9, 8, 7, 6, kind="relu")),
    "a wider one": lambda scene: scene.session.set_model(model(900, kind="tanh", known=False)),
    "one of the same layers": lambda scene: scene.session.set_model(model(*FIRST, kind="relu", known=False)),
    "a new one": lambda scene: scene.session.new_network(),
    "a smaller one is trained": lambda scene: scene.train_on(5),
    "one without hidden layers is trained": lambda scene: scene.train_on(),
    "this one is trained further": lambda scene: scene.train_on(*FIRST, further=True),
    "a training is done anew": lambda scene: scene.restart(),
    "the best epoch is kept": lambda scene: scene.stop_and_keep_best(),
}


@contextmanager
def waiting(signal: SignalInstance) -> Iterator[None]:
    """Leave when the signal has come."""
    loop, came = QEventLoop(), []
    signal.connect(came.append)
    signal.connect(loop.quit)
    yield
    if not came:
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()
    assert came, "the signal did not come"
