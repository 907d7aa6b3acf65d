"""How much a model gains from a person's own drawings, and what it loses: half of each person's are taught, half read.

    python -m tests.benchmarks.teaching DIGITS.jsonl [--model MODEL] [--every N] [--first I] [--mistakes N]
    python -m tests.benchmarks.teaching --generated 60

Settings are chosen on generated people, the same ones each time: of each digit one drawing is taught and three are
read.

DIGITS.jsonl holds labelled drawings with their writers, {"label": 7, "writer": "…", "strokes": [[[x, y], …], …]} a
line. Of each writer and class every other drawing is taught, in order. MNIST and the drawings of no digit are those
that every teaching is measured on. Then each mistake among the first halves is taught alone: how often the very same
drawing is read right afterwards, and how often the writer's other ones of that class.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.mnist_loader import load_images
from digitpad.digits.own_digits import Label, as_examples
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.metrics import outputs
from digitpad.teaching_job import Taught, teach_model
from tests.benchmarks.generated_people import person
from tests.benchmarks.rejection import answers

Halves = tuple[list[LabelledDrawing], list[LabelledDrawing]]


def people(path: Path) -> dict[str, Halves]:
    """Of each writer the drawings to teach and those to read."""
    halves: dict[str, Halves] = defaultdict(lambda: ([], []))
    seen: Counter[tuple[str, Label]] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        drawing = json.loads(line)
        digit, writer = LabelledDrawing(drawing["strokes"], drawing["label"]), str(drawing["writer"])
        halves[writer][seen[writer, digit.label] % 2].append(digit)
        seen[writer, digit.label] += 1
    return dict(sorted(halves.items()))


def generated(count: int) -> dict[str, Halves]:
    """The same for people who are made up."""
    everybody = {f"{number:03}": person(number, 4) for number in range(count)}
    return {
        name: (drawings[::4], [digit for index, digit in enumerate(drawings) if index % 4])
        for name, drawings in everybody.items()
    }


def taught(model: Model, drawings: list[LabelledDrawing], mnist: Dataset) -> Taught:
    *_, last = teach_model(model, drawings, mnist, cross_validate=False)
    assert isinstance(last, Taught)
    return last


def wrong(model: Model, drawings: list[LabelledDrawing]) -> int:
    examples = as_examples(drawings, model.ink)
    return int(np.count_nonzero(outputs(model.network, examples.images).argmax(axis=0) != examples.labels))


def refused(model: Model, drawings: list[LabelledDrawing]) -> int:
    return int(answers(as_examples(drawings, model.ink).images.reshape(-1, 28, 28), model).refused.sum())


def score_people(model: Model, halves: dict[str, Halves], mnist: Dataset) -> None:
    rows, seconds = [], []
    for to_teach, to_read in halves.values():
        start = time.perf_counter()
        result = taught(model, to_teach, mnist)
        seconds.append(time.perf_counter() - start)
        mistakes = wrong(model, to_read), wrong(result.model, to_read)
        kept_out = refused(model, to_read), refused(result.model, to_read)
        falls = result.after.mnist - result.before.mnist, result.after.refused - result.before.refused
        rows.append((*mistakes, len(to_read), *kept_out, *falls))
    before, after, total, out_before, out_after, mnist_change, refused_change = np.array(rows).T
    print(f"people {len(rows)}, drawings read {total.sum():.0f}, seconds a teaching {np.median(seconds):.1f}")
    print(f"mistakes {before.sum():.0f} before, {after.sum():.0f} after ({100 * after.sum() / total.sum():.2f} %)")
    print(f"people who got worse by more than one drawing: {np.count_nonzero(after - before > 1)}")
    print(f"their drawings refused: {out_before.sum():.0f} before, {out_after.sum():.0f} after")
    for name, change in (("MNIST", mnist_change), ("non-digits refused", refused_change)):
        print(f"{name}: {100 * change.mean():+.3f} points on average, {100 * change.min():+.3f} for the worst person")


def score_mistakes(model: Model, halves: dict[str, Halves], mnist: Dataset, most: int) -> None:
    same, others = [], []
    for each in halves.values():
        drawings = [*each[0], *each[1]]
        for mistake in [digit for digit in drawings if wrong(model, [digit])]:
            if len(same) >= most:
                break
            result = taught(model, [mistake], mnist).model
            same.append(not wrong(result, [mistake]))
            of_class = [digit for digit in drawings if digit.label == mistake.label and digit is not mistake]
            others += [not wrong(result, [digit]) for digit in of_class]
    if same:
        print(f"one mistake taught, {len(same)} times: the same drawing right in {100 * np.mean(same):.1f} %")
        print(f"the writer's others of that class right in {100 * np.mean(others):.1f} % of {len(others)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("digits", type=Path, nargs="?")
    source.add_argument("--generated", type=int, metavar="PEOPLE", help="made-up people instead")
    parser.add_argument("--model")
    parser.add_argument("--every", type=int, default=1, help="only every so many people (1)")
    parser.add_argument("--first", type=int, default=0, help="the first of these, from 0")
    parser.add_argument("--mistakes", type=int, default=30, help="mistakes to teach alone (30)")
    wanted = parser.parse_args()
    model, mnist = load_model(wanted.model), load_images()
    everybody = people(wanted.digits) if wanted.digits is not None else generated(wanted.generated)
    halves = {name: everybody[name] for name in list(everybody)[wanted.first :: wanted.every]}
    score_people(model, halves, mnist)
    score_mistakes(model, halves, mnist, wanted.mistakes)


if __name__ == "__main__":
    main()
