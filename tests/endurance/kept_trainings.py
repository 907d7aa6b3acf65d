"""Kept trainings for the fuzzer: real ones of a few digits, and what sees that one that was read can go on."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np

from digitpad import training_file
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.reports import EpochReport
from digitpad.nn.training_state import TrainingState
from digitpad.printable import is_printable
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob

_STEPS = 3  # mini-batches that a training which was read learns from


def _digits() -> Dataset:
    rng = np.random.default_rng(0)

    def some(n: int) -> Examples:
        return Examples(rng.integers(0, 256, (n, 784)).astype(np.uint8), rng.integers(0, 10, n).astype(np.uint8))

    return Dataset(some(40), some(20), some(20))


_DIGITS = _digits()


def trainings(folder: Path) -> list[bytes]:
    """One of each method, with and without an average, each after two of three epochs."""
    contents = []
    for recipe in RECIPES.values():
        settings = dataclasses.replace(recipe.settings, hidden_layers=(5,), epochs=3)
        recipe = dataclasses.replace(recipe, settings=settings, pen_digits=0.0, non_digits=0.0)
        job, reports = TrainingJob.new(recipe).checked(_DIGITS), list[EpochReport]()

        def keep(
            state: TrainingState, report: EpochReport, job: TrainingJob = job, reports: list[EpochReport] = reports
        ) -> None:
            reports.append(report)
            if len(reports) == 2:
                training_file.save(job.resumed(state, reports), folder / "made")

        list(job.train(_DIGITS, lambda: True, keep))
        contents.append((folder / "made").read_bytes())
    return contents


def read_training(path: Path) -> None:
    job = training_file.load(path)
    settings, state = job.recipe.settings, job.resume_from
    assert state is not None and 1 <= state.epochs == len(job.reports) <= settings.epochs
    assert all(vector.shape == state.vectors["parameters"].shape for vector in state.vectors.values())
    last = job.reports[-1]
    assert isinstance(last, EpochReport)
    network = last.network
    assert network.sizes == [784, *settings.hidden_layers, 10] and np.isfinite(network.weights[0]).all()
    assert is_printable(job.name)
    training_file.save(job, path.with_name("again"))
    steps = iter(range(_STEPS))
    # It learns a little, or says in a sentence that these are not its digits or that its numbers have no bounds.
    list(job.train(_DIGITS, lambda: next(steps, None) is not None))
