"""The file of the settings, made safe before Qt looks into it."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from PySide6.QtCore import QSettings

from digitpad import atomic, input_file

LOG = logging.getLogger(__name__)
LARGEST_FILE = 2**24  # bytes
# Qt's binary forms. A damaged one makes it ask for more memory than there is, which ends the process.
BINARY = re.compile(rb"(?<!@)@(?=(Variant|DateTime)\()")


def make_safe(settings: QSettings) -> bool:
    """Turn values in one of Qt's binary forms, none of which the program writes, into plain text in the file. False
    where the file cannot be read or changed: then no value may be asked for."""
    path = Path(settings.fileName())
    try:
        content = input_file.read_input(path, LARGEST_FILE)
        if BINARY.search(content):
            atomic.write(BINARY.sub(b"@@", content), path)  # as Qt writes a text that begins with @
            settings.sync()
    except FileNotFoundError:
        pass  # the first start, or a system that keeps settings elsewhere
    except OSError as error:
        LOG.warning("The settings cannot be read: %s", error)
        return False
    return True
