"""One seed of the monkey, in a process of its own: the folders, the alarms, the window, the player.

It writes what it does to `actions.log`, faults to `faults.log` and, where Python itself falls, `crash.log`. Exit code 1
after a fault.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

PIECE = 6000  # digits of MNIST to train with, of a tenth of them to test with


def main() -> None:
    wanted = _arguments()
    folder: Path = wanted.folder
    for name in ("home", "files"):
        (folder / name).mkdir(exist_ok=True)
    _stay_in(folder / "home")
    # Only now: they look for the user's folders.
    from tests.endurance.stage import Stage

    stage = Stage(folder, wanted.seed, whole_data=wanted.whole_data, go_on=wanted.all)
    began = time.monotonic()
    steps = wanted.steps

    def more(number: int) -> bool:
        in_time = time.monotonic() - began < wanted.seconds if steps is None else number < steps
        return in_time and not stage.over

    sys.exit(stage.play(more, wanted.first))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--whole-data", action="store_true")
    parser.add_argument("--all", action="store_true")
    return parser.parse_args()


def _stay_in(home: Path) -> None:
    os.environ |= {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "APPDATA": str(home / "AppData/Roaming"),
        "LOCALAPPDATA": str(home / "AppData/Local"),
        "TMPDIR": str(home),
    }
    os.chdir(home)


if __name__ == "__main__":
    main()
