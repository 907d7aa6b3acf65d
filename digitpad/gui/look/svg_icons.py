"""Turns the SVG drawings beside this file into icons of the theme's colours."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent / "icons"
SEARCH_PREFIX = "digitpad"  # lets the style sheet say url(digitpad:arrow-down.svg) wherever the program lies


def register_folder() -> None:
    """Make the drawings reachable for the style sheet."""
    QDir.setSearchPaths(SEARCH_PREFIX, [str(FOLDER)])


def tinted_icon(name: str, color: str, disabled_color: str, size: int) -> QIcon:
    """The drawing `name` in two colours ('#RRGGBB'); `size` in device-independent pixels."""
    return _tinted(name, color, disabled_color, size, _pixel_ratios())


# Every change of style asks each button for its icon again.
@lru_cache(maxsize=64)
def _tinted(name: str, color: str, disabled_color: str, size: int, ratios: tuple[float, ...]) -> QIcon:
    drawing = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled_color)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", shade).encode()))
        for ratio in ratios:
            icon.addPixmap(_render(renderer, size, ratio), mode)
    return icon


def _pixel_ratios() -> tuple[float, ...]:
    app = QGuiApplication.instance()
    own = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return tuple(sorted({1.0, own, 2.0}))


def _render(renderer: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
