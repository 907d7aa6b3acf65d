"""Tests of `digitpad.digits.whole_pictures`: pictures that a network of other classes reads as data sets have them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.digits.fitting import fitted
from digitpad.digits.pictures import Picture
from digitpad.digits.recognition import Prediction, recognize_images
from digitpad.digits.whole_pictures import WholePicture, as_seen_by
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.network import Network
from tests.opened_pictures import taken_apart

CLOTHES = ClassSet(("shirt", "shoe", "bag"))
NETWORK = Network([784, 5, 3], rng=np.random.default_rng(0))


def shirt(side: int) -> np.ndarray:
    """Something thick of several greys, light on dark, that touches the rim."""
    x, y = np.meshgrid(np.linspace(-1, 1, side), np.linspace(-1, 1, side))
    body = np.where((np.abs(x) < 0.5) | ((y < -0.3) & (np.abs(x) < 0.9)), 110 + 90 * np.abs(np.sin(6 * y)), 0)
    return body.astype(np.uint8)


def seen(pixels: np.ndarray, classes: ClassSet = CLOTHES) -> Picture:
    return as_seen_by(taken_apart(Image.fromarray(pixels)), classes)


def image_read(picture: Picture, classes: ClassSet = CLOTHES) -> np.ndarray:
    images = []

    def recognize(seen: Sequence[np.ndarray]) -> list[Prediction]:
        images.extend(seen)
        return recognize_images(seen, NETWORK, classes=classes)

    assert len(picture.read(recognize, classes).digits) == 1
    return images[-1].reshape(784)


def written(colour: int, paper: np.ndarray, width: int = 14) -> np.ndarray:
    image = Image.fromarray(paper)
    ImageDraw.Draw(image).line([(130, 300), (200, 90), (270, 300), (235, 210), (160, 210)], colour, width, "curve")
    return np.asarray(image)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("side", [20, 28, 64])
def test_a_thumbnail_is_read_as_a_data_set_has_it(side: int, turned: bool) -> None:
    pixels = shirt(side)
    image = image_read(seen(255 - pixels if turned else pixels))
    np.testing.assert_array_equal(image, fitted(pixels[None])[0])


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("side", [120, 300, 700])
def test_something_thick_on_a_pure_ground_is_read_as_a_whole(side: int, turned: bool) -> None:
    pixels = shirt(side)
    picture = seen(255 - pixels if turned else pixels)
    assert isinstance(picture, WholePicture)
    assert np.abs(image_read(picture).astype(int) - fitted(pixels[None])[0]).max() < 40
    box = picture.read(lambda images: recognize_images(images, NETWORK, classes=CLOTHES), CLOTHES).digits[0].box
    assert box == pytest.approx((0, 0, side, side))


@pytest.mark.parametrize(("side", "whole"), [(64, True), (65, False)])
def test_a_drawing_with_a_pen_is_one_thing_where_it_is_no_larger_than_in_data_sets(side: int, whole: bool) -> None:
    paper = Image.new("L", (side, 50), 255)
    ImageDraw.Draw(paper).line([(12, 10), (20, 40), (40, 12)], 0, 2)
    assert isinstance(seen(np.asarray(paper)), WholePicture) is whole


def thing(thick: int = 60, ground: int = 0, shade: int = 200, touching: int = 0) -> np.ndarray:
    """Something 100 long in a picture of 128 x 128; so many pixels of the rim are as bright."""
    pixels = np.full((128, 128), ground, np.uint8)
    pixels[64 - thick // 2 : 64 + thick // 2, 14:114] = shade
    rim = np.concatenate([np.arange(128), 127 + 128 * np.arange(1, 128), 128 * 127 + np.arange(127)])
    pixels.reshape(-1)[rim[:touching]] = shade
    return pixels


@pytest.mark.parametrize(
    ("pixels", "whole"),
    [
        *[(thing(thick=27), True), (thing(thick=24), False)],  # a pen's lines are thinner
        *[(thing(ground=7), True), (thing(ground=11), False)],  # nobody has photographed it
        *[(thing(shade=36), True), (thing(shade=28), False)],  # more than a shimmer
        *[(thing(touching=260), True), (thing(touching=350), False)],  # much of the rim is ground
    ],
)
def test_one_thing_is_thick_and_lies_on_a_pure_ground(pixels: np.ndarray, whole: bool) -> None:
    assert isinstance(seen(pixels), WholePicture) is whole


def test_handwriting_on_paper_is_ink_whatever_the_classes() -> None:
    paper = np.full((400, 400), 255, np.uint8)
    assert not isinstance(seen(written(0, paper)), WholePicture)
    shaded = np.tile(np.linspace(150, 235, 400), (400, 1)).astype(np.uint8)
    assert not isinstance(seen(written(40, shaded, 60)), WholePicture)


@pytest.mark.parametrize("side", [28, 300])
def test_digits_are_always_ink(side: int) -> None:
    picture = taken_apart(Image.fromarray(shirt(side)))
    assert as_seen_by(picture, DIGITS) is picture


def test_a_frame_is_a_whole_picture_of_its_own() -> None:
    part = seen(shirt(300)).framed(30, 60, 180, 210)
    assert isinstance(part, WholePicture) and part.shown == (0, 0, 150, 150)
    np.testing.assert_array_equal(image_read(part), fitted(shirt(300)[None, 60:210, 30:180])[0])
    (digit,) = part.read(lambda images: recognize_images(images, NETWORK, classes=CLOTHES), CLOTHES).digits
    assert digit.box == pytest.approx((30, 60, 150, 150)) and part.in_ink(digit.box) == (0, 0, 150, 150)


def test_nothing_is_empty() -> None:
    assert seen(np.zeros((28, 28), np.uint8)).empty and seen(np.full((28, 28), 255, np.uint8)).empty
    assert not seen(shirt(28)).empty
    assert seen(shirt(28)).framed(40, 40, 50, 50).empty


def test_what_the_pad_shows_is_the_whole_picture() -> None:
    picture = seen(shirt(28))
    np.testing.assert_array_equal(picture.digits_alone, shirt(28))
    assert picture.steps(0) is None
    picture.pack()
    np.testing.assert_array_equal(picture.digits_alone, shirt(28))
