"""The command line: open the program, or train, evaluate, predict and look into models without a window."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from digitpad import __version__, interop, model_file, paths
from digitpad.digits import drawings, mnist_loader
from digitpad.digits.pictures import read_picture
from digitpad.digits.reading import Reading, recognize_number
from digitpad.digits.recognition import recognize_image
from digitpad.errors import DigitpadError, ImageError
from digitpad.model_file import Model
from digitpad.nn.metrics import confusion_matrix
from digitpad.nn.training import outputs
from digitpad.recipes import RECIPES
from digitpad.train_command import train_command


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0, 1 after an error that is told in a sentence, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except DigitpadError as error:
        print(f"digitpad: error: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        return 1  # whoever read our output has enough of it


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="digitpad", description="Learns handwritten digits before your eyes.")
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    parser.set_defaults(command=_open_window, model=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, command: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(command=command)
        return sub

    window = add("open", _open_window, "Open the window (also what happens without a command).")
    window.add_argument("model", nargs="?", help="a model file")

    train = add("train", train_command, "Train a network and save it.")
    train.add_argument("--recipe", choices=list(RECIPES), default="book", help="a named way to train (book)")
    train.add_argument(
        "--engine", choices=["digitpad", "tensorflow"], default="digitpad", help="what trains the network (digitpad)"
    )
    train.add_argument("--hidden", type=_layers, help="neurons in the hidden layers, such as 30 or 100,50")
    train.add_argument("--epochs", type=int, help="how often all training digits are seen")
    train.add_argument("--mini-batch-size", type=int, help="digits looked at before each update")
    train.add_argument("--learning-rate", type=float, help="how large each update is")
    train.add_argument("--seed", type=int, default=0, help="of everything random (0)")
    train.add_argument("--train-size", type=int, help="use only that many training digits")
    train.add_argument("--all-training-digits", action="store_true", help="learn from the validation digits as well")
    train.add_argument("--data", metavar="FOLDER", help="a folder with the four MNIST files")
    train.add_argument("--output", metavar="FILE", type=Path, help="where to save the model (a new file of yours)")
    train.add_argument(
        "--rejection-from",
        metavar="MODEL",
        type=Path,
        help="judge answers as this model, trained alike on fewer digits",
    )
    train.add_argument("--without-initial-weights", action="store_true", help="leave them out: half the file size")
    train.add_argument("--json", action="store_true", help="one JSON object an epoch")

    evaluate = add("evaluate", _evaluate, "Read the 10,000 test digits with a model.")
    evaluate.add_argument("model", nargs="?", help="a model file (the default model)")
    evaluate.add_argument("--data", metavar="FOLDER", help="a folder with the four MNIST files")
    evaluate.add_argument("--json", action="store_true", help="one JSON object")

    predict = add("predict", _predict, "Read the digits in pictures and files of strokes.")
    predict.add_argument("files", nargs="+", metavar="FILE", type=Path, help="PNG, JPEG, …; .json or .jsonl strokes")
    predict.add_argument("--model", help="a model file (the default model)")
    predict.add_argument("--json", action="store_true", help="one JSON object a drawing")

    info = add("info", _info, "Show what is in a model file.")
    info.add_argument("model", metavar="MODEL", help="a model file")
    info.add_argument("--json", action="store_true", help="one JSON object")

    export = add(
        "export", _export, "Write a model for other programs: ONNX, Keras, NumPy, or a picture of its neurons."
    )
    export.add_argument("model", metavar="MODEL", help="a model file")
    export.add_argument("out", metavar="OUT", type=Path, help=f"the file to write: {', '.join(interop.WRITTEN)}")
    return parser


def _layers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(",") if part.strip())


def _open_window(options: argparse.Namespace) -> int:
    # Imported here alone: the other commands run where no Qt library is.
    try:
        from digitpad.gui import app
    except ImportError as error:
        raise DigitpadError(f"The window needs Qt's libraries, and one is missing ({error}).") from error
    return app.run(options.model)


def load_model(name: str | None) -> Model:
    """The model in this file; by its bare name one that came with the program; None for the default model."""
    if name is None:
        return model_file.load(paths.models_folder() / f"default{model_file.SUFFIX}")
    bundled = paths.models_folder() / f"{name}{model_file.SUFFIX}"
    return interop.open_model(bundled if bundled.exists() and not Path(name).exists() else name)


def _evaluate(options: argparse.Namespace) -> int:
    network = load_model(options.model).network
    test = mnist_loader.load_test_images(options.data)
    counts = confusion_matrix(outputs(network, test.images).argmax(axis=0), test.labels)
    right = int(np.trace(counts))
    if options.json:
        result = {
            "accuracy": right / len(test),
            "correct": right,
            "total": len(test),
            "confusion_matrix": counts.tolist(),
        }
        print(json.dumps(result))
        return 0
    print(f"{right} / {len(test)} read right: {100 * right / len(test):.2f} %\n")
    print("written   read as " + "".join(f"{digit:>6}" for digit in range(10)))
    for digit, row in enumerate(counts):
        print(f"{digit:>7}           " + "".join(f"{count:>6}" for count in row))
    return 0


def _predict(options: argparse.Namespace) -> int:
    model = load_model(options.model)
    for path in options.files:
        for line, reading in _read_file(path, model):
            if options.json:
                print(json.dumps(_as_object(path, line, reading)))
            else:
                place = f"{path}:{line}" if line is not None else str(path)
                print(f"{place}: {_as_text(reading)}")
    return 0


def _read_file(path: Path, model: Model) -> Iterator[tuple[int | None, Reading]]:
    """Line and reading of each drawing in a file."""
    if not path.exists():
        raise ImageError(f"There is no file {path}.")
    if path.suffix in (".json", ".jsonl"):
        for line, strokes in drawings.read_strokes(path):
            yield line, recognize_number(strokes, model.network, model.ink, model.rejection)
        return
    picture = read_picture(path)
    yield None, picture.read(lambda image: recognize_image(image, model.network, model.rejection))


def _as_object(path: Path, line: int | None, reading: Reading) -> dict[str, Any]:
    digits = [
        {
            "digit": digit.prediction.digit,
            "probabilities": [float(p) for p in digit.prediction.probabilities],
            "rejected": digit.prediction.rejected,
            "reason": digit.prediction.reason,
            "box": list(digit.box),
        }
        for digit in reading.digits
    ]
    return {"file": str(path), "line": line, "text": reading.text, "digits": digits}


def _as_text(reading: Reading) -> str:
    predictions = [digit.prediction for digit in reading.digits]
    if not predictions:
        return "no ink"
    refused = [prediction.reason for prediction in predictions if prediction.rejected]
    if refused:
        return f"{reading.text}, not a digit: {refused[0]}"
    return f"{reading.text}, {100 * reading.certainty:.0f} % sure"


def _info(options: argparse.Namespace) -> int:
    model = load_model(options.model)
    network = model.network
    known: dict[str, Any] = {
        "name": model.name,
        "sizes": network.sizes,
        "parameters": network.parameter_count,
        "hidden": network.hidden.name,
        "output": network.output.name,
        "cost": network.cost.name,
        "dtype": network.dtype.name,
        "recipe": model.recipe,
        "seed": model.seed,
        "epochs": len(model.history),
        "test_accuracy": model.test_accuracy,
        "ink": {"pen_radius": model.ink.pen_radius, "softness": model.ink.softness},
        "has_initial_weights": model.initial_weights is not None,
        "rejection": None if model.rejection is None else asdict(model.rejection),
    }
    if options.json:
        print(json.dumps(known))
        return 0
    for key, value in known.items():
        print(f"{key.replace('_', ' '):>20}  {value}")
    return 0


def _export(options: argparse.Namespace) -> int:
    interop.export_model(load_model(options.model), options.out)
    print(f"Saved as {options.out}", file=sys.stderr)
    return 0
