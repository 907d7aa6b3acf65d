"""digitpad --install-desktop puts a whole entry into the user's menus, and --uninstall-desktop takes all of it out."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from digitpad import cli
from digitpad.desktop import menu_entry
from digitpad.errors import DigitpadError

COMMAND = ['/opt/an odd \\ place/100 % $HOME `x` "y"/digitpad', "-m"]
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="menu entries of this kind are Linux's")


@pytest.fixture
def data_home(home: Path) -> Path:
    return home / ".local" / "share"


def everything(folder: Path) -> dict[str, bytes | None]:
    """The content of each file below a folder, None for a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def value(entry: str, key: str) -> str:
    (line,) = (line for line in entry.splitlines() if line.startswith(f"{key}="))
    return line.partition("=")[2]


@on_linux
def test_the_entry_starts_the_program_with_the_file_that_was_clicked(data_home: Path) -> None:
    menu_entry.install(COMMAND)
    entry = (data_home / "applications" / "digitpad.desktop").read_text(encoding="utf-8")
    unescaped = value(entry, "Exec").replace("\\\\", "\\")
    shell = subprocess.run(["sh", "-c", f"printf '%s\n' {unescaped}"], capture_output=True, text=True, check=True)
    assert [part.replace("%%", "%") for part in shell.stdout.splitlines()] == [*COMMAND, "open", "%f"]
    assert value(entry, "TryExec").replace("\\\\", "\\") == COMMAND[0]


@on_linux
def test_what_was_there_before_is_all_that_is_left_afterwards(data_home: Path) -> None:
    foreign = data_home / "applications" / "other.desktop"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=other\n", encoding="utf-8")
    (data_home / "icons").mkdir()
    before = everything(data_home)
    menu_entry.install(COMMAND)
    menu_entry.install(COMMAND)
    written = {path for path in data_home.rglob("*digitpad.*")}
    assert set(menu_entry.uninstall()) == written
    left = everything(data_home)
    left.pop("applications/mimeinfo.cache", None)  # of the other entry by now
    assert left == before


@on_linux
def test_nothing_at_all_is_left_where_nothing_was(data_home: Path) -> None:
    data_home.mkdir(parents=True)
    menu_entry.install(COMMAND)
    menu_entry.uninstall()
    assert not everything(data_home)


@on_linux
def test_a_second_time_changes_nothing(data_home: Path) -> None:
    menu_entry.install(COMMAND)
    first = everything(data_home / "applications") | everything(data_home / "digitpad")
    menu_entry.install(COMMAND)
    assert everything(data_home / "applications") | everything(data_home / "digitpad") == first
    assert menu_entry.uninstall()
    assert menu_entry.uninstall() == []


@on_linux
def test_files_that_others_put_beside_ours_stay(data_home: Path) -> None:
    menu_entry.install(COMMAND)
    theirs = data_home / "icons" / "hicolor" / "48x48" / "apps" / "other.png"
    theirs.write_bytes(b"theirs")
    menu_entry.uninstall()
    assert theirs.read_bytes() == b"theirs"


@on_linux
@pytest.mark.parametrize("name", ["../precious", "/precious", "digitpad/../../precious"])
def test_a_damaged_record_leads_nowhere_else(data_home: Path, home: Path, name: str) -> None:
    menu_entry.install(COMMAND)
    precious = home / ".local" / "precious"
    precious.write_text("precious", encoding="utf-8")
    wanted = name.replace("/precious", str(precious)) if name.startswith("/") else name
    record = {"files": [wanted, 7, ""], "made_by_tools": [wanted], "folders": [wanted]}
    (data_home / menu_entry.RECORD).write_text(json.dumps(record), encoding="utf-8")
    menu_entry.uninstall()
    assert precious.exists()


@on_linux
def test_a_folder_that_cannot_be_written_is_told_of_in_a_sentence(data_home: Path) -> None:
    data_home.parent.mkdir(parents=True)
    data_home.write_text("a file", encoding="utf-8")
    with pytest.raises(DigitpadError, match=r"could not be written to .*share"):
        menu_entry.install(COMMAND)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_get_one_sentence(
    system: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for option in ("--install-desktop", "--uninstall-desktop"):
        assert cli.main([option]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1


@on_linux
def test_the_command_line_puts_and_takes(data_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--install-desktop"]) == 0
    entry = (data_home / "applications" / "digitpad.desktop").read_text(encoding="utf-8")
    assert os.access(value(entry, "TryExec"), os.X_OK)
    assert cli.main(["--uninstall-desktop"]) == 0
    assert not (data_home / "applications" / "digitpad.desktop").exists()
    assert capsys.readouterr().out == ""


def test_each_icon_has_the_size_that_it_is_named_after() -> None:
    for size in menu_entry.ICON_SIZES:
        header = (menu_entry.FOLDER / "icons" / f"{size}.png").read_bytes()[:24]
        assert struct.unpack(">II", header[16:]) == (size, size)


def test_the_description_names_no_address_as_there_is_none() -> None:
    text = (menu_entry.FOLDER / "digitpad.metainfo.xml").read_text(encoding="utf-8")
    assert "http" not in text
    assert not list(ElementTree.fromstring(text).iter("url"))


@pytest.mark.parametrize(
    "check",
    [
        ["desktop-file-validate", "digitpad.desktop"],
        ["appstreamcli", "validate", "--no-net", "digitpad.metainfo.xml"],
    ],
)
def test_the_desktops_own_tools_find_nothing_wrong(check: list[str]) -> None:
    if shutil.which(check[0]) is None:
        pytest.skip(f"{check[0]} is not installed")
    answer = subprocess.run(check, cwd=menu_entry.FOLDER, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_the_entry_starts_the_script_the_bundle_or_the_package_that_runs(tmp_path, monkeypatch):
    script = tmp_path / "digitpad"
    script.write_text("#!/bin/sh\n")
    package = [sys.executable, "-P", "-m", "digitpad"]
    monkeypatch.setattr(sys, "argv", [str(script), "desktop-entry"])
    assert menu_entry.own_command() == package  # nobody can start the script
    script.chmod(0o755)
    assert menu_entry.own_command() == [str(script)]
    monkeypatch.setattr(sys, "argv", [str(script.rename(tmp_path / "pytest")), "digitpad"])
    assert menu_entry.own_command() == package
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert menu_entry.own_command() == [sys.executable]
