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

PLACES = """
import ctypes
from digitpad.app import allocator

class Figures(ctypes.Structure):
    _fields_ = [("before", ctypes.c_size_t * 3), ("hblks", ctypes.c_size_t), ("after", ctypes.c_size_t * 6)]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Figures
library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]

def mapped(size):
    before = library.mallinfo2().hblks
    address = library.malloc(size)
    grown = library.mallinfo2().hblks - before
    library.free(address)
    return grown

allocator.set_up()
for at_work in (None, True, False):
    if at_work is not None:
        allocator.follow_work(at_work)
        allocator.give_back()
    print(mapped(1 << 19), mapped(1 << 21), mapped(1 << 23))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the settings are those of Linux")
def test_no_array_makes_the_system_keep_huge_pages_of_the_heap():
    assert _said(HUGE_PAGES) == ["True 0"]


@pytest.mark.skipif(sys.platform != "linux", reason="the settings are those of Linux")
def test_a_picture_of_two_megabytes_has_a_place_of_its_own_except_at_work():
    assert _said(PLACES) == ["0 1 1", "0 0 1", "0 1 1"]


def _said(program: str) -> list[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NUMPY")}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=300
    )
    return done.stdout.splitlines()
