"""The Qt in use survives thousands of signals: some releases abort on some Pythons, a reference short."""

from __future__ import annotations

import subprocess
import sys

CODE = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

received = []
sender = Sender()
sender.sent.connect(received.append)
for _ in range(5000):
    sender.sent.emit(True)
assert received == [True] * 5000
"""


def test_five_thousand_signals_leave_the_process_alive() -> None:
    answer = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
