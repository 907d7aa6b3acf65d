"""Numbers typed into the fields of the real window, key by key, in several languages."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from digitpad import typed_numbers
from digitpad.gui.app import create_main_window
from digitpad.gui.look import theme
from digitpad.gui.main_window import MainWindow
from digitpad.message import ENGLISH, Language, set_language
from digitpad.recipes import RECIPES
from digitpad.typed_layers import WRONG_LAYERS
from tests.gui.hands import find

LOCALES = [QLocale.Language.German, QLocale.Language.Spanish]  # all other tests run in C
WHOLE = ["epochsSpinBox", "miniBatchSizeSpinBox", "seedSpinBox"]
RATE_WANTED = "Learning rate: write a number from 0.000001 to 1,000,000, such as 0.5 or 1e-3."
EPOCHS_WANTED = "Epochs: write a whole number from 1 to 10,000."


@pytest.fixture(scope="module")
def windows():
    """One made in each language, for all tests."""
    made: dict[QLocale.Language, MainWindow] = {}
    yield made
    for window in made.values():
        window.close()
        window.deleteLater()


@pytest.fixture(params=LOCALES, ids=lambda language: language.name)
def fields(request, windows, qtbot):
    """The window with all fields open, and the settings of the book in them."""
    if request.param not in windows:
        QLocale.setDefault(QLocale(request.param))  # before the window is made
        windows[request.param] = create_main_window()
        windows[request.param].resize(1366, 690)
    window, another = windows[request.param], QWidget()
    for each in (another, window):  # one that was hidden gets the keyboard back only from another one
        with qtbot.waitActive(each):
            each.show()
            each.activateWindow()
    form = window.training_panel.form
    form.set_recipe(RECIPES["book"])
    if not form.more_open:
        form.more.click()
    assert window.isActiveWindow()
    yield window
    window.session.new_network()  # nothing left to ask about


def rate_box(window) -> QDoubleSpinBox:
    return find(window, QDoubleSpinBox, "learningRateSpinBox")


def type_into(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    for character in text:
        press(field, character)


def press(field, character: str) -> None:
    if character.isascii():
        QTest.keyClicks(field, character)
    else:  # QTest knows no key for it
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(field, event)


def leave(window) -> None:
    find(window, QPushButton, "moreSettingsButton").setFocus()


def problem(window, name: str = "settingsProblem") -> str:
    line = find(window, QLabel, name)
    return line.text() if line.isVisible() else ""


def border(field):
    """The colour of the left edge, as it is painted."""
    return field.grab().toImage().pixelColor(1, field.height() // 2).name().upper()


def may_start(window) -> bool:
    return find(window, QPushButton, "startTrainingButton").isEnabled()


def paste_into(field, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keySequence(field, QKeySequence.StandardKey.Paste)


RATES = [
    ("0,5", 0.5, "0.50"),
    ("0.5", 0.5, "0.50"),
    (".5", 0.5, "0.50"),
    (",5", 0.5, "0.50"),
    ("1e-3", 0.001, "0.001"),
    ("5E-2", 0.05, "0.05"),
    ("2,5e-4", 0.00025, "0.00025"),
    ("1e\N{MINUS SIGN}3", 0.001, "0.001"),
    ("+3", 3.0, "3.00"),
    ("1 000", 1000.0, "1000"),
    ("1\N{NARROW NO-BREAK SPACE}000,5", 1000.5, "1000.50"),
    ("1\N{THIN SPACE}234\N{THIN SPACE}567e-3", 1234.567, "1234.567"),
    ("1.000.000", 1e6, "1000000"),
    ("1,234.5", 1234.5, "1234.50"),
    ("1.234,5", 1234.5, "1234.50"),
    ("0,123456789", 0.123456789, "0.123456789"),
    ("\N{ARABIC-INDIC DIGIT THREE}", 3.0, "3.00"),
]
WHOLE_NUMBERS = [
    ("20", 20),
    ("1 000", 1000),
    ("1,000", 1000),
    ("1.000", 1000),
    ("1'000", 1000),
    ("1e3", 1000),
    ("5,0", 5),
    ("007", 7),
]
NO_RATES = ["", "abc", "1e", "1,2,3", "0,5; 0,3", "--3", "-1", "0", "1e7", "1e-9"]
NO_RATES += ["nan", "inf", "1e999", "1/2", "10²", "50 %"]
NO_EPOCHS = ["0", "10001", "20000", "1,5", "2.5", "ten", "1e99", "12a", ""]


def test_a_learning_rate_means_the_same_however_it_is_typed(fields):
    box = rate_box(fields)
    for text, rate, shown in RATES:
        type_into(box, text)
        assert box.value() == rate, text
        assert box.text() == text  # it is let alone while one types
        assert problem(fields) == "", text
        leave(fields)
        assert (box.text(), box.value()) == (shown, rate)
        assert fields.training_panel.form.recipe().settings.learning_rate == rate


def test_a_pasted_learning_rate_means_the_same(fields):
    box = rate_box(fields)
    for text, rate, _ in RATES:
        paste_into(box, f"\N{NO-BREAK SPACE}{text}\N{RIGHT-TO-LEFT MARK}\n")
        assert (box.value(), problem(fields)) == (rate, ""), text


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_number_means_the_same_however_it_is_typed(fields, name):
    box = find(fields, QSpinBox, name)
    for text, value in WHOLE_NUMBERS:
        type_into(box, text)
        assert (box.value(), problem(fields), problem(fields, "rareSettingsProblem")) == (value, "", ""), text
        leave(fields)
        assert (box.text(), box.value()) == (str(value), value)


def test_what_is_no_learning_rate_is_marked_at_once_and_changes_nothing(fields):
    box = rate_box(fields)
    right = border(box)
    for text in NO_RATES:
        type_into(box, "0,3")
        assert (problem(fields), box.accessibleDescription(), may_start(fields)) == ("", "", True)
        paste_into(box, text)
        assert problem(fields) == box.accessibleDescription() == RATE_WANTED, text
        assert border(box) == theme.LIGHT.error != right
        assert not may_start(fields)
        leave(fields)
        assert (box.text(), box.value()) == (text, 0.3)  # it is still there to be mended
        assert problem(fields) == RATE_WANTED


def test_what_is_no_number_of_epochs_is_marked_with_the_range(fields):
    box = find(fields, QSpinBox, "epochsSpinBox")
    for text in NO_EPOCHS:
        type_into(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert (box.text(), problem(fields)) == (text, EPOCHS_WANTED)
        assert border(box) == theme.LIGHT.error
        assert not may_start(fields)


def test_start_goes_to_the_field_that_is_wrong_and_starts_nothing(fields):
    box = rate_box(fields)
    type_into(box, "1e")
    leave(fields)
    QTest.keyClick(fields, Qt.Key.Key_F5)
    assert not fields.session.training
    assert box.hasFocus()
    assert problem(fields) == RATE_WANTED


def test_a_wrong_learning_rate_during_a_training_is_marked_and_not_used(fields, qtbot):
    box = rate_box(fields)
    find(fields, QSpinBox, "epochsSpinBox").setValue(10_000)
    type_into(box, "2")
    with qtbot.waitSignal(fields.session.trainingStarted):
        QTest.keyClick(fields, Qt.Key.Key_F5)
    type_into(box, "0,")
    assert problem(fields) == RATE_WANTED
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (fields.session.learning_rate, box.text()) == (2.0, "0,")
    QTest.keyClicks(box, "abc")
    box.selectAll()
    QTest.keyClicks(box, "0,7")
    assert (problem(fields), fields.session.learning_rate) == ("", 2.0)  # not before Return
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert fields.session.learning_rate == 0.7
    type_into(box, "x")
    with qtbot.waitSignal(fields.session.trainingEnded):
        QTest.keyClick(fields, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert (box.text(), problem(fields)) == ("x", RATE_WANTED)
    assert not may_start(fields)


def test_a_number_that_could_be_two_is_asked_about(fields):
    box = rate_box(fields)
    type_into(box, "1,250")
    assert problem(fields) == "Learning rate: write 1.250 or 1250."
    type_into(box, "1.250")
    assert (box.value(), problem(fields)) == (1.25, "")
    type_into(box, "0.1234567890123")
    assert problem(fields) == "Learning rate: write at most 12 decimals."


@pytest.fixture
def window_with_decimal_comma(window):
    """It speaks a language that writes 0,5."""
    set_language(Language("xx", decimal=",", group="."))
    yield window
    set_language(ENGLISH)


def test_where_decimals_stand_after_a_comma_what_the_field_writes_is_read_again(window_with_decimal_comma):
    window = window_with_decimal_comma
    box = rate_box(window)
    box.setValue(1.25)
    assert (box.text(), problem(window)) == ("1,25", "")
    box.setValue(1.125)
    assert (box.text(), box.value(), problem(window)) == ("1,125", 1.125, "")
    type_into(box, "1.125")
    assert problem(window) == "Learning rate: write 1,125 or 1125."
    type_into(box, "0.5")
    assert (box.value(), problem(window)) == (0.5, "")


def test_a_wrong_seed_is_told_under_its_own_row_or_where_that_is_closed_above(fields):
    seed, more = find(fields, QSpinBox, "seedSpinBox"), find(fields, QPushButton, "moreSettingsButton")
    type_into(seed, "3000000000")
    sentence = "Seed: write a whole number from 0 to 2,147,483,647."
    assert problem(fields, "rareSettingsProblem") == sentence
    assert problem(fields) == ""
    assert not may_start(fields)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert problem(fields) == sentence
    QTest.keyClick(fields, Qt.Key.Key_F5)
    assert seed.isVisible()
    assert seed.hasFocus()


def test_a_seed_from_elsewhere_that_no_box_holds_becomes_the_largest(fields):
    seed = find(fields, QSpinBox, "seedSpinBox")
    seed.setValue(10**38 - 1)  # of a training on the command line, or of a series
    assert seed.value() == 2**31 - 1
    seed.setValue(-(10**38))
    assert seed.value() == 0


def test_the_sentence_has_the_colour_of_an_error_in_each_theme(window, dress):
    type_into(rate_box(window), "x")
    for colors in (theme.LIGHT, theme.DARK, theme.LIGHT):
        dress(colors)
        line = find(window, QLabel, "settingsProblem").grab().toImage()
        pixels = {line.pixelColor(x, y).name().upper() for x in range(line.width()) for y in range(line.height())}
        assert colors.error in pixels


@pytest.mark.parametrize("fields", [QLocale.Language.German], indirect=True)
@pytest.mark.parametrize("way", ["key", "wheel", "value", "recipe"])
def test_another_value_takes_the_place_of_a_wrong_text(fields, way):
    box = rate_box(fields)
    box.setValue(3.0)
    type_into(box, "abc")
    assert problem(fields) == RATE_WANTED
    if way == "key":
        QTest.keyClick(box, Qt.Key.Key_Up)
        assert (box.text(), box.value()) == ("3.10", 3.1)
    elif way == "wheel":
        turn_wheel(box)
        assert (box.text(), box.value()) == ("3.10", 3.1)
    elif way == "value":
        box.setValue(3.0)
        assert (box.text(), box.value()) == ("3.00", 3.0)
    else:
        recipes = find(fields, QComboBox, "recipeComboBox")
        recipes.setFocus()
        QTest.keyClicks(recipes, "Quick")
        assert box.value() == RECIPES["quick"].settings.learning_rate
    assert problem(fields) == ""
    assert border(box) != theme.LIGHT.error
    assert may_start(fields)


def turn_wheel(box) -> None:
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)


def test_steps_from_a_typed_number_go_on_from_it(fields):
    box = rate_box(fields)
    type_into(box, "0,5")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert (box.text(), box.value()) == ("0.49", 0.49)
    for _ in range(60):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.text() == "0.079"  # no trace of binary fractions


LAYERS = [
    ("30, 20", (30, 20)),
    ("30; 20", (30, 20)),
    ("100,50", (100, 50)),
    ("1 000", (1000,)),
    ("1\N{THIN SPACE}000; 20", (1000, 20)),
    ("1e2", (100,)),
    ("1, 200", (1, 200)),
    ("", ()),
]
NO_LAYERS = [
    ("30,5; x", WRONG_LAYERS),
    ("4000", WRONG_LAYERS),
    ("-30", WRONG_LAYERS),
    ("30.5", WRONG_LAYERS),
    ("1,200", 'Is "1,200" one layer or two? Write 1200, or 1; 200.'),
    ("2 500", 'Is "2 500" one layer or two? Write 2500, or 2; 500.'),
    ("1 " * 11, "Write at most ten hidden layers."),
]


def test_hidden_layers_are_separated_by_commas_or_semicolons(fields):
    edit = find(fields, QLineEdit, "hiddenLayersEdit")
    for text, layers in LAYERS:
        type_into(edit, text)
        assert problem(fields) == "", text
        assert fields.training_panel.form.recipe().settings.hidden_layers == layers


def test_what_are_no_hidden_layers_is_marked_at_once(fields):
    edit = find(fields, QLineEdit, "hiddenLayersEdit")
    for text, sentence in NO_LAYERS:
        type_into(edit, text)
        assert problem(fields) == edit.accessibleDescription() == sentence
        assert border(edit) == theme.LIGHT.error
        assert not may_start(fields)


@pytest.mark.parametrize(
    ("mantissa", "value"),
    [("12", 12), ("12,", 12), ("1.5", 1.5), ("1 234", 1234), ("12'345'678,25", 12345678.25), ("1,234,567", 1234567)],
)
def test_a_number_is_read_with_every_sign_and_exponent(mantissa, value):
    for sign, exponent in itertools.product(("", "+", "-", "\N{MINUS SIGN}"), ("", "e2", "E-2", "e+02")):
        expected = float(f"{value}{exponent}") * (-1 if sign not in ("", "+") else 1)
        assert typed_numbers.number(f" {sign}{mantissa}{exponent} ") == expected


def test_a_whole_number_of_any_length_is_read_exactly():
    assert typed_numbers.whole_number("1 234 567 890 123 456 789") == 1234567890123456789
    assert typed_numbers.whole_number("12345678901234567891") == 12345678901234567891


@pytest.mark.parametrize(
    "text", ["1 2", "12 34", "1,23,456", "1.2.3", "1,2.3,4", ".", ",", "e5", "1e5.5", "1_000", "0x1", "1 000 00"]
)
def test_what_only_looks_like_a_number_is_none(text):
    with pytest.raises(ValueError, match=r".*"):
        typed_numbers.number(text)
