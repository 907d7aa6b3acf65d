"""Fits the weights with which `digitpad.digits.lattice` cuts rows into digits and signs, and prints them.

    python -m tests.benchmarks.fit_grouping [--drawings 4000] [--seed 1] [--digits DIGITS.jsonl]

The material is synthetic: single digits, at times with a stray dot, numbers, numbers with signs, pairs, digits whose
strokes broke, numbers whose digits touch or overlap, and digits beside what is none. A conditional random field is
fitted: the logarithm of the probability of the right cut among all cuts is made as large as it gets.
Digits that real people drew are for scoring only (`tests.benchmarks.reading`); none may be given here.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.digits import lattice
from digitpad.digits.ink import rasterize
from digitpad.digits.lattice import DIGIT, MARK, MINUS, STRAY, Candidate, RowLattice, as_weighed
from digitpad.digits.non_digits import non_digit_strokes
from digitpad.digits.parts import Part
from digitpad.digits.recognition import Prediction, recognize_images
from digitpad.digits.rows import Row
from digitpad.interop import load_model
from digitpad.model_file import Model
from tests.digits import lines_material
from tests.digits.numbers_material import GAPS, HEIGHT, PenDigit, PenNumber, number, numbers, pen_digits

OTHER_SIGN = "x"
SIGNS = {"-": MINUS, ".": MARK, ",": MARK}
SHARES = {"single": 0.4, "numbers": 0.25, "signed": 0.15, "pairs": 0.05, "broken": 0.2, "others": 0.15, "close": 0.15}
CLOSE = (-0.1, 0.06)
STRAY_OWNER = -1
EPOCHS, BATCH, RATE, DECAY = 30, 64, 0.05, 1e-4
Floats = NDArray[np.float64]


class Fit:
    """All candidates of one drawing as a matrix of features, and which of them make the right cut."""

    def __init__(self, candidates: Sequence[Candidate], features: Floats, right: Floats) -> None:
        self.candidates, self.features, self.right = candidates, features, right
        self.ends = max(candidate.end for candidate in candidates)

    def gradient(self, weights: Floats) -> tuple[float, Floats]:
        """Logarithm of the probability of the right cut, and its slope."""
        scores = self.features @ weights
        forward, backward = np.full(self.ends + 1, -np.inf), np.full(self.ends + 1, -np.inf)
        forward[0] = backward[-1] = 0.0
        for c, s in zip(self.candidates, scores, strict=True):
            forward[c.end] = np.logaddexp(forward[c.end], forward[c.first] + s)
        for c, s in zip(self.candidates[::-1], scores[::-1], strict=True):
            backward[c.first] = np.logaddexp(backward[c.first], s + backward[c.end])
        first, end = ([getattr(c, edge) for c in self.candidates] for edge in ("first", "end"))
        share = np.exp(forward[first] + scores + backward[end] - forward[-1])
        return float(scores @ self.right - forward[-1]), (self.right - share) @ self.features


def drawings(digits: Sequence[PenDigit], n: int, seed: int) -> list[PenNumber]:
    counts = {name: round(share * n) for name, share in SHARES.items()}
    rng = np.random.default_rng([seed, 9])
    made = [_single(digits[int(i)], rng) for i in rng.integers(len(digits), size=counts["single"])]
    made += numbers(digits, counts["numbers"], seed)
    made += lines_material.signed(digits, counts["signed"], seed)
    made += lines_material.pairs(digits, counts["pairs"], seed)
    made += [_broken(_few(digits, 3, rng), rng) for _ in range(counts["broken"])]
    made += [_few(digits, 4, rng, CLOSE) for _ in range(counts["close"])]
    return made + [_beside_another(_few(digits, 3, rng), rng) for _ in range(counts["others"])]


def _few(
    digits: Sequence[PenDigit], most: int, rng: np.random.Generator, gaps: tuple[float, float] = GAPS
) -> PenNumber:
    return number([digits[i] for i in rng.integers(len(digits), size=rng.integers(1, most + 1))], rng, gaps)


def _broken(whole: PenNumber, rng: np.random.Generator) -> PenNumber:
    """The pen was lifted, or lost contact, within some strokes: they are two, with a small gap or none."""
    strokes, owners = [], []
    for stroke, owner in zip(whole.strokes, whole.owners, strict=True):
        line = np.asarray(stroke)
        travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
        pieces = [line]
        if travelled[-1] > 0.8 * HEIGHT and rng.random() < 0.5:
            place, gap = travelled[-1] * rng.uniform(0.2, 0.8), HEIGHT * rng.choice([0.0, rng.uniform(0, 0.1)])
            pieces = [line[travelled <= place - gap / 2], line[travelled >= place + gap / 2]]
        pieces = [piece for piece in pieces if len(piece)]
        strokes += [[(float(x), float(y)) for x, y in piece] for piece in pieces]
        owners += [owner] * len(pieces)
    return PenNumber(whole.text, strokes, tuple(owners))


def _beside_another(whole: PenNumber, rng: np.random.Generator) -> PenNumber:
    """A digit or a number with a letter, a shape or a sign before, in or after it, which is nobody's digit."""
    thing = _thing(rng)
    low, high = np.concatenate(thing).min(axis=0), np.concatenate(thing).max(axis=0)
    place = int(rng.integers(len(whole.text) + 1))
    edges = [
        max((x for s, o in zip(whole.strokes, whole.owners, strict=True) if o < place for x, _ in s), default=0.0),
        min((x for s, o in zip(whole.strokes, whole.owners, strict=True) if o >= place for x, _ in s), default=0.0),
    ]
    gaps = HEIGHT * rng.uniform(0.06, 0.4, 2)
    left = edges[0] + gaps[0] if place else 0.0
    to_its_place = np.array([left - low[0], -(low[1] + high[1] + HEIGHT) / 2])
    moved = [line + to_its_place for line in thing]
    by = left + high[0] - low[0] + gaps[1] - edges[1]
    strokes = [
        [(x + by * (owner >= place), y) for x, y in stroke]
        for stroke, owner in zip(whole.strokes, whole.owners, strict=True)
    ]
    owners = [owner + (owner >= place) for owner in whole.owners] + [place] * len(moved)
    strokes += [[(float(x), float(y)) for x, y in line] for line in moved]
    return PenNumber(whole.text[:place] + OTHER_SIGN + whole.text[place:], strokes, tuple(owners))


def _thing(rng: np.random.Generator) -> list[Floats]:
    if rng.random() < 0.6:
        size = HEIGHT * rng.uniform(0.5, 1.1)
        return [size * stroke for stroke in non_digit_strokes(rng)]
    width, apart = HEIGHT * rng.uniform(0.3, 0.7), HEIGHT * rng.uniform(0.12, 0.35)
    x = np.linspace(0, width, 9)
    level = [np.stack([x, rng.normal(0, 0.08) * x + shift], axis=1) for shift in (0.0, apart)]
    if rng.random() < 0.5:
        return level
    return [level[0], np.stack([width / 2 + rng.normal(0, 0.08) * x, x - width / 2], axis=1)]


def _single(digit: PenDigit, rng: np.random.Generator) -> PenNumber:
    one = number([digit], rng)
    if rng.random() > 0.15:
        return one
    points = np.concatenate([np.asarray(stroke) for stroke in one.strokes])
    low, high = points.min(axis=0) - 0.5 * HEIGHT, points.max(axis=0) + 0.5 * HEIGHT
    while True:
        place = rng.uniform(low, high)
        if np.hypot(*(points - place).T).min() > 0.12 * HEIGHT:
            break
    speck = place + HEIGHT * rng.uniform(0, 0.1) * rng.uniform(-1, 1, (3, 2))
    return PenNumber(one.text, [*one.strokes, [(float(x), float(y)) for x, y in speck]], (*one.owners, STRAY_OWNER))


def fit_material(drawing: PenNumber, model: Model) -> list[Fit]:
    """As this model reads it, and as one without a fitted rejection would; none where the right cut is none of the
    candidates, or the only one."""
    parts = [Part.along(np.asarray(stroke, float).reshape(-1, 2)) for stroke in drawing.strokes]
    row = RowLattice(Row(tuple(range(len(parts)))), parts)
    wanted = _wanted(drawing)
    right = np.array([float(wanted.get(c.parts) == c.label) for c in row.candidates])
    if right.sum() != len(wanted) or len(wanted) == len(right):
        return []
    groups = [c.parts for c in row.candidates if c.label == DIGIT]
    images = [rasterize([drawing.strokes[i] for i in group], model.ink) for group in groups]
    read = recognize_images([image for image in images if image is not None], model.network, model.rejection)
    judged = dict(zip(groups, read, strict=True))
    plain = {group: replace(prediction, margin=None) for group, prediction in judged.items()}
    as_seen = (judged,) if OTHER_SIGN in drawing.text else (judged, plain)
    return [
        Fit(row.candidates, np.array([as_row(c, predictions.get(c.parts)) for c in row.candidates]), right)
        for predictions in as_seen
    ]


def _wanted(drawing: PenNumber) -> dict[tuple[int, ...], str]:
    """The label of each group of strokes that is right."""
    text = drawing.text.replace(" ", "")
    wanted = {}
    for owner in set(drawing.owners):
        group = tuple(i for i, other in enumerate(drawing.owners) if other == owner)
        wanted[group] = STRAY if owner == STRAY_OWNER else SIGNS.get(text[owner], DIGIT)
    return wanted


def as_row(candidate: Candidate, prediction: Prediction | None) -> list[float]:
    """The features of all weights: those of another kind are 0."""
    kind, known = as_weighed(candidate, prediction)
    row: list[float] = []
    for label, weights in lattice.WEIGHTS.items():
        own = [*known, *candidate.features] if label == kind else []
        row += own or [0.0] * len(weights)
    return row


def fitted(material: Sequence[Fit], seed: int) -> Floats:
    rng = np.random.default_rng(seed)
    weights = np.concatenate([np.asarray(own, float) for own in lattice.WEIGHTS.values()])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    step = 0
    for epoch in range(EPOCHS):
        order = rng.permutation(len(material))
        for start in range(0, len(order), BATCH):
            found = [material[i].gradient(weights)[1] for i in order[start : start + BATCH]]
            slope = np.mean(found, axis=0) - DECAY * weights
            step += 1
            mean, square = 0.9 * mean + 0.1 * slope, 0.99 * square + 0.01 * slope**2
            size = RATE * (1 - epoch / EPOCHS)
            weights = weights + size * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
        print(epoch, np.mean([fit.gradient(weights)[0] for fit in material]), flush=True) if epoch % 10 == 9 else None
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drawings", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--digits", type=Path, help="synthetic digits, {label, strokes} a line, in place of new ones")
    wanted = parser.parse_args()
    lattice.UNLIKELY = -np.inf  # every candidate counts
    model = load_model(None)
    if wanted.digits:
        found = map(json.loads, wanted.digits.read_text(encoding="utf-8").splitlines())
        digits = [PenDigit(int(digit["label"]), digit["strokes"]) for digit in found]
    else:
        digits = pen_digits(3000, [wanted.seed, 8])
    made = drawings(digits, wanted.drawings, wanted.seed)
    material = [fit for drawing in made for fit in fit_material(drawing, model)]
    print(f"{len(material) // 2} of {len(made)} drawings leave something to decide", flush=True)
    weights = fitted(material, wanted.seed)
    at = 0
    for label, own in lattice.WEIGHTS.items():
        print(label, [round(float(weight), 2) for weight in weights[at : at + len(own)]])
        at += len(own)


if __name__ == "__main__":
    main()
