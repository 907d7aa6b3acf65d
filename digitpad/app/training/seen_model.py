"""The network that is looked at, an earlier epoch's or one with changed neurons, as a model of its own."""

from __future__ import annotations

import dataclasses

from digitpad.app.insight.experiment import Experiment
from digitpad.app.training.training_history import TrainingHistory
from digitpad.model_file import Model


def seen_model(model: Model, experiment: Experiment, past: TrainingHistory | None) -> Model:
    """The model as it was after the epoch that is looked at, with the history up to then. A neuron that is switched
    off or scaled is so for good: it is in the weights. How the answers are judged is not known of this network."""
    if experiment.moment is not None and past is not None:
        model = past.model_at(experiment.moment)
    if experiment.factors:
        model = dataclasses.replace(model, test_accuracy=None)
    return dataclasses.replace(model, network=experiment.network, rejection=None)


def description(experiment: Experiment) -> str:
    """What is looked at, as part of a sentence; empty for the latest network as it was learned."""
    if experiment.network is experiment.present:
        return ""
    parts = []
    if experiment.moment is not None:
        epochs = experiment.moment.epochs
        parts.append(f"the network after epoch {epochs}" if epochs else "the network before its training")
    if experiment.factors:
        count = len(experiment.factors)
        changed = f"{count} changed neuron{'s' if count > 1 else ''}"
        parts.append(f"with {changed}" if parts else f"the network with {changed}")
    return " ".join(parts)


def name(experiment: Experiment, model: str) -> str:
    """What to call it by the name of its model."""
    epoch = "" if experiment.moment is None else f" epoch {experiment.moment.epochs}"
    return f"{model}{epoch}{' changed' if experiment.factors else ''}"
