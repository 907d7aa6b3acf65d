"""The rules of the house: imports run downward, the core runs without Qt, no file names where it was made."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections import Counter
from dataclasses import FrozenInstanceError, is_dataclass
from pathlib import Path
from typing import Any

import pytest

import digitpad

ROOT = Path(__file__).resolve().parents[1]
# Put together from pieces, so that this file is not found by its own search.
PACKAGE_HOSTS = (
    "pypi" + ".org",
    "python" + "hosted.org",
    "npm" + "js.",
    "index" + "-url",
    "artifact" + "ory",
)
MACHINE_PATHS = re.compile(
    "|".join(("/ro" + "ot/", "/ho" + r"me/\w", "/Us" + r"ers/\w", "/wo" + "rk/", r"C:\\Us" + "ers"))
)
TEXT = {".py", ".md", ".toml", ".txt", ".cfg", ".json", ".svg", ".yml", ".yaml", ""}
IGNORED = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}


def core_modules() -> list[str]:
    """Every module outside the windows; `__main__` only starts them."""
    found = pkgutil.walk_packages(digitpad.__path__, "digitpad.")
    names = [module.name for module in found if not f"{module.name}.".startswith("digitpad.gui.")]
    return [name for name in names if name != "digitpad.__main__"]


def repository_files() -> list[Path]:
    files = [path for path in ROOT.rglob("*") if path.is_file() and path.suffix in TEXT]
    return [path for path in files if not any(map(is_tools_own, path.relative_to(ROOT).parts))]


def is_tools_own(name: str) -> bool:
    return name in IGNORED or name.endswith("_cache")


def test_the_core_is_imported_without_qt() -> None:
    code = f"""
import importlib, sys
for name in {core_modules()!r}:
    importlib.import_module(name)
found = sorted(name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'pyqtgraph'))
sys.exit(', '.join(found) or 0)
"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert answer.returncode == 0, answer.stderr


def test_the_tests_of_the_core_are_collected_without_qt() -> None:
    code = """
import sys
sys.modules.update(dict.fromkeys(("PySide6", "shiboken6", "pyqtgraph")))
import pytest
code = pytest.main(["-c", "pytest-core.ini", "--collect-only", "-q", "-p", "no:cacheprovider"])
sys.exit(int(code) or "pytestqt.qtbot" in sys.modules)
"""
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr


def windows_without_a_widget() -> list[str]:
    """Files among the windows that import neither Qt nor another one of them."""
    found = []
    for path in sorted((ROOT / "digitpad" / "gui").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        names += [name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names]
        needs = ("PySide6", "pyqtgraph", "digitpad.gui")
        if path.name != "__init__.py" and not any(
            f"{name}.".startswith(f"{need}.") for name in names for need in needs
        ):
            found.append(str(path.relative_to(ROOT)))
    return found


def test_what_knows_no_widget_does_not_lie_among_the_windows() -> None:
    assert windows_without_a_widget() == []


def test_few_files_lie_loose_among_the_windows() -> None:
    assert len(list((ROOT / "digitpad" / "gui").glob("*.py"))) <= 10


def test_every_module_outside_the_windows_may_not_know_qt() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = (
        contract
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract["name"] == "Only the windows know Qt"
    )
    rooms = {".".join(name.split(".")[:2]) for name in core_modules()}
    assert rooms == set(contract["source_modules"]) - {"digitpad.__main__"}


def test_imports_keep_to_the_rooms() -> None:
    """In a process of its own: it sets up logging anew, which would silence the program's for all later tests."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert answer.returncode == 0, answer.stdout


def test_no_file_names_a_package_host() -> None:
    assert len(repository_files()) > 20
    for path in repository_files():
        text = path.read_text(encoding="utf-8", errors="replace").lower()
        assert not [host for host in PACKAGE_HOSTS if host in text], path


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    for path in repository_files():
        found = MACHINE_PATHS.findall(path.read_text(encoding="utf-8", errors="replace"))
        assert not found, f"{path} names {found}"


def is_private(name: str) -> bool:
    """The methods of a named tuple are public, whatever they begin with."""
    return name.startswith("_") and not name.startswith("__") and name not in ("_asdict", "_fields", "_replace")


def names_reached(node: ast.AST) -> list[str]:
    """By `x.name`, `import name`, `setattr(x, "name", …)`, `setattr("x.name", …)`; of oneself is no reach."""
    if isinstance(node, ast.Attribute):
        return [node.attr] if ast.unparse(node.value) not in ("self", "cls", "os", "sys") else []
    if isinstance(node, ast.ImportFrom):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.Call):
        begin = 0 if ast.unparse(node.func).endswith("attr") else 1
        strings = [each.value for each in node.args[begin:2] if isinstance(each, ast.Constant)]
        return [str(string).rpartition(".")[2] for string in strings]
    return []


def private_names(code: str) -> list[str]:
    """Those of others that the code reaches, each with its line."""
    nodes = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.expr | ast.stmt)]
    return [f"{node.lineno}: {name}" for node in nodes for name in names_reached(node) if is_private(name)]


def test_no_test_reaches_a_private_name() -> None:
    """What only a class knows may be renamed. A test sees what a person or a caller does: widgets by their names,
    pictures, signals, public properties, and what it hands in."""
    tests = {path: private_names(path.read_text(encoding="utf-8")) for path in (ROOT / "tests").rglob("*.py")}
    assert len(tests) > 100
    assert {path.relative_to(ROOT): names for path, names in tests.items() if names} == {}


@pytest.mark.parametrize(
    "code",
    ["x._y", "x._y.z()", "x()._y = 1", "from x import _y", 'patch.setattr(x, "_y", 1)', 'patch.setattr("x._y", 1)'],
)
def test_each_way_to_a_private_name_is_found(code: str) -> None:
    assert private_names(code) == ["1: _y"]


def test_what_is_public_or_ones_own_is_no_private_name() -> None:
    assert private_names('self._y = x.__class__, x._replace(y=1), x.endswith("_y"), os._exit, import_y(x, "y_")') == []


def test_no_two_files_and_no_two_public_classes_have_one_name() -> None:
    files = [path for path in (ROOT / "digitpad").rglob("*.py") if path.name != "__init__.py"]
    names = [path.name for path in files]
    for path in files:
        nodes = ast.parse(path.read_text(encoding="utf-8")).body
        names += [node.name for node in nodes if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    assert [name for name, count in Counter(names).items() if count > 1] == []


def test_what_crosses_between_threads_cannot_be_changed() -> None:
    """Every public dataclass outside the windows but the `Lineage`, which its owner changes and hands nobody."""
    modules = [importlib.import_module(name) for name in core_modules()]
    classes = {made for module in modules for made in vars(module).values() if isinstance(made, type)}
    ours = [made for made in classes if is_dataclass(made) and made.__module__.startswith("digitpad.")]
    values = [made for made in ours if not made.__name__.startswith("_") and made.__name__ != "Lineage"]
    assert len(values) > 100
    for value in values:
        made: Any = object.__new__(value)
        with pytest.raises(FrozenInstanceError):
            made.anything = None
