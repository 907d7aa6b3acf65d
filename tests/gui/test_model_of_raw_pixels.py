"""A model that has learned from pixels from 0 to 255 is changed when it is opened, and the window says so."""

from __future__ import annotations

import pytest

from digitpad.gui.app import create_main_window
from digitpad.gui.kit.message_strip import MessageStrip
from tests.interop.keras_forms import write_raw

SAID = "raw.h5 has learned from pixels from 0 to 255"


@pytest.mark.parametrize("at_the_start", [True, False])
def test_the_window_says_that_its_weights_are_others(qtbot, tmp_path, at_the_start):
    raw = write_raw(tmp_path / "raw.h5")
    window = create_main_window(raw if at_the_start else None)
    qtbot.addWidget(window, before_close_func=lambda window: window.session.new_network())
    with qtbot.waitExposed(window):
        window.show()
    strip = window.findChild(MessageStrip, "messageStrip")
    assert strip.isVisible() == at_the_start
    if not at_the_start:
        window.session.open_model(raw)
    assert strip.text.startswith(SAID) and strip.isVisible()
    assert window.session.model.name == "raw"
