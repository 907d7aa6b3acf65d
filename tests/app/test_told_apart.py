"""What files are called in a list."""

from __future__ import annotations

from pathlib import Path

from digitpad.app.told_apart import told_apart


def test_files_are_called_by_as_little_as_tells_them_apart():
    paths = [Path(text) for text in ("/a/one.safetensors", "/b/two.keras", "/b/two.safetensors", "/c/two.safetensors")]
    assert told_apart(paths[:2]) == ["one", "two"]
    assert told_apart(paths[:3]) == ["one", "two.keras", "two.safetensors"]
    assert told_apart(paths) == ["one", "two.keras", "two.safetensors \N{EN DASH} b", "two.safetensors \N{EN DASH} c"]


def test_folders_of_one_name_are_told_apart_by_the_whole_path():
    paths = [Path("/a/x/m.csv"), Path("/b/x/m.csv")]
    assert told_apart(paths, lambda path: path.name) == list(map(str, paths))
    assert told_apart([]) == []
