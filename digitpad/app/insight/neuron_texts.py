"""What is said of many neurons at once: of a layer, of what mini-batches changed, of what switching some off did."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.message import tr, tr_count
from digitpad.nn.network import Network


def step_title(batches: int) -> str:
    """The title of what so many mini-batches have changed in the weights."""
    return tr_count("What this mini-batch changed", "What these {count:,} mini-batches changed", batches)


def step_explanation(change: Sequence[np.ndarray]) -> str:
    """How many weights have changed and by how much; the change of each layer's, (n_out, n_in)."""
    sizes = np.concatenate([np.abs(weights).ravel() for weights in change])
    return tr(
        "Red grew, blue shrank: {moved:,} of {all:,} weights, by {mean:.2g} on average, {most:.2g} at most.",
        moved=np.count_nonzero(sizes),
        all=sizes.size,
        mean=float(sizes.mean()),
        most=float(sizes.max()),
    )


def first_layer_title(network: Network, training: bool) -> str:
    """The title of the pictures of the first layer."""
    count, layers = network.sizes[1], len(network.sizes) - 2
    if layers == 0:
        if training:
            return tr("What the network has learned of each class")
        return tr("What the network looks for in each class")
    if training:
        if layers == 1:
            return tr_count(
                "What the hidden neuron has learned", "What the {count:,} hidden neurons have learned", count
            )
        return tr_count(
            "What the hidden neuron of the first layer has learned",
            "What the {count:,} hidden neurons of the first layer have learned",
            count,
        )
    if layers == 1:
        return tr_count("What the hidden neuron looks for", "What the {count:,} hidden neurons look for", count)
    return tr_count(
        "What the hidden neuron of the first layer looks for",
        "What the {count:,} hidden neurons of the first layer look for",
        count,
    )


def outcome_sentence(changed: int, intact_right: int, changed_right: int, total: int) -> str:
    """Such as "With 2 neurons changed, the accuracy on the test digits is 94.12 %, 0.73 points lower."."""
    share = 100 * changed_right / total
    points = 100 * (changed_right - intact_right) / total
    if points == 0:
        return tr_count(
            "With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f}\N{NO-BREAK SPACE}%, as it "
            "was.",
            "With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f}\N{NO-BREAK SPACE}%, as "
            "it was.",
            changed,
            share=share,
        )
    if points > 0:
        return tr_count(
            "With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f}\N{NO-BREAK SPACE}%, "
            "{points:.2f} points higher.",
            "With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f}\N{NO-BREAK SPACE}%, "
            "{points:.2f} points higher.",
            changed,
            share=share,
            points=points,
        )
    return tr_count(
        "With {count:,} neuron changed, the accuracy on the test pictures is {share:.2f}\N{NO-BREAK SPACE}%, "
        "{points:.2f} points lower.",
        "With {count:,} neurons changed, the accuracy on the test pictures is {share:.2f}\N{NO-BREAK SPACE}%, "
        "{points:.2f} points lower.",
        changed,
        share=share,
        points=-points,
    )
