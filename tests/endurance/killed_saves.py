"""Kills processes while they save a model, and sees that the file is the whole old one or the whole new one.

    python -m tests.endurance.killed_saves [--kills 200] [--seed 0]

Not for Windows, which knows neither fork nor SIGKILL.
"""

from __future__ import annotations

import argparse
import os
import signal
import tempfile
import time
from pathlib import Path

import numpy as np

from digitpad import model_file
from digitpad.model_file import Model
from digitpad.nn.network import Network

HIDDEN = 400  # a file of 1.3 MB
LONGEST = 0.03  # seconds until the kill: a few saves


def kill_while_saving(path: Path, kills: int, rng: np.random.Generator) -> int:
    """Returns how many of the kills came in the middle of a save: those that left a part of a file beside the model.

    Raises AssertionError if the model is not whole, or if the next save leaves anything beside it.
    """
    models = [Model(Network([784, HIDDEN, 10], rng=rng), name=name) for name in ("one", "two")]
    whole = []
    for model in models:
        model_file.save(model, path)
        whole.append(path.read_bytes())
    in_the_middle = 0
    for kill in range(kills):
        child = os.fork()
        while not child:
            for model in models:
                model_file.save(model, path)
        time.sleep(rng.uniform(0, LONGEST))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert path.read_bytes() in whole, f"the model is not whole after kill {kill}"
        in_the_middle += len(list(path.parent.iterdir())) > 1
        model_file.save(models[kill % 2], path)
        assert list(path.parent.iterdir()) == [path], f"something is left beside the model after kill {kill}"
    return in_the_middle


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.safetensors"
        in_the_middle = kill_while_saving(path, options.kills, np.random.default_rng(options.seed))
    print(f"{options.kills} kills, {in_the_middle} of them in the middle of a save: the model was whole after each.")


if __name__ == "__main__":
    main()
