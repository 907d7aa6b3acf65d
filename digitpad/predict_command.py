"""`digitpad predict`: reads pictures, files of strokes and tables of pictures."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from digitpad import atomic, data_files, input_file
from digitpad.complaints import complain, notice
from digitpad.digits import drawings
from digitpad.digits.pictures import read_picture
from digitpad.digits.reading import HOLDS_MORE, Reading, recognize_number
from digitpad.digits.recognition import recognize_images
from digitpad.digits.whole_pictures import as_seen_by
from digitpad.errors import DigitpadError, ImageError, UsageError
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.metrics import outputs
from digitpad.printable import on_one_line


def predict_command(options: argparse.Namespace) -> int:
    """One answer a drawing, in the order given; what cannot be read is reported and left out, and gives exit code 1."""
    model = load_model(options.model)
    if options.csv is not None:
        return _predict_table(options, model)
    errors: list[ImageError] = []

    def left_out(error: ImageError) -> None:
        errors.append(error)
        complain(error)

    for path in options.files:
        readings = _read_file(path, model, left_out)
        while (read := _next(readings, path, left_out)) is not None:
            _print_reading(path, *read, options.json)
    return 1 if errors else 0


def _predict_table(options: argparse.Namespace, model: Model) -> int:
    """The answers to the lines of a CSV as Kaggle takes them: their numbers from 1, and the classes' names."""
    if len(options.files) != 1 or options.json:
        raise UsageError("--csv takes the answers to one file of pictures, without --json.")
    _check_table(options)
    images = data_files.load_unlabelled(options.files[0])
    answers = outputs(model.network, images).argmax(axis=0)
    table = io.StringIO(newline="")
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("ImageId", "Label"))
    rows.writerows((number, model.classes.names[answer]) for number, answer in enumerate(answers, 1))
    try:
        atomic.write(table.getvalue().encode(), options.csv)
    except OSError as error:
        raise _not_written(options.csv, error) from error
    notice(f"Saved {len(answers):,} answers as {options.csv}")
    return 0


def _check_table(options: argparse.Namespace) -> None:
    try:
        atomic.check(options.csv, inputs=options.files)
    except OSError as error:
        raise _not_written(options.csv, error) from error


def _not_written(path: Path, error: OSError) -> DigitpadError:
    return DigitpadError(f"{path} cannot be written: {input_file.reason(error)}.")


def _next(
    readings: Iterator[tuple[int | None, Reading]], path: Path, on_error: Callable[[ImageError], None]
) -> tuple[int | None, Reading] | None:
    """The next line and reading of a file; None at its end, or where it cannot be read any further."""
    try:
        return next(readings, None)
    except ImageError as error:
        on_error(error)
    except (OSError, MemoryError) as error:
        on_error(ImageError(f"{path} cannot be read: {input_file.reason(error)}."))
    return None


def _print_reading(path: Path, line: int | None, reading: Reading, as_json: bool) -> None:
    if as_json:
        print(json.dumps(_as_object(path, line, reading)))
    else:
        place = f"{path}:{line}" if line is not None else str(path)
        print(f"{on_one_line(place)}: {_as_text(reading)}")


def _read_file(
    path: Path, model: Model, on_error: Callable[[ImageError], None]
) -> Iterator[tuple[int | None, Reading]]:
    """Line and reading of each drawing in a file; `on_error` gets the error of each line that cannot be read."""
    if path.suffix.lower() in (".json", ".jsonl"):
        for line, strokes in drawings.read_strokes(path, on_error):
            yield line, recognize_number(strokes, model.network, model.ink, model.rejection, model.classes)
        return
    picture = as_seen_by(read_picture(path), model.classes)
    yield (
        None,
        picture.read(
            lambda images: recognize_images(images, model.network, model.rejection, model.classes), model.classes
        ),
    )


def _as_object(path: Path, line: int | None, reading: Reading) -> dict[str, Any]:
    digits = [
        {
            "digit": None if digit.sign else digit.prediction.digit,
            "name": digit.name,
            "probabilities": [float(p) for p in digit.prediction.probabilities],
            "rejected": digit.refused,
            "reason": digit.prediction.reason if digit.refused else "",
            "box": list(digit.box),
        }
        for digit in reading.digits
    ]
    remark = HOLDS_MORE if reading.holds_more else ""
    return {"file": str(path), "line": line, "text": reading.text, "remark": remark, "digits": digits}


def _as_text(reading: Reading) -> str:
    if not reading.digits:
        return "no ink"
    text = reading.text.replace("\n", " / ")
    refused = [digit.prediction.reason for digit in reading.digits if digit.refused]
    if reading.holds_more:
        return f"{text}. {HOLDS_MORE}"
    if refused:
        return f"{text}, not a digit: {refused[0]}"
    share = "more than 99" if reading.certainty >= 0.995 else f"{100 * reading.certainty:.0f}"
    perhaps = f", or perhaps {reading.alternative}" if reading.alternative else ""
    return f"{text}, {share} % confident{perhaps}"
