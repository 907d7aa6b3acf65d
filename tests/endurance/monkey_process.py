"""One seed of the monkey, in a process of its own: the folders, the alarms, the window, the player.

It writes what it does to `actions.log`, faults to `faults.log` and, where Python itself falls, `crash.log`. Exit code 1
after a fault.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.endurance.home import stay_in

if TYPE_CHECKING:
    from tests.endurance.memory import HeldMemory
    from tests.endurance.stage import Stage

WARM_UP = 2500  # other actions before memory is measured: much is loaded where it is first used
FIRST_OF_WARM_UP = 1_000_000  # the number that these begin with
BETWEEN_MEASUREMENTS = 300.0  # seconds


def main() -> None:
    wanted = _arguments()
    folder: Path = wanted.folder
    stay_in(folder / "home")
    from tests.endurance.memory import HeldMemory
    from tests.endurance.stage import Stage

    stage = Stage(folder, wanted.seed, whole_data=wanted.whole_data, go_on=wanted.all)
    held = None
    if wanted.memory:
        stage.play(lambda number: number < FIRST_OF_WARM_UP + WARM_UP and not stage.over, FIRST_OF_WARM_UP)
        held = HeldMemory(stage)
    performed, (took, action) = _play(stage, wanted, held)
    if held is not None:
        held.judge()
    stage.close()
    course = "" if held is None else held.course
    print(f"{performed} actions; the slowest took {took:.1f} s: {action}{course}", flush=True)
    sys.exit(int(stage.failed))


def _play(stage: Stage, wanted: argparse.Namespace, held: HeldMemory | None) -> tuple[int, tuple[float, str]]:
    """Returns how many actions were done, and how long the slowest took. Measuring takes no time of theirs."""
    number, left, slowest = wanted.first, wanted.seconds if wanted.steps is None else math.inf, (0.0, "")
    last = math.inf if wanted.steps is None else wanted.steps
    while number < last and left > 0 and not stage.over:
        part = left if held is None else min(left, BETWEEN_MEASUREMENTS)
        player = stage.play(_until(stage, time.monotonic() + part, last), number)
        number, left, slowest = number + player.performed, left - part, max(slowest, player.slowest)
        if held is not None:
            held.measure()
    return number - wanted.first, slowest


def _until(stage: Stage, ends: float, last: float) -> Callable[[int], bool]:
    return lambda number: time.monotonic() < ends and number < last and not stage.over


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
