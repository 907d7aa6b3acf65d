"""What the command line says of errors and of what it has changed, on standard error."""

from __future__ import annotations

import contextlib
import sys

from digitpad.errors import DigitpadError
from digitpad.printable import on_one_line


def complain(sentence: DigitpadError | str) -> int:
    """Print one sentence. Returns the exit code 1."""
    with contextlib.suppress(OSError):  # the terminal may be closed
        print(f"digitpad: error: {on_one_line(sentence)}", file=sys.stderr)
    return 1


def notice(sentence: str) -> None:
    """Print a sentence on something that went well, but not as one might think."""
    with contextlib.suppress(OSError):
        print(on_one_line(sentence), file=sys.stderr)
