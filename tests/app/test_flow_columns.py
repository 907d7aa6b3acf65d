"""Where each neuron stands in the diagram of the flow."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitpad.app.insight.flow_columns import BLOCK_SHARE, Column, arrange


@pytest.mark.parametrize("hidden", [(), (1,), (30,), (800,), (3000,), (800, 800), (100, 31, 1, 7), (3000,) * 10])
@pytest.mark.parametrize(("width", "height"), [(722, 380), (918, 560), (1368, 900)])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_columns_stand_apart_inside_the_page(hidden, width, height, ratio):
    width, height = int(width * ratio), int(height * ratio)
    columns = arrange([784, *hidden, 10], 28, width, height, ratio, round(70 * ratio))
    for before, after in pairwise(columns):
        assert before.left + before.width < after.left
    assert columns[-1].left + columns[-1].width + round(70 * ratio) <= width
    for column in columns:
        assert column.top >= 0 and column.top + column.height <= height
        for index in {0, column.count // 2, column.count - 1}:
            assert column.at(*column.center(index)) == index
    if hidden == (30,) and height >= 500 * ratio:
        assert columns[1].across == 1 and columns[1].pitch >= 14 * ratio
    if hidden == (800,):
        assert columns[1].pitch >= 6 * ratio


def test_a_point_belongs_to_the_neuron_in_whose_square_it_lies():
    column = Column(left=100, top=50, pitch=10, across=4, count=10)
    assert (column.down, column.width, column.height) == (3, 40, 30)
    assert [column.at(*place) for place in [(100, 50), (139.9, 50), (100, 60), (119.9, 79.9)]] == [0, 3, 4, 9]
    assert [column.at(*place) for place in [(99.9, 55), (140, 55), (105, 49.9), (120, 75), (105, 80)]] == [None] * 5


def test_the_middles_of_all_neurons_are_those_of_each():
    column = Column(left=100, top=50, pitch=10, across=4, count=10)
    assert np.array_equal(column.centers, [column.center(index) for index in range(10)])
    assert column.center(5) == (115, 65)


def test_the_picture_the_layers_and_the_answer_stand_halfway_down():
    for column in arrange([784, 30, 900, 10], 28, 918, 560, 1.0, 70):
        assert abs(column.top - (560 - column.top - column.height)) <= 1


def test_the_picture_is_as_large_as_page_and_screen_allow():
    wide, tall, large = (arrange([784, 10], 28, *size, 1.0, 70)[0] for size in ((2000, 300), (600, 900), (4000, 4000)))
    assert (wide.pitch, tall.pitch, large.pitch) == (180 // 28, 156 // 28, 10)
    assert arrange([784, 10], 28, 8000, 8000, 2.0, 140)[0].pitch == 20
    assert wide.left == 0 and (wide.across, wide.count) == (28, 784)


def test_the_answer_stands_at_the_right_beside_the_room_for_its_figures():
    answer = arrange([784, 30, 10], 28, 918, 560, 1.0, 70)[-1]
    assert answer.left + answer.width == 918 - 70
    assert (answer.across, answer.count, answer.pitch) == (1, 10, 44)
    assert arrange([784, 30, 10], 28, 918, 300, 1.0, 70)[-1].pitch == 30


def test_a_layer_is_one_line_as_long_as_its_neurons_can_be_told_apart():
    in_line, in_block = (arrange([784, count, 10], 28, 918, 560, 1.0, 70)[1] for count in (40, 41))
    assert (in_line.across, in_line.pitch) == (1, 14)
    assert in_block.across > 1
    assert arrange([784, 3, 10], 28, 918, 560, 1.0, 70)[1].pitch == 28


@pytest.mark.parametrize("count", [100, 800, 3000])
def test_a_block_has_the_largest_squares_that_leave_room_for_the_lines(count):
    picture, block, answer = arrange([784, count, 10], 28, 918, 560, 1.0, 70)
    room = int(BLOCK_SHARE * (answer.left - picture.width) / 1.5)
    assert block.width <= room and block.height <= 560
    larger = block.pitch + 1
    assert -(-count // (560 // larger)) * larger > room or larger > 14


def test_hidden_layers_stand_at_even_distances():
    middles = [
        column.left + column.width / 2 for column in arrange([784, 30, 30, 30, 10], 28, 1368, 900, 1.0, 70)[1:-1]
    ]
    first, second = np.diff(middles)
    assert first == pytest.approx(second, abs=1) and first > 200
