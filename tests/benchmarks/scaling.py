"""How time and memory of a training grow with the width of the hidden layer, the mini-batch and the number of images.

    python tests/benchmarks/scaling.py [--plot scaling.png] [--json]

Every point is a process of its own, so that its peak of memory is its own as well. The network is 784-30-10 by the
book's recipe but for the one thing that varies; more images than MNIST has are repetitions. Needs matplotlib (extra
[bench]) for the plot.

What to expect: time grows with the images and, from a width of 100 on, with the width; tiny mini-batches pay for every
call. Memory holds the images as bytes (784 MB for a million) and little else; loading MNIST takes 145 MB for a moment.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from digitpad.digits import mnist_loader
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.reports import EpochReport
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import train

BOOK = {"hidden width": 30, "mini-batch size": 10, "images": 10_000}
VARIED: dict[str, Sequence[int]] = {
    "hidden width": (30, 100, 300, 1_000, 3_000),
    "mini-batch size": (1, 3, 10, 30, 100, 300, 1_000),
    "images": (10_000, 30_000, 100_000, 300_000, 1_000_000),
}
EPOCHS = 3


def point(hidden: int, mini_batch_size: int, images: int) -> dict[str, float]:
    """The median seconds of an epoch, and the process's peak of memory in MB."""
    data = mnist_loader.load_images()
    many = np.resize(np.arange(len(data.training)), images)
    training = Examples(data.training.images[many], data.training.labels[many])
    settings = TrainingSettings(hidden_layers=(hidden,), mini_batch_size=mini_batch_size, epochs=EPOCHS)
    rng = np.random.default_rng(0)
    reports = train(settings.build(rng), Dataset(training, data.validation.first(1_000), None), settings, rng)
    seconds = [report.seconds for report in reports if isinstance(report, EpochReport)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"seconds": statistics.median(seconds), "megabytes": peak / (2**20 if sys.platform == "darwin" else 2**10)}


def measure() -> list[dict[str, Any]]:
    """One row for each point, in the order of the table."""
    rows = []
    for what, values in VARIED.items():
        for value in values:
            arguments = {**BOOK, what: value}
            command = [sys.executable, str(Path(__file__)), "--point", *map(str, arguments.values())]
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            rows.append({"varied": what, "value": value, **arguments, **json.loads(done.stdout)})
            print(f"{what} {value:,}: {rows[-1]['seconds']:.3f} s", file=sys.stderr)
    return rows


def table(rows: Sequence[dict[str, Any]]) -> str:
    lines = [f"{'':<26}{'an epoch':>12}{'an image':>12}{'peak':>12}"]
    for row in rows:
        each = 1e6 * row["seconds"] / row["images"]
        name = f"{row['varied']} {row['value']:,}"
        lines.append(f"{name:<26}{row['seconds']:>10.3f} s{each:>9.2f} µs{row['megabytes']:>9.0f} MB")
    return "\n".join(lines)


def plot(rows: Sequence[dict[str, Any]], path: Path) -> None:
    """Time above, memory below, a column for each thing that varies; all axes logarithmic but memory's."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot, ticker

    figure, axes = pyplot.subplots(2, len(VARIED), figsize=(11, 6), sharex="col", layout="constrained")
    for column, what in enumerate(VARIED):
        chosen = [row for row in rows if row["varied"] == what]
        values = [row["value"] for row in chosen]
        time, memory = axes[:, column]
        time.loglog(values, [row["seconds"] for row in chosen], "o-", color="#0B7468")
        memory.semilogx(values, [row["megabytes"] for row in chosen], "o--", color="#B84F08")
        memory.set_ylim(0, 1.1 * max(row["megabytes"] for row in rows))
        memory.set_xlabel(what)
        time.set_ylim(0.5 * min(row["seconds"] for row in rows), 2 * max(row["seconds"] for row in rows))
        for axis in (memory.xaxis, time.yaxis):
            axis.set_major_formatter(ticker.FuncFormatter(lambda value, _: f"{value:,.10g}"))
            axis.set_minor_formatter(ticker.NullFormatter())
        for axis in (time, memory):
            axis.grid(color="#E9EDF0")
            axis.spines[["top", "right"]].set_visible(False)
    axes[0, 0].set_ylabel("seconds an epoch")
    axes[1, 0].set_ylabel("peak of memory, MB")
    figure.savefig(path, dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plot", type=Path, metavar="PNG", help="where to draw the plot")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--point", type=int, nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.point:
        print(json.dumps(point(*options.point)))
        return
    rows = measure()
    if options.plot:
        plot(rows, options.plot)
    print(json.dumps(rows) if options.json else table(rows))


if __name__ == "__main__":
    main()
