"""Damages real files at random and reads each: it has to open to a valid state, or to give one sentence, within bounds.

    python -m tests.endurance.fuzz --kind models --count 10000 --seed 1

Each input follows from kind, seed and number, so that `--from 4711 --count 1` repeats one. Inputs are read in a process
of their own; one that crashes or hangs is reported, and the others go on.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np

from digitpad.app.allocator import give_back
from digitpad.errors import DigitpadError
from tests.endurance.damage import damaged
from tests.endurance.material import KINDS, Kind

MOST_SECONDS, MOST_MEMORY = 5.0, 300 * 2**20
# A name or a reason that is not there: the sentence should have said so, or have done without it.
_GAPS = re.compile(
    r"\bNone\b|\(\)|''|\"\"|: ?\.|: ?\)|, ,|\s[,;:)]|\s\.\W|\s\s|invalid literal|while decompressing|not subscriptable"
)
_HUNG = 60  # seconds after which an input is given up


def main(arguments: list[str] | None = None) -> int:
    """Run the fuzzer. Returns 1 where it found a fault."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", choices=KINDS, required=True)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that show a fault")
    parser.add_argument("--here", action="store_true", help="read them in this process, for a debugger")
    options = parser.parse_args(arguments)
    if options.here:
        return read_all(options.kind, options.seed, range(options.first, options.first + options.count), options.keep)
    return supervise(options)


def supervise(options: argparse.Namespace) -> int:
    """Have the inputs read by other processes, one after the other where one of them dies."""
    first, end, faults = options.first, options.first + options.count, 0
    largest, slowest, opened = 0.0, 0.0, 0
    while first < end:
        command = [sys.executable, "-m", "tests.endurance.fuzz", "--here", "--kind", options.kind]
        command += ["--seed", str(options.seed), "--from", str(first), "--count", str(end - first)]
        command += ["--keep", str(options.keep)] if options.keep else []
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                found = json.loads(line)
                first = found["input"] + 1
                largest, slowest = max(largest, found["memory"]), max(slowest, found["seconds"])
                opened += found["opened"]
                if found["fault"]:
                    faults += 1
                    print(f"input {found['input']}: {found['fault']}", flush=True)
        if process.returncode > 0:
            raise RuntimeError("the process that reads could not go on")
        if first < end:
            faults += 1
            print(f"input {first}: ended the process ({process.returncode})", flush=True)
            first += 1
    print(
        f"{options.kind}: {options.count:,} inputs of seed {options.seed}, {opened:,} opened, {faults} faults; at most "
        f"{largest / 2**20:.0f} MB and {slowest:.2f} s"
    )
    return 1 if faults else 0


def read_all(name: str, seed: int, numbers: range, keep: Path | None) -> int:
    """Read these inputs, and print what came of each as a line of JSON. Returns 0: faults are in the lines."""
    kind = KINDS[name]
    warnings.simplefilter("error")
    with tempfile.TemporaryDirectory() as folder:
        originals = kind.originals(Path(folder))
        place = Path(folder) / "input"
        place.mkdir()
        read(kind, originals[0], place)  # what is imported and made once counts for none
        for number in numbers:
            rng = np.random.default_rng([seed, number])
            original = originals[rng.integers(len(originals))]
            content = damaged(original, originals, kind.unwrap, rng)
            if hasattr(signal, "alarm"):
                signal.alarm(_HUNG)
            found = {"input": number} | read(kind, content, place)
            print(json.dumps(found), flush=True)
            if found["fault"] and keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{name}-{seed}-{number}").write_bytes(content)
    return 0


def read(kind: Kind, content: bytes, place: Path) -> dict[str, object]:
    """Read one input of this kind in this folder; see `measured`."""
    return measured(kind.read, kind.put(content, place))


def measured(read: Callable[[Path], None], path: Path) -> dict[str, object]:
    """Read a file: whether it opened, what was wrong with how it was read, memory in bytes and seconds of computing."""
    before, clock = _reset_peak(), _computed()
    opened, fault = False, ""
    try:
        read(path)
        opened = True
    except DigitpadError as error:
        sentence = str(error)
        if "\n" in sentence or not sentence.endswith(".") or _GAPS.search(sentence):
            fault = f"no sentence: {error!r}"
    except Exception:
        fault = traceback.format_exc(limit=-4)
    seconds, memory = _computed() - clock, _peak() - before
    if seconds > MOST_SECONDS or memory > MOST_MEMORY:
        fault += f"{seconds:.1f} s, {memory / 2**20:.0f} MB"
    return {"opened": opened, "fault": fault, "seconds": seconds, "memory": memory}


def _computed() -> float:
    """Seconds of this process and of those that it waited for; what others compute meanwhile costs none."""
    return sum(os.times()[:4])


def _reset_peak() -> int:
    """Forget how much memory was in use at most. Returns what is in use now, in bytes; 0 where this is not known.

    What earlier inputs have freed is given back first: taken again, it would not count.
    """
    give_back()
    try:
        Path("/proc/self/clear_refs").write_text("5")
        return _status("VmRSS")
    except OSError:
        return 0


def _peak() -> int:
    try:
        return _status("VmHWM")
    except OSError:
        return 0


def _status(field: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:"))


if __name__ == "__main__":
    sys.exit(main())
