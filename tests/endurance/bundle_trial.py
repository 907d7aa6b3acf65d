"""Tries the bundle in dist/digitpad on a screen of its own, as a person without Python would use it.

python -m tests.endurance.bundle_trial [PROGRAM]

The program gets an empty PATH and an empty home folder. A digit is drawn with the mouse, and the window compared, pixel
by pixel, with the one made from the sources; then it trains, saves and quits by the keyboard, and has to exit with 0.
Needs Linux with Xvfb, xdotool and ImageMagick. Prints the size of the bundle and the time it takes to start.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np

ROOT = Path(__file__).parents[2]
SCREEN = "1366x768x24"
PATIENCE = 60.0  # seconds that any step may take
LARGEST = 300_000_000  # bytes
SOFT = 16  # of 255, by which the edge of a large digit may differ: it depends on which part of it was painted first
MAIN_WINDOW, SAVE_DIALOG = "digitpad$", "^Save the network"  # as xdotool looks for titles
SEVEN = [(0.3, 0.2), (0.42, 0.2), (0.55, 0.2), (0.7, 0.2), (0.65, 0.35), (0.58, 0.5), (0.52, 0.65), (0.47, 0.8)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", type=Path, default=ROOT / "dist" / "digitpad" / "digitpad")
    program: Path = parser.parse_args().program.resolve()
    size = sum(path.stat().st_size for path in program.parent.rglob("*") if not path.is_symlink())
    print(f"{size / 1e6:.0f} MB")
    require(size < LARGEST, "the bundle is too large")
    with own_screen(), tempfile.TemporaryDirectory() as folder:
        expected = window_of_the_sources(Path(folder, "sources"))
        bundle_in_use(program, Path(folder, "home"), expected)
    print("all well")
    return 0


@contextlib.contextmanager
def own_screen() -> Iterator[None]:
    """A virtual screen, which DISPLAY names for as long as it is there."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    try:
        with os.fdopen(reader) as number:
            os.environ["DISPLAY"] = f":{number.readline().strip()}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        yield
    finally:
        screen.terminate()
        screen.wait()


def window_of_the_sources(home: Path) -> dict[str, Any]:
    """Where pad and window lie on the screen, and the window's picture before and after the digit is drawn.

    In a process of its own, with a home of its own: `python -m tests.endurance.bundle_trial_window`.
    """
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "PYTHONPATH": str(ROOT)}
    for name in [name for name in environment if name.startswith("XDG_")]:
        del environment[name]
    command = [sys.executable, "-m", "tests.endurance.bundle_trial_window"]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=PATIENCE)
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def bundle_in_use(program: Path, home: Path, expected: dict[str, Any]) -> None:
    home.mkdir()
    environment = {"DISPLAY": os.environ["DISPLAY"], "PATH": "", "HOME": str(home)}
    begin = time.monotonic()
    process = subprocess.Popen([program], env=environment, cwd=home, start_new_session=True)
    try:
        until(lambda: has_window(MAIN_WINDOW), process, "the window")
        print(f"{time.monotonic() - begin:.2f} s to the window")
        until(lambda: alike(picture(expected["window"]), expected["empty"]), process, "the first picture")
        print(f"{time.monotonic() - begin:.2f} s to all that it shows")
        draw(expected["pad"])
        until(
            lambda: alike(picture(expected["window"]), expected["read"]),
            process,
            "the window with the answer to the drawn digit",
        )
        print("the drawn digit is read as a 7")
        train_and_save(process, home)
        until(lambda: has_window(MAIN_WINDOW), process, "the name of the saved network in the title")
        press("ctrl+q")
        require(process.wait(PATIENCE) == 0, f"the exit code is {process.returncode}")
    finally:
        process.kill()
        process.wait()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, 0)
        require(False, "a process is left behind")


def train_and_save(process: subprocess.Popen[bytes], home: Path) -> None:
    press("F5")
    recovery = home / ".local" / "state" / "digitpad"
    until(lambda: any(recovery.glob("*.training")), process, "the file of the first epoch")
    press("shift+F5")
    models = home / ".local" / "share" / "digitpad" / "models"

    def save() -> bool:
        """Saving has to wait until the training has ended; then there is a dialog to name the file in."""
        press("ctrl+s")
        return has_window(SAVE_DIALOG)

    until(save, process, "the dialog of saving")
    press("Return", SAVE_DIALOG)  # under the name that is proposed
    until(lambda: any(models.glob("*.safetensors")), process, "the saved network")
    (saved,) = models.glob("*.safetensors")
    answer = subprocess.run(
        [cast(list[str], process.args)[0], "info", saved, "--json"],
        env={"HOME": str(home)},
        capture_output=True,
        check=True,
    )
    epochs = json.loads(answer.stdout)["epochs"]
    print(f"a network of {epochs} epochs is saved")
    require(epochs >= 1, "no epoch was trained")


def draw(pad: list[int]) -> None:
    """A seven, by the mouse, on the pad [x, y, width, height]."""
    places = [(round(pad[0] + x * pad[2]), round(pad[1] + y * pad[3])) for x, y in SEVEN]
    xdotool("mousemove", *map(str, places[0]), "mousedown", "1")
    for x, y in places[1:]:
        xdotool("mousemove", str(x), str(y))
    xdotool("mouseup", "1", "mousemove", "1300", "760")


def press(keys: str, title: str = MAIN_WINDOW) -> None:
    """Press keys in the window with this title, which gets the focus: there is no window manager to give it."""
    xdotool("search", "--onlyvisible", "--name", title, "windowfocus", "--sync")
    xdotool("key", keys)


def has_window(title: str) -> bool:
    return not subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True).returncode


def picture(place: list[int]) -> str:
    """The pixels of a part [x, y, width, height] of the screen, as text."""
    command = [
        "import",
        "-silent",
        "-window",
        "root",
        "-crop",
        "{2}x{3}+{0}+{1}".format(*place),
        "-depth",
        "8",
        "rgb:-",
    ]
    return subprocess.run(command, capture_output=True, check=True).stdout.hex()


def alike(picture: str, other: str) -> bool:
    """Whether both look the same, but for the softness of edges."""
    first, second = (np.frombuffer(bytes.fromhex(each), np.uint8).astype(np.int16) for each in (picture, other))
    return first.shape == second.shape and int(np.abs(first - second).max(initial=0)) <= SOFT


def until(happened: Callable[[], bool], process: subprocess.Popen[bytes], what: str) -> None:
    """Returns when it has happened; ends the trial when the program ends before, or it takes too long."""
    begin = time.monotonic()
    while not happened():
        require(process.poll() is None, f"the program ended with {process.returncode} before {what} came")
        require(time.monotonic() - begin < PATIENCE, f"{what} did not come")
        time.sleep(0.02)


def xdotool(*words: str) -> None:
    answer = subprocess.run(["xdotool", *words], capture_output=True, text=True)
    require(answer.returncode == 0, f"xdotool {' '.join(words)} failed: {answer.stderr.strip()}")


def require(fulfilled: bool, sentence: str) -> None:
    if not fulfilled:
        raise SystemExit(f"bundle_trial: {sentence}")


if __name__ == "__main__":
    missing = [tool for tool in ("Xvfb", "xdotool", "import") if shutil.which(tool) is None]
    require(not missing, f"install {', '.join(missing)} first")
    sys.exit(main())
