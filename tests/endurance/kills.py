"""Kills trainings at random moments, resumes them, and sees that they end as the one that was never interrupted.

    python tests/endurance/kills.py [--kills 20] [--seed 0] [--recipe book …] [--place command …]

The recipes are the program's own, with small layers, few digits and few epochs. Not for Windows, which has no SIGKILL.
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from digitpad import model_file, training_file
from digitpad.model_file import Model
from digitpad.recipes import RECIPES

HIDDEN, EPOCHS, DIGITS = 16, 5, 400
SESSION = Path(__file__).with_name("session_process.py")
TRAIN = [sys.executable, "-m", "digitpad", "train", "--json"]
SMALL = ["--hidden", str(HIDDEN), "--epochs", str(EPOCHS), "--train-size", str(DIGITS)]


@dataclass
class Outcome:
    """What a training has come to, however often it was begun; the time of its lines is 0."""

    model: Model
    epochs: dict[int, dict[str, Any]] = field(default_factory=dict)  # the lines, by epoch

    def content(self) -> tuple[Any, ...]:
        """Arrays and figures; times aside, and the name of the file."""
        model = self.model
        arrays = [*model.network.weights, *model.network.biases, *(model.initial_weights or ())]
        history = [{**entry, "seconds": 0} for entry in model.history]
        known = model.recipe, model.seed, model.test_accuracy, model.rejection, model.ink
        return [(array.dtype, array.tobytes()) for array in arrays], history, known


class Place:
    """Where trainings are killed: one process after the other trains in the same folder until all is done."""

    def __init__(self, recipe: str, folder: Path) -> None:
        self.recipe, self.folder = recipe, folder
        self.model = folder / "m.safetensors"

    def command(self) -> list[str]:
        """What trains, or goes on: it prints a line of JSON for each epoch."""
        raise NotImplementedError

    def check_end(self) -> None:
        """Raises AssertionError if anything is left of a training that is done."""
        raise NotImplementedError

    def whole(self) -> Outcome:
        """The training that nobody interrupts."""
        finished = subprocess.run(self.command(), check=True, stdout=subprocess.PIPE, text=True)
        return self._end([json.loads(line) for line in finished.stdout.splitlines()])

    def killed(self, kills: int, rng: np.random.Generator) -> Outcome:
        """The same, killed up to so many times on its way to the end."""
        lines: list[dict[str, Any]] = []
        for _ in range(kills):
            killed, more = kill(self.command(), rng)
            lines += more
            if not killed:
                return self._end(lines)
        finished = subprocess.run(self.command(), check=True, stdout=subprocess.PIPE, text=True)
        return self._end(lines + [json.loads(line) for line in finished.stdout.splitlines()])

    def _end(self, lines: list[dict[str, Any]]) -> Outcome:
        self.check_end()
        outcome = Outcome(model_file.load(self.model))
        for line in lines:
            if "epoch" in line:
                known = outcome.epochs.setdefault(line["epoch"], {**line, "seconds": 0})
                assert known == {**line, "seconds": 0}, "an epoch came out in two ways"
        self.model.unlink()
        return outcome


class CommandLine(Place):
    def command(self) -> list[str]:
        kept = training_file.beside(self.model)
        if kept.exists():
            return [*TRAIN, "--resume", str(kept)]
        return [*TRAIN, "--recipe", self.recipe, *SMALL, "--output", str(self.model)]

    def check_end(self) -> None:
        assert list(self.folder.iterdir()) == [self.model], f"left behind: {sorted(self.folder.iterdir())}"


class WindowSession(Place):
    def command(self) -> list[str]:
        return [sys.executable, str(SESSION), str(self.folder), self.recipe, str(HIDDEN), str(EPOCHS), str(DIGITS)]

    def check_end(self) -> None:
        assert list(self.folder.iterdir()) == [self.model], f"left behind: {sorted(self.folder.iterdir())}"


PLACES: dict[str, type[Place]] = {"command": CommandLine, "session": WindowSession}


def kill(command: list[str], rng: np.random.Generator) -> tuple[bool, list[dict[str, Any]]]:
    """Kill it at a random moment after a random line; False if it had ended. Returns the lines that it printed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    output = b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        wanted = int(rng.integers(0, 3))
        while output.count(b"\n") < wanted and (piece := os.read(process.stdout.fileno(), 65536)):
            output += piece
        # Without a line it is still starting, or making its digits; later an epoch, or the end, is under way.
        selector.select(rng.uniform(0, 1.5 if wanted == 0 else 0.15))
    process.send_signal(signal.SIGKILL)
    output += process.stdout.read()
    process.stdout.close()
    code = process.wait()
    assert code in (0, -signal.SIGKILL), f"exit code {code}"
    whole_lines = output.split(b"\n")[:-1]
    return code != 0, [json.loads(line) for line in whole_lines]


def check(place: Place, kills: int, rng: np.random.Generator) -> int:
    """Kill as often as asked for, in as many trainings as that takes; returns how many these were.

    Raises AssertionError if one of them ends otherwise than the one that was never interrupted.
    """
    whole, trainings, done = place.whole(), 0, 0
    while done < kills:
        here = min(kills - done, int(rng.integers(1, 7)))
        outcome = place.killed(here, rng)
        assert outcome.content() == whole.content(), "it ended in another way than without an interruption"
        # An epoch is kept before its line is printed: a kill in between costs the line.
        assert outcome.epochs.items() <= whole.epochs.items(), "an epoch came out in another way"
        assert len(outcome.epochs) + here >= EPOCHS, "more lines are missing than kills can have cost"
        done, trainings = done + here, trainings + 1
    return trainings


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20, help="of each recipe in each place")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--recipe", nargs="+", choices=list(RECIPES), default=list(RECIPES))
    parser.add_argument("--place", nargs="+", choices=list(PLACES), default=list(PLACES))
    options = parser.parse_args()
    for name in options.place:
        for recipe in options.recipe:
            with tempfile.TemporaryDirectory() as folder:
                place = PLACES[name](recipe, Path(folder))
                trainings = check(place, options.kills, np.random.default_rng(options.seed))
            print(f"{name}, {recipe}: {options.kills} kills in {trainings} trainings; each ended the same to the bit.")


if __name__ == "__main__":
    main()
