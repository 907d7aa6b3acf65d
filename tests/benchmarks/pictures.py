"""How many photographs and scans of each kind are read right.

    python -m tests.benchmarks.pictures [DIGITS.jsonl] [--seed 1] [--count 20] [--kind NAME]… [--save FOLDER]

DIGITS.jsonl holds labelled pen digits, one {"label": 7, "strokes": [[[x, y], …], …]} a line; without it digits of the
synthetic pen styles are written. A development seed is for tuning; a score counts once, with a seed that was never
looked at. With --save the pictures that were misread are saved there.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from digitpad.digits.recognition import recognize_images
from digitpad.interop import load_model
from digitpad.model_file import Model
from tests.digits.numbers_material import PenDigit, pen_digits
from tests.digits.photo_material import KINDS, Photo, photos
from tests.opened_pictures import taken_apart


def digits_of(path: Path | None, seed: int) -> list[PenDigit]:
    if path is None:
        return pen_digits(1500, [seed, 1])
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [PenDigit(int(line["label"]), line["strokes"]) for line in lines]


def read(photo: Photo, model: Model) -> str:
    taken = taken_apart(photo.picture)
    return taken.read(lambda images: recognize_images(images, model.network, model.rejection)).text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", type=Path, nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--kind", action="append", choices=list(KINDS))
    parser.add_argument("--model")
    parser.add_argument("--save", type=Path)
    wanted = parser.parse_args()
    model = load_model(wanted.model)
    digits = digits_of(wanted.digits, wanted.seed)

    total = count = 0
    for kind in wanted.kind or KINDS:
        made = photos(digits, kind, wanted.count, wanted.seed)
        began = time.perf_counter()
        readings = [read(photo, model) for photo in made]
        seconds = (time.perf_counter() - began) / len(made)
        wrong = [(i, p, text) for i, (p, text) in enumerate(zip(made, readings, strict=True)) if p.text != text]
        refused = sum("?" in text or not text for _, _, text in wrong)
        right = len(made) - len(wrong)
        total, count = total + right, count + len(made)
        examples = ", ".join(f"{i}: {p.text!r} as {text!r}" for i, p, text in wrong[:8])
        share = 100 * right / len(made)
        print(f"{kind:<17} {share:5.1f} %, {refused} refused, {1000 * seconds:.0f} ms  {examples}", flush=True)
        for i, photo, _ in wrong if wanted.save else ():
            wanted.save.mkdir(parents=True, exist_ok=True)
            photo.picture.save(wanted.save / f"{kind.replace(' ', '-')}-{i}.png")
    print(f"all kinds         {100 * total / count:.1f} % of {count}")


if __name__ == "__main__":
    main()
