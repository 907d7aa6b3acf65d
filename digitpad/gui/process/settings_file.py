"""The file of the settings, made safe before Qt looks into it."""

from __future__ import annotations

import logging
import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths

from digitpad import atomic, input_file

LOG = logging.getLogger(__name__)
LARGEST_FILE = 2**24  # bytes
# Qt's binary forms. A damaged one makes it ask for more memory than there is, which ends the process.
BINARY = re.compile(rb"(?<!@)@(?=(Variant|DateTime)\()")


def of_application() -> QSettings:
    """Those of the application, by its name and organisation; where a pipe or a device lies in the place of their file,
    which Qt would wait for without end, settings that are nowhere, and that `make_safe` calls unreadable."""
    for path in _own_files():
        try:
            input_file.open_input(path).close()
        except input_file.NoOrdinaryFile:
            return QSettings(str(path / "settings"), QSettings.Format.IniFormat)  # below what is no folder
        except OSError:
            pass  # as a rule it is not there yet; Qt does not wait for the others either
    return QSettings()


def _own_files() -> list[Path]:
    """What Qt reads of this user where settings are files: those of the program, and those of its organisation."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    organisation = QCoreApplication.organizationName()
    return [folder / organisation / f"{QCoreApplication.applicationName()}.conf", folder / f"{organisation}.conf"]


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
