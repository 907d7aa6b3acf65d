"""One question at a time in the background: what is reported, answered, forgotten, and what a fault leaves."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from digitpad.gui.kit.latest_task import LatestTask, Request


@pytest.fixture
def task(qapp) -> LatestTask:
    return LatestTask(QObject(qapp))


@pytest.fixture
def heard(task) -> list[object]:
    """Everything that the task has said, in order."""
    said: list[object] = []
    task.reported.connect(lambda finding: said.append(("reported", finding)))
    task.answered.connect(lambda answer: said.append(("answered", answer)))
    task.failed.connect(lambda: said.append("failed"))
    return said


def held(entered: threading.Event, may_end: threading.Event) -> Callable[[Request], bool]:
    """Work that waits, and returns whether anybody waited for it in the end."""

    def work(request: Request) -> bool:
        entered.set()
        may_end.wait(60)
        return request.wanted()

    return work


def reporting(*findings: object) -> Callable[[Request], str]:
    def work(request: Request) -> str:
        for finding in findings:
            request.report(finding)
        return "done"

    return work


def test_what_is_reported_comes_in_order_before_the_answer(qtbot, task, heard):
    task.ask(reporting(0.0, "a", 0.5))
    qtbot.waitUntil(lambda: not task.busy)
    assert heard == [("reported", 0.0), ("reported", "a"), ("reported", 0.5), ("answered", "done")]


def test_of_the_questions_asked_meanwhile_only_the_last_is_answered(qtbot, task, heard):
    entered, may_end = threading.Event(), threading.Event()
    task.ask(held(entered, may_end))
    assert entered.wait(60)
    for number in range(3):
        task.ask(lambda request, number=number: number)
    may_end.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("answered", True), ("answered", 2)]


def test_nothing_comes_of_what_is_forgotten_and_its_work_is_told(qtbot, task, heard):
    entered, may_end, outcome = threading.Event(), threading.Event(), []
    work = held(entered, may_end)
    task.ask(lambda request: outcome.append(work(request)))
    assert entered.wait(60)
    task.forget()
    assert not task.busy
    may_end.set()
    task.ask(lambda request: "another")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("answered", "another")] and outcome == [False]


def test_whoever_hears_a_finding_may_forget_the_rest(qtbot, task, heard):
    task.reported.connect(lambda finding: task.forget())
    task.ask(reporting("first", "second"))
    qtbot.waitUntil(lambda: not task.busy)
    qtbot.wait(50)
    assert heard == [("reported", "first")]


def test_a_fault_is_told_and_raised_and_another_question_is_answered(qtbot, task, heard):
    with qtbot.captureExceptions() as faults:
        task.ask(lambda request: 1 // 0)
        qtbot.waitUntil(lambda: bool(faults))
    assert [fault[0] for fault in faults] == [ZeroDivisionError]
    task.ask(lambda request: "another")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["failed", ("answered", "another")]
