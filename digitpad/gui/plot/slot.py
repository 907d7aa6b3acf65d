"""The place of a plot: empty until pyqtgraph is loaded, then the plot itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui.kit.keys import order_stops
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.plot.library import Loader

if TYPE_CHECKING:
    from digitpad.gui.plot.plot import Plot

Built = TypeVar("Built", bound="Plot")


class PlotSlot(QWidget, Generic[Built]):
    """Builds its plot as soon as it can: in the constructor where pyqtgraph is loaded.

    Attributes:
        plot: None until `built` was emitted.
    """

    built = Signal()

    def __init__(self, build: Callable[[], Built], parent: QWidget | None = None) -> None:
        """`build` makes the plot; it may import what needs pyqtgraph."""
        super().__init__(parent)
        self._build = build
        self.plot: Built | None = None
        self._once: list[Callable[[Built], object]] = []
        self._latest: Callable[[Built], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = column_in(self)
        Loader.of_application().call_when_loaded(self, self._fill)

    def when_built(self, called: Callable[[Built], object]) -> None:
        """Call once with the plot: now, or when it is there."""
        if self.plot is not None:
            called(self.plot)
        else:
            self._once.append(called)

    def show_in(self, change: Callable[[Built], object]) -> None:
        """Call with the plot: now, or once it is there. Of several that wait only the last is called, so each shows
        all there is to show."""
        self._latest = change
        if self.plot is not None:
            change(self.plot)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order; this slot itself, where it has no plot yet."""
        if self.plot is None:
            return (self,)
        by_tab = Qt.FocusPolicy.TabFocus
        return self.plot, *(part for part in self.plot.findChildren(QWidget) if part.focusPolicy() & by_tab)

    def _fill(self, failure: str) -> None:
        if failure:
            note = text_label(failure, muted=True, wraps=True)
            note.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._layout.addWidget(note)
            return
        self.plot = self._build()
        self._layout.addWidget(self.plot)
        order_stops((self, *self.stops))  # where the slot was put into the order
        for called in (*self._once, *filter(None, [self._latest])):
            called(self.plot)
        self.built.emit()
