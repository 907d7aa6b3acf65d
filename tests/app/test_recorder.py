"""How the running training is written down in the list of runs."""

from __future__ import annotations

from dataclasses import replace

from digitpad.app.runs import run_record
from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.run import Batches, epochs_of
from digitpad.app.runs.run_texts import distinctions, in_this_language
from digitpad.app.runs.runs import Place, Runs
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


def test_the_figures_before_the_first_epoch_are_those_of_the_whole_run():
    runs = Runs(None)
    recorder = Recorder(runs)
    recorder.begin(RECIPES["book"], None)
    recorder.take_start(report(-1))
    assert (recorder.shown.start,) == epochs_of([report(-1)])
    recorder.take_epoch(report(0))
    run = recorder.end(finished=False)
    recorder.begin(RECIPES["book"], Place(run.key, 1, "last"))
    recorder.take_start(replace(report(-1), validation_accuracy=0.2))
    assert (recorder.shown.start,) == epochs_of([report(-1)]) and recorder.offset == 1


def test_a_training_of_an_ended_program_goes_on_in_its_run_and_is_a_new_one_where_that_is_not_known():
    runs = Runs(None)
    recorder = Recorder(runs)
    recorder.begin(RECIPES["book"], None)
    reports = report(0), report(1)
    for each in reports:
        recorder.take_epoch(each)
    run = recorder.end(finished=False)
    recorder.go_on(RECIPES["book"], reports, 3.0)
    assert (recorder.run.key, recorder.offset, recorder.source) == (run.key, 0, run)
    recorder.take_epoch(report(2))
    assert recorder.run.epochs == epochs_of([*reports, report(2)]) and len(runs.all) == 1
    runs.forget(run.key)
    recorder.go_on(RECIPES["book"], reports, 1.0)
    assert (recorder.source, recorder.offset) == (None, 0) and recorder.run.epochs == epochs_of(reports)
    assert [(change.before, change.after) for change in recorder.run.rate_changes] == [(3.0, 1.0)]


def test_of_a_run_that_was_deleted_meanwhile_nothing_is_written_down():
    runs = Runs(None)
    recorder = Recorder(runs)
    recorder.begin(RECIPES["book"], None)
    runs.forget(recorder.run.key)
    recorder.take_epoch(report(0))
    recorder.take_rate(1.0)
    assert (recorder.run, recorder.shown, recorder.end(finished=True)) == (None, None, None) and not runs.all
