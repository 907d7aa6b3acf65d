"""Which models are bundled with the program, and which files a dialog for models shows."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from digitpad import paths
from digitpad.app.bundled_models import bundled_models, filter_of_models, filter_of_networks, is_bundled


def test_the_default_model_comes_first_then_the_books_and_the_others_by_name(tmp_path, monkeypatch):
    for name in ("alpha", "book", "default", "zeta"):
        (tmp_path / f"{name}.safetensors").touch()
    (tmp_path / "README.md").touch()
    monkeypatch.setattr(paths, "models_folder", lambda: tmp_path)
    assert [path.stem for path in bundled_models()] == ["default", "book", "alpha", "zeta"]


def test_a_bundled_model_is_known_by_its_folder():
    default = bundled_models()[0]
    assert is_bundled(default) and not is_bundled(Path(default.name)) and not is_bundled(default.parent)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_bundled_model_is_known_through_a_link(tmp_path):
    default = bundled_models()[0]
    link = tmp_path / "mine.safetensors"
    link.symlink_to(default)
    assert is_bundled(link)


def test_dialogs_show_models_of_ours_alone_or_whatever_can_be_opened():
    assert filter_of_models() == "digitpad models (*.safetensors)"
    assert filter_of_networks() == "Networks (*.safetensors *.keras *.h5)"
