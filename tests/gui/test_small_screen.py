"""On a screen that is smaller than the smallest window should be, nothing of the window is out of reach."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.endurance.home import variables

LOOK = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from digitpad.gui.app import create_main_window
window = create_main_window()
window.show()
app.processEvents()
print(window.width(), window.height())
window.close()
"""


@pytest.mark.parametrize(
    ("width", "height", "wanted"), [(960, 540, "960 508"), (1366, 728, "1280 696"), (1280, 1024, "1280 720")]
)
def test_the_window_and_its_frame_are_no_larger_than_the_screen(
    tmp_path: Path, width: int, height: int, wanted: str
) -> None:
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="utf-8")
    answer = subprocess.run(
        [sys.executable, "-c", LOOK],
        cwd=Path(__file__).parents[2],
        env={**os.environ, **variables(tmp_path), "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip() == wanted
