"""Changes networks at random, in whatever state the window is, and sees that every page follows without a fault.

    python -m tests.endurance.changing_networks [--seed 0] [--seconds 60]

It ends with 1 at the first exception or Qt warning, and says what came before it.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from digitpad.digits.mnist_loader import load_images
from digitpad.gui.look import theme
from tests.gui.scene import CHANGES, CONTENTS, STATES, Scene

HARMLESS = "This plugin does not support"  # offscreen


def run(seed: int, seconds: float, folder: Path) -> list[str]:
    """What went wrong in the first case in which anything did."""
    told: list[str] = []

    def listen(_kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if not message.startswith(HARMLESS):
            told.append(message)

    qInstallMessageHandler(listen)
    sys.excepthook = lambda kind, fault, trace: told.append(repr(fault))
    choose, scene, end = random.Random(seed), Scene(load_images(), folder), time.monotonic() + seconds
    scene.window.show()
    cases = 0
    while time.monotonic() < end and not told:
        page = choose.choice(list(STATES))
        content, state = choose.choice(list(CONTENTS)), choose.choice(list(STATES[page]))
        changes = choose.choices(list(CHANGES), k=choose.randint(1, 3))
        away = choose.random() < 0.3
        case = f"seed {seed}, case {cases}: {page}, {content}, {state}; {', then '.join(changes)}{', unseen' * away}"
        print(case, file=sys.stderr, flush=True)
        scene.follow(page, content, state, changes, away)
        cases += 1
    scene.start_over()
    scene.window.close()
    print(f"{cases} cases, {len(told)} faults")
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=60)
    given = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = folder
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = QApplication(["digitpad"])
        theme.apply(app, theme.LIGHT)
        told = run(given.seed, given.seconds, Path(folder))
    print("\n".join(told))
    sys.stdout.flush()
    os._exit(bool(told))  # threads that still work are of no interest


if __name__ == "__main__":
    main()
