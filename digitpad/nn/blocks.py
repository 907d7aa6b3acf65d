"""The training digits in the order of an epoch, block by block: gathered, converted, and maybe deformed ahead.

Knows nothing of networks; a callable says how far the training is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, Examples, as_floats

Floats = NDArray[np.float32]
Transform = Callable[[Bytes, np.random.Generator, float], Floats]
Block = tuple[Array, Array]

DEFORMED_BLOCK = 1_000  # digits gathered and deformed at once
PLAIN_BLOCK = 200  # digits gathered and converted at once: they are still in the processor's cache when learned from


class Blocks:
    """The blocks of one training. A context manager: leaving it ends the thread that deforms.

    Args:
        examples: what is learned from, uint8 (count, 784).
        targets: one row each, (count, 10), of the dtype that the images get too.
        transform: see `digitpad.nn.training.train`.
        mini_batch_size: a block holds whole mini-batches, as far as the digits reach.
        rng: draws one seed for each block that is deformed.

    Attributes:
        size: digits in a block; the last one of an epoch may have fewer.
    """

    def __init__(
        self,
        examples: Examples,
        targets: Array,
        transform: Transform | None,
        mini_batch_size: int,
        rng: np.random.Generator,
    ) -> None:
        self._images, self._targets, self._transform = examples.images, targets, transform
        self._rng = rng
        about = DEFORMED_BLOCK if transform else PLAIN_BLOCK
        self.size = max(1, about // mini_batch_size) * mini_batch_size
        self._helper = ThreadPoolExecutor(1, thread_name_prefix="deform")

    def __enter__(self) -> Blocks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._helper.shutdown()

    def of_epoch(self, order: NDArray[np.int64], passed: Callable[[], float]) -> Iterator[Block]:
        """Images (n, 784) in 0 to 1 and targets (n, 10) in this order, (count,). `passed` says how far the training is,
        0 to 1; it is called when a block is begun."""
        chosen = (order[start : start + self.size] for start in range(0, len(order), self.size))
        if self._transform is None:
            yield from (self._block(as_floats(self._gathered(each)), each) for each in chosen)
        else:
            yield from self._deformed(chosen, self._transform, passed)

    def _deformed(
        self, chosen: Iterator[NDArray[np.int64]], transform: Transform, passed: Callable[[], float]
    ) -> Iterator[Block]:
        """While one block is used, the next is deformed."""
        ahead: Future[Block] | None = None
        for each in chosen:
            # Every block has a generator of its own: the same digits come out whichever thread deforms them.
            block_rng = np.random.default_rng(self._rng.integers(2**63))
            ready, ahead = ahead, self._helper.submit(self._deform, transform, each, block_rng, passed())
            if ready is not None:
                yield ready.result()
        if ahead is not None:
            yield ahead.result()

    def _deform(
        self, transform: Transform, chosen: NDArray[np.int64], rng: np.random.Generator, passed: float
    ) -> Block:
        return self._block(transform(self._gathered(chosen), rng, passed), chosen)

    def _gathered(self, chosen: NDArray[np.int64]) -> Bytes:
        return self._images.take(chosen, axis=0)

    def _block(self, images: Floats, chosen: NDArray[np.int64]) -> Block:
        return images.astype(self._targets.dtype, copy=False), self._targets.take(chosen, axis=0)
