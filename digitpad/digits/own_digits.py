"""A person's own labelled drawings: their classes, their lines in a file, and the pictures that a network gets."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from digitpad.digits.drawings import LabelledDrawing, read_labelled
from digitpad.digits.ink import InkSettings, rasterize
from digitpad.errors import ImageError
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, NO_CLASS, ClassSet
from digitpad.nn.datasets import Examples

Label = int | str | None


def class_index(label: Label, classes: ClassSet) -> int | None:
    """The index of the class that a label means, by its number or its name; `NO_CLASS` for the label None, which is
    none of them; None where there is no such class. Where all names are numbers, a number is a name."""
    if label is None:
        return NO_CLASS
    if isinstance(label, str) or all(name.isdecimal() for name in classes.names):
        return classes.names.index(str(label)) if str(label) in classes.names else None
    return label if 0 <= label < len(classes) else None


def label_of(index: int | None, classes: ClassSet) -> Label:
    """What is kept for the class of this index: a digit's number, another class's name, None for none of them."""
    if index is None or index == NO_CLASS:
        return None
    return index if classes.are_digits else classes.names[index]


def fits(drawing: LabelledDrawing, classes: ClassSet) -> bool:
    """Whether a model of these classes can learn a drawing that was kept: by its name alone where they are no digits,
    as a kept number is a digit's."""
    if isinstance(drawing.label, int) and not classes.are_digits:
        return False
    return class_index(drawing.label, classes) is not None


def as_line(drawing: LabelledDrawing) -> bytes:
    """One line of a file, its end included."""
    return json.dumps(drawing.as_json(), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def key_of(drawing: LabelledDrawing) -> str:
    """Identifies a drawing, and stays the same when its label changes."""
    known = drawing.as_json()
    known.pop("label")
    return hashlib.sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()[:16]


def read_own_digits(
    path: Path, on_error: Callable[[ImageError], None] | None = None, classes: ClassSet | None = DIGITS
) -> Iterator[tuple[int, LabelledDrawing]]:
    """The drawings of a file that have ink and the label of one of the classes, or of none; line number from 1.

    Args:
        path: a file of JSON lines, whatever its suffix.
        on_error: called for each line that holds something else, which is then left out; None to raise it.
        classes: None takes every label.

    Raises:
        ImageError: the file cannot be read, is too large or holds something else; the sentence names file and line.
    """
    for number, drawing in read_labelled(path, on_error):
        if not any(drawing.strokes):
            problem = tr("{path}, line {number}, holds no ink.", path=path, number=number)
        elif classes is not None and class_index(drawing.label, classes) is None:
            problem = tr(
                "{path}, line {number}, has a label that is none of the classes {names}.",
                path=path,
                number=number,
                names=", ".join(classes.names),
            )
        else:
            yield number, drawing
            continue
        error = ImageError(problem)
        if on_error is None:
            raise error
        on_error(error)


def as_examples(
    drawings: Sequence[LabelledDrawing],
    settings: InkSettings | None = None,
    classes: ClassSet = DIGITS,
    before_each: Callable[[], None] = lambda: None,
) -> Examples:
    """The pictures that a network reads, uint8 (n, 784), and their labels; drawings without ink, or of other classes,
    are left out. `before_each` is called before each is drawn, and may raise to end the drawing."""
    there = []
    for drawing in drawings:
        before_each()
        label = class_index(drawing.label, classes)
        image = rasterize(drawing.strokes, settings) if label is not None else None
        if image is not None:
            there.append((image.ravel(), label))
    if not there:
        return Examples(np.zeros((0, 784), np.uint8), np.zeros(0, np.int16))
    images, labels = zip(*there, strict=True)
    return Examples(np.stack(images), np.array(labels, np.int16))
