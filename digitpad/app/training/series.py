"""Several values of one setting, to be trained one after the other, and what came of each. It knows no windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from digitpad import typed_numbers
from digitpad.app.runs.run import Run
from digitpad.app.texts import rate_text
from digitpad.app.training.layers import layers_text, parse_layers
from digitpad.app.training.remedies import changed
from digitpad.errors import SettingsError
from digitpad.recipes import Recipe

MOST = 50


@dataclass(frozen=True)
class Setting:
    """One that several values can be tried of.

    Attributes:
        title: what the form calls it.
        example: of what to write.
        read: the value that a text means; raises SettingsError or ValueError.
        write: the value as a text.
    """

    title: str
    example: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]


SETTINGS: Mapping[str, Setting] = {
    "learning_rate": Setting("Learning rate", "0.3; 3; 30", typed_numbers.number, rate_text),
    "hidden_layers": Setting("Hidden layers", "10; 30; 100, 50", parse_layers, lambda v: layers_text(v) or "none"),
    "mini_batch_size": Setting("Mini-batch size", "10; 32; 100", typed_numbers.whole_number, "{:,}".format),
    "epochs": Setting("Epochs", "5; 10; 30", typed_numbers.whole_number, "{:,}".format),
    "seed": Setting("Seed", "0; 1; 2", typed_numbers.whole_number, "{:,}".format),
}


@dataclass(frozen=True)
class Trial:
    value: str
    recipe: Recipe


@dataclass(frozen=True)
class Result:
    """`run` is None where the training failed before its first epoch."""

    value: str
    run: Run | None


class Series:
    """The trainings of one setting."""

    def __init__(self, base: Recipe, name: str, text: str) -> None:
        """`text` holds at least two values, separated by semicolons. Raises SettingsError."""
        self.base = base
        self.setting = SETTINGS[name]
        self.results: list[Result] = []
        self._trials = [self._trial(name, part) for part in typed_numbers.plain(text).split(";") if part.strip()]
        if len(self._trials) < 2:
            raise SettingsError(f"Write at least two values, separated by semicolons, such as {self.setting.example}.")
        if len(self._trials) > MOST:
            raise SettingsError(f"Write at most {MOST} values.")

    def _trial(self, name: str, part: str) -> Trial:
        try:
            value = self.setting.read(part.strip())
            return Trial(self.setting.write(value), changed(self.base, {name: value}))
        except SettingsError as error:
            raise SettingsError(f"“{part.strip()}”: {error}") from error
        except typed_numbers.UnclearNumberError as error:
            raise SettingsError(f"“{part.strip()}” may be two numbers: {error}") from error
        except ValueError as error:
            raise SettingsError(f"“{part.strip()}” is not clear. Write {self.setting.example}, say.") from error

    @property
    def next(self) -> Trial | None:
        """The one to be trained now; None once all are done."""
        return self._trials[len(self.results)] if len(self.results) < len(self._trials) else None

    @property
    def place(self) -> str:
        """Such as '2 of 3'."""
        return f"{min(len(self.results) + 1, len(self._trials))} of {len(self._trials)}"

    def take(self, run: Run | None) -> None:
        """The training under way has ended."""
        trial = self.next
        if trial is not None:
            self.results.append(Result(trial.value, run))


def best_of(results: Sequence[Result]) -> int | None:
    """Which of them has the highest validation accuracy; None where none has any."""
    known = {place: result.run.best for place, result in enumerate(results) if result.run is not None}
    accuracies = {place: best for place, best in known.items() if best is not None and best == best}
    return max(accuracies, key=lambda place: accuracies[place]) if accuracies else None
