"""A short run of every fuzzer: what real files become by damage opens to a valid state, or gives one sentence."""

from __future__ import annotations

import importlib.util

import pytest

from tests.endurance import fuzz
from tests.endurance.material import KINDS

COUNTS = {"keras": "20", "hdf5": "20"}  # a process each
NEEDS = {"keras": "h5py", "hdf5": "h5py"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_opens_to_a_valid_state_or_gives_one_sentence(kind, capfd):
    missing = NEEDS.get(kind)
    if missing is not None and importlib.util.find_spec(missing) is None:
        pytest.skip(f"left out, not installed: {missing}")
    assert fuzz.main(["--kind", kind, "--count", COUNTS.get(kind, "120"), "--seed", "20"]) == 0, capfd.readouterr().out
    assert capfd.readouterr().err == ""  # no library says anything of its own
