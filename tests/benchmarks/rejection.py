"""How well a model tells digits from what is none, how far its confidence can be trusted, and what it reads in digits
that came another way than MNIST's.

    python -m tests.benchmarks.rejection [--seed 1] [--model MODEL] [--digits DIGITS.jsonl] [--sample 500]

DIGITS.jsonl holds labelled pen digits, one {"label": 7, "strokes": [[[x, y], …], …]} a line. A development seed is for
tuning; a score counts once, with a seed that was never looked at. The fonts of the system take part in the letters, so
scores of two machines differ.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.digits.calibration import judged
from digitpad.digits.ink import normalize_picture, rasterize
from digitpad.digits.mnist_loader import load_test_images
from digitpad.digits.recognition import as_probabilities, tempered
from digitpad.digits.rejection import Rejection, impossible_shape
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.metrics import calibration
from tests.digits.non_digits import SHARES, non_digits

FONTS = Path("/usr/share/fonts")
Images = NDArray[np.uint8]
Random = np.random.Generator


class Answers(NamedTuple):
    """The most probable digits, their probabilities, and whether they are refused: (n,) each."""

    digits: NDArray[np.int64]
    confidence: NDArray[np.floating]
    refused: NDArray[np.bool_]


def answers(images: Images, model: Model) -> Answers:
    """What `recognize_image` says of images uint8 (n, 28, 28), in one go."""
    rejection = model.rejection or Rejection()
    outputs, evidence = judged(model.network, images.reshape(-1, 784), rejection=rejection)
    probabilities = tempered(as_probabilities(outputs), rejection.temperature)
    refused = np.zeros(len(images), bool)
    if rejection.least_evidence is not None:
        refused = (evidence < rejection.least_evidence) | [impossible_shape(image) is not None for image in images]
    return Answers(outputs.argmax(axis=0), probabilities.max(axis=0), refused)


def show(name: str, hits: NDArray[np.bool_]) -> None:
    print(f"  {name:<42}{100 * np.mean(hits):6.2f} %  of {len(hits):,}")


def score_non_digits(model: Model, seed: int) -> None:
    fonts = [str(path) for path in sorted([*FONTS.rglob("*.ttf"), *FONTS.rglob("*.otf")])]
    items = non_digits(1000, seed, fonts)
    refused = answers(np.stack([item.image for item in items]), model).refused
    held_out = np.array([item.held_out for item in items])
    families = np.array([item.family for item in items])
    print(f"Non-digits refused (seed {seed}, {len(fonts)} fonts of the system)")
    show("all", refused)
    show("of the held-out kinds", refused[held_out])
    for family in SHARES:
        show(f"    {family}", refused[families == family])
        show(f"    {family}, held out", refused[held_out & (families == family)])


def score_pen_digits(model: Model, path: Path) -> None:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    drawn = [(rasterize(line["strokes"], model.ink), int(line["label"])) for line in lines]
    images, labels = zip(*[(image, label) for image, label in drawn if image is not None], strict=True)
    found = answers(np.stack(images), model)
    show("pen digits refused", found.refused)
    show("pen digits read right, refused or not", found.digits == labels)


# The test digits as they might come otherwise


def enlarged(method: Image.Resampling) -> Callable[[Images, Random], Images]:
    """Makes a digit 2 to 10 times as large and lays it anywhere on a canvas of 400 x 400."""

    def enlarge(image: Images, rng: Random) -> Images:
        side = 28 * int(rng.integers(2, 11))
        x, y = rng.integers(0, 401 - side, 2)
        canvas = np.zeros((400, 400), np.uint8)
        canvas[y : y + side, x : x + side] = np.asarray(Image.fromarray(image).resize((side, side), method))
        return canvas

    return enlarge


def halved(image: Images, rng: Random) -> Images:
    return np.rint(image.reshape(14, 2, 14, 2).mean(axis=(1, 3))).astype(np.uint8)


def with_a_stray_pixel(image: Images, rng: Random) -> Images:
    spoilt = image.copy()
    y, x = rng.integers(0, 2, 2) * 27
    spoilt[y, x] = 255
    return spoilt


CHANGES: dict[str, Callable[[Images, Random], Images]] = {
    "as they are": lambda image, rng: image,
    "enlarged, hard pixels": enlarged(Image.Resampling.NEAREST),
    "enlarged, smooth": enlarged(Image.Resampling.BICUBIC),
    "halved by 2 x 2 means": halved,
    "one stray bright pixel in a corner": with_a_stray_pixel,
}


def score_changes(model: Model, images: Images, labels: NDArray[np.uint8], rng: Random) -> None:
    """Cut out, scaled and centred by `normalize_picture`, as what is drawn or opened is."""
    for name, change in CHANGES.items():
        changed = [change(image, rng) for image in images]
        normalized = [normalize_picture(image.astype(np.float32) / 255) for image in changed]
        by_ink = answers(np.stack([np.zeros((28, 28), np.uint8) if n is None else n for n in normalized]), model)
        show(f"{name}, through the ink", by_ink.digits == labels)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--model")
    parser.add_argument("--digits", type=Path)
    parser.add_argument("--sample", type=int, default=500, help="test digits to change and read again (500)")
    wanted = parser.parse_args()
    model, test = load_model(wanted.model), load_test_images()
    score_non_digits(model, wanted.seed)
    print("Digits")
    images, labels = test.images.reshape(-1, 28, 28), test.labels
    found = answers(images, model)
    show("test digits refused", found.refused)
    if wanted.digits is not None:
        score_pen_digits(model, wanted.digits)
    print(f"  expected calibration error{calibration(found.confidence, found.digits == labels).error:22.4f}")
    print("Test digits read right")
    show("plain", found.digits == labels)
    rng = np.random.default_rng(wanted.seed)
    chosen = rng.choice(len(images), min(wanted.sample, len(images)), replace=False)
    show("plain, those that are changed below", (found.digits == labels)[chosen])
    score_changes(model, images[chosen], labels[chosen], rng)


if __name__ == "__main__":
    main()
