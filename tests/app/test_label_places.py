"""Where the labels of the map stand."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from digitpad.app.label_places import apart


def distances(spots):
    return [float(np.hypot(*(spots[i] - spots[j]))) for i, j in combinations(range(len(spots)), 2)]


def test_labels_with_room_stay_where_they_are():
    spots = np.array([[0, 0], [20, 0], [0, 20]])
    assert np.array_equal(apart(spots, 20), spots)


def test_two_that_are_too_near_are_pushed_apart_evenly_along_their_line():
    assert np.allclose(apart(np.array([[0.0, 0.0], [3.0, 4.0]]), 10), [[-1.5, -2.0], [4.5, 6.0]])


def test_ten_on_one_place_all_find_room():
    placed = apart(np.zeros((10, 2)), 20)
    assert min(distances(placed)) >= 19.5
    assert np.abs(placed).max() < 100


@pytest.mark.parametrize("seed", range(3))
def test_a_crowd_is_pushed_apart_and_stays_about_where_it_was(seed):
    spots = np.random.default_rng(seed).uniform(0, 60, (10, 2))
    placed = apart(spots, 20)
    assert min(distances(placed)) >= 19.5
    assert np.abs(placed - spots).max() < 60
    assert np.allclose(placed.mean(axis=0), spots.mean(axis=0))


def test_a_label_without_a_place_stays_without_and_pushes_nobody():
    spots = np.array([[0.0, 0.0], [np.nan, np.nan], [6.0, 0.0]])
    placed = apart(spots, 10)
    assert np.isnan(placed[1]).all()
    assert np.allclose(placed[[0, 2]], [[-2, 0], [8, 0]])


def test_the_spots_that_are_given_are_left_alone():
    spots = np.zeros((2, 2))
    apart(spots, 10)
    assert not spots.any()
