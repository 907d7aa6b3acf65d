"""Networks of runs are written in the background: what a person does meanwhile is kept, or a sentence says why not."""

from __future__ import annotations

import errno

from PySide6.QtCore import QObject

from digitpad.app.runs.run_files import RunFiles
from digitpad.app.runs.runs import Place, Runs
from digitpad.gui.work.run_keeper import RunKeeper
from tests.app.test_runs import begun, model


def full_disk(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_name_given_meanwhile_that_cannot_be_written_is_reported_and_the_networks_stay(qapp, tmp_path, monkeypatch):
    runs, parent, said, kept = Runs(tmp_path), QObject(), [], []
    keeper = RunKeeper(runs, parent)
    keeper.messageRaised.connect(lambda kind, sentence: said.append((kind, sentence)))
    keeper.kept.connect(kept.append)
    run = begun(runs, "first", 0.5)
    runs.set_place(Place(run.key, 1, "last"))
    keeper.keep(runs.ended(run.key, 1, model(), None, None))
    runs.rename(run.key, "mine")  # it is written with the networks
    monkeypatch.setattr(RunFiles, "write_decision", full_disk)
    keeper.settle()
    ((kind, sentence),) = said
    assert kind == "warning" and "mine" in sentence and "space" in sentence.lower()
    assert [each.key for each in kept] == [run.key]
    assert runs.present_is_kept and runs.all[0].title == "mine"
