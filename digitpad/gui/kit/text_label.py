"""A label in one of the looks that the style sheet knows."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from digitpad.gui.look import plain_text


def text_label(text: str = "", *, name: str = "", scale: str = "", muted: bool = False, wraps: bool = False) -> QLabel:
    """Make one. What looks like HTML in its texts is shown as it is, for much of what is shown comes from files.

    Args:
        text: the first one.
        name: of the object.
        scale: "caption", "strong", "title" or "figure"; none for the size of the body text.
        muted: in the colour of what matters less.
        wraps: whether it goes on in further lines.
    """
    label = QLabel(text)
    label.setObjectName(name)
    if scale:
        label.setProperty("scale", scale)
    if muted:
        label.setProperty("muted", True)
    label.setWordWrap(wraps)
    plain_text.plain(label)
    return label
