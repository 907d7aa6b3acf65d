"""What hands do to a plot, through real events: each gesture changes what is seen as it says, and A brings it back."""

from __future__ import annotations

import csv
import io
import re

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QVBoxLayout, QWidget

from digitpad.app.training.measure import ACCURACY, LOSS
from digitpad.gui.look import theme
from digitpad.gui.plot import export
from digitpad.gui.plot.pens import VALIDATION_WIDTH
from digitpad.gui.plot.plot_menu import plot_menu
from digitpad.gui.plot.training_plot import Course, Line, TrainingPlot
from tests.gui import mouse

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
COURSE = Course([0.93, 0.94, 0.95, 0.951], [0.94, 0.95, 0.96, 0.97], (0.1, 0.11))


@pytest.fixture
def plot(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    plot = TrainingPlot(ACCURACY)
    qtbot.addWidget(plot)
    plot.resize(700, 320)
    with qtbot.waitActive(plot):
        plot.show()
    plot.show_curves(8, COURSE)
    return plot


def ends(plot):
    (left, right), (low, high) = plot.viewRange()
    return left, right, low, high


def turn_wheel(plot, spot, angle=120):
    """At a spot of the plot; Qt delivers it as it would the window system's."""
    window = plot.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(plot.mapTo(window, spot)), QPoint(0, angle))


def drag(plot, start, stop, modifiers=Qt.KeyboardModifier.NoModifier):
    mouse.drag(plot.viewport(), [start + (stop - start) * share for share in (0.0, 0.25, 0.5, 0.75, 1.0)], modifiers)


def test_the_wheel_zooms_at_the_mouse(plot):
    before, spot = ends(plot), plot.spot_of(2, 0.95).toPoint()
    here = plot.value_at(QPointF(spot))
    turn_wheel(plot, spot)
    after = ends(plot)
    assert after[1] - after[0] == pytest.approx(0.74 * (before[1] - before[0]), rel=0.01)
    assert after[3] - after[2] == pytest.approx(0.74 * (before[3] - before[2]), rel=0.01)
    there = plot.value_at(QPointF(spot))
    assert (there.x(), there.y()) == pytest.approx((here.x(), here.y()), rel=1e-3)
    turn_wheel(plot, spot, -120)
    assert ends(plot) == pytest.approx(before, rel=1e-6, abs=1e-6)


def test_the_wheel_over_an_axis_zooms_that_one_alone(plot):
    before = ends(plot)
    turn_wheel(plot, QPoint(10, 100))
    assert ends(plot)[:2] == pytest.approx(before[:2]) and ends(plot)[2:] != pytest.approx(before[2:])
    plot.show_automatic()
    turn_wheel(plot, QPoint(300, plot.height() - 5))
    assert ends(plot)[2:] == pytest.approx(before[2:]) and ends(plot)[:2] != pytest.approx(before[:2])


def test_over_the_plot_the_wheel_is_the_plot_s_and_beside_it_the_page_scrolls(plot, qtbot):
    page, area = QWidget(), QScrollArea()
    qtbot.addWidget(area)
    column = QVBoxLayout(page)
    plot.setFixedHeight(300)
    beside = QWidget()
    beside.setFixedHeight(900)
    column.addWidget(plot)
    column.addWidget(beside)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(700, 500)
    with qtbot.waitExposed(area):
        area.show()
    for angle in (-120, -1200):  # also where it cannot zoom any further
        turn_wheel(plot, QPoint(300, 100), angle)
        assert area.verticalScrollBar().value() == 0
    spot = beside.mapTo(area, QPoint(20, 20))
    QTest.wheelEvent(area.windowHandle(), QPointF(spot), QPoint(0, -120))
    assert area.verticalScrollBar().value() > 0
    plot.setParent(None)


def test_a_drag_moves_what_is_seen(plot):
    here = plot.value_at(QPointF(400, 150))
    drag(plot, QPoint(400, 150), QPoint(250, 100))
    there = plot.value_at(QPointF(250, 100))
    assert (there.x(), there.y()) == pytest.approx((here.x(), here.y()), rel=0.01)


def test_a_drag_with_shift_zooms_to_a_rectangle(plot):
    start, stop = plot.spot_of(1, 0.96).toPoint(), plot.spot_of(3, 0.94).toPoint()
    drag(plot, start, stop, SHIFT)
    assert ends(plot) == pytest.approx((1, 3, 0.94, 0.96), abs=0.02)


def test_a_pinch_zooms_at_its_middle(plot, qtbot):
    device = QTest.createTouchDevice()
    before = ends(plot)
    spots = QPoint(330, 150), QPoint(370, 150)
    touch = QTest.touchEvent(plot.viewport(), device)
    touch.press(0, spots[0]).press(1, spots[1]).commit()
    for step in range(1, 9):
        apart = QPoint(10 * step, 0)
        touch.move(0, spots[0] - apart).move(1, spots[1] + apart).commit()
    touch.release(0, spots[0]).release(1, spots[1]).commit()
    after = ends(plot)
    assert after[1] - after[0] < 0.6 * (before[1] - before[0])
    assert after[0] < plot.value_at(QPointF(350, 150)).x() < after[1]


@pytest.mark.parametrize(
    ("key", "modifiers", "moved"),
    [
        (Qt.Key.Key_Right, SHIFT, lambda b, a: a[0] > b[0] and a[1] > b[1] and a[2:] == b[2:]),
        (Qt.Key.Key_Left, SHIFT, lambda b, a: a[0] < b[0] and a[1] < b[1] and a[2:] == b[2:]),
        (Qt.Key.Key_Up, SHIFT, lambda b, a: a[2] > b[2] and a[3] > b[3] and a[:2] == b[:2]),
        (Qt.Key.Key_Down, SHIFT, lambda b, a: a[2] < b[2] and a[3] < b[3] and a[:2] == b[:2]),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier, lambda b, a: a[0] > b[0] and a[1] < b[1] and a[3] < b[3]),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, lambda b, a: a[0] < b[0] and a[1] > b[1] and a[3] > b[3]),
    ],
)
def test_keys_move_and_zoom(plot, key, modifiers, moved):
    before = ends(plot)
    QTest.keyClick(plot, key, modifiers)
    assert moved(before, ends(plot))
    assert not plot.follows_data
    QTest.keyClick(plot, Qt.Key.Key_A)
    assert ends(plot) == pytest.approx(before)


@pytest.mark.parametrize("way", ["double click", "A", "menu", "button"])
def test_the_automatic_range_comes_back_and_follows_the_data_again(plot, way):
    before = ends(plot)
    turn_wheel(plot, QPoint(300, 100))
    zoomed = ends(plot)
    plot.show_curves(8, COURSE)
    assert ends(plot) == zoomed  # new data leaves alone what somebody looks at
    if way == "double click":
        QTest.mouseClick(plot.viewport(), LEFT, pos=QPoint(300, 100))
        QTest.mouseDClick(plot.viewport(), LEFT, pos=QPoint(300, 100))
        QTest.mouseRelease(plot.viewport(), LEFT, pos=QPoint(300, 100))
    elif way == "A":
        QTest.keyClick(plot, Qt.Key.Key_A)
    elif way == "button":
        QTest.mouseClick(plot.reset_button, LEFT)
    else:
        next(action for action in plot_menu(plot).actions() if "Automatic" in action.text()).trigger()
    assert ends(plot) == pytest.approx(before)
    plot.show_curves(8, Course([0.6, 0.7], [0.6, 0.7]))
    assert ends(plot)[2] == pytest.approx(0.5, abs=0.01)


def test_a_button_offers_the_way_back_while_somebody_has_taken_hold_of_the_plot(plot):
    assert plot.reset_button.isHidden()
    turn_wheel(plot, QPoint(300, 100))
    assert plot.reset_button.isVisible()
    plot.resize(plot.width() + 60, plot.height())
    assert plot.area.contains(QRectF(plot.reset_button.geometry()))
    QTest.keyClick(plot, Qt.Key.Key_A)
    assert plot.reset_button.isHidden()


def test_a_plot_that_shares_the_other_s_axis_offers_the_way_back_as_well(plot, qtbot):
    other = TrainingPlot(LOSS)
    qtbot.addWidget(other)
    for one, two in ((plot, other), (other, plot)):
        one.share_x(two)
    turn_wheel(plot, QPoint(300, 100))
    assert not other.reset_button.isHidden()
    other.reset_button.click()
    assert other.reset_button.isHidden()


def test_the_menu_is_in_the_program_s_words(plot, qtbot):
    QTest.mouseClick(plot.viewport(), RIGHT, pos=QPoint(300, 100))
    (menu,) = plot.findChildren(QMenu)
    texts = [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        "Automatic range",
        "Everything",
        "Copy picture",
        "Export as PNG…",
        "Export as SVG…",
        "Export figures as CSV…",
    ]
    menu.close()
    assert not any(isinstance(widget, QMenu) and widget.isVisible() for widget in QApplication.topLevelWidgets())


def test_no_action_of_the_library_is_left(plot, qtbot):
    qtbot.waitUntil(lambda: not plot.scene().findChildren(QAction))


def test_files_are_dropped_on_the_window_and_not_on_a_plot(plot):
    assert not any(widget.acceptDrops() for widget in (plot, plot.viewport()))


def test_the_keyboard_opens_the_menu(plot):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), plot.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(plot.viewport(), event)
    (menu,) = plot.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_the_logarithmic_axis_is_chosen_in_the_menu_of_a_loss(qtbot):
    plot = TrainingPlot(LOSS)
    qtbot.addWidget(plot)
    plot.show_curves(4, Course([0.5, 0.4], [0.5, 0.4]))
    action = next(action for action in plot_menu(plot).actions() if "Logarithmic" in action.text())
    assert action.isCheckable() and not action.isChecked()
    action.trigger()
    assert plot.logarithmic


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """Answers the question for a file; returns where it was written."""

    def answer(_parent, kind, name):
        return tmp_path / f"{name}{export.SUFFIXES[kind]}"

    monkeypatch.setattr(export, "ask_for_file", answer)
    return tmp_path


class Around(QWidget):
    """A window with a plot, which keeps what it is to say."""

    def __init__(self):
        super().__init__()
        self.said = []
        self.plot = TrainingPlot(ACCURACY)
        self.plot.show_curves(8, COURSE)
        QVBoxLayout(self).addWidget(self.plot)

    def show_message(self, kind, text):
        self.said.append((kind, text))


@pytest.fixture
def around(qtbot):
    around = Around()
    qtbot.addWidget(around)
    return around


def choose(plot, word):
    next(action for action in plot_menu(plot).actions() if word in action.text().replace("&", "")).trigger()


def test_the_exported_figures_are_those_of_the_plot(plot, saved):
    plot.show_curves(8, COURSE, [Line((0.91, 0.92), 0, "1 · Book")])
    choose(plot, "CSV")
    rows = list(csv.reader(io.StringIO((saved / "accuracy.csv").read_text(encoding="utf-8"))))
    accuracies = ["validation_accuracy", "training_accuracy", "running_accuracy"]
    assert rows[0] == ["run", "epoch", *accuracies, "changed_learning_rate"]
    assert rows[1] == ["present", "0", "0.1", "0.11", "", ""]
    assert [float(row[2]) for row in rows[2:6]] == COURSE.validation
    assert rows[6:] == [["1 · Book", "1", "0.91", "", "", ""], ["1 · Book", "2", "0.92", "", "", ""]]


def test_the_window_says_where_a_picture_or_figures_were_written(around, saved):
    choose(around.plot, "PNG")
    choose(around.plot, "CSV")
    written = saved / "accuracy.png", saved / "accuracy.csv"
    assert around.said == [("info", f"Saved as {path}.") for path in written]


def test_the_exported_drawing_has_texts_as_texts(plot, saved):
    plot.show_curves(8, COURSE, [Line((0.91, 0.92), 0, "1 · Book")])
    choose(plot, "SVG")
    svg = (saved / "accuracy.svg").read_text(encoding="utf-8")
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    for wanted in ("Accuracy", "Epoch", "100\N{NO-BREAK SPACE}%", "Validation", "Training", "1 · Book"):
        assert wanted in [text.strip() for text in texts]
    assert "<image" not in svg
    assert theme.LIGHT.validation.lower() in svg.lower()


def test_the_exported_and_the_copied_picture_show_the_curves(plot, saved):
    choose(plot, "PNG")
    choose(plot, "Copy")
    picture, copied = QImage(str(saved / "accuracy.png")), QGuiApplication.clipboard().image()
    assert picture.size() == copied.size()
    assert picture.width() > 2 * plot.width()
    colors = {
        picture.pixelColor(x, y).name().upper()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert {theme.LIGHT.validation, theme.LIGHT.training, theme.LIGHT.surface} <= colors


def test_lines_are_as_wide_in_a_picture_of_twice_the_pixels_and_in_a_drawing_as_on_the_screen(plot, saved):
    plot.show_curves(8, Course([0.93] * 8, [0.8] * 8, (0.1, 0.11)))
    x = plot.spot_of(2.5, 0.93).toPoint().x()
    choose(plot, "Copy")
    picture = QGuiApplication.clipboard().image()
    column = [picture.pixelColor(2 * (x + export.MARGIN), y).red() for y in range(picture.height() // 2)]
    inked = sum((255 - red) / (255 - QColor(theme.LIGHT.validation).red()) for red in column if red < 200)
    assert inked == pytest.approx(2 * VALIDATION_WIDTH, rel=0.1)
    choose(plot, "SVG")
    assert f'stroke-width="{VALIDATION_WIDTH}"' in (saved / "accuracy.svg").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_said(around, monkeypatch, tmp_path):
    monkeypatch.setattr(export, "ask_for_file", lambda *_: tmp_path / "nowhere" / "curves.csv")
    choose(around.plot, "CSV")
    ((kind, text),) = around.said
    assert kind == "error" and text.startswith("curves.csv cannot be written:")
