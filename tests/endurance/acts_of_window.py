"""Sizes, pages, menus, trainings, and the end of the window."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QTabWidget

from tests.endurance import files, hands, sight
from tests.endurance.world import NONE, Steps, World

SIZES = ((800, 560), (1024, 600), (960, 1040), (1366, 690), (1600, 900), (1920, 1050), (2200, 1400), (1201, 1399))


def resize(world: World, rng: Random) -> Steps:
    window = world.window
    kind = rng.choice(("listed",) * 8 + ("any",) * 8 + ("maximised", "full screen", "normal", "minimised"))
    if kind in ("listed", "any"):
        size = rng.choice(SIZES) if kind == "listed" else (rng.randint(800, 2200), rng.randint(500, 1400))
        yield f"resize the window to {size}"
        window.resize(*size)
        return
    yield f"make the window {kind}"
    if kind == "maximised":
        window.showMaximized()
    elif kind == "full screen":
        window.showFullScreen()
    elif kind == "minimised":
        window.showMinimized()
        yield "…and normal"
        window.showNormal()
    else:
        window.showNormal()


def turn_page(world: World, rng: Random) -> Steps:
    tabs = world.window.findChildren(QTabWidget)
    if not tabs or QApplication.activeModalWidget() is not None:
        return
    tab = rng.choice(tabs)
    place = rng.randrange(tab.count())
    yield f"open the page {tab.tabText(place)}"
    if tab.objectName() == "pages" and rng.random() < 0.5 and place < 9:
        hands.press_key(Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
    else:
        tab.setCurrentIndex(place)


def take_action(world: World, rng: Random) -> Steps:
    offered = sight.actions(world.window)
    if not offered or QApplication.activeModalWidget() is not None:
        return
    action = rng.choice(offered)
    yield f"take the action {action.objectName() or action.text()!r}"
    action.trigger()


def open_menu(world: World, rng: Random) -> Steps:
    bar = world.window.menuBar()
    titles = [action for action in bar.actions() if action.isVisible() and action.menu() is not None]
    window = hands.native(bar)
    if not titles or window is None or QApplication.activeModalWidget() is not None:
        return
    title = rng.choice(titles)
    yield f"open the menu {title.text()!r}"
    at = hands.in_window(bar, bar.actionGeometry(title).center())
    mouse = hands.Mouse(window)
    mouse.press(at)
    yield ""
    mouse.release(at)
    for _ in range(rng.randrange(8)):
        yield ""
        hands.press_key(rng.choice((Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right)), NONE)
    yield "choose in the menu"
    hands.press_key(rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)), NONE)


def close(world: World, rng: Random) -> Steps:
    """And when nothing keeps the window open, the program is started again."""
    if QApplication.activeModalWidget() is not None:
        return
    yield "close the window"
    world.window.close()
    yield ""
    model = files.write_some_model(world.folder, rng) if rng.random() < 0.5 else None
    if world.closed:
        yield f"start again{'' if model is None else f' with {model.name!r}'}"
        world.open_again(model)


def train(world: World, rng: Random) -> Steps:
    """A short training by one of the recipes, of a new network or of the present one."""
    find = world.window.findChild
    recipes, layers, epochs = (
        find(QComboBox, "recipeComboBox"),
        find(QLineEdit, "hiddenLayersEdit"),
        find(QAbstractSpinBox, "epochsSpinBox"),
    )
    if not recipes.isEnabled() or QApplication.activeModalWidget() is not None:
        return
    place = rng.randrange(recipes.count())
    wanted = {layers: rng.choice(("", "4", "16", "30", "20, 12", "9, 8, 7", "200")), epochs: rng.choice("1259")}
    yield f"train by {recipes.itemText(place)} with layers {wanted[layers]!r} for {wanted[epochs]} epochs"
    hands.press_key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    recipes.setCurrentIndex(place)
    for field, text in wanted.items():
        if field.isEnabled():
            field.setFocus()
            hands.press_key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            hands.press_key(Qt.Key.Key_Delete, NONE)
            hands.type_text(text)
    yield "start the training"
    hands.press_key(Qt.Key.Key_F5, NONE)


def steer(world: World, rng: Random) -> Steps:
    """Pause, go on, stop; start another one on top."""
    key, modifiers = rng.choice(
        ((Qt.Key.Key_F6, NONE), (Qt.Key.Key_F6, NONE), (Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier))
    )
    yield f"press {modifiers.name} {key.name} to steer the training"
    hands.press_key(key, modifiers)


def wait(world: World, rng: Random) -> Steps:
    """Time for threads and timers; counted in turns of the event loop of 10 milliseconds."""
    turns = rng.choice((1, 5, 20, 50))
    yield f"wait for {turns} turns"
    for _ in range(turns):
        yield "wait"
