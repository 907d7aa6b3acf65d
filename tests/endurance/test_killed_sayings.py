from __future__ import annotations

import sys

import numpy as np
import pytest

from tests.endurance.killed_sayings import kill_while_saying

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")


def test_no_digit_that_was_said_is_lost_when_the_window_is_killed(tmp_path):
    assert kill_while_saying(tmp_path, 3, np.random.default_rng(1)) > 10
