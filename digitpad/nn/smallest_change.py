"""A smallest set of pixels whose change alters the answer.

Greedy, then pruned: of the set that comes out no pixel can be left out, though another set may be smaller still. A
pixel is changed by setting it to paper (0) or to full ink (1), whichever helps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from digitpad.nn.activations import Array
from digitpad.nn.insight import Indices, gradient_from, logits, weighted_inputs_from
from digitpad.nn.network import Network

_RIVALS = 3  # other digits tried: those with the largest logits
_MOST = 150  # pixels; a larger change is not reported
_TRIED = 64  # pixels tried in each round, of large networks; of small ones all


@dataclass(frozen=True)
class Change:
    """Pixels whose change alters an answer.

    Attributes:
        pixels: int (k,), the places 0 to 783, the first found first.
        values: what each is set to: 0 paper or 1 ink, float (k,).
        picture: the picture with the change, (784, 1).
        before, after: the answers.
    """

    pixels: Indices
    values: Array
    picture: Array
    before: int
    after: int


def smallest_change(network: Network, x: Array, wanted: int | None = None) -> Change | None:
    """The fewest pixels found whose change alters the answer for the picture x, (784, 1).

    With all of them changed the answer is another one, or `wanted`; with any one of them left as it was it is not.
    None where no 150 pixels suffice, or where `wanted` is the answer already.
    """
    before = answer(network, x)
    rivals = np.argsort(-logits(network, x)[:, 0], kind="stable")
    tried = [int(rival) for rival in rivals if rival != before][:_RIVALS] if wanted is None else [wanted]
    altered: Callable[[int], bool] = (lambda after: after != before) if wanted is None else (lambda a: a == wanted)
    best: dict[int, float] | None = None
    for rival in tried:
        if rival == before:
            continue
        found = _greedy(network, x, before, rival, altered)
        found = None if found is None else _pruned(network, x, found, altered)
        if found is not None and (best is None or len(found) < len(best)):
            best = found
    if best is None:
        return None
    picture = _changed(x, best)
    values = np.array(list(best.values()), network.dtype)
    return Change(np.array(list(best), np.int64), values, picture, before, answer(network, picture))


def answer(network: Network, x: Array) -> int:
    """The digit that the network reads in x, (784, 1)."""
    return int(network.activations(x)[-1].argmax())


def _greedy(
    network: Network, x: Array, before: int, rival: int, altered: Callable[[int], bool]
) -> dict[int, float] | None:
    """Pixels and their new values, one after the other the one that brings the rival nearest."""
    x, found = x.copy(), dict[int, float]()
    direction = np.zeros(network.sizes[-1], network.dtype)
    direction[rival], direction[before] = 1, -1
    tried = len(x) if network.parameter_count < 50_000 else _TRIED
    first = network.weights[0] @ x + network.biases[0]
    for _ in range(_MOST):
        slope = gradient_from(network, weighted_inputs_from(network, first), network.num_layers - 1, direction)
        # Up or down, as the slope says; where there is none, to the far end.
        values = np.where(slope == 0, x[:, 0] < 0.5, slope > 0).astype(x.dtype)
        promise = slope * (values - x[:, 0])
        promise[list(found)] = -np.inf
        places = np.argpartition(-promise, tried - 1)[:tried]
        places = places[np.isfinite(promise[places])]
        if not len(places):
            return None  # all is tried, or the numbers are beyond all bounds
        firsts = first + network.weights[0][:, places] * (values[places] - x[places, 0])
        after = weighted_inputs_from(network, firsts)[-1]
        best = int(np.argmax(direction @ after))
        place = int(places[best])
        found[place] = float(values[place])
        x[place] = values[place]
        first = firsts[:, best : best + 1]
        if altered(int(network.output.function(after[:, best : best + 1]).argmax())) and altered(answer(network, x)):
            return found
    return None


def _pruned(network: Network, x: Array, found: dict[int, float], altered: Callable[[int], bool]) -> dict[int, float]:
    """The change without pixels that are not needed, the least important tried first, until every one is needed."""
    kept = dict(found)
    while True:
        for place in list(kept)[::-1]:
            fewer = {other: value for other, value in kept.items() if other != place}
            if altered(answer(network, _changed(x, fewer))):
                kept = fewer
                break
        else:
            return kept


def _changed(x: Array, values: dict[int, float]) -> Array:
    picture = x.copy()
    picture[list(values), 0] = list(values.values())
    return picture
