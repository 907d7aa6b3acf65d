from __future__ import annotations

import subprocess
import sys

from tests.endurance import monkey

EVERY_KIND_OF_FAULT = """
import sys, threading, warnings
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from tests.endurance.alarms import Alarms

class Unraisable:
    def __del__(self):
        raise KeyError

def fail_in_a_slot():
    raise IndexError

app = QCoreApplication([])
Alarms(lambda kind, text: print(kind), sys.stderr, 60).install()
QTimer.singleShot(0, fail_in_a_slot)
QTimer.singleShot(0, app.quit)
app.exec()
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
Unraisable()
warnings.warn("a warning")
qWarning("another one")
qWarning("This plugin does not support raise()")
"""


def test_whatever_goes_wrong_raises_the_alarm():
    command = [sys.executable, "-c", EVERY_KIND_OF_FAULT]
    said = subprocess.run(command, cwd=monkey.ROOT, capture_output=True, text=True, check=True).stdout
    kinds = [line.split()[0] for line in said.splitlines()]
    assert kinds == ["IndexError", "ZeroDivisionError", "KeyError", "UserWarning", "Qt:"], said
