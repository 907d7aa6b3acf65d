"""Kills windows in which digits are being said, and sees that none of them is lost.

    python -m tests.endurance.killed_sayings [--kills 100] [--seed 0]

The program may lose what was said in the last second. What is asked for here is more: whatever the window was done with
is in the file, and of all else at most the change that was under way. Not for Windows, which knows no SIGKILL.
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.app.own_hand.collection import OwnDigits
from digitpad.digits.own_digits import key_of

ROOT = Path(__file__).parent.parent.parent
MOST_LINES = 40  # before the kill
LONGEST = 0.1  # seconds that it comes later
GONE = "gone"

State = dict[str, object]  # what each drawing was said to be


def kill_while_saying(home: Path, kills: int, rng: np.random.Generator) -> int:
    """Returns how many changes the windows had made.

    Raises AssertionError where one of them is lost, or something else than what was said is in the file.
    """
    known: State = {}
    changes = 0
    for kill in range(kills):
        began, *news = _news_until_killed(home, rng)
        assert began == known, f"after kill {kill} the next window has read something else than what was left"
        said = [change for change in news if isinstance(change, dict)]
        for change in said:
            known = {key: label for key, label in (known | change).items() if label != GONE}
        changes += len(said)
        found = _kept(home)
        different = {key for key in known | found if known.get(key, GONE) != found.get(key, GONE)}
        under_way = news[-1] if news and isinstance(news[-1], str) else ""
        assert len(different) <= bool(under_way), f"kill {kill} cost drawings: {sorted(different)}"
        assert under_way == "undo" or different <= found.keys(), f"kill {kill} cost a drawing: {different}"
        known = found
    return changes


def _news_until_killed(home: Path, rng: np.random.Generator) -> list[Any]:
    """What a window has found at first, and then in turn what it is about to do (a string) and what that has changed,
    up to a kill at a random moment."""
    command = [sys.executable, "-m", "tests.endurance.saying_process", str(home), str(rng.integers(2**32))]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        output, wanted = b"", int(rng.integers(1, MOST_LINES + 2))
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while output.count(b"\n") < wanted and (piece := os.read(process.stdout.fileno(), 65536)):
                output += piece
            until = time.monotonic() + rng.uniform(0, LONGEST)  # by then the next change may be under way, or done
            while (left := until - time.monotonic()) > 0 and selector.select(left):
                output += os.read(process.stdout.fileno(), 65536)
        process.send_signal(signal.SIGKILL)
        output += process.stdout.read()
    assert process.returncode == -signal.SIGKILL, f"the window has ended by itself: exit code {process.returncode}"
    return [json.loads(line) for line in output.split(b"\n")[:-1]]


def _kept(home: Path) -> State:
    """What is in the file; a line that was cut off is allowed, as it is read around."""
    digits: State = {}
    for file in home.rglob("own-digits.jsonl"):  # there is none where nothing was said yet
        own = OwnDigits(file)
        own.load()
        digits |= {key_of(digit): digit.label for digit in own.digits()}
    return digits


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        changes = kill_while_saying(Path(folder), options.kills, np.random.default_rng(options.seed))
    print(f"{options.kills} kills, {changes} changes of what was said: none was lost.")


if __name__ == "__main__":
    main()
