"""What the tests of the window share: patience, and the Draw column."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

LONG = 60_000  # milliseconds; only a test that fails waits so long


class PatientQtBot(QtBot):
    """Waits for a minute unless told otherwise: a busy machine is no bug."""

    def waitActive(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitActive(*args, timeout=timeout, **options)

    def waitExposed(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitExposed(*args, timeout=timeout, **options)

    def waitSignal(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitSignal(*args, timeout=timeout, **options)

    def waitSignals(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitSignals(*args, timeout=timeout, **options)

    def waitUntil(self, *args: Any, timeout: int = LONG, **options: Any) -> Any:
        return super().waitUntil(*args, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)
