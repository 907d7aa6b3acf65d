"""One seed of the monkey, in a process of its own: the folders, the alarms, the window, the player.

It writes what it does to `actions.log`, faults to `faults.log` and, where Python itself falls, `crash.log`. Exit code 1
after a fault.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.endurance.home import stay_in

WARM_UP = 120.0  # seconds of other actions before memory is measured: much is loaded where it is first used
WARM_UP_ACTIONS = 1_000_000  # the number that these begin with


def main() -> None:
    wanted = _arguments()
    folder: Path = wanted.folder
    stay_in(folder / "home")
    from tests.endurance.memory import HeldMemory
    from tests.endurance.stage import Stage

    stage = Stage(folder, wanted.seed, whole_data=wanted.whole_data, go_on=wanted.all)
    held = None
    if wanted.memory:
        warm = time.monotonic() + WARM_UP
        stage.play(lambda _: time.monotonic() < warm and not stage.over, WARM_UP_ACTIONS)
        held = HeldMemory(stage)
    began, steps = time.monotonic(), wanted.steps

    def more(number: int) -> bool:
        in_time = time.monotonic() - began < wanted.seconds if steps is None else number < steps
        return in_time and not stage.over

    player = stage.play(more, wanted.first)
    grown = held.growth() if held is not None else ""
    stage.close()
    took, action = player.slowest
    print(f"{player.performed} actions; the slowest took {took:.1f} s: {action}{grown}", flush=True)
    sys.exit(int(stage.failed))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--whole-data", action="store_true")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--all", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
