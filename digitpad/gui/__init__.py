"""The windows. The only room that imports Qt."""

import gc
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

# Hardly anything becomes garbage while the program is loaded and built, and looking for it takes a tenth of the
# start-up. Afterwards `garbage.GarbageCollector` collects.
gc.disable()


def _spare_sources() -> None:
    """PySide reads the source of each module imported after it, and keeps it, to see whether Qt's names may be spelled
    otherwise in there (`from __feature__ import snake_case`). Nobody here asks for that, and reading takes a twentieth
    of the start-up. Where PySide finds it out in another way, nothing is changed."""
    import_module("PySide6.QtCore")
    features: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = _is_ordinary


def _is_ordinary(module: ModuleType) -> bool:
    """Qt's names are spelled as usual in there."""
    return True


_spare_sources()
