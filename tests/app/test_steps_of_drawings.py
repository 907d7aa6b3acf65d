"""The steps from what lies on the pad to what the network sees, as pictures and sentences."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from digitpad.app.pad.drawing_steps import steps_of
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.pad.pad_paper import Content
from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture
from digitpad.digits.ink import ink_steps
from digitpad.digits.pictures import Picture
from digitpad.digits.whole_pictures import WholePicture
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.network import Network
from tests.opened_pictures import taken_apart

SEVEN = [[(300.0, 0.0), (350.0, 0.0), (320.0, 100.0)]]
SPECKS = [[(390.0, 30.0)], [(390.0, 95.0), (391.0, 95.0)]]


@pytest.fixture
def pad():
    return PadAnswer(Model(Network([784, 8, 10], rng=np.random.default_rng(0)), name="first"))


def steps(pad, content):
    pad.paper.lay(Content.of(content) if isinstance(content, list) else Content(sheet=content))
    pad.read_paper()
    return steps_of(pad)


def test_an_empty_pad_has_none(pad):
    assert steps(pad, []) == []


def test_a_drawing_is_cleaned_boxed_and_centred_as_ink_computes_it(pad):
    drawn, cleaned, boxed, centred, seen = steps(pad, SEVEN)
    found = ink_steps(SEVEN, pad.ink)
    assert [step.title for step in (drawn, cleaned, boxed, centred, seen)] == [
        "As drawn",
        "Cleaned",
        "Boxed",
        "Centred",
        "28 x 28",
    ]
    assert drawn.caption == "Your drawing, as you drew it."
    assert cleaned.caption == "No stray speck had to be ignored."
    assert np.allclose(drawn.lines[0], [[8.5, 3], [19.5, 3], [12.9, 25]]) and not drawn.faint and drawn.pen == 1.1
    assert np.array_equal(cleaned.lines[0], drawn.lines[0]) and not cleaned.rings
    assert np.array_equal(boxed.lines[0], found.boxed[0] + 0.5)
    assert boxed.pen == centred.pen == 2 * pad.ink.pen_radius
    assert boxed.box == (4.5, 4.5) and boxed.mass == pytest.approx(tuple(found.centre + 0.5))
    assert np.array_equal(centred.lines[0], found.centred[0] + 0.5) and centred.box is None
    assert centred.mass == pytest.approx(tuple(found.centre + found.shift + 0.5))
    assert np.array_equal(seen.pixels, found.image) and seen.place == (0, 0, 28, 28)
    assert seen.caption == "What the network sees: 784 pixels, each a shade of grey."


def test_specks_are_ringed_where_they_were_drawn(pad):
    drawn, cleaned, *_ = steps(pad, [*SEVEN, SPECKS[0]])
    assert cleaned.caption == "A stray speck was ignored."
    assert (len(drawn.lines), len(cleaned.lines), len(cleaned.rings)) == (2, 1, 1)
    assert np.array_equal(cleaned.rings[0], drawn.lines[1][0])
    assert steps(pad, [*SEVEN, *SPECKS])[1].caption == "2 stray specks were ignored."


def test_the_other_digits_of_a_number_are_faint_and_left_out(pad):
    other = [[(500.0, 0.0), (500.0, 100.0)]]
    drawn, cleaned, *_ = steps(pad, [*SEVEN, *other])
    pad.select(0)
    drawn, cleaned, *_ = steps_of(pad)
    assert drawn.caption == "Your drawing; the first digit is selected."
    assert (len(drawn.lines), len(drawn.faint)) == (1, 1) and drawn.faint[0][:, 0].max() == 25
    assert cleaned.caption == "The other digits are left out."
    more = [[(370.0, 30.0)], *SEVEN, *other]
    assert steps(pad, more)[1].caption == "The other digits and a stray speck are left out."
    pad.select(1)
    assert steps_of(pad)[0].caption == "Your drawing; the second digit is selected."


def test_a_digit_of_a_data_set_is_what_the_network_sees(pad):
    image = np.zeros((28, 28), np.uint8)
    image[5:20, 13:15] = 255
    [step] = steps(pad, LabelledDigit("Test digit 7", 1, image))
    assert step.title == "28 x 28" and np.array_equal(step.pixels, image)
    assert step.caption == "Test digit 7 has this form already: nothing is changed."


def test_a_picture_becomes_ink_and_is_cut_out(pad):
    image = np.full((60, 100), 255, np.uint8)
    image[15:45, 48:52] = 0
    sheet = OpenedPicture("1.png", taken_apart(Image.fromarray(image)))
    photo, ink, cut, boxed, seen = steps(pad, sheet)
    assert [step.title for step in (photo, ink, cut, boxed, seen)] == [
        "The picture",
        "As ink",
        "Cut out",
        "Boxed",
        "28 x 28",
    ]
    assert photo.caption == "The picture as it was opened." and photo.outline is None
    left, top, width, height = photo.place
    assert (width, height) == pytest.approx((22, 13.2)) and (left, top) == pytest.approx((3, 7.4))
    assert photo.pixels.max() == 255 and photo.pixels.min() == 0
    height, width = boxed.pixels.shape
    assert max(boxed.pixels.shape) == 20 and boxed.box == (4, 4)
    assert boxed.place == (4 + (20 - width) // 2, 4 + (20 - height) // 2, width, height)
    assert cut.pixels.shape[0] > 7 * cut.pixels.shape[1] * 0.9 and cut.place[3] == pytest.approx(22)
    assert np.array_equal(seen.pixels, pad.prediction.image)


def test_ink_that_is_fuller_than_full_is_shown_as_full(pad):
    page = np.zeros((60, 100), np.float32)
    page[15:45, 48:52] = 1.4  # over the rules of a page
    photo, ink, cut, *_ = steps(pad, OpenedPicture("1.png", Picture(page, photo=1 - np.clip(page, 0, 1))))
    assert photo.pixels.max() == ink.pixels.max() == cut.pixels.max() == 255
    assert cut.pixels.min() == 255


def test_a_picture_of_one_thing_is_seen_as_a_whole(pad):
    whole = WholePicture(np.full((40, 20), 200, np.uint8), 1.0, np.zeros((40, 20), np.float32))
    photo, seen = steps(pad, OpenedPicture("coat.png", whole))
    assert photo.caption == "The picture as it was opened." and photo.pixels.min() == 255
    assert seen.caption == "The whole picture in 28 x 28 pixels; the network sees this."
    assert np.array_equal(seen.pixels, whole.image)


def test_a_line_is_drawn_around_the_sheet_in_a_photograph(pad):
    image = np.full((200, 300), 50, np.uint8)
    image[40:160, 60:240] = 230
    image[70:130, 140:144] = 40
    photo, *_ = steps(pad, OpenedPicture("desk.png", taken_apart(Image.fromarray(image))))
    assert photo.caption == "The picture; the sheet within the line is cut out and put straight."
    scale = 22 / 300
    corners = np.array([[60, 40], [240, 40], [240, 160], [60, 160], [60, 40]]) * scale + [3, 14 - 100 * scale]
    assert photo.outline == pytest.approx(corners, abs=0.3)


def test_of_a_stroke_that_joins_digits_only_what_belongs_to_the_selected_one_is_shown():
    pad = PadAnswer(load_model(None))
    two = np.array([(4, 22), (14, 6), (28, 0), (44, 6), (51, 24), (46, 44), (30, 66), (0, 97), (30, 96), (60, 97)])
    drawn, *_, seen = steps(pad, [[*two.tolist(), *(two + np.array([80, 0])).tolist()]])
    assert pad.selected == 1 and (len(drawn.lines), len(drawn.faint)) == (1, 1)
    assert drawn.faint[0][:, 0].max() < drawn.lines[0][:, 0].max()
    assert np.array_equal(seen.pixels, pad.reading.digits[1].prediction.image)
