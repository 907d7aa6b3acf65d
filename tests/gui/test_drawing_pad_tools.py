"""Eraser, pen widths, and drawings that come and go by files, the clipboard and dropping."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QInputDevice, QPainter, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from digitpad.app.pad.eraser import wiped
from digitpad.app.pad.stroke import PEN_WIDTHS, Stroke
from digitpad.gui.draw.drawing_files import DrawingFiles
from digitpad.gui.draw.stroke_painting import bounds
from digitpad.gui.draw.tool_row import ToolRow
from digitpad.gui.look import theme
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import OpenedPicture
from tests.gui import mouse

LEFT = Qt.MouseButton.LeftButton
BAR = [(120, 60), (122, 120), (119, 180), (121, 240)]


@pytest.fixture
def pad(column):
    return column.pad


@pytest.fixture
def files(session, pad):
    return DrawingFiles(session, pad, pad.window(), Preferences())


@pytest.fixture
def messages(session):
    told = []
    session.messageRaised.connect(lambda kind, text: told.append((kind, text)))
    return told


def ink_at(pad, x, y):
    return pad.grab().toImage().pixelColor(x, y) == QColor(theme.LIGHT.ink)


# The eraser


def test_the_eraser_wipes_what_it_passes_and_undo_brings_it_back(pad, session, undo_stack):
    mouse.drag(pad, BAR)
    image = session.prediction.image
    QTest.keyClick(pad, Qt.Key.Key_E)
    assert pad.eraser
    mouse.drag(pad, [(90, 150), (150, 150)])
    QTest.keyClick(pad, Qt.Key.Key_E)
    assert len(pad.strokes) == 2
    assert not ink_at(pad, 121, 150)
    assert ink_at(pad, 121, 100) and ink_at(pad, 120, 200)
    assert not np.array_equal(session.prediction.image, image)
    assert undo_stack.count() == 2
    undo_stack.undo()
    assert ink_at(pad, 121, 150)
    np.testing.assert_array_equal(session.prediction.image, image)


def test_wiping_everything_empties_the_pad(pad, session):
    mouse.drag(pad, BAR)
    pad.set_eraser(True)
    mouse.drag(pad, BAR)
    assert pad.empty
    assert session.prediction is None


def test_an_eraser_that_touches_nothing_leaves_nothing_to_undo(pad, undo_stack):
    mouse.drag(pad, BAR)
    pad.set_eraser(True)
    mouse.drag(pad, [(300, 60), (300, 200)])
    assert undo_stack.count() == 1


def test_clearing_while_erasing_is_one_step_back_to_all_ink(pad, undo_stack):
    mouse.drag(pad, BAR)
    pad.set_eraser(True)
    QTest.mousePress(pad, LEFT, pos=QPoint(120, 150))
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    QTest.mouseRelease(pad, LEFT, pos=QPoint(120, 150))
    assert pad.empty
    undo_stack.undo()
    assert len(pad.strokes) == 1


def test_the_eraser_button_follows_the_key_and_the_key_the_button(pad, column):
    button = column.findChild(QToolButton, "eraserButton")
    mouse.drag(pad, BAR)
    QTest.keyClick(pad, Qt.Key.Key_E)
    assert button.isChecked()
    button.click()
    assert not pad.eraser


def test_whoever_clears_by_keyboard_draws_next(pad, column, qtbot):
    button = column.findChild(QPushButton, "clearButton")
    pad.window().activateWindow()
    qtbot.waitUntil(pad.window().isActiveWindow)
    mouse.drag(pad, BAR)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pad.empty and pad.hasFocus()


def test_on_an_empty_pad_there_is_a_pen_and_no_eraser(pad, column):
    button = column.findChild(QToolButton, "eraserButton")
    assert not button.isEnabled()
    for emptied in (pad.clear, lambda: mouse.drag(pad, BAR)):
        mouse.drag(pad, BAR)
        button.click()
        assert pad.eraser
        emptied()  # cleared, or the very same bar is wiped
        assert pad.empty and not pad.eraser and not button.isChecked() and not button.isEnabled()
    mouse.drag(pad, BAR)
    assert len(pad.strokes) == 1


def test_there_is_no_eraser_for_a_test_digit(pad, column, session):
    button = column.findChild(QToolButton, "eraserButton")
    mouse.drag(pad, BAR)
    pad.set_eraser(True)
    session.show_test_digit(index=0)
    assert not pad.eraser and not button.isChecked() and not button.isEnabled()
    QTest.keyClick(pad, Qt.Key.Key_E)
    assert not pad.eraser
    mouse.drag(pad, BAR)
    assert button.isEnabled()


def test_the_other_end_of_a_pen_erases(pad):
    mouse.drag(pad, BAR)
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Eraser,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    place = QPointF(120, 150)
    event = QTabletEvent(
        QTabletEvent.Type.TabletPress, device, place, QPointF(pad.mapToGlobal(place)), 0.5, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, LEFT, LEFT,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)
    mouse.drag(pad, [(120, 150), (121, 150)])
    assert len(pad.strokes) == 2


def test_wiping_cuts_exactly_at_the_edge_of_the_eraser():
    line = Stroke.through([(0.0, 0.0), (100.0, 0.0)], 0.03)
    left, right = wiped((line,), (50.0, 5.0), (50.0, -5.0), 10.0)
    assert left.points[0] == (0.0, 0.0) and right.points[-1] == (100.0, 0.0)
    assert 37 <= left.points[-1][0] <= 40 and 60 <= right.points[0][0] <= 63
    assert left.width == right.width == 0.03
    ink = (line,)
    assert wiped(ink, (50.0, 30.0), (60.0, 30.0), 10.0) is ink


# The pen's width


def test_a_wider_pen_changes_the_look_and_not_the_answer(pad, session):
    mouse.drag(pad, BAR)
    image = session.prediction.image
    assert not ink_at(pad, 131, 150)
    pad.clear()
    QTest.keyClick(pad, Qt.Key.Key_BracketRight)
    QTest.keyClick(pad, Qt.Key.Key_BracketRight)
    mouse.drag(pad, BAR)
    assert ink_at(pad, 131, 150)
    np.testing.assert_array_equal(session.prediction.image, image)


def test_the_pens_width_stays_within_its_bounds_and_each_stroke_keeps_its_own(pad):
    for _ in range(6):
        QTest.keyClick(pad, Qt.Key.Key_BracketRight)
    mouse.drag(pad, BAR)
    for _ in range(6):
        QTest.keyClick(pad, Qt.Key.Key_BracketLeft)
    mouse.drag(pad, [(200, 60), (200, 240)])
    assert [stroke.width for stroke in pad.strokes] == [PEN_WIDTHS[-1], PEN_WIDTHS[0]]


def test_the_menu_of_widths_shows_and_sets_the_width(pad, column):
    menu = column.findChild(QMenu, "penWidthMenu")
    assert [action.isChecked() for action in menu.actions()] == [False, True, False, False]
    menu.actions()[3].trigger()
    assert pad.pen_width == PEN_WIDTHS[3]


# Files


def digits_picture(path, mnist, n=2):
    images = [mnist.test.images[i].reshape(28, 28) for i in np.flatnonzero(mnist.test.labels == 0)[:n]]
    page = np.pad(np.concatenate([np.pad(image, ((0, 0), (6, 6))) for image in images], axis=1), 10)
    Image.fromarray(255 - np.kron(page, np.ones((4, 4), np.uint8))).save(path)
    return path


def test_a_picture_is_opened_read_and_undone(pad, files, session, undo_stack, tmp_path, mnist):
    mouse.drag(pad, BAR)
    image = session.prediction.image
    files.open_path(digits_picture(tmp_path / "two.png", mnist))
    assert len(session.reading.text) == 2
    assert isinstance(session.sheet, OpenedPicture) and session.sheet.name == "two.png"
    assert pad.boxes.isVisible()
    undo_stack.undo()
    assert session.sheet is None
    np.testing.assert_array_equal(session.prediction.image, image)
    undo_stack.redo()
    assert len(session.reading.text) == 2
    mouse.drag(pad, [(5, 5), (60, 5), (60, 60)])  # drawing begins anew
    assert session.sheet is None and len(pad.strokes) == 1


def test_strokes_are_saved_and_opened_again(pad, files, session, tmp_path):
    mouse.drag(pad, BAR)
    mouse.drag(pad, [(200, 60), (204, 240)])
    before = [stroke.points for stroke in pad.strokes]
    files.save_to(tmp_path / "drawing.json")
    assert len(json.loads((tmp_path / "drawing.json").read_text())["strokes"]) == 2
    pad.clear()
    files.open_path(tmp_path / "drawing.json")
    np.testing.assert_allclose([s.points[0] for s in pad.strokes], [points[0] for points in before])
    assert len(session.reading.digits) == 2


def test_strokes_in_other_units_are_fitted_onto_the_pad(pad, files, tmp_path):
    path = tmp_path / "far.json"
    path.write_text(json.dumps({"strokes": [[[5000, 9000], [5400, 9100], [5200, 9900]]]}))
    files.open_path(path)
    box = bounds(pad.strokes[0])
    assert pad.rect().contains(box.toRect())
    assert max(box.width(), box.height()) > 0.5 * pad.height()


def test_a_drawing_is_saved_as_a_picture_and_read_again(pad, files, session, messages, tmp_path):
    mouse.drag(pad, BAR)
    mouse.drag(pad, [(200, 60), (204, 240)])
    files.save_to(tmp_path / "drawing.png")
    assert messages == [("info", f"Saved as {tmp_path / 'drawing.png'}.")]
    picture = QImage(str(tmp_path / "drawing.png"))
    assert picture.size() == pad.size() * 3
    assert picture.pixelColor(3 * 121, 3 * 150) == QColor(theme.LIGHT.ink)
    assert picture.pixelColor(3, 3) == QColor(theme.LIGHT.paper)
    files.open_path(tmp_path / "drawing.png")
    assert len(session.reading.digits) == 2


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("none.png", None, "error"),
        ("broken.png", b"\x89PNG\r\n\x1a\nnothing", "error"),
        ("broken.json", b"{}", "error"),
        ("empty.json", b'{"strokes": []}', "warning"),
        ("blank.png", "blank", "warning"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence_and_changes_nothing(
    pad, files, messages, tmp_path, name, content, kind
):
    path = tmp_path / name
    if content == "blank":
        Image.new("L", (80, 60), 240).save(path)
    elif content is not None:
        path.write_bytes(content)
    mouse.drag(pad, BAR)
    files.open_path(path)
    assert [(k, name in text and text.endswith(".")) for k, text in messages] == [(kind, True)]
    assert len(pad.strokes) == 1


def test_a_folder_that_takes_no_files_is_told(pad, files, messages, tmp_path):
    mouse.drag(pad, BAR)
    files.save_to(tmp_path / "nowhere" / "drawing.png")
    assert messages[0][0] == "error" and "nowhere" in messages[0][1]


# The clipboard and dropping


def test_a_copy_can_be_pasted(pad, files, session):
    mouse.drag(pad, BAR)
    mouse.drag(pad, [(200, 60), (204, 240)])
    files.copy()
    pad.clear()
    files.paste()
    assert len(session.reading.digits) == 2
    assert session.sheet.name == "The pasted picture"


def test_a_clipboard_without_a_picture_is_told(pad, files, messages):
    QGuiApplication.clipboard().setText("seven")
    files.paste()
    assert messages == [("warning", "There is no picture on the clipboard.")]


def test_a_clipboard_that_was_cleared_is_told(files, messages):
    QGuiApplication.clipboard().clear()
    files.paste()
    assert messages == [("warning", "There is no picture on the clipboard.")]


def test_what_only_claims_to_be_a_picture_is_none(files, messages, session):
    claimed = QMimeData()
    claimed.setData("application/x-qt-image", QByteArray(b"no picture"))
    assert not files.take(claimed)
    QGuiApplication.clipboard().setMimeData(claimed)
    files.paste()
    assert messages == [("warning", "There is no picture on the clipboard.")]
    assert session.sheet is None


def test_a_picture_without_ink_is_told_in_a_sentence(files, messages):
    blank = QImage(100, 100, QImage.Format.Format_RGB32)
    blank.fill(QColor("white"))
    QGuiApplication.clipboard().setImage(blank)
    files.paste()
    assert messages == [("warning", "The pasted picture shows nothing to read: there is nothing like ink in it.")]


def test_files_and_pictures_are_taken_when_dropped_and_nothing_else(files, session, tmp_path, mnist):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    assert not files.takes(data)
    data.setUrls([QUrl.fromLocalFile(str(digits_picture(tmp_path / "two.png", mnist)))])
    assert files.takes(data) and files.take(data)
    assert len(session.reading.text) == 2


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "drawing.png",
            b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
            "is a PostScript drawing: save it as PNG",
        ),
        ("photo.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "is a HEIC picture"),
        ("scan.pdf", b"%PDF-1.7\n", "is a PDF document"),
    ],
)
def test_a_dropped_file_that_is_no_picture_of_ours_says_what_to_do(files, messages, tmp_path, name, content, told):
    (tmp_path / name).write_bytes(content)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    assert files.takes(data) and files.take(data)
    ((kind, sentence),) = messages
    assert kind == "error" and sentence.startswith(f"{name} {told}")


def test_a_large_picture_on_the_clipboard_is_read_and_one_beyond_all_bounds_refused(files, session, messages):
    large = QImage(6_000, 5_000, QImage.Format.Format_RGB32)
    large.fill(QColor("white"))
    painter = QPainter(large)
    painter.fillRect(2_900, 1_000, 300, 3_000, QColor("black"))
    painter.end()
    QGuiApplication.clipboard().setImage(large)
    files.paste()
    assert len(session.reading.digits) == 1
    QGuiApplication.clipboard().setImage(QImage(70_000, 2, QImage.Format.Format_RGB32))
    files.paste()
    assert messages == [("error", "The pasted picture is too large: save it with fewer pixels and open that.")]


def test_a_pad_that_is_dragged_over_says_so(pad):
    pad.set_dropping(True)
    edge = pad.grab().toImage()
    colors = {edge.pixelColor(4, y).name() for y in range(60, 200)}
    assert QColor(theme.LIGHT.accent).name() in colors
    pad.set_dropping(False)


def test_everything_in_the_tool_row_has_a_name_and_a_tooltip(column):
    for button in column.findChild(ToolRow).findChildren(QToolButton):
        assert button.accessibleName() and button.toolTip()
