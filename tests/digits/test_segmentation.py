"""Strokes become digits: what belongs together stays together, whatever the order and wherever it lies."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.digits.ink import rasterize
from digitpad.digits.parts import Part
from digitpad.digits.reading import NumberReader, recognize_number
from digitpad.digits.recognition import Prediction, recognize, recognize_images
from digitpad.digits.segmentation import Glyph, read_lines
from digitpad.nn.network import Network
from tests.digits.numbers_material import GAPS, HEIGHT, JITTER, numbers, pen_digits

NETWORK = Network([784, 10])

BAR = [(10, 0), (10, 100)]
ONE_DIGIT = {
    "a 5 with a hat apart from it": [[(20, 20), (15, 50), (50, 60), (45, 95), (10, 98)], [(32, 8), (65, 5)]],
    "a 5 with a long hat": [[(20, 10), (15, 50), (50, 60), (45, 95), (10, 98)], [(22, 8), (90, 2)]],
    "a crossed 7": [[(0, 0), (60, 0), (25, 100)], [(15, 50), (60, 48)]],
    "an open 4": [[(10, 0), (0, 60), (55, 60)], [(45, 10), (43, 100)]],
    "a 1 with a foot": [[(0, 20), (25, 0), (25, 95)], [(0, 100), (55, 100)]],
    "a 1 with a flag and a foot": [[(25, 0), (25, 95)], [(25, 0), (2, 25)], [(0, 100), (50, 100)]],
    "a slashed 0": [[(30, 0), (0, 50), (30, 100), (60, 50), (30, 0)], [(65, 5), (-5, 95)]],
    "an 8 of two rings": [
        [(30, 0), (8, 22), (30, 45), (52, 22), (30, 0)],
        [(30, 52), (3, 75), (30, 100), (58, 75), (30, 52)],
    ],
    "a dash": [[(0, 0), (60, 0)]],
    "a dot": [[(5, 5)]],
}


def even(groups):
    """A judge that cannot tell one digit from another."""
    return [judged() for _ in groups]


def judged(digit=0, share=0.1, margin=None, rejected=False):
    probabilities = np.full(10, (1 - share) / 9)
    probabilities[digit] = share
    return Prediction(digit, probabilities, np.zeros((28, 28), np.uint8), (), NETWORK, rejected, margin=margin)


def parts(strokes):
    return [Part.along(np.asarray(stroke, float).reshape(-1, 2)) for stroke in strokes]


def group_parts(drawn, judge):
    return [glyph.parts for glyph in read_lines(drawn, judge)]


def shifted(strokes, dx, dy=0.0, scale=1.0):
    return [[(x * scale + dx, y * scale + dy) for x, y in stroke] for stroke in strokes]


@pytest.mark.parametrize("name", ONE_DIGIT)
def test_one_digit_of_several_strokes_stays_one(name):
    strokes = ONE_DIGIT[name]
    assert group_parts(parts(strokes), even) == [tuple(range(len(strokes)))]


@pytest.mark.parametrize("first", [name for name in ONE_DIGIT if name not in ("a dash", "a dot")])
def test_each_stands_apart_from_a_neighbour(first):
    strokes = ONE_DIGIT[first]
    right = max(x for stroke in strokes for x, _ in stroke)
    both = [*strokes, *shifted([BAR], right + 15)]
    assert group_parts(parts(both), even) == [tuple(range(len(strokes))), (len(strokes),)]


def test_what_the_network_reads_decides_where_place_and_distance_leave_it_open():
    open_four = parts([[(10, 0), (0, 60), (40, 60)], [(46, 10), (44, 100)]])

    def a_four(groups):
        return [judged(4, 0.99, 8.0) if len(group) == 2 else judged(1, 0.6, 1.0) for group in groups]

    def two_digits(groups):
        return [judged(4, 0.6, -2.0, rejected=True) if len(group) == 2 else judged(1, 0.99, 8.0) for group in groups]

    assert group_parts(open_four, a_four) == [(0, 1)]
    assert group_parts(open_four, two_digits) == [(0,), (1,)]


def test_no_strokes_make_no_digits():
    assert group_parts([], even) == []


def test_digits_are_ordered_from_left_to_right_and_not_by_time():
    strokes = [shifted([BAR], dx)[0] for dx in (200, 0, 100, 50)]
    assert group_parts(parts(strokes), even) == [(1,), (3,), (2,), (0,)]


def test_a_hat_drawn_last_still_belongs_to_its_digit():
    five, hat = ONE_DIGIT["a 5 with a hat apart from it"]
    strokes = [five, *shifted([BAR], 80), hat]
    assert group_parts(parts(strokes), even) == [(0, 2), (1,)]


def test_a_stray_speck_belongs_to_no_digit():
    strokes = [BAR, [(60, 60), (62, 61)], *shifted([BAR], 100)]
    assert group_parts(parts(strokes), even) == [(0,), (2,)]


@given(st.floats(0.01, 100), st.floats(-1000, 1000), st.floats(-1000, 1000), st.integers(0, 10_000))
def test_place_and_size_do_not_matter(scale, dx, dy, seed):
    number = numbers(pen_digits(10, seed), 1, seed)[0]
    moved = shifted(number.strokes, dx, dy, scale)
    assert group_parts(parts(moved), even) == group_parts(parts(number.strokes), even)


def test_pen_digits_side_by_side_are_told_apart():
    right = 0
    for number in numbers(pen_digits(600, 8), 200, 9):
        owners = np.array(number.owners)
        wanted = [tuple(np.flatnonzero(owners == index)) for index in range(len(number.text))]
        right += group_parts(parts(number.strokes), even) == wanted
    assert right >= 190


def test_a_reading_tells_text_places_and_strokes():
    network = Network([784, 12, 10], rng=np.random.default_rng(1))
    hat = ONE_DIGIT["a 5 with a hat apart from it"]
    strokes = [*hat, *shifted([BAR], 100)]
    reading = recognize_number(strokes, network)
    assert [digit.parts for digit in reading.digits] == [(0, 1), (2,)]
    assert [digit.box for digit in reading.digits] == [(10, 5, 55, 93), (110, 0, 0, 100)]
    alone = recognize(hat, network)
    assert reading.text[0] == str(alone.digit) and len(reading.text) == 2
    np.testing.assert_array_equal(reading.digits[0].prediction.image, alone.image)
    assert recognize_number([], network).text == recognize_number([[]], network).text == ""


def test_strokes_that_stay_the_same_are_read_once():
    network = Network([784, 12, 10], rng=np.random.default_rng(1))
    read = []

    def count(images):
        read.extend(images)
        return recognize_images(images, network)

    reader = NumberReader(rasterize, count)
    digits = [shifted([BAR], dx)[0] for dx in (0, 60, 120, 180)]
    for end in range(2, 20):
        reader.read([*digits[:3], [(x, y * end / 20) for x, y in digits[3]]])
    assert len(read) <= 3 + 3 * 18
    before = len(read)
    assert reader.read(digits).text == recognize_number(digits, network).text
    assert reader.read(digits).text
    assert len(read) <= before + 3


def test_another_network_reads_the_pictures_that_are_already_made():
    first, second = (Network([784, 12, 10], rng=np.random.default_rng(seed)) for seed in (1, 2))
    made = []

    def see(strokes):
        made.append(strokes)
        return rasterize(strokes)

    reader = NumberReader(see, lambda images: recognize_images(images, first))
    digits = [shifted([BAR], dx)[0] for dx in (0, 60)]
    reader.read(digits)
    before = len(made)
    reader.ask_another(lambda images: recognize_images(images, second))
    probabilities = [digit.prediction.probabilities for digit in reader.read(digits).digits]
    expected = [digit.prediction.probabilities for digit in recognize_number(digits, second).digits]
    np.testing.assert_array_equal(probabilities, expected)
    assert len(made) == before


def test_another_network_is_asked_anew_for_all_that_the_one_before_has_judged_together():
    first, second = (Network([784, 12, 10], rng=np.random.default_rng(seed)) for seed in (1, 2))
    reader = NumberReader(rasterize, lambda images: recognize_images(images, first))
    digits = [shifted([BAR], dx)[0] for dx in (0, 60)]
    for network in (first, second):
        reader.ask_another(partial(recognize_images, network=network))
        reader.quality(digits, [(0,), (1,)])
        expected = [digit.prediction.probabilities for digit in recognize_number(digits, network).digits]
        np.testing.assert_array_equal([d.prediction.probabilities for d in reader.read(digits).digits], expected)


def counting_reader(see=rasterize):
    """A reader, and how many pictures its network was asked for each time."""
    network = Network([784, 12, 10], rng=np.random.default_rng(1))
    asked = []

    def recognize_counted(images):
        asked.append(len(images))
        return recognize_images(images, network)

    return NumberReader(see, recognize_counted), asked


def test_the_quality_of_all_new_groups_is_asked_at_once_and_only_once():
    reader, asked = counting_reader()
    strokes = [*shifted([BAR], 0), *shifted([BAR], 60), *shifted([[(0, 0), (40, 0)]], 120)]
    first = reader.quality(strokes, [(0,), (1,), (2,), (0,)])
    assert asked == [3]
    assert first[0] == first[3] and all(0.1 <= quality < 1 for quality in first)
    assert reader.quality(strokes, [(2,), (1, 2), (0,)])[::2] == [first[2], first[0]]
    assert asked == [3, 1]
    assert reader.quality(strokes, []) == [] and asked == [3, 1]


def test_where_no_ink_is_seen_the_quality_is_nothing_and_no_network_is_asked():
    reader, asked = counting_reader(lambda strokes: None)
    assert reader.quality([BAR], [(0,)]) == [0.0]
    assert reader.read([BAR]).text == "" and asked == []


def test_what_was_judged_alone_is_asked_for_no_second_time():
    reader, asked = counting_reader()
    assert len(reader.read([BAR]).digits) == 1 and asked == [1]
    reader, asked = counting_reader()
    strokes = [*shifted([BAR], 0), *shifted([BAR], 60)]
    reader.quality(strokes, [(0,), (1,)])
    reader.read(strokes, [Glyph((0,)), Glyph((1,))])
    assert asked == [2, 1, 1]  # among others the sums differ in their last bits


def test_the_material_is_what_it_says_and_the_same_for_the_same_seed():
    digits = pen_digits(100, 3)
    made = numbers(digits, 50, seed=4)
    assert made == numbers(digits, 50, seed=4) != numbers(digits, 50, seed=5)
    assert {len(number.text) for number in made} == {2, 3, 4, 5}
    for number in made:
        boxes = []
        for index in range(len(number.text)):
            points = np.array([p for s, o in zip(number.strokes, number.owners, strict=True) if o == index for p in s])
            boxes.append((points.min(axis=0), points.max(axis=0)))
        for (_, before), (after, _) in pairwise(boxes):
            assert GAPS[0] - 1e-9 <= (after[0] - before[0]) / HEIGHT <= GAPS[1] + 1e-9
        assert all(abs(high[1]) <= JITTER * HEIGHT + 1e-9 for _, high in boxes)
