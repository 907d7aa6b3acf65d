"""Several values of one setting, to be trained one after the other, and what came of each. It knows no windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from digitpad import typed_numbers
from digitpad.app.runs.run import Run
from digitpad.app.texts import rate_text
from digitpad.app.training.remedies import changed
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.errors import SettingsError
from digitpad.message import current_language, mark, number, tr
from digitpad.recipes import Recipe
from digitpad.typed_layers import layers_text, parse_layers

MOST = 50


@dataclass(frozen=True)
class Setting:
    """A setting that can be trained with several values.

    Attributes:
        title: what the form calls it, said by `tr`.
        name: the same in a sentence.
        english_example: of what to write.
        read: the value that a text means; raises SettingsError or ValueError.
        write: the value as a text.
    """

    title: str
    name: str
    english_example: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]

    @property
    def example(self) -> str:
        """An example of what to write, with the decimal sign of the language."""
        return self.english_example.replace(".", current_language().decimal)


def _whole(value: int) -> str:
    return number(value, ",")


def _layers(layers: tuple[int, ...]) -> str:
    return layers_text(layers) or tr("none")


SETTINGS: Mapping[str, Setting] = {
    "learning_rate": Setting(
        mark("Learning rate"), mark("learning rate"), "0.3; 3; 30", typed_numbers.number, rate_text
    ),
    "hidden_layers": Setting(mark("Hidden layers"), mark("hidden layers"), "10; 30; 100, 50", parse_layers, _layers),
    "mini_batch_size": Setting(
        mark("Mini-batch size"), mark("mini-batch size"), "10; 32; 100", typed_numbers.whole_number, _whole
    ),
    "epochs": Setting(mark("Epochs"), mark("epochs"), "5; 10; 30", typed_numbers.whole_number, _whole),
    "seed": Setting(mark("Seed"), mark("seed"), "0; 1; 2", typed_numbers.whole_number, _whole),
}


@dataclass(frozen=True)
class Trial:
    """A value as it was typed, and the recipe that has it."""

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
        """`text` holds at least two values, separated by semicolons; what is there twice is trained once. Raises
        SettingsError."""
        self.base = base
        self.setting = SETTINGS[name]
        self.results: list[Result] = []
        self._stopped = False
        trials = [self._trial(name, part) for part in typed_numbers.plain(text).split(";") if part.strip()]
        self._trials = [trial for index, trial in enumerate(trials) if trial not in trials[:index]]
        if len(self._trials) < 2:
            raise SettingsError(
                tr(
                    "Write at least two values, separated by semicolons, such as {example}.",
                    example=self.setting.example,
                )
            )
        if len(self._trials) > MOST:
            raise SettingsError(tr("Write at most {count} values.", count=MOST))

    def _trial(self, name: str, part: str) -> Trial:
        part, example = part.strip(), self.setting.example
        try:
            value = self.setting.read(part)
            return Trial(self.setting.write(value), changed(self.base, {name: value}))
        except SettingsError as error:
            raise SettingsError(tr("“{part}”: {problem}", part=part, problem=error)) from error
        except typed_numbers.UnclearNumberError as error:
            raise SettingsError(tr("“{part}” may be two numbers: {problem}", part=part, problem=error)) from error
        except ValueError as error:
            raise SettingsError(
                tr("“{part}” is not clear. Write {example}, say.", part=part, example=example)
            ) from error

    @property
    def next(self) -> Trial | None:
        """The one to be trained now; None once all are done."""
        return self._trials[len(self.results)] if len(self.results) < len(self._trials) else None

    @property
    def place(self) -> str:
        """Such as '2 of 3'."""
        count = len(self._trials)
        return tr("{place} of {count}", place=min(len(self.results) + 1, count), count=count)

    @property
    def over(self) -> bool:
        """Whether nothing more is to be trained."""
        return self._stopped or self.next is None

    def take_end(self, outcome: TrainingOutcome, run: Run | None) -> None:
        """The training under way has ended; `run` is the newest in the list. A stop holds for all further values."""
        trial = self.next
        if outcome.kind == "stopped":
            self._stopped = True
        elif trial is not None:
            self.results.append(Result(trial.value, run if outcome.epochs_done else None))


def best_of(results: Sequence[Result]) -> int | None:
    """Which of them has the highest validation accuracy; None where none has any."""
    known = {place: result.run.best for place, result in enumerate(results) if result.run is not None}
    accuracies = {place: best for place, best in known.items() if best is not None and best == best}
    return max(accuracies, key=lambda place: accuracies[place]) if accuracies else None
