"""What the right button offers on a plot: how far its axes reach, and its picture and table as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from digitpad.gui.plot import export
from digitpad.message import tr

if TYPE_CHECKING:
    from digitpad.gui.plot.plot import Plot


def plot_menu(plot: Plot) -> QMenu:
    """The menu, to be opened once; it deletes itself when it is closed."""
    menu = QMenu(plot)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("&Automatic range") + "\tA", plot.show_automatic)
    menu.addAction(tr("&Everything"), plot.show_everything)
    if plot.may_be_logarithmic:
        logarithm = menu.addAction(tr("&Logarithmic axis"))
        logarithm.setCheckable(True)
        logarithm.setChecked(plot.logarithmic)
        logarithm.toggled.connect(plot.choose_logarithm)
    menu.addSeparator()
    export.add_actions(menu, plot.exports)
    return menu
