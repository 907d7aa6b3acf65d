"""What is freed can go back to the system."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

HUGE_PAGES = """
from digitpad.app import allocator
import numpy as np
from pathlib import Path

allocator.set_up()
blocks = [np.ones(1 << 20, np.uint8) for _ in range(64)]
last = blocks.pop()  # nothing before it goes back by itself
blocks.clear()
large = np.ones(6 << 20, np.uint8)  # in the room of those
mappings = Path("/proc/self/smaps").read_text()
print("[heap]" in mappings, sum(line.startswith("VmFlags") and " hg" in line for line in mappings.splitlines()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the settings are those of Linux")
def test_no_array_makes_the_system_keep_huge_pages_of_the_heap():
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NUMPY")}
    done = subprocess.run(
        [sys.executable, "-c", HUGE_PAGES], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["True", "0"]
