"""The part of a confusion matrix on view: it never leaves the matrix, and stays where the pointer is."""

from __future__ import annotations

import itertools

import pytest

from digitpad.app.evaluation.matrix_section import LEAST_SHOWN, Section


def places(section):
    return section.row, section.column, section.side


def test_at_first_all_classes_are_on_view():
    whole = Section.whole(26)
    assert whole.is_whole and list(whole.rows) == list(whole.columns) == list(range(26))


def test_half_as_many_cells_are_shown_around_the_pointer():
    assert places(Section.whole(26).zoomed(0.5, down=0.5, right=0.5)) == (7, 7, 13)
    assert places(Section.whole(26).zoomed(0.5, down=0.0, right=0.99)) == (0, 13, 13)


def test_the_cell_under_the_pointer_stays_there_as_long_as_the_edges_allow():
    near = Section(count=62, shown=20.0, row=21, column=30)
    for down, right in itertools.product((0.1, 0.5, 0.9), repeat=2):
        for factor in (0.5, 0.8, 1.25):
            far = near.zoomed(factor, down, right)
            under = near.row + int(down * near.side), near.column + int(right * near.side)
            assert (far.row + int(down * far.side), far.column + int(right * far.side)) == under


def test_it_shows_at_least_a_few_cells_and_at_most_all():
    assert Section.whole(26).zoomed(0.001, 0.5, 0.5).side == LEAST_SHOWN
    assert Section.whole(3).zoomed(0.001, 0.5, 0.5).is_whole
    assert Section(26, 13.0, 13, 0).zoomed(100.0, 0.5, 0.5) == Section.whole(26)


def test_many_small_turns_of_the_wheel_add_up():
    section = Section.whole(26)
    for _ in range(20):
        section = section.zoomed(0.5**0.05, 0.5, 0.5)
    assert section.side == 13


@pytest.mark.parametrize(("asked", "row"), [(-1, 0), (0, 0), (1, 1), (15, 15), (16, 16), (17, 16), (40, 16)])
def test_it_never_leaves_the_matrix(asked, row):
    section = Section(count=26, shown=10.0)
    assert places(section.starting(asked, 3)) == (row, 3, 10)
    assert places(section.starting(3, asked)) == (3, row, 10)


@pytest.mark.parametrize(("label", "row"), [(4, 4), (5, 5), (14, 5), (15, 6), (25, 16), (0, 0)])
def test_it_moves_just_so_far_that_a_cell_is_on_view(label, row):
    section = Section(count=26, shown=10.0, row=5, column=5)
    assert places(section.with_cell(label, 7)) == (row, 5, 10)
    assert places(section.with_cell(7, label)) == (5, row, 10)
