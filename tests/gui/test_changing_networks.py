"""Every view, in whatever state it is, follows a change of the network without a fault.

`tests/endurance/changing_networks.py` tries at random what is left out here.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.nn.datasets import Dataset
from tests.gui.scene import CHANGES, CONTENTS, STATES, Scene, opened


@pytest.fixture
def scene(mnist: Dataset, tmp_path: Path) -> Iterator[Scene]:
    with opened(mnist, tmp_path, (1366, 690)) as scene:
        yield scene


@pytest.mark.parametrize("page", STATES)
def test_a_page_follows_every_change_of_the_network(qtbot, qtlog, scene, page):
    every = max(2, len(STATES[page]) // 2)  # of so many pairs of a state and a change one is tried
    contents, unseen, twice = map(itertools.cycle, (CONTENTS, (False, False, True), (False, True)))
    for (i, state), (j, change) in itertools.product(enumerate(STATES[page]), enumerate(CHANGES)):
        if (i + j) % every:
            continue
        content, away, again = next(contents), next(unseen), next(twice)
        case = f"{state}, {content}; {change}{', unseen' if away else ''}{', twice' if again else ''}"
        with qtbot.captureExceptions() as faults:
            scene.follow(page, content, state, [change, "a smaller one is opened"] if again else [change], away)
        assert not faults, f"{case}: {faults[0][1]!r}"
        told = [record.message for record in qtlog.records if not record.ignored]
        assert not told, f"{case}: {told[0]}"
