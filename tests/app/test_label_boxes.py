"""Where the long labels of the map stand: beside each other, inside, and near their digits."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.label_places import LongLabels, boxes_apart

ROOM = (900.0, 600.0)


def overlapping(placed: np.ndarray, sizes: np.ndarray) -> int:
    """Pairs of boxes that lie on each other by more than a pixel."""
    shown = np.isfinite(placed).all(axis=1)
    placed, half = placed[shown], sizes[shown] / 2
    over = half[:, None] + half[None] - np.abs(placed[:, None] - placed[None])
    return int((np.triu((over > 1).all(axis=-1), 1)).sum())


def inside(placed: np.ndarray, sizes: np.ndarray) -> bool:
    shown = np.isfinite(placed).all(axis=1)
    placed, half = placed[shown], sizes[shown] / 2
    return bool((placed - half >= -1e-6).all() and (placed + half <= np.array(ROOM) + 1e-6).all())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("count", [2, 26, 62])
def test_boxes_lie_inside_and_none_on_another(count: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    sizes = np.stack([rng.uniform(28, 160, count), np.full(count, 28.0)], axis=1)
    spots = rng.normal((450, 300), (250, 150), (count, 2))
    placed = boxes_apart(spots, sizes, ROOM)
    assert overlapping(placed, sizes) == 0 and inside(placed, sizes)
    assert np.isfinite(placed).all(axis=1).mean() > 0.8


def test_boxes_at_one_and_the_same_spot_come_apart() -> None:
    sizes = np.tile([150.0, 28.0], (10, 1))
    placed = boxes_apart(np.tile([450.0, 300.0], (10, 1)), sizes, ROOM)
    assert np.isfinite(placed).all() and overlapping(placed, sizes) == 0


def test_a_box_that_lies_alone_stays_where_it_is_and_one_without_a_spot_has_none() -> None:
    spots = np.array([[100.0, 100.0], [np.nan, np.nan], [500.0, 400.0]])
    placed = boxes_apart(spots, np.tile([150.0, 28.0], (3, 1)), ROOM)
    np.testing.assert_array_equal(placed, spots)


def test_where_there_is_no_room_for_all_some_are_left_out() -> None:
    sizes = np.tile([300.0, 60.0], (100, 1))
    spots = np.random.default_rng(0).uniform(0, 600, (100, 2))
    placed = boxes_apart(spots, sizes, ROOM)
    assert overlapping(placed, sizes) == 0 and inside(placed, sizes)
    assert 0 < np.isfinite(placed).all(axis=1).sum() < 100


def test_long_labels_are_placed_anew_where_anything_has_changed() -> None:
    spots, sizes = np.tile([450.0, 300.0], (3, 1)), np.tile([150.0, 28.0], (3, 1))
    labels = LongLabels()
    first = labels.places(spots, sizes, ROOM)
    assert np.array_equal(first, boxes_apart(spots, sizes, ROOM)) and labels.places(spots.copy(), sizes, ROOM) is first
    for changed in ((spots + 90, sizes, ROOM), (spots, sizes / 2, ROOM), (spots, sizes, (500.0, 310.0))):
        assert np.array_equal(labels.places(*changed), boxes_apart(*changed))
