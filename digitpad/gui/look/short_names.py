"""Names of classes where there is little room: shortened so that they can still be told apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


class ShortNames:
    """Shortens once as long as names, font and width stay the same: with a hundred names it takes a millisecond."""

    def __init__(self) -> None:
        self._wish: tuple[tuple[str, ...], QFont, float] | None = None
        self._short: tuple[str, ...] = ()

    def of(self, names: tuple[str, ...], font: QFont, width: float) -> tuple[str, ...]:
        """The names as `shortened` has them in this font."""
        wish = names, font, width
        if wish != self._wish:
            self._wish, self._short = wish, shortened(names, QFontMetricsF(font), width)
        return self._short


def shortened(names: Sequence[str], metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """The names, at most so wide. Their ends go; where that leaves what another one begins with, too ("capital let…"),
    their middles go."""
    without_ends = _elided(names, metrics, width, Qt.TextElideMode.ElideRight)
    cut = [short[:-1].rstrip() for short, name in zip(without_ends, names, strict=True) if short != name]
    if all(sum(name.startswith(begin) for name in names) == 1 for begin in cut):
        return without_ends
    return _elided(names, metrics, width, Qt.TextElideMode.ElideMiddle)


def _elided(names: Sequence[str], metrics: QFontMetricsF, width: float, mode: Qt.TextElideMode) -> tuple[str, ...]:
    return tuple(metrics.elidedText(name, mode, width) for name in names)
