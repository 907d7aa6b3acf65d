"""The window that the bundle has to look like, made from the sources; prints where things lie and how they look."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from digitpad.gui.app import create_main_window
from tests.endurance import bundle_trial
from tests.gui.waiting import wait


def place(widget: QWidget) -> list[int]:
    corner = widget.mapToGlobal(widget.rect().topLeft())
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def settled_picture(where: list[int], different_from: str = "") -> str:
    """The part of the screen once it has stayed the same for half a second."""
    while True:
        first = bundle_trial.picture(where)
        wait(500)
        if bundle_trial.picture(where) == first != different_from:
            return first


def main() -> None:
    application = QApplication(sys.argv[:1])
    window = create_main_window()
    window.welcome()  # as at the bundle's first start
    window.show()
    QTest.qWaitForWindowExposed(window)
    pad, answer = window.findChild(QWidget, "drawingPad"), window.findChild(QLabel, "predictedDigit")
    where = {"pad": place(pad), "window": place(window)}
    empty = settled_picture(where["window"])
    loop = QEventLoop()
    window.session.predictionChanged.connect(loop.quit)
    QTimer.singleShot(0, lambda: bundle_trial.draw(where["pad"]))
    loop.exec()
    read = settled_picture(where["window"], empty)
    if answer.text() != "7":
        raise SystemExit(f"the sources read {answer.text()!r}")
    print(json.dumps({**where, "empty": empty, "read": read}))
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
