"""How long one epoch of the book's recipe takes: digitpad, the book's own way, PyTorch, Keras and scikit-learn.

    python tests/benchmarks/compare.py [--rounds 5] [--only digitpad,per-example] [--json]

Needs the extra [bench]. Every contender has a process of its own, limited to one thread, and in each round they take
turns while the others wait, so that a busy minute of the machine meets them all. `contenders.py` says what is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
NAMES = ("digitpad", "per-example", "PyTorch", "PyTorch DataLoader", "Keras", "scikit-learn")
LIBRARIES = ("numpy", "torch", "tensorflow", "tensorflow_cpu", "keras", "scikit-learn")


class Worker:
    """A process that trains one epoch whenever it is asked."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seconds: list[float] = []
        self.accuracies: list[float] = []
        environment = {**os.environ, **dict.fromkeys(THREADS, "1"), "CUDA_VISIBLE_DEVICES": ""}
        command = [sys.executable, str(Path(__file__)), "--worker", name]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def ready(self) -> bool:
        """Waits until it has loaded and warmed up; False where its library is missing."""
        return bool(self._answer())

    def run(self) -> None:
        """One epoch."""
        assert self._process.stdin is not None
        print("run", file=self._process.stdin, flush=True)
        seconds, accuracy = self._answer()
        self.seconds.append(seconds)
        self.accuracies.append(accuracy)

    def close(self) -> None:
        self._process.communicate()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            sys.exit(f"{self.name} ended without an answer; its own words are above.")
        return json.loads(line)


def work(name: str) -> None:
    """What a worker does: says that it is ready, then answers each line with an epoch's seconds and accuracy."""
    sys.path.insert(0, str(Path(__file__).parent))
    from contenders import CONTENDERS

    answers, sys.stdout = sys.stdout, sys.stderr  # libraries may print what they like
    try:
        run = CONTENDERS[name]()
    except ImportError as error:
        print(f"{name} is left out: {error}.")
        print("false", file=answers, flush=True)
        return
    print("true", file=answers, flush=True)
    for _ in sys.stdin:
        print(json.dumps(run()), file=answers, flush=True)


def measure(names: Sequence[str], rounds: int) -> list[Worker]:
    """All that can run, each with one measurement a round."""
    workers = []
    for name in names:
        worker = Worker(name)
        if worker.ready():
            workers.append(worker)
        else:
            worker.close()
    for number in range(rounds):
        for worker in workers:
            worker.run()
            print(f"round {number + 1}: {worker.name} {worker.seconds[-1]:.3f} s", file=sys.stderr)
    for worker in workers:
        worker.close()
    return workers


def result(workers: Sequence[Worker]) -> list[dict[str, Any]]:
    """A row for each: medians, extremes, and how many times as long as the first one it took."""
    first = statistics.median(workers[0].seconds)
    return [
        {
            "name": worker.name,
            "seconds": statistics.median(worker.seconds),
            "least": min(worker.seconds),
            "most": max(worker.seconds),
            "ratio": statistics.median(worker.seconds) / first,
            "accuracy": statistics.median(worker.accuracies),
        }
        for worker in workers
    ]


def versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def table(rows: Sequence[dict[str, Any]]) -> str:
    lines = [f"{'one epoch of 50,000 digits':<28}{'median':>9}{'from':>9}{'to':>9}{'ratio':>8}{'test digits':>13}"]
    for row in rows:
        times = "".join(f"{row[key]:>7.2f} s" for key in ("seconds", "least", "most"))
        lines.append(f"{row['name']:<28}{times}{row['ratio']:>8.1f}{100 * row['accuracy']:>11.1f} %")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default=",".join(NAMES), help="names, separated by commas")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        work(options.worker)
        return
    rows = result(measure(options.only.split(","), options.rounds))
    if options.json:
        print(json.dumps({"rounds": options.rounds, "versions": versions(), "results": rows}))
    else:
        print(table(rows))
        print("\n" + ", ".join(f"{name} {version}" for name, version in versions().items()))


if __name__ == "__main__":
    main()
