"""What is known of drawings that may come back is kept for as long as they may, and no longer."""

from __future__ import annotations

import gc
import weakref

from digitpad.app.pad.known_drawings import MOST, KnownDrawings
from digitpad.app.pad.stroke import Stroke


def drawing() -> tuple[Stroke, ...]:
    return Stroke.through([(0.0, 0.0), (1.0, 1.0)]), Stroke.through([(2.0, 0.0)])


def test_each_drawing_has_its_own_until_it_is_forgotten():
    known, one, other = KnownDrawings[str](), drawing(), drawing()
    known.set(one, "7")
    known.set(other, "8")
    known.set(one, "1")
    assert (known.get(one), known.get(other), len(known)) == ("1", "8", 2)
    assert known.forget(one) == "1"
    assert known.get(one) is None and known.forget(one) is None


def test_the_drawing_that_was_set_longest_ago_leaves_when_there_are_many():
    known, oldest, used = KnownDrawings[int](), drawing(), drawing()
    known.set(used, 0)
    known.set(oldest, 1)
    known.set(used, 2)
    gone = weakref.ref(oldest[0])
    del oldest
    for index in range(MOST - 1):
        known.set(drawing(), index)
    gc.collect()
    assert gone() is None
    assert known.get(used) == 2 and len(known) == MOST
