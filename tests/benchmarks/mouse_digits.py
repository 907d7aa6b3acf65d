"""Draws labelled pen digits on the real pad by mouse events and compares the answers with those of `digitpad predict`.

usage: python tests/benchmarks/mouse_digits.py DIGITS.jsonl [--count 300] [--seed 0]

DIGITS.jsonl holds one {"label": 7, "strokes": [[[x, y], …], …]} a line. Each digit is scaled to 80 to 320 pixels and
drawn with whole-pixel positions, as a mouse gives them; the pad grows to hold it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from digitpad.digits.recognition import recognize
from digitpad.gui.app import create_main_window


def send(pad: QWidget, kind: QEvent.Type, x: int, y: int, buttons: Qt.MouseButton) -> None:
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    place = QPointF(x, y)
    event = QMouseEvent(kind, place, pad.mapToGlobal(place), button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pad, event)


def draw(pad: QWidget, strokes: list[list[tuple[float, float]]], size: float) -> None:
    """Draw the strokes `size` pixels large, in the middle of the pad."""
    points = [point for stroke in strokes for point in stroke]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    width, height = max(x for x, _ in points) - left, max(y for _, y in points) - top
    scale = size / (max(width, height) or 1)
    dx, dy = (pad.width() - width * scale) / 2, (pad.height() - height * scale) / 2
    for stroke in strokes:
        places = [(round((x - left) * scale + dx), round((y - top) * scale + dy)) for x, y in stroke]
        send(pad, QEvent.Type.MouseButtonPress, *places[0], Qt.MouseButton.LeftButton)
        for x, y in places[1:]:
            send(pad, QEvent.Type.MouseMove, x, y, Qt.MouseButton.LeftButton)
        send(pad, QEvent.Type.MouseButtonRelease, *places[-1], Qt.MouseButton.NoButton)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    digits = [json.loads(line) for line in options.digits.read_text().splitlines()]
    chosen = rng.sample(digits, min(options.count, len(digits)))
    QApplication.instance() or QApplication(sys.argv[:1])
    window = create_main_window()
    window.resize(1920, 1080)
    window.show()
    pad, answer = window.findChild(QWidget, "drawingPad"), window.findChild(QLabel, "predictedDigit")
    same = right = 0
    for digit in chosen:
        window.session.clear()
        draw(pad, digit["strokes"], rng.uniform(80, 320))
        model = window.session.model
        same += answer.text() == str(recognize(digit["strokes"], model.network, model.ink).digit)
        right += answer.text() == str(digit["label"])
    print(
        f"{len(chosen)} digits: {100 * same / len(chosen):.1f} % get the same answer, "
        f"{100 * right / len(chosen):.1f} % the right one"
    )
    os._exit(0)  # an unsaved window would ask


if __name__ == "__main__":
    main()
