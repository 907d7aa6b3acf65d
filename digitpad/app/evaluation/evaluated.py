"""Which network and digits the Evaluate page has figures of, when these are outdated, and the runs to compare with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.runs.run import Kept
from digitpad.app.runs.runs import Runs
from digitpad.digits.evaluation import Comparison
from digitpad.digits.rejection import Rejection
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.nn.network import Network

InitialWeights = tuple[np.ndarray, ...] | None


class Evaluated(NamedTuple):
    """What an evaluation is of.

    Attributes:
        network, name: the network that was evaluated, and what it is called.
        digits: the digits that it has read.
        began_with: the weights before its training, where they are known.
        rejection: what calibrates its confidence; fitted a few seconds after a training.
    """

    network: Network
    digits: DigitSet
    name: str
    began_with: InitialWeights
    rejection: Rejection | None = None

    def change(self, network: Network, began_with: InitialWeights, rejection: Rejection | None = None) -> str:
        """Why another network answers now, or another confidence, in a sentence; empty where both are the same."""
        if same_network(network, self.network):
            return "" if _temperature(rejection) == _temperature(self.rejection) else tr(words.CALIBRATED)
        learned = self.began_with is not None and self.began_with is began_with
        return tr(words.LEARNED) if learned else tr(words.ANOTHER)

    def out_of_date(self, digits: DigitSet, change: str) -> str:
        """Why the figures no longer hold, given the digits that are chosen now and the `change` of the network; empty
        where they hold."""
        if self.digits == digits:
            return change
        return tr("These are the figures of the {digits}. Evaluate again.", digits=self.digits.plural)


@dataclass(frozen=True)
class Compared:
    """What a network and the `rival`, the model in the file `path`, make of the same digits."""

    comparison: Comparison
    path: Path
    rival: Model


def _temperature(rejection: Rejection | None) -> float:
    return (rejection or Rejection()).temperature


def same_network(first: Network, second: Network) -> bool:
    """Whether both compute the same: one that was saved and opened again is another object."""
    if first is second:
        return True
    kinds = [(network.sizes, network.hidden.name, network.output.name) for network in (first, second)]
    if kinds[0] != kinds[1]:
        return False
    pairs = zip((*first.weights, *first.biases), (*second.weights, *second.biases), strict=True)
    return all(np.array_equal(a, b) for a, b in pairs)


def networks_of_runs(runs: Runs) -> list[tuple[str, Path]]:
    """The kept networks of all runs, the newest first, by what they are called and their model files."""
    entries: list[tuple[str, Path]] = []
    for run in runs.all:
        kinds: tuple[tuple[Kept, str], ...] = (("last", run.heading),)
        if run.file_of("best") == "best":
            kinds = (
                ("best", tr("{run}, best epoch", run=run.heading)),
                ("last", tr("{run}, last epoch", run=run.heading)),
            )
        for kind, name in kinds:
            path = runs.path(run.key, kind)
            if path is not None:
                entries.append((name, path))
    return entries
