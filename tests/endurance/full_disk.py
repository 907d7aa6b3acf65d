"""Saves and keeps on a disk that is full after every number of bytes: nothing is lost, one sentence says so, and the
next attempt succeeds.

    python -m tests.endurance.full_disk [--step 1] [--folder FOLDER]

The disk is full by the limit on the size of files (setrlimit; not on Windows). With --folder on a small drive of its
own, as `mount -t tmpfs -o size=256k none FOLDER` makes one, that drive is really filled up.
"""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import os
import resource
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop

from digitpad import model_file
from digitpad.gui.session import Session
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES, Recipe

Full = Callable[[int], contextlib.AbstractContextManager[None]]
EPOCHS = 200


@contextlib.contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file can become longer than this."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextlib.contextmanager
def drive_with_room_for(size: int, folder: Path) -> Iterator[None]:
    """The drive of this folder is filled up but for so many bytes, in whole blocks."""
    drive = os.statvfs(folder)
    ballast = folder / "ballast"
    ballast.write_bytes(bytes(max(0, drive.f_bavail * drive.f_frsize - size)))
    try:
        yield
    finally:
        ballast.unlink()


def some_digits() -> Dataset:
    rng = np.random.default_rng(0)

    def some(n: int) -> Examples:
        return Examples(rng.integers(0, 256, (n, 784)).astype(np.uint8), rng.integers(0, 10, n).astype(np.uint8))

    return Dataset(some(100), some(20), some(20))


def small_recipe(epochs: int) -> Recipe:
    book = RECIPES["book"]
    return dataclasses.replace(
        book, settings=dataclasses.replace(book.settings, hidden_layers=(2,), epochs=epochs), validation_digits=20
    )


def save_with_every_room(
    folder: Path, step: int, full: Callable[[int], contextlib.AbstractContextManager[None]]
) -> int:
    """Returns how many saves failed; each is followed by one that succeeds."""
    path, failed = folder / "m.safetensors", 0
    session = Session(load_dataset=some_digits)
    model_file.save(Model(Network([784, 2, 10], rng=np.random.default_rng(1)), name="old"), path)
    before = path.read_bytes()
    session.set_model(Model(Network([784, 2, 10], rng=np.random.default_rng(2)), name="new"))
    said: list[str] = []
    session.messageRaised.connect(lambda kind, text: said.append(text))
    for room in range(0, len(before), step):
        said.clear()
        with full(room):
            saved = session.save_model(path)
        if saved:  # a drive gives whole blocks
            assert model_file.load(path).name == "m"
        else:
            failed += 1
            assert path.read_bytes() == before, room
            assert len(said) == 1 and said[0].count(".") >= 1 and "\n" not in said[0], said
            assert session.path is None, room
        assert list(folder.iterdir()) == [path], room
        path.write_bytes(before)
        session.set_model(session.model)
    assert session.save_model(path) and model_file.load(path).network.sizes == [784, 2, 10]
    return failed


def keep_with_too_little_room(folder: Path, full: Full) -> None:
    """The first epochs of a training find no room, the later ones do: one sentence, and the last one is kept."""
    session = Session(recovery_folder=folder, load_dataset=some_digits)
    said: list[str] = []
    session.messageRaised.connect(lambda kind, text: said.append(text))
    loop, stack = QEventLoop(), contextlib.ExitStack()
    session.epochFinished.connect(lambda report: stack.close() if report.epoch == 5 else None)
    session.trainingEnded.connect(loop.quit)
    stack.enter_context(full(100))
    session.start_training(small_recipe(EPOCHS))
    loop.exec()
    assert len(said) == 1 and "this epoch is not kept" in said[0], said
    session.keep_training_for_next_start()
    (left,) = recovery_folder(folder).leftovers()
    kept = left.read()
    assert len(kept.model.history) == EPOCHS
    left.remove()


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--step", type=int, default=1, help="bytes from one room to the next")
    parser.add_argument("--folder", type=Path, help="on a small drive of its own")
    options = parser.parse_args(arguments)
    QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        full = room_for if options.folder is None else lambda size: drive_with_room_for(size, options.folder)
        failed = save_with_every_room(folder, options.step, full)
        (folder / "m.safetensors").unlink()
        keep_with_too_little_room(folder, full)
    print(f"{failed} saves failed and the next one succeeded; the training was kept once there was room.")


if __name__ == "__main__":
    main()
