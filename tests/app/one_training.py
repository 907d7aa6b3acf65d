"""A training as a log reads it, without anything that trains."""

from __future__ import annotations

from dataclasses import dataclass, field

from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.runs import Runs
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.recipes import RECIPES, Recipe

NETWORK = Network([784, 2, 10])


@dataclass
class OneTraining:
    """The book's recipe, 30 epochs, of which as many are done as there are reports."""

    runs: Runs = field(default_factory=lambda: Runs(None))
    training: bool = True
    paused: bool = False
    further: bool = False
    recipe: Recipe | None = RECIPES["book"]
    reports: tuple[EpochReport, ...] = ()
    health: Health = field(default_factory=Health)
    learning_rate: float = 3.0

    def __post_init__(self) -> None:
        self.recorder = Recorder(self.runs)


def report(epoch: int) -> EpochReport:
    return EpochReport(epoch, 30, 0.1, 0.9, 0.1, 0.9, None, None, 2.0, 3.0, 3.0, NETWORK)
