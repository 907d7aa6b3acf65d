"""Random use of the real window: clicks, keys, strokes, files, changes of page and of size, by seeds.

    python -m tests.endurance.monkey --seed 7 --seconds 300
    python -m tests.endurance.monkey --seed 7 8 9 --seconds 60 --all    # go on after a fault; each kind once
    python -m tests.endurance.monkey --seed 7 --seconds 1800 --memory   # and see how much memory is held in the end
    python -m tests.endurance.monkey --seed 7 --steps 412               # replay the first 412 actions
    python -m tests.endurance.monkey --seed 7 --first 400 --steps 412   # only the last twelve of them

Every seed plays in a process and a home folder of its own. An exception in any thread, a warning of Qt or Python, a
crash, a window that no longer answers: each fails it, with the seed and the last actions, so that it can be played
again. The actions depend on the seed alone; what they meet also depends on how far threads have come.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAST_ACTIONS = 30
GRACE = 420  # seconds beyond its time after which a process is ended
GRACE_FOR_MEMORY = 2400  # the same where it also warms up and measures


@dataclass(frozen=True)
class Outcome:
    seed: int
    passed: bool
    report: str


def play(seed: int, options: list[str], seconds: float, folder: Path) -> Outcome:
    """One seed. `folder` is empty, and keeps the logs."""
    command = [sys.executable, "-m", "tests.endurance.monkey_process", str(folder), "--seed", str(seed), *options]
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "0",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "QT_QPA_PLATFORMTHEME": "",
    }
    with (folder / "output.log").open("w+", encoding="utf-8", errors="replace") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=output, stderr=output)
        try:
            code = process.wait(seconds + (GRACE_FOR_MEMORY if "--memory" in options else GRACE))
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
    return Outcome(seed, code == 0, _report(seed, code, folder))


def _report(seed: int, code: int, folder: Path) -> str:
    said = _read(folder / "output.log")
    if code == 0:
        return f"seed {seed}: {said.strip().splitlines()[-1]}"
    how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
    parts = [f"seed {seed} failed: {how}"]
    parts += ["The last actions:", *_read(folder / "actions.log").splitlines()[-LAST_ACTIONS:]]
    crash = _read(folder / "crash.log")
    if code < 0 and not crash:
        crash = "There is no traceback: as a rule the stack was full, as when a layout calls itself without end."
    parts += [_read(folder / "faults.log"), crash[-20000:], said[-3000:]]
    return "\n".join(parts)


def _read(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.exists() else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, nargs="+", default=[int(time.time())])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--steps", type=int, help="play so many actions instead")
    parser.add_argument("--first", type=int, default=0, help="the number of the action to begin with")
    parser.add_argument("--whole-data", action="store_true", help="train with all of MNIST instead of a tenth")
    parser.add_argument("--memory", action="store_true", help="see every five minutes how much is held (Linux)")
    parser.add_argument("--all", action="store_true", help="do not end at the first fault")
    wanted = parser.parse_args()
    options = ["--seconds", str(wanted.seconds), "--first", str(wanted.first)]
    options += [] if wanted.steps is None else ["--steps", str(wanted.steps)]
    flags = {"--whole-data": wanted.whole_data, "--memory": wanted.memory, "--all": wanted.all}
    options += [flag for flag, on in flags.items() if on]
    failed = 0
    for seed in wanted.seed:
        with tempfile.TemporaryDirectory(prefix="monkey-", ignore_cleanup_errors=True) as folder:
            seconds = wanted.seconds if wanted.steps is None else 3600
            outcome = play(seed, options, seconds, Path(folder))
        print(outcome.report, flush=True)
        failed += not outcome.passed
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
