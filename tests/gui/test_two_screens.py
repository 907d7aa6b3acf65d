"""A window that is moved to a screen with other pixels shows what a new window shows there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.endurance.home import variables

SIZE = {"width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def test_a_window_moved_between_two_screens_looks_as_if_it_had_been_opened_there(tmp_path: Path) -> None:
    one, two = {"name": "one", "x": 0, "y": 0, **SIZE}, {"name": "two", "x": 1920, "y": 0, **SIZE}
    two |= {"width": 3840, "height": 2160}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [one, two]}))
    there = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCREEN_SCALE_FACTORS": "one=1;two=2"}
    answer = subprocess.run(
        [sys.executable, "-m", "tests.gui.two_screens"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, **variables(tmp_path), **there},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == ""
