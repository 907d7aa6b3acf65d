"""Opens Keras files in a process of its own, with limits: the HDF5 library crashes or hangs on some damaged files, and
then only that process ends.

    python -m digitpad --open-keras FILE MADE

writes the model as a file of ours and prints its remark as JSON, or prints the parts of a sentence and exits with 3:
only the process of the window knows in which language to say them.
"""

from __future__ import annotations

import importlib.util
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from digitpad import input_file, model_file
from digitpad.errors import ModelFileError
from digitpad.interop import keras_reader
from digitpad.interop.files import library
from digitpad.interop.keras_reader import KerasFileError
from digitpad.interop.unsupported import said
from digitpad.message import tr
from digitpad.model_file import Model

_SENTENCE = 3  # exit code
_SECONDS = 30  # by the clock
_SECONDS_OF_WORK, _BYTES_A_SECOND = 0.8, 50e6  # of the processor, where that can be limited: for any file, and its size
_LARGEST = 2**26  # bytes; what is beyond them in a file is not read
_MEMORY = 2**32  # bytes


def load(path: Path) -> Model:
    """The model in a Keras file, `.keras` or `.h5`; see `keras_reader`.

    Raises:
        ModelFileError: the file is missing, broken, or not a network of our shape; h5py is not installed.
    """
    if importlib.util.find_spec("h5py") is None:
        library("h5py", tr(keras_reader.PURPOSE))
    try:
        return _load(path)
    except OSError as error:  # no room for a temporary folder, or for another process
        reason = input_file.reason(error)
        raise ModelFileError(tr("{path} cannot be read: {reason}.", path=path, reason=reason)) from error


def _load(path: Path) -> Model:
    damaged = ModelFileError(tr(keras_reader.DAMAGED, path=path))
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / f"made{model_file.SUFFIX}"
        program = [] if getattr(sys, "frozen", False) else ["-P", "-m", "digitpad"]
        command = [sys.executable, *program, "--open-keras", str(path), str(made)]
        # Modules come from where ours have come from, and never from the folder that we happen to be in.
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path))}
        try:
            done = subprocess.run(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_SECONDS,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (subprocess.TimeoutExpired, ValueError) as error:
            raise damaged from error
        if done.returncode == _SENTENCE:
            raise ModelFileError(said(json.loads(done.stdout)))
        if done.returncode != 0:
            raise damaged
        return replace(model_file.load(made), name=path.stem, remark=json.loads(done.stdout))


def main(path: str, made: str) -> int:
    """Read one file and write the other. Returns the exit code."""
    _limit(Path(path))
    try:
        model = keras_reader.load(Path(path))
        model_file.save(model, Path(made))
    except ModelFileError as error:
        parts = error.parts if isinstance(error, KerasFileError) else [str(error), {}]
        sys.stdout.buffer.write(json.dumps(parts).encode())
        return _SENTENCE
    sys.stdout.buffer.write(json.dumps(model.remark).encode())
    return 0


def _limit(path: Path) -> None:
    """Limit the work, the memory and the traces of a crash.

    The work is limited to three times what a computer of some years ago needs for such a file. Processor time counts,
    so a busy computer may take longer by the clock.
    """
    with suppress(AttributeError, ImportError, OSError, ValueError):  # not everywhere
        import resource

        work = _SECONDS_OF_WORK + min(path.stat().st_size, _LARGEST) / _BYTES_A_SECOND
        signal.setitimer(signal.ITIMER_PROF, work)  # its signal ends the process
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(work) + 2, math.ceil(work) + 2))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
