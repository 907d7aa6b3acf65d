"""Three seeds of the monkey, twenty seconds each; `python -m tests.endurance.monkey` plays on."""

from __future__ import annotations

import pytest

from tests.endurance import monkey

SECONDS = 20


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_use_meets_no_fault(seed, tmp_path):
    outcome = monkey.play(seed, ["--seconds", str(SECONDS)], SECONDS, tmp_path)
    assert outcome.passed, outcome.report
