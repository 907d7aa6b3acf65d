"""Makes the PNG icons of digitpad/desktop/icons from the drawing beside that folder.

python packaging/icons.py
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from digitpad.desktop.menu_entry import ICON_SIZES

FOLDER = Path(__file__).parents[1] / "digitpad" / "desktop"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(FOLDER / "digitpad.svg"))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(FOLDER / "icons" / f"{size}.png"))
    application.quit()


if __name__ == "__main__":
    main()
