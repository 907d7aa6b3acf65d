"""How the running training is written down in the list of runs."""

from __future__ import annotations

from digitpad.app.runs import run_record
from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.run import Batches
from digitpad.app.runs.run_texts import distinctions, in_this_language
from digitpad.app.runs.runs import Runs
from digitpad.nn.reports import Progress
from digitpad.nn.running import RunningMeans
from digitpad.recipes import RECIPES
from tests.app.one_training import NETWORK, report


def test_what_came_after_the_last_epoch_stays_with_a_run_that_has_ended():
    runs = Runs(None)
    recorder = Recorder(runs)
    recorder.begin(RECIPES["book"], None)
    recorder.take_epoch(report(0))
    recorder.take_progress(Progress(1, 30, 1.5 / 30, 1.0, 9.0, NETWORK, RunningMeans(40, 0.3, 0.8)))
    ended = recorder.end(finished=False)
    assert ended is not None and ended.batches[-1] == Batches(0.75, 0.8, 0.3)
    assert runs.find(ended.key) == ended


def test_runs_on_other_data_are_told_apart_by_its_name_also_after_the_next_start(tmp_path):
    runs = Runs(None)
    recorder = Recorder(runs)
    for data in ("", "letters"):
        recorder.begin(RECIPES["book"], None, data)
        recorder.take_epoch(report(0))
        recorder.end(finished=False)
    assert distinctions(runs.all) == ["letters", "30 sigmoid · SGD 3.0 · quadratic · batch 10"]
    path = tmp_path / "run.json"
    path.write_bytes(run_record.as_json(runs.all[0]))
    assert in_this_language(run_record.parsed(path)).settings == "30 sigmoid · letters · SGD 3.0 · quadratic · batch 10"
