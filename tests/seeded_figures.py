"""What a seed draws, deforms and trains, and what is read in it, summed up in a few figures that any other line, choice
or step would change.

    python -m tests.seeded_figures

writes them anew, after a change that is meant to draw, to train or to read something else.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from digitpad import model_file, paths
from digitpad.digits.augmentation import Deformation
from digitpad.digits.lattice import DIGIT, MARK, MINUS, STRAY, RowLattice, score
from digitpad.digits.mnist_loader import load_images
from digitpad.digits.non_digits import non_digit_examples
from digitpad.digits.parts import Part
from digitpad.digits.pen_curves import Hand, Points, Style
from digitpad.digits.pen_styles import STYLES, pen_examples, pen_strokes
from digitpad.digits.reading import Reading, recognize_number
from digitpad.digits.recognition import Prediction, recognize_images
from digitpad.digits.rows import split_rows
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.reports import EpochReport
from digitpad.recipes import BEST, RECIPES, Recipe
from digitpad.training_job import TrainingJob
from tests.digits import lines_material, numbers_material
from tests.digits.numbers_material import PenNumber, pen_digits
from tests.digits.photo_material import KINDS, Photo, photos
from tests.opened_pictures import taken_apart

FILE = Path(__file__).parent / "fixtures" / "seeded_figures.json"
Figures = dict[str, list[float]]


def kept() -> Figures:
    found: Figures = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def drawings() -> Figures:
    """By the name of what is drawn."""
    found = {style.__name__: _of_style(style) for styles in STYLES.values() for style in styles}
    found |= {f"digit {digit}": _of_digit(digit) for digit in range(10)}
    found["pen digits"] = _of_pictures(pen_examples(300, np.random.default_rng(3)).images)
    found["no digits"] = _of_pictures(non_digit_examples(1200, np.random.default_rng(4)).images)
    return found


def deformations(mnist: Dataset) -> Figures:
    images, late = mnist.training.images[:300], 0.75
    ways = {"deformed": Deformation(), "deformed as by the best recipe": BEST.deformation}
    return {
        name: _of_pictures(np.concatenate([deform(images, np.random.default_rng(5), time) for time in (0.0, late)]))
        for name, deform in ways.items()
        if deform is not None
    }


def trainings(mnist: Dataset) -> Figures:
    """One short epoch of each recipe."""
    return {f"the recipe {name}": _of_training(recipe, mnist) for name, recipe in RECIPES.items()}


def readings() -> Figures:
    """Of drawings with several digits, by the book's network, which reads them as well as it can."""
    digits = pen_digits(60, 2)
    drawings = {
        "numbers": numbers_material.numbers(digits, 40, 5),
        "lines": lines_material.lines(digits, 30, 5),
        "signs": lines_material.signed(digits, 40, 5),
        "pairs": lines_material.pairs(digits, 30, 5),
    }
    book = _book()
    read = {
        name: _of_readings([recognize_number(each.strokes, book.network, book.ink, book.rejection) for each in drawn])
        for name, drawn in drawings.items()
    }
    return read | {f"candidates of {name}": _of_candidates(drawn) for name, drawn in drawings.items()}


def photographs() -> Figures:
    """Of a photograph of every second kind, made smaller: that is quick."""
    return {f"photo of {kind}": _of_photo(photo(kind).picture) for kind in list(KINDS)[::2]}


@cache
def photo(kind: str) -> Photo:
    [made] = photos(pen_digits(60, 2), kind, 1, 7)
    return made


@cache
def _book() -> Model:
    return model_file.load(paths.models_folder() / "book.safetensors")


def _of_readings(found: Sequence[Reading]) -> list[float]:
    """How many digits there are, and sums over their boxes and over what is read in each."""
    digits = [digit for reading in found for digit in reading.digits]
    boxes = np.array([digit.box for digit in digits]).reshape(-1, 4)
    texts = [float(ord(letter)) for reading in found for letter in reading.text]
    seen = sum(float(digit.prediction.image.sum()) for digit in digits)
    weights = np.cos(np.arange(len(texts)))
    return _rounded([len(digits), len(texts), weights @ np.array(texts), seen, *boxes.sum(axis=0)])


def _of_candidates(drawings: Sequence[PenNumber]) -> list[float]:
    """How many there are of each kind, and what speaks for them, with and without what a network sees."""
    seen = Prediction(4, np.linspace(0.01, 0.19, 10), np.zeros((28, 28), np.uint8), (), _book().network)
    views = [None, seen, *(replace(seen, margin=margin, rejected=margin < 0) for margin in (-1.5, 2.5))]
    totals: dict[str, np.ndarray] = {label: np.zeros(5) for label in (DIGIT, MINUS, MARK, STRAY)}
    for drawing in drawings:
        parts = [Part.along(np.array(stroke)) for stroke in drawing.strokes]
        for row in split_rows([part.box for part in parts]):
            for candidate in RowLattice(row, parts).candidates:
                totals[candidate.label] += [1.0, *(score(candidate, view) for view in views)]
    return _rounded(np.concatenate(list(totals.values())))


def _of_photo(picture: Image.Image) -> list[float]:
    smaller = picture.copy()
    smaller.thumbnail((420, 420))
    book = _book()
    reading = taken_apart(smaller).read(lambda images: recognize_images(images, book.network, book.rejection))
    return _of_readings([reading])


def _of_style(style: Style) -> list[float]:
    rng = np.random.default_rng(1)
    return _of_strokes([style(Hand(rng)) for _ in range(150)])


def _of_digit(digit: int) -> list[float]:
    rng = np.random.default_rng(2)
    return _of_strokes([pen_strokes(digit, rng) for _ in range(200)])


def _of_strokes(drawings: list[list[Points]]) -> list[float]:
    """How many strokes and points there are, and sums of the points, two of which depend on their order."""
    strokes = [stroke for drawing in drawings for stroke in drawing]
    points = np.concatenate(strokes)
    weights = np.cos(np.arange(len(points)))
    return _rounded([len(strokes), len(points), *np.abs(points).mean(axis=0), *(weights @ points)])


def _of_pictures(images: np.ndarray) -> list[float]:
    """How much ink there is and how far down and to the right, of fifty pictures at a time."""
    pictures = images.reshape(-1, 50, 28, 28).astype(float)
    sums = np.einsum("nkyx,yf,xf->nf", pictures, *(np.stack(pair, 1) for pair in _WEIGHTS))
    return _rounded(sums.ravel())


_EVEN, _RAMP = np.ones(28), np.arange(1.0, 29)
_WEIGHTS = (_EVEN, _RAMP, _EVEN), (_EVEN, _EVEN, _RAMP)  # down, across


def _of_training(recipe: Recipe, mnist: Dataset) -> list[float]:
    """The losses, and the middle size of the weights of each layer."""
    layers = tuple(min(20, size) for size in recipe.settings.hidden_layers)
    settings = replace(recipe.settings, epochs=1, hidden_layers=layers)
    few = replace(mnist, training=mnist.training.first(900), validation=mnist.validation.first(300))
    shortened = replace(recipe, settings=settings)
    events = TrainingJob.new(shortened).train(shortened.dataset(few), lambda: True)
    report = next(event for event in events if isinstance(event, EpochReport))
    return _rounded([report.training_loss, report.validation_loss, *(np.abs(w).mean() for w in report.network.weights)])


def _rounded(figures: Sequence[float] | np.ndarray) -> list[float]:
    return [float(f"{figure:.8g}") for figure in figures]


if __name__ == "__main__":
    digits = load_images()
    figures = drawings() | deformations(digits) | trainings(digits) | readings() | photographs()
    lines = [f"  {json.dumps(name)}: {json.dumps(row)}" for name, row in figures.items()]
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
