"""The window at every size: layouts settle at once, whatever size it jumps to, and nothing scrolls without need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage, Stack
from digitpad.gui.kit.side_by_side import SideBySide
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.main_window import MainWindow
from tests.gui import window_jumps

pytestmark = pytest.mark.usefixtures("found_out_once")
ROUNDS = 40  # of events; what is laid out for ever asks for it in each
JUMPS = 1  # of each view; tests/endurance/jumps.py makes as many as one likes


def restless(window: MainWindow) -> list[str]:
    """What is resized too often by jumps on all pages, at three text sizes."""
    found = []
    for scale in window_jumps.TEXT_SIZES:
        window_jumps.set_text_size(window, scale)
        for view in window_jumps.views(window):
            QApplication.processEvents()
            for size in window_jumps.sizes((scale, view), JUMPS):
                counter = window_jumps.jump(window, size)
                found += [f"{scale:.0%}, {view}, {size.toTuple()}: {each}" for each in counter.restless()]
    return found


def test_a_jump_of_the_windows_size_resizes_no_widget_more_than_five_times(window):
    assert restless(window) == []


def test_nor_does_it_when_the_pages_are_full(window, qtbot):
    window_jumps.fill(window, qtbot.waitUntil)
    assert restless(window) == []


def test_nor_do_maximising_full_screen_another_theme_or_text_size(window):
    changes = [
        window.showMaximized,
        window.showNormal,
        *(
            window.findChild(QAction, f"{name}Action").trigger
            for name in ("darkTheme", "largerText", "fullScreen", "lightTheme", "fullScreen", "normalText")
        ),
    ]
    window.session.draw(window_jumps.FORTY_TWO)
    for view in window_jumps.views(window):
        if view in ("Train", "Evaluate, Mistakes"):
            for change in changes:
                assert window_jumps.settled(change).restless() == [], (view, change)


def test_what_a_page_looks_like_follows_from_its_size_alone(window):
    size = QSize(1366, 690)
    for view in window_jumps.views(window):
        found = []
        for before in (QSize(2200, 1400), QSize(800, 560), QSize(960, 1040)):
            window_jumps.jump(window, before)
            window_jumps.jump(window, size)
            found.append(window_jumps.laid_out(window))
        assert found[0] == found[1] == found[2], view


def test_no_page_scrolls_on_a_small_laptop(window):
    window_jumps.jump(window, QSize(1366, 690))  # without the bars of the desktop
    for view in window_jumps.views(window):
        QApplication.processEvents()
        pages = [page for page in window.findChildren(ScrollPage) if page.isVisible()]
        if view.startswith("Neurons"):  # the column beside the mosaic scrolls by itself
            pages = [page for page in pages if all(other is page or not other.isAncestorOf(page) for other in pages)]
        assert len(pages) >= 2, view
        if view != "Train, all fields":
            bars = [page.verticalScrollBar() for page in pages]
            assert [bar.maximum() for bar in bars] == [0] * len(bars), view


class LayoutRequests(QObject):
    """Counts what asks to be laid out, anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_at_rest_no_page_goes_on_being_laid_out(window):
    window_jumps.jump(window, QSize(1366, 690))
    for view in window_jumps.views(window):
        handle_events()
        requests = LayoutRequests()
        handle_events()
        QApplication.instance().removeEventFilter(requests)
        assert requests.count < ROUNDS / 2, view  # a few come with what was computed for the page


def handle_events() -> None:
    for _ in range(ROUNDS):
        QApplication.processEvents()


class Block(QWidget):
    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setFixedSize(width, height)

    def sizeHint(self) -> QSize:
        return self.minimumSize()


@pytest.fixture
def page(qtbot) -> ScrollPage:
    """Three blocks of 100 in a row that wraps, over something that stretches from 50 on."""
    content, row, stretched = QWidget(), WrappingRow(spacing=0, line_spacing=0), QWidget()
    for _ in range(3):
        row.add(Block(100, 100))
    stretched.setMinimumHeight(50)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(row)
    column.addWidget(stretched, 1)
    page = ScrollPage(content)
    qtbot.addWidget(page)
    page.resize(300, 400)
    with qtbot.waitExposed(page):
        page.show()
    vars(page).update(row=row, stretched=stretched)
    return page


@pytest.mark.parametrize(
    ("size", "row", "stretched"),
    [((300, 400), 100, 300), ((299, 400), 200, 200), ((199, 400), 300, 100), ((300, 151), 100, 51)],
)
def test_what_stretches_takes_what_the_wrapping_row_leaves(page, size, row, stretched):
    page.resize(*size)
    QApplication.processEvents()
    assert (page.row.height(), page.stretched.height()) == (row, stretched)
    assert page.verticalScrollBar().maximum() == 0


def test_a_page_that_wraps_because_of_its_scroll_bar_scrolls_through_all_of_it(page):
    """Without a bar it lacks a pixel, with the bar a whole line more."""
    page.resize(300, 149)
    QApplication.processEvents()
    assert page.widget().width() == page.viewport().width() < 300
    assert (page.row.height(), page.stretched.height()) == (200, 50)
    assert page.verticalScrollBar().maximum() == 250 - 149


def test_only_the_view_that_is_seen_counts_for_the_height(qtbot):
    stack = Stack()
    qtbot.addWidget(stack)
    low, high = QLabel("low"), Block(50, 500)
    stack.add(low)
    stack.add(high)
    assert stack.heightForWidth(100) < 100
    stack.show_view(1)
    assert stack.heightForWidth(100) == 500
    assert low.isHidden() and not high.isHidden()


@pytest.fixture
def blocks(page) -> QWidget:
    """What stands on the page above, to be put beside something else."""
    return page.takeWidget()


@pytest.mark.parametrize(("width", "high"), [(360, 150), (359, 250), (259, 350)])
def test_two_beside_each_other_are_as_high_as_the_lines_of_the_first_ask_for(qtbot, blocks, width, high):
    pair = SideBySide(blocks, Block(50, 50), lambda room: room.width() - 60, gap=10)
    qtbot.addWidget(pair)
    assert pair.heightForWidth(width) == high


def test_the_gap_gives_way_to_the_least_width_of_the_second(qtbot):
    second = Block(50, 50)
    pair = SideBySide(QWidget(), second, lambda _room: 100, gap=20)
    qtbot.addWidget(pair)
    pair.resize(160, 50)
    with qtbot.waitExposed(pair):
        pair.show()
    assert second.x() == 110


def test_one_below_the_other_have_the_height_of_the_lines_of_either(qtbot, blocks):
    pair = SideBySide(blocks, Block(50, 50), lambda room: room.width(), gap=10, stack=lambda: (20, 70))
    qtbot.addWidget(pair)
    assert pair.heightForWidth(200) == 250 + 10 + 70


def test_a_row_that_settles_follows_what_its_widgets_need_without_an_event(qtbot):
    row, fields = WrappingRow(spacing=10), (QWidget(), QWidget())
    for field in fields:
        field.setFixedSize(60, 20)
        within = QWidget()
        column_in(within).addWidget(field)
        row.add(Captioned("Data", within, fixed=True))
    qtbot.addWidget(row)
    row.resize(400, 60)
    with qtbot.waitExposed(row):
        row.show()
    fields[0].setFixedWidth(180)
    row.settle()
    assert fields[1].mapTo(row, fields[1].rect().topLeft()).x() == 190
