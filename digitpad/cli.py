"""The command line: open the program, or train, evaluate, predict and look into models without a window."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from digitpad import __version__, data_files, export_data_command, interop, typed_numbers
from digitpad.complaints import complain, notice
from digitpad.desktop import menu_entry
from digitpad.errors import DigitpadError, SettingsError, UsageError
from digitpad.interop import load_model
from digitpad.interruption import exit_code
from digitpad.recipes import RECIPES
from digitpad.typed_layers import parse_layers


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0, 1 after an error that a sentence describes, 2 for wrong usage."""
    if sys.stderr is None:  # it was closed (`2>&-`), and what is meant for it would go to standard output
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 as long as the program
    arguments = sys.argv[1:] if arguments is None else arguments
    if _names_nothing(arguments):
        complain("One of the names is empty: perhaps a variable of your shell is not set.")
        return 2
    options = _parser().parse_args(_opening(arguments))
    command: Callable[[argparse.Namespace], int] = options.command
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # names of files may hold what no terminal can show
    try:
        code = command(options)
        try:
            print(end="", flush=True)
        except OSError:
            if not code:
                raise
            _give_up_output()  # a signal or an error comes first
        return code
    except UsageError as error:
        complain(error)
        return 2
    except DigitpadError as error:
        return complain(error)
    except KeyboardInterrupt:
        return exit_code(signal.SIGINT)
    except BrokenPipeError:
        _give_up_output()
        return 1  # whoever read our output has enough of it
    except OSError as error:
        _give_up_output()
        what = f"{error.filename} cannot be used" if error.filename else "The answer could not be written"
        return complain(f"{what}: {error.strerror or error}.")


def _opening(arguments: Sequence[str]) -> Sequence[str]:
    """The arguments, with the command to open a file that is named without one. No command has a dot or a slash.

    A desktop whose session begins anew starts what ran in it with `-session` and a name, which is of no use here: what
    was left is offered at every start."""
    if len(arguments) == 2 and arguments[0] == "-session":
        return []
    first = arguments[0] if arguments else ""
    named = not first.startswith("-") and any(sign in first for sign in "./\\")
    return ["open", *arguments] if named else arguments


def _names_nothing(arguments: Sequence[str]) -> bool:
    """Whether a name is empty, which would mean the working folder: its files would be learned from, or written over.
    No hidden layers are no name."""
    before = ("", *arguments)
    return any(
        (not argument and option != "--hidden") or re.fullmatch("--(?!hidden)[a-z-]+=", argument)
        for option, argument in zip(before, arguments, strict=False)
    )


def _give_up_output() -> None:
    """Discard the rest of the output: it could not be written either, and Python would complain of that at its end."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="digitpad", description="Learns handwritten digits before your eyes.")
    parser.add_argument("--version", action="version", version=f"digitpad {__version__}")
    parser.set_defaults(command=_open_window, file=None)
    for flag, command, text in (
        ("--install-desktop", _install_desktop, "put digitpad into the menus of your desktop (Linux and BSDs)"),
        ("--uninstall-desktop", _uninstall_desktop, "take it out of them again"),
    ):
        parser.add_argument(flag, dest="command", action="store_const", const=command, help=text)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, command: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text.partition(". ")[0].rstrip(".") + ".", description=text)
        sub.set_defaults(command=command)
        return sub

    window = add(
        "open",
        _open_window,
        "Open the window (also what happens without a command, or where a file is named in its place).",
    )
    window.add_argument("file", nargs="?", help="a model, data to learn from, a picture or a drawing")
    _add_train_options(add("train", _later("train_command"), _TRAIN))
    _add_teach_options(add("teach", _later("teach_command"), _TEACH))
    _add_evaluate_options(add("evaluate", _later("evaluate_command"), _EVALUATE))
    _add_predict_options(add("predict", _later("predict_command"), _PREDICT))
    info = add("info", _info, "Show what is in a model file.")
    info.add_argument("model", metavar="MODEL", help="a model file")
    info.add_argument("--json", action="store_true", help="one JSON object")
    _add_export_options(add("export", _export, _EXPORT))
    export_data = add("export-data", export_data_command.export_data_command, _EXPORT_DATA)
    export_data_command.add_options(export_data, _DATA)
    return parser


def _later(module: str) -> Callable[[argparse.Namespace], int]:
    """The command in this module of ours, imported only where it is run: the window opens without it."""

    def run(options: argparse.Namespace) -> int:
        command: Callable[[argparse.Namespace], int] = getattr(import_module(f"digitpad.{module}"), module)
        return command(options)

    return run


_TRAIN = (
    "Train a network and save it. After each epoch all that the training needs to go on is kept in a file beside the "
    "model, named as it is with .training at the end. It goes once the model is saved after the last epoch, and stays "
    "when the training is interrupted: --resume finishes it, and the result is the same to the bit. Ctrl-C, SIGTERM "
    "and SIGHUP also save the last finished epoch; the exit code is then 130, 143 or 129."
)
_TEACH = (
    "Teach a model one's own handwriting, from a few drawings and within seconds. Before and after stand side by side: "
    "on the own drawings by cross-validation, on MNIST, and on drawings that are no digits. The model is saved whether "
    "that made it better or not. A line of the file that is no labelled drawing is reported on standard error and left "
    "out; the exit code is then 1."
)
_EVALUATE = "Read a test set with a model, MNIST's where no other is named."
_PREDICT = (
    "Read what is in pictures and files of strokes. What cannot be read, a file or a line of a .jsonl file, is "
    "reported on standard error and left out; the others are read, and the exit code is 1."
)
_DATA = (
    "a data set: IDX files, .npz, a table, a folder of pictures for each class, Quick Draw's .npy or .ndjson, .jsonl, "
    "any of them in a .zip (MNIST)"
)
_EXPORT = "Write a model for other programs: ONNX, Keras, NumPy, or a picture of its neurons."
_EXPORT_DATA = (
    "Write a data set for other programs: a table with the label first (.csv), or MNIST's four IDX files and a list of "
    "the classes. What was repaired or left out is said on standard error."
)


def _add_train_options(train: argparse.ArgumentParser) -> None:
    train.add_argument("--recipe", choices=list(RECIPES), help="a named way to train (book)")
    train.add_argument("--engine", choices=["digitpad", "tensorflow"], help="what trains the network (digitpad)")
    train.add_argument("--hidden", type=_layers, help="neurons in the hidden layers, such as 30 or 100,50")
    train.add_argument("--epochs", type=_whole_number, help="how often all training pictures are seen")
    train.add_argument("--mini-batch-size", type=_whole_number, help="pictures seen before each update of the weights")
    train.add_argument("--learning-rate", type=_number, help="how large each update is")
    train.add_argument("--seed", type=_whole_number, help="of everything random (0)")
    train.add_argument("--train-size", type=_whole_number, help="use only that many training pictures")
    train.add_argument("--all-training-digits", action="store_true", help="learn from the validation pictures as well")
    train.add_argument("--data", metavar="PATH", help=_DATA)
    train.add_argument("--output", metavar="FILE", type=Path, help="where to save the model (a new file of yours)")
    train.add_argument(
        "--rejection-from",
        metavar="MODEL",
        type=Path,
        help="judge answers as this model, trained alike on fewer pictures",
    )
    train.add_argument(
        "--resume",
        metavar="FILE.training",
        type=Path,
        help="finish an interrupted training; its options are in the file, only --data and --json may be given",
    )
    train.add_argument("--without-initial-weights", action="store_true", help="leave them out: half the file size")
    train.add_argument("--json", action="store_true", help="one JSON object an epoch")


def _add_teach_options(teach: argparse.ArgumentParser) -> None:
    teach.add_argument(
        "own", metavar="OWN.jsonl", type=Path, help='a line a drawing: {"label": 7, "strokes": [[[x, y], …], …]}'
    )
    teach.add_argument("--model", help="the model to begin with (the default model)")
    teach.add_argument("--output", metavar="FILE", type=Path, required=True, help="where to save the taught model")
    teach.add_argument(
        "--data", metavar="PATH", help="the data that the model has learned from, to be reminded of (MNIST)"
    )
    teach.add_argument("--seed", type=_whole_number, default=0, help="of everything random (0)")
    teach.add_argument("--json", action="store_true", help="one JSON object")


def _add_evaluate_options(evaluate: argparse.ArgumentParser) -> None:
    evaluate.add_argument("model", nargs="?", help="a model file (the default model)")
    evaluate.add_argument("--data", metavar="PATH", help=_DATA)
    evaluate.add_argument("--json", action="store_true", help="one JSON object")


def _add_predict_options(predict: argparse.ArgumentParser) -> None:
    predict.add_argument("files", nargs="+", metavar="FILE", type=Path, help="PNG, JPEG, …; .json or .jsonl strokes")
    predict.add_argument("--model", help="a model file (the default model)")
    predict.add_argument("--json", action="store_true", help="one JSON object a drawing")
    predict.add_argument(
        "--csv", metavar="OUT", type=Path, help="of one CSV of pictures with or without labels: write ImageId,Label"
    )


def _add_export_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("model", metavar="MODEL", help="a model file")
    export.add_argument("out", metavar="OUT", type=Path, help=f"the file to write: {', '.join(interop.WRITTEN)}")
    export.add_argument(
        "--pictures", action="store_true", help="an ONNX file that takes (batch, 1, 28, 28), not (batch, 784)"
    )


def _number(text: str) -> float:
    """As people type it, just as in the window."""
    try:
        return typed_numbers.number(text)
    except typed_numbers.UnclearNumberError as error:
        raise argparse.ArgumentTypeError(f"{text!r} may be two numbers: {error}") from None
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no number, such as 0.5 or 1e-3") from None


def _whole_number(text: str) -> int:
    try:
        return typed_numbers.whole_number(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number, such as 30") from None


def _layers(text: str) -> tuple[int, ...]:
    try:
        return parse_layers(text)
    except SettingsError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not clear: {error}") from None


def _open_window(options: argparse.Namespace) -> int:
    if not _has_display():
        raise DigitpadError("There is no display to open a window on: start digitpad in a desktop session.")
    # Imported here alone: the other commands run where no Qt library is.
    try:
        from digitpad.gui import app
    except ImportError as error:
        raise DigitpadError(f"The window needs Qt's libraries, and one is missing ({error}).") from error
    return app.run(options.file)


def _install_desktop(_options: argparse.Namespace) -> int:
    menu_entry.install(menu_entry.own_command())
    print("digitpad is in the menus of your desktop; digitpad --uninstall-desktop takes it out again.", file=sys.stderr)
    return 0


def _uninstall_desktop(_options: argparse.Namespace) -> int:
    removed = menu_entry.uninstall()
    if removed:
        print("digitpad is out of the menus of your desktop.", file=sys.stderr)
    else:
        print("digitpad was not in the menus of your desktop.", file=sys.stderr)
    return 0


def _has_display() -> bool:
    """Whether Qt can be expected to find a screen; where it finds none, it ends the program."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, known))


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
        "taught": [asdict(lesson) for lesson in model.taught],
        "has_initial_weights": model.initial_weights is not None,
        "rejection": None if model.rejection is None else asdict(model.rejection),
        "classes": list(model.classes.names),
        "data": model.data.name or data_files.MNIST,
    }
    if options.json:
        print(json.dumps(known))
        return 0
    for key, value in known.items():
        print(f"{key.replace('_', ' '):>20}  {_as_text(value)}")
    return 0


def _as_text(value: object) -> str:
    """The value as a person reads it: without brackets and quotes, a figure with as many digits as are of use."""
    if isinstance(value, dict):
        return ", ".join(f"{key.replace('_', ' ')} {_as_text(part)}" for key, part in value.items())
    if isinstance(value, list):
        return ", ".join(map(_as_text, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


def _export(options: argparse.Namespace) -> int:
    interop.export_model(load_model(options.model), options.out, pictures=options.pictures)
    notice(f"Saved as {options.out}")
    return 0
