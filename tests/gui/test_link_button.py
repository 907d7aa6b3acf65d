"""A button that looks like a link."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.look import theme


def test_its_words_begin_and_end_at_its_edges_and_the_keyboard_shows(qapp, qtbot):
    theme.apply(qapp, theme.LIGHT)
    link = LinkButton()
    qtbot.addWidget(link)
    link.setText("and 742 more")
    link.resize(link.sizeHint())
    with qtbot.waitActive(link):
        link.show()
    link.clearFocus()
    plain = link.grab().toImage()
    assert min(inked_columns(plain)) <= 2 and max(inked_columns(plain)) >= plain.width() - 3
    link.setFocus(Qt.FocusReason.TabFocusReason)
    assert link.grab().toImage() != plain


def inked_columns(picture: QImage) -> list[int]:
    ground = picture.pixel(0, 0)
    columns, rows = range(picture.width()), range(picture.height())
    return [x for x in columns if any(picture.pixel(x, y) != ground for y in rows)]
