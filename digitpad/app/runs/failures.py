"""Names the run in an error of the disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from digitpad.app.runs.run import Run
from digitpad.errors import DigitpadError, RunFileError
from digitpad.input_file import reason
from digitpad.message import tr


@contextmanager
def naming(run: Run, sentence: str) -> Iterator[None]:
    """Raise errors of this block as a RunFileError with this sentence, which names the run and the reason."""
    try:
        yield
    except (DigitpadError, OSError) as error:
        raise RunFileError(tr(sentence, name=run.heading, why=reason(error))) from error
