"""Work in the background yields to the window."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from digitpad.app.background import lower_priority


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt sets the priorities of threads")
def test_the_thread_that_asks_for_it_and_no_other_yields():
    before = os.getpriority(os.PRIO_PROCESS, 0)
    found: list[int] = []

    def work() -> None:
        lower_priority()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [min(19, before + 10)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before
