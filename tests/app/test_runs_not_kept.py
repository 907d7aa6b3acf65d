"""Runs of which nothing can be opened: they are kept nowhere, or described in another way than they are here."""

from __future__ import annotations

import json

import pytest

from digitpad.app.runs.runs import Runs
from digitpad.errors import RunFileError
from tests.app.test_runs import begun, kept


@pytest.mark.parametrize("which", ["best", "last"])
def test_of_a_run_that_is_not_kept_no_network_can_be_opened(tmp_path, which):
    runs = Runs(tmp_path)
    run = kept(runs, "first")
    assert runs.may_open(run.key, which) and not runs.may_open("another", which)
    nowhere = Runs(None)
    begun(nowhere, "second", 0.8)
    assert not nowhere.may_open(nowhere.all[0].key, which) and not nowhere.can_keep
    with pytest.raises(RunFileError, match=r"\.$"):
        nowhere.model(nowhere.all[0].key, which)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("number", 1.0), ("number", True), ("number", -1), ("number", 10**9 + 1), ("number", "1")],
        *[("title", 7), ("title", None), ("data", ["MNIST"]), ("first_rate", "3"), ("first_rate", True)],
        *[("epochs", None), ("epochs", [[0.5]]), ("rate_changes", [[1, 2.0]]), ("networks", 3), ("last_at", None)],
    ],
)
def test_a_run_that_is_described_otherwise_is_damaged(tmp_path, name, value):
    path = tmp_path / f"{kept(Runs(tmp_path), 'first').key}.json"
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {name: value}))
    later = Runs(tmp_path)
    assert later.all == () and [each.startswith("A kept run was damaged") for each in later.problems] == [True]


def test_of_a_network_whose_file_is_gone_the_run_knows_nothing_with_the_next_start(tmp_path):
    runs = Runs(tmp_path)
    run = kept(runs, "first")
    assert run.networks == ("best", "last")
    best = runs.path(run.key, "best")
    assert best is not None
    best.unlink()
    later = Runs(tmp_path)
    assert [each.networks for each in later.all] == [("last",)] and later.problems == []
