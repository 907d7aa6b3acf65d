"""Colours, fonts and icons of all themes."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontInfo, QIcon, QPaintEvent, QStyleHints
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from digitpad.gui.look import theme
from digitpad.gui.look.color_ramps import ink_table, weight_table
from digitpad.gui.look.digit_colors import digit_color
from digitpad.gui.look.svg_icons import FOLDER
from digitpad.gui.pages.evaluate.matrix_painting import contrasting, mistake_color

THEMES = [theme.LIGHT, theme.DARK, theme.CONTRAST]
ALL = pytest.mark.parametrize("colors", THEMES, ids=[each.name for each in THEMES])
ICONS = sorted(file.stem for file in FOLDER.glob("*.svg") if "currentColor" in file.read_text())


@pytest.fixture(autouse=True)
def light_again(qapp):
    yield
    theme.apply(qapp, theme.LIGHT)


def luminance(color: str) -> float:
    channels = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@ALL
def test_text_is_readable_on_every_ground(colors):
    for ground in (colors.window, colors.surface):
        assert contrast(colors.text, ground) >= 4.5
        assert contrast(colors.muted, ground) >= 4.5
    assert contrast(colors.disabled, colors.surface) >= 4.5
    assert contrast(colors.strong, colors.surface) >= 3
    assert contrast(colors.accent_text, colors.accent) >= 4.5
    assert contrast(colors.on_neutral, colors.neutral) >= 4.5 and contrast(colors.surface, colors.accent) >= 4.5


@ALL
def test_a_widget_tells_the_theme_it_is_shown_in(qtbot, qapp, colors):
    theme.apply(qapp, colors)
    widget = QWidget()
    qtbot.addWidget(widget)
    assert theme.of(widget) is colors


def test_texts_have_a_contrast_of_seven_to_one_in_the_theme_of_high_contrast():
    colors = theme.CONTRAST
    grounds = (colors.window, colors.surface, colors.sunken, colors.button, colors.accent_soft, colors.track)
    texts = (colors.text, colors.muted, colors.error, colors.warning, colors.accent, colors.training)
    assert min(contrast(text, ground) for text in texts for ground in grounds) >= 7
    assert contrast(colors.disabled, colors.surface) >= 7
    assert contrast(colors.accent_text, colors.accent) >= 7 and contrast(colors.accent_text, colors.accent_hover) >= 7
    assert contrast(colors.on_neutral, colors.neutral) >= 7
    assert contrast(colors.text, colors.right) >= 7
    assert min(contrast(digit_color(digit, colors), colors.surface) for digit in range(10)) >= 7
    assert min(contrast(edge, colors.window) for edge in (colors.border, colors.button_border, colors.strong)) >= 7


@pytest.mark.parametrize("count", range(1, 101))
def test_figures_of_the_matrix_have_a_contrast_of_seven_to_one_there(count):
    ground = mistake_color(count, 100, theme.CONTRAST)
    assert contrast(contrasting(ground).name(), ground.name()) >= 7


def test_more_mistakes_have_more_colour_in_every_theme():
    for colors in THEMES:
        red = [mistake_color(count, 100, colors).redF() - QColor(colors.surface).redF() for count in range(1, 101)]
        assert red == sorted(red, reverse=red[0] > red[-1])


class Hints:
    """What a system says, which no test can make it say."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self.colorScheme, self.contrastPreference = lambda: scheme, lambda: contrast

    def styleHints(self) -> Hints:
        return self

    accessibility = styleHints


@pytest.mark.parametrize(
    ("name", "scheme", "wanted", "shown"),
    [
        ("system", Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, theme.CONTRAST),
        ("system", Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, theme.CONTRAST),
        ("system", Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, theme.DARK),
        ("system", Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, theme.LIGHT),
        ("light", Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, theme.LIGHT),
        ("contrast", Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, theme.CONTRAST),
    ],
)
def test_the_system_decides_where_nobody_has_chosen(name, scheme, wanted, shown):
    assert theme.chosen(cast(QApplication, Hints(scheme, wanted)), name) is shown


def test_an_older_qt_knows_of_no_wish_for_contrast():
    assert not theme.asks_for_contrast(cast(QStyleHints, object()))


def test_applying_a_theme_again_does_not_let_the_text_grow(qapp):
    theme.apply(qapp, theme.LIGHT, text_scale=1.5)
    large = QFontInfo(QApplication.font()).pixelSize()
    theme.apply(qapp, theme.DARK)
    normal = QFontInfo(QApplication.font()).pixelSize()
    assert normal >= 13
    assert large == round(normal * 1.5)


def test_a_theme_that_is_already_there_styles_no_widget_anew(qtbot, qapp):
    styled = []

    class Watching(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            styled.append(event.type())

    widget = Watching()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    theme.apply(qapp, theme.LIGHT, 1.5)
    assert styled
    styled.clear()
    theme.apply(qapp, theme.LIGHT, 1.5)
    assert not styled
    theme.prepare(qapp, theme.DARK, 1.5)  # the colours alone
    theme.apply(qapp, theme.LIGHT, 1.5)
    assert theme.of(widget) is theme.LIGHT


def test_qt_paints_a_widget_anew_with_every_theme_text_size_and_change_of_focus(qtbot, qapp):
    painted = []

    class Watching(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(theme.of(self))

    theme.apply(qapp, theme.LIGHT)
    widget = Watching()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    for change in (
        lambda: theme.apply(qapp, theme.DARK),
        lambda: theme.apply(qapp, theme.DARK, 1.5),
        lambda: qapp.sendEvent(widget, QFocusEvent(QEvent.Type.FocusIn)),
        lambda: qapp.sendEvent(widget, QFocusEvent(QEvent.Type.FocusOut)),
    ):
        qtbot.waitUntil(lambda: bool(painted))
        painted.clear()
        change()
        qtbot.waitUntil(lambda: bool(painted))
    assert painted[-1] is theme.DARK


def test_focus_does_not_change_the_size_of_a_button(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Clear", window)
    before = button.sizeHint()
    window.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.sizeHint() == before
    assert before.height() == 32


@pytest.mark.parametrize("checked", [False, True])
def test_focus_does_not_move_the_words_of_a_check_box(qtbot, qapp, checked):
    theme.apply(qapp, theme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    box, other = QCheckBox("Switch off", window), QLineEdit(window)
    box.setChecked(checked)
    box.resize(box.sizeHint())
    with qtbot.waitActive(window):
        window.show()
    words = []
    for focused in (other, box):
        focused.setFocus()
        qtbot.waitUntil(focused.hasFocus)
        picture = box.grab(QRect(20, 0, box.width() - 20, box.height())).toImage()  # right of the indicator
        words.append(picture)
    assert words[0] == words[1]


@ALL
@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_colour_of_the_text(qapp, name, colors):
    picture = theme.icon(name, colors).pixmap(QSize(20, 20)).toImage()
    shades = {picture.pixelColor(x, y).name() for x in range(20) for y in range(20)
              if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert shades == {QColor(colors.text).name()}


def test_a_disabled_icon_is_greyed(qapp):
    icon = theme.icon("stop", theme.LIGHT)
    picture = icon.pixmap(QSize(20, 20), mode=QIcon.Mode.Disabled).toImage()
    assert picture.pixelColor(10, 10) == QColor(theme.LIGHT.disabled)


def test_the_style_sheet_names_only_drawings_that_exist(qapp):
    for colors in THEMES:
        theme.apply(qapp, colors)
        for part in qapp.styleSheet().split("url(digitpad:")[1:]:
            assert (FOLDER / part.split(")")[0]).is_file()


@ALL
@pytest.mark.parametrize("selected", [False, True])
def test_the_tick_of_a_menu_stands_apart_from_its_border_and_from_its_ground(qapp, qtbot, colors, selected):
    theme.apply(qapp, colors)
    menu = QMenu()
    qtbot.addWidget(menu)
    first, other = menu.addAction("One"), menu.addAction("Other")
    first.setCheckable(True)
    first.setChecked(True)
    menu.setActiveAction(first if selected else other)
    menu.resize(menu.sizeHint())
    place = menu.actionGeometry(first)
    picture = menu.grab(place).toImage()

    def colors_in(columns: range) -> list[str]:
        """The darkest first."""
        found = {picture.pixelColor(x, y).name() for x in columns for y in range(4, place.height() - 4)}
        return sorted(found, key=luminance)

    beside, ground = colors_in(range(8, 24)), colors_in(range(2, 8))
    assert contrast(beside[0], beside[-1]) >= 4.5
    assert len(ground) == 1


def test_what_scrolls_the_tabs_grows_with_the_text(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT, 1.75)
    tabs = QTabBar()
    qtbot.addWidget(tabs)
    for number in range(9):
        tabs.addTab(f"Page {number}")
    tabs.resize(300, 80)
    tabs.show()
    buttons = [button for button in tabs.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) == 2 and all(button.width() >= 1.75 * 24 for button in buttons)


def rgb(color: str) -> tuple[int, int, int]:
    found = QColor(color)
    return found.red(), found.green(), found.blue()


@ALL
def test_the_weight_colours_meet_their_stops_and_zero_is_the_page(colors):
    table = weight_table(colors)
    assert table.shape == (256, 3)
    assert table.dtype == np.uint8
    for index, stop in ((0, 0), (127, 4), (128, 4), (255, 8)):
        wanted = rgb(colors.weights[stop])
        np.testing.assert_allclose(table[index].astype(int), wanted, atol=1)
    assert colors.weights[4] == colors.surface


@ALL
def test_the_ink_ramp_runs_evenly_from_paper_to_ink(colors):
    table = ink_table(colors).astype(int)
    assert tuple(table[0]) == rgb(colors.paper)
    assert tuple(table[255]) == rgb(colors.ink)
    assert np.abs(np.diff(table, axis=0)).max() <= 1


def test_the_buttons_of_dialogs_have_no_icons_even_where_the_system_wants_them(qapp):
    def icons(box):
        return [not button.icon().isNull() for button in box.buttons()]

    kinds = QDialogButtonBox.StandardButton
    wish = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }"
    theme.apply(qapp, theme.LIGHT)
    sheet = qapp.styleSheet()
    qapp.setStyleSheet(wish)
    assert all(icons(QDialogButtonBox(kinds.Save | kinds.Close)))
    qapp.setStyleSheet(wish + sheet)
    assert not any(icons(QDialogButtonBox(kinds.Save | kinds.Close)))
    box = QMessageBox()
    box.addButton(QMessageBox.StandardButton.Close)
    assert not any(icons(box))
    qapp.setStyleSheet(sheet)
