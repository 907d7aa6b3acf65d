"""What of a picture is shown, kept and framed, on ink that is given as it is."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.pictures import Picture
from digitpad.digits.recognition import Prediction
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network

NETWORK = Network([784, 10])
ANIMALS = ClassSet(tuple(f"animal {i}" for i in range(10)), "animal", "animals")


def even(images):
    """A reader that cannot tell one digit from another."""
    return [Prediction(0, np.full(10, 0.1, np.float32), image, (), NETWORK) for image in images]


def zero(ink, left, top, width=40, height=60, pen=6):
    ink[top : top + height, left : left + width] = 1
    ink[top + pen : top + height - pen, left + pen : left + width - pen] = 0


@pytest.fixture
def ink():
    """Two zeros side by side, with paper all around."""
    ink = np.zeros((300, 400), np.float32)
    zero(ink, 100, 120)
    zero(ink, 170, 110)
    return ink


def test_shown_are_all_digits_and_around_them_paper_of_a_third_of_their_height(ink):
    left, top, right, bottom = Picture(ink).shown
    assert {100 - left, 110 - top, right - 210, bottom - 180} == {24}
    assert Picture(np.pad(ink[110:180, 100:210], 2)).shown == (0, 0, 114, 74)  # there is no more paper
    assert Picture(np.zeros((30, 50), np.float32)).shown == (0, 0, 50, 30)


def test_the_digits_alone_are_what_is_shown_without_dirt(ink):
    dirty = ink.copy()
    dirty[105:107, 150:152] = 1
    left, top, right, bottom = Picture(ink).shown
    alone = Picture(dirty).digits_alone
    assert alone.dtype == np.uint8
    assert np.array_equal(alone, 255 * ink[top:bottom, left:right].astype(np.uint8))
    assert not Picture(np.zeros((30, 50), np.float32)).digits_alone.any()
    assert Picture(np.zeros((30, 50), np.float32)).digits_alone.shape == (30, 50)


def test_soft_edges_of_digits_are_kept(ink):
    ink[119, 100:140] = 0.3
    left, top, _, _ = Picture(ink).shown
    assert (Picture(ink).digits_alone[119 - top, 100 - left : 140 - left] > 60).all()


@pytest.mark.parametrize(("away", "kept"), [(5, True), (7, False)])
def test_the_soft_edge_of_a_digit_is_narrow_beside_its_size(away, kept):
    page = np.zeros((300, 300), np.float32)
    zero(page, 100, 100, 60, 120)
    page[:, 90:100] = 0.3
    picture = Picture(page)
    assert picture.digits_alone[60, 100 - away - picture.shown[0]].any() == kept


@pytest.mark.parametrize(("fullness", "shown"), [(0.9, 255), (0.72, 204)])
def test_ink_that_is_nearly_full_is_full(ink, fullness, shown):
    assert Picture(np.float32(fullness) * ink).digits_alone.max() == shown


@pytest.mark.parametrize(("fullness", "empty"), [(0.14, True), (0.16, False)])
def test_in_a_picture_of_few_pixels_each_of_them_may_be_ink_in_part(fullness, empty):
    tiny, small = np.zeros((2, 17, 17), np.float32)
    tiny[4:12, 7:9] = small[4:12, 7:9] = fullness
    assert Picture(tiny[:16, :16]).empty == empty
    assert Picture(small).empty


@pytest.mark.parametrize(("pen", "seen"), [(2, 1.9), (16, 1.9), (24, 2.4)])
def test_lines_thinner_than_those_of_data_sets_are_made_wider(pen, seen):
    page = np.zeros((300, 400), np.float32)
    zero(page, 100, 50, 150, 200, pen)
    (digit,) = Picture(page).read(even).digits
    assert digit.prediction.image[14, :14].sum() / 255 == pytest.approx(seen, abs=0.15)


def test_within_a_frame_there_is_nothing_of_what_lies_outside(ink):
    whole = Picture(ink)
    assert len(whole.read(even).digits) == 2
    framed = whole.framed(160, 100, 220, 200)
    assert [digit.box for digit in framed.read(even).digits] == [(170, 110, 40, 60)]
    assert framed.ink.shape == ink.shape and not framed.ink[:, :160].any()
    cut = whole.framed(-10, -10, 120, 150)
    assert np.array_equal(np.argwhere(cut.ink).max(axis=0), [149, 119])
    assert max(cut.photo.shape) == 300  # no larger than it is shown


def test_a_frame_around_all_of_a_picture_cuts_nothing():
    full = Picture(np.ones((30, 50), np.float32))
    assert full.framed(-5, -5, 60, 60).ink.all() and full.framed(0, 0, 50, 30).ink.all()


def test_boxes_are_told_in_pixels_of_the_original_and_of_the_ink(ink):
    picture = Picture(ink, factor=2.5)
    first, second = picture.read(even).digits
    assert first.box == (250, 300, 100, 150) and second.box == (425, 275, 100, 150)
    assert picture.in_ink(second.box) == (170, 110, 40, 60)
    assert picture.outline is None


def test_of_each_digit_that_was_read_the_steps_to_its_picture_are_known(ink):
    picture = Picture(ink)
    reading = picture.read(even)
    for index, digit in enumerate(reading.digits):
        assert np.array_equal(picture.steps(index).image, digit.prediction.image)
    assert picture.steps(2) is None


def test_other_classes_are_one_thing_however_many_patches_it_has(ink):
    (thing,) = Picture(ink).read(even, ANIMALS).digits
    assert thing.box == (100, 110, 110, 70)
    assert Picture(np.zeros((30, 50), np.float32)).read(even, ANIMALS).digits == ()


def test_a_packed_picture_is_the_same_once_it_is_looked_at(ink):
    ink[119, 100:140] = 0.3
    picture = Picture(ink.copy())
    before = picture.digits_alone
    for _ in range(2):
        picture.pack()
        assert np.array_equal(picture.ink, ink)
        assert np.array_equal(picture.digits_alone, before)


def test_of_what_was_not_photographed_the_ink_is_shown_dark_on_white_paper(ink):
    np.testing.assert_array_equal(Picture(ink).photo, 1 - ink)
    photo = np.linspace(0.2, 0.9, ink.size, dtype=np.float32).reshape(ink.shape)
    shown = Picture(ink, photo=photo).photo
    assert max(shown.shape) == 300 and shown.min() == pytest.approx(0.2, abs=0.01)


def test_digits_that_touch_have_boxes_of_their_own():
    page = np.zeros((200, 300), np.float32)
    zero(page, 80, 60)
    zero(page, 128, 70)
    page[92:96, 120:128] = 1

    def read(images):
        """One that is as sure of what is narrow as it is unsure of what is wide."""
        narrow = [np.ptp(np.nonzero(image)[1]) < np.ptp(np.nonzero(image)[0]) for image in images]
        return [
            Prediction(0, np.eye(10)[0] if each else np.full(10, 0.1), image, (), NETWORK, margin=9.0 * each)
            for image, each in zip(images, narrow, strict=True)
        ]

    first, second = (digit.box for digit in Picture(page).read(read).digits)
    assert (first[:2], first[3]) == ((80, 60), 60) and (second[1], second[3]) == (70, 60)
    assert first[0] + first[2] == second[0] and 120 <= second[0] <= 128 and second[0] + second[2] == 168
