"""How many whole numbers and pictures are read right.

    python -m tests.benchmarks.reading DIGITS.jsonl [--seed 1] [--model MODEL]

DIGITS.jsonl holds labelled pen digits, one {"label": 7, "strokes": [[[x, y], …], …]} a line. The scores: each digit
alone, with and without grouping its strokes; 500 numbers of two to five of them side by side; 200 drawings each of two
or three lines, of numbers with a minus, point or comma, and of two numbers in a row; 200 pictures of them and of
MNIST's test digits. A development seed is for tuning; a score counts once, with a seed that was never looked at.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from digitpad.digits.mnist_loader import load_test_images
from digitpad.digits.reading import Reading, recognize_number
from digitpad.digits.recognition import recognize, recognize_images
from digitpad.interop import load_model
from digitpad.model_file import Model
from tests.digits import lines_material
from tests.digits.numbers_material import PenDigit, PenNumber, Strokes, numbers
from tests.digits.picture_material import DigitPicture, pictures
from tests.opened_pictures import taken_apart


def read(strokes: Strokes, model: Model) -> Reading:
    return recognize_number(strokes, model.network, model.ink, model.rejection)


def read_alone(strokes: Strokes, model: Model) -> str:
    prediction = recognize(strokes, model.network, model.ink, model.rejection)
    return "" if prediction is None else "?" if prediction.rejected else str(prediction.digit)


def well_grouped(number: PenNumber, reading: Reading) -> bool:
    """Whether the strokes of each digit, and of no other, make up each digit that was read; specks left aside."""
    used = {stroke for digit in reading.digits for stroke in digit.parts}
    wanted = [
        tuple(i for i, owner in enumerate(number.owners) if owner == index and i in used)
        for index in range(len("".join(number.text.split())))
    ]
    return [digit.parts for digit in reading.digits] == wanted


def read_picture(picture: DigitPicture, model: Model) -> str:
    taken = taken_apart(picture.picture)
    return taken.read(lambda images: recognize_images(images, model.network, model.rejection)).text


def _score(name: str, drawings: Sequence[PenNumber], model: Model) -> None:
    readings = [(drawing, read(drawing.strokes, model)) for drawing in drawings]
    right = sum(drawing.text == reading.text for drawing, reading in readings)
    together = sum(well_grouped(drawing, reading) for drawing, reading in readings)
    share = 100 / len(drawings)
    print(f"{name:16} {share * right:.1f} % right, {share * together:.1f} % grouped right", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model")
    wanted = parser.parse_args()
    model = load_model(wanted.model)
    lines = map(json.loads, wanted.digits.read_text(encoding="utf-8").splitlines())
    digits = [PenDigit(int(line["label"]), line["strokes"]) for line in lines]

    alone = sum(read_alone(digit.strokes, model) == str(digit.label) for digit in digits)
    grouped = sum(read(digit.strokes, model).text == str(digit.label) for digit in digits)
    print(f"single digits    {100 * alone / len(digits):.2f} %, with grouping {100 * grouped / len(digits):.2f} %")

    for name, drawings in (
        ("500 numbers", numbers(digits, 500, wanted.seed)),
        ("200 of lines", lines_material.lines(digits, 200, wanted.seed)),
        ("200 with signs", lines_material.signed(digits, 200, wanted.seed)),
        ("200 pairs", lines_material.pairs(digits, 200, wanted.seed)),
    ):
        _score(name, drawings, model)

    test = load_test_images()
    made = pictures(test.images, np.asarray(test.labels, np.uint8), digits, 200, wanted.seed)
    wrong = [(picture, text) for picture in made if (text := read_picture(picture, model)) != str(picture.label)]
    print(f"200 pictures     {100 - len(wrong) / 2:.1f} % right")
    for picture, text in wrong:
        print(f"    {picture.label} read as {text or 'nothing'}: {picture.description}")


if __name__ == "__main__":
    main()
