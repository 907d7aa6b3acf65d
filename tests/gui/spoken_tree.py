"""Qt's accessibility tree, as a screen reader walks it, and what is amiss in it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

Role, Text = QAccessible.Role, QAccessible.Text

# What a person does something with, whether or not it has the keyboard.
CONTROLS = (
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Slider,
    Role.ScrollBar,
    Role.ProgressBar,
    Role.PageTab,
    Role.MenuItem,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.Table,
    Role.Cell,
    Role.Tree,
)
PAINTED = (Role.Canvas, Role.Graphic, Role.Chart, Role.Grouping, Role.Splitter)
MEASURED = (Role.SpinBox, Role.Slider, Role.ScrollBar, Role.ProgressBar)
ENOUGH = 120  # of the cells of a list


def walk(interface: QAccessibleInterface, way: tuple[str, ...] = ()) -> Iterator[tuple[QAccessibleInterface, str]]:
    """All that is in sight, each with the way to it."""
    here = (*way, f"{interface.role().name} {interface.text(Text.Name)!r}")
    yield interface, " / ".join(here[-3:])
    for index in range(min(interface.childCount(), ENOUGH)):
        child = interface.child(index)
        if child is not None and not child.state().invisible:
            yield from walk(child, here)


def faults(root: QWidget) -> list[str]:
    """Controls without a name, role or value, and painted widgets of which nothing is said."""
    QApplication.processEvents()  # a painted widget has its role from the next turn of the event loop on
    found = []
    for interface, way in walk(QAccessible.queryAccessibleInterface(root)):
        role, widget = interface.role(), interface.object()
        where = f"{way} ({type(widget).__name__} {widget.objectName()})" if widget is not None else way
        takes_keys = bool(interface.state().focusable)
        if (role in CONTROLS or takes_keys) and not interface.text(Text.Name) and not _of_a_menu(interface):
            found.append(f"no name: {where}")
        if role in MEASURED and interface.valueInterface() is None:
            found.append(f"no value: {where}")
        if takes_keys and role in PAINTED and not (interface.text(Text.Description) or _has_cells(interface)):
            found.append(f"a picture of which nothing is said: {where}")
        if takes_keys and role == Role.Client and not isinstance(widget, QTabWidget):  # whose tabs take the keys
            found.append(f"no role: {where}")
    return found


def _of_a_menu(interface: QAccessibleInterface) -> bool:
    """The line between two entries."""
    return interface.role() == Role.Separator


def _has_cells(interface: QAccessibleInterface) -> bool:
    children = [interface.child(index) for index in range(interface.childCount())]
    return any(child.role() in (Role.List, Role.Table, Role.PageTabList) for child in children)
