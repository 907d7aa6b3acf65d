"""How long it takes to teach a model 10, 100 and 1,000 digits, in how much memory, and how a window behaves meanwhile.

    python -m tests.benchmarks.teaching_speed [--digits 10,100,1000] [--seconds 6] [--moves 200] [--stops 6]

The digits are those of a person who is made up. First the lesson alone, cross-validation and measuring included, on
one core; then the same in the window, with all cores: how much memory is in use at rest and at most while it learns
three times, how late a 5 ms timer is, how long it takes from a move of the pen to the painted answer, and from Stop to
the end of the thread. Each count has a process of its own, and what is measured in the window another one. Settings,
models and own digits go into a folder that is deleted. Where the bare window's 99th percentile is over 2 ms the machine
is busy otherwise: repeat.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from digitpad import paths
from digitpad.app.own_hand.collection import MY_HAND
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.mnist_loader import load_images
from digitpad.digits.own_digits import as_line
from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.teaching_job import teach_model
from tests.benchmarks.generated_people import person
from tests.benchmarks.responsiveness import pen_delays, resident_megabytes, row, timer_lateness, wait

_PERSON = 7
_REST = 4  # seconds, after which freed memory has gone back to the system
_LESSONS = 3
_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "APPDATA")


@contextmanager
def one_core() -> Iterator[None]:
    """Keep this process on one core, where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        print("this system keeps no process on one core: all of them are used")
        yield
        return
    all_cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(all_cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_cores)


def seconds_alone(model: Model, drawings: list[LabelledDrawing], mnist: Dataset) -> tuple[float, float]:
    """By the clock, and of the processor."""
    began, worked = time.perf_counter(), time.process_time()
    for _ in teach_model(model, drawings, mnist):
        pass
    return time.perf_counter() - began, time.process_time() - worked


def learn(window: MainWindow) -> None:
    """Begin to learn, where that is not under way, and wait for the first news of it."""
    if window.own_hand.teaching:
        return
    loop = QEventLoop()
    window.own_hand.progressed.connect(loop.quit)
    if not window.own_hand.learn():
        raise SystemExit("The window does not learn.")
    loop.exec()


def lateness_while_learning(window: MainWindow, seconds: float) -> np.ndarray:
    """Milliseconds by which a 5 ms timer fired late, float (n,); a lesson that ends is begun again."""
    parts = []
    for _ in range(max(1, round(seconds))):
        learn(window)
        parts.append(timer_lateness(1))
    return np.concatenate(parts)


def pen_while_learning(window: MainWindow, moves: int) -> np.ndarray:
    parts = []
    for _ in range(0, moves, 100):
        learn(window)
        parts.append(pen_delays(window, 100))
    return np.concatenate(parts)


def milliseconds_to_stop(model: Model, drawings: list[LabelledDrawing], mnist: Dataset, after: float) -> float:
    """From the end of somebody's patience, so many seconds after the start, to the end of the thread that teaches."""
    stopped = threading.Event()

    def work() -> None:
        for _ in teach_model(model, drawings, mnist, keep_going=lambda: not stopped.is_set()):
            pass

    thread = threading.Thread(target=work)
    thread.start()
    wait(after)
    began = time.perf_counter()
    stopped.set()
    thread.join()
    return 1000 * (time.perf_counter() - began)


def memory_of_lessons(window: MainWindow) -> tuple[float, float]:
    """Megabytes at rest, and at most while the window learns; nan where the system counts otherwise."""
    wait(_REST)
    at_rest = resident_megabytes()
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak is counted anew
    for _ in range(_LESSONS):
        window.own_hand.decline()
        loop = QEventLoop()
        window.own_hand.taught.connect(loop.quit)
        learn(window)
        loop.exec()
    return at_rest, resident_megabytes("VmHWM")


def score_window(drawings: list[LabelledDrawing], wanted: argparse.Namespace, seconds: float) -> None:
    """`seconds`: how long a lesson takes; stops are spread over it, as each part of it has to notice them."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    bare = QWidget()
    bare.show()
    wait(0.5)
    row("5 ms timer late, bare window", timer_lateness(wanted.seconds), "99 % under 2, else the machine is busy")
    bare.close()
    count = len(drawings)
    paths.own_digits_file().write_bytes(b"".join(as_line(replace(each, hand=MY_HAND)) for each in drawings))
    window = create_main_window()
    window.show()
    wait(0.3)
    pen_delays(window, 30)  # a digit on the pad, and everything drawn once
    window.undo_stack.clear()
    at_rest, at_most = memory_of_lessons(window)
    learn(window)
    late = lateness_while_learning(window, wanted.seconds)
    pen = pen_while_learning(window, wanted.moves)
    window.own_hand.stop()
    moments = seconds * (np.arange(wanted.stops) + 0.5) / wanted.stops
    stops = np.array([milliseconds_to_stop(window.session.model, drawings, load_images(), each) for each in moments])
    row(f"{count:,} digits: 5 ms timer late", late, "99 % under 16, longest under 100")
    row(f"{count:,} digits: pen move to answer painted", pen, "99 % under 16")
    row(f"{count:,} digits: Stop to thread ended", stops, "longest under 100")
    print(f"{count:,} digits: resident {at_rest:.0f} MB at rest, {at_most:.0f} MB at most in {_LESSONS} lessons")
    window.session.new_network()  # leaves nothing to ask about
    window.close()
    application.quit()


@contextmanager
def home_of_its_own() -> Iterator[None]:
    """Settings, models and own digits go into a folder that is deleted."""
    with tempfile.TemporaryDirectory() as folder:
        before = dict(os.environ)
        os.environ.update({name: folder for name in _HOMES})
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        try:
            yield
        finally:
            os.environ.clear()
            os.environ.update(before)


def drawings_of(count: int) -> list[LabelledDrawing]:
    """So many, as many of each digit as of another."""
    of_each = -(-count // 10)
    written = person(_PERSON, of_each)
    return [written[digit * of_each + index] for index in range(of_each) for digit in range(10)][:count]


def score_alone(count: int) -> float:
    drawings, model, mnist = drawings_of(count), load_model(None), load_images()
    with one_core():
        seconds, worked = seconds_alone(model, drawings, mnist)
    print(f"{count:,} digits taught on one core: {seconds:.1f} s, of these {worked:.1f} s of the processor", flush=True)
    return seconds


def score_in_window(count: int, wanted: argparse.Namespace, seconds: float) -> None:
    with home_of_its_own():
        score_window(drawings_of(count), wanted, seconds)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--digits", default="10,100,1000")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("--stops", type=int, default=6)
    wanted = parser.parse_args()
    counts = [int(count) for count in wanted.digits.split(",")]
    # What one has left in memory would count for the next.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, fresh, max_tasks_per_child=1) as processes:
        seconds = [processes.submit(score_alone, count).result() for count in counts]
        print(f"\n{'milliseconds':44}{'median':>9}{'99 %':>9}{'longest':>9}   bar", flush=True)
        for count, needed in zip(counts, seconds, strict=True):
            processes.submit(score_in_window, count, wanted, needed).result()


if __name__ == "__main__":
    main()
