"""The network on view, an earlier epoch's or one with changed neurons, as a model of its own."""

from __future__ import annotations

import dataclasses

from digitpad.app.insight.experiment import Experiment
from digitpad.app.training.training_history import TrainingHistory
from digitpad.message import tr, tr_count
from digitpad.model_file import Model


def viewed_model(model: Model, experiment: Experiment, history: TrainingHistory | None) -> Model:
    """The model as it was after the epoch on view, with the history up to then. Neurons that are switched off or
    scaled stay so: their gains become part of the weights. Nothing has been fitted to judge this network's answers."""
    if experiment.checkpoint is not None and history is not None:
        model = history.model_at(experiment.checkpoint)
    if experiment.neuron_gains:
        model = dataclasses.replace(model, test_accuracy=None)
    return dataclasses.replace(model, network=experiment.network, rejection=None)


def description(experiment: Experiment) -> str:
    """What is on view, as part of a sentence; empty for the latest network as it was learned."""
    if experiment.network is experiment.present:
        return ""
    epochs = None if experiment.checkpoint is None else experiment.checkpoint.epochs
    changed = len(experiment.neuron_gains)
    if epochs is None:
        return tr_count("the network with {count} changed neuron", "the network with {count} changed neurons", changed)
    if not changed:
        return tr("the network after epoch {epoch}", epoch=epochs) if epochs else tr("the network before its training")
    if not epochs:
        return tr_count(
            "the network before its training with {count} changed neuron",
            "the network before its training with {count} changed neurons",
            changed,
        )
    return tr_count(
        "the network after epoch {epoch} with {count} changed neuron",
        "the network after epoch {epoch} with {count} changed neurons",
        changed,
        epoch=epochs,
    )


def name(experiment: Experiment, model: str) -> str:
    """What to call it by the name of its model."""
    if experiment.checkpoint is None:
        return tr("{model} changed", model=model) if experiment.neuron_gains else model
    epochs = experiment.checkpoint.epochs
    if experiment.neuron_gains:
        return tr("{model} epoch {epoch} changed", model=model, epoch=epochs)
    return tr("{model} epoch {epoch}", model=model, epoch=epochs)
