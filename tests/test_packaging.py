"""What is installed: the metadata says what it should, and data and models are aboard."""

from __future__ import annotations

import gzip
import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import digitpad

ROOT = Path(__file__).resolve().parents[1]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MNIST = (
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
)


def test_data_and_models_travel_in_the_wheel() -> None:
    aboard = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert aboard == {"data": "digitpad/_bundled/data", "models": "digitpad/_bundled/models"}


def test_nothing_else_lies_in_the_folders_that_travel() -> None:
    assert sorted(path.name for path in (ROOT / "data").iterdir()) == [
        "README.md",
        *(f"{n}.gz" for n in MNIST),
    ]
    strangers = [p.name for p in (ROOT / "models").iterdir() if p.name != "README.md" and p.suffix != ".safetensors"]
    assert not strangers


@pytest.mark.parametrize("name", MNIST)
def test_the_data_is_what_its_readme_says(name: str) -> None:
    content = gzip.decompress((ROOT / "data" / f"{name}.gz").read_bytes())
    assert hashlib.sha256(content).hexdigest() in (ROOT / "data" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", MNIST)
def test_the_compressed_files_carry_neither_time_nor_name(name: str) -> None:
    header = (ROOT / "data" / f"{name}.gz").read_bytes()[:10]
    flags, time = header[3], header[4:8]
    assert flags == 0
    assert time == bytes(4)


def test_the_version_is_written_once() -> None:
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", digitpad.__version__)


def test_both_licences_are_named() -> None:
    assert PROJECT["project"]["license"] == "MIT AND LicenseRef-MNIST"
    for name in PROJECT["project"]["license-files"]:
        assert (ROOT / name).is_file()


def test_the_constraints_are_names_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert [line for line in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
    pinned = {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in pins}
    wanted = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["test"]]
    assert {re.split(r"[<>=]", name)[0].lower() for name in wanted} <= pinned
