"""How many pictures of which size fit a widget."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.app.insight.neuron_grid import Grid, fit_all, tiles, two_rows, whole_tile


@pytest.mark.parametrize(
    ("count", "width", "height", "cell", "columns", "gap"),
    [(30, 534, 560, 84, 6, 4), (30, 872, 876, 140, 6, 4), (800, 872, 876, 28, 27, 1), (1, 534, 560, 504, 1, 4)],
)
def test_the_cells_are_as_large_as_the_design_shows_them(count, width, height, cell, columns, gap):
    grid = fit_all(count, 28, width, height, 1.0)
    assert grid is not None
    assert (grid.cell, grid.columns, grid.gap) == (cell, columns, gap)


def holds(count: int, cell: int, gap: int, margin: int, width: int, height: int) -> bool:
    """The plain statement of what `fit_all` works out: some number of columns lets all cells fit."""
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        if columns * (cell + gap) - gap + 2 * margin <= width and rows * (cell + gap) - gap + 2 * margin <= height:
            return True
    return False


@given(
    count=st.integers(1, 400),
    side=st.sampled_from([28, 28, 6, 10, 31]),
    width=st.integers(120, 900),
    height=st.integers(120, 900),
    ratio=st.sampled_from([1.0, 1.25, 1.5, 2.0]),
)
def test_all_cells_fit_and_no_larger_ones_would(count, side, width, height, ratio):
    grid = fit_all(count, side, width, height, ratio)
    assert grid is not None
    assert grid.width <= width
    assert grid.height <= height
    assert grid.rows * grid.columns >= count
    framed = round(4 * ratio)
    smallest_framed = max(side, -(-28 // side) * side)
    if grid.gap == framed and ratio < 4:
        assert grid.cell % side == 0
        assert not holds(count, grid.cell + side, framed, grid.margin, width, height)
    else:
        assert not holds(count, smallest_framed, framed, grid.margin, width, height)
        if grid.cell < smallest_framed:
            assert not holds(count, grid.cell + 1, grid.gap, grid.margin, width, height)


@pytest.mark.parametrize("side", [6, 10, 28, 31])
def test_cells_that_are_too_small_for_frames_have_a_line_between_them(side):
    smallest = max(side, -(-28 // side) * side)
    for count in range(50, 3000, 150):
        grid = fit_all(count, side, 500, 500, 1.0)
        assert grid is not None
        assert grid.gap == (4 if grid.cell > smallest else 1) or (grid.cell, grid.gap) == (smallest, 4)


def test_of_equal_sizes_the_one_with_full_rows_is_taken():
    grid = fit_all(12, 28, 5 * 88 + 8, 3 * 88 + 8, 1.0)  # 84 fits in rows of five or of four
    assert grid is not None
    assert (grid.cell, grid.columns) == (84, 4)


@pytest.mark.parametrize("count", [1, 30, 800, 3000])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_up_to_three_thousand_neurons_fit_the_smallest_page(count, ratio):
    grid = fit_all(count, 28, int(370 * ratio), int(440 * ratio), ratio)
    assert grid is not None
    assert grid.cell >= 5


@pytest.mark.parametrize(
    ("count", "width", "cell", "shown"),
    [(30, 918, 56, 30), (30, 1320, 84, 30), (100, 918, 28, 58), (800, 918, 28, 58), (1, 918, 84, 1), (10, 918, 84, 10)],
)
def test_the_strip_takes_the_largest_of_three_sizes_that_fits_the_width(count, width, cell, shown):
    grid = two_rows(count, 28, width, 0, 1.0)
    assert grid is not None
    assert (grid.cell, grid.count) == (cell, shown)
    assert grid.rows <= 2
    assert grid.width <= width


def test_without_room_for_a_pixel_a_picture_there_is_no_grid():
    assert fit_all(100, 28, 12, 12, 1.0) is None
    assert tiles(100, 28, 4, 400, 1.0, 84, 0) is None
    assert two_rows(100, 28, 20, 0, 1.0) is None


def test_a_mosaic_that_just_holds_its_pictures_is_filled_to_the_pixel():
    grid = fit_all(6, 28, 3 * 28 + 2 * 4 + 4, 2 * 28 + 4 + 4, 1.0)
    assert grid == Grid(6, 3, 28, 4, 1)
    assert (grid.width, grid.height, grid.rows) == (96, 64, 2)


def test_every_picture_is_found_at_its_cell_and_nothing_beside_the_last():
    grid = Grid(count=7, columns=3, cell=10, gap=4, line=1, first=20)
    for index in range(20, 27):
        x, y = grid.corner(index)
        assert grid.holds(index) and grid.at(x, y) == grid.at(x + 9, y + 9) == index
    assert grid.corner(24) == (2 + 14, 2 + 14)
    x, y = grid.corner(26)
    assert grid.at(x + 14, y) is None and not grid.holds(27) and not grid.holds(19)
    assert list(range(100))[grid.shown] == list(range(20, 27))


def test_the_gap_between_two_cells_belongs_to_both_half_and_half():
    grid = Grid(count=4, columns=2, cell=10, gap=4, line=1)
    x, y = grid.corner(0)
    assert [grid.at(x + 10 + step, y) for step in (0.0, 1.9, 2.1, 3.9)] == [0, 0, 1, 1]
    assert [grid.at(x, y + 10 + step) for step in (0.0, 1.9, 2.1, 3.9)] == [0, 0, 2, 2]
    assert [grid.at(x - step, y) for step in (1.9, 2.1)] == [0, None]
    assert [grid.at(x, y - step) for step in (1.9, 2.1)] == [0, None]
    assert grid.at(x + 24 + 2.1, y) is None


@pytest.mark.parametrize(("side", "least", "width"), [(28, 84.0, 84), (28, 84.5, 112), (28, 3.0, 28), (31, 62.5, 93)])
def test_a_tile_is_the_next_whole_multiple_of_a_picture(side, least, width):
    assert whole_tile(side, least) == width


def test_tiles_keep_their_size_and_fill_the_width():
    grid = tiles(1000, 28, 534, 560, 1.0, 84, 0)
    assert grid == Grid(36, 6, 84, 4, 1, 0)
    assert grid.width <= 534 < grid.width + grid.pitch and grid.height <= 560 < grid.height + grid.pitch


def test_of_nothing_no_tile_is_shown():
    nothing = tiles(0, 28, 534, 560, 1.0, 84, 0)
    assert nothing is not None and nothing.shown == slice(0, 0)


def test_tiles_begin_at_the_row_that_was_scrolled_to_and_end_with_the_last_row():
    assert tiles(1000, 28, 534, 560, 1.0, 84, 3).shown == slice(18, 54)
    last = tiles(1000, 28, 534, 560, 1.0, 84, 10_000)
    assert last.shown == slice(966, 1000) and last.rows == 6
    assert tiles(1000, 28, 534, 560, 1.0, 84, -5).first == 0


def test_few_tiles_leave_room_and_a_tile_larger_than_the_page_shrinks_to_it():
    assert tiles(4, 28, 534, 560, 1.0, 84, 2) == Grid(4, 4, 84, 4, 1, 0)
    assert tiles(9, 28, 100, 300, 1.0, 280, 0).cell == 84
    assert tiles(9, 28, 24, 300, 1.0, 84, 0).cell == 20


@pytest.mark.parametrize(
    ("width", "height", "columns", "rows"), [(264, 176, 3, 2), (263, 176, 2, 2), (264, 175, 3, 1), (351, 263, 3, 2)]
)
def test_a_page_that_just_holds_a_tile_more_shows_it(width, height, columns, rows):
    grid = tiles(1000, 28, width, height, 1.0, 84, 0)
    assert (grid.columns, grid.rows) == (columns, rows)


def test_a_strip_that_just_holds_its_pictures_is_filled_to_the_pixel():
    room = 5 * 84 + 4 * 3 + 4
    assert two_rows(10, 28, room, 0, 1.0).cell == 84 and two_rows(10, 28, room - 1, 0, 1.0).cell == 56
    assert [two_rows(800, 28, width, 0, 1.0).columns for width in (124, 125)] == [3, 4]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_the_strip_is_as_large_for_the_eye_on_every_screen(ratio):
    grid = two_rows(10, 28, int(918 * ratio), 0, ratio)
    assert grid is not None and grid.cell == int(84 * ratio / 28) * 28
    assert grid.gap == round(3 * ratio)


def test_what_a_strip_cannot_hold_is_left_out_from_the_end():
    grid = two_rows(800, 28, 918, 0, 1.0)
    assert grid.shown == slice(0, 58)
    assert grid.width <= 918 < grid.width + grid.pitch
