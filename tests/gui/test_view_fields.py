"""The fields over the mosaic of neurons are as wide as their texts, in any language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.gui.pages.neurons.view_fields import SPACING, ViewFields
from digitpad.gui.process import language


@pytest.fixture(params=["en", "de", "es"])
def fields(request, qtbot, qapp: QApplication) -> Iterator[ViewFields]:
    language.use(qapp, request.param)
    fields = ViewFields()
    qtbot.addWidget(fields)
    fields.list_layers(2)
    fields.list_shows(learned_known=True)
    yield fields
    language.use(qapp, "en")


@pytest.mark.parametrize("room", [420, 480, 534, 600, 872])
def test_no_text_of_a_field_is_cut_and_no_field_leaves_the_room(fields: ViewFields, room: int):
    fields.fit(room, 1.0)
    boxes = (fields.layers, fields.shows, fields.sorts)
    assert all(box.width() >= box.sizeHint().width() for box in boxes)
    widths = [box.width() for box in boxes]
    assert sum(widths) + 2 * SPACING <= room or max(widths) <= (room - SPACING) // 2


def test_a_field_follows_a_longer_text(fields: ViewFields):
    fields.fit(872, 1.0)
    fields.layers.addItem("Hidden layer 10 of this very deep network", 10)
    fields.list_shows(learned_known=False)
    assert fields.layers.width() >= fields.layers.sizeHint().width()
