"""The process that `killed_sayings.py` kills: a window in which digits are drawn and said by keys, without an end.

It prints what it is about to do, and once the window is done with it, which drawings were said to be what by that.

python -m tests.endurance.saying_process HOME SEED
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from tests.endurance.home import stay_in

if TYPE_CHECKING:
    from digitpad.gui.main_window import MainWindow
    from digitpad.gui.work.own_hand import OwnHand

REST = 20  # milliseconds between two acts
State = dict[str, object]  # what each drawing was said to be


def state(own_hand: OwnHand) -> State:
    from digitpad.digits.own_digits import key_of

    return {key_of(digit): digit.label for digit in own_hand.digits.digits()} if own_hand.digits else {}


def changed(before: State, after: State) -> State:
    """What came or became something else, and as "gone" what went."""
    labels = [(key, before.get(key, "gone"), after.get(key, "gone")) for key in before | after]
    return {key: label for key, old, label in labels if old != label}


def act(window: MainWindow, rng: Random) -> None:
    """Mostly a new drawing and what it is; else something else is said of it, or what was said last is undone."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QAbstractButton

    pad, left = window.draw_column.pad, Qt.MouseButton.LeftButton
    kind = rng.choices(("say", "say otherwise", "undo"), (6, 2, 1))[0]
    print(json.dumps(kind), flush=True)
    if kind == "undo":
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        return
    if kind == "say" or not pad.strokes:
        window.findChild(QAbstractButton, "clearButton").click()
        spots = [QPoint(rng.randrange(20, pad.width() - 20), rng.randrange(20, pad.height() - 20)) for _ in range(12)]
        QTest.mousePress(pad, left, pos=spots[0])
        for spot in spots:
            QTest.mouseMove(pad, spot)
        QTest.mouseRelease(pad, left, pos=spots[-1])
    QTest.keyClick(pad, Qt.Key(Qt.Key.Key_0 + rng.randrange(10)))


def main() -> None:
    home, rng = Path(sys.argv[1]), Random(sys.argv[2])
    stay_in(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from digitpad.gui.app import create_main_window

    app = QApplication([])
    window = create_main_window()
    window.show()
    states = [state(window.own_hand)]
    print(json.dumps(states[-1]), flush=True)

    def go_on() -> None:
        try:
            act(window, rng)
        except Exception:
            traceback.print_exc()
            os._exit(1)  # the window itself would live on
        states[:] = states[-1], state(window.own_hand)
        if changes := changed(*states):
            print(json.dumps(changes), flush=True)

    timer = QTimer(interval=REST)
    timer.timeout.connect(go_on)
    timer.start()
    app.exec()


if __name__ == "__main__":
    main()
