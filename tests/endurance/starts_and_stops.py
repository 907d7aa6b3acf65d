"""Starts and stops trainings in the real window, and sees that no thread, process or open file is left behind.

    python -m tests.endurance.starts_and_stops [--count 500] [--seed 0]

Linux only, which lists what a process has.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.endurance.home import stay_in

if TYPE_CHECKING:
    from tests.endurance.stage import Stage

WARM_UP = 8  # starts; what is kept for good, such as threads that wait for work, is there by then
MOMENTS = (0, 0, 5, 30, 120, 400)  # milliseconds after a start: before, in and after the first epoch


@dataclass(frozen=True)
class Held:
    """What the process has right now."""

    threads: tuple[str, ...]
    processes: tuple[str, ...]
    files: tuple[str, ...]

    @classmethod
    def now(cls) -> Held:
        tasks = list(Path("/proc/self/task").iterdir())
        children = " ".join((task / "children").read_text() for task in tasks).split()
        python = {thread.native_id: thread.name for thread in threading.enumerate()}
        threads = sorted(python.get(int(task.name)) or (task / "comm").read_text().strip() for task in tasks)
        files = sorted(filter(None, map(_target, Path("/proc/self/fd").iterdir())))
        return cls(tuple(threads), tuple(children), tuple(files))

    def more_than(self, other: Held) -> list[str]:
        """What is here and was not there, in words."""
        return [
            f"{kind}: {len(mine)} instead of {len(theirs)}: {', '.join(mine)}"
            for kind, mine, theirs in (
                ("threads", self.threads, other.threads),
                ("processes", self.processes, other.processes),
                ("open files", self.files, other.files),
            )
            if len(mine) > len(theirs)
        ]


def _target(file: Path) -> str:
    try:
        return os.readlink(file)
    except OSError:
        return ""  # the one that listed the folder


def start_and_stop(stage: Stage, rng: Random) -> None:
    """One training by one of the recipes, stopped early or late, maybe while it is paused."""
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    from tests.gui.waiting import wait

    window = stage.world.window
    recipes = window.findChild(QComboBox, "recipeComboBox")
    recipes.setCurrentIndex(rng.randrange(recipes.count()))
    window.findChild(QLineEdit, "hiddenLayersEdit").setText(rng.choice(("", "8", "20, 12")))
    start, pause, stop = (
        window.findChild(QAbstractButton, f"{name}TrainingButton") for name in ("start", "pause", "stop")
    )
    window.session.new_network()  # nothing to ask about
    start.click()
    wait(rng.choice(MOMENTS))
    if rng.random() < 0.3:
        pause.click()
    stop.click()
    stage.wait_for_training()


def train_to_the_end(stage: Stage) -> None:
    """A run that is kept, whose thread then waits for the next one."""
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox

    window = stage.world.window
    recipes = window.findChild(QComboBox, "recipeComboBox")
    recipes.setCurrentIndex(recipes.findData("book"))
    window.findChild(QSpinBox, "epochsSpinBox").setValue(1)
    window.session.new_network()  # nothing to ask about
    window.findChild(QAbstractButton, "startTrainingButton").click()
    stage.wait_for_training()
    if not any(run.epochs for run in window.session.runs.all):
        raise RuntimeError("No epoch was finished, so the thread that keeps runs would start later.")


def left_behind(count: int, seed: int, folder: Path) -> list[str]:
    """What is left after so many starts and stops, in words; also the faults on the way."""
    stay_in(folder / "home")
    from tests.endurance.stage import Stage

    stage, rng = Stage(folder, seed), Random(seed)
    train_to_the_end(stage)
    for _ in range(WARM_UP):
        start_and_stop(stage, rng)
    stage.rest()
    before = Held.now()
    for _ in range(count):
        start_and_stop(stage, rng)
        stage.alive()
    stage.rest()
    more = Held.now().more_than(before)
    stage.close()
    return more + ([(folder / "faults.log").read_text("utf-8")] if stage.failed else [])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="starts-", ignore_cleanup_errors=True) as folder:
        found = left_behind(wanted.count, wanted.seed, Path(folder))
        os.chdir("/")
    print("\n".join(found) or f"{wanted.count} starts and stops leave nothing behind.")
    return min(len(found), 1)


if __name__ == "__main__":
    sys.exit(main())
