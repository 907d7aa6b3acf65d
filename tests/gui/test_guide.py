"""The guide shows each page in a picture and three sentences; the first start says three sentences and no more."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QStackedWidget, QWidget

from digitpad.app import guide_texts
from digitpad.gui.app import create_main_window
from digitpad.gui.preferences import Preferences
from digitpad.gui.process import language
from digitpad.gui.window.guide import PICTURES, GuideDialog
from digitpad.nn.class_set import DIGITS, ClassSet


@pytest.fixture
def guide(window, qtbot):
    window.findChild(QAction, "guideAction").trigger()
    found = window.findChild(GuideDialog)
    qtbot.waitExposed(found)
    yield found
    found.close()


def sentences(text: str) -> int:
    return sum(text.count(f"{end} ") for end in ".:!?") + 1


def test_every_page_of_the_window_has_its_part(window):
    titles = [window.tabs.tabText(index) for index in range(window.tabs.count())]
    assert [page.page for page in guide_texts.PAGES if page.page] == titles


@pytest.mark.parametrize("page", guide_texts.PAGES, ids=lambda page: page.title)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("code", language.codes())
def test_every_part_has_its_picture_in_both_themes_and_every_language(qapp, page, theme, code):
    path = PICTURES / f"{page.picture}-{theme}-{code}.png"
    picture = QPixmap(str(path))
    assert (picture.width(), picture.height()) == (800, 450)
    assert path.stat().st_size < 120_000
    ground = picture.toImage().pixelColor(780, 440).lightness()
    assert (ground < 128) == (theme == "dark")


def test_no_picture_lies_there_that_no_part_shows():
    wanted = product((page.picture for page in guide_texts.PAGES), ("light", "dark"), language.codes())
    assert {path.name for path in PICTURES.iterdir()} == {f"{'-'.join(each)}.png" for each in wanted}


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_sentences_are_seen_whole(window, qtbot, scale):
    window.looks.set_text_scale(scale)
    guide = GuideDialog(window.session, window, window.tabs.open_page)
    with qtbot.waitExposed(guide):
        guide.show()
    parts = guide.findChild(QStackedWidget)
    for row in range(len(guide_texts.PAGES)):
        guide.findChild(QListWidget, "guideList").setCurrentRow(row)
        (label,) = parts.currentWidget().findChildren(QLabel)
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
    guide.close()


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_its_list_has_room_for_its_titles_also_when_the_text_grows_while_it_is_open(window, qapp, qtbot, code):
    language.use(qapp, code)
    guide = GuideDialog(window.session, window, window.tabs.open_page)
    with qtbot.waitExposed(guide):
        guide.show()
    titles = guide.findChild(QListWidget, "guideList")
    for scale in (1.0, 2.0, 1.5):
        window.looks.set_text_scale(scale)
        qtbot.waitUntil(lambda: titles.viewport().width() >= titles.sizeHintForColumn(0))
        assert titles.horizontalScrollBar().maximum() == 0, scale
    assert titles.width() < 300, "no wider than it has to be"
    guide.close()


def test_the_arrow_keys_turn_its_pages_and_a_button_opens_the_page_itself(window, guide):
    pages = guide.findChild(QListWidget, "guideList")
    button = guide.findChild(QPushButton, "openGuidePageButton")
    assert not button.isEnabled(), "the pad is always open"
    for _ in range(3):
        QTest.keyClick(pages, Qt.Key.Key_Down)
    button.click()
    assert window.tabs.tabText(window.tabs.currentIndex()) == pages.currentItem().text() == "Flow"
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert not button.isEnabled(), "the keys are no page"


def test_it_opens_at_the_page_in_use_and_on_the_first_one_at_the_pad(window, guide):
    pages, asked = guide.findChild(QListWidget, "guideList"), window.findChild(QAction, "guideAction")
    assert pages.currentRow() == 0, "the pad has the keyboard at first"
    for title in ("Map", "Train"):
        window.tabs.open_page(title)
        window.tabs.tabBar().setFocus()
        asked.trigger()
        assert pages.currentItem().text() == title
    window.draw_column.pad.setFocus()
    for title, part in (("Train", "The pad"), ("Why", "Why")):
        window.tabs.open_page(title)
        asked.trigger()
        assert pages.currentItem().text() == part


def test_asked_for_again_it_is_the_same_one(window, guide):
    window.findChild(QAction, "guideAction").trigger()
    assert window.findChildren(GuideDialog) == [guide]


def test_every_key_of_the_guide_is_in_its_table(guide):
    text = guide.findChild(QLabel, "guideKeys").text()
    assert all(f"<b>{keys}</b>" in text and what in text for keys, what in guide_texts.keys(DIGITS))


def test_to_say_what_a_drawing_was_there_is_a_key_whatever_the_classes_are(window):
    pets = guide_texts.keys(ClassSet(("cat", "dog")))
    ((key, _),) = [(key, what) for key, what in pets if "says what the drawing was" in what]
    assert window.findChild(QAction, "sayWhatItWasAction").shortcut().toString() == key
    assert "0 to 9" not in dict(pets) and "0 to 9" in dict(guide_texts.keys(DIGITS))


def test_the_welcome_is_three_sentences_at_the_first_start_only(window):
    strip = window.findChild(QWidget, "messageStrip")
    assert strip.isHidden()
    window.welcome()
    assert strip.isVisible()
    assert sentences(strip.text) == 3
    window.session.new_network()
    window.close()
    Preferences().save()
    again = create_main_window()
    again.welcome()
    assert again.findChild(QWidget, "messageStrip").isHidden()
    again.session.new_network()
    again.close()
    again.deleteLater()


def test_a_warning_is_not_pushed_aside_by_the_welcome(window):
    window.show_message("warning", "The disk is full.")
    window.welcome()
    assert window.findChild(QWidget, "messageStrip").text == "The disk is full."


@pytest.fixture
def roomy_cache():
    """It lets nothing go while all pictures are looked up."""
    limit = QPixmapCache.cacheLimit()
    QPixmapCache.clear()
    QPixmapCache.setCacheLimit(1_000_000)
    yield
    QPixmapCache.setCacheLimit(limit)


def test_no_picture_of_the_guide_stays_in_the_cache_of_all_pixmaps(window, roomy_cache):
    window.findChild(QAction, "guideAction").trigger()
    guide = window.findChild(GuideDialog)
    guide.grab()
    guide.close()
    before = QPixmap(1, 1)
    shown = [QPixmap(str(path)) for path in PICTURES.glob("*.png")]
    assert min(pixmap.cacheKey() for pixmap in shown) > before.cacheKey()  # each was made later: none was kept
