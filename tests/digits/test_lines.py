"""Lines, signs and spaces: what is read in which order, and what is no line of its own."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.digits.parts import Box, Part, distance
from digitpad.digits.reading import ReadDigit, Reading, recognize_number
from digitpad.digits.rows import split_rows
from digitpad.digits.segmentation import read_lines
from digitpad.digits.signs import SignFrame, may_be_mark
from digitpad.interop import load_model
from tests.digits import lines_material
from tests.digits.numbers_material import pen_digits
from tests.digits.test_segmentation import BAR, ONE_DIGIT, even, judged, parts, shifted

ONE = [(0, 20), (20, 0), (20, 100)]
SEVEN = [(0, 0), (60, 0), (25, 100)]


@pytest.fixture(scope="module")
def model():
    return load_model(None)


def glyphs(strokes, judge=even):
    return read_lines(parts(strokes), judge)


def text(strokes, model):
    return recognize_number(strokes, model.network, model.ink, model.rejection).text


def turned(strokes, degrees):
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return [(np.asarray(stroke, float) @ turn).tolist() for stroke in strokes]


def sheet(rows, columns, pitch=(90, 140)):
    return [s for y in range(rows) for x in range(columns) for s in shifted([ONE], x * pitch[0], y * pitch[1])]


@pytest.mark.parametrize("degrees", [-12, -5, 0, 5, 12])
def test_lines_are_read_one_after_the_other_straight_or_sloping(degrees):
    drawn = turned(sheet(3, 5), degrees)
    order = np.random.default_rng(3).permutation(len(drawn))
    found = glyphs([drawn[i] for i in order])
    assert [order[glyph.parts[0]] for glyph in found] == list(range(15))
    assert [i for i, glyph in enumerate(found) if glyph.before == "\n"] == [5, 10]


def test_a_line_may_begin_further_to_the_right_and_be_shorter():
    drawn = [*shifted([ONE, SEVEN], 0), *shifted([SEVEN], 80), *shifted([ONE], 130, 135)]
    assert [row.members for row in split_rows([part.box for part in parts(drawn)])] == [(0, 1, 2), (3,)]


@pytest.mark.parametrize("name", [name for name in ONE_DIGIT if name not in ("a dash", "a dot")])
def test_one_digit_is_never_two_lines_nor_are_several_beside_each_other(name):
    good = [(judged(3, 0.99, 8.0)), judged(0, 0.98, 4.0)]

    def whole_reads_best(groups):
        most = max(map(len, groups))
        return [good[0] if len(group) == most else good[1] for group in groups]

    strokes = ONE_DIGIT[name]
    width = max(x for stroke in strokes for x, _ in stroke)
    several = [*strokes, *shifted(strokes, width + 30)]
    for drawn in (strokes, several):
        assert not any(glyph.before == "\n" for glyph in glyphs(drawn, whole_reads_best))


def test_below_another_line_one_digit_of_two_parts_is_one_line_too():
    rings = ONE_DIGIT["an 8 of two rings"]

    def rings_read_best_together(groups):
        return [judged(8, 0.99, 8.0) if len(group) == 2 else judged(0, 0.98, 4.0) for group in groups]

    found = glyphs([SEVEN, *shifted(rings, 0, 160)], rings_read_best_together)
    assert [(glyph.parts, glyph.before) for glyph in found] == [((0,), ""), ((1, 2), "\n")]


def test_an_8_of_two_rings_beside_a_smaller_digit_of_two_strokes_is_in_its_line():
    rings = shifted(ONE_DIGIT["an 8 of two rings"], 0, 0, 1.06)
    four = [[(90, 40), (70, 80), (120, 85)], [(108, 45), (100, 120)]]
    found = split_rows([part.box for part in parts([*rings, *four])])
    assert [row.members for row in found] == [(0, 1, 2, 3)]


def test_two_digits_one_over_the_other_are_two_lines_if_each_reads_well():
    drawn = [*shifted([SEVEN], 0), *shifted([ONE], 20, 130)]

    def halves_read_best(groups):
        return [judged(7, 0.98, 6.0) if len(group) == 1 else judged(3, 0.4, -2.0, rejected=True) for group in groups]

    assert [glyph.before for glyph in glyphs(drawn, halves_read_best)] == ["", "\n"]


@pytest.mark.parametrize(
    ("mark", "sign"),
    [
        ([(95, 97)], "point"),
        ([(93, 95), (96, 99), (94, 98)], "point"),
        ([(98, 92), (95, 105), (88, 116)], "comma"),
    ],
)
def test_a_point_and_a_comma_stand_within_a_number(mark, sign):
    drawn = [SEVEN, *shifted([ONE], 115), mark]
    found = glyphs(drawn)
    assert [glyph.sign for glyph in found] == ["", sign, ""]
    assert [glyph.parts for glyph in found] == [(0,), (2,), (1,)]
    outside = glyphs([SEVEN, *shifted([ONE], 115), shifted([mark], 70)[0]])
    assert not any(glyph.sign for glyph in outside)


def test_a_long_comma_is_no_line_of_its_own_and_a_low_digit_of_the_next_line_is():
    number = [SEVEN, *shifted([ONE], 115)]
    comma, low_one = [(105, 92), (92, 137)], [(105, 104), (92, 149)]
    assert [glyph.sign for glyph in glyphs([*number, comma])] == ["", "comma", ""]
    assert [glyph.before for glyph in glyphs([*number, low_one])] == ["", "", "\n"]


@pytest.mark.parametrize(("away", "signs"), [(3, ["", ""]), (7, ["", "point", ""])])
def test_a_point_is_seen_apart_from_the_digit_before_it(away, signs):
    foot = ONE[-1][0]
    found = glyphs([ONE, *shifted([ONE], 75), [(foot + away, 98)]])
    assert [glyph.sign for glyph in found] == signs


def test_digits_that_grow_to_the_right_do_not_tilt_the_line_away_from_its_minus():
    minus = [(0, -50), (53, -43)]
    growing = [[(93, -73), (119, 10)], [(148, -82), (208, 3)], [(217, -107), (243, -6)]]
    assert [glyph.sign for glyph in glyphs([minus, *growing])] == ["minus", "", "", ""]


def test_a_minus_stands_before_a_number_or_between_two_and_nowhere_else():
    dash = [(0, 50), (35, 52)]
    before = glyphs([dash, *shifted([SEVEN], 60), *shifted([ONE], 150)])
    assert [glyph.sign for glyph in before] == ["minus", "", ""]
    within = glyphs([SEVEN, *shifted([dash], 75), *shifted([ONE], 130)])
    assert [(glyph.sign, glyph.parts) for glyph in within] == [("", (0,)), ("minus", (1,)), ("", (2,))]
    behind = glyphs([SEVEN, *shifted([dash], 75)])
    assert not any(glyph.sign for glyph in behind)
    alone = glyphs([dash])
    assert [glyph.sign for glyph in alone] == [""]
    low = glyphs([shifted([dash], 0, 48)[0], *shifted([SEVEN], 60), *shifted([ONE], 150)])
    assert "minus" not in [glyph.sign for glyph in low]


def test_numbers_in_a_row_are_separated_and_even_digits_are_not():
    apart = [*shifted([ONE], 0), *shifted([ONE], 40), *shifted([ONE], 160), *shifted([ONE], 200)]
    assert [glyph.before for glyph in glyphs(apart)] == ["", "", " ", ""]
    for pitch in (40, 90, 300):
        assert not any(glyph.before for glyph in glyphs(sheet(1, 6, (pitch, 0))))
    assert not any(glyph.before for glyph in glyphs(sheet(1, 2, (500, 0))))
    form = [*shifted([SEVEN], 0), *shifted([SEVEN], 80), *shifted([BAR], 180), *shifted([BAR], 260)]
    assert not any(glyph.before for glyph in glyphs(form))


def test_a_space_separates_numbers_with_signs_and_never_stands_beside_a_point_or_after_a_minus():
    minus, point = [(0, 50), (35, 52)], [(0, 97)]
    five, far = [SEVEN, *shifted([point], 70), *shifted([ONE], 90)], 270
    numbers = [*five, *shifted([minus], far), *shifted(five, far + 80)]
    found = sorted((glyph for glyph in glyphs(numbers)), key=lambda glyph: parts(numbers)[glyph.parts[0]].box.left)
    assert [glyph.sign for glyph in found] == ["", "point", "", "minus", "", "point", ""]
    assert [glyph.before for glyph in found] == ["", "", "", " ", "", "", ""]
    wide = [minus, *shifted([ONE], 100), *shifted([ONE], 150), *shifted([ONE], 200)]
    assert not any(glyph.before for glyph in glyphs(wide))


def test_a_short_stroke_that_begins_high_is_the_second_of_an_open_4_and_no_comma():
    hook, second = [(0, 0), (2, 75), (18, 80)], [(22, 65), (30, 105)]
    three = [(50, 0), (90, 25), (60, 50), (95, 75), (50, 100)]
    assert not any(glyph.sign for glyph in glyphs([hook, second, three]))


def test_a_comma_may_lie_under_the_bar_of_a_7_and_not_under_all_of_a_narrow_stroke():
    row = SignFrame(height=100, foot=100, head=0)
    after = Box(90, 0, 140, 100)
    assert may_be_mark(Box(45, 85, 55, 110), Box(0, 0, 60, 100), after, row)
    assert not may_be_mark(Box(3, 85, 9, 110), Box(0, 0, 10, 80), after, row)


def test_a_reading_has_text_rows_and_signs():
    def read(sign="", before="", digit=7, rejected=False):
        return ReadDigit(judged(digit, 0.9, rejected=rejected), (0, 0, 1, 1), (), sign, before)

    reading = Reading(
        (read("minus"), read(), read("point"), read(digit=8), read(before=" "), read(before="\n"), read(rejected=True))
    )
    assert reading.text == "-7.8 7\n7?"
    assert [len(row) for row in reading.rows] == [5, 2]
    assert [digit.name for digit in reading.digits[:2]] == ["minus", "7"]
    assert reading.certainty == pytest.approx(0.9**5)
    assert not read("minus", rejected=True).refused and read(rejected=True).refused
    assert Reading().text == "" and Reading().rows == ()


def test_drawn_lines_signs_and_pairs_are_read(model):
    digits = pen_digits(300, 21)
    for made, least in (
        (lines_material.lines(digits, 40, 5), 32),
        (lines_material.signed(digits, 40, 5), 32),
        (lines_material.pairs(digits, 40, 5), 34),
    ):
        assert sum(text(drawing.strokes, model) == drawing.text for drawing in made) >= least


@given(st.floats(0.01, 100), st.floats(-1000, 1000), st.floats(-1000, 1000), st.integers(0, 1000))
@settings(max_examples=40)
def test_place_and_size_on_the_pad_do_not_matter_to_lines(scale, dx, dy, seed):
    digits = pen_digits(10, seed)
    strokes = lines_material.lines(digits, 1, seed)[0].strokes
    assert glyphs(shifted(strokes, dx, dy, scale)) == glyphs(strokes)


@given(st.lists(st.lists(st.tuples(st.floats(0, 300), st.floats(0, 300)), min_size=1, max_size=5), max_size=12))
def test_whatever_is_drawn_each_stroke_is_read_once_at_most(strokes):
    found = [i for glyph in glyphs(strokes) for i in glyph.parts]
    assert len(found) == len(set(found)) <= len(strokes)
    assert bool(found) == bool(strokes)


def test_the_material_is_what_it_says_and_the_same_for_the_same_seed():
    digits = pen_digits(100, 3)
    for make in (lines_material.lines, lines_material.signed, lines_material.pairs):
        made = make(digits, 60, 4)
        assert make(digits, 60, 4) == made != make(digits, 60, 5)
        for drawing in made:
            assert set(drawing.owners) == set(range(len("".join(drawing.text.split()))))
            assert len(drawing.owners) == len(drawing.strokes)
    assert {text.text.count("\n") for text in lines_material.lines(digits, 60, 4)} == {1, 2}
    signs = "".join(drawing.text for drawing in lines_material.signed(digits, 60, 4))
    assert all(sign in signs for sign in "-.,")
    assert all(drawing.text.count(" ") == 1 for drawing in lines_material.pairs(digits, 60, 4))


def test_a_part_measures_from_its_line_and_not_from_its_points():
    cross, far = Part.along(np.array([(0.0, 0.0), (100.0, 100.0)])), Part.along(np.array([(0.0, 100.0), (100.0, 0.0)]))
    assert distance(cross, far) < 3
    assert distance(cross, Part.along(np.array([BAR[1]], float))) == pytest.approx(np.hypot(45, 45), abs=2)
